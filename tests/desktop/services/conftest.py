"""What the tests of the services share."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.library_service import LibraryService
from desktop.services.settings_service import SettingsService
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import Connection
from tests.desktop.services.library_material import Heard
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def settings(folders: Folders, qapp: QApplication) -> SettingsService:
    del qapp
    return SettingsService(folders.settings_file)


@pytest.fixture
def indexing(qapp: QApplication) -> FakeWorker:
    del qapp
    return FakeWorker("indexing")


@pytest.fixture
def library(
    user_database: Connection,
    index_database: Connection,
    indexing: FakeWorker,
    settings: SettingsService,
) -> LibraryService:
    """The library, wired to its worker as the application does it."""
    made = LibraryService(
        FolderList(user_database),
        DocumentList(index_database),
        CollectionList(user_database),
        indexing,
        settings,
    )
    indexing.died.connect(made.on_worker_death)
    return made


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    root = tmp_path.resolve() / "documents"
    (root / "inner").mkdir(parents=True)
    (root / "ferry.txt").write_text("The ferry leaves at nine.")
    (root / "inner" / "light.txt").write_text("The lamp burns oil.")
    return root


@pytest.fixture
def heard(library: LibraryService) -> Heard:
    """Everything that the library told."""
    return Heard(library)
