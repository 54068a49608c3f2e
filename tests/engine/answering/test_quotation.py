"""The sentence that answers best, word for word."""

from __future__ import annotations

import pytest

from engine.answering.quotation import AnswerKind, best_quotation, holds_kind, kind_of
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.passages import passage

FERRY = passage("The ferry is old. The ferry leaves the harbour at nine.", start=500)
LIGHT = passage("The lighthouse was built of granite in 1810. Its lamp burns whale oil.", start=90)


def test_the_best_sentence_of_all_passages_is_quoted_word_for_word() -> None:
    found = best_quotation("Which oil does the lamp burn?", [FERRY, LIGHT], HashingEmbedder())
    assert found is not None
    assert (found.number, found.text) == (2, "Its lamp burns whale oil.")
    assert LIGHT.text[found.start - LIGHT.start : found.end - LIGHT.start] == found.text


def test_what_is_asked_for_decides_between_sentences_that_are_alike() -> None:
    text = "The lighthouse was built of granite. The lighthouse was built in 1810."
    found = best_quotation("When was the lighthouse built?", [passage(text)], HashingEmbedder())
    assert found is not None
    assert found.text == "The lighthouse was built in 1810."


def test_without_a_sentence_there_is_no_quotation() -> None:
    assert best_quotation("When?", [], HashingEmbedder()) is None
    assert best_quotation("When?", [passage("Page 7.")], HashingEmbedder()) is None


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who built it?", AnswerKind.NAME),
        ("when was it built, and by whom", AnswerKind.DATE),
        ("In what year did it open?", AnswerKind.DATE),
        ("How many ships came?", AnswerKind.NUMBER),
        ("Wie viele Schiffe kamen?", AnswerKind.NUMBER),
        ("Quand est-il venu ?", AnswerKind.DATE),
        ("Why is it old?", None),
        ("Whole grain", None),
    ],
)
def test_the_question_word_tells_what_is_asked_for(question: str, kind: AnswerKind | None) -> None:
    assert kind_of(question) is kind


@pytest.mark.parametrize(
    ("sentence", "kind", "expected"),
    [
        ("It was built by Anna Schmidt.", AnswerKind.NAME, True),
        ("It was built by the port of Leith.", AnswerKind.NAME, False),
        ("It was built in 1810.", AnswerKind.DATE, True),
        ("It was built in May.", AnswerKind.DATE, True),
        ("It was built with 12 ships.", AnswerKind.DATE, False),
        ("It was built with twelve ships.", AnswerKind.NUMBER, True),
        ("It was built with 7 ships.", AnswerKind.NUMBER, False),
    ],
)
def test_a_kind_must_be_new_to_the_question(
    sentence: str, kind: AnswerKind, *, expected: bool
) -> None:
    assert holds_kind(sentence, kind, "What did Leith do with 7 ships?") is expected
