"""The report in the window: every word is shown before it can be shared."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.services.problem_report_service import ProblemReportService
from desktop.services.worker import WorkerCommand
from desktop.theme.theme import Theme
from desktop.views.settings.problem_section import ProblemSection
from desktop.widgets.dialog import Dialog

_SAYS = f"print({json.dumps({'report': 'Inglenook 1'})!r})"


def section(theme: Theme, qtbot: QtBot, code: str) -> tuple[ProblemSection, ProblemReportService]:
    service = ProblemReportService(WorkerCommand("reporting", sys.executable, ("-c", code), {}))
    made = ProblemSection(theme, service)
    service.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made, service


def test_it_is_shown_copied_and_saved(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    made, service = section(theme, qtbot, _SAYS)
    with qtbot.waitSignal(service.made):
        dialog = made.open_report()
        assert not dialog.action.isEnabled()
    assert dialog._text.toPlainText() == "Inglenook 1"
    dialog.action.click()
    assert QGuiApplication.clipboard().text() == "Inglenook 1"
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "Inglenook 1"
    dialog.save(tmp_path / "gone" / "report.txt")
    assert dialog.said().startswith("It could not be saved")
    dialog.close()


def test_all_of_it_is_seen_on_a_low_screen(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    low = QGuiApplication.primaryScreen()
    monkeypatch.setattr(Dialog, "_room", lambda _: QSize(low.availableSize().width(), 430))
    made, service = section(theme, qtbot, _SAYS)
    with qtbot.waitSignal(service.made):
        dialog = made.open_report()
    dialog.action.click()
    QApplication.processEvents()
    assert dialog.height() <= 430
    said = next(one for one in dialog.findChildren(QLabel) if one.text() == dialog.said())
    assert not said.geometry().intersects(dialog._text.geometry())
    assert said.height() >= said.heightForWidth(said.width())
    assert dialog.rect().contains(dialog.action.geometry())
    dialog.close()


@pytest.mark.parametrize("code", ["print('nonsense')", "import os; os.abort()", "print('[]')"])
def test_a_report_that_cannot_be_made_is_said(theme: Theme, qtbot: QtBot, code: str) -> None:
    made, service = section(theme, qtbot, code)
    with qtbot.waitSignal(service.failed):
        dialog = made.open_report()
    assert "inglenook doctor --report" in dialog.said()
    assert not dialog.action.isEnabled()
    dialog.close()


def test_what_is_being_made_can_be_given_up(theme: Theme, qtbot: QtBot) -> None:
    made, service = section(theme, qtbot, "import time; time.sleep(60)")
    dialog = made.open_report()
    service.shut_down()
    assert not service._run.is_running
    dialog.close()
