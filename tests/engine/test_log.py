"""No record is lost, however many processes of one kind there are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

_ROOT = Path(__file__).resolve().parents[2]
_RECORDS = 2000
_BEGINNING = """
import logging, sys
from pathlib import Path
from engine import log
"""
_WRITER = f"""{_BEGINNING}
log._MOST_BYTES = 40_000
log.start_logging(Path(sys.argv[1]), "training")
print("ready", flush=True)
sys.stdin.readline()
for number in range({_RECORDS}):
    logging.getLogger("engine").info("%s %04d.", sys.argv[2], number)
print("done", flush=True)
sys.stdin.readline()
"""
"""Writes nearly as much as three files hold."""

_WITHOUT_LOCKS = f"""{_BEGINNING}
import filelock
def refuse(*_, **__):
    raise {{error}}
filelock.FileLock.acquire = refuse
log.start_logging(Path(sys.argv[1]), "searching")
logging.getLogger("engine").info("here")
"""


def writer(folder: Path, name: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(folder), name],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def expect(running: list[subprocess.Popen[str]], words: str) -> None:
    """Wait until all of them have come so far, and let them go on."""
    for one in running:
        assert one.stdout is not None
        assert one.stdout.readline() == f"{words}\n"
    for one in running:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()


def end(running: list[subprocess.Popen[str]]) -> None:
    for one in running:
        _, errors = one.communicate(timeout=60)
        assert (one.returncode, errors) == (0, "")


def records(folder: Path) -> set[str]:
    lines = [line for path in folder.glob("*.log*") for line in path.read_text().splitlines()]
    return {line.partition("engine: ")[2] for line in lines}


def stems(folder: Path) -> set[str]:
    return {one.name.partition(".")[0] for one in folder.iterdir()}


def test_two_of_one_kind_lose_nothing_when_the_files_rotate(tmp_path: Path) -> None:
    names = ("first", "second")
    running = [writer(tmp_path, name) for name in names]
    expect(running, "ready")
    expect(running, "done")
    end(running)
    assert records(tmp_path) == {
        f"{name} {number:04d}." for name in names for number in range(_RECORDS)
    }
    logs = sorted(one.name for one in tmp_path.glob("*.log"))
    assert logs == ["training-2.log", "training.log"]
    assert len(list(tmp_path.glob("*.log.2"))) == 2


def test_the_next_one_goes_on_in_the_same_file(tmp_path: Path) -> None:
    for name in ("first", "second"):
        running = [writer(tmp_path, name)]
        expect(running, "ready")
        expect(running, "done")
        end(running)
    assert stems(tmp_path) == {"training"}


def test_one_that_was_killed_holds_no_file(tmp_path: Path) -> None:
    first = writer(tmp_path, "first")
    expect([first], "ready")
    first.kill()
    first.communicate(timeout=60)
    second = writer(tmp_path, "second")
    expect([second], "ready")
    expect([second], "done")
    end([second])
    assert stems(tmp_path) == {"training"}


def test_where_one_was_when_it_crashed_has_a_file_for_each(tmp_path: Path) -> None:
    with FileLock(tmp_path / "training.lock", is_singleton=False):
        one = writer(tmp_path, "second")
        expect([one], "ready")
        expect([one], "done")
        end([one])
    assert [each.name for each in tmp_path.glob("*.fault")] == ["training-2.fault"]


@pytest.mark.parametrize("error", ['OSError("no locks here")', "NotImplementedError()"])
def test_a_disk_without_locks_has_a_log_all_the_same(error: str, tmp_path: Path) -> None:
    code = _WITHOUT_LOCKS.format(error=error)
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=_ROOT, check=True)
    assert records(tmp_path) == {"here"}
    assert stems(tmp_path) == {"searching"}
