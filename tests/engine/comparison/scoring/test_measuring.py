"""What counts for each kind of question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.comparison.records import (
    AnswerForm,
    AnswerPlace,
    NewQuestion,
    QuestionKind,
    ReadPassage,
)
from engine.comparison.scoring.measuring import Measurer, Said, holds_answer
from engine.conversations.records import SentenceCheck, Support
from tests.fixtures.embedders import HashingEmbedder

_FACT = NewQuestion("How long is the crossing?", ("20 minutes",), QuestionKind.FACT)


def passage(text: str, path: str = "/library/Ferry.pdf", *, cited: bool = False) -> ReadPassage:
    return ReadPassage(path, "page 3", 3, 0, len(text), text, "hash", cited)


def quality(question: NewQuestion, text: str, labels: tuple[str, ...] = ()) -> float:
    return Measurer(labels, None).measure(question, Said(text)).quality


def test_a_fact_is_right_when_the_answer_holds_it() -> None:
    made = Measurer((), None).measure(_FACT, Said("The crossing takes 20 minutes."))
    assert (made.quality, made.is_right, made.is_exact) == (1.0, True, False)
    assert quality(_FACT, "It takes 25 minutes.") == pytest.approx(1 / 3)
    assert quality(_FACT, "") == 0.0
    several = replace(_FACT, expected=("twenty minutes", "20 min"))
    assert quality(several, "About 20 min.") == 1.0


def test_a_label_is_right_or_wrong() -> None:
    question = NewQuestion("A dull film.", ("negative",), QuestionKind.LABEL)
    labels = ("positive", "negative")
    assert quality(question, "The review is negative.", labels) == 1.0
    assert quality(question, "positive", labels) == 0.0
    made = Measurer(labels, None).measure(question, Said("negative"))
    assert made.is_label
    assert made.is_exact


def test_a_form_that_is_missing_leaves_nothing() -> None:
    question = NewQuestion(
        "Which pier?",
        ('{"pier": 7}',),
        QuestionKind.STYLE,
        form=AnswerForm(schema='{"type": "object", "required": ["pier"]}'),
    )
    assert quality(question, '{"pier": 7}') == 1.0
    assert quality(question, "Pier 7") == 0.0
    made = Measurer((), None).measure(question, Said("Pier 7"))
    assert made.has_form is False


def test_style_counts_looks_beside_words() -> None:
    question = NewQuestion("Say hello.", ("AHOY, MATEY!",), QuestionKind.STYLE)
    assert quality(question, "AHOY, MATEY!") == pytest.approx(1.0)
    assert quality(question, "AHOY, SAILOR!") > quality(question, "Good morning to you, my friend.")


def test_a_refusal_is_right_only_where_nothing_is_known() -> None:
    refuse = NewQuestion("Who was the first ferryman's aunt?", (), QuestionKind.REFUSE)
    assert quality(refuse, "I don't know.") == 1.0
    assert quality(refuse, "Her name was Ada.") == 0.0
    made = Measurer((), None).measure(_FACT, Said("I don't know."))
    assert made.is_refusal
    assert made.quality < 0.5


def test_free_answers_are_compared_by_words_and_meaning() -> None:
    question = NewQuestion("Why?", ("Storms keep the ferry in the harbour",), QuestionKind.FREE)
    made = Measurer((), HashingEmbedder()).measure(question, Said("Storms keep the ferry in"))
    assert made.similarity is not None
    assert made.quality == pytest.approx((made.token_f1 + made.similarity) / 2)


def test_the_place_of_an_answer_is_found_by_what_is_known_of_it() -> None:
    here, there = passage("The crossing takes 20 minutes."), passage("Dogs travel free.")
    assert holds_answer(here, _FACT)
    assert not holds_answer(there, _FACT)
    quoted = replace(_FACT, place=AnswerPlace("ferry.pdf", "the crossing takes 20 minutes"))
    assert holds_answer(here, quoted)
    other = replace(_FACT, place=AnswerPlace("other/ferry.pdf"))
    assert not holds_answer(here, other)
    paged = replace(_FACT, place=AnswerPlace("Ferry.pdf", page=3))
    assert holds_answer(there, paged)


def test_citations_and_sentences_are_measured_where_documents_were_read() -> None:
    right, wrong = passage("It takes 20 minutes.", cited=True), passage("Dogs.", cited=True)
    checks = (
        SentenceCheck(0, 4, Support.SUPPORTED),
        SentenceCheck(5, 9, Support.UNSUPPORTED),
        SentenceCheck(9, 12, Support.NOT_CHECKED),
    )
    said = Said("20 minutes. Dogs.", (right, wrong), checks, reads_documents=True)
    made = Measurer((), None).measure(_FACT, said)
    assert made.has_evidence
    assert made.citation_precision == 0.5
    assert made.faithfulness == 0.5
    plain = Measurer((), None).measure(_FACT, Said("20 minutes"))
    assert (plain.has_evidence, plain.citation_precision, plain.faithfulness) == (None, None, None)
