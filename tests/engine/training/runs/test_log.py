"""The log survives a sudden end, and goes back with the run."""

from __future__ import annotations

from pathlib import Path

from engine.training.runs.log import RunLog


def test_lines_come_back_by_kind(tmp_path: Path) -> None:
    log = RunLog(tmp_path / "log.jsonl")
    log.add("step", {"step": 1, "loss": 2.0, "fold": None})
    log.add("evaluation", {"step": 1, "fold": None})
    assert [one["loss"] for one in log.read("step")] == [2.0]
    assert RunLog(tmp_path / "none.jsonl").read("step") == []


def test_a_torn_line_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    log = RunLog(path)
    log.add("step", {"step": 1, "fold": None})
    path.write_bytes(path.read_bytes() + b'{"kind": "step", "st')
    assert len(log.read("step")) == 1
    log.go_back_to(1, None)
    log.add("step", {"step": 2, "fold": None})
    assert [one["step"] for one in log.read("step")] == [1, 2]


def test_going_back_forgets_what_will_be_told_again_and_nothing_of_other_folds(
    tmp_path: Path,
) -> None:
    log = RunLog(tmp_path / "log.jsonl")
    for fold in (0, None):
        for step in (1, 2, 3):
            log.add("step", {"step": step, "fold": fold})
    log.go_back_to(1, None)
    kept = [(one["fold"], one["step"]) for one in log.read("step")]
    assert kept == [(0, 1), (0, 2), (0, 3), (None, 1)]
