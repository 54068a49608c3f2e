"""One window at a time, and a word when the last one came to no orderly end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from engine.store.presence import OpenAlready, presence
from tests.fixtures.processes import REPOSITORY

_HOLD = """
import sys
from pathlib import Path
from engine.store.presence import presence
with presence(Path(sys.argv[1])) as was_cut_off:
    print(was_cut_off, flush=True)
    sys.stdin.readline()
"""


def test_an_orderly_end_leaves_no_mark(tmp_path: Path) -> None:
    for _ in range(2):
        with presence(tmp_path) as was_cut_off:
            assert not was_cut_off


def test_an_error_of_ours_is_an_orderly_end(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), presence(tmp_path):
        raise ZeroDivisionError
    with presence(tmp_path) as was_cut_off:
        assert not was_cut_off


def test_a_disk_without_locks_keeps_nobody_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise NotImplementedError("FileSystem does not appear to support flock")

    monkeypatch.setattr(FileLock, "_acquire", refuse)
    for _ in range(2):
        with presence(tmp_path) as was_cut_off:
            assert (tmp_path / "window.open").exists()
            assert not was_cut_off


def test_a_second_process_finds_the_first_and_tells_of_its_end_by_force(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "False\n"
        with pytest.raises(OpenAlready, match="open already"), presence(tmp_path):
            pass
        child.kill()
    with presence(tmp_path) as was_cut_off:
        assert was_cut_off
    with presence(tmp_path) as was_cut_off:
        assert not was_cut_off
