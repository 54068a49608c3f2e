"""Rows, badges, fields and labels: what they show, and in which state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QPushButton,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.list_row import ListRowDelegate
from desktop.widgets.number_field import NumberField
from desktop.widgets.search_field import SearchField
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.status_badge import BadgeState, StatusBadge, StatusBadgeDelegate

from .conftest import Show

CAPTION_ROLE = Qt.ItemDataRole.UserRole


def contains(image: QImage, colour: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.fixture
def conversations(theme: Theme, show: Show) -> QListView:
    view = QListView()
    model = QStandardItemModel(view)
    heading = QStandardItem("Today")
    heading.setSelectable(False)
    two_lines = QStandardItem("Ferry contracts")
    two_lines.setData("12 documents", CAPTION_ROLE)
    for item in (heading, two_lines, QStandardItem("Warranty terms")):
        model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(ListRowDelegate(theme, CAPTION_ROLE, view))
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(QPushButton("New chat"))
    layout.addWidget(view)
    page.resize(240, 240)
    show(page)
    return view


def test_rows_are_as_high_as_their_lines(conversations: QListView) -> None:
    delegate = conversations.itemDelegate()
    rows = [conversations.model().index(row, 0) for row in range(3)]
    heading, two, one = (delegate.sizeHint(QStyleOptionViewItem(), row).height() for row in rows)
    assert heading < one < two
    assert two % 4 == one % 4 == heading % 4 == 0


def test_selected_row_is_soft_and_the_keyboard_gets_a_ring(
    qtbot: QtBot, theme: Theme, conversations: QListView
) -> None:
    model = conversations.model()
    conversations.setCurrentIndex(model.index(1, 0))
    button = conversations.window().findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.setFocus()
    before = conversations.grab().toImage()
    assert contains(before, theme.colour(Colour.ACCENT_SOFT))
    assert not contains(before, theme.colour(Colour.ACCENT))
    QTest.keyClick(button, Qt.Key.Key_Tab)
    qtbot.waitUntil(conversations.hasFocus)
    QTest.keyClick(conversations, Qt.Key.Key_Down)
    assert conversations.currentIndex().row() == 2
    assert contains(conversations.grab().toImage(), theme.colour(Colour.ACCENT))


@pytest.mark.parametrize(
    ("state", "word", "colour"),
    [
        (BadgeState.INDEXED, "Indexed", Colour.GOOD),
        (BadgeState.UNCHANGED, "Unchanged", Colour.TEXT_SECONDARY),
        (BadgeState.WAITING, "Waiting", Colour.TEXT_SECONDARY),
        (BadgeState.IN_PROGRESS, "In progress", Colour.TEXT_SECONDARY),
        (BadgeState.SKIPPED, "Skipped", Colour.CAUTION),
        (BadgeState.FAILED, "Failed", Colour.BAD),
    ],
)
def test_badge_has_an_icon_and_a_word(
    qtbot: QtBot, theme: Theme, state: BadgeState, word: str, colour: Colour
) -> None:
    badge = StatusBadge(theme, BadgeState.WAITING)
    qtbot.addWidget(badge)
    badge.set_state(state)
    assert badge.accessibleName() == word
    labels = badge.findChildren(QLabel)
    assert [label.text() for label in labels if label.text()] == [word]
    icon = next(label.pixmap() for label in labels if not label.pixmap().isNull())
    assert contains(
        icon.toImage().convertToFormat(QImage.Format.Format_RGB32), theme.colour(colour)
    )


def test_badge_icons_differ() -> None:
    assert len({state.icon for state in BadgeState}) == len(BadgeState)


def test_delegate_shows_the_word_of_a_state(theme: Theme, show: Show) -> None:
    view = QTableView()
    model = QStandardItemModel(view)
    model.appendRow([QStandardItem("failed")])
    view.setModel(model)
    delegate = StatusBadgeDelegate(theme, view)
    view.setItemDelegateForColumn(0, delegate)
    show(view)
    assert delegate.displayText("in progress", view.locale()) == "In progress"
    assert contains(view.grab().toImage(), theme.colour(Colour.BAD))
    plain = QTableView.itemDelegate(view).sizeHint(QStyleOptionViewItem(), model.index(0, 0))
    assert delegate.sizeHint(QStyleOptionViewItem(), model.index(0, 0)).width() > plain.width()


def test_search_field_is_cleared_by_escape_and_by_its_cross(qtbot: QtBot, theme: Theme) -> None:
    field = SearchField(theme, "Search conversations")
    qtbot.addWidget(field)
    assert field.accessibleName() == "Search conversations"
    cross = next(a for a in field.actions() if a.text() == "Clear the search")
    assert not cross.isVisible()
    QTest.keyClicks(field, "ferry")
    assert cross.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    QTest.keyClicks(field, "ferry")
    cross.trigger()
    assert field.text() == ""


def test_elided_label_keeps_both_ends_and_tells_the_whole(show: Show) -> None:
    path = "/documents/contracts/2021/ferries/contract_2021_final.pdf"
    label = ElidedLabel(path)
    label.resize(160, 20)
    show(label)
    label.grab(QRect(QPoint(), QSize(160, 20)))
    shown = label.shown_text()
    assert shown.startswith("/doc")
    assert shown.endswith(".pdf")
    assert "…" in shown
    assert label.toolTip() == path
    label.resize(900, 20)
    label.grab()
    assert label.shown_text() == path
    assert label.toolTip() == ""


def test_section_header_hides_an_empty_caption(show: Show) -> None:
    header = SectionHeader("Library", page=True)
    header.add_action(QPushButton("Add"))
    show(header)
    title, caption = header.findChildren(QLabel)
    assert title.property("kind") == "title"
    assert not caption.isVisible()
    header.set_caption("312 of 318 documents")
    header.set_title("Documents")
    assert caption.isVisible()
    assert title.text() == "Documents"


def test_number_field_keeps_its_limits(qtbot: QtBot) -> None:
    field = NumberField("Passages", 1, 20)
    qtbot.addWidget(field)
    field.setValue(50)
    assert field.value() == 20
    assert field.accessibleName() == "Passages"
