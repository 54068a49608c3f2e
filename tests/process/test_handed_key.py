"""The key of a vault on its way to a worker: it arrives, and others find it nowhere."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.command_run import CommandRun
from desktop.services.worker import Worker, WorkerCommand
from desktop.services.worker_commands import worker_commands
from engine.paths import Folders
from engine.store import open_user_database
from engine.store.encrypting import finish
from engine.vault import keys, lock
from tests.fixtures.keyrings import memory_keyring
from tests.fixtures.processes import REPOSITORY
from tests.process.desk import Desk

pytestmark = pytest.mark.usefixtures("no_process_left", "qapp")

needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="there is no /proc")

_WORDS = "four grey herons sit"
_SHOWS_WHAT_IT_GETS = """
import os, sys
from engine.vault import keys
before = dict(os.environ)
keys.take_from_parent()
print(keys.is_any_known(), keys.FOLLOWS_VARIABLE in os.environ, before)
"""


@pytest.fixture(autouse=True)
def key(folders: Folders) -> Iterator[bytes]:
    """The key of a vault whose files are encrypted."""
    with memory_keyring():
        with closing(open_user_database(folders.user_database)):
            pass
        lock.make(folders.data, _WORDS, in_keyring=False)
        finish(folders)
        made = keys.for_child().first_line.strip()
        yield bytes.fromhex(made.decode())


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    worker = Worker(worker_commands().indexing)
    yield Desk(worker, qtbot)
    worker.shut_down()


@needs_proc
def test_a_worker_opens_the_data_and_others_find_no_key(desk: Desk, key: bytes) -> None:
    """So it is at its first start, and at the next one after it was killed."""
    for _ in range(2):
        heard = desk.ended(desk.ask("retry", {"paths": ["/nowhere"]}))
        assert (heard.results, heard.errors) == ([{"known": []}], [])
        process = desk.worker._process
        assert process is not None
        environment = Path(f"/proc/{process.processId()}/environ").read_bytes()
        assert b"INGLENOOK_HOME" in environment
        assert key.hex().encode() not in environment
        before = len(desk.deaths)
        process.kill()
        desk.until(lambda: len(desk.deaths) > before)  # noqa: B023 - it is asked at once


def test_who_parses_downloads_or_shows_gets_nothing(qtbot: QtBot) -> None:
    commands = worker_commands()
    for one in (commands.searching, commands.comparing, commands.reporting, commands.doctor):
        assert what_it_gets(one, qtbot).startswith("True False")
    for one in (commands.downloading, commands.printing):
        assert what_it_gets(one, qtbot).startswith("False False")


def test_nothing_handed_over_stands_in_the_environment(qtbot: QtBot, key: bytes) -> None:
    assert key.hex() not in what_it_gets(worker_commands().searching, qtbot)


def what_it_gets(command: WorkerCommand, qtbot: QtBot) -> str:
    words = ("-c", _SHOWS_WHAT_IT_GETS)
    run = CommandRun(replace(command, program=sys.executable, arguments=words), 20_000)
    with qtbot.waitSignal(run.ended, timeout=20_000) as ended:
        run.start()
    code, printed, said = ended.args
    assert code == 0, said
    return str(printed.decode())


@needs_proc
def test_nobody_else_reads_the_memory_of_who_took_the_key() -> None:
    code = """
import ctypes
from engine.vault import keys
dumpable = lambda: ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
before = dumpable()
keys.take_from_parent()
print(before, dumpable(), open("/proc/self/statm").read() != "", keys.is_any_known())
"""
    handed = keys.for_child()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        env={"PYTHONPATH": str(REPOSITORY), **handed.environment},
        input=handed.first_line,
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.decode().split() == ["1", "0", "True", "True"]
