"""A second start calls the first window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.first_window import FirstWindow, call_first_window


def test_the_first_window_hears_a_second_start(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstWindow(tmp_path)
    with qtbot.waitSignal(first.called):
        assert call_first_window(tmp_path)
    first.close()
    assert not call_first_window(tmp_path)
    first.deleteLater()


def test_windows_of_other_data_hear_nothing(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    first = FirstWindow(tmp_path / "one")
    assert not call_first_window(tmp_path / "two")
    first.close()
    first.deleteLater()
