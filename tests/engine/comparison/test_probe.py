"""What is predicted before anything is measured, and how often that was right."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest

from engine.comparison.advice_records import Verdict
from engine.comparison.comparison_records import (
    ComparisonFacts,
    ComparisonRecord,
    ComparisonState,
    Freshness,
)
from engine.comparison.probe import Signs, count_signs, predict
from engine.comparison.records import AnswerPlace, NewQuestion, QuestionKind, Way
from engine.comparison.track_record import TrackRecord, track_record
from engine.retrieval.opening import OpenSearch
from tests.engine.comparison.material import record
from tests.engine.comparison.test_running import OneDocument


@pytest.mark.parametrize(
    ("signs", "verdict"),
    [
        (Signs(40, 40, 36, 0, 0, 0, Freshness()), Verdict.DOCUMENTS),
        (Signs(40, 0, 0, 0, 40, 500, Freshness()), Verdict.TEACH),
        (Signs(40, 20, 18, 0, 20, 500, Freshness()), Verdict.BOTH),
        (Signs(40, 0, 0, 0, 40, 10, Freshness()), Verdict.NEITHER),
        (Signs(40, 40, 2, 0, 0, 500, Freshness()), Verdict.NEITHER),
        (Signs(7, 7, 7, 0, 0, 0, Freshness()), Verdict.NOT_ENOUGH),
    ],
)
def test_the_prediction_follows_the_numbers(signs: Signs, verdict: Verdict) -> None:
    made = predict(signs)
    assert made.verdict is verdict
    assert all(words.endswith(".") for words in made.words)
    assert made.words


def test_what_is_counted() -> None:
    questions = [
        NewQuestion("How long is the crossing?", ("20 minutes",), QuestionKind.FACT),
        NewQuestion("Who is the captain?", ("Ada",), QuestionKind.FACT),
        NewQuestion("A dull film.", ("bad",), QuestionKind.LABEL),
        NewQuestion("Who paints the moon?", (), QuestionKind.REFUSE),
        NewQuestion("Say ahoy.", ("AHOY",), QuestionKind.STYLE),
        NewQuestion(
            "Fill in the form.",
            ('{"minutes": "20 minutes"}',),
            QuestionKind.STYLE,
            AnswerPlace("Ferry.txt"),
        ),
    ]
    searcher = OneDocument()
    opened = cast("OpenSearch", SimpleNamespace(searcher=searcher))
    signs = count_signs(questions, opened, 12, Freshness(5, 1), 3)
    assert signs == Signs(6, 3, 2, 0, 3, 12, Freshness(5, 1))
    assert len(searcher.searched) == 4, "labels and plain styles need no search"


def test_of_many_questions_some_from_all_over_are_searched_for() -> None:
    questions = [
        NewQuestion(f"Who is captain {at}?", ("Ada",), QuestionKind.FACT) for at in range(399)
    ]
    searcher = OneDocument()
    opened = cast("OpenSearch", SimpleNamespace(searcher=searcher))
    count_signs(questions, opened, 0, Freshness(), 3)
    searched = [words for words, _ in searcher.searched]
    assert (len(searched), searched[-1]) == (200, "Who is captain 398?")


def test_predictions_are_held_against_what_came_out() -> None:
    def finished(
        verdict: Verdict, predicted: Verdict, ways: tuple[Way, ...] = tuple(Way)
    ) -> ComparisonRecord:
        made = record(12, ways, ComparisonFacts(predicted=predicted.value))
        result = json.dumps({"advice": {"verdict": verdict.value}})
        return replace(made, state=ComparisonState.FINISHED, result=result)

    records = [
        finished(Verdict.TEACH, Verdict.TEACH),
        finished(Verdict.TEACH, Verdict.BOTH),
        finished(Verdict.NOT_ENOUGH, Verdict.TEACH),
        finished(Verdict.TEACH, Verdict.TEACH, (Way.BASE, Way.DOCUMENTS)),
        record(12),
    ]
    assert track_record(records) == TrackRecord(checked=2, hits=1)
