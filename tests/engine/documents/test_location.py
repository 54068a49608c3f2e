"""Where a stretch of text is, in words."""

from __future__ import annotations

import pytest

from engine.documents.location import Locator, column_name, spanned
from engine.documents.records import Block, BlockKind, Counted, Document, Place, Rows


def test_pages() -> None:
    places = (Place("page 1", 0, 10, 1), Place("page 2", 12, 20, 2), Place("page 3", 22, 30, 3))
    locator = Locator(Document("x" * 30, (), places))
    assert locator.location(0, 10) == "page 1"
    assert locator.location(12, 20) == "page 2"
    assert locator.location(5, 13) == "pages 1 to 2"
    assert locator.location(5, 30) == "pages 1 to 3"
    assert [locator.page(offset) for offset in (0, 9, 12, 29)] == [1, 1, 2, 3]


def test_an_empty_page_between() -> None:
    places = (Place("page 1", 0, 5, 1), Place("page 2", 7, 7, 2), Place("page 3", 9, 15, 3))
    locator = Locator(Document("x" * 15, (), places))
    assert locator.location(9, 15) == "page 3"
    assert locator.page(9) == 3


def test_places_that_are_not_pages() -> None:
    locator = Locator(Document("x" * 9, (), (Place("slide 1", 0, 4), Place("slide 2", 5, 9))))
    assert locator.location(0, 9) == "slides 1 to 2"
    assert locator.page(6) is None


def table(*places: Place) -> Locator:
    """Return the locator of a text of single characters, each a block, with places over them."""
    text = "x\n" * places[-1].end
    blocks = tuple(Block(BlockKind.TABLE_ROW, at, at + 1) for at in range(0, len(text), 2))
    return Locator(Document(text, blocks, places))


def test_cells_of_a_sheet() -> None:
    # The name of the sheet, rows 3 to 5, an empty row, rows 7 and 8.
    locator = table(
        Place("Sheet2", 0, 1),
        Place("Sheet2", 2, 7, rows=Rows(3, (2, 28))),
        Place("Sheet2", 8, 11, rows=Rows(7, (2, 28))),
    )
    assert locator.location(2, 3) == "Sheet2!B3:AB3"
    assert locator.location(4, 7) == "Sheet2!B4:AB5"
    assert locator.location(0, 7) == "Sheet2!B3:AB5"
    assert locator.location(0, 11) == "Sheet2!B3:AB8"
    assert locator.location(6, 9) == "Sheet2!B5:AB7"
    assert locator.location(0, 1) == "Sheet2"
    assert locator.page(4) is None


def test_cells_of_two_sheets_and_a_single_cell() -> None:
    locator = table(
        Place("One", 0, 3, rows=Rows(1, (1, 1))), Place("Two", 4, 5, rows=Rows(1, (1, 3)))
    )
    assert locator.location(0, 5) == "One to Two"
    assert locator.location(0, 1) == "One!A1"


def test_rows_of_a_file_that_is_one_table() -> None:
    locator = table(Place("", 0, 5, rows=Rows(1)), Place("", 6, 9, rows=Rows(8)))
    assert locator.location(0, 1) == "row 1"
    assert locator.location(2, 5) == "rows 2 to 3"
    assert locator.location(4, 9) == "rows 3 to 9"


def test_rows_of_a_table_inside_an_archive() -> None:
    locator = table(Place("data/a.csv", 0, 5, rows=Rows(1)))
    assert locator.location(2, 5) == "data/a.csv, rows 2 to 3"


def test_names_of_columns() -> None:
    numbers = (1, 26, 27, 52, 703, 16384)
    assert [column_name(one) for one in numbers] == ["A", "Z", "AA", "AZ", "AAA", "XFD"]


def test_lines_count_from_1_and_may_be_asked_again() -> None:
    locator = Locator(Document("one\ntwo\n\nfour\n", ()))
    assert locator.location(0, 3) == "line 1"
    assert locator.location(9, 13) == "line 4"
    assert locator.location(4, 13) == "lines 2 to 4"
    assert locator.page(4) is None


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, 3, "paragraph 1"), (5, 8, "paragraph 2"), (5, 13, "paragraphs 2 to 3")],
)
def test_paragraphs(start: int, end: int, words: str) -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, at, at + 3) for at in (0, 5, 10))
    document = Document("x" * 13, blocks, counted_in=Counted.PARAGRAPHS)
    assert Locator(document).location(start, end) == words


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("page 3", "page 3", "page 3"),
        ("page 3", "pages 4 to 5", "pages 3 to 5"),
        ("lines 1 to 4", "line 9", "lines 1 to 9"),
        ("lines 1 to 4", "lines 2 to 4", "lines 1 to 4"),
        ("paragraph 2", "paragraph 3", "paragraphs 2 to 3"),
        ("Prices, row 2", "Prices, rows 3 to 9", "Prices, rows 2 to 9"),
        ("Prices, row 2", "Costs, row 3", "Prices, row 2 to Costs, row 3"),
        ("a/b.pdf, page 1", "a/b.pdf, page 2", "a/b.pdf, pages 1 to 2"),
        ("page 3.txt, line 1", "page 3.txt, line 2", "page 3.txt, lines 1 to 2"),
        ("Sheet2!B3:C9", "Sheet2!B10:C12", "Sheet2!B3:C12"),
        ("Sheet2!B3", "Sheet2!B4", "Sheet2!B3:B4"),
        ("It's!A1:C2", "It's!A3:C3", "It's!A1:C3"),
        ("Sheet1!A1:B2", "Sheet2!A1:B2", "Sheet1!A1:B2 to Sheet2!A1:B2"),
        ("chapter One", "chapter Two", "chapter One to chapter Two"),
        ("slide 2", "slide 4", "slides 2 to 4"),
    ],
)
def test_a_stretch_begins_with_one_location_and_ends_with_another(
    first: str, last: str, expected: str
) -> None:
    assert spanned(first, last) == expected
