"""Imports, gathered answers and drafts, told by a worker that the test plays."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.services.example_service import ExampleService, ExampleSet, Purpose
from desktop.services.example_sources import (
    ColumnChoice,
    Draft,
    DraftProgress,
    ExampleSources,
    FileKind,
    ImportOutcome,
    ImportPreview,
    LeftOut,
)
from desktop.services.idle_worker import IdleWorker
from engine.conversations.feedback import FeedbackList
from engine.errors import EngineError, UserProblem
from engine.examples.storage import ExampleList
from engine.store import Connection
from tests.fixtures.fake_worker import FakeWorker

TABLE = {
    "kind": "table",
    "columns": ["review", "mood"],
    "choice": {"question": "review", "answer": "mood", "system": "", "context": ""},
    "rows": [["Lovely.", "good"], ["Dull.", "bad"]],
    "examples": [],
    "problems": [{"line": 7, "reason": "It has three cells instead of two."}],
}


@dataclass
class Desk:
    """The service and what it told."""

    sources: ExampleSources
    worker: FakeWorker
    one: ExampleSet
    changes: list[int] = field(default_factory=list)
    outcomes: list[ImportOutcome] = field(default_factory=list)
    previews: list[ImportPreview] = field(default_factory=list)
    problems: list[EngineError] = field(default_factory=list)


@pytest.fixture
def desk(user_database: Connection, idle: IdleWorker, worker: FakeWorker) -> Desk:
    examples = ExampleService(ExampleList(user_database), FeedbackList(user_database))
    one = examples.create("Moods", Purpose.TASK)
    assert one is not None
    made = Desk(ExampleSources(idle, idle, examples), worker, one)
    examples.changed.connect(made.changes.append)
    made.sources.imported.connect(made.outcomes.append)
    made.sources.previewed.connect(made.previews.append)
    made.sources.problem.connect(made.problems.append)
    return made


def test_a_table_is_looked_into_before_it_is_imported(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "moods.csv"
    desk.sources.preview(path)
    desk.worker.last.succeed(TABLE)
    (preview,) = desk.previews
    assert preview.kind is FileKind.TABLE
    assert preview.columns == ("review", "mood")
    assert preview.choice == ColumnChoice("review", "mood")
    assert preview.rows[1] == ("Dull.", "bad")
    assert preview.problems == (LeftOut(7, "It has three cells instead of two."),)


def test_conversations_come_with_their_first_examples(desk: Desk, tmp_path: Path) -> None:
    desk.sources.preview(tmp_path / "talk.jsonl")
    examples = [{"question": "Hi?", "answer": "Yes.", "system": "Be brief.", "history": []}]
    desk.worker.last.succeed({"kind": "openai", "examples": examples})
    (preview,) = desk.previews
    assert preview.examples[0].system == "Be brief."
    assert (preview.columns, preview.problems) == ((), ())


def test_an_import_says_what_it_brought(desk: Desk, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    desk.sources.importing.connect(lambda done, total: told.append((done, total)))
    choice = ColumnChoice("review", "mood", instruction="Which mood is this?")
    desk.sources.import_file(desk.one.id, tmp_path / "moods.csv", choice)
    desk.sources.import_file(desk.one.id, tmp_path / "again.csv", choice)
    assert desk.worker.methods == ["import"]
    assert desk.worker.last.parameters["choice"]["instruction"] == "Which mood is this?"
    desk.worker.last.tell("importing", {"done": 500, "total": 1000})
    answer = {
        "added": 900,
        "duplicates": 90,
        "left_out": [{"line": 3, "reason": "The answer is empty."}],
        "left_out_total": 10,
    }
    desk.worker.last.succeed(answer)
    assert told == [(500, 1000)]
    (outcome,) = desk.outcomes
    assert (outcome.added, outcome.duplicates, outcome.left_out_total) == (900, 90, 10)
    assert outcome.left_out[0].line == 3
    assert desk.changes == [desk.one.id]
    assert not desk.sources.is_importing


def test_what_an_import_brought_before_it_was_stopped_is_shown(desk: Desk, tmp_path: Path) -> None:
    desk.sources.import_file(desk.one.id, tmp_path / "talk.jsonl", None)
    assert desk.worker.last.parameters["choice"] is None
    desk.sources.cancel_import()
    assert desk.worker.last.is_cancelled
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert (desk.outcomes, desk.problems) == ([], [])
    assert desk.changes == [desk.one.id]


def test_a_broken_file_is_a_problem(desk: Desk, tmp_path: Path) -> None:
    desk.sources.preview(tmp_path / "odd.jsonl")
    desk.worker.last.fail(UserProblem("Line 1 is not JSON."))
    assert [one.message for one in desk.problems] == ["Line 1 is not JSON."]


def test_rated_answers_are_gathered(desk: Desk) -> None:
    desk.sources.gather(desk.one.id)
    desk.worker.last.succeed({"added": 3, "duplicates": 1})
    assert desk.outcomes == [ImportOutcome(None, 3, 1)]
    assert desk.changes == [desk.one.id]


def test_drafts_arrive_one_by_one(desk: Desk) -> None:
    told: list[DraftProgress] = []
    ends: list[tuple[int, bool]] = []
    desk.sources.drafted.connect(told.append)
    desk.sources.drafting_ended.connect(lambda done, is_whole: ends.append((done, is_whole)))
    draft = Draft(desk.one.id, (Path("/docs/ferry.pdf"),), 20, "smollm2")
    desk.sources.draft(draft)
    desk.sources.draft(draft)
    assert desk.worker.methods == ["draft"]
    assert desk.worker.last.parameters["paths"] == ["/docs/ferry.pdf"]
    desk.worker.last.tell(
        "drafted", {"done": 1, "total": 20, "question": "When?", "answer": "At nine."}
    )
    assert told == [DraftProgress(1, 20, "When?", "At nine.")]
    assert desk.sources.draft_progress == told[0]
    desk.sources.cancel_draft()
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert ends == [(1, False)]
    assert desk.sources.draft_progress is None
    assert desk.changes == [desk.one.id] * 2
