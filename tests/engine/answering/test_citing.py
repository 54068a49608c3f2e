"""Which passage each sentence of an answer rests on."""

from __future__ import annotations

import pytest

from engine.answering.citing import cite, without_own_marks

FERRY = "The ferry leaves the harbour at nine. Tickets cost four silver crowns."
LIGHT = "The lighthouse was built of granite in 1810. Its lamp burns whale oil."
RULES = "Refunds are paid within ten days of a storm. Tickets for dogs are free."


def numbers(text: str, *passages: str) -> list[tuple[int, ...]]:
    return [mark.numbers for mark in cite(text, passages)]


def test_each_sentence_cites_the_passage_that_holds_its_words() -> None:
    text = "The ferry leaves at nine. The lighthouse is of granite. Refunds take ten days."
    assert numbers(text, FERRY, LIGHT, RULES) == [(1,), (2,), (3,)]


def test_marks_stand_behind_their_sentences() -> None:
    text = "The ferry leaves at nine.  The lamp burns oil!"
    marks = cite(text, [FERRY, LIGHT])
    assert [text[: mark.position] for mark in marks] == ["The ferry leaves at nine.", text]


def test_a_sentence_that_rests_on_nothing_cites_nothing() -> None:
    text = "Penguins live in Antarctica. The lamp burns whale oil."
    marks = cite(text, [FERRY, LIGHT])
    assert [mark.numbers for mark in marks] == [(2,)]


@pytest.mark.parametrize("text", ["", " ", "...", "It is.", "Yes, and so it was.", "!?", "漢"])
def test_a_text_without_words_of_meaning_cites_nothing(text: str) -> None:
    assert cite(text, [FERRY, LIGHT]) == ()


def test_without_passages_nothing_is_cited() -> None:
    assert cite("The ferry leaves at nine.", []) == ()
    assert cite("The ferry leaves at nine.", ["", " "]) == ()


def test_words_meet_in_other_forms() -> None:
    assert numbers("Leaving ferries, burning lamps.", FERRY, LIGHT) in ([(1,)], [(2,)], [(1, 2)])
    assert numbers("Delayed boat.", "A boat and its delays.", FERRY) == [(1,)]


def test_equal_passages_are_both_cited_and_never_more_than_two() -> None:
    assert numbers("The ferry leaves at nine.", FERRY, FERRY) == [(1, 2)]
    assert numbers("The ferry leaves at nine.", FERRY, FERRY, FERRY) == [(1, 2)]


def test_a_word_that_all_passages_hold_does_not_decide() -> None:
    passages = ("Tickets cost ten.", "Tickets for dogs are free.", "Tickets are white.")
    assert numbers("Dogs need free tickets.", *passages) == [(2,)]


def test_words_about_passages_have_no_meaning() -> None:
    assert cite("The passages are these.", ["All passages of the ship are narrow."]) == ()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("It leaves at nine [1].", "It leaves at nine."),
        ("It leaves [1, 2] at nine [passage 3].", "It leaves at nine."),
        ("It leaves [Passage 12].", "It leaves."),
        ("See [the rules] and [a1].", "See [the rules] and [a1]."),
        ("", ""),
    ],
)
def test_numbers_that_the_model_made_up_are_removed(written: str, shown: str) -> None:
    assert without_own_marks(written) == shown


@pytest.mark.parametrize(
    "written",
    [
        "Use items[0] here.",
        "```python\nfares = [9, 12]\nreturn [1]\n```",
        "~~~\nreturn [1]\n~~~",
        "```\nreturn [1]",
        "Write `fares = [9, 12]` or `return [1]`.",
        "Between \\(x \\in [1, 2]\\) and $y \\in [3, 4]$.",
        "\\[ x \\in [1, 2] \\] and $$ y \\in [1, 2] $$",
        "The interval [0, 1] is closed.",
        "The fares are: [9, 12]",
        "So x = [1, 2].",
        "It was founded [1851].",
        "- [1] The ferry\n- [2] The bus",
    ],
)
def test_brackets_that_mean_something_else_stay(written: str) -> None:
    assert without_own_marks(written) == written
