"""The list of conversations, below headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from desktop.item_models.conversation_model import (
    FOLDER_ROLE,
    ID_ROLE,
    INDENT_ROLE,
    OPEN_ROLE,
    ConversationModel,
)
from desktop.services.conversation_service import (
    Conversation,
    ConversationFolder,
    ConversationService,
)

TODAY = date(2026, 3, 10)


class Conversations(QObject):
    """The part of the conversation service that the list needs."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Conversation] = []
        self.folder_names: dict[int, str] = {}

    def conversations(self, *, archived: bool = False) -> list[Conversation]:
        listed = [one for one in self.kept if one.is_archived is archived]
        return sorted(listed, key=lambda one: -one.changed_at)

    def folders(self) -> list[ConversationFolder]:
        return [ConversationFolder(id_, name) for id_, name in self.folder_names.items()]

    def rename(self, conversation_id: int, title: str) -> None:
        self.change(conversation_id, title=title)

    def rename_folder(self, folder_id: int, name: str) -> None:
        self.folder_names[folder_id] = name
        self.changed.emit()

    def change(self, conversation_id: int, **values: object) -> None:
        self.kept = [
            replace(one, **values) if one.id == conversation_id else one  # type: ignore[arg-type]
            for one in self.kept
        ]
        self.changed.emit()

    def add(self, id_: int, title: str, days_ago: int) -> None:
        noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone()
        at = (noon - timedelta(days=days_ago)).timestamp() - id_
        self.kept.append(Conversation(id_, title, at, at))


@pytest.fixture
def conversations(qapp: object) -> Conversations:
    del qapp
    made = Conversations()
    for id_, (title, days_ago) in enumerate(
        [("Ferry times", 0), ("Refunds", 0), ("Lamp oil", 1), ("Gulls", 3), ("Old ferry", 400)],
        start=1,
    ):
        made.add(id_, title, days_ago)
    return made


@pytest.fixture
def model(conversations: Conversations) -> Iterator[ConversationModel]:
    service: ConversationService = conversations  # type: ignore[assignment]
    made = ConversationModel(service, lambda: TODAY)
    yield made
    made.deleteLater()


def texts(model: ConversationModel) -> list[object]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_conversations_stand_below_their_day(model: ConversationModel) -> None:
    assert texts(model) == [
        "Today",
        "Ferry times",
        "Refunds",
        "Yesterday",
        "Lamp oil",
        "Last seven days",
        "Gulls",
        "Earlier",
        "Old ferry",
    ]


@pytest.mark.parametrize(
    ("days_ago", "heading"),
    [
        (-1, "Today"),
        (0, "Today"),
        (1, "Yesterday"),
        (2, "Last seven days"),
        (6, "Last seven days"),
        (7, "Earlier"),
        (4000, "Earlier"),
    ],
)
def test_each_day_has_its_heading(
    conversations: Conversations, model: ConversationModel, days_ago: int, heading: str
) -> None:
    conversations.kept.clear()
    conversations.add(1, "One", days_ago)
    model.refresh()
    assert texts(model) == [heading, "One"]


def test_an_empty_list_has_no_headings(
    conversations: Conversations, model: ConversationModel
) -> None:
    conversations.kept.clear()
    conversations.changed.emit()
    assert model.rowCount() == 0


def test_headings_cannot_be_chosen_or_edited(model: ConversationModel) -> None:
    heading, conversation = model.index(0), model.index(1)
    assert not model.flags(heading) & Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(heading) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(conversation) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(conversation) & Qt.ItemFlag.ItemIsEditable
    assert heading.data(ID_ROLE) is None
    assert conversation.data(ID_ROLE) == 1
    assert not model.setData(heading, "Tomorrow")
    assert texts(model)[0] == "Today"


def test_rows_are_found_by_conversation(model: ConversationModel) -> None:
    assert model.row_of(2) == 2
    assert model.row_of(99) == -1


def test_a_new_title_goes_to_the_service(
    conversations: Conversations, model: ConversationModel
) -> None:
    assert model.setData(model.index(1), "Sailing times")
    assert conversations.kept[0].title == "Sailing times"
    assert texts(model)[1] == "Sailing times"
    assert not model.setData(model.index(1), "x", Qt.ItemDataRole.ToolTipRole)


def test_a_title_can_be_edited_in_a_list(
    conversations: Conversations, model: ConversationModel, qtbot: QtBot
) -> None:
    """Renaming makes the list anew while its editor is open: that must not upset Qt."""
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    with qtbot.waitExposed(view):
        view.show()
    view.setCurrentIndex(model.index(1))
    view.edit(model.index(1))
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Sailing times")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: conversations.kept[0].title == "Sailing times")
    assert texts(model)[1] == "Sailing times"


def test_the_model_keeps_qts_rules(conversations: Conversations, model: ConversationModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert model.data(QModelIndex()) is None
    conversations.folder_names[7] = "Harbour"
    conversations.change(1, folder_id=7)
    model.toggle(model.index(model.row_of_folder(7)))
    conversations.kept.clear()
    conversations.changed.emit()
    assert model.data(QModelIndex()) is None
    tester.deleteLater()


def test_pinned_conversations_come_first_and_nowhere_else(
    conversations: Conversations, model: ConversationModel
) -> None:
    conversations.change(4, is_pinned=True)
    assert texts(model)[:3] == ["Pinned", "Gulls", "Today"]
    assert texts(model).count("Gulls") == 1


def test_a_folder_is_folded_and_unfolded(
    conversations: Conversations, model: ConversationModel
) -> None:
    conversations.folder_names[7] = "Harbour"
    conversations.change(3, folder_id=7)
    conversations.change(5, folder_id=7)
    assert texts(model)[:5] == ["Folders", "Harbour (2)", "Lamp oil", "Old ferry", "Today"]
    folder = model.index(1)
    assert (folder.data(OPEN_ROLE), folder.data(FOLDER_ROLE).id) == (True, 7)
    assert model.index(2).data(INDENT_ROLE)
    model.toggle(folder)
    assert texts(model)[:3] == ["Folders", "Harbour (2)", "Today"]
    assert model.index(1).data(OPEN_ROLE) is False
    model.toggle(model.index(1))
    assert model.row_of(5) == 3


def test_a_folder_gets_another_name_and_a_heading_none(
    conversations: Conversations, model: ConversationModel
) -> None:
    conversations.folder_names[7] = "Harbour"
    model.refresh()
    assert model.index(1).data(Qt.ItemDataRole.EditRole) == "Harbour"
    assert model.setData(model.index(1), "Port")
    assert texts(model)[1] == "Port (0)"


def test_the_archive_is_one_quiet_row_until_it_is_opened(
    conversations: Conversations, model: ConversationModel
) -> None:
    conversations.change(2, is_archived=True)
    last = model.rowCount() - 1
    assert texts(model)[last] == "Archived (1)"
    assert model.row_of(2) == -1
    assert not model.flags(model.index(last)) & Qt.ItemFlag.ItemIsEditable
    model.toggle(model.index(last))
    assert model.row_of(2) == last + 1
    model.toggle(model.index(0))
    assert model.row_of(2) == last + 1, "a heading folds nothing"
