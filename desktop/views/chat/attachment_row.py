"""The documents of a conversation, above the question."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from desktop.services.attachment_service import HeldDocument
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.words import tr
from desktop.widgets.document_chip import DocumentChip, DocumentChipContent
from desktop.widgets.tone import Tone
from desktop.widgets.wrapping_layout import WrappingLayout

_CHIP_WIDTH = 210
_MOST_ROWS = 2


class AttachmentRow(QScrollArea):
    """A chip for each document, two rows high at most; hidden while there is none.

    Signals:
        pin_chosen: (Path, bool) whether its whole text should be read first.
        summarise_chosen: (Path) a summary of it is wanted.
        remove_chosen: (Path) the conversation should not use it any more.
    """

    pin_chosen = Signal(object, bool)
    summarise_chosen = Signal(object)
    remove_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[HeldDocument, ...] = ()
        self._area = QWidget()
        self._chips = WrappingLayout(_CHIP_WIDTH, SPACE.tight, self._area)
        self.setWidget(self._area)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Documents of this conversation"))
        self.hide()

    def show_documents(self, documents: Sequence[HeldDocument]) -> None:
        """Show these documents."""
        if tuple(documents) == self._shown:
            return
        self._shown = tuple(documents)
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for document in documents:
            chip = self._chip(document)
            self._chips.addWidget(chip)
            chip.show()  # a hidden one has no height
        self.setVisible(bool(documents))
        self._fit_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        row = self._chips.sizeHint().height()
        wanted = self._chips.heightForWidth(max(self.width(), _CHIP_WIDTH))
        self.setFixedHeight(min(wanted, _MOST_ROWS * (row + SPACE.tight)))

    def _chip(self, document: HeldDocument) -> DocumentChip:
        chip = DocumentChip(self._theme, chip_content(document), self._area)
        path = document.path
        chip.pin_chosen.connect(partial(self.pin_chosen.emit, path))
        chip.summarise_chosen.connect(partial(self.summarise_chosen.emit, path))
        chip.remove_chosen.connect(partial(self.remove_chosen.emit, path))
        return chip


def chip_content(document: HeldDocument) -> DocumentChipContent:
    """Return what a chip says about a document."""
    state, tone = _state(document)
    return DocumentChipContent(
        document.path.name,
        str(document.path),
        state,
        tone,
        detail=document.problem,
        is_pinned=document.is_pinned,
        can_be_used=document.is_read,
    )


def _state(document: HeldDocument) -> tuple[str, Tone]:
    if document.problem:
        return tr("cannot be read"), Tone.BAD
    if not document.is_read:
        return tr("being read…"), Tone.CAUTION
    if document.is_pinned:
        return tr("pinned: read first"), Tone.QUIET
    return tr("attached"), Tone.QUIET


def waiting_words(documents: Sequence[HeldDocument]) -> str:
    """Say that an answer may not use all documents yet; empty when it does."""
    names = [one.path.name for one in documents if one.is_waited_for]
    if not names:
        return ""
    if len(names) == 1:
        return tr("{name} is still being read: an answer does not use it yet.").format(
            name=names[0]
        )
    return tr("%Ln documents are still being read: an answer does not use them yet.", len(names))
