"""The table of documents, and what of it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester

from desktop.item_models.document_model import (
    PLACE_ROLE,
    RECORD_ROLE,
    Column,
    DocumentModel,
    Standing,
)
from desktop.services.document_words import FormatKind
from desktop.services.library_service import DocumentRecord, DocumentState, LibraryService


def record(
    path: str,
    state: DocumentState = DocumentState.INDEXED,
    *,
    pages: int | None = None,
    chunks: int = 0,
    reason: str = "",
    hint: str = "",
    modified_at: float = 0.0,
    folder_id: int = 1,
    format_: str = "",
    language: str = "",
) -> DocumentRecord:
    return DocumentRecord(
        Path(path),
        folder_id,
        10,
        state,
        reason,
        hint,
        pages,
        chunks,
        0.0,
        format_,
        language,
        modified_at,
    )


class Library(QObject):
    """The part of the library service that the table needs."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept = [
            record(
                "/a/Ferry.pdf",
                pages=1234,
                chunks=5678,
                modified_at=2.0,
                format_="pdf",
                language="en",
            ),
            record(
                "/a/b/light.txt",
                DocumentState.EMBEDDING,
                chunks=3,
                modified_at=3.0,
                folder_id=2,
                format_="plain_text",
            ),
            record(
                "/a/b/photo.jpg",
                DocumentState.SKIPPED,
                reason="Pictures are not read.",
                hint="Save it as PDF.",
                modified_at=1.0,
                folder_id=2,
            ),
            record(
                "/c/broken.docx",
                DocumentState.FAILED,
                reason="It is damaged.",
                folder_id=3,
                format_="docx",
            ),
        ]

    def documents(self) -> list[DocumentRecord]:
        return self.kept

    def is_foreign(self, record: DocumentRecord) -> bool:
        return record.language == "de"


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


def names(model: DocumentModel) -> list[object]:
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


# The table -----------------------------------------------------------------------------------


def test_each_column_shows_its_part(model: DocumentModel) -> None:
    row = [model.index(1, column).data() for column in Column]
    assert row[:7] == ["Ferry.pdf", "indexed", "", "PDF", "English", "1,234", "5,678"]
    assert row[7]
    photo = [model.index(3, column).data() for column in Column]
    assert photo[:7] == ["photo.jpg", "skipped", "Pictures are not read.", "", "", "", ""]


def test_a_language_that_the_search_does_not_know_is_a_remark(
    library: Library, model: DocumentModel
) -> None:
    library.kept = [record("/a.txt", language="de"), record("/b.txt", language="de", reason="Cut.")]
    model.refresh()
    remarks = [model.index(row, Column.REASON).data() for row in range(2)]
    assert remarks == ["Search by meaning does not know German.", "Cut."]


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
    assert Path(str(model.index(1, Column.NAME).data(tip))).name == "Ferry.pdf"
    assert model.index(3, Column.REASON).data(tip) == "Pictures are not read. Save it as PDF."


def test_equal_names_are_told_apart_by_their_folders(
    library: Library, model: DocumentModel
) -> None:
    library.kept = [
        record("/a/notes.txt"),
        record("/x/drafts/report.pdf"),
        record("/x/final/report.pdf"),
        record("/y/final/report.pdf"),
    ]
    library.changed.emit()
    cells = [model.index(row, Column.NAME) for row in range(4)]
    assert [str(one.data()) for one in cells] == ["notes.txt", *["report.pdf"] * 3]
    places = [str(one.data(PLACE_ROLE)) for one in cells]
    assert places == ["", "drafts", str(Path("x/final")), str(Path("y/final"))]
    heard = [str(one.data(Qt.ItemDataRole.AccessibleTextRole)) for one in cells[:2]]
    assert heard == ["notes.txt", "report.pdf, drafts"]
    assert model.index(1, Column.STATE).data(PLACE_ROLE) is None


def test_a_record_stands_behind_each_row(library: Library, model: DocumentModel) -> None:
    assert model.index(2, Column.STATE).data(RECORD_ROLE) == library.kept[1]


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


def test_nothing_is_done_while_the_service_gives_the_same_list(
    library: Library, model: DocumentModel
) -> None:
    changed: list[object] = []
    model.dataChanged.connect(lambda *_: changed.append(1))
    library.changed.emit()
    assert changed == []


def test_nothing_is_read_while_nobody_looks(library: Library) -> None:
    service: LibraryService = library  # type: ignore[assignment]
    seen: list[bool] = []
    model = DocumentModel(service, lambda: bool(seen))
    library.changed.emit()
    assert model.rowCount() == 0
    model.refresh()
    assert model.rowCount() == 4
    seen.append(True)
    library.kept = library.kept[1:]
    library.changed.emit()
    assert model.rowCount() == 3
    model.deleteLater()


