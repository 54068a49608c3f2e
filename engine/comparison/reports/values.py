"""A comparison as one JSON object, for scripts. Names stay as they are; new ones may be added.

    format          "inglenook comparison"
    version         1; a higher one means that names below changed their meaning
    written_by      the version of Inglenook
    written_at      seconds since 1970
    comparison      id, state (running, paused, finished, failed), created_at, changed_at,
                    questions (how many), answers (how many there are), wanted (how many there
                    are to be), seconds (that all answers took)
    wish            see `ComparisonWish`: name, model, adapter or null, ways, seed, ...
    facts           see `ComparisonFacts`: costs, freshness, what was kept out, the prediction
    summary         see `Summary`: kinds (all questions first: kind is null), each with ways
                    (quality with its interval, right, measures, latency, faults) and differences
                    (way, other, interval, needed); ratings are counted
    advice          see `Advice`: verdict, way, headline, reasons, next_steps, kinds
    questions       a list, see `ComparedQuestion`: number (from 0), question_id, content, adapter
    answers         a list, see `WayAnswer`: number (of its question), way, text, passages (what
                    the model read: path, location, page, start, end, text, is_cited), timing (in
                    milliseconds), measures or null, fault or null, detail; and is_rated_right:
                    what the person thinks of it, or null

Ways are called base, documents, tuned, both. Paths are whole ones, as they are on the machine that
compared. The object is written one question or answer a line, so that long ones can be looked
through with line tools too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from engine import __version__
from engine.comparison.outcome_wire import advice_to_wire, summary_to_wire
from engine.comparison.records import WayAnswer
from engine.comparison.reports.material import Material
from engine.comparison.wire import to_wire


def object_lines(material: Material) -> Iterator[str]:
    """Yield the object, line by line."""
    yield "{"
    for name, value in _heads(material).items():
        yield f"{_text(name)}: {_text(value)},"
    yield '"questions": ['
    yield from _separated(_text(to_wire(one)) for one in material.questions)
    yield '],\n"answers": ['
    yield from _separated(_text(_answer(material, one)) for one in material.answers.values())
    yield "]\n}"


def _heads(material: Material) -> dict[str, Any]:
    record = material.record
    return {
        "format": "inglenook comparison",
        "version": 1,
        "written_by": __version__,
        "written_at": material.written_at,
        "comparison": {
            "id": record.id,
            "state": record.state,
            "created_at": record.created_at,
            "changed_at": record.changed_at,
            "questions": record.questions,
            "answers": record.answers,
            "wanted": record.wanted,
            "seconds": material.seconds,
        },
        "wish": to_wire(record.wish),
        "facts": to_wire(record.facts),
        "summary": summary_to_wire(material.summary),
        "advice": advice_to_wire(material.advice),
    }


def _answer(material: Material, answer: WayAnswer) -> dict[str, Any]:
    rated = material.ratings.get((answer.number, answer.way))
    return {**to_wire(answer), "is_rated_right": rated}


def _separated(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines with a comma after each but the last."""
    held: str | None = None
    for line in lines:
        if held is not None:
            yield f"{held},"
        held = line
    if held is not None:
        yield held


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
