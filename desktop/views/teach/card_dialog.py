"""Shows the card of what was taught: data, settings, curves and scores on one page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.views.teach.words import tr
from desktop.widgets.dialog import Dialog

_WIDTH = 640
_HEIGHT = 360


class CardDialog(Dialog):
    """The text of the card, and a way to its file."""

    def __init__(self, theme: Theme, name: str, text: str, path: Path, parent: QWidget) -> None:
        title = tr("The card of “{name}”").format(name=name)
        super().__init__(theme, title, tr("Open the file"), parent)
        self._path = path
        self.setMinimumWidth(_WIDTH)
        self.cancel.setText(tr("Close"))
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setFont(theme.code_font())
        shown.setMinimumHeight(_HEIGHT)
        shown.setAccessibleName(title)
        self.content.addWidget(shown, 1)

    @override
    def accept(self) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            super().accept()
        else:
            self.say(tr("No program on this computer opens this kind of file."))