def test_the_model_keeps_qts_rules(library: Library, model: DocumentModel) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    assert model.data(QModelIndex()) is None
    model.narrow(words="ferry")
    model.sort(Column.PAGES, Qt.SortOrder.DescendingOrder)
    library.kept = []
    library.changed.emit()
    assert model.data(QModelIndex()) is None
    tester.deleteLater()


# What is shown -------------------------------------------------------------------------------


def test_folders_show_what_came_with_them(model: DocumentModel) -> None:
    model.narrow(folder_ids=frozenset({2}))
    assert names(model) == ["light.txt", "photo.jpg"]
    model.narrow(folder_ids=frozenset({1, 3}))
    assert names(model) == ["broken.docx", "Ferry.pdf"]
    model.narrow(folder_ids=frozenset())
    assert names(model) == []
    model.narrow(folder_ids=None)
    assert len(names(model)) == 4


def test_words_are_looked_for_in_the_whole_path(model: DocumentModel) -> None:
    model.narrow(words=" FERRY")
    assert names(model) == ["Ferry.pdf"]
    model.narrow(words=f"{Path('/b')}/")
    assert names(model) == ["light.txt", "photo.jpg"]


def test_kinds_are_those_of_the_formats(model: DocumentModel) -> None:
    model.narrow(kind=FormatKind.DOCUMENT)
    assert names(model) == ["broken.docx", "Ferry.pdf"]
    model.narrow(kind=FormatKind.MAIL)
    assert names(model) == []


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing.ATTENTION, ["broken.docx", "photo.jpg"]),
        (Standing.INDEXED, ["Ferry.pdf"]),
        (Standing.UNFINISHED, ["light.txt"]),
        (Standing.SKIPPED, ["photo.jpg"]),
        (Standing.FAILED, ["broken.docx"]),
    ],
)
def test_states_can_be_looked_at_alone(
    model: DocumentModel, standing: Standing, expected: list[str]
) -> None:
    model.narrow(standing=standing)
    assert names(model) == expected
    model.narrow(words="photo")
    assert names(model) == [name for name in expected if name == "photo.jpg"]


def test_a_change_of_state_is_filtered_anew(library: Library, model: DocumentModel) -> None:
    model.narrow(standing=Standing.ATTENTION)
    library.kept = [record("/a/Ferry.pdf", DocumentState.FAILED), *library.kept[1:]]
    library.changed.emit()
    assert names(model) == ["broken.docx", "Ferry.pdf", "photo.jpg"]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column.NAME, ["broken.docx", "Ferry.pdf", "light.txt", "photo.jpg"]),
        (Column.STATE, ["light.txt", "broken.docx", "Ferry.pdf", "photo.jpg"]),
        (Column.REASON, ["Ferry.pdf", "light.txt", "broken.docx", "photo.jpg"]),
        (Column.TYPE, ["photo.jpg", "Ferry.pdf", "light.txt", "broken.docx"]),
        (Column.LANGUAGE, ["light.txt", "photo.jpg", "broken.docx", "Ferry.pdf"]),
        (Column.PAGES, ["light.txt", "photo.jpg", "broken.docx", "Ferry.pdf"]),
        (Column.PASSAGES, ["photo.jpg", "broken.docx", "light.txt", "Ferry.pdf"]),
        (Column.CHANGED, ["broken.docx", "photo.jpg", "Ferry.pdf", "light.txt"]),
    ],
)
def test_columns_sort_by_what_they_mean(
    model: DocumentModel, column: Column, expected: list[str]
) -> None:
    model.sort(column)
    assert names(model) == expected
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert names(model)[0] == expected[-1]


def test_the_row_of_a_document_is_found_by_its_path(library: Library, model: DocumentModel) -> None:
    assert model.row_of(library.kept[3]) == 0
    model.narrow(words="ferry")
    assert model.row_of(library.kept[3]) == -1


def test_a_hundred_thousand_documents_are_asked_for_once(library: Library) -> None:
    """Filters and orders work on the list that is there."""
    asked: list[int] = []
    library.kept = [record(f"/a/{number}.txt", folder_id=number % 3) for number in range(100_000)]
    documents = library.documents

    def counted() -> list[DocumentRecord]:
        asked.append(1)
        return documents()

    library.documents = counted  # type: ignore[method-assign]
    service: LibraryService = library  # type: ignore[assignment]
    model = DocumentModel(service)
    model.narrow(words="999", folder_ids=frozenset({0}))
    model.sort(Column.CHANGED)
    assert model.rowCount() == sum("999" in str(n) and n % 3 == 0 for n in range(100_000))
    assert asked == [1]
    model.deleteLater()
