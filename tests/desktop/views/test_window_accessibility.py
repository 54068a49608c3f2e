"""The whole window for everybody: each page with the rail, and what is shown above and below it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.widgets.error_panel import ErrorPanelContent
from engine.errors import UserProblem
from tests.desktop.accessibility import (
    SMALLEST,
    check_focus_is_seen,
    check_keys,
    cut,
    nameless,
    outside,
    settle,
    walk,
)

PAGES = ("chat", "library", "teach", "compare", "models", "settings")


@pytest.fixture
def ready(inglenook: Application, qtbot: QtBot) -> Application:
    """The window when its workers have said what there is."""
    inglenook.window.activateWindow()
    qtbot.waitUntil(lambda: inglenook.models.models is not None, timeout=30_000)
    return inglenook


@pytest.mark.parametrize("page", PAGES)
def test_everything_can_be_reached_by_keys_and_heard(ready: Application, page: str) -> None:
    ready.window.show_page(page)
    settle()
    assert nameless(ready.window) == []
    check_keys(ready.window)


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_can_be_seen(ready: Application, page: str) -> None:
    ready.window.show_page(page)
    check_focus_is_seen(ready.window)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_in_the_smallest_window(ready: Application, page: str) -> None:
    ready.window.resize(SMALLEST)
    ready.window.show_page(page)
    ready.window.messages.show_problem(
        UserProblem("The disk is full. " * 12, "Free some space. " * 8)
    )
    settle()
    assert ready.window.size() == SMALLEST
    assert cut(ready.window) == []
    assert outside(ready.window) == []


def test_the_whole_settings_page_has_room(ready: Application) -> None:
    """All of it, not only what is in view."""
    ready.window.resize(SMALLEST)
    ready.window.show_page("settings")
    page = ready.window._page("settings")
    assert isinstance(page, QScrollArea)
    settle()
    assert page.horizontalScrollBar().maximum() == 0, "wider than the window"
    assert cut(page) == []
    assert outside(page) == []


def test_a_message_and_a_way_back_are_reached_by_keys(ready: Application) -> None:
    window = ready.window
    window.messages.show(ErrorPanelContent("The disk is full.", "Free some space.", "errno 28"))
    window.messages.offer_undo("“Ferries” is deleted.", lambda: None)
    settle()
    reached = walk(window)
    assert any(window.messages.panel.isAncestorOf(one) for one in reached)
    assert any(window.messages.toast.isAncestorOf(one) for one in reached)
    assert nameless(window) == []


def test_the_about_dialog_is_for_everybody(ready: Application, qtbot: QtBot) -> None:
    ready.window.resize(SMALLEST)
    dialog = ready.window.show_about()
    qtbot.waitUntil(lambda: ready.credits.credits is not None, timeout=30_000)
    settle()
    assert nameless(dialog) == []
    assert cut(dialog) == []
    check_keys(dialog)
    assert dialog.height() <= SMALLEST.height()
    dialog.reject()
