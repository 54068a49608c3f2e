"""The list of conversations, below headings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from desktop.item_models.conversation_model import ID_ROLE, ConversationModel
from desktop.services.chat_service import ChatService, Conversation

TODAY = date(2026, 3, 10)


class Conversations(QObject):
    """The part of the chat service that the list needs."""

    conversations_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Conversation] = []

    def conversations(self) -> list[Conversation]:
        return sorted(self.kept, key=lambda one: -one.changed_at)

    def rename(self, conversation_id: int, title: str) -> None:
        self.kept = [
            Conversation(one.id, title, one.created_at, one.changed_at)
            if one.id == conversation_id
            else one
            for one in self.kept
        ]
        self.conversations_changed.emit()

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
    service: ChatService = conversations  # type: ignore[assignment]
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
    conversations.conversations_changed.emit()
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


def test_words_filter_by_title(model: ConversationModel) -> None:
    model.set_filter(" FERRY ")
    assert texts(model) == ["Today", "Ferry times", "Earlier", "Old ferry"]
    model.set_filter("nothing like it")
    assert texts(model) == []
    model.set_filter("")
    assert model.rowCount() == 9


def test_rows_are_found_by_conversation(model: ConversationModel) -> None:
    assert model.row_of(2) == 2
    assert model.row_of(99) == -1
    model.set_filter("ferry")
    assert model.row_of(2) == -1


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
    model.set_filter("ferry")
    conversations.kept.clear()
    conversations.conversations_changed.emit()
    assert model.data(QModelIndex()) is None
    tester.deleteLater()
