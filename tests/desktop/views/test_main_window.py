"""The window: dropped files, undo, pages, and what the chat shows of an answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import Application
from engine.paths import Folders, resources
from tests.process.test_application import commands


@pytest.fixture
def inglenook(qapp: QApplication, qtbot: QtBot, folders: Folders) -> Iterator[Application]:
    """The application with scripted workers."""
    application = Application(qapp, folders, commands("ordinary"), resources())
    application.start()
    qtbot.waitExposed(application.window)
    yield application
    application.window.close()
    application.window.deleteLater()
    application.deleteLater()


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder with two documents and a program."""
    folder = tmp_path / "Ferry papers"
    folder.mkdir()
    for name in ("fares.txt", "times.md", "ticket.exe"):
        (folder / name).write_text("Ferries leave at nine.")
    return folder


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(inglenook: Application, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(inglenook.window, event)
    return event


def drop(inglenook: Application, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(inglenook.window, event)


def test_dragged_files_are_counted_before_they_are_dropped(
    inglenook: Application, documents: Path, qtbot: QtBot
) -> None:
    data = mime(documents)
    with qtbot.waitSignal(inglenook.survey.counted) as counted:
        assert enter(inglenook, data).isAccepted()
        assert inglenook.window._overlay.isVisible()
    assert (counted.args[0].files, counted.args[0].left_out) == (2, 1)
    QApplication.sendEvent(inglenook.window, QDragLeaveEvent())
    assert not inglenook.window._overlay.isVisible()
    assert inglenook.library.folders() == []


def test_what_is_dropped_is_added_and_can_be_undone(
    inglenook: Application, documents: Path
) -> None:
    data = mime(documents)
    enter(inglenook, data)
    drop(inglenook, data)
    assert [one.path for one in inglenook.library.folders()] == [documents]
    assert not inglenook.window._overlay.isVisible()
    toast = inglenook.window._toast
    assert toast.isVisible()
    undo = next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    assert inglenook.library.folders() == []


def test_dragged_words_are_not_taken_for_files(inglenook: Application) -> None:
    data = QMimeData()
    data.setText("not a file")
    enter(inglenook, data)
    assert not inglenook.window._overlay.isVisible()


def test_a_dropped_file_that_is_gone_is_a_problem_with_words(
    inglenook: Application, tmp_path: Path
) -> None:
    data = mime(tmp_path / "gone.txt")
    enter(inglenook, data)
    drop(inglenook, data)
    assert inglenook.window._problem_area.isVisible()
    assert inglenook.library.folders() == []


@pytest.mark.parametrize("page", ["library", "settings", "chat"])
def test_each_page_opens(inglenook: Application, page: str) -> None:
    inglenook.window.show_page(page)
    assert inglenook.window._rail.selected() == page
    assert inglenook.window._pages.currentWidget() is inglenook.window._page(page)


def test_a_changed_setting_reaches_the_file(inglenook: Application, folders: Folders) -> None:
    inglenook.window.show_page("settings")
    inglenook.settings.change("passages", 7)
    assert "passages = 7" in folders.settings_file.read_text(encoding="utf-8")


def test_an_unanswered_question_is_kept_in_the_conversation(
    inglenook: Application, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inglenook.chat.answered):
        inglenook.window.chat_page.ask("Why is the sky blue?")
        inglenook.chat.stop()
    (conversation,) = inglenook.chat.conversations()
    assert conversation.title == "Why is the sky blue?"
    inglenook.window.chat_page.new_conversation()
    inglenook.window.chat_page.open_conversation(conversation.id)
    assert len(inglenook.window.chat_page._thread._shown) == 2
