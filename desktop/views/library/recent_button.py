"""Offers the folders from which something was added lately, for adding them once more."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.services.library_service import LibraryService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.views.library.words import path_words
from desktop.views.recent_folders import RecentFolders
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.choice_button import without_mnemonic


class RecentButton(TextButton):
    """A button with a menu; folders that are in the library are not offered.

    Signals:
        folder_chosen: (Path) it is to be added.
    """

    folder_chosen = Signal(Path)

    def __init__(
        self,
        theme: Theme,
        recent: RecentFolders,
        library: LibraryService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", ButtonRole.SECONDARY, IconName.CHEVRON_DOWN, parent)
        self._recent = recent
        self._library = library
        self.setText(self.tr("Recent folders"))
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def offered(self) -> list[Path]:
        """Return the folders that can be added."""
        there = self._library.folders()
        return [one for one in self._recent.all() if not any(held.holds(one) for held in there)]

    def _fill(self) -> None:
        self._menu.clear()
        for folder in self.offered():
            action = self._menu.addAction(without_mnemonic(path_words(folder)))
            action.setToolTip(str(folder))
            action.triggered.connect(partial(self.folder_chosen.emit, folder))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Empty this list"), self._recent.clear)
