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
    assert quality(_FACT, "It takes 25 minutes.") == pytest.approx(1 / 6)
    assert quality(_FACT, "") == 0.0
    several = replace(_FACT, expected=("twenty minutes", "20 min"))
    assert quality(several, "About 20 min.") == 1.0


@pytest.mark.parametrize(
    ("expected", "answer", "is_right"),
    [
        ("20 minutes", "25 minutes", False),
        ("20 minutes", "minutes", False),
        ("20 minutes", "20 or 25 minutes", False),
        ("12 March 2024", "12 March 2023", False),
        ("Anna Meyer", "Peter Meyer", False),
        ("-5 degrees", "5 degrees", False),
        ("5 degrees", "-5 degrees", False),
        ("-5 degrees", "It was minus 5 degrees.", True),
        ("Anna Meyer", "Meyer", True),
        ("Anna Meyer", "Anna M. Meyer", True),
        ("14 days", "14", True),
        ("31 March 1889", "March 31, 1889", True),
    ],
)
def test_another_number_or_name_is_not_nearly_right(
    expected: str, answer: str, is_right: bool
) -> None:
    question = replace(_FACT, expected=(expected,))
    assert Measurer((), None).measure(question, Said(answer)).is_right is is_right


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


def test_a_question_to_be_refused_has_no_form() -> None:
    form = AnswerForm(schema='{"type": "object"}')
    refuse = NewQuestion("Who was her aunt?", (), QuestionKind.REFUSE, form=form)
    made = Measurer((), None).measure(refuse, Said("I don't know."))
    assert (made.quality, made.has_form) == (1.0, None)


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


def test_a_long_answer_without_a_place_stands_nobody_knows_where() -> None:
    words = "the ferry leaves the harbour at nine and comes back at noon on all days but Mondays"
    question = replace(_FACT, expected=(words,))
    said = Said("At nine.", (passage(words, cited=True),), reads_documents=True)
    made = Measurer((), None).measure(question, said)
    assert (made.has_evidence, made.citation_precision) == (None, None)
    short = replace(question, expected=(words, "at nine"))
    assert Measurer((), None).measure(short, said).has_evidence is True


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
