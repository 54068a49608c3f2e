"""The library page: the documents, a search to try, and the health of the index."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.language.numbers import number_words
from desktop.services.library_service import LibraryService
from desktop.services.search_service import SearchService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.documents_tab import DocumentsTab
from desktop.views.library.health_tab import HealthTab
from desktop.views.library.recent_button import RecentButton
from desktop.views.library.search_tab import SearchTab
from desktop.views.recent_folders import RecentFolders
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.page_stack import PageStack
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.segments import Segments


class LibraryTab(IntEnum):
    """The parts of the page, from the left."""

    DOCUMENTS = 0
    SEARCH = 1
    HEALTH = 2


class LibraryPage(QWidget):
    """What Inglenook reads, how far it is, and what a question finds in it.

    Signals:
        add_files_chosen: Files are to be added.
        add_folder_chosen: A folder is to be added.
        recent_chosen: (Path) this folder is to be added, as it was before.
        samples_chosen: The sample documents are to be added.
        undoable: (words, callable) something was done that can be taken back.
        told: (words) something small happened that is worth a quiet word.
        summarise_chosen: (Path) a summary of this document is wanted.
        forget_chosen: (Path) a document is to be removed from everything.
    """

    add_files_chosen = Signal()
    add_folder_chosen = Signal()
    recent_chosen = Signal(Path)
    samples_chosen = Signal()
    undoable = Signal(str, object)
    told = Signal(str)
    summarise_chosen = Signal(Path)
    forget_chosen = Signal(Path)

    def __init__(
        self,
        theme: Theme,
        library: LibraryService,
        search: SearchService,
        recent: RecentFolders,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._recent = RecentButton(theme, recent, library)
        self._header = SectionHeader(self.tr("Library"), page=True)
        self._tabs = Segments(
            theme,
            (self.tr("Documents"), self.tr("Try a search"), self.tr("Health")),
            self.tr("Parts of the library"),
        )
        self._documents = DocumentsTab(theme, library)
        self._search = SearchTab(theme, library, search)
        self._health = HealthTab(theme, library)
        self._adding: list[TextButton] = []
        self._stack = PageStack()
        self._empty = self._make_empty()
        self._arrange()
        self._connect(recent)
        self._refresh()

    @property
    def search(self) -> SearchTab:
        """The part on which a search can be tried."""
        return self._search

    @property
    def documents(self) -> DocumentsTab:
        """The part with the table of documents."""
        return self._documents

    def show_tab(self, tab: LibraryTab) -> None:
        """Show a part of the page."""
        self._tabs.choose(tab)

    # Building ------------------------------------------------------------------------------

    def _make_empty(self) -> EmptyState:
        content = EmptyStateContent(
            IconName.LIBRARY,
            self.tr("Your library is empty"),
            self.tr(
                "Drop files or folders anywhere in this window. PDF, Office files, web pages, "
                "mail, pictures, text and more are read; the files stay where they are."
            ),
            self.tr("Add a folder"),
            self.tr("Add the sample documents"),
            drop_area=True,
        )
        state = EmptyState(self._theme, content)
        state.primary_chosen.connect(self.add_folder_chosen)
        state.secondary_chosen.connect(self.samples_chosen)
        return state

    def _arrange(self) -> None:
        files = TextButton(self._theme, self.tr("Add files"), ButtonRole.SECONDARY, IconName.PLUS)
        folder = TextButton(
            self._theme, self.tr("Add a folder"), ButtonRole.PRIMARY, IconName.FOLDER_ADD
        )
        files.clicked.connect(self.add_files_chosen)
        folder.clicked.connect(self.add_folder_chosen)
        self._recent.folder_chosen.connect(self.recent_chosen)
        self._header.add_action(self._recent)
        for button in (files, folder):
            self._adding.append(button)
            self._header.add_action(button)
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        for widget in (self._empty, self._documents, self._search, self._health):
            self._stack.addWidget(widget)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.normal)
        page.setSpacing(SPACE.normal)
        page.addWidget(self._header)
        page.addWidget(self._tabs)
        page.addWidget(self._stack, 1)

    def _connect(self, recent: RecentFolders) -> None:
        recent.changed.connect(self._refresh)
        self._library.changed.connect(self._refresh)
        self._library.indexing_started.connect(self._refresh)
        self._library.pause_changed.connect(self._refresh)
        self._tabs.chosen.connect(self._refresh)
        self._documents.undoable.connect(self.undoable)
        self._documents.told.connect(self.told)
        self._documents.summarise_chosen.connect(self.summarise_chosen)
        self._documents.forget_chosen.connect(self.forget_chosen)
        self._search.told.connect(self.told)
        self._health.attention_chosen.connect(self._show_attention)

    # What happens --------------------------------------------------------------------------

    def _refresh(self) -> None:
        health = self._library.health()
        has_anything = health.total > 0 or bool(self._library.folders())
        self._stack.setCurrentIndex(1 + self._tabs.current() if has_anything else 0)
        self._tabs.setVisible(has_anything)
        is_adding = self._tabs.current() == LibraryTab.DOCUMENTS or not has_anything
        for button in self._adding:
            button.setVisible(is_adding)
        self._recent.setVisible(is_adding and bool(self._recent.offered()))
        self._header.set_caption(self._words())

    def _words(self) -> str:
        health = self._library.health()
        if not health.total:
            is_looking = self._library.is_indexing
            return self.tr("Looking through your folders…") if is_looking else ""
        words = self.tr("{indexed} of %Ln documents can be searched", "", health.total).format(
            indexed=number_words(health.indexed)
        )
        attention = health.skipped + health.failed
        if attention:
            words += " · " + self.tr("%Ln need attention", "", attention)
        if health.unfinished:
            words += " · " + self.tr("%Ln files to go", "", health.unfinished)
        if self._library.is_paused:
            words += " · " + self.tr("indexing is paused")
        return words

    def _show_attention(self) -> None:
        self._documents.show_attention()
        self.show_tab(LibraryTab.DOCUMENTS)
