"""Widgets that flow into rows: none is cut, what is spare gives way, the end stays there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.widgets.flow_row import FlowRow

from .conftest import Show

HEIGHT = 30


class Block(QWidget):
    """A widget that wishes to be some pixels wide."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._wish = QSize(width, HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        return self._wish


class Row:
    """Two choices of 100 pixels, 80 that are spare, and 20 at the end."""

    def __init__(self, show: Show) -> None:
        self.widget = QWidget()
        self.choices = [Block(100), Block(100)]
        self.spare, self.end = Block(80), Block(20)
        self.flow = FlowRow()
        self.flow.add_spare(self.spare)
        for choice in self.choices:
            self.flow.add(choice)
        self.flow.add_at_end(self.end)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.flow)
        column.addStretch(1)
        self.widget.resize(400, 200)
        show(self.widget)

    def resize(self, width: int) -> None:
        self.widget.resize(width, 200)


@pytest.fixture
def row(show: Show) -> Row:
    return Row(show)


def test_where_there_is_room_all_stands_in_one_row(row: Row) -> None:
    row.resize(400)
    first, second = row.choices
    assert [one.y() for one in (first, second, row.spare, row.end)] == [0, 0, 0, 0]
    assert (first.x(), second.x(), row.end.x()) == (0, 100, 380)
    assert (row.spare.x(), row.spare.width()) == (200, 180)


def test_what_is_spare_gives_way_first(row: Row) -> None:
    row.resize(250)
    assert [one.y() for one in (*row.choices, row.end)] == [0, 0, 0]
    assert row.spare.width() == 0


def test_the_rest_goes_on_in_the_next_row(row: Row) -> None:
    row.resize(150)
    first, second = row.choices
    assert (first.x(), first.y(), first.width()) == (0, 0, 100)
    assert (second.x(), second.y(), second.width()) == (0, HEIGHT, 100)
    assert (row.end.x(), row.end.y()) == (130, HEIGHT)
    assert row.flow.heightForWidth(150) == 2 * HEIGHT


def test_one_that_is_wider_than_the_row_is_as_wide_as_the_row(row: Row) -> None:
    row.resize(60)
    assert [one.width() for one in row.choices] == [60, 60]


def test_what_is_hidden_takes_no_room(row: Row) -> None:
    row.choices[0].hide()
    assert row.flow.heightForWidth(150) == HEIGHT


def test_a_gap_stands_between_widgets_and_rows(show: Show) -> None:
    widget, blocks = QWidget(), [Block(100), Block(100), Block(100)]
    flow = FlowRow(gap=8)
    for one in blocks:
        flow.add(one)
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(flow)
    column.addStretch(1)
    widget.resize(208, 200)
    show(widget)
    assert [(one.x(), one.y()) for one in blocks] == [(0, 0), (108, 0), (0, HEIGHT + 8)]
    assert flow.height() == 2 * HEIGHT + 8
    widget.resize(207, 200)
    assert [one.y() for one in blocks] == [0, HEIGHT + 8, 2 * (HEIGHT + 8)]
