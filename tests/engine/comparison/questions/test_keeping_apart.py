"""A question is a test or a training example, never both."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace

import pytest

from engine.comparison.questions.keeping_apart import KeptApart, keep_apart
from engine.comparison.records import NewQuestion
from engine.errors import Cancelled
from engine.examples.records import ExampleTurn, NewExample
from tests.engine.comparison.questions import question_material
from tests.engine.comparison.questions.question_material import asked
from tests.engine.examples.example_material import chance_of, pairs, sentence, stored

TURNS = (ExampleTurn(False, "Which ferry?"), ExampleTurn(True, "The Gannet."))
LONG = "When does the first ferry of the day leave the harbour of the island on a Monday"


def taught(questions: Iterable[NewQuestion], *examples: NewExample) -> dict[int, int]:
    return dict(keep_apart(questions, examples).taught)


def test_the_same_words_are_the_same_question() -> None:
    questions = [asked(one, "At nine.") for one in ("When?", " WHEN ?!", "When not?", "Who?")]
    assert taught(questions, NewExample("when", "At ten."), NewExample("Why?", "x")) == {0: 0, 1: 0}


def test_stored_ones_are_named_by_their_ids() -> None:
    questions = question_material.stored([asked("Who?", "Ann."), asked("When?", "Nine.")])
    apart = keep_apart(questions, pairs(("x", "y"), ("a", "b"), ("When?", "Ten.")))
    assert (apart.total, apart.taught) == (2, {2: 3})
    assert apart.out == {2}


def test_nearly_the_same_long_questions_are_found_with_the_nearest_row() -> None:
    chance = chance_of(1)
    rows = [NewExample(sentence(chance), "x") for _ in range(200)]
    near = f"{rows[40].question} more or"
    rows.append(NewExample(f"{near} less", "y"))
    questions = [asked(near, "z"), asked(sentence(chance), "z"), asked(rows[7].question, "z")]
    assert taught(questions, *rows) == {0: 200, 2: 7}


def test_short_questions_that_differ_in_a_word_are_different() -> None:
    piers = [asked(f"Where is pier {at}?", "Here.") for at in range(30)]
    assert taught(piers, NewExample("Where is pier 7?", "There.")) == {7: 0}
    assert keep_apart(piers).out == frozenset()


def test_what_many_questions_share_is_a_template() -> None:
    begins = "Say of the following review of a film whether the writer liked it, good or bad: "
    rows = [NewExample(f"{begins} number {at} x{at} y{at} z{at}", "good") for at in range(100)]
    questions = [asked(f"{begins} number {at} x{at} y{at} z{at}", "bad") for at in range(95, 140)]
    assert taught(questions, *rows) == {at: at + 95 for at in range(5)}


def test_a_short_question_counts_with_what_was_said_before_it() -> None:
    follows = NewExample("When?", "At nine.", history=TURNS)
    alone, after = asked("When?", "At nine."), replace(asked("When?", "x"), history=TURNS)
    assert taught([alone, after], follows) == {1: 0}
    long = replace(asked(LONG, "x"), history=TURNS)
    assert taught([long], NewExample(LONG, "y")) == {0: 0}


def test_earlier_turns_that_were_taught_count_too() -> None:
    said = NewExample("And then?", "Home.", history=TURNS)
    assert taught([asked("Which ferry?", "x")], said) == {0: 0}
    only_read = replace(TURNS[1], is_taught=False)
    assert taught([asked("Which ferry?", "x")], replace(said, history=(TURNS[0], only_read))) == {}


def test_questions_that_repeat_each_other_are_told() -> None:
    near = f"Tell me {LONG}"
    questions = [
        asked(LONG, "Nine."),
        asked(f"{LONG.upper()}?", "Ten."),
        asked(near, "nine"),
        asked(f"{near} again", " NINE. "),
        asked(LONG.replace("Monday", "Friday"), "At eleven."),
        asked("Who?"),
        asked("who"),
    ]
    assert keep_apart(questions).repeated == {1: 0, 3: 0, 6: 5}


def test_what_is_taught_and_asked_twice_is_both() -> None:
    apart = keep_apart([asked("Who?", "a"), asked("Who?", "b")], [NewExample("Who?", "c")])
    assert (apart.taught, apart.repeated) == ({0: 0, 1: 0}, {1: 0})
    assert len(apart.out) == 2
    assert apart.words == "2 questions are kept out: the model was taught with them."


@pytest.mark.parametrize(
    ("apart", "words"),
    [
        (KeptApart(60), ""),
        (KeptApart(1, {0: 0}), "1 question is kept out: the model was taught with them."),
        (
            KeptApart(1_200, dict.fromkeys(range(12), 0), {50: 1}),
            (
                "12 questions are kept out: the model was taught with them. "
                "1 question repeats another one: each counts once."
            ),
        ),
        (KeptApart(9, {}, {2: 1, 3: 1}), "2 questions repeat another one: each counts once."),
    ],
)
def test_people_are_told_in_a_sentence(apart: KeptApart, words: str) -> None:
    assert apart.words == words


def test_nothing_to_compare() -> None:
    assert keep_apart([]) == KeptApart(0)
    assert keep_apart([], [NewExample("x", "y")]) == KeptApart(0)
    assert keep_apart([asked("", "x"), asked("?", "x")], [NewExample("!", "y")]).taught == {}


def test_signs_alone_are_compared_as_they_are() -> None:
    assert taught([asked("+ - ?", "x"), asked("*", "x")], NewExample("*", "y")) == {1: 0}


def test_a_stop_is_heard() -> None:
    with pytest.raises(Cancelled):
        keep_apart([asked("Who?", "x")], is_cancelled=lambda: True)


def test_many_questions_and_rows_take_seconds() -> None:
    chance = chance_of(2)
    rows = stored(NewExample(sentence(chance, 12), f"A{at}") for at in range(50_000))
    questions = [asked(sentence(chance, 12), "x") for _ in range(9_500)]
    questions += [asked(rows[at * 97].content.question, "x") for at in range(500)]
    began = time.process_time()
    apart = keep_apart(questions, rows)
    assert time.process_time() - began < 30.0
    assert apart.taught == {9_500 + at: at * 97 + 1 for at in range(500)}
    assert apart.repeated == {}
