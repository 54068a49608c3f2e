"""A library with some documents, its workers played by the test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from pytestqt.qtbot import QtBot

from desktop.services.library_service import LibraryFacts, LibraryService
from desktop.services.search_service import SearchService
from desktop.services.settings_service import SettingsService
from desktop.theme.theme import Theme
from desktop.views.library.page import LibraryPage
from desktop.views.recent_folders import RecentFolders
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import Connection
from tests.fixtures.fake_worker import FakeWorker

ICONS = Path(__file__).parents[4] / "resources" / "icons"
TEXT = "The ferry leaves at nine. Nothing is refunded in a storm."


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers and languages as they are written in English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@dataclass
class Desk:
    """The library page and everything around it."""

    page: LibraryPage
    library: LibraryService
    indexing: FakeWorker
    searching: FakeWorker
    database: Connection
    root: Path

    def add_document(
        self,
        name: str,
        state: str = "indexed",
        *,
        folder: str = "Contracts",
        reason: str = "",
        format_: str = "pdf",
        language: str = "en",
        needs_password: bool = False,
    ) -> Path:
        """Put a document into the index, as the worker would."""
        path = self.root / folder / name
        folders = {one.path.name: one.id for one in self.library.folders()}
        content = self.database.insert(
            "INSERT INTO content (hash, title, characters, pages, notes, recipe, language) "
            "VALUES (?, '', ?, 2, '', '', ?)",
            (name, len(TEXT), language),
        )
        self.database.run("INSERT INTO content_text VALUES (?, 0, ?)", (content, TEXT))
        for number, start in ((1, 0), (2, 26)):
            self.database.run(
                'INSERT INTO page (content_id, number, start, "end") VALUES (?, ?, ?, ?)',
                (content, number, start, len(TEXT)),
            )
        is_read = state == "indexed"
        self.database.insert(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, reason, content_id, "
            "changed_at, format, needs_password) VALUES (?, ?, 9, 1, ?, ?, ?, 0, ?, ?)",
            (
                folders[folder],
                str(path),
                state,
                reason,
                content if is_read else None,
                format_,
                int(needs_password),
            ),
        )
        return path

    def refresh(self) -> None:
        """Let the page hear of it: in the tests the window's own connection writes."""
        self.library._records_mark = None
        self.library.changed.emit()


@pytest.fixture
def desk(
    theme: Theme,
    qtbot: QtBot,
    folders: Folders,
    user_database: Connection,
    index_database: Connection,
    tmp_path: Path,
) -> Iterator[Desk]:
    """A shown library page with two empty folders."""
    root = tmp_path.resolve() / "documents"
    indexing, searching = FakeWorker("indexing"), FakeWorker("searching")
    library = LibraryService(
        FolderList(user_database),
        DocumentList(index_database),
        CollectionList(user_database),
        indexing,
        SettingsService(folders.settings_file),
        facts=LibraryFacts(frozenset({"en"}), lambda: 2_000_000, lambda: 0.993),
    )
    for name in ("Contracts", "Minutes"):
        (root / name).mkdir(parents=True)
        library.add([root / name])
        for one in indexing.asked:
            one.succeed({"indexed": 0, "skipped": [], "failed": []})
    state = QSettings(str(folders.settings / "window.ini"), QSettings.Format.IniFormat)
    page = LibraryPage(theme, library, SearchService(searching), RecentFolders(state))
    page.resize(1200, 700)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield Desk(page, library, indexing, searching, index_database, root)
    library.shut_down()
