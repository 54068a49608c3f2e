"""The table of documents, and what of it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.document_model import (
    RECORD_ROLE,
    SORT_ROLE,
    Column,
    DocumentModel,
    ShownDocuments,
)
from desktop.services.library_service import DocumentRecord, DocumentState, LibraryService


def record(
    path: str,
    state: DocumentState = DocumentState.INDEXED,
    *,
    pages: int | None = None,
    chunks: int = 0,
    reason: str = "",
    hint: str = "",
    changed_at: float = 0.0,
) -> DocumentRecord:
    return DocumentRecord(Path(path), 1, 10, state, reason, hint, pages, chunks, changed_at)


class Library(QObject):
    """The part of the library service that the table needs."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept = [
            record("/a/Ferry.pdf", pages=1234, chunks=5678, changed_at=2.0),
            record("/a/b/light.txt", DocumentState.EMBEDDING, chunks=3, changed_at=3.0),
            record(
                "/a/b/photo.jpg",
                DocumentState.SKIPPED,
                reason="Pictures are not read.",
                hint="Save it as PDF.",
                changed_at=1.0,
            ),
            record("/c/broken.docx", DocumentState.FAILED, reason="It is damaged."),
        ]

    def documents(self) -> list[DocumentRecord]:
        return self.kept


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def library(qapp: object) -> Library:
    del qapp
    return Library()


@pytest.fixture
def model(library: Library) -> Iterator[DocumentModel]:
    service: LibraryService = library  # type: ignore[assignment]
    made = DocumentModel(service)
    yield made
    made.deleteLater()


@pytest.fixture
def shown(model: DocumentModel) -> Iterator[ShownDocuments]:
    made = ShownDocuments(model)
    yield made
    made.deleteLater()


def names(model: DocumentModel | ShownDocuments) -> list[object]:
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


# The table -----------------------------------------------------------------------------------


def test_each_column_shows_its_part(model: DocumentModel) -> None:
    row = [model.index(0, column).data() for column in Column]
    assert row[:5] == ["Ferry.pdf", "indexed", "", "1,234", "5,678"]
    assert row[5]
    photo = [model.index(2, column).data() for column in Column]
    assert photo[:5] == ["photo.jpg", "skipped", "Pictures are not read.", "", ""]


def test_every_state_has_a_badge(library: Library, model: DocumentModel) -> None:
    library.kept = [record(f"/{state.value}", state) for state in DocumentState]
    model.refresh()
    badges = {model.index(row, Column.STATE).data() for row in range(model.rowCount())}
    assert badges == {"waiting", "in progress", "indexed", "skipped", "failed"}


def test_columns_have_names(model: DocumentModel) -> None:
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert len(set(headings)) == len(Column) == model.columnCount()
    assert all(headings)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_numbers_stand_to_the_right(model: DocumentModel) -> None:
    for column in (Column.PAGES, Column.PASSAGES):
        alignment = model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
        assert alignment & Qt.AlignmentFlag.AlignTrailing
    assert model.index(0, Column.NAME).data(Qt.ItemDataRole.TextAlignmentRole) is None


def test_tool_tips_tell_the_whole_path_and_what_to_do(model: DocumentModel) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    assert Path(str(model.index(0, Column.NAME).data(tip))).name == "Ferry.pdf"
    assert model.index(2, Column.REASON).data(tip) == "Pictures are not read. Save it as PDF."


def test_a_record_stands_behind_each_row(library: Library, model: DocumentModel) -> None:
    assert model.index(1, Column.STATE).data(RECORD_ROLE) == library.kept[1]


def test_while_the_paths_stay_rows_keep_their_selection(
    library: Library, model: DocumentModel
) -> None:
    selected = QPersistentModelIndex(model.index(1, 0))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    library.kept = [*library.kept]
    library.kept[1] = record("/a/b/light.txt", chunks=9)
    library.changed.emit()
    assert selected.isValid()
    assert changed == [(0, 3)]
    assert model.index(1, Column.STATE).data() == "indexed"


def test_other_paths_make_the_table_anew(library: Library, model: DocumentModel) -> None:
    library.kept = library.kept[1:]
    library.changed.emit()
    assert model.rowCount() == 3
    library.kept = []
    library.changed.emit()
    library.changed.emit()
    assert model.rowCount() == 0


def test_the_models_keep_qts_rules(
    library: Library, model: DocumentModel, shown: ShownDocuments
) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(model, mode), QAbstractItemModelTester(shown, mode)]
    assert model.data(QModelIndex()) is None
    shown.show_words("ferry")
    library.kept = []
    library.changed.emit()
    assert model.data(QModelIndex()) is None
    for tester in testers:
        tester.deleteLater()


# What is shown -------------------------------------------------------------------------------


def test_a_folder_shows_what_lies_below_it(shown: ShownDocuments) -> None:
    shown.show_folder(Path("/a/b"))
    assert names(shown) == ["light.txt", "photo.jpg"]
    shown.show_folder(Path("/a/Ferry.pdf"))
    assert names(shown) == ["Ferry.pdf"]
    shown.show_folder(None)
    assert len(names(shown)) == 4


def test_words_are_looked_for_in_the_whole_path(shown: ShownDocuments) -> None:
    shown.show_words(" FERRY")
    assert names(shown) == ["Ferry.pdf"]
    shown.show_words("/b/")
    assert names(shown) == ["light.txt", "photo.jpg"]


def test_only_what_needs_attention(shown: ShownDocuments) -> None:
    shown.show_only_attention(True)
    assert names(shown) == ["photo.jpg", "broken.docx"]
    shown.show_folder(Path("/a"))
    shown.show_words("photo")
    assert names(shown) == ["photo.jpg"]


def test_a_change_of_state_is_filtered_anew(library: Library, shown: ShownDocuments) -> None:
    shown.show_only_attention(True)
    library.kept = [*library.kept]
    library.kept[0] = record("/a/Ferry.pdf", DocumentState.FAILED)
    library.changed.emit()
    assert names(shown) == ["Ferry.pdf", "photo.jpg", "broken.docx"]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column.NAME, ["broken.docx", "Ferry.pdf", "light.txt", "photo.jpg"]),
        (Column.STATE, ["light.txt", "broken.docx", "Ferry.pdf", "photo.jpg"]),
        (Column.PASSAGES, ["photo.jpg", "broken.docx", "light.txt", "Ferry.pdf"]),
        (Column.CHANGED, ["broken.docx", "photo.jpg", "Ferry.pdf", "light.txt"]),
    ],
)
def test_columns_sort_by_what_they_mean(
    shown: ShownDocuments, column: Column, expected: list[str]
) -> None:
    shown.sort(column)
    assert names(shown) == expected
    shown.sort(column, Qt.SortOrder.DescendingOrder)
    assert names(shown)[0] == expected[-1]
    assert shown.index(0, Column.PAGES).data(SORT_ROLE) is not None
