"""The smoke test itself: that it fails when it should, and what it sees of a screen."""

from __future__ import annotations

import importlib.util
import os
import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from smoke.clean_user import CleanUser, StepFailed, how_to_cut_off, wait_until
from smoke.processes import family_of, has_loaded, processor_seconds
from smoke.screen import NoScreen, Screen, virtual_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Xvfb, unshare and /proc")

needs_screen = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not here")


@pytest.fixture
def smoke_test(repository: Path) -> ModuleType:
    """The script as a module."""
    path = repository / "packaging" / "smoke_test.py"
    spec = importlib.util.spec_from_file_location("smoke_test", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def user(home: Path, script: str) -> CleanUser:
    """Return somebody whose program is a script."""
    program = home.parent / "inglenook"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    home.mkdir()
    return CleanUser.at(home, [str(program)])


def test_a_failed_step_is_told_and_the_others_are_made(
    smoke_test: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> str:
        raise StepFailed("no source was cited")

    steps: list[tuple[str, Callable[[], str]]] = [("asking", fails), ("ending", lambda: "well")]
    assert smoke_test.run_steps(steps)
    said = capsys.readouterr().out
    assert "FAILED  asking: no source was cited" in said
    assert "ok      ending" in said
    assert not smoke_test.run_steps(steps[1:])


def test_a_folder_without_a_program_is_refused(
    smoke_test: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert smoke_test.main([str(tmp_path)]) == 1
    assert "no program" in capsys.readouterr().err


def test_the_person_has_nothing(tmp_path: Path) -> None:
    somebody = user(tmp_path / "home", "exit 0")
    assert set(somebody.environment(":5")) == {
        *("HOME", "PATH", "LANG", "XDG_RUNTIME_DIR", "DISPLAY"),
    }
    assert shutil.which("python3", path=somebody.environment()["PATH"]) is None


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("echo broken >&2; exit 3", "ended with 3: broken"),
        ("echo hello", "said no JSON"),
    ],
)
def test_a_command_that_fails_or_says_nothing_is_a_failed_step(
    tmp_path: Path, script: str, words: str
) -> None:
    with pytest.raises(StepFailed, match=words):
        user(tmp_path / "home", script).run("doctor")


def test_what_a_command_says_is_read(tmp_path: Path) -> None:
    said = user(tmp_path / "home", 'echo "{\\"words\\": \\"$*\\"}"').run("ask", "who")
    assert said == {"words": "ask who --json"}


@pytest.mark.skipif(not how_to_cut_off(), reason="unshare is not allowed here")
def test_the_person_has_no_network(tmp_path: Path) -> None:
    somebody = user(tmp_path / "home", "read -r _ < /proc/net/route; read -r _ < /proc/net/route")
    script = '{ read -r a; read -r b; } < /proc/net/route; echo "{\\"route\\": \\"$b\\"}"'
    program = somebody.program
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    assert somebody.run("doctor") == {"route": ""}


def test_waiting_ends_with_words() -> None:
    with pytest.raises(StepFailed, match="nothing came"):
        wait_until(lambda: False, 0.05, "nothing came")
    assert wait_until(lambda: True, 0.05, "nothing came") < 0.05


def test_processes_are_told_apart_and_weighed(tmp_path: Path) -> None:
    program = Path(sys.executable).resolve()
    words = [str(program), "-c", "input()", "--worker", "searching"]
    child = subprocess.Popen(words, stdin=subprocess.PIPE)
    try:
        found = {one.id: one for one in family_of(os.getpid(), program)}
        assert found[child.pid].kind == "searching"
        assert found[child.pid].megabytes > 1
        assert has_loaded(found[child.pid], "libc.so")
        assert not has_loaded(found[child.pid], "libtorch_cpu")
        assert processor_seconds(found.values()) > 0
        assert child.pid not in {one.id for one in family_of(child.pid, tmp_path)}
    finally:
        child.communicate(b"\n")


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen without a window."""
    with virtual_screen() as one:
        yield one


_WINDOW = """
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget
class Half(QWidget):
    def paintEvent(self, _):
        painter = QPainter(self)
        painter.fillRect(0, 0, 400, 600, QColor("#AC421C"))
application = QApplication([])
window = Half()
window.resize(800, 600)
window.show()
application.exec()
"""


@needs_screen
def test_a_window_is_seen_drawn_pictured_and_closed(screen: Screen, tmp_path: Path) -> None:
    assert screen.largest_window() is None
    assert screen.colours() == 1
    environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen([sys.executable, "-c", _WINDOW], env=environment)
    try:

        def is_drawn() -> bool:
            assert process.poll() is None
            window = screen.largest_window()
            return window is not None and screen.is_drawn(window)

        wait_until(is_drawn, 30, "no window")
        window = screen.largest_window()
        assert window is not None
        assert (window.width, window.height) == (800, 600)
        assert screen.colours() >= 2
        screen.take_picture(tmp_path / "screen.png")
        screen.close(window)
        assert process.wait(timeout=30) == 0
    finally:
        process.kill()
        process.wait()
    assert (172, 66, 28) in colours_of(tmp_path / "screen.png")


def colours_of(path: Path) -> set[tuple[int, ...]]:
    """Read a picture that was just written: no filters, one block of data."""
    content = path.read_bytes()
    width, height = struct.unpack(">II", content[16:24])
    start = content.index(b"IDAT")
    (size,) = struct.unpack(">I", content[start - 4 : start])
    rows = zlib.decompress(content[start + 4 : start + 4 + size])
    line = 3 * width + 1
    found: set[tuple[int, ...]] = set()
    for number in range(height):
        found |= set(struct.iter_unpack("BBB", rows[number * line + 1 : (number + 1) * line]))
    return found


def test_without_xvfb_it_is_said_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(NoScreen, match="sudo apt install xvfb"), virtual_screen():
        pass
