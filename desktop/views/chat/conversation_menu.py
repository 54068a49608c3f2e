"""The menus of the list of conversations: of one conversation, of a folder, of all."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.services.conversation_service import (
    Conversation,
    ConversationFolder,
    ConversationService,
)
from desktop.services.conversation_transfer import ConversationTransfer, ExportFormat


class ConversationMenus(QObject):
    """Makes a menu whenever one is asked for.

    Signals:
        rename_chosen: (conversation id) its title is to be edited in the list.
        folder_made: (folder id) a new folder is there, its name is to be edited in the list.
        forget_chosen: (Conversation) it is to be removed from everything.
    """

    rename_chosen = Signal(int)
    folder_made = Signal(int)
    forget_chosen = Signal(object)

    def __init__(
        self, conversations: ConversationService, transfer: ConversationTransfer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._widget = parent
        self._conversations = conversations
        self._transfer = transfer

    def of_conversation(self, one: Conversation) -> QMenu:
        """Return the menu of a conversation."""
        service = self._conversations
        menu = self._make()
        menu.addAction(self.tr("Rename"), lambda: self.rename_chosen.emit(one.id))
        if one.is_archived:
            menu.addAction(
                self.tr("Take out of the archive"), lambda: service.archive(one.id, False)
            )
        else:
            pin = self.tr("Unpin") if one.is_pinned else self.tr("Pin")
            menu.addAction(pin, lambda: service.pin(one.id, not one.is_pinned))
            self._add_folders(menu.addMenu(self.tr("Move to")), one)
            menu.addAction(self.tr("Archive"), lambda: service.archive(one.id, True))
        menu.addSeparator()
        self._add_formats(menu.addMenu(self.tr("Export as")), one)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: service.delete(one))
        menu.addAction(self.tr("Forget…"), lambda: self.forget_chosen.emit(one))
        return menu

    def of_folder(self, folder: ConversationFolder) -> QMenu:
        """Return the menu of a folder."""
        menu = self._make()
        menu.addAction(self.tr("Rename"), lambda: self.folder_made.emit(folder.id))
        menu.addAction(
            self.tr("Remove the folder, keep its conversations"),
            lambda: self._conversations.remove_folder(folder.id),
        )
        return menu

    def of_list(self) -> QMenu:
        """Return the menu of the whole list."""
        menu = self._make()
        menu.addAction(self.tr("New folder"), lambda: self._make_folder(None))
        menu.addSeparator()
        menu.addAction(self.tr("Import conversations…"), self._import)
        self._add_formats(menu.addMenu(self.tr("Export all as")), None)
        return menu

    def _make(self) -> QMenu:
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _add_folders(self, menu: QMenu, one: Conversation) -> None:
        for folder in self._conversations.folders():
            if folder.id != one.folder_id:
                menu.addAction(folder.name, partial(self._conversations.move, one.id, folder.id))
        if one.folder_id is not None:
            menu.addAction(self.tr("No folder"), partial(self._conversations.move, one.id, None))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("New folder"), lambda: self._make_folder(one))

    def _make_folder(self, one: Conversation | None) -> None:
        folder_id = self._conversations.add_folder(self.tr("New folder"))
        if folder_id is None:
            return
        if one is not None:
            self._conversations.move(one.id, folder_id)
        self.folder_made.emit(folder_id)

    def _add_formats(self, menu: QMenu, one: Conversation | None) -> None:
        for words, format_ in (
            (self.tr("Markdown"), ExportFormat.MARKDOWN),
            (self.tr("Web page (HTML)"), ExportFormat.HTML),
            (self.tr("JSON"), ExportFormat.JSON),
            (self.tr("Training examples (JSONL)"), ExportFormat.EXAMPLES),
        ):
            menu.addAction(f"{words}…", partial(self._export, one, format_))

    def _export(self, one: Conversation | None, format_: ExportFormat) -> None:
        name = self._transfer.suggested_name(one, format_)
        chosen, _ = QFileDialog.getSaveFileName(
            self._widget, self.tr("Export"), str(Path(QDir.homePath(), name))
        )
        if chosen:
            self._transfer.export(one, format_, Path(chosen))

    def _import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._widget,
            self.tr("Import conversations"),
            QDir.homePath(),
            self.tr("Exported conversations (*.json *.jsonl *.zip *.chat);;All files (*)"),
        )
        if chosen:
            self._transfer.import_from(Path(chosen))
