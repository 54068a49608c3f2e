"""The report about a problem: what helps is in it, what is personal is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from engine import problem_report as module
from engine.doctor import Check, Verdict
from engine.log import FAULTS
from engine.paths import Folders
from engine.problem_report import problem_report

_LOG = """2026-11-30 08:00:00,000 INFO engine.index: read /home/anna/Papers/will.pdf
2026-11-30 08:00:01,000 WARNING engine.models: the card “My will” cannot be read
2026-11-30 08:00:02,000 ERROR engine.workers: uncaught
Traceback (most recent call last):
  File "/home/anna/inglenook/engine/index/sync.py", line 12, in run
    raise ValueError("my last will")
ValueError: "my last will"
2026-11-30 08:00:03,000 INFO engine.index: done
"""


@pytest.fixture(autouse=True)
def _no_looks(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Check("data folder", Verdict.GOOD, f"{folders.data}, 4.0 GB free")]
    monkeypatch.setattr(module, "examine", lambda _: found)


@pytest.mark.parametrize("name", ["indexing", "training-2"])
def test_warnings_and_stacks_are_in_it_and_nothing_personal(folders: Folders, name: str) -> None:
    (folders.logs / f"{name}.log").write_text(_LOG, encoding="utf-8")
    report = problem_report(folders)
    assert "good: data folder: <data folder>, 4.0 GB free" in report
    assert f"Last warnings and errors: {name}" in report
    assert 'File "engine/index/sync.py", line 12, in run' in report
    assert "the card “…” cannot be read" in report
    for words in ("anna", "will", "INFO"):
        assert words not in report


def test_of_a_long_log_the_end_is_kept(folders: Folders) -> None:
    lines = [f"2026-11-30 08:00:00,000 WARNING engine: number {at}" for at in range(500)]
    (folders.logs / "window.log").write_text("\n".join(lines), encoding="utf-8")
    report = problem_report(folders)
    assert "number 499" in report
    assert "number 100" not in report


def test_where_a_process_was_when_it_crashed_is_in_it(folders: Folders, tmp_path: Path) -> None:
    code = (
        "import faulthandler, sys\nfrom pathlib import Path\n"
        "from engine.log import start_logging\n"
        "start_logging(Path(sys.argv[1]), 'window')\nfaulthandler._sigsegv()\n"
    )
    root = Path(__file__).resolve().parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", code, str(folders.logs)], cwd=root, check=False, capture_output=True
    )
    assert ended.returncode != 0
    assert (folders.logs / f"window{FAULTS}").stat().st_size > 0
    report = problem_report(folders)
    assert "What ended abruptly: window" in report
    assert "Fatal Python error: Segmentation fault" in report
    assert str(tmp_path) not in report
