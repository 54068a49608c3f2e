"""What a person sees of the steps, and how a running tool ends."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from bootstrap.lock import setup_lock
from bootstrap.problems import SetupError
from bootstrap.progress import Progress, duration


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_steps_are_numbered_and_timed(tmp_path: Path) -> None:
    words = io.StringIO()
    progress = Progress(2, tmp_path / "log", words)

    for title in ("First", "Second"):
        progress.begin(title)
        progress.end()

    assert words.getvalue().splitlines() == [
        "[1/2] First ...",
        "[1/2] First - done in 0 s",
        "[2/2] Second ...",
        "[2/2] Second - done in 0 s",
    ]


def test_a_terminal_keeps_one_line_for_a_step(tmp_path: Path) -> None:
    words = Terminal()
    progress = Progress(1, tmp_path / "log", words)

    progress.begin("Building")
    progress.end()

    shown = words.getvalue()
    assert shown.count("\n") == 1
    assert [line.strip() for line in shown.strip("\r\n").split("\r")] == [
        "[1/1] Building ...",
        "[1/1] Building - done in 0 s",
    ]


def test_a_narrow_terminal_cuts_the_title_and_not_the_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    words = Terminal()
    progress = Progress(1, tmp_path / "log", words)

    progress.begin("Building something with a long name")
    progress.end()

    last = words.getvalue().rstrip("\n").split("\r")[-1]
    assert last.startswith("[1/1] Build")
    assert last.endswith(" - done in 0 s")
    assert len(last) < 30


def test_a_tool_prints_into_the_log_and_not_on_the_screen(tmp_path: Path) -> None:
    words = io.StringIO()
    progress = Progress(1, tmp_path / "log", words)

    progress.run(_python("print('from the tool')"), os.environ)

    assert "from the tool" in (tmp_path / "log").read_text()
    assert words.getvalue() == ""


def test_a_failure_shows_the_last_lines_of_its_own_and_the_log(tmp_path: Path) -> None:
    log = tmp_path / "log"
    progress = Progress(1, log, io.StringIO())
    progress.begin("Building")
    progress.run(_python("print('of an earlier tool')"), os.environ)

    with pytest.raises(SetupError) as caught:
        progress.run(_python("for n in range(30): print('line', n)\nexit(3)"), os.environ)

    text = str(caught.value)
    assert "This step failed: Building" in text
    assert str(log) in text
    assert "line 29" in text
    assert "line 10\n" in text
    assert "line 9\n" not in text
    assert "of an earlier tool" not in text
    assert "start again to go on" in text


@pytest.fixture
def _hears_a_stop() -> Iterator[None]:
    """A process that was started in the background is deaf to Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_hears_a_stop")
def test_a_stop_ends_the_tool(tmp_path: Path) -> None:
    note = tmp_path / "process"
    tool = (
        "import os, pathlib, signal, time\n"
        f"pathlib.Path({str(note)!r}).write_text(str(os.getpid()))\n"
        "os.kill(os.getppid(), signal.SIGINT)\n"
        "time.sleep(60)\n"
    )

    with pytest.raises(KeyboardInterrupt):
        Progress(1, tmp_path / "log", io.StringIO()).run(_python(tool), os.environ)

    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "0 s"), (59.4, "59 s"), (60, "1 min 0 s"), (130, "2 min 10 s")]
)
def test_times_are_said_in_minutes_and_seconds(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_only_one_setup_runs_at_a_time(tmp_path: Path) -> None:
    lock = tmp_path / "lock"

    with (
        setup_lock(lock),
        pytest.raises(SetupError, match="Another setup of this folder is running"),
        setup_lock(lock),
    ):
        pytest.fail("two setups hold the lock")
    with setup_lock(lock):
        assert lock.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="locks are not inherited there")
def test_a_tool_that_outlives_its_setup_still_holds_the_lock(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with setup_lock(lock):
        tool = subprocess.Popen(
            _python("input()"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False
        )

    with pytest.raises(SetupError, match="Another setup"), setup_lock(lock):
        pytest.fail("the lock was free")
    tool.communicate(b"\n")

    with setup_lock(lock):
        assert tool.returncode == 0
