"""What the tests of the index share."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.index import sync
from engine.paths import Folders
from tests.fixtures.indexing import IndexedLibrary


@pytest.fixture
def library(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> IndexedLibrary:
    """An empty folder in the library; batches are small, so that there are several."""
    monkeypatch.setattr(sync, "_READ_AHEAD_CHUNKS", 8)
    monkeypatch.setattr(sync, "_BATCH_CHUNKS", 3)
    root = tmp_path.resolve() / "shelf" / "documents"
    root.mkdir(parents=True)
    made = IndexedLibrary(folders, root)
    made.add()
    return made
