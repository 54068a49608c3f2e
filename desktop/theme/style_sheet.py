"""One style sheet for the whole window, made from the tokens.

Widgets choose a look by a dynamic property, set before they are shown:

- `QLabel`: `kind` = caption, strong, reading, section, title; `tone` = good, caution, bad, accent
- `QPushButton`: `role` = primary, flat, danger, filter, quiet (without one: a secondary button)
- `QToolButton`: `role` = icon, choice, send, rail
- `QFrame`: `surface` = card, raised, own, quotation, rail, sidebar, good, caution, bad, line
- `QAbstractItemView`, `QTextEdit`, `QPlainTextEdit`: `kind` = bare (without a background)

What a style sheet cannot say (painted rows, cards, marks) asks the theme for its colours instead.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Final

from desktop.theme.icons import IconName
from desktop.theme.tokens import RADIUS, SPACE, TYPE, Colour, Scheme

_LABELS = """
QLabel { background: transparent; }
QLabel[kind="caption"] { color: $text_secondary; font-size: ${caption_size}px; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="reading"] { font-size: ${reading_size}px; }
QLabel[kind="section"] { font-size: ${section_size}px; font-weight: 600; }
QLabel[kind="title"] { font-size: ${title_size}px; font-weight: 600; }
QLabel[tone="quiet"] { color: $text_secondary; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="caution"] { color: $caution; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="accent"] { color: $accent; }
QToolTip {
    background: $raised; color: $text; border: 1px solid $border; padding: ${hair}px ${tight}px;
}
"""

# The focused look has a border one pixel wider and a padding one pixel narrower: nothing moves.
_BUTTONS = """
QPushButton {
    background: $surface; color: $text; border: 1px solid $border_strong;
    border-radius: ${control_radius}px; padding: 0 ${snug}px; min-height: 30px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; }
