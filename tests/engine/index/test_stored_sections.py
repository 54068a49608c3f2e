"""Sections of a document, found again from its chunks."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.index.stored_sections import stored_sections
from engine.paths import Folders
from tests.fixtures.indexing import IndexedLibrary

WORDS = "The ferry leaves the harbour at nine in the morning and returns at noon. "


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root)
    made.add()
    return made


def sections(library: IndexedLibrary, name: str, text: str) -> list[tuple[str, str]]:
    path = library.write(name, text)
    library.sync()
    with library.open() as run:
        return [(one.name, text[one.start : one.end]) for one in stored_sections(run.index, path)]


def test_sections_cover_the_text_and_have_their_headings(library: IndexedLibrary) -> None:
    text = f"# Guide\n\n## Times\n\n{WORDS * 3}\n\n## Prices\n\n{WORDS * 3}\n"
    found = sections(library, "guide.md", text)
    assert [name.rpartition(" > ")[2] for name, _ in found][-2:] == ["Times", "Prices"]
    assert found[-1][1].strip().endswith("returns at noon.")
    assert "".join("".join(part.split()) for _, part in found) == "".join(text.split())


def test_short_sections_are_named_by_their_first_line(library: IndexedLibrary) -> None:
    text = f"# Times\n\n{WORDS}\n\n# Prices\n\n{WORDS}\n"
    assert [name for name, _ in sections(library, "guide.md", text)] == ["Times", "Prices"]


def test_a_text_without_headings_has_no_sections(library: IndexedLibrary) -> None:
    assert sections(library, "plain.txt", WORDS * 5) == []
    with library.open() as run:
        assert stored_sections(run.index, Path("/nowhere.txt")) == []
