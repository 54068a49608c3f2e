"""The training worker: what the window asks, on a tiny model."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import Cancelled, UserProblem
from engine.examples.records import Purpose, Review
from engine.examples.storage import ExampleList
from engine.paths import Folders
from engine.protocol import Values
from engine.store import Connection
from engine.workers.runtime import Job
from engine.workers.training import TrainingWorker
from tests.engine.training.runs.material import labelled
from tests.fixtures.tiny_models import write_tiny_model

OPTIONS = {"minutes": None, "epochs": 1.0, "rank": 4, "learning_rate": 2e-3}


class RecordingJob(Job):
    """Remembers what was told, and is cancelled when it was told something often enough."""

    def __init__(self, stop: Callable[[list[tuple[str, Values]]], bool] = lambda _: False) -> None:
        self.told: list[tuple[str, Values]] = []
        self.is_cancelled = lambda: stop(self.told)

    def tell(self, event: str, values: Values) -> None:
        json.dumps(values)
        self.told.append((event, values))

    def of(self, event: str) -> list[Values]:
        return [values for name, values in self.told if name == event]


@pytest.fixture
def model(folders: Folders) -> str:
    return str(write_tiny_model(folders.data / "tiny.gguf", "qwen2"))


@pytest.fixture
def worker(folders: Folders) -> TrainingWorker:
    return TrainingWorker(folders)


@pytest.fixture
def set_id(user_database: Connection) -> int:
    listed = ExampleList(user_database)
    found = listed.create_set("Colours", Purpose.TASK)
    listed.add(found.id, (one.content for one in labelled(40)))
    return found.id


def ask(worker: TrainingWorker, method: str, values: Values, job: Job | None = None) -> Values:
    """Ask as the window does; the answer has to be JSON."""
    answer = worker.handlers()[method](values, job or RecordingJob())
    read: Values = json.loads(json.dumps(answer))
    return read


def test_a_table_is_shown_and_imported(
    worker: TrainingWorker, user_database: Connection, tmp_path: Path
) -> None:
    path = tmp_path / "moods.csv"
    path.write_text("sentence,label\nlovely,good\nawful,bad\n,\n", encoding="utf-8")
    shown = ask(worker, "preview", {"path": str(path)})
    assert shown["kind"] == "table"
    assert (shown["choice"]["question"], shown["choice"]["answer"]) == ("sentence", "label")
    set_id = ExampleList(user_database).create_set("Moods", Purpose.TASK).id
    choice = {**shown["choice"], "instruction": "Which mood?"}
    report = ask(worker, "import", {"path": str(path), "set": set_id, "choice": choice})
    assert report["added"] == 2
    first = next(ExampleList(user_database).accepted(set_id))
    assert first.content.question.startswith("Which mood?")


def test_a_set_is_checked_with_the_models_own_tokens(
    worker: TrainingWorker, model: str, set_id: int
) -> None:
    found = ask(worker, "check", {"set": set_id, "model": model})
    assert found["total"] == found["usable"] == 40
    assert found["tokens"]["longest"] > 10
    assert found["split"]["train"] + found["split"]["validation"] == 40
    assert found["advice"]["kind"] == "folds"


def test_examples_that_wait_do_not_count(
    worker: TrainingWorker, user_database: Connection, model: str, set_id: int
) -> None:
    listed = ExampleList(user_database)
    ids = [one.id for one in listed.accepted(set_id)]
    listed.review(ids[:10], Review.WAITING)
    assert ask(worker, "check", {"set": set_id, "model": model})["total"] == 30


def test_a_forecast_is_made(worker: TrainingWorker, model: str, set_id: int) -> None:
    job = RecordingJob()
    found = ask(worker, "plan", {"set": set_id, "model": model, "options": OPTIONS}, job)
    assert found["forecast"]["fits"] == "well"
    assert found["forecast"]["steps"] > 0
    assert found["options"]["rank"] == 4
    assert job.of("measuring")


def test_teaching_is_paused_and_goes_on(worker: TrainingWorker, model: str, set_id: int) -> None:
    wanted = {
        "set": set_id,
        "model": model,
        "name": "Colours",
        "options": OPTIONS,
        "probes": ["What is blue?"],
    }
    job = RecordingJob(lambda told: any(name == "step" for name, _ in told))
    with pytest.raises(Cancelled):
        ask(worker, "train", wanted, job)
    (run,) = ask(worker, "runs", {})["runs"]
    assert (run["state"], run["id"]) == ("paused", job.of("began")[0]["run"])
    job = RecordingJob()
    result = ask(worker, "train", {"run": run["id"]}, job)
    assert result["adapter"]["name"] == "Colours"
    assert [one["stage"] for one in job.of("stage")][-2:] == ["exporting", "proving"]
    asked = {one["question"] for told in job.of("evaluation") for one in told["samples"]}
    assert asked <= {"What is blue?"}
    assert result["samples"][0]["question"] == "What is blue?"
    kept = ask(worker, "run", {"id": run["id"]})
    assert kept["state"] == "finished"
    assert kept["result"]["run"] == run["id"]
    ask(worker, "discard", {"run": run["id"]})
    assert ask(worker, "runs", {})["runs"] == []
    assert Path(result["adapter"]["path"]).is_file()


def test_a_set_that_is_gone_is_said(worker: TrainingWorker, model: str) -> None:
    with pytest.raises(UserProblem):
        ask(worker, "train", {"set": 99, "model": model, "name": "x", "options": OPTIONS})