QPushButton:disabled { color: $text_disabled; background: transparent; border-color: $border; }
QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[role="primary"]:focus { border-color: $text; }
QPushButton[role="primary"]:disabled {
    background: $hover; color: $text_disabled; border-color: $border;
}
QPushButton[role="flat"] {
    background: transparent; border-color: transparent; color: $accent;
    padding: 0 ${tight}px;
}
QPushButton[role="flat"]:hover { background: $accent_soft; }
QPushButton[role="flat"]:focus { border-color: $accent; padding: 0 7px; }
QPushButton[role="danger"] { color: $bad; }
QPushButton[role="danger"]:hover { background: $bad_soft; }
QPushButton[role="filter"] { background: transparent; color: $text_secondary; }
QPushButton[role="filter"]:hover { background: $hover; }
QPushButton[role="filter"]:checked {
    background: $accent_soft; color: $text; border-color: $accent;
}
QPushButton[role="quiet"] {
    background: transparent; border-color: transparent; color: $text_secondary;
    font-size: ${caption_size}px; padding: 0 ${tight}px;
}
QPushButton[role="quiet"]:hover { background: $hover; color: $text; }
QPushButton[role="quiet"]:focus { border-color: $accent; padding: 0 7px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton {
    background: transparent; border: 2px solid transparent; border-radius: ${control_radius}px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $sunken; }
QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="send"] { background: $accent; border-color: $accent; }
QToolButton[role="send"]:hover { background: $accent_hover; border-color: $accent_hover; }
QToolButton[role="send"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QToolButton[role="send"]:focus { border-color: $text; }
QToolButton[role="send"]:disabled { background: $hover; border-color: $hover; }
QToolButton[role="choice"]:checked { background: $accent_soft; }
QToolButton[role="rail"] {
    color: $text_secondary; font-size: ${caption_size}px; padding: 6px 0;
}
QToolButton[role="rail"]:checked { background: $accent_soft; color: $accent; }
"""

_INPUTS = """
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $text_secondary; }
QLineEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $border_strong;
    border-radius: ${control_radius}px; padding: 0 ${tight}px; min-height: 30px;
    selection-background-color: $accent_soft; selection-color: $text;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 0 7px;
}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    color: $text_disabled; border-color: $border;
}
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; width: ${wide}px; background: transparent;
}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {
    image: url("$chevron_down"); width: 16px; height: 16px;
}
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $border; padding: ${hair}px; border-radius: 0;
}
QCheckBox, QRadioButton { spacing: ${tight}px; border: 2px solid transparent; padding: 2px; }
QCheckBox:focus, QRadioButton:focus {
    border: 2px solid $accent; border-radius: ${control_radius}px;
}
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; background: $surface; border: 1px solid $border_strong;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(
        cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $on_accent, stop: 0.38 $on_accent, stop: 0.46 $accent, stop: 1 $accent
    );
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; }
QSlider { min-height: ${wide}px; }
QSlider::groove:horizontal { background: $sunken; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $accent; border: 2px solid $raised; border-radius: 9px; width: 14px; height: 14px;
    margin: -7px 0;
}
QSlider::handle:horizontal:hover { background: $accent_hover; }
QSlider::handle:horizontal:focus { border-color: $text; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled {
    background: $border_strong;
}
QTextEdit, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $border_strong;
    border-radius: ${control_radius}px; padding: 1px;
    selection-background-color: $accent_soft; selection-color: $text;
}
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 0; }
QTextEdit[kind="bare"], QPlainTextEdit[kind="bare"],
QTextEdit[kind="bare"]:focus, QPlainTextEdit[kind="bare"]:focus {
    background: transparent; border: none; padding: 0;
}
"""

_LISTS = """
QAbstractItemView {
    background: $surface; alternate-background-color: $background; color: $text;
    border: none; outline: none; selection-background-color: $accent_soft; selection-color: $text;
}
QAbstractItemView::item { padding: ${hair}px ${tight}px; border: 2px solid transparent; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QAbstractItemView::item:focus { border: 2px solid $accent; border-radius: ${control_radius}px; }
QAbstractItemView[kind="bare"] { background: transparent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $text_secondary; font-size: ${caption_size}px;
    font-weight: 400; border: none; border-bottom: 1px solid $border;
    padding: ${tight}px;
}
QTableView { gridline-color: $border; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: ${hair}px; }
QMenu::item { padding: 6px ${wide}px 6px ${snug}px; border-radius: ${control_radius}px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $text_disabled; }
QMenu::separator { height: 1px; background: $border; margin: ${hair}px ${tight}px; }
QMenu::icon { padding-left: ${tight}px; }
"""

_FRAMES = """
QFrame[surface="card"] {
    background: $surface; border: 1px solid $border; border-radius: ${card_radius}px;
}
QFrame[surface="raised"] {
    background: $raised; border: 1px solid $border; border-radius: ${card_radius}px;
}
QFrame[surface="raised"][focused="false"] { border: 1px solid $border_strong; }
QFrame[surface="raised"][focused="true"] { border: 2px solid $accent; }
QFrame[surface="good"] {
    background: $good_soft; border: 1px solid $border; border-radius: ${card_radius}px;
}
QFrame[surface="caution"] {
    background: $caution_soft; border: 1px solid $border; border-radius: ${card_radius}px;
}
QFrame[surface="bad"] {
    background: $bad_soft; border: 1px solid $border; border-radius: ${card_radius}px;
}
QFrame[surface="own"] { background: $accent_soft; border-radius: ${card_radius}px; }
QFrame[surface="quotation"] {
    background: $surface; border: none; border-left: 3px solid $accent; border-radius: 0;
    margin: ${hair}px 0 ${hair}px ${tight}px;
}
QFrame[surface="rail"] { background: $surface; border: none; border-right: 1px solid $border; }
QFrame[surface="sidebar"] {
    background: $background; border: none; border-right: 1px solid $border;
}
QFrame[surface="line"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${snug}px; }
QScrollBar:horizontal { height: ${snug}px; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $border_strong; }
QScrollBar::handle:vertical { min-height: ${section}px; }
QScrollBar::handle:horizontal { min-width: ${section}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


CONTROL_IMAGES: Final = {
    "check": (IconName.CHECK, Colour.ON_ACCENT),
    "chevron_down": (IconName.CHEVRON_DOWN, Colour.TEXT_SECONDARY),
    "chevron_up": (IconName.CHEVRON_UP, Colour.TEXT_SECONDARY),
}
"""The icons inside controls. A style sheet takes images from files only, so they lie there in their
colours (`packaging/make_control_images.py`): what is shipped need not be written at each start."""


def control_image(name: str, scheme: Scheme) -> str:
    """Return the name of the file that holds an icon of a control in the colours of a scheme."""
    icon, _ = CONTROL_IMAGES[name]
    return f"{icon.value}-{scheme.value}.svg"


def build_style_sheet(scheme: Scheme, image_folder: Path) -> str:
    """Return the application's style sheet in one set of colours.

    Args:
        scheme: The set of colours.
        image_folder: Where the icons of controls lie.
    """
    values = {colour.name.lower(): colour.value.in_scheme(scheme) for colour in Colour}
    sizes = {
        "caption_size": TYPE.caption,
        "reading_size": TYPE.reading,
        "section_size": TYPE.section,
        "title_size": TYPE.title,
        "hair": SPACE.hair,
        "tight": SPACE.tight,
        "snug": SPACE.snug,
        "wide": SPACE.wide,
        "section": SPACE.section,
        "control_radius": RADIUS.control,
        "card_radius": RADIUS.card,
    }
    values |= {name: str(size) for name, size in sizes.items()}
    for name in CONTROL_IMAGES:
        values[name] = (image_folder / control_image(name, scheme)).as_posix()
    return Template(_LABELS + _BUTTONS + _INPUTS + _LISTS + _FRAMES).substitute(values)
