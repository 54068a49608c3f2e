"""The dialog that all questions are made of."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.theme.theme import Theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label

from .conftest import Show


@pytest.mark.parametrize("name", ["the ledger of the harbour <b>and</b> all its ferries " * 4, "x"])
def test_every_word_is_seen_however_long_the_title_is(theme: Theme, show: Show, name: str) -> None:
    dialog = Dialog(theme, f"Restore {name}?", "Restore", None)
    for _ in range(3):
        dialog.content.addWidget(plain_label("What is here now is kept beside the others. " * 4))
    show(dialog)
    check_words(dialog)
    dialog.say("The file is not there. Look whether its disk is connected. " * 3)
    QApplication.processEvents()
    check_words(dialog)


def check_words(dialog: Dialog) -> None:
    for one in dialog.findChildren(QLabel):
        if one.isVisible():
            assert one.height() >= one.heightForWidth(one.width()), one.text()
            assert one.width() >= one.minimumSizeHint().width(), one.text()
            assert dialog.rect().contains(one.geometry()), one.text()
