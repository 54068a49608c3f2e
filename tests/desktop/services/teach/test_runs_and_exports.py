"""The list of runs, and what leaves Inglenook."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.export_service import AdapterFormat, Exported, ExportProgress, ExportService
from desktop.services.idle_worker import IdleWorker
from desktop.services.run_list_service import RunListService
from desktop.services.training_plan import Variant
from desktop.services.training_runs import Proof, RunDetails, RunState
from engine.errors import EngineError, UserProblem
from tests.desktop.teach_material import FAILED_PROOF, PROOF, details, run
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def runs(idle: IdleWorker) -> RunListService:
    return RunListService(idle)


@pytest.fixture
def exports(idle: IdleWorker) -> ExportService:
    return ExportService(idle)


def test_runs_are_listed_the_latest_first(runs: RunListService, worker: FakeWorker) -> None:
    assert runs.runs is None
    runs.refresh()
    old = run("run-0", "finished", changed_at="2026-01-01T00:00:00+00:00", stopped_because="time")
    worker.last.succeed({"runs": [old, run(best_step=None), {"id": "odd", "state": "new word"}]})
    assert runs.runs is not None
    assert [(one.id, one.state) for one in runs.runs] == [
        ("run-1", RunState.PAUSED),
        ("run-0", RunState.FINISHED),
        ("odd", RunState.FAILED),
    ]
    assert runs.runs[0].best_step is None
    assert runs.runs[0].stopped_because is None
    assert runs.of_adapter("run-0") == runs.runs[1]


def test_a_run_is_looked_into(runs: RunListService, worker: FakeWorker) -> None:
    loaded: list[RunDetails] = []
    runs.loaded.connect(loaded.append)
    runs.load("run-1")
    assert (worker.last.method, worker.last.parameters) == ("run", {"id": "run-1"})
    worker.last.succeed(details())
    (one,) = loaded
    assert one.options.variant is Variant.DORA
    assert len(one.steps) == 80
    assert one.result is None


def test_a_discarded_run_is_gone_when_the_worker_says_so(
    runs: RunListService, worker: FakeWorker
) -> None:
    runs.refresh()
    worker.last.succeed({"runs": [run()]})
    runs.discard("run-1")
    assert worker.last.parameters == {"run": "run-1"}
    assert runs.runs
    worker.last.succeed({})
    assert runs.runs == ()


def test_an_export_tells_where_it_is(exports: ExportService, worker: FakeWorker) -> None:
    done: list[Exported] = []
    progress: list[ExportProgress] = []
    exports.exported.connect(done.append)
    exports.progressed.connect(progress.append)
    exports.export("harbour-style", AdapterFormat.MERGED, Path("/out/model.gguf"), "q8_0")
    assert worker.last.parameters == {
        "adapter": "harbour-style",
        "format": "merged",
        "path": "/out/model.gguf",
        "type": "q8_0",
    }
    exports.export("another", AdapterFormat.GGUF, Path("/out/other.gguf"))
    assert worker.methods == ["export"], "one at a time"
    worker.last.tell("exporting", {"stage": "writing", "done": 1, "total": 2})
    worker.last.tell("exporting", {"stage": "proving", "done": 0, "total": 0})
    worker.last.succeed({"path": "/out/model.gguf", "proof": PROOF})
    assert progress == [ExportProgress("writing", 0.5), ExportProgress("proving", None)]
    assert done[0].path == Path("/out/model.gguf")
    assert done[0].proof is not None
    assert done[0].proof.passed
    assert not exports.is_under_way


def test_an_export_can_be_given_up_or_fail(exports: ExportService, worker: FakeWorker) -> None:
    failures: list[EngineError] = []
    exports.failed.connect(failures.append)
    exports.export("harbour-style", AdapterFormat.PEFT, Path("/out"))
    exports.cancel()
    assert worker.last.is_cancelled
    worker.last.fail(UserProblem("Cancelled."))
    assert (failures, exports.is_under_way) == ([], False)
    exports.export("harbour-style", AdapterFormat.PEFT, Path("/out"))
    worker.last.fail(UserProblem("The disk is full."))
    assert [one.message for one in failures] == ["The disk is full."]


def test_a_proof_says_what_was_not_the_same(exports: ExportService, worker: FakeWorker) -> None:
    proofs: list[tuple[str, Proof]] = []
    exports.proved.connect(lambda adapter, proof: proofs.append((adapter, proof)))
    exports.prove("harbour-style")
    worker.last.succeed({"proof": FAILED_PROOF})
    ((adapter, proof),) = proofs
    assert adapter == "harbour-style"
    assert [one.name for one in proof.checks if not one.passed] == ["tokens"]
