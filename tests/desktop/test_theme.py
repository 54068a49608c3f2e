"""The theme: readable colours, one place for them, and icons that are there and sharp."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName, icon_of_file
from desktop.theme.style_sheet import StyleImages, build_style_sheet
from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Colour, Scheme

ROOT = Path(__file__).parents[2]
ICON_FOLDER = ROOT / "resources" / "icons"
READABLE = 4.5
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
    (Colour.CURVE, Colour.SURFACE),
    (Colour.ON_ACCENT, Colour.ACCENT),
    (Colour.ON_ACCENT, Colour.ACCENT_HOVER),
    (Colour.ON_ACCENT, Colour.ACCENT_PRESSED),
)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    shown = Theme(qapp, ICON_FOLDER, Appearance.LIGHT)
    yield shown
    shown.deleteLater()


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


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), READABLE_PAIRS)
def test_words_are_readable_on_their_background(
    scheme: Scheme, ink: Colour, ground: Colour
) -> None:
    shades = (ink.value.in_scheme(scheme), ground.value.in_scheme(scheme))
    assert contrast(*shades) >= READABLE


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("ground", PLAIN_BACKGROUNDS)
@pytest.mark.parametrize("line", [Colour.ACCENT, Colour.BORDER_STRONG])
def test_focus_rings_and_outlines_are_visible(scheme: Scheme, line: Colour, ground: Colour) -> None:
    shades = (line.value.in_scheme(scheme), ground.value.in_scheme(scheme))
    assert contrast(*shades) >= VISIBLE


def test_colour_values_stand_in_the_tokens_only() -> None:
    literal = re.compile(r"""["'(\s]#[0-9A-Fa-f]{6}\b|QColor\(\s*\d|GlobalColor\.(?!transparent)""")
    offenders = [
        path.name
        for path in (ROOT / "desktop").rglob("*.py")
        if path.name != "tokens.py" and literal.search(path.read_text("utf-8"))
    ]
    assert offenders == []


def test_every_icon_has_its_file_and_every_file_its_use() -> None:
    files = {path.stem for path in ICON_FOLDER.glob("*.svg")}
    assert files == {name.value for name in IconName}
    assert "ISC" in (ICON_FOLDER / "LICENSE-lucide.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("file_name", "icon"),
    [
        ("report.PDF", IconName.FILE_PDF),
        ("notes.md", IconName.FILE_TEXT),
        ("archive.tar.gz", IconName.FILE),
        ("README", IconName.FILE),
    ],
)
def test_files_get_the_icon_of_their_ending(file_name: str, icon: IconName) -> None:
    assert icon_of_file(file_name) is icon


@pytest.mark.parametrize("scheme", Scheme)
def test_style_sheet_uses_the_shades_of_its_scheme(scheme: Scheme) -> None:
    images = StyleImages(Path("check.svg"), Path("down.svg"), Path("up.svg"))
    sheet = build_style_sheet(scheme, images)
    assert Colour.ACCENT.value.in_scheme(scheme) in sheet
    assert 'url("down.svg")' in sheet
    assert "$" not in sheet


def test_chosen_appearance_changes_colours_palette_and_style(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance(Appearance.DARK)
    assert theme.scheme is Scheme.DARK
    assert theme.colour(Colour.BACKGROUND) == QColor(Colour.BACKGROUND.value.dark)
    window = QPalette.ColorRole.Window
    assert qapp.palette().color(window) == QColor(Colour.BACKGROUND.value.dark)
    assert Colour.ACCENT.value.dark in qapp.styleSheet()


def test_same_appearance_again_changes_nothing(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_appearance(Appearance.LIGHT)


def test_theme_follows_the_system_until_told_otherwise(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    fixed = theme.scheme
    theme.set_appearance(Appearance.SYSTEM)
    assert (fixed, theme.scheme) == (Scheme.LIGHT, Scheme.DARK)


def test_icons_are_tinted_and_sharp_on_a_dense_screen(theme: Theme) -> None:
    pixmap = theme.pixmap(IconName.CHECK, Colour.ACCENT, 16, 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0
    assert most_opaque(pixmap.toImage()) == theme.colour(Colour.ACCENT)


def test_disabled_and_checked_icons_have_their_own_colours(theme: Theme) -> None:
    icon = theme.icon(IconName.CHECK, Colour.TEXT, checked=Colour.ACCENT)
    size = QSize(16, 16)
    disabled = icon.pixmap(size, 1.0, QIcon.Mode.Disabled)
    checked = icon.pixmap(size, 1.0, QIcon.Mode.Normal, QIcon.State.On)
    assert most_opaque(disabled.toImage()) == theme.colour(Colour.TEXT_DISABLED)
    assert most_opaque(checked.toImage()) == theme.colour(Colour.ACCENT)


def test_changed_look_restyles_a_shown_label(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("Stopped")
    qtbot.addWidget(label)
    label.show()
    set_look(label, "tone", "bad")
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.colour(Colour.BAD)


def most_opaque(image: QImage) -> QColor:
    """Return the colour of the pixel that covers most, without its opacity."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest = max(pixels, key=QColor.alpha)
    return QColor(strongest.red(), strongest.green(), strongest.blue())
