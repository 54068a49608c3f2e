"""Closing the window while a model is taught; the strip and the tray meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.services.heavy_work import HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.settings_service import SettingsService
from desktop.services.training_service import TrainingService
from desktop.theme.theme import Appearance, Theme
from desktop.views.notifications import Notifier
from desktop.views.teach.closing import ClosingWhileTeaching, Wish
from desktop.views.teach.strip import TeachingStrip
from desktop.views.teach.tray import TeachingTray
from engine.errors import UserProblem
from engine.paths import Folders, resources
from tests.desktop.teach_material import AnyLesson, evaluation, result, step
from tests.desktop.views.teach.desk import Sleepless, button, buttons, words
from tests.fixtures.fake_worker import FakeWorker


class Window(QWidget):
    """Asks before it closes, as the main window does."""

    closing: ClosingWhileTeaching
    closed = 0

    @override
    def raise_(self) -> None:
        """The offscreen platform has no order of windows."""

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing.may_close():
            self.closed += 1
            event.accept()
        else:
            event.ignore()


class Icon(QSystemTrayIcon):
    """An icon in a tray that the offscreen platform does not have."""

    is_shown = False

    @override
    def show(self) -> None:
        self.is_shown = True

    @override
    def hide(self) -> None:
        self.is_shown = False


class Notices(Notifier):
    """Has its own kind of icon."""

    @override
    def tray_icon(self) -> QSystemTrayIcon:
        if self._tray is None:
            self._tray = Icon(QIcon(), self)
        return self._tray


@dataclass
class Desk:
    """A window with its guard."""

    window: Window
    training: TrainingService
    worker: FakeWorker
    tray: TeachingTray
    notifier: Notifier
    strip: TeachingStrip
    quits: list[str] = field(default_factory=list)

    def start(self) -> None:
        self.training.start(AnyLesson())
        self.worker.last.tell("began", {"run": "run-1"})
        self.worker.last.tell("stage", {"stage": "teaching", "fold": None, "folds": 0})
        self.worker.last.tell("step", step(50))


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, folders: Folders) -> Iterator[Desk]:
    theme = Theme(qapp, resources() / "icons", Appearance.LIGHT)
    worker = FakeWorker("training")
    idle = IdleWorker(worker)
    training = TrainingService(idle, Sleepless(), HeavyWork())
    window = Window()
    qtbot.addWidget(window, before_close_func=lambda _: training.shut_down())
    notifier = Notices(SettingsService(folders.settings_file), window, QIcon())
    tray = TeachingTray(window, training, notifier)
    strip = TeachingStrip(theme, training, window)
    made = Desk(window, training, worker, tray, notifier, strip)
    window.closing = ClosingWhileTeaching(window, training, tray, lambda: made.quits.append("quit"))
    window.resize(700, 60)
    strip.resize(700, 60)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    training.shut_down()
    tray.give_back()
    theme.deleteLater()


def wish(desk: Desk, monkeypatch: pytest.MonkeyPatch, chosen: Wish) -> list[str]:
    asked: list[str] = []

    def ask() -> Wish:
        asked.append("asked")
        return chosen

    monkeypatch.setattr(desk.window.closing, "ask", ask)
    return asked


def test_without_teaching_nothing_is_asked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = wish(desk, monkeypatch, Wish.STAY)
    desk.window.close()
    assert (asked, desk.window.closed) == ([], 1)


def test_who_stays_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(desk, monkeypatch, Wish.STAY)
    desk.start()
    assert not desk.window.close()
    assert desk.window.isVisible()
    assert not desk.worker.last.is_cancelled


def test_a_pause_closes_when_the_checkpoint_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = wish(desk, monkeypatch, Wish.PAUSE)
    desk.start()
    desk.window.close()
    desk.window.close()
    assert asked == ["asked"], "it is being paused already"
    assert (desk.window.isVisible(), desk.window.closed) == (True, 0)
    assert desk.worker.last.is_cancelled
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert (desk.window.isVisible(), desk.window.closed) == (False, 1)
    assert desk.quits == [], "the last window ends the application by itself"


def test_in_the_tray_it_goes_on_without_the_window(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(desk, monkeypatch, Wish.TRAY)
    desk.start()
    desk.window.close()
    assert not desk.window.isVisible()
    assert desk.window.closed == 0
    assert not QApplication.quitOnLastWindowClosed()
    icon = desk.notifier.tray_icon()
    assert isinstance(icon, Icon)
    assert icon.is_shown
    assert icon.toolTip() == "Harbour style\nTeaching\nStep 50 of 200 · about 15 minutes left"
    desk.worker.last.tell("step", step(100))
    assert "Step 100 of 200" in icon.toolTip()
    menu = icon.contextMenu()
    assert [one.text() for one in menu.actions()] == ["Show Inglenook", "Pause and quit"]
    menu.actions()[0].trigger()
    assert desk.window.isVisible()
    assert not desk.tray.is_in_use
    assert not icon.is_shown
    assert QApplication.quitOnLastWindowClosed()


def test_the_tray_pauses_and_quits(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    wish(desk, monkeypatch, Wish.TRAY)
    desk.start()
    desk.window.close()
    desk.notifier.tray_icon().contextMenu().actions()[1].trigger()
    assert desk.quits == []
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert (desk.quits, desk.window.closed) == (["quit"], 1)


def test_the_tray_quits_at_once_when_teaching_has_ended(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(desk, monkeypatch, Wish.TRAY)
    desk.start()
    desk.window.close()
    desk.worker.last.succeed(result())
    assert desk.tray.is_in_use, "somebody must find the way back"
    assert "Finished" in desk.notifier.tray_icon().toolTip()
    desk.notifier.tray_icon().contextMenu().actions()[1].trigger()
    assert desk.quits == ["quit"]


def test_what_starts_again_comes_out_of_the_tray(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(desk, monkeypatch, Wish.TRAY)
    desk.start()
    desk.window.close()
    desk.worker.last.succeed(result())
    assert desk.window.closing.close_for_good()
    assert (desk.quits, desk.window.closed) == (["quit"], 1)
    assert not desk.tray.is_in_use


def test_what_starts_again_does_not_go_into_the_tray(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever locks Inglenook is not to find it open behind an icon."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    offered: list[list[str]] = []

    def execute(box: QMessageBox) -> int:
        offered.append([one.text() for one in box.buttons()])
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: QPushButton())
    desk.start()
    assert not desk.window.closing.close_for_good()
    assert not desk.window.close()
    assert ["Go on in the tray" in one for one in offered] == [False, True]
    assert (desk.quits, desk.window.isVisible()) == ([], True)


@pytest.mark.parametrize(
    ("has_tray", "words_", "expected"),
    [
        (True, "Go on in the tray", Wish.TRAY),
        (True, "Pause and close", Wish.PAUSE),
        (False, "Pause and close", Wish.PAUSE),
        (False, "", Wish.STAY),
    ],
)
def test_the_question_offers_what_there_is(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, has_tray: bool, words_: str, expected: Wish
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: has_tray)
    offered: list[str] = []

    def execute(box: QMessageBox) -> int:
        offered.extend(one.text() for one in box.buttons())
        chosen = [one for one in box.buttons() if one.text() == words_]
        monkeypatch.setattr(
            QMessageBox, "clickedButton", lambda _: chosen[0] if chosen else QPushButton()
        )
        return 0

    monkeypatch.setattr(QMessageBox, "exec", execute)
    assert desk.window.closing.ask() is expected
    assert ("Go on in the tray" in offered) is has_tray


# The strip -----------------------------------------------------------------------------------


def test_the_strip_is_shown_where_the_page_is_not(desk: Desk) -> None:
    desk.strip.set_elsewhere(False)
    desk.start()
    assert desk.strip.isHidden()
    desk.strip.set_elsewhere(True)
    assert not desk.strip.isHidden()
    shown = words(desk.strip)
    assert "Teaching “Harbour style”" in shown
    assert "Step 50 of 200 · about 15 minutes left" in shown
    desk.worker.last.tell("evaluation", evaluation(50, 1.9, (50, 1.9)))
    assert "Still improving." in words(desk.strip)


def test_the_strip_pauses_and_goes_on(desk: Desk) -> None:
    desk.start()
    button(desk.strip, "Pause").click()
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert "Teaching “Harbour style” is paused" in words(desk.strip)
    button(desk.strip, "Resume").click()
    assert desk.worker.last.parameters == {"run": "run-1"}
    assert {"Pause", "Stop"} <= buttons(desk.strip)
    button(desk.strip, "Stop").click()
    assert desk.worker.last.is_cancelled


def test_the_strip_says_how_it_ended_until_it_is_seen(desk: Desk) -> None:
    desk.start()
    desk.worker.last.succeed(result())
    assert "“Harbour style” is taught" in words(desk.strip)
    desk.strip.set_elsewhere(False)
    desk.strip.set_elsewhere(True)
    assert desk.strip.isHidden()


def test_an_end_that_was_seen_on_the_page_is_no_news(desk: Desk) -> None:
    desk.start()
    desk.strip.set_elsewhere(False)
    desk.worker.last.succeed(result())
    desk.strip.set_elsewhere(True)
    assert desk.strip.isHidden()


def test_the_strip_says_when_it_was_cut_off(desk: Desk) -> None:
    desk.start()
    desk.worker.last.fail(UserProblem("The disk is full."))
    assert "Teaching “Harbour style” was cut off" in words(desk.strip)
