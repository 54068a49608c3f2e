"""What opens beside the chat, one at a time: a source, or why a document was not used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.services.chat_service import SourcePart
from desktop.theme.theme import Theme
from desktop.views.chat.services import ChatServices
from desktop.views.chat.source_words import view_of
from desktop.views.chat.why_flow import WhyFlow
from desktop.views.chat.why_panel import WhyPanel
from desktop.widgets.source_viewer.viewer import SourceViewer


class SidePane(QStackedWidget):
    """Hidden until something is opened in it.

    Signals:
        opened: It was hidden and is shown now.
        closed: It was shown and is hidden now.
        told: (words) something small happened that is worth a quiet word.
    """

    opened = Signal()
    closed = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme, services: ChatServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._viewer = SourceViewer(theme)
        self._panel = WhyPanel(theme)
        self.why = WhyFlow(theme, self._panel, services, self)
        self.addWidget(self._viewer)
        self.addWidget(self._panel)
        self._viewer.close_chosen.connect(self.close_all)
        self._viewer.open_externally_chosen.connect(self._open_externally)
        self.why.closed.connect(self.close_all)
        self.hide()

    def open_source(self, source: SourcePart) -> None:
        """Open a source where it stands."""
        self._viewer.open(view_of(source, self._services.library))
        self._show(self._viewer)

    def open_why(self, conversation_id: int, answer_id: int) -> None:
        """Let the person say which document they miss in an answer."""
        messages = {one.id: one for one in self._services.chat.messages(conversation_id)}
        answer = messages.get(answer_id)
        question = messages.get(answer.parent_id or 0) if answer else None
        if answer is None or question is None:
            return
        self._show(self._panel)
        self.why.open(conversation_id, question.text, answer)

    def close_all(self) -> None:
        """Show nothing and let go of the file."""
        was_shown = not self.isHidden()
        self.hide()
        self._viewer.clear()
        self.why.cancel()
        if was_shown:
            self.closed.emit()

    def _show(self, widget: QWidget) -> None:
        self.setCurrentWidget(widget)
        if not self.isVisible():
            self.show()
            self.opened.emit()

    def _open_externally(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.told.emit(self.tr("No program on this computer opens this kind of file."))
