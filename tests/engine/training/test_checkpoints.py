"""States on the disk: whole at every moment, damaged ones told, nothing left behind."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.training.checkpoints import Checkpoints, LoopState
from engine.training.guard import Guard
from engine.training.records import EvaluationRecord, SampleAnswer, Verdict
from tests.fixtures.learners import FakeLearner

_LOOK = EvaluationRecord(
    3, 1.5, 2.5, 3, 2.5, Verdict.IMPROVING, 0.25, None, 0.01, (SampleAnswer("Q", "A ü"),), 0.5
)
_STATE = LoopState(Guard(4, (_LOOK,)), 512, 3, 40, 1.5, 1.25, (1.0, 0.1 + 0.2))


@pytest.fixture
def checkpoints(tmp_path: Path) -> Checkpoints:
    return Checkpoints(tmp_path / "run" / "teaching")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "run" / "teaching"


def learner(updates: int) -> FakeLearner:
    made = FakeLearner()
    made.updates, made.digest = updates, f"after {updates}"
    return made


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_state_comes_back_as_it_was(checkpoints: Checkpoints) -> None:
    assert checkpoints.load(learner(0)) is None
    assert checkpoints.step() == 0
    checkpoints.save(learner(3), _STATE)
    found = learner(0)
    assert checkpoints.load(found) == _STATE
    assert (found.updates, found.digest) == (3, "after 3")
    assert checkpoints.step() == 3


def test_only_the_last_state_is_kept_and_the_best_adapter(
    checkpoints: Checkpoints, folder: Path
) -> None:
    checkpoints.keep_best(learner(2))
    for step in (3, 4, 4, 5):
        checkpoints.save(learner(step), LoopState(Guard(4), 512, step))
    assert names(folder) == ["best.safetensors", "state.json", "tensors-5.safetensors"]
    best = learner(0)
    best.load_adapter(checkpoints.best)
    assert best.updates == 2
    checkpoints.remove()
    assert not folder.exists()
    checkpoints.remove()


def test_what_a_killed_process_left_is_deleted(checkpoints: Checkpoints, folder: Path) -> None:
    checkpoints.save(learner(3), _STATE)
    (folder / "tensors-9.safetensors").write_bytes(b"of a state that was never kept")
    (folder / ".state.json.abc").write_bytes(b"half")
    assert checkpoints.load(learner(0)) == _STATE
    assert names(folder) == ["state.json", "tensors-3.safetensors"]


def test_a_full_disk_leaves_the_state_before(
    checkpoints: Checkpoints, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At whichever write it is full."""
    checkpoints.save(learner(3), _STATE)
    replaced: list[str] = []

    def full_at(name: str) -> Callable[..., None]:
        def fsync(_: int) -> None:
            replaced.append(name)
            if len(replaced) == int(name):
                raise OSError(errno.ENOSPC, "No space left on device")

        return fsync

    for write in (1, 2):  # the tensors, the numbers
        replaced.clear()
        monkeypatch.setattr(os, "fsync", full_at(str(write)))
        with pytest.raises(UserProblem) as caught:
            checkpoints.save(learner(7), LoopState(Guard(4), 512, 7))
        monkeypatch.undo()
        assert len(replaced) == write
        assert "the disk is full" in caught.value.message
        found = learner(0)
        assert checkpoints.load(found) == _STATE
        assert found.updates == 3
        assert names(folder) == ["state.json", "tensors-3.safetensors"]


def test_a_best_adapter_that_has_no_room_leaves_the_one_before(
    checkpoints: Checkpoints, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fsync(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    checkpoints.keep_best(learner(1))
    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(UserProblem, match="the disk is full"):
        checkpoints.keep_best(learner(2))
    best = learner(0)
    best.load_adapter(checkpoints.best)
    assert best.updates == 1


def without(*keys: str) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        values = json.loads(content)
        for key in keys:
            del values[key]
        return json.dumps(values).encode()

    return change


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content[: len(content) // 2],
        lambda _: b"",
        lambda _: b"null",
        lambda _: b"[1]",
        lambda _: b'"text"',
        lambda _: b"\xff\xfe\x00",
        lambda content: content.replace(b"improving", b"splendid"),
        lambda content: content.replace(b'"step": 3', b'"step": "three"'),
        lambda content: content.replace(b"tensors-3", b"tensors-4"),
        without("tensors"),
        without("guard"),
        without("micro_batch_tokens"),
    ],
)
def test_a_damaged_state_gives_words(
    change: Callable[[bytes], bytes], checkpoints: Checkpoints, folder: Path
) -> None:
    checkpoints.save(learner(3), _STATE)
    state = folder / "state.json"
    state.write_bytes(change(state.read_bytes()))
    with pytest.raises(UserProblem) as caught:
        checkpoints.load(learner(0))
    assert caught.value.message == "What was kept of this run is damaged."
    assert "Discard it" in caught.value.hint


@pytest.mark.parametrize("content", [b"null", b"{", b"{}", b'{"step": null}'])
def test_the_step_of_a_damaged_state_gives_words(
    content: bytes, checkpoints: Checkpoints, folder: Path
) -> None:
    folder.mkdir(parents=True)
    (folder / "state.json").write_bytes(content)
    with pytest.raises(UserProblem, match="is damaged"):
        checkpoints.step()


def test_damaged_tensors_give_words(checkpoints: Checkpoints, folder: Path) -> None:
    checkpoints.save(learner(3), _STATE)
    (folder / "tensors-3.safetensors").write_bytes(b"[1")
    with pytest.raises(UserProblem, match="is damaged"):
        checkpoints.load(learner(0))


def test_a_later_version_may_know_more(checkpoints: Checkpoints, folder: Path) -> None:
    """Of an evaluation; a run is not lost over a field that is not known."""
    checkpoints.save(learner(3), _STATE)
    state = folder / "state.json"
    values = json.loads(state.read_bytes())
    values["guard"]["evaluations"][0]["mood"] = "good"
    state.write_text(json.dumps(values))
    assert checkpoints.load(learner(0)) == _STATE
