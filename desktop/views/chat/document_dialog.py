"""Lets a person choose one document, of the library or any other file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.views.chat.document_chooser import DocumentChooser
from desktop.widgets.dialog import Dialog

_LIST_SIZE = (460, 340)


class DocumentDialog(Dialog):
    """The documents with a field to search among them; a click chooses.

    Signals:
        chosen: (Path) the document.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, title: str, documents: Sequence[Path], parent: QWidget
    ) -> None:
        super().__init__(theme, title, "", parent)
        self.action.hide()
        self._chooser = DocumentChooser(theme)
        self._chooser.setMinimumSize(*_LIST_SIZE)
        self._chooser.set_documents((), documents)
        self._chooser.chosen.connect(self._on_chosen)
        self.content.addWidget(self._chooser, 1)
        self._chooser.setFocus()

    def _on_chosen(self, path: Path) -> None:
        self.accept()
        self.chosen.emit(path)
