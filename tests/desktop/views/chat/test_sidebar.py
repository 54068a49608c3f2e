"""The conversations beside the chat: search, folders, the archive, deleting, files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from desktop.item_models.conversation_model import OPEN_ROLE
from desktop.services.chat_service import ChatService
from desktop.services.conversation_service import ConversationService
from desktop.services.conversation_transfer import (
    ConversationTransfer,
    ExportFormat,
    ImportReport,
)
from desktop.theme.theme import Theme
from desktop.views.chat.sidebar import ConversationSidebar
from engine.conversations.conversations import ConversationList
from engine.conversations.records import Role, TextPart
from engine.conversations.searching import ConversationSearch
from engine.store import Connection


class Chat(QObject):
    """The part of the chat service that the list needs."""

    conversations_changed = Signal()


@dataclass(frozen=True, slots=True)
class Side:
    """The sidebar with two conversations, and what it wrote and read."""

    bar: ConversationSidebar
    service: ConversationService
    ferry: int
    lamp: int
    message: int
    exported: list[tuple[list[int], ExportFormat, Path]]

    @property
    def view(self) -> QListView:
        return self.bar._list

    def rows(self) -> list[str]:
        model = self.bar._model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def menu_of(self, conversation_id: int) -> QMenu:
        found = [*self.service.conversations(), *self.service.conversations(archived=True)]
        one = next(each for each in found if each.id == conversation_id)
        return self.bar._menus.of_conversation(one)


@pytest.fixture
def side(theme: Theme, user_database: Connection, qtbot: QtBot) -> Iterator[Side]:
    conversations = ConversationList(user_database)
    ferry, lamp = conversations.start("Ferry times"), conversations.start("Lamp oil")
    conversations.add_message(ferry.id, Role.QUESTION, (TextPart("When does it sail?"),))
    message = conversations.add_message(
        lamp.id, Role.QUESTION, (TextPart("How much oil does the lighthouse burn?"),)
    )
    chat: ChatService = Chat()  # type: ignore[assignment]
    service = ConversationService(conversations, ConversationSearch(user_database), chat)
    exported: list[tuple[list[int], ExportFormat, Path]] = []
    transfer = ConversationTransfer(
        service,
        lambda ids, format_, path: exported.append((list(ids), format_, path)),
        lambda _, __: ImportReport((), ()),
    )
    bar = ConversationSidebar(theme, service, transfer)
    qtbot.addWidget(bar)
    bar.resize(232, 600)
    with qtbot.waitExposed(bar):
        bar.show()
    yield Side(bar, service, ferry.id, lamp.id, message, exported)
    transfer.shut_down()
    service._undo_timer.stop()


def action(menu: QMenu, *words: str) -> QAction:
    """Return an action by its words, through submenus."""
    found = next(one for one in menu.actions() if one.text() == words[0])
    below = found.menu()
    return action(below, *words[1:]) if isinstance(below, QMenu) and words[1:] else found


def click(view: QListView, row: int) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_opens_a_conversation(side: Side, qtbot: QtBot) -> None:
    with qtbot.waitSignal(side.bar.chosen) as chosen:
        click(side.view, side.rows().index("Ferry times"))
    assert chosen.args == [side.ferry]


def test_a_hit_opens_its_message(side: Side, qtbot: QtBot) -> None:
    side.bar._search.setText("lighthouse")
    qtbot.waitUntil(lambda: side.bar._stack.currentWidget() is side.bar._hit_list)
    with qtbot.waitSignal(side.bar.hit_chosen) as chosen:
        click(side.bar._hit_list, 1)
    assert chosen.args == [side.lamp, side.message]


def test_the_keyboard_reaches_the_first_hit(side: Side, qtbot: QtBot) -> None:
    QTest.keyClicks(side.bar._search, "lamp")
    QTest.keyClick(side.bar._search, Qt.Key.Key_Return)
    assert side.bar._hit_list.currentIndex().data() == "Lamp oil"
    qtbot.waitUntil(side.bar._hit_list.hasFocus)
    with qtbot.waitSignal(side.bar.chosen) as chosen:
        QTest.keyClick(side.bar._hit_list, Qt.Key.Key_Return)
    assert chosen.args == [side.lamp]


def test_nothing_found_is_said_and_an_empty_search_shows_the_list(side: Side) -> None:
    side.bar._search.setText("elephant")
    side.bar._show_hits()
    assert side.bar._stack.currentWidget() is side.bar._nothing
    side.bar._search.clear()
    side.bar._show_hits()
    assert side.bar._stack.currentWidget() is side.view


def test_a_conversation_is_pinned_and_unpinned(side: Side) -> None:
    action(side.menu_of(side.ferry), "Pin").trigger()
    assert side.rows() == ["Pinned", "Ferry times", "Today", "Lamp oil"]
    action(side.menu_of(side.ferry), "Unpin").trigger()
    assert "Pinned" not in side.rows()


def test_a_new_folder_takes_a_conversation_and_is_named_in_place(side: Side, qtbot: QtBot) -> None:
    action(side.menu_of(side.lamp), "Move to", "New folder").trigger()
    assert side.rows()[:3] == ["Folders", "New folder (1)", "Lamp oil"]
    editor = side.view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Lights")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: side.rows()[1] == "Lights (1)")
    action(side.menu_of(side.ferry), "Move to", "Lights").trigger()
    assert side.rows()[1] == "Lights (2)"
    action(side.menu_of(side.ferry), "Move to", "No folder").trigger()
    (folder,) = side.service.folders()
    action(side.bar._menus.of_folder(folder), "Remove the folder, keep its conversations").trigger()
    assert side.rows() == ["Today", "Lamp oil", "Ferry times"]


def test_a_folder_is_folded_by_mouse_and_keyboard(side: Side) -> None:
    side.service.move(side.lamp, side.service.add_folder("Lights"))
    click(side.view, 1)
    assert side.view.model().index(1, 0).data(OPEN_ROLE) is False
    side.view.setFocus()
    side.view.setCurrentIndex(side.view.model().index(1, 0))
    QTest.keyClick(side.view, Qt.Key.Key_Return)
    assert side.view.model().index(1, 0).data(OPEN_ROLE) is True


def test_the_archive_holds_what_is_put_away(side: Side) -> None:
    action(side.menu_of(side.lamp), "Archive").trigger()
    assert side.rows() == ["Today", "Ferry times", "Archived (1)"]
    click(side.view, 2)
    assert side.rows()[-1] == "Lamp oil"
    action(side.menu_of(side.lamp), "Take out of the archive").trigger()
    assert "Archived (1)" not in side.rows()


def test_deleting_the_shown_conversation_begins_a_new_one(side: Side, qtbot: QtBot) -> None:
    side.bar.set_current(side.lamp)
    with qtbot.waitSignal(side.bar.new_chosen):
        action(side.menu_of(side.lamp), "Delete").trigger()
    assert side.rows() == ["Today", "Ferry times"]
    side.service.undo_delete()
    assert "Lamp oil" in side.rows()


def test_the_delete_key_deletes_the_row(side: Side) -> None:
    side.view.setFocus()
    side.view.setCurrentIndex(side.view.model().index(side.rows().index("Lamp oil"), 0))
    QTest.keyClick(side.view, Qt.Key.Key_Delete)
    assert side.rows() == ["Today", "Ferry times"]


@pytest.mark.parametrize(
    ("words", "format_", "name"),
    [
        ("Markdown…", ExportFormat.MARKDOWN, "Lamp oil.md"),
        ("Web page (HTML)…", ExportFormat.HTML, "Lamp oil.html"),
        ("JSON…", ExportFormat.JSON, "Lamp oil.json"),
        ("Training examples (JSONL)…", ExportFormat.EXAMPLES, "Lamp oil.jsonl"),
    ],
)
def test_a_conversation_is_exported_under_its_name(
    side: Side,
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    format_: ExportFormat,
    name: str,
) -> None:
    proposed: list[str] = []

    def choose(_: object, __: str, path: str) -> tuple[str, str]:
        proposed.append(Path(path).name)
        return path, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    action(side.menu_of(side.lamp), "Export as", words).trigger()
    ((ids, written_as, path),) = side.exported
    assert (ids, written_as, path.name) == ([side.lamp], format_, name)
    assert proposed == [name]


def test_a_file_is_imported_from_the_menu_of_the_list(
    side: Side, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "conversations.json"
    choose: Callable[..., tuple[str, str]] = lambda *_: (str(path), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    transfer = side.bar._menus._transfer
    with qtbot.waitSignals([transfer.import_began, transfer.imported]):
        action(side.bar._menus.of_list(), "Import conversations…").trigger()
