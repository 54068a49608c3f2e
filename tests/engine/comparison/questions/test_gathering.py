"""Judged answers and examples become questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.comparison.questions.gathering import from_conversations, from_examples, place_of
from engine.comparison.records import AnswerPlace, QuestionKind, QuestionOrigin
from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import Rating
from engine.conversations.presets import Preset, PresetList
from engine.conversations.records import SourcePart
from engine.examples.records import (
    ExampleOrigin,
    ExamplePassage,
    ExampleTurn,
    NewExample,
)
from engine.store import Connection
from tests.engine.examples.example_material import stored
from tests.fixtures.talks import Talk, source

NINE = ExamplePassage("The ferry leaves at nine.", "/ferry.pdf", "page 14", 10, 35)
OTHER = ExamplePassage("Dogs travel free.", "/dogs.pdf", "pages 2 to 3")


@pytest.fixture
def talk(user_database: Connection) -> Talk:
    return Talk(user_database, "Ferries")


def on_page(number: int, quote: str, *, cited: bool) -> SourcePart:
    part = source(number, quote, cited=cited)
    return replace(part, location=f"page {number}", page=number)


def test_judged_answers_come_with_what_was_said_and_where_it_stands(
    talk: Talk, user_database: Connection
) -> None:
    first = talk.answer(
        "At nine.",
        talk.ask("When?"),
        on_page(4, "Dogs are free.", cited=False),
        on_page(7, "It leaves at nine.", cited=True),
        rating=Rating.GOOD,
    )
    talk.answer("No.", talk.ask("Every day? ", first), correction="Not on Sundays.")
    talk.answer("Bad.", talk.ask("Sure?", first), rating=Rating.BAD)
    talk.answer("Nobody judged this.", talk.ask("And?", first))
    liked, corrected = from_conversations(user_database)
    assert (liked.question, liked.expected) == ("When?", ("At nine.",))
    assert liked.place == AnswerPlace("/ferry.txt", "It leaves at nine.", 7)
    assert (liked.kind, liked.origin) == (QuestionKind.FACT, QuestionOrigin.LIKED)
    assert (liked.source, liked.group) == ("Ferries", talk.identity)
    assert (corrected.expected, corrected.origin) == (
        ("Not on Sundays.",),
        QuestionOrigin.CORRECTED,
    )
    assert corrected.history == (
        ExampleTurn(False, "When?"),
        ExampleTurn(True, "At nine.", is_taught=False),
    )
    assert corrected.place == AnswerPlace()


def test_what_a_correction_rests_on_is_known_only_where_it_stands_word_for_word(
    talk: Talk, user_database: Connection
) -> None:
    dogs, ten = (
        on_page(1, "Dogs are free.", cited=True),
        on_page(2, "It leaves AT\nten.", cited=False),
    )
    talk.answer("At six.", talk.ask("When?"), dogs, ten, correction="at ten.")
    talk.answer("At six.", talk.ask("Where?"), dogs, correction="By the harbour.")
    first, second = from_conversations(user_database)
    assert first.place == AnswerPlace("/ferry.txt", "It leaves AT\nten.", 2)
    assert second.place == AnswerPlace()


def test_a_refusal_that_was_liked_stands_nowhere(talk: Talk, user_database: Connection) -> None:
    preset = PresetList(user_database).add(Preset(0, "Short", "", "Be short."))
    ConversationList(user_database).set_preset(talk.id, preset.id)
    said = "I do not know."
    talk.answer(said, talk.ask("Who?"), on_page(1, "Dogs.", cited=True), rating=Rating.GOOD)
    (one,) = from_conversations(user_database)
    assert (one.kind, one.place, one.system) == (
        QuestionKind.REFUSE,
        AnswerPlace(),
        "Be short.",
    )


@pytest.mark.parametrize(
    ("passages", "place"),
    [
        ((), AnswerPlace()),
        ((NINE,), AnswerPlace("/ferry.pdf", NINE.text, 14)),
        ((OTHER,), AnswerPlace("/dogs.pdf", OTHER.text, 2)),
        ((OTHER, NINE), AnswerPlace("/ferry.pdf", NINE.text, 14)),
        ((OTHER, replace(OTHER, text="Cats, too.")), AnswerPlace()),
        ((replace(NINE, is_distractor=True), OTHER), AnswerPlace("/dogs.pdf", OTHER.text, 2)),
        ((replace(NINE, is_distractor=True),), AnswerPlace()),
        ((replace(NINE, location="lines 3 to 5"),), AnswerPlace("/ferry.pdf", NINE.text)),
    ],
)
def test_the_place_is_that_of_the_passage_that_holds_the_answer(
    passages: tuple[ExamplePassage, ...], place: AnswerPlace
) -> None:
    example = NewExample("When?", "At nine.", passages=passages)
    assert place_of(example) == place


def test_examples_become_questions() -> None:
    whole = NewExample(
        "When?",
        "At nine.",
        "Be short.",
        (ExampleTurn(False, "Who?"), ExampleTurn(True, "Ann.")),
        (NINE,),
        ExampleOrigin.WRITTEN,
        "line 3",
        "a group",
    )
    (one,) = from_examples(stored([whole, NewExample(" ", "x"), NewExample("x", "")]))
    assert (one.question, one.expected, one.system) == ("When?", ("At nine.",), "Be short.")
    assert (one.history, one.place.page) == (whole.history, 14)
    assert (one.origin, one.source, one.group) == (QuestionOrigin.EXAMPLE, "line 3", "a group")


def test_some_examples_are_drawn_evenly_and_always_the_same() -> None:
    examples = stored([NewExample(f"Q{at}?", f"A{at}") for at in range(1_000)])
    drawn = from_examples(examples, 100)
    assert drawn == from_examples(iter(examples), 100)
    assert drawn != from_examples(examples, 100, seed=1)
    numbers = [int(one.question[1:-1]) for one in drawn]
    assert (len(set(numbers)), numbers) == (100, sorted(numbers))
    assert 350 < sum(numbers) / 100 < 650
    assert len(from_examples(examples, 2_000)) == 1_000
    labels = stored([NewExample(f"Q{at}?", "good" if at % 3 else "bad") for at in range(30)])
    assert {one.kind for one in from_examples(labels)} == {QuestionKind.LABEL}
