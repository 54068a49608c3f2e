"""What the tests of the retrieval share."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.paths import Folders
from tests.fixtures.indexing import IndexedLibrary


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    """An empty folder in the library; a chunk holds about a sentence."""
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root, target_tokens=9)
    made.add()
    return made
