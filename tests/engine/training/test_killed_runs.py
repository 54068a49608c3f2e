"""A run that is ended by force at many moments ends with the same adapter, bit for bit."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from engine.training.records import LoraSettings, LoraVariant
from engine.training.runs.log import RunLog
from tests.fixtures.networks import SETTINGS
from tests.fixtures.processes import REPOSITORY
from tests.fixtures.tiny_models import quantise, write_tiny_model

_KILLS = 20
_TIMES = ("seconds",)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed")
    whole = write_tiny_model(folder / "whole.gguf", "llama", blocks=2, hidden=256)
    return quantise(whole, folder / "tiny.gguf", "Q4_0")


def told(folder: Path, kind: str) -> list[dict[str, Any]]:
    """Return what a log says, but for times."""
    lines = RunLog(folder / "log.jsonl").read(kind)
    return [{key: one[key] for key in one if key not in _TIMES} for one in lines]


def safetensors(path: Path) -> dict[str, Any]:
    """Return the numbers of a file as bytes, and what it says of itself, which has no order."""
    content = path.read_bytes()
    size = int.from_bytes(content[:8], "little")
    head = json.loads(content[8 : 8 + size])
    return {**head, "numbers": content[8 + size :]}


@pytest.mark.parametrize(
    ("settings", "kept"),
    [
        (SETTINGS, "every"),
        (SETTINGS, "evaluated"),
        (replace(SETTINGS, dropout=0.2), "evaluated"),
        (replace(SETTINGS, variant=LoraVariant.DORA), "every"),
    ],
    ids=["every step kept", "looks kept", "dropout, computed again", "dora"],
)
def test_a_killed_run_ends_like_any_other(
    settings: LoraSettings, kept: str, model: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.fixtures.killed_runs", str(model), str(tmp_path)]
    command += [json.dumps(asdict(settings)), kept, str(_KILLS), "1"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    ends = json.loads(done.stdout)
    assert len(ends) == _KILLS
    assert len(set(ends)) > 4, ends  # at the beginning, at the end and in between
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    for kind in ("step", "evaluation"):
        assert told(killed, kind) == told(whole, kind)
    assert len(told(whole, "step")) == 40
    files = sorted(one.name for one in (whole / "teaching").iterdir())
    assert files == ["best.safetensors", "state.json", "tensors-40.safetensors"]
    assert sorted(one.name for one in (killed / "teaching").iterdir()) == files
    for name in files[::2]:
        mine, its = (safetensors(one / "teaching" / name) for one in (killed, whole))
        assert mine == its
