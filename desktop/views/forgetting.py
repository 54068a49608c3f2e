"""Opens the dialog in which something is forgotten, and shows afterwards what is left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.conversation_service import Conversation
from desktop.theme.theme import Theme
from desktop.views.chat.page import ChatPage
from desktop.views.forget_dialog import ForgetDialog
from desktop.views.recent_folders import RecentFolders
from desktop.views.services import ForgetWish, WindowServices


class Forgetting(QObject):
    """What the pages ask for when something is to be forgotten.

    Args:
        theme: Of the window.
        services: Of the window.
        chat_page: Whose conversation may lose answers.
        recent: Names the folder that a forgotten document lies in no more.
        window: Above which the dialog opens.
    """

    def __init__(
        self,
        theme: Theme,
        services: WindowServices,
        chat_page: ChatPage,
        recent: RecentFolders,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._services = services
        self._chat_page = chat_page
        self._recent = recent
        self._window = window
        chat_page.forget_chosen.connect(self.forget_conversation)
        services.forgetting.forgotten.connect(self._look_again)

    def forget_document(self, path: Path) -> None:
        """Ask about a document."""
        self._open(ForgetWish(path.name, path))

    def forget_conversation(self, one: Conversation) -> None:
        """Ask about a conversation."""
        self._open(ForgetWish(one.title, None, one.id))

    def _open(self, wish: ForgetWish) -> None:
        ForgetDialog(self._theme, self._services.forgetting, wish, self._window).open()

    def _look_again(self, wish: ForgetWish) -> None:
        if wish.document is not None:
            self._recent.drop(wish.document.parent)
        services = self._services
        services.library.changed.emit()
        services.chat.conversations.changed.emit()
        for sets in (services.teach.examples, services.compare.questions):
            sets.sets_changed.emit()
        services.compare.history.changed.emit()
        services.adapters.refresh()
        self._chat_page.look_again()
