"""Bars with intervals, sliders for weights, columns that wrap, small tables of figures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QToolTip, QWidget

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Colour
from desktop.widgets.column_grid import ColumnGrid
from desktop.widgets.figure_table import FigureTable
from desktop.widgets.interval_bars import IntervalBar, IntervalBars
from desktop.widgets.weight_slider import WeightSlider

from .conftest import Show

BARS = (
    IntervalBar("Plain", 0.3, 0.18, 0.42, "30 % · 12 of 40 right", "Plain: 12 of 40 right"),
    IntervalBar(
        "With documents",
        0.85,
        0.7,
        1.2,
        "85 % · 34 of 40 right",
        "With documents: 34 of 40 right",
        is_chosen=True,
    ),
)


def shown_bars(theme: Theme, show: Show) -> IntervalBars:
    bars = IntervalBars(theme, "How good the answers are")
    bars.show_bars(BARS)
    bars.resize(700, bars.sizeHint().height())
    show(bars)
    return bars


def colours_in_row(bars: IntervalBars, row: int) -> dict[str, int]:
    """Count the colours in the upper part of a bar, where no interval is drawn."""
    image = bars.grab().toImage()
    y = row * 36 + 11
    found: dict[str, int] = {}
    for x in range(image.width()):
        name = QColor(image.pixel(x, y)).name()
        found[name] = found.get(name, 0) + 1
    return found


def test_bars_are_as_long_as_their_shares_and_one_stands_out(theme: Theme, show: Show) -> None:
    bars = shown_bars(theme, show)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme.set_appearance(appearance)
        plain = colours_in_row(bars, 0)[theme.colour(Colour.BORDER_STRONG).name()]
        chosen = colours_in_row(bars, 1)[theme.colour(Colour.ACCENT).name()]
        assert 0.25 < plain / chosen < 0.45, appearance
    theme.set_appearance(Appearance.LIGHT)


def test_what_bars_show_can_be_heard_and_hovered(
    theme: Theme, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, words, __: tips.append(words))
    bars = shown_bars(theme, show)
    assert bars.accessibleName() == "How good the answers are"
    assert bars.accessibleDescription() == ("Plain: 12 of 40 right; With documents: 34 of 40 right")
    place = QPoint(300, 50)
    QApplication.sendEvent(
        bars, QHelpEvent(QHelpEvent.Type.ToolTip, place, bars.mapToGlobal(place))
    )
    assert tips == ["With documents: 34 of 40 right"]
    bars.show_bars(())
    assert bars.sizeHint().height() == 0


def test_a_weight_is_told_while_it_is_moved_with_words(theme: Theme, show: Show) -> None:
    del theme
    slider = WeightSlider("Fast answers", ("not at all", "a little", "as usual"), "Speed")
    told: list[int] = []
    slider.chosen.connect(told.append)
    slider.show_place(2)
    assert (told, slider.value_words()) == ([], "as usual")
    show(slider)
    inner = slider.findChild(QSlider)
    assert inner is not None
    QTest.keyClick(inner, Qt.Key.Key_Left)
    QTest.keyClick(inner, Qt.Key.Key_Left)
    assert (told, slider.place, slider.value_words()) == ([1, 0], 0, "not at all")
    assert inner.accessibleName() == "Fast answers"
    assert inner.accessibleDescription() == "not at all"


def test_columns_wrap_evenly_where_the_room_ends(theme: Theme, show: Show) -> None:
    del theme
    grid = ColumnGrid(200, 10)
    labels = [QLabel(str(number)) for number in range(4)]
    grid.show_widgets(labels)
    grid.resize(1000, 100)
    show(grid)
    assert grid.columns == 4
    assert len({label.y() for label in labels}) == 1
    grid.resize(700, 200)
    QApplication.processEvents()
    assert grid.columns == 2, "two rows of two, not three and one"
    grid.resize(300, 400)
    QApplication.processEvents()
    assert grid.columns == 1
    assert len({label.width() for label in labels}) == 1
    grid.show_widgets(labels[:1])
    assert not labels[3].isVisible()


def test_figures_stand_below_their_heads_and_can_be_heard(theme: Theme, show: Show) -> None:
    del theme
    table = FigureTable("What an answer takes")
    rows = [("First word after", ("0.2 s", ""), "Latency")]
    table.show_figures(("Plain", "Taught"), rows)
    page = QWidget()
    table.setParent(page)
    table.resize(500, 80)
    show(page)
    labels = {one.accessibleName(): one for one in table.findChildren(QLabel)}
    assert labels["First word after, Plain: 0.2 s"].text() == "0.2 s"
    assert labels["First word after, Taught: "].text() == "—"
    before = table.findChildren(QLabel)
    table.show_figures(("Plain", "Taught"), rows)
    assert table.findChildren(QLabel) == before, "nothing is built anew"
