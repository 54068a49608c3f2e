"""The chat page: conversations, messages, the question, and the source that was opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.services.chat_service import ChatService, Message, SourcePart
from desktop.services.library_service import LibraryService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.sidebar import ConversationSidebar
from desktop.views.chat.source_words import view_of
from desktop.views.chat.thread import MessageThread
from desktop.widgets.composer import Composer
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.reading_column import ReadingColumn
from desktop.widgets.source_viewer.viewer import SourceViewer

_LONGEST_QUESTION = 20_000
"""Characters of a question; more is a document, and belongs into the library."""

_VIEWER_WIDTH = 420


class ChatPage(QWidget):
    """Ask and read.

    Signals:
        add_chosen: Documents are to be added.
        samples_chosen: The sample documents are to be added.
        told: (words) something small happened that is worth a quiet word.
    """

    add_chosen = Signal()
    samples_chosen = Signal()
    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        chat: ChatService,
        library: LibraryService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chat = chat
        self._library = library
        self._conversation: int | None = None
        self._sidebar = ConversationSidebar(theme, chat)
        self._thread = MessageThread(theme)
        self._composer = Composer(theme)
        self._composer.set_maximum_length(_LONGEST_QUESTION)
        self._viewer = SourceViewer(theme)
        self._viewer.hide()
        self._empty = QStackedWidget()
        self._first_start = self._make_first_start()
        self._ready = self._make_ready()
        self._arrange()
        self._connect()
        self._refresh_library()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._composer.setFocus()

    def new_conversation(self) -> None:
        """Begin a new conversation; it is kept from its first question on."""
        self._conversation = None
        self._thread.clear()
        self._close_source()
        self._sidebar.set_current(None)
        self._show_middle()
        self._composer.setFocus()

    def open_conversation(self, conversation_id: int) -> None:
        """Show a conversation."""
        self._conversation = conversation_id
        self._close_source()
        self._thread.show_messages(self._chat.messages(conversation_id))
        self._sidebar.set_current(conversation_id)
        self._show_middle()
        self._thread.scroll_to_end()
        self._composer.setFocus()

    def ask(self, question: str) -> None:
        """Ask in the conversation that is shown, a new one if there is none."""
        conversation = self._chat.ask(question, self._conversation)
        self._composer.clear()
        if conversation != self._conversation:
            self._conversation = conversation
            self._sidebar.set_current(conversation)

    def open_first_source(self) -> None:
        """Open the first source that the last answer cites."""
        source = self._thread.first_cited()
        if source is not None:
            self._open_source(source)

    # Building ------------------------------------------------------------------------------

    def _make_first_start(self) -> EmptyState:
        content = EmptyStateContent(
            IconName.DROP,
            self.tr("Ask your own documents"),
            self.tr(
                "Drop files or folders here. Inglenook reads them on this computer, answers your "
                "questions and shows where each answer stands. Nothing leaves this computer."
            ),
            self.tr("Add documents"),
            self.tr("Try it with sample documents"),
            drop_area=True,
        )
        state = EmptyState(self._theme, content)
        state.primary_chosen.connect(self.add_chosen)
        state.secondary_chosen.connect(self.samples_chosen)
        return state

    def _make_ready(self) -> EmptyState:
        content = EmptyStateContent(
            IconName.CHAT,
            self.tr("What would you like to know?"),
            self.tr("Ask in your own words. Every answer shows the passages it was made from."),
        )
        return EmptyState(self._theme, content)

    def _arrange(self) -> None:
        self._empty.addWidget(self._first_start)
        self._empty.addWidget(self._ready)
        self._empty.addWidget(self._thread)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, SPACE.normal)
        column.setSpacing(0)
        column.addWidget(self._empty, 1)
        column.addWidget(ReadingColumn(self._composer))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(middle)
        self._splitter.addWidget(self._viewer)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._sidebar)
        page.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._sidebar.chosen.connect(self.open_conversation)
        self._sidebar.new_chosen.connect(self.new_conversation)
        self._composer.submitted.connect(self.ask)
        self._composer.stop_chosen.connect(self._chat.stop)
        self._thread.source_chosen.connect(self._open_source)
        self._thread.again_chosen.connect(self._ask_again)
        self._thread.copied.connect(lambda: self.told.emit(self.tr("The answer is copied.")))
        self._viewer.close_chosen.connect(self._close_source)
        self._viewer.open_externally_chosen.connect(self._open_externally)
        self._chat.asked.connect(self._on_asked)
        self._chat.sources_found.connect(self._on_sources)
        self._chat.reading_began.connect(self._on_reading)
        self._chat.text_added.connect(self._thread.append_text)
        self._chat.answered.connect(self._on_answered)
        self._chat.model_changed.connect(self._refresh_library)
        self._library.changed.connect(self._refresh_library)
        self._library.indexing_started.connect(self._refresh_library)
        self._library.indexing_finished.connect(self._refresh_library)
        QShortcut(QKeySequence.StandardKey.New, self, self.new_conversation)

    # What happens --------------------------------------------------------------------------

    def _on_asked(self, conversation: int, question: Message, answer: Message) -> None:
        self._conversation = conversation
        self._composer.set_busy(True)
        self._thread.add(question)
        self._thread.add(answer)
        self._show_middle()
        self._thread.scroll_to_end()
        has_documents = self._library.health().total > 0
        self._thread.show_state(
            answer.id,
            self.tr("Searching your documents…") if has_documents else self.tr("Thinking…"),
        )

    def _on_sources(self, answer_id: int, sources: tuple[SourcePart, ...]) -> None:
        self._thread.set_sources(answer_id, sources)

    def _on_reading(self, answer_id: int, passages: int) -> None:
        words = self.tr("Reading {count} passages…").format(count=passages)
        self._thread.show_state(answer_id, words if passages else self.tr("Thinking…"))

    def _on_answered(self, _: int, message: Message) -> None:
        self._composer.set_busy(False)
        self._thread.finish(message)

    def _ask_again(self, answer_id: int) -> None:
        if self._conversation is not None:
            self._thread.clear_answer(answer_id)
            self._chat.ask_again(self._conversation, answer_id)

    def _open_source(self, source: SourcePart) -> None:
        self._viewer.open(view_of(source, self._library))
        if not self._viewer.isVisible():
            self._viewer.show()
            width = self._splitter.width()
            self._splitter.setSizes([width - _VIEWER_WIDTH, _VIEWER_WIDTH])

    def _close_source(self) -> None:
        self._viewer.hide()
        self._viewer.clear()

    def _open_externally(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.told.emit(self.tr("No program on this computer opens this kind of file."))

    def _show_middle(self) -> None:
        if self._conversation is not None:
            self._empty.setCurrentWidget(self._thread)
        elif self._library.health().total or self._library.folders():
            self._empty.setCurrentWidget(self._ready)
        else:
            self._empty.setCurrentWidget(self._first_start)

    def _refresh_library(self) -> None:
        health = self._library.health()
        model = self._chat.model or self.tr("Starting the model…")
        if health.total:
            words = self.tr("{indexed} documents").format(indexed=health.indexed)
            self._composer.set_placeholder(self.tr("Ask about your documents"))
        else:
            words = self.tr("no documents yet")
            self._composer.set_placeholder(self.tr("Ask something"))
        self._composer.set_caption(f"{model} · {words}")
        is_incomplete = self._library.is_indexing and health.unfinished > 0
        self._composer.set_hint(
            self.tr("Indexing is still running: an answer may be incomplete.")
            if is_incomplete
            else ""
        )
        self._show_middle()
