"""Closing the window while a comparison runs; the strip meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.views.compare.closing import ClosingWhileComparing
from desktop.views.compare.strip import ComparingStrip
from engine.comparison.records import Way
from engine.errors import UserProblem
from tests.desktop.compare_material import AnyWish, arrived
from tests.desktop.views.compare.desk import Desk
from tests.desktop.views.teach.desk import button, buttons, words


class Window(QWidget):
    """Asks before it closes, as the main window does."""

    closing: ClosingWhileComparing
    closed = 0

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing.may_close():
            self.closed += 1
            event.accept()
        else:
            event.ignore()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    made = Window()
    made.closing = ClosingWhileComparing(made, desk.services.comparing)
    qtbot.addWidget(made, before_close_func=lambda _: desk.services.comparing.shut_down())
    made.resize(700, 60)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def strip(desk: Desk, window: Window) -> ComparingStrip:
    made = ComparingStrip(desk.theme, desk.services.comparing, window)
    made.resize(700, 60)
    return made


def start(desk: Desk) -> None:
    desk.services.comparing.start(AnyWish())
    desk.last("compare").tell("began", {"comparison": 4, "questions": 40})
    desk.last("compare").tell("answer", {**arrived(0, Way.BASE, 40), "comparison": 4})


def test_without_a_comparison_nothing_is_asked(window: Window) -> None:
    window.close()
    assert window.closed == 1


@pytest.mark.parametrize("pauses", [True, False])
def test_it_is_paused_before_the_window_closes(
    desk: Desk, window: Window, monkeypatch: pytest.MonkeyPatch, pauses: bool
) -> None:
    asked: list[str] = []

    def ask() -> bool:
        asked.append("asked")
        return pauses

    monkeypatch.setattr(window.closing, "ask", ask)
    start(desk)
    window.close()
    assert (window.isVisible(), window.closed) == (True, 0)
    assert desk.last("compare").is_cancelled is pauses
    if pauses:
        window.close()
        assert asked == ["asked"], "it is being paused already"
        desk.last("compare").fail(UserProblem("Cancelled."))
        assert (window.isVisible(), window.closed) == (False, 1)


def test_the_question_offers_to_pause(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[str] = []

    def execute(box: QMessageBox) -> int:
        offered.extend(one.text() for one in box.buttons())
        pause = next(one for one in box.buttons() if one.text() == "Pause and close")
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: pause)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)
    assert window.closing.ask()
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: QPushButton())
    assert not window.closing.ask()


# The strip ---------------------------------------------------------------------------------------


def test_the_strip_is_shown_where_the_page_is_not(desk: Desk, strip: ComparingStrip) -> None:
    strip.set_elsewhere(False)
    start(desk)
    assert strip.isHidden()
    strip.set_elsewhere(True)
    shown = words(strip)
    assert "Comparing “Harbour questions”" in shown
    assert "40 of 160 answers · about 6 minutes left" in shown
    assert buttons(strip) == {"Pause"}, "there is nothing to throw away"


def test_the_strip_pauses_and_goes_on(desk: Desk, strip: ComparingStrip) -> None:
    start(desk)
    button(strip, "Pause").click()
    desk.last("compare").fail(UserProblem("Cancelled."))
    assert "Comparing “Harbour questions” is paused" in words(strip)
    button(strip, "Resume").click()
    assert desk.last("compare").parameters == {"comparison": 4}


def test_the_strip_says_how_it_ended_until_it_is_seen(desk: Desk, strip: ComparingStrip) -> None:
    start(desk)
    desk.last("compare").succeed({"comparison": 4})
    assert "“Harbour questions” is compared" in words(strip)
    strip.set_elsewhere(False)
    strip.set_elsewhere(True)
    assert strip.isHidden()
    start(desk)
    desk.last("compare").fail(UserProblem("The disk is full."))
    assert "was cut off" in words(strip)
