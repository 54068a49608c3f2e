"""What the searching worker hands over as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from engine.conversations.records import Evidence
from engine.library.explanations import (
    Explanation,
    Mend,
    Preferred,
    Stage,
    Step,
    StepState,
    explanation_to_wire,
)
from engine.library.formats import FormatKind
from engine.retrieval import wire
from engine.retrieval.records import SearchResult
from engine.retrieval.scope import EVERYTHING, Scope
from engine.retrieval.why import AnswerSource
from tests.fixtures.passages import passage


def test_a_result_holds_all_that_the_window_shows() -> None:
    one = passage("The lamp burns oil.")
    result = SearchResult((one,), "lamp?", Evidence.WEAK, 100, 87, 2, 12.3456)
    sent = json.loads(json.dumps(wire.result_to_wire(result)))
    assert wire.passage_from_wire(sent.pop("passages")[0]) == one
    assert sent == {
        "searched_for": "lamp?",
        "evidence": "weak",
        "dense_candidates": 100,
        "text_candidates": 87,
        "unfinished": 2,
        "milliseconds": 12.35,
    }


def test_the_least_question_is_a_search_of_everything() -> None:
    asked = wire.asked_from_wire({"question": "lamp?", "count": 8})
    assert (asked.question, asked.count, asked.scope) == ("lamp?", 8, EVERYTHING)
    assert (asked.earlier, asked.sources) == ((), None)
    assert (asked.is_held_back, asked.is_whole) == (False, True)


def test_how_the_answer_ended_is_told() -> None:
    told = {"question": "lamp?", "count": 8, "held_back": True, "is_whole": False}
    asked = wire.asked_from_wire(told)
    assert (asked.is_held_back, asked.is_whole) == (True, False)


def test_sources_are_told_apart_by_their_numbers() -> None:
    asked = wire.asked_from_wire(
        {
            "question": "lamp?",
            "count": 8,
            "scope": {"kinds": ["mail"]},
            "earlier": ["ferry?"],
            "sources": [{"number": number, "path": f"/{number}"} for number in (1, 2, 3)],
            "given": [1, 2],
            "cited": [2],
        }
    )
    assert asked.scope == Scope(kinds=frozenset({FormatKind.MAIL}))
    assert asked.earlier == ("ferry?",)
    assert asked.sources == (
        AnswerSource(Path("/1"), True, False),
        AnswerSource(Path("/2"), True, True),
        AnswerSource(Path("/3"), False, False),
    )
    assert wire.asked_from_wire({"question": "", "count": 1, "sources": []}).sources == ()


def test_an_explanation_as_json() -> None:
    steps = (Step("Read", StepState.PASSED), Step("Found", StepState.STOPPED, "Not."))
    outranked_by = (Preferred(Path("/b"), "page 3", 0.123456789),)
    found = Explanation(
        Path("/a"), Stage.OUTRANKED, "Not.", "Ask.", Mend.ONLY_THIS, steps, outranked_by
    )
    assert json.loads(json.dumps(explanation_to_wire(found))) == {
        "path": "/a",
        "stage": "outranked",
        "words": "Not.",
        "hint": "Ask.",
        "mend": "only_this",
        "steps": [
            {"name": "Read", "state": "passed", "words": ""},
            {"name": "Found", "state": "stopped", "words": "Not."},
        ],
        "outranked_by": [{"path": "/b", "location": "page 3", "score": 0.123457}],
    }
