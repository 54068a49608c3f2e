"""Asks for the password of an encrypted document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from desktop.services.library_service import LibraryService
from desktop.theme.theme import Theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.tone import Tone


class PasswordDialog(Dialog):
    """Stays until the password is right or the person gives up."""

    def __init__(self, theme: Theme, library: LibraryService, path: Path, parent: QWidget) -> None:
        title = parent.tr("This document is protected")
        super().__init__(theme, title, parent.tr("Open it"), parent)
        self._library = library
        self._path = path
        words = QLabel(
            self.tr(
                "{name} can be read with its password. Inglenook uses it once and does not keep it."
            ).format(name=path.name)
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setPlaceholderText(self.tr("Password"))
        self._password.setAccessibleName(self.tr("Password of {name}").format(name=path.name))
        self._password.textChanged.connect(self._show_action)
        self.content.addWidget(words)
        self.content.addWidget(self._password)
        self._password.setFocus()
        library.password_tried.connect(self._on_tried)
        self._show_action()
        if library.is_paused:
            self.say(self.tr("Indexing is paused. Resume it to try a password."), Tone.CAUTION)
            self._password.setEnabled(False)

    @override
    def accept(self) -> None:
        if not self._password.text() or not self._password.isEnabled():
            return
        self._password.setEnabled(False)
        self._show_action()
        self.say(self.tr("Trying the password…"), Tone.QUIET)
        self._library.give_password(self._path, self._password.text())

    def _on_tried(self, path: Path, is_right: bool) -> None:
        if path != self._path or self._password.isEnabled():
            return
        if is_right:
            super().accept()
            return
        self._password.setEnabled(True)
        self._show_action()
        self._password.selectAll()
        self._password.setFocus()
        self.say(self.tr("That password does not open it. Check capital letters and try again."))

    def _show_action(self) -> None:
        self.action.setEnabled(bool(self._password.text()) and self._password.isEnabled())
