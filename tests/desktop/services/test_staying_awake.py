"""Keeping the machine awake, with the systems' ways played by the test."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import psutil
import pytest

from desktop.services.staying_awake import StayingAwake, _Child


class Program:
    """Remembers that it was started and stopped."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.stops = 0

    def start(self, command: Sequence[str]) -> Program:
        self.commands.append(list(command))
        return self

    def stop(self) -> None:
        self.stops += 1


def test_linux_is_told_by_systemd_and_only_once() -> None:
    program = Program()
    awake = StayingAwake("linux", lambda name: f"/usr/bin/{name}", program.start)
    assert awake.begin()
    assert awake.begin()
    (command,) = program.commands
    assert command[0] == "/usr/bin/systemd-inhibit"
    assert "--what=sleep:idle" in command
    assert command[-1] == "/usr/bin/cat"
    assert awake.is_held
    awake.end()
    awake.end()
    assert (program.stops, awake.is_held) == (1, False)


def test_linux_without_systemd_offers_no_way() -> None:
    program = Program()
    awake = StayingAwake("linux", lambda _: None, program.start)
    assert not awake.begin()
    awake.end()
    assert (program.commands, program.stops) == ([], 0)


def test_macos_watches_this_process() -> None:
    program = Program()
    awake = StayingAwake("darwin", lambda name: f"/usr/bin/{name}", program.start)
    assert awake.begin()
    assert program.commands == [["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())]]


def test_windows_is_told_what_is_needed_and_when_no_more() -> None:
    states: list[int] = []
    awake = StayingAwake("win32", set_windows_state=states.append)
    assert awake.begin()
    awake.end()
    assert states == [0x8000_0001, 0x8000_0000]


def test_a_program_that_cannot_be_started_is_no_failure() -> None:
    def fail(_: Sequence[str]) -> Program:
        raise OSError("not executable")

    awake = StayingAwake("linux", lambda name: name, fail)
    assert not awake.begin()
    assert not awake.is_held


@pytest.mark.skipif(sys.platform == "win32", reason="cat is not there")
def test_a_child_ends_with_its_input() -> None:
    before = set(psutil.Process().children())
    child = _Child(["/bin/cat"])
    assert set(psutil.Process().children()) - before
    child.stop()
    assert set(psutil.Process().children()) == before
