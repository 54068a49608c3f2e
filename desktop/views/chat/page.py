"""The chat page: conversations, messages, the question, and what was opened beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.services.chat_service import DocumentUse, Message, Role
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.answer_flow import AnswerFlow
from desktop.views.chat.chat_composer import ChatComposer
from desktop.views.chat.services import ChatServices
from desktop.views.chat.side_pane import SidePane
from desktop.views.chat.sidebar import ConversationSidebar
from desktop.views.chat.thread import MessageThread
from desktop.widgets.attach_overlay import AttachOverlay
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.file_drop import FileDrop
from desktop.widgets.page_stack import PageStack
from desktop.widgets.reading_column import ReadingColumn

_SIDE_WIDTH = 420
_LEAST_MIDDLE = 280


class ChatPage(QWidget):
    """Ask and read.

    Signals:
        add_chosen: Documents are to be added.
        path_added: (Path) this document is to be added.
        collections_wanted: Collections are to be made or changed.
        models_wanted: Models are to be looked at, added or removed.
        adapters_wanted: What was taught is to be looked at.
        samples_chosen: The sample documents are to be added.
        forget_chosen: (Conversation) it is to be removed from everything.
        undoable: (words, callable) something was done that can be taken back.
        told: (words) something small happened that is worth a quiet word.
        problem: (EngineError) something that a person should know.
    """

    add_chosen = Signal()
    path_added = Signal(Path)
    collections_wanted = Signal()
    models_wanted = Signal()
    adapters_wanted = Signal()
    samples_chosen = Signal()
    forget_chosen = Signal(object)
    undoable = Signal(str, object)
    told = Signal(str)
    problem = Signal(object)

    def __init__(self, theme: Theme, services: ChatServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._services = services
        self._chat = services.chat
        self._library = services.library
        self._conversation: int | None = None
        self._edited: int | None = None
        """The earlier question that is in the composer."""
        self._sidebar = ConversationSidebar(theme, services.conversations, services.transfer)
        self._thread = MessageThread(theme)
        self._flow = AnswerFlow(theme, services, self._thread, self)
        self._composer = ChatComposer(theme, services)
        self._side = SidePane(theme, services)
        self._empty = PageStack()
        # Else the widest of its pages, shown or not, would widen the window beside an open source.
        self._empty.setMinimumWidth(_LEAST_MIDDLE)
        self._first_start = self._make_first_start()
        self._ready = self._make_ready()
        self._arrange()
        self._connect()
        self._connect_drops()
        self._composer.refresh()
        self._show_middle()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._composer.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._side.isHidden():
            self._side.close_all()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self._thread.put_keys_in_order()
        return super().focusNextPrevChild(next)

    def new_conversation(self) -> None:
        """Begin a new conversation; it is kept from its first question on."""
        self._thread.clear()
        self._show(None)
        self._composer.setFocus()

    def open_conversation(self, conversation_id: int) -> None:
        """Show a conversation."""
        self._flow.show_conversation(conversation_id)
        self._show(conversation_id)
        self._thread.scroll_to_end()
        self._composer.setFocus()

    def open_message(self, conversation_id: int, message_id: int) -> None:
        """Show a conversation in the branch that a message is in."""
        self._chat.show_message(conversation_id, message_id)
        self.open_conversation(conversation_id)

    def look_again(self) -> None:
        """Show what is there now of the conversation that is shown; a new one when it is gone."""
        if self._conversation is None or self._chat.is_answering:
            return
        if self._chat.messages(self._conversation):
            self.open_conversation(self._conversation)
        else:
            self.new_conversation()

    def ask(self, question: str) -> None:
        """Ask in the conversation that is shown, a new one if there is none."""
        before, edited = self._conversation, self._edited
        self._composer.clear()
        if edited is not None and before is not None:
            self._chat.ask_edited(before, edited, question)
        else:
            self._take(self._chat.ask(question, before))

    def summarise(self, path: Path) -> None:
        """Summarise a document in the conversation that is shown, a new one if there is none."""
        self._take(self._chat.summarise(self._conversation, path))

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files to the conversation that is shown; without one they begin one."""
        conversation = self._begun(paths[0].name)
        if conversation is not None:
            self._services.attachments.attach(conversation, paths)
            self._composer.setFocus()

    def pin(self, path: Path) -> None:
        """Let the model read all of a document first, in the conversation that is shown."""
        conversation = self._begun(path.name)
        if conversation is not None:
            if not any(one.path == path for one in self._library.documents()):
                self._services.attachments.attach(conversation, [path])
            self._services.attachments.pin(conversation, path)
            self._composer.setFocus()

    def open_first_source(self) -> None:
        """Open the first source that the last answer cites."""
        source = self._thread.first_cited()
        if source is not None:
            self._side.open_source(source)

    def set_zoom(self, percent: int) -> None:
        """Show the messages larger or smaller than usual (100)."""
        self._thread.set_zoom(percent)

    @property
    def thread_area(self) -> QAbstractScrollArea:
        """Where the messages are shown."""
        return self._thread

    def _begun(self, title: str) -> int | None:
        """Return the conversation that is shown, or a new one with this title."""
        if self._conversation is None:
            self._take(self._chat.begin(title))
        return self._conversation

    def _take(self, conversation: int | None) -> None:
        """Go on in a conversation that may be new."""
        if conversation != self._conversation:
            self._conversation = conversation
            self._flow.conversation = conversation
            self._sidebar.set_current(conversation)
            self._composer.show_conversation(conversation)
            self._show_middle()

    def _show(self, conversation: int | None) -> None:
        self._conversation = conversation
        self._flow.conversation = conversation
        self._composer.end_editing()
        self._side.close_all()
        self._sidebar.set_current(conversation)
        self._composer.show_conversation(conversation)
        self._composer.set_busy(self._chat.is_answering)
        self._show_middle()

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
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, SPACE.normal)
        column.setSpacing(0)
        column.addWidget(self._empty, 1)
        column.addWidget(ReadingColumn(self._composer))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._middle)
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
        self._sidebar.hit_chosen.connect(self.open_message)
        self._sidebar.new_chosen.connect(self.new_conversation)
        self._sidebar.forget_chosen.connect(self.forget_chosen)
        self._connect_composer()
        self._thread.source_chosen.connect(self._side.open_source)
        self._thread.why_chosen.connect(self._open_why)
        self._thread.edit_chosen.connect(self._edit)
        self._flow.told.connect(self.told)
        self._side.opened.connect(self._give_side_its_width)
        self._side.closed.connect(self._composer.setFocus)  # Qt would choose a place far away
        self._side.told.connect(self.told)
        self._side.why.add_chosen.connect(self.path_added)
        self._side.why.ask_again_chosen.connect(self._ask_again)
        self._side.why.problem.connect(self.problem)
        self._chat.asked.connect(self._on_asked)
        self._chat.continued.connect(lambda _: self._composer.set_busy(True))
        self._chat.answered.connect(self._on_answered)
        self._chat.branch_changed.connect(lambda _: self._composer.refresh_context())
        self._library.changed.connect(self._show_middle)
        self._services.scopes.collection_lost.connect(self._on_collection_lost)
        self._services.model.told.connect(self.told)
        self._services.taught.told.connect(self.told)
        QShortcut(QKeySequence.StandardKey.New, self, self.new_conversation)

    def _connect_composer(self) -> None:
        composer = self._composer
        composer.submitted.connect(self.ask)
        composer.stop_chosen.connect(self._chat.stop)
        composer.dismissed.connect(self._side.close_all)
        composer.editing_ended.connect(self._on_editing_ended)
        composer.attach_chosen.connect(self.attach)
        composer.pin_chosen.connect(self.pin)
        composer.summarise_chosen.connect(self.summarise)
        composer.collections_wanted.connect(self.collections_wanted)
        composer.models_wanted.connect(self.models_wanted)
        composer.adapters_wanted.connect(self.adapters_wanted)
        composer.undoable.connect(self.undoable)

    def _connect_drops(self) -> None:
        """Files dropped on the conversation belong to it; elsewhere, to the library."""
        overlay = AttachOverlay(
            self._theme,
            self.tr("Drop to attach to this conversation"),
            self.tr(
                "Only this conversation will use it. Drop it on the list at the left to add "
                "it to your library."
            ),
            self._middle,
        )
        for target in (self._composer, self._thread):
            drop = FileDrop(target)
            drop.entered.connect(lambda _: overlay.appear())
            drop.left.connect(overlay.hide)
            drop.dropped.connect(self.attach)

    # What happens --------------------------------------------------------------------------

    def _on_asked(self, conversation: int, _question: Message, _answer: Message) -> None:
        self._take(conversation)
        self._show_middle()
        self._composer.set_busy(True)
        self._composer.refresh_context()

    def _on_answered(self, _: int, _message: Message) -> None:
        self._composer.set_busy(False)
        self._composer.refresh_context()

    def _ask_again(self, answer_id: int, use: DocumentUse = DocumentUse.WHEN_SUPPORTED) -> None:
        self._flow.ask_again(answer_id, use)

    def _edit(self, question_id: int) -> None:
        """Let the person change an earlier question; sending it makes a branch."""
        if self._conversation is None:
            return
        messages = self._chat.messages(self._conversation)
        asked = next((one for one in messages if one.id == question_id), None)
        if asked is not None and asked.role is Role.QUESTION:
            self._edited = question_id
            self._composer.begin_editing(asked.text)

    def _on_editing_ended(self) -> None:
        self._edited = None

    def _open_why(self, answer_id: int) -> None:
        if self._conversation is not None:
            self._side.open_why(self._conversation, answer_id)

    def _give_side_its_width(self) -> None:
        width = self._splitter.width()
        side = min(_SIDE_WIDTH, width // 2)
        self._splitter.setSizes([width - side, side])

    def _on_collection_lost(self, name: str) -> None:
        words = self.tr("The collection “{name}” is gone: all documents are asked now.")
        self.told.emit(words.format(name=name))

    def _show_middle(self) -> None:
        has_documents = self._library.health().total > 0 or bool(self._library.folders())
        if self._thread.keys():
            self._empty.setCurrentWidget(self._thread)
        elif has_documents or self._conversation is not None:
            self._empty.setCurrentWidget(self._ready)
        else:
            self._empty.setCurrentWidget(self._first_start)
