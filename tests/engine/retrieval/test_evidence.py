"""Whether what was found is likely to hold an answer."""

from __future__ import annotations

import pytest

from engine.conversations.records import Evidence
from engine.retrieval.evidence import (
    FoundText,
    WeightedTerm,
    after_second_look,
    evidence_of,
)

_STARTER = "all-minilm-l6-v2-0a1b2c"
_TERMS = [WeightedTerm(("ferri",), 3.0), WeightedTerm(("harbour", "harb"), 1.0)]


def found(similarity: float, text: str = "Nothing.", language: str = "en") -> FoundText:
    return FoundText(text, language, similarity)


def test_nothing_found_is_no_evidence_with_any_embedder() -> None:
    assert evidence_of(_STARTER, _TERMS, []) is Evidence.NONE
    assert evidence_of("another", _TERMS, []) is Evidence.NONE


def test_an_embedder_on_another_scale_is_not_judged() -> None:
    assert evidence_of("another", _TERMS, [found(-1.0)]) is Evidence.STRONG


@pytest.mark.parametrize(
    ("similarity", "text", "expected"),
    [
        (0.30, "Nothing.", Evidence.NONE),
        (0.50, "Nothing.", Evidence.WEAK),
        (0.70, "Nothing.", Evidence.STRONG),
        (0.30, "Ferries leave the harbour.", Evidence.STRONG),
        (0.30, "The ferry.", Evidence.WEAK),
        (0.30, "The harb.", Evidence.NONE),
    ],
)
def test_similarity_and_the_rarer_words_count_together(
    similarity: float, text: str, expected: Evidence
) -> None:
    assert evidence_of(_STARTER, _TERMS, [found(similarity, text)]) is expected


def test_the_best_passage_decides() -> None:
    several = [found(0.1), found(0.7), found(0.2)]
    assert evidence_of(_STARTER, _TERMS, several) is Evidence.STRONG


def test_the_words_of_a_passage_are_those_of_its_language() -> None:
    terms = [WeightedTerm(("haus",), 1.0)]
    assert evidence_of(_STARTER, terms, [found(0.3, "Die Häuser", "de")]) is Evidence.STRONG
    assert evidence_of(_STARTER, terms, [found(0.3, "Die Häuser", "en")]) is Evidence.NONE


def test_a_question_without_words_is_judged_by_similarity_alone() -> None:
    assert evidence_of(_STARTER, [], [found(0.3, "ferry")]) is Evidence.NONE


@pytest.mark.parametrize(
    ("first", "nearest", "expected"),
    [
        (Evidence.NONE, 0.30, Evidence.NONE),
        (Evidence.NONE, 0.47, Evidence.WEAK),
        (Evidence.NONE, 0.62, Evidence.STRONG),
        (Evidence.WEAK, 0.30, Evidence.WEAK),
        (Evidence.WEAK, 0.62, Evidence.STRONG),
        (Evidence.STRONG, 0.10, Evidence.STRONG),
    ],
)
def test_a_near_sentence_adds_and_never_takes_away(
    first: Evidence, nearest: float, expected: Evidence
) -> None:
    assert after_second_look(first, nearest) is expected
