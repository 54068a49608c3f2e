"""The theme: what it follows, one place for colours, and icons that are there and sharp."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName, icon_of_file
from desktop.theme.style_sheet import build_style_sheet
from desktop.theme.theme import Appearance, Contrast, Theme
from desktop.theme.tokens import Colour, Scheme
from desktop.widgets.thin_bar import ThinBar

ROOT = Path(__file__).parents[2]
ICON_FOLDER = ROOT / "resources" / "icons"


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    shown = Theme(qapp, ICON_FOLDER, Appearance.LIGHT)
    yield shown
    shown.deleteLater()


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
    sheet = build_style_sheet(scheme, Path("controls"))
    assert Colour.ACCENT.value.in_scheme(scheme) in sheet
    assert f'url("controls/chevron-down-{scheme.value}.svg")' in sheet
    assert "$" not in sheet


def test_the_icons_of_controls_lie_there_in_the_colours_of_each_scheme() -> None:
    folder = ICON_FOLDER / "controls"
    made = runpy.run_path(str(ROOT / "packaging" / "make_control_images.py"))["control_images"]
    there = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert there == made(ICON_FOLDER), "run packaging/make_control_images.py"


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


def test_contrast_follows_the_system_until_told_otherwise(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()
    wish = hints.accessibility()
    high = Qt.ContrastPreference.HighContrast
    monkeypatch.setattr(type(wish), "contrastPreference", lambda _self: high)
    wish.contrastPreferenceChanged.emit(high)
    followed = theme.scheme
    theme.set_contrast(Contrast.ORDINARY)
    ordinary = theme.scheme
    theme.set_contrast(Contrast.HIGH)
    theme.set_appearance(Appearance.DARK)
    assert followed is Scheme.LIGHT_CONTRAST
    assert ordinary is Scheme.LIGHT
    assert theme.scheme is Scheme.DARK_CONTRAST
    assert theme.colour(Colour.TEXT) == QColor(Colour.TEXT.value.dark_contrast)


def test_less_motion_is_told_and_reaches_the_menus_of_qt(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    menus = Qt.UIEffect.UI_General
    before = qapp.isEffectEnabled(menus)
    with qtbot.waitSignal(theme.changed):
        theme.reduce_motion(True)
    assert theme.appear_milliseconds == 0
    assert not qapp.isEffectEnabled(menus)
    with qtbot.assertNotEmitted(theme.changed):
        theme.reduce_motion(True)
    theme.reduce_motion(False)
    assert qapp.isEffectEnabled(menus) is before


def test_a_bar_that_wanders_stands_still_when_less_motion_is_wanted(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    moving = SimpleNamespace(styleHint=lambda _: 200)
    system = SimpleNamespace(style=lambda: moving, setEffectEnabled=qapp.setEffectEnabled)
    monkeypatch.setattr(theme, "_application", system)
    bar = ThinBar(theme)
    qtbot.addWidget(bar)
    bar.show()
    assert bar._timer.isActive()
    theme.reduce_motion(True)
    assert not bar._timer.isActive()
    theme.reduce_motion(False)
    assert bar._timer.isActive()
    bar.hide()


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
