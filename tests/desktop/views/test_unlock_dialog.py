"""The question for a vault's secret."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.views.unlock_dialog import UnlockDialog
from tests.desktop.accessibility import check_heard_and_reached

_WRONG = "This does not open it."


def test_what_is_typed_is_kept_and_seen_by_nobody(theme: Theme, qtbot: QtBot) -> None:
    dialog = UnlockDialog(theme, _WRONG)
    dialog.show()
    qtbot.waitUntil(dialog.field.hasFocus)
    assert dialog.said() == _WRONG
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(dialog.field, "four grey herons sit")
    assert dialog.secret is None
    dialog.action.click()
    assert dialog.secret == "four grey herons sit"  # noqa: S105 - typed above


def test_it_is_heard_and_reached(theme: Theme, qtbot: QtBot) -> None:
    dialog = UnlockDialog(theme, _WRONG)
    qtbot.addWidget(dialog)
    dialog.show()
    check_heard_and_reached(dialog)
