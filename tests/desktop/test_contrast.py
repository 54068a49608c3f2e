"""Contrast as WCAG 2.2 asks for it, over every pair of colours that occurs.

Words have 4.5 to 1 (1.4.3), outlines of controls, focus rings and graphics 3 to 1 (1.4.11); in high
contrast words have 7 to 1 (1.4.6), and lines that only separate have as much as words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.theme.icons import IconName
from desktop.theme.theme import Appearance, Contrast, Theme
from desktop.theme.tokens import Colour, Scheme
from desktop.widgets.buttons import TextButton
from desktop.widgets.composer import Composer
from desktop.widgets.option_card import OptionCard, OptionContent

ICON_FOLDER = Path(__file__).parents[2] / "resources" / "icons"
READABLE = 4.5
READABLE_IN_HIGH_CONTRAST = 7.0
VISIBLE = 3.0

PLAIN_BACKGROUNDS = (Colour.BACKGROUND, Colour.SURFACE, Colour.RAISED, Colour.HOVER)
SOFT_BACKGROUNDS = (
    Colour.ACCENT_SOFT,
    Colour.GOOD_SOFT,
    Colour.CAUTION_SOFT,
    Colour.BAD_SOFT,
)
WORDS = (
    Colour.TEXT,
    Colour.TEXT_SECONDARY,
    Colour.ACCENT,
    Colour.GOOD,
    Colour.CAUTION,
    Colour.BAD,
)
CODE_WORDS = tuple(one for one in Colour if one.name.startswith("CODE_"))
READABLE_PAIRS = (
    *product(CODE_WORDS, (Colour.HOVER,)),
    *product(WORDS, PLAIN_BACKGROUNDS + SOFT_BACKGROUNDS),
    (Colour.TEXT, Colour.HIGHLIGHT),
    (Colour.TEXT, Colour.SUNKEN),
    (Colour.CURVE, Colour.SURFACE),
    (Colour.ON_ACCENT, Colour.ACCENT),
    (Colour.ON_ACCENT, Colour.ACCENT_HOVER),
    (Colour.ON_ACCENT, Colour.ACCENT_PRESSED),
)
VISIBLE_PAIRS = (
    *product((Colour.ACCENT, Colour.BORDER_STRONG), PLAIN_BACKGROUNDS + SOFT_BACKGROUNDS),
    (Colour.ACCENT, Colour.SUNKEN),
    (Colour.CAUTION, Colour.SUNKEN),
)
LOOKS = {
    Scheme.LIGHT: (Appearance.LIGHT, Contrast.ORDINARY),
    Scheme.DARK: (Appearance.DARK, Contrast.ORDINARY),
    Scheme.LIGHT_CONTRAST: (Appearance.LIGHT, Contrast.HIGH),
    Scheme.DARK_CONTRAST: (Appearance.DARK, Contrast.HIGH),
}


def luminance(shade: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    channels = [int(shade[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def between(one: Colour, other: Colour, scheme: Scheme) -> float:
    return contrast(one.value.in_scheme(scheme), other.value.in_scheme(scheme))


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), READABLE_PAIRS)
def test_words_are_readable_on_their_background(
    scheme: Scheme, ink: Colour, ground: Colour
) -> None:
    wanted = READABLE_IN_HIGH_CONTRAST if scheme.is_high_contrast else READABLE
    assert between(ink, ground, scheme) >= wanted


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("line", "ground"), VISIBLE_PAIRS)
def test_focus_rings_outlines_and_bars_are_visible(
    scheme: Scheme, line: Colour, ground: Colour
) -> None:
    assert between(line, ground, scheme) >= VISIBLE


@pytest.mark.parametrize("scheme", [one for one in Scheme if one.is_high_contrast])
@pytest.mark.parametrize("ground", PLAIN_BACKGROUNDS)
def test_high_contrast_hides_neither_lines_nor_what_is_switched_off(
    scheme: Scheme, ground: Colour
) -> None:
    assert between(Colour.BORDER, ground, scheme) >= READABLE
    assert between(Colour.TEXT_DISABLED, ground, scheme) >= READABLE


# As it is drawn ------------------------------------------------------------------------------


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, ICON_FOLDER, Appearance.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def sheet(theme: Theme, qtbot: QtBot) -> QWidget:
    """One control of each kind, below each other."""
    made = QWidget()
    column = QVBoxLayout(made)
    option = OptionContent(IconName.STYLE, "A style", "How answers sound.")
    for control in (
        TextButton(theme, "Save"),
        QLineEdit("words"),
        QComboBox(),
        QSpinBox(),
        QPlainTextEdit("words"),
        OptionCard(theme, option, checkable=True),
        Composer(theme),
    ):
        column.addWidget(control)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


@pytest.mark.parametrize("scheme", Scheme)
def test_controls_are_drawn_with_an_outline_that_can_be_seen(
    theme: Theme, sheet: QWidget, scheme: Scheme
) -> None:
    appearance, wish = LOOKS[scheme]
    theme.set_appearance(appearance)
    theme.set_contrast(wish)
    assert theme.scheme is scheme
    QApplication.processEvents()
    picture = sheet.grab().toImage()
    ground = picture.pixelColor(1, 1).name()
    faint = []
    for one in sheet.findChildren(QWidget):
        if one.parent() is sheet and one.isVisible():
            middle = one.mapTo(sheet, QPoint(0, one.height() // 2))
            near = [picture.pixelColor(middle.x() + step, middle.y()).name() for step in range(3)]
            if max(contrast(line, ground) for line in near) < VISIBLE:
                faint.append(type(one).__name__)
    assert faint == []
