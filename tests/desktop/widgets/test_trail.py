"""The trail of steps: marks that do not rest on colour alone, and steps that are replaced."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.widgets.trail import Trail, TrailMark, TrailStep

from .conftest import Show

STEPS = (
    TrailStep("In the library", TrailMark.PASSED, "In Letters."),
    TrailStep("Among the best", TrailMark.STOPPED, "Place 9 of 34."),
    TrailStep("Cited", TrailMark.NOT_REACHED),
)


@pytest.fixture
def trail(theme: Theme, show: Show) -> Trail:
    made = Trail(theme)
    made.resize(320, 200)
    made.set_steps(STEPS)
    show(made)
    return made


def picture(trail: Trail, row: int) -> QImage:
    """Return the mark of a row without its words."""
    shown = trail.rows()[row]
    return (
        shown.grab().toImage().copy(0, 0, 16, 18).convertToFormat(QImage.Format.Format_Grayscale8)
    )


def test_each_mark_has_a_form_and_a_word_of_its_own(trail: Trail) -> None:
    marks = [picture(trail, row) for row in range(3)]
    assert marks[0] != marks[1] != marks[2] != marks[0]
    assert [row.accessibleName() for row in trail.rows()] == [
        "In the library: passed",
        "Among the best: stopped here",
        "Cited: not reached",
    ]
    assert trail.rows()[1].accessibleDescription() == "Place 9 of 34."


def test_only_the_last_step_leads_nowhere(trail: Trail) -> None:
    def has_line(row: int) -> bool:
        shown = trail.rows()[row]
        image = shown.grab().toImage()
        return image.pixelColor(8, shown.height() - 2) != image.pixelColor(2, shown.height() - 2)

    assert [has_line(row) for row in range(3)] == [True, True, False]


def test_new_steps_take_the_place_of_the_old_ones(trail: Trail, qtbot: QtBot) -> None:
    def seen() -> list[str]:
        return [one.text() for one in trail.findChildren(QLabel) if one.isVisible()]

    trail.set_steps(STEPS[2:])
    assert [row.step for row in trail.rows()] == [STEPS[2]]
    qtbot.waitUntil(lambda: seen() == ["Cited"])


def test_the_marks_follow_the_theme(trail: Trail, theme: Theme) -> None:
    before = trail.rows()[0].grab().toImage()
    theme.set_appearance(Appearance.DARK)
    assert trail.rows()[0].grab().toImage() != before
