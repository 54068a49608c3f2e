"""Asking for a vault's secret before there is a window, in a loop of events of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import running
from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Colour
from desktop.views.unlock_dialog import UnlockDialog, ask_for_secret
from engine.paths import resources
from engine.settings import Settings


def asked(qapp: QApplication, then: Callable[[UnlockDialog], None]) -> str | None:
    """Return what `ask_for_secret` gives when somebody does `then`."""

    def on_open() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, UnlockDialog)
        then(dialog)

    theme = Theme(qapp, resources() / "icons", Appearance.DARK)
    QTimer.singleShot(0, on_open)
    try:
        return ask_for_secret(theme, "")
    finally:
        theme.deleteLater()


def test_what_is_typed_is_given(qapp: QApplication) -> None:
    def type_it(dialog: UnlockDialog) -> None:
        dialog.field.setText("four grey herons sit")
        dialog.action.click()

    assert asked(qapp, type_it) == "four grey herons sit"


def test_who_gives_up_gives_nothing(qapp: QApplication) -> None:
    assert asked(qapp, lambda dialog: dialog.cancel.click()) is None


def test_it_is_asked_in_the_look_that_was_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    colours: list[str] = []

    def look(theme: Theme, problem: str) -> str:
        colours.append(theme.colour(Colour.TEXT_SECONDARY).name())
        return problem

    monkeypatch.setattr(running, "ask_for_secret", look)
    for contrast in ("ordinary", "high"):
        chosen = Settings(appearance="light", contrast=contrast)
        assert running._ask_for_secret(qapp, chosen, "again") == "again"
    assert colours[0] != colours[1]
