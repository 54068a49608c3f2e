"""The conversations beside the chat: new, search, open, and everything about one of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.item_models.conversation_model import (
    CAPTION_ROLE,
    CONVERSATION_ROLE,
    FOLDER_ROLE,
    ID_ROLE,
    INDENT_ROLE,
    OPEN_ROLE,
    ConversationModel,
)
from desktop.item_models.hit_model import (
    CONVERSATION_ID_ROLE,
    MESSAGE_ID_ROLE,
    SNIPPET_ROLE,
    SPANS_ROLE,
    HitModel,
)
from desktop.services.conversation_service import (
    Conversation,
    ConversationFolder,
    ConversationService,
)
from desktop.services.conversation_transfer import ConversationTransfer
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.conversation_menu import ConversationMenus
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.folding_row import FoldingRowDelegate
from desktop.widgets.hit_row import HitRowDelegate
from desktop.widgets.search_field import SearchField

_WIDTH = 232
_SEARCH_AFTER_MS = 120


class ConversationSidebar(QFrame):
    """The list of conversations, or while somebody searches, what was found in them.

    Signals:
        chosen: (conversation id) one is to be shown.
        hit_chosen: (conversation id, message id) one is to be shown at a message.
        new_chosen: A new one is wanted.
        forget_chosen: (Conversation) it is to be removed from everything.
    """

    chosen = Signal(int)
    hit_chosen = Signal(int, int)
    new_chosen = Signal()
    forget_chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        conversations: ConversationService,
        transfer: ConversationTransfer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._conversations = conversations
        self._current: int | None = None
        self._model = ConversationModel(conversations)
        self._model.setParent(self)
        self._hits = HitModel(conversations)
        self._hits.setParent(self)
        self._menus = ConversationMenus(conversations, transfer, self)
        self._menus.forget_chosen.connect(self.forget_chosen)
        self.setProperty("surface", "sidebar")
        self.setFixedWidth(_WIDTH)
        self._search = SearchField(theme, self.tr("Search conversations"))
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(_SEARCH_AFTER_MS)
        self._list = self._make_list()
        self._hit_list = self._make_hit_list()
        self._nothing = self._make_nothing()
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._mark_current()

    def set_current(self, conversation_id: int | None) -> None:
        """Mark the conversation that is shown."""
        self._current = conversation_id
        self._mark_current()

    # Building ------------------------------------------------------------------------------

    def _make_list(self) -> QListView:
        view = _bare_list(self.tr("Conversations"))
        view.setModel(self._model)
        view.setItemDelegate(
            FoldingRowDelegate(self._theme, CAPTION_ROLE, OPEN_ROLE, INDENT_ROLE, view)
        )
        view.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        delete = QAction(self.tr("Delete"), view)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._delete_current)
        view.addAction(delete)
        return view

    def _make_hit_list(self) -> QListView:
        view = _bare_list(self.tr("What was found"))
        view.setModel(self._hits)
        view.setItemDelegate(HitRowDelegate(self._theme, SNIPPET_ROLE, SPANS_ROLE, view))
        return view

    def _make_nothing(self) -> QLabel:
        label = QLabel(self.tr("No conversation holds these words."))
        label.setProperty("kind", "caption")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        label.setContentsMargins(SPACE.snug, SPACE.wide, SPACE.snug, 0)
        return label

    def _arrange(self) -> None:
        new = TextButton(self._theme, self.tr("New chat"), ButtonRole.SECONDARY, IconName.PLUS)
        new.clicked.connect(self.new_chosen)
        more = IconButton(self._theme, IconName.MORE, self.tr("Folders, import and export"))
        more.clicked.connect(
            lambda: self._menus.of_list().popup(more.mapToGlobal(more.rect().bottomLeft()))
        )
        top = QHBoxLayout()
        top.setSpacing(SPACE.hair)
        top.addWidget(new, 1)
        top.addWidget(more)
        for page in (self._list, self._hit_list, self._nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.snug, SPACE.normal, SPACE.snug, SPACE.snug)
        layout.setSpacing(SPACE.tight)
        layout.addLayout(top)
        layout.addWidget(self._search)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._search.textChanged.connect(lambda _: self._search_timer.start())
        self._search_timer.timeout.connect(self._show_hits)
        self._search.returnPressed.connect(self._enter_hits)
        self._model.modelReset.connect(self._mark_current)
        self._hits.modelReset.connect(self._choose_page)
        # Not `activated`: where one click activates, a folder would be folded and unfolded at once.
        self._list.clicked.connect(self._on_chosen)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._hit_list.clicked.connect(self._on_hit)
        for view, chosen in ((self._list, self._on_chosen), (self._hit_list, self._on_hit)):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                _add_key(view, key, chosen)
        self._menus.rename_chosen.connect(self._rename)
        self._menus.folder_made.connect(self._rename_folder)
        self._conversations.deleted.connect(self._on_deleted)

    # What happens --------------------------------------------------------------------------

    def _on_chosen(self, index: QModelIndex) -> None:
        conversation_id = index.data(ID_ROLE)
        if conversation_id is not None:
            self.chosen.emit(conversation_id)
        elif index.data(OPEN_ROLE) is not None:
            row = index.row()
            self._model.toggle(index)
            self._list.setCurrentIndex(self._model.index(row))

    def _on_hit(self, index: QModelIndex) -> None:
        conversation_id, message_id = index.data(CONVERSATION_ID_ROLE), index.data(MESSAGE_ID_ROLE)
        if message_id is not None:
            self.hit_chosen.emit(conversation_id, message_id)
        elif conversation_id is not None:
            self.chosen.emit(conversation_id)

    def _show_hits(self) -> None:
        self._search_timer.stop()
        self._hits.search(self._search.text())

    def _enter_hits(self) -> None:
        self._show_hits()
        rows = (self._hits.index(row) for row in range(self._hits.rowCount()))
        first = next((row for row in rows if row.data(CONVERSATION_ID_ROLE) is not None), None)
        if first is not None:
            self._hit_list.setCurrentIndex(first)
            self._hit_list.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_page(self) -> None:
        if not self._search.text().strip():
            self._stack.setCurrentWidget(self._list)
        elif self._hits.rowCount():
            self._stack.setCurrentWidget(self._hit_list)
        else:
            self._stack.setCurrentWidget(self._nothing)

    def _show_menu(self, position: QPoint) -> None:
        index = self._list.indexAt(position)
        conversation: Conversation | None = index.data(CONVERSATION_ROLE)
        folder: ConversationFolder | None = index.data(FOLDER_ROLE)
        place = self._list.viewport().mapToGlobal(position)
        if conversation is not None:
            self._menus.of_conversation(conversation).popup(place)
        elif folder is not None:
            self._menus.of_folder(folder).popup(place)

    def _delete_current(self) -> None:
        conversation: Conversation | None = self._list.currentIndex().data(CONVERSATION_ROLE)
        if conversation is not None:
            self._conversations.delete(conversation)

    def _on_deleted(self, conversation: Conversation) -> None:
        if conversation.id == self._current:
            self.new_chosen.emit()

    def _rename(self, conversation_id: int) -> None:
        self._edit(self._model.row_of(conversation_id))

    def _rename_folder(self, folder_id: int) -> None:
        self._edit(self._model.row_of_folder(folder_id))

    def _edit(self, row: int) -> None:
        if row >= 0:
            index = self._model.index(row)
            self._list.scrollTo(index)
            self._list.edit(index)

    def _mark_current(self) -> None:
        # The focus could not be seen in a list of nothing.
        has_rows = self._model.rowCount() > 0
        policy = Qt.FocusPolicy.StrongFocus if has_rows else Qt.FocusPolicy.NoFocus
        self._list.setFocusPolicy(policy)
        row = -1 if self._current is None else self._model.row_of(self._current)
        if row < 0:
            self._list.clearSelection()
            return
        self._list.setCurrentIndex(self._model.index(row))


def _add_key(view: QListView, key: Qt.Key, chosen: Callable[[QModelIndex], None]) -> None:
    action = QAction(view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda: chosen(view.currentIndex()))
    view.addAction(action)


def _bare_list(name: str) -> QListView:
    view = QListView()
    view.setProperty("kind", "bare")
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view
