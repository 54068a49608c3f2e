"""The question for the secret of a vault, before there is a window to ask it in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.language.words import translated
from desktop.theme.theme import Theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label


class UnlockDialog(Dialog):
    """Asks for the passphrase or the recovery phrase.

    Attributes:
        secret: What was given; None until the person goes on with it.
    """

    def __init__(self, theme: Theme, problem: str, parent: QWidget | None = None) -> None:
        """Ask.

        Args:
            theme: Colours and icons.
            problem: What was wrong with the last one; empty at first.
            parent: Qt's owner.
        """
        super().__init__(theme, _tr("Inglenook is locked"), _tr("Open"), parent)
        self.secret: str | None = None
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(_tr("Passphrase or recovery phrase"))
        self.content.addWidget(plain_label(_tr("Passphrase or recovery phrase"), "caption"))
        self.content.addWidget(self.field)
        self.field.setFocus()
        self.say(problem)

    @override
    def accept(self) -> None:
        self.secret = self.field.text()
        super().accept()


def ask_for_secret(theme: Theme, problem: str) -> str | None:
    """Ask until the person answers; None when they give up.

    Args:
        theme: Colours and icons.
        problem: What was wrong with the last answer; empty at first.
    """
    dialog = UnlockDialog(theme, problem)
    dialog.exec()
    return dialog.secret


def _tr(text: str) -> str:
    return translated("Starting", text)
