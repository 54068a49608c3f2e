"""The paperclip beside the question: attach files, pin or summarise a document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from desktop.services.library_service import DocumentState, LibraryService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.views.chat.document_dialog import DocumentDialog
from desktop.views.chat.words import tr
from desktop.widgets.buttons import IconButton


class AttachButton(IconButton):
    """Opens a menu; each of its entries ends in one or more documents.

    Signals:
        attach_chosen: (list of Path) these files belong to the conversation.
        pin_chosen: (Path) all of this document should be read first.
        summarise_chosen: (Path) a summary of this document is wanted.
    """

    attach_chosen = Signal(object)
    pin_chosen = Signal(object)
    summarise_chosen = Signal(object)

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, IconName.ATTACH, tr("Add to this conversation"), parent=parent)
        self._library = library
        menu = QMenu(self)
        menu.addAction(self.tr("Attach files…"), self.choose_files)
        menu.addAction(self.tr("Pin a document of the library…"), self._choose_pinned)
        menu.addSeparator()
        menu.addAction(self.tr("Summarise a document of the library…"), self._choose_summarised)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def choose_files(self) -> None:
        """Let the person choose files to attach."""
        names, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Attach files"))
        if names:
            self.attach_chosen.emit([Path(name) for name in names])

    def _choose_pinned(self) -> None:
        dialog = self._dialog(self.tr("Which document should be read first?"))
        dialog.chosen.connect(self.pin_chosen)
        dialog.open()

    def _choose_summarised(self) -> None:
        dialog = self._dialog(self.tr("Which document should be summarised?"))
        dialog.chosen.connect(self.summarise_chosen)
        dialog.open()

    def _dialog(self, title: str) -> DocumentDialog:
        documents = self._library.documents()
        read = [one.path for one in documents if one.state is DocumentState.INDEXED]
        return DocumentDialog(self._theme, title, read, self.window())
