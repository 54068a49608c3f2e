"""The window's process as a whole: one at a time, a mark after a crash, a restore between two."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from engine.paths import Folders
from engine.store.backups.archive import write_archive
from tests.fixtures.backups import NOON, State, state_of, write_state
from tests.fixtures.processes import REPOSITORY

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(folders: Folders) -> Iterator[Start]:
    """Start a window; whatever is left of it ends with the test."""
    started: list[subprocess.Popen[bytes]] = []

    def make(*arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.fixtures.scripted_window", *arguments]
        started.append(subprocess.Popen(command, cwd=REPOSITORY))
        return started[-1]

    yield make
    for one in started:
        end(one.pid)
        one.wait(timeout=30)
    for line in lines(folders):
        if line.startswith("open"):
            end(int(line.split()[1]))


def end(pid: int) -> None:
    """End a process of ours with its workers."""
    with contextlib.suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        if "tests.fixtures.scripted_window" in process.cmdline():
            for one in (*process.children(recursive=True), process):
                one.kill()


def lines(folders: Folders) -> list[str]:
    file = folders.data / "said"
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def openings(folders: Folders) -> list[str]:
    """Return how each window opened."""
    return [line.split(maxsplit=2)[2] for line in lines(folders) if line.startswith("open")]


def test_a_second_start_calls_the_first_and_ends(start: Start, folders: Folders) -> None:
    first = start()
    wait_for(lambda: openings(folders) == ["as usual"])
    assert start().wait(timeout=60) == 0
    wait_for(lambda: "called" in lines(folders))
    assert openings(folders) == ["as usual"]
    assert first.poll() is None


def test_a_second_start_hands_over_what_it_was_given(
    start: Start, folders: Folders, tmp_path: Path
) -> None:
    """By a path within its own working folder, as a terminal gives it."""
    start()
    wait_for(lambda: openings(folders) == ["as usual"])
    letter = tmp_path / "Мои данные 文書.txt"
    letter.write_text("The ferry leaves at nine.", encoding="utf-8")
    second = subprocess.run(
        [sys.executable, "-m", "tests.fixtures.tried_window", letter.name],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        check=False,
        timeout=60,
    )
    assert second.returncode == 0
    wait_for(lambda: f"given {letter}" in lines(folders))
    assert openings(folders) == ["as usual"]


def test_a_window_that_was_ended_by_force_is_remembered(start: Start, folders: Folders) -> None:
    first = start()
    wait_for(lambda: openings(folders) == ["as usual"])
    first.kill()
    first.wait(timeout=30)
    start()
    wait_for(lambda: openings(folders) == ["as usual", "after a crash"])


@pytest.mark.skipif(os.name == "nt", reason="processes are started anew in another way there")
def test_a_restore_closes_the_window_and_opens_it_with_the_backup(
    start: Start, folders: Folders, tmp_path: Path
) -> None:
    write_state(folders, "ferry")
    archive = tmp_path / "ferry.zip"
    write_archive(folders, archive, NOON)
    write_state(folders, "lighthouse")
    assert start(str(archive)).wait(timeout=60) == 0
    wait_for(lambda: openings(folders) == ["as usual", "as usual"])
    second = int([line for line in lines(folders) if line.startswith("open")][1].split()[1])
    wait_for(lambda: "restored" in lines(folders))
    end(second)
    wait_for(lambda: not psutil.pid_exists(second))
    assert state_of(folders) == State("ferry", "# ferry\n")
