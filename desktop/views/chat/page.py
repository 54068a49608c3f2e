"""The chat page: conversations, messages, the question, and what was opened beside them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.services.chat_service import DocumentUse, Message, SourcePart
from desktop.services.library_service import Health
from desktop.services.scope_service import AskedScope
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.scope_button import ScopeButton
from desktop.views.chat.services import ChatServices
from desktop.views.chat.side_pane import SidePane
from desktop.views.chat.sidebar import ConversationSidebar
from desktop.views.chat.thread import MessageThread
from desktop.widgets.composer import Composer
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.reading_column import ReadingColumn

_LONGEST_QUESTION = 20_000
"""Characters of a question; more is a document, and belongs into the library."""

_SIDE_WIDTH = 420
_LEAST_MIDDLE = 280


class ChatPage(QWidget):
    """Ask and read.

    Signals:
        add_chosen: Documents are to be added.
        path_added: (Path) this document is to be added.
        collections_wanted: Collections are to be made or changed.
        samples_chosen: The sample documents are to be added.
        told: (words) something small happened that is worth a quiet word.
        problem: (EngineError) something that a person should know.
    """

    add_chosen = Signal()
    path_added = Signal(Path)
    collections_wanted = Signal()
    samples_chosen = Signal()
    told = Signal(str)
    problem = Signal(object)

    def __init__(self, theme: Theme, services: ChatServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chat = services.chat
        self._library = services.library
        self._scopes = services.scopes
        self._conversation: int | None = None
        self._sidebar = ConversationSidebar(theme, self._chat)
        self._thread = MessageThread(theme)
        self._composer = Composer(theme)
        self._composer.set_maximum_length(_LONGEST_QUESTION)
        self._scope = ScopeButton(theme)
        self._composer.add_control(self._scope)
        self._side = SidePane(theme, services)
        self._empty = QStackedWidget()
        # Else the widest of its pages, shown or not, would widen the window beside an open source.
        self._empty.setMinimumWidth(_LEAST_MIDDLE)
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
        self._side.close_all()
        self._sidebar.set_current(None)
        self._show_middle()
        self._show_scope()
        self._composer.setFocus()

    def open_conversation(self, conversation_id: int) -> None:
        """Show a conversation."""
        self._conversation = conversation_id
        self._side.close_all()
        self._thread.show_messages(self._chat.messages(conversation_id))
        self._sidebar.set_current(conversation_id)
        self._show_middle()
        self._show_scope()
        self._thread.scroll_to_end()
        self._composer.setFocus()

    def ask(self, question: str) -> None:
        """Ask in the conversation that is shown, a new one if there is none."""
        before = self._conversation
        conversation = self._chat.ask(question, before)
        self._composer.clear()
        if conversation != before:
            self._conversation = conversation
            self._sidebar.set_current(conversation)
            self._show_scope()

    def open_first_source(self) -> None:
        """Open the first source that the last answer cites."""
        source = self._thread.first_cited()
        if source is not None:
            self._side.open_source(source)

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
        self._splitter.addWidget(self._side)
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
        self._thread.source_chosen.connect(self._side.open_source)
        self._thread.again_chosen.connect(self._ask_again)
        self._thread.why_chosen.connect(self._open_why)
        self._thread.copied.connect(lambda: self.told.emit(self.tr("The answer is copied.")))
        self._side.opened.connect(self._give_side_its_width)
        self._side.told.connect(self.told)
        self._side.why.add_chosen.connect(self.path_added)
        self._side.why.ask_again_chosen.connect(self._ask_again)
        self._side.why.problem.connect(self.problem)
        self._chat.asked.connect(self._on_asked)
        self._chat.sources_found.connect(self._on_sources)
        self._chat.reading_began.connect(self._on_reading)
        self._chat.text_added.connect(self._thread.append_text)
        self._chat.answered.connect(self._on_answered)
        self._chat.model_changed.connect(self._refresh_library)
        self._library.changed.connect(self._refresh_library)
        self._library.indexing_started.connect(self._refresh_library)
        self._library.indexing_finished.connect(self._refresh_library)
        self._scope.scope_chosen.connect(self._choose_scope)
        self._scope.collections_wanted.connect(self.collections_wanted)
        self._scopes.changed.connect(self._show_scope)
        self._scopes.collection_lost.connect(self._on_collection_lost)
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

    def _ask_again(self, answer_id: int, use: DocumentUse = DocumentUse.WHEN_SUPPORTED) -> None:
        if self._conversation is not None:
            self._thread.clear_answer(answer_id)
            self._chat.ask_again(self._conversation, answer_id, use)

    def _open_why(self, answer_id: int) -> None:
        if self._conversation is not None:
            self._side.open_why(self._conversation, answer_id)

    def _give_side_its_width(self) -> None:
        width = self._splitter.width()
        side = min(_SIDE_WIDTH, width // 2)
        self._splitter.setSizes([width - side, side])

    # What is asked -------------------------------------------------------------------------

    def _choose_scope(self, scope: AskedScope) -> None:
        self._scopes.choose(self._conversation, scope)
        self._composer.setFocus()

    def _on_collection_lost(self, name: str) -> None:
        words = self.tr("The collection “{name}” is gone: all documents are asked now.")
        self.told.emit(words.format(name=name))

    def _show_scope(self) -> None:
        scope = self._scopes.scope(self._conversation)
        health = self._library.health()
        self._scope.show_scope(scope, tuple(self._scopes.collections()))
        self._scope.setVisible(health.total > 0)
        self._composer.set_placeholder(self._placeholder(scope, health.total))
        self._composer.set_caption(self._caption(scope, health))

    def _placeholder(self, scope: AskedScope, documents: int) -> str:
        if not documents:
            return self.tr("Ask something")
        if scope.name and not scope.paths:
            return self.tr("Ask about {name}").format(name=scope.name)
        return self.tr("Ask about your documents")

    def _caption(self, scope: AskedScope, health: Health) -> str:
        """Say what the answer will use beside the scope, which says the rest."""
        model = self._chat.model or self.tr("Starting the model…")
        if not health.total:
            return f"{model} · {self.tr('no documents yet')}"
        if scope.as_values():
            return model
        words = self.tr("{indexed} documents").format(indexed=health.indexed)
        return f"{model} · {words}"

    def _show_middle(self) -> None:
        if self._conversation is not None:
            self._empty.setCurrentWidget(self._thread)
        elif self._library.health().total or self._library.folders():
            self._empty.setCurrentWidget(self._ready)
        else:
            self._empty.setCurrentWidget(self._first_start)

    def _refresh_library(self) -> None:
        health = self._library.health()
        is_incomplete = self._library.is_indexing and health.unfinished > 0
        self._composer.set_hint(
            self.tr("Indexing is still running: an answer may be incomplete.")
            if is_incomplete
            else ""
        )
        self._show_scope()
        self._show_middle()
