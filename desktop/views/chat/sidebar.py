"""The conversations beside the chat: new, find, open, rename, delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QListView, QMenu, QMessageBox, QVBoxLayout, QWidget

from desktop.item_models.conversation_model import CAPTION_ROLE, ID_ROLE, ConversationModel
from desktop.services.chat_service import ChatService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.list_row import ListRowDelegate
from desktop.widgets.search_field import SearchField

_WIDTH = 232


class ConversationSidebar(QFrame):
    """The list of conversations.

    Signals:
        chosen: (conversation id) one is to be shown.
        new_chosen: A new one is wanted.
    """

    chosen = Signal(int)
    new_chosen = Signal()

    def __init__(self, theme: Theme, service: ChatService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._model = ConversationModel(service)
        self._model.setParent(self)
        self.setProperty("surface", "sidebar")
        self.setFixedWidth(_WIDTH)
        new = TextButton(theme, self.tr("New chat"), ButtonRole.SECONDARY, IconName.PLUS)
        new.clicked.connect(self.new_chosen)
        search = SearchField(theme, self.tr("Find a conversation"))
        search.textChanged.connect(self._model.set_filter)
        self._list = self._make_list(theme)
        self._model.modelReset.connect(self._mark_current)
        self._current: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.snug, SPACE.normal, SPACE.snug, SPACE.snug)
        layout.setSpacing(SPACE.tight)
        layout.addWidget(new)
        layout.addWidget(search)
        layout.addWidget(self._list, 1)

    def set_current(self, conversation_id: int | None) -> None:
        """Mark the conversation that is shown."""
        self._current = conversation_id
        self._mark_current()

    def _make_list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setProperty("kind", "bare")
        view.setAccessibleName(self.tr("Conversations"))
        view.setModel(self._model)
        view.setItemDelegate(ListRowDelegate(theme, CAPTION_ROLE, view))
        view.setMouseTracking(True)
        view.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        view.clicked.connect(self._on_chosen)
        view.activated.connect(self._on_chosen)
        delete = QAction(self.tr("Delete"), view)
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(lambda: self._ask_delete(view.currentIndex()))
        view.addAction(delete)
        return view

    def _on_chosen(self, index: QModelIndex) -> None:
        conversation_id = index.data(ID_ROLE)
        if conversation_id is not None:
            self.chosen.emit(conversation_id)

    def _show_menu(self, position: QPoint) -> None:
        index = self._list.indexAt(position)
        if index.data(ID_ROLE) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), lambda: self._list.edit(index))
        menu.addAction(self.tr("Delete"), lambda: self._ask_delete(index))
        menu.popup(self._list.viewport().mapToGlobal(position))

    def _ask_delete(self, index: QModelIndex) -> None:
        conversation_id = index.data(ID_ROLE)
        if conversation_id is None:
            return
        answer = QMessageBox.question(
            self,
            self.tr("Delete this conversation?"),
            self.tr("“{title}” and its answers will be gone for good.").format(
                title=index.data(Qt.ItemDataRole.DisplayRole)
            ),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        if answer is QMessageBox.StandardButton.Yes:
            self._service.delete(conversation_id)
            if conversation_id == self._current:
                self.new_chosen.emit()

    def _mark_current(self) -> None:
        row = -1 if self._current is None else self._model.row_of(self._current)
        if row < 0:
            self._list.clearSelection()
            return
        self._list.setCurrentIndex(self._model.index(row))
