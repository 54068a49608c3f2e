"""The JSON object: whole, strict, and what comes back is what was stored."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine import __version__
from engine.comparison.advice import advise
from engine.comparison.advice_records import Verdict
from engine.comparison.outcome_wire import advice_from_wire, summary_from_wire
from engine.comparison.questions.wire import content_from_wire
from engine.comparison.records import Fault, Way
from engine.comparison.reports import write_report
from engine.comparison.storage import ComparisonList
from engine.comparison.wire import answer_from_wire, facts_from_wire, wish_from_wire
from engine.paths import Folders
from engine.store import Connection
from tests.engine.comparison.reports.reported import (
    FACTS,
    HOSTILE,
    answers,
    questions,
    replaced,
    store,
    wish,
)


@pytest.fixture
def given(folders: Folders, user_database: Connection, tmp_path: Path) -> dict[str, Any]:
    """The object of a comparison with a hostile answer and a rating."""
    made = replaced(answers(), 1, Way.BASE, text=HOSTILE)
    id_ = store(user_database, questions(), made)
    ComparisonList(user_database).rate(id_, 39, Way.BASE, True)
    write_report(folders, id_, tmp_path / "report.json")
    return _read(tmp_path / "report.json")


def _read(target: Path) -> dict[str, Any]:
    values = json.loads(target.read_text(encoding="utf-8"), parse_constant=_refuse)
    assert isinstance(values, dict)
    return values


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def test_records_come_back_as_they_were(given: dict[str, Any]) -> None:
    assert wish_from_wire(given["wish"]) == wish()
    assert facts_from_wire(given["facts"]) == FACTS
    contents = [content_from_wire(one["content"]) for one in given["questions"]]
    assert contents == [one.content for one in questions()]
    assert [one["number"] for one in given["questions"]] == list(range(40))
    assert given["questions"][3]["adapter"] == "/fold"
    made = replaced(answers(), 1, Way.BASE, text=HOSTILE)
    back = {(one.number, one.way): one for one in map(answer_from_wire, given["answers"])}
    assert back == {(one.number, one.way): one for one in made}


def test_the_figures_are_those_of_the_ratings(given: dict[str, Any]) -> None:
    summary = summary_from_wire(given["summary"])
    base = summary.all.scores(Way.BASE)
    assert base is not None
    assert base.right == 9
    advice = advice_from_wire(given["advice"])
    assert advice == advise(summary)
    assert advice.verdict is Verdict.DOCUMENTS
    rated = [one for one in given["answers"] if one["is_rated_right"] is not None]
    assert [(one["number"], one["way"]) for one in rated] == [(39, "base")]


def test_its_head_says_what_it_is(given: dict[str, Any]) -> None:
    assert (given["format"], given["version"]) == ("inglenook comparison", 1)
    assert given["written_by"] == __version__
    compared = given["comparison"]
    assert (compared["state"], compared["questions"]) == ("finished", 40)
    assert compared["answers"] == compared["wanted"] == 160
    assert compared["seconds"] == pytest.approx(40 * (1.0 + 2.34) * 2)


def test_faults_are_counted_by_name(
    folders: Folders, user_database: Connection, tmp_path: Path
) -> None:
    made = replaced(answers(), 1, Way.BASE, fault=Fault.LOOPING)
    target = tmp_path / "report.json"
    write_report(folders, store(user_database, questions(), made), target)
    ways = _read(target)["summary"]["kinds"][0]["ways"]
    assert [one["faults"] for one in ways] == [{"looping": 1}, {}, {}, {}]
