"""What Qt needs on Linux, for each purpose and kind of screen."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from bootstrap import qt
from bootstrap.qt import Purpose

X11_SCREEN = {"DISPLAY": ":0"}
WAYLAND_SCREEN = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make a Linux machine that lacks the named libraries, or all of them."""

    def lack(*names: str) -> None:
        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(qt, "_loads", lambda name: bool(names) and name not in names)

    return lack


def test_missing_library_names_its_package_on_both_families(lacking: Callable[..., None]) -> None:
    lacking("libEGL.so.1", "libdbus-1.so.3")

    (problem,) = qt.check_libraries(Purpose.TESTS, {})

    assert "libEGL.so.1, libdbus-1.so.3" in problem.message
    assert problem.debian_packages == ("libegl1", "libdbus-1-3")
    assert problem.remedy is not None
    assert problem.remedy.debian == "sudo apt install libegl1 libdbus-1-3"
    assert problem.remedy.fedora == "sudo dnf install libglvnd-egl dbus-libs"


def test_complete_machine_has_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt, "_loads", lambda _: True)

    assert qt.check_libraries(Purpose.WINDOW, X11_SCREEN) == []


def test_terminal_needs_no_library(lacking: Callable[..., None]) -> None:
    lacking()

    assert qt.check_libraries(Purpose.TERMINAL, X11_SCREEN) == []


@pytest.mark.parametrize(
    ("purpose", "environment", "expected"),
    [
        (Purpose.WINDOW, X11_SCREEN, {"libxcb-cursor0"}),
        (Purpose.WINDOW, WAYLAND_SCREEN, {"libwayland-client0"}),
        (Purpose.WINDOW, WAYLAND_SCREEN | {"QT_QPA_PLATFORM": "xcb"}, {"libxcb-cursor0"}),
        (Purpose.WINDOW, X11_SCREEN | {"QT_QPA_PLATFORM": "offscreen"}, set()),
        (Purpose.TESTS, X11_SCREEN, set()),
        (Purpose.TESTS, X11_SCREEN | {"QT_QPA_PLATFORM": "xcb"}, {"libxcb-cursor0"}),
    ],
)
def test_the_screen_decides_which_plugin_must_load(
    lacking: Callable[..., None],
    purpose: Purpose,
    environment: dict[str, str],
    expected: set[str],
) -> None:
    lacking()

    (problem,) = qt.check_libraries(purpose, environment)

    plugins = {"libxcb-cursor0", "libwayland-client0"}
    assert plugins & set(problem.debian_packages) == expected
    assert "libegl1" in problem.debian_packages


def test_a_window_without_a_screen_points_to_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    (problem,) = qt.check_screen(Purpose.WINDOW, {})

    assert problem.remedy is not None
    assert problem.remedy.debian == "python3 run.py --headless"
    assert qt.check_screen(Purpose.WINDOW, X11_SCREEN) == []
    assert qt.check_screen(Purpose.TESTS, {}) == []
    assert qt.check_screen(Purpose.TERMINAL, {}) == []
