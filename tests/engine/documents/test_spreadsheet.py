"""Workbooks, made by xlsxwriter and by hand."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable

import pytest
import xlsxwriter

from engine.documents import reading, spreadsheet
from engine.documents.location import Locator
from engine.documents.reading import NotRead
from engine.documents.records import Document
from engine.documents.source import Source
from engine.errors import UserProblem


def workbook(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    packed = io.BytesIO()
    made = xlsxwriter.Workbook(packed, {"in_memory": True})
    fill(made)
    made.close()
    return packed.getvalue()


def read(fill: Callable[[xlsxwriter.Workbook], None]) -> Document:
    return spreadsheet.read(Source("a.xlsx", workbook(fill)))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def locations(document: Document) -> list[str]:
    locator = Locator(document)
    return [locator.location(one.start, one.end) for one in document.blocks]


def test_sheets_rows_and_where_they_stand() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        first = book.add_worksheet("Costs")
        first.write_row(2, 1, ["item", "", "price"])
        first.write_row(3, 1, ["ink", "", 3])
        first.write_row(5, 1, ["paper", "", 4.5])
        book.add_worksheet("Empty")
        book.add_worksheet("Names").write(0, 0, "Anna")

    document = read(fill)
    assert blocks(document) == [
        ("heading", 1, "Costs"),
        ("heading", 2, "item | price"),
        ("table_row", 0, "ink | 3"),
        ("table_row", 0, "paper | 4.5"),
        ("heading", 1, "Names"),
        ("table_row", 0, "Anna"),
    ]
    assert locations(document) == [
        "Costs",
        "Costs!B3:D3",
        "Costs!B4:D4",
        "Costs!B6:D6",
        "Names",
        "Names!A1",
    ]
    names = document.blocks[4].start
    assert Locator(document).location(0, names - 2) == "Costs!B3:D6"


def test_values_are_written_as_people_write_them() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        formats = ("yyyy-mm-dd", "yyyy-mm-dd hh:mm", "hh:mm", "[h]:mm")
        dated = [book.add_format({"num_format": one}) for one in formats]
        day = datetime.datetime(2024, 3, 5)  # noqa: DTZ001  # workbooks know no time zones
        sheet.write_datetime(0, 0, day, dated[0])
        sheet.write_datetime(0, 1, day.replace(hour=14, minute=30), dated[1])
        sheet.write(0, 2, 0.5, dated[2])
        sheet.write(0, 3, 26.5 / 24, dated[3])
        for column, value in enumerate((True, 1234.0, 0.1 + 0.2, -7.25, 4111111111111111), 4):
            sheet.write(0, column, value)
        sheet.write_formula(0, 9, "=SUM(E1:F1)", None, 42)
        sheet.merge_range(0, 10, 0, 12, "two\nlines")

    (row,) = (text for kind, _, text in blocks(read(fill)) if kind == "table_row")
    assert row.split(" | ") == [
        *("2024-03-05", "2024-03-05 14:30", "12:00", "26:30"),
        *("TRUE", "1234", "0.3", "-7.25", "4111111111111111", "42", "two lines"),
    ]


def test_hidden_sheets_are_read_and_named() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        book.add_worksheet("Seen").write(0, 0, "a")
        hidden = book.add_worksheet("Secret")
        hidden.write(0, 0, "b")
        hidden.hide()

    document = read(fill)
    assert document.notes == ("The sheet Secret is hidden.",)
    assert document.text.endswith("b")


def test_a_title_above_the_header() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("S")
        sheet.write(0, 0, "Sales of 2024")
        for number, row in enumerate((["#", "town"], [1, "Bern"], [2, "Thun"]), 1):
            sheet.write_row(number, 0, row)

    assert blocks(read(fill))[1:3] == [
        ("table_row", 0, "Sales of 2024"),
        ("heading", 2, "# | town"),
    ]


def test_a_cell_far_away_is_a_reason() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "near")
        sheet.write(1_048_575, 16_383, "far")

    with pytest.raises(NotRead, match="XFD1048576"):
        read(fill)


def test_empty_cells_far_away_do_no_harm() -> None:
    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("S")
        sheet.write(0, 0, "near")
        sheet.write_blank(1_048_575, 16_383, None, book.add_format({"bold": True}))

    assert blocks(read(fill)) == [("heading", 1, "S"), ("table_row", 0, "near")]


def binary_record(kind: int, content: bytes) -> bytes:
    return bytes([kind, len(content)]) + content


def test_a_cell_far_away_in_the_binary_format() -> None:
    cells = (
        binary_record(0, (1_048_575).to_bytes(4, "little") + bytes(8))
        + binary_record(1, (16_383).to_bytes(4, "little") + bytes(4))  # an empty cell
        + binary_record(2, (16_382).to_bytes(4, "little") + bytes(8))
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("xl/workbook.bin", "")
        archive.writestr("xl/worksheets/sheet1.bin", cells)
    with pytest.raises(NotRead, match="XFC1048576"):
        spreadsheet.read(Source("a.xlsb", packed.getvalue()))


OPEN_SHEETS = """<?xml version="1.0"?><office:document-content
xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="Tabelle">{}</table:table></office:spreadsheet></office:body>
</office:document-content>"""


def open_document(rows: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", OPEN_SHEETS.format(rows))
    return packed.getvalue()


def test_open_document_with_repeated_rows() -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    data = open_document(
        f"<table:table-row>{cell.format('first')}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="900">{empty}</table:table-row>'
        f"<table:table-row>{cell.format('last')}</table:table-row>"
    )
    document = spreadsheet.read(Source("a.ods", data))
    assert [text for _, _, text in blocks(document)] == ["Tabelle", "first", "last"]
    assert locations(document)[1:] == ["Tabelle!A1", "Tabelle!A902"]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xls", b"<html><table><tr><td>1</table>", "web page"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage\0".encode("utf-16-le"),
            "password",
        ),
    ],
)
def test_what_is_no_workbook_has_a_reason(name: str, data: bytes, words: str) -> None:
    with pytest.raises(NotRead, match=words):
        spreadsheet.read(Source(name, data))


def test_a_damaged_workbook_has_a_reason() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook\0".encode("utf-16-le")
    for damaged in (data, b"a,b\n1,2\n"):
        with pytest.raises(UserProblem, match="damaged"):
            spreadsheet.read(Source("a.xls", damaged))


def test_a_workbook_without_text() -> None:
    data = workbook(lambda book: book.add_worksheet().write_blank(0, 0, None))
    with pytest.raises(NotRead, match="no text"):
        reading.read_source(Source("a.xlsx", data))
