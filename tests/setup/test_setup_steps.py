"""Which steps are missing, that checks come before them, and that they resume."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from bootstrap import checks, qt
from bootstrap.environment import Environment
from bootstrap.hardware import Hardware
from bootstrap.problems import Problem, SetupError
from bootstrap.qt import Purpose
from bootstrap.setup import Setup
from bootstrap.systems import Remedy

from .conftest import RecordingProgress

NO_COMPILER = Problem("A compiler is missing.", Remedy("apt c", "dnf c", "xcode", "winget"))


@pytest.fixture(autouse=True)
def fit_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that lacks nothing."""
    for name in ("check_machine", "check_venv", "check_compiler"):
        monkeypatch.setattr(checks, name, list)
    monkeypatch.setattr(checks, "check_disk", lambda _: [])
    monkeypatch.setattr(qt, "check_libraries", lambda *_: [])
    monkeypatch.setattr(qt, "check_screen", lambda *_: [])
    monkeypatch.setattr(Environment, "takes_needless_cuda", lambda _: False)


@pytest.fixture
def progress(progress: RecordingProgress, monkeypatch: pytest.MonkeyPatch) -> RecordingProgress:
    """Let every setup use the recording progress."""
    monkeypatch.setattr("bootstrap.setup.Progress", lambda *_: progress)
    return progress


def _titles(setup: Setup) -> list[str]:
    return [step.title.split(" (")[0] for step in setup.steps()]


def test_a_fresh_repository_misses_every_step(root: Path, processor: Hardware) -> None:
    assert _titles(Setup(root, Purpose.WINDOW, processor)) == [
        "Making a Python environment in .venv",
        "Building llama.cpp for this machine",
        "Installing the libraries",
        "Fetching the starter model Tiny",
    ]


def test_the_second_setup_is_silent(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    Setup(root, Purpose.WINDOW, processor).run(io.StringIO())
    done = len(progress.commands)
    words = progress.words.getvalue()

    Setup(root, Purpose.WINDOW, processor).run(io.StringIO())

    assert len(progress.commands) == done
    assert progress.words.getvalue() == words


def test_tests_add_only_the_development_extra(
    root: Path, processor: Hardware, progress: RecordingProgress
) -> None:
    Setup(root, Purpose.WINDOW, processor).run(io.StringIO())
    assert progress.commands

    assert _titles(Setup(root, Purpose.TESTS, processor)) == ["Installing the libraries"]


@pytest.mark.parametrize(
    ("interrupted_at", "left"),
    [
        ("venv", ["Making a Python environment in .venv", "Building llama.cpp for this machine"]),
        ("llama-cpp-python", ["Building llama.cpp for this machine", "Installing the libraries"]),
        ("--editable", ["Installing the libraries", "Fetching the starter model Tiny"]),
        ("download", ["Fetching the starter model Tiny"]),
    ],
)
def test_an_interrupted_setup_goes_on_at_the_same_step(
    root: Path,
    processor: Hardware,
    progress: RecordingProgress,
    interrupted_at: str,
    left: list[str],
) -> None:
    progress.interrupt_at = interrupted_at
    with pytest.raises(KeyboardInterrupt):
        Setup(root, Purpose.WINDOW, processor).run(io.StringIO())
    progress.interrupt_at = None
    assert "start again to go on" in progress.words.getvalue()

    resumed = Setup(root, Purpose.WINDOW, processor)
    assert _titles(resumed)[: len(left)] == left
    resumed.run(io.StringIO())

    assert Setup(root, Purpose.WINDOW, processor).steps() == []


def test_a_problem_stops_the_setup_before_anything_is_written(
    root: Path, processor: Hardware, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "check_compiler", lambda: [NO_COMPILER])
    before = sorted(root.rglob("*"))

    with pytest.raises(SetupError, match="A compiler is missing"):
        Setup(root, Purpose.WINDOW, processor).run(io.StringIO())

    assert sorted(root.rglob("*")) == before


def test_the_compiler_is_needed_only_until_llama_is_built(
    root: Path,
    processor: Hardware,
    progress: RecordingProgress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Setup(root, Purpose.WINDOW, processor).run(io.StringIO())
    assert progress.commands
    monkeypatch.setattr(checks, "check_compiler", lambda: [NO_COMPILER])
    constraints = root / "requirements" / "constraints.txt"
    constraints.write_text(constraints.read_text().replace("torch==2.0", "torch==2.1"))

    setup = Setup(root, Purpose.WINDOW, processor)

    assert _titles(setup) == ["Installing the libraries"]
    assert setup.problems() == []


def test_a_missing_screen_is_told_even_when_all_is_set_up(
    root: Path,
    processor: Hardware,
    progress: RecordingProgress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Setup(root, Purpose.TERMINAL, processor).run(io.StringIO())
    assert progress.commands
    monkeypatch.setattr(qt, "check_screen", lambda *_: [Problem("There is no screen.")])

    with pytest.raises(SetupError, match="There is no screen"):
        Setup(root, Purpose.WINDOW, processor).run(io.StringIO())


def test_disk_needs_shrink_with_what_is_done(
    root: Path,
    processor: Hardware,
    progress: RecordingProgress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def check_disk(needs: dict[Path, int]) -> list[Problem]:
        asked.append(needs[root])
        return []

    monkeypatch.setattr(checks, "check_disk", check_disk)

    Setup(root, Purpose.WINDOW, processor).problems()
    progress.interrupt_at = "download"
    with pytest.raises(KeyboardInterrupt):
        Setup(root, Purpose.WINDOW, processor).run(io.StringIO())
    Setup(root, Purpose.WINDOW, processor).problems()

    assert asked[0] > 2 * checks.GIGABYTE
    assert asked[-1] < checks.GIGABYTE


def test_a_needlessly_large_torch_is_announced_and_needs_its_room(
    root: Path,
    processor: Hardware,
    progress: RecordingProgress,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    free = 5 * checks.GIGABYTE
    monkeypatch.setattr(Environment, "takes_needless_cuda", lambda _: True)
    monkeypatch.setattr(
        checks,
        "check_disk",
        lambda needs: [Problem("Too little disk space.")] if needs[root] > free else [],
    )

    with pytest.raises(SetupError, match="Too little disk space"):
        Setup(root, Purpose.WINDOW, processor).run(io.StringIO())

    assert "only the CUDA build of PyTorch" in progress.words.getvalue()
    assert _titles(Setup(root, Purpose.WINDOW, processor))[0] == "Installing the libraries"
