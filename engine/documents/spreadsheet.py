"""Reads workbooks, sheet by sheet and row by row: Excel's new and old formats, OpenDocument.

Covered: the values that the program computed last, as a person writes them; each row names its
cells; hidden sheets. Not covered: formulas, comments, charts, text in drawings, and how numbers
look (0.25 stays 0.25 where the sheet shows 25 %).

The library keeps each sheet as a full rectangle, so one stray cell in the last row and column of a
sheet would take 500 GB. How far the cells reach is therefore looked up before it sees the file.
"""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from engine.documents.archives import member_bytes, open_archive
from engine.documents.builder import TextBuilder
from engine.documents.location import column_name
from engine.documents.misnamed import Content, content_of, protected, refuse_misnamed
from engine.documents.reading import NotRead
from engine.documents.records import BlockKind, Document
from engine.documents.source import Source
from engine.documents.table_rows import Row, add_table
from engine.errors import UserProblem

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MOST_CELLS: Final = 20_000_000
"""Cells of the rectangle around everything in a sheet; each takes 32 bytes while it is read."""

_SHEET_PART: Final = re.compile(r"xl/\w+sheets/[^/]+\.(xml|bin)", re.IGNORECASE)
_FILLED_CELL: Final = re.compile(
    rb"""<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})[^>]*(?<!/)>"""
)

_ROW_RECORD: Final = 0
_FILLED_CELL_RECORDS: Final = range(2, 12)
"""Record types of Excel's binary format ([MS-XLSB] 2.3.1): BrtRowHdr, BrtCellRk to BrtFmlaError."""

_LARGEST_EXACT: Final = 2**53
"""Up to here a whole number is stored digit by digit."""

_Value = (
    int
    | float
    | str
    | bool
    | datetime.time
    | datetime.date
    | datetime.datetime
    | datetime.timedelta
)


def read(source: Source) -> Document:
    """Read a workbook.

    Raises:
        NotRead: It is encrypted, of another kind, or its cells reach too far.
        UserProblem: It is damaged.
    """
    refuse_misnamed(source, Content.EXCEL, Content.OPEN_SHEETS, Content.OLD_EXCEL)
    if content_of(source) is Content.EXCEL:
        _refuse_too_far(source)
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    workbook = _open(source)
    builder = TextBuilder()
    notes = []
    for index, sheet in enumerate(workbook.sheets_metadata):
        if sheet.typ in (SheetTypeEnum.WorkSheet, SheetTypeEnum.MacroSheet):
            has_text = _add_sheet(builder, workbook.get_sheet_by_index(index))
            if has_text and sheet.visible != SheetVisibleEnum.Visible:
                notes.append(f"The sheet {sheet.name} is hidden.")
    return Document(builder.text, builder.blocks, builder.places, notes=tuple(notes))


def _open(source: Source) -> CalamineWorkbook:
    import python_calamine

    try:
        return python_calamine.load_workbook(io.BytesIO(source.data))
    except python_calamine.PasswordError as error:
        raise protected() from error
    except python_calamine.CalamineError as error:
        raise UserProblem(
            "This workbook is damaged, or cells far apart make it too large to be read.",
            "Open it in its program, clear what stands far away from the rest, and save it anew.",
            str(error),
        ) from error


def _add_sheet(builder: TextBuilder, sheet: CalamineSheet) -> bool:
    """Add the rows of a sheet below its name and return whether there are any."""
    if sheet.start is None:
        return False
    used = sorted({at for row in sheet.iter_rows() for at, value in enumerate(row) if value != ""})
    if not used:
        return False
    builder.open_place(sheet.name)
    builder.add(BlockKind.HEADING, sheet.name, 1)
    left = sheet.start[1] + 1
    columns = (left + used[0], left + used[-1])
    add_table(builder, _rows(sheet, used), label=sheet.name, columns=columns, header_level=2)
    return True


def _rows(sheet: CalamineSheet, used: Sequence[int]) -> Iterator[Row]:
    for number, values in enumerate(sheet.iter_rows(), 1):
        if any(value != "" for value in values):
            yield Row.of(number, [_as_text(values[column]) for column in used])


def _as_text(value: _Value) -> str:
    """Write a value as a person does; dates in the one order that nobody can misread."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case int():
            return str(value)
        case float():
            is_whole = value.is_integer() and abs(value) < _LARGEST_EXACT
            return str(int(value)) if is_whole else f"{value:.15g}"
        case datetime.datetime():
            return value.strftime("%Y-%m-%d %H:%M:%S").removesuffix(":00")
        case datetime.date():
            return value.isoformat()
        case datetime.time():
            return value.strftime("%H:%M:%S").removesuffix(":00")
        case datetime.timedelta():
            return _duration(value)


def _duration(value: datetime.timedelta) -> str:
    seconds = abs(round(value.total_seconds()))
    sign = "-" if value.days < 0 else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}".removesuffix(":00")


def _refuse_too_far(source: Source) -> None:
    """Refuse an Excel workbook with a sheet whose cells lie too far apart."""
    with open_archive(source) as archive:
        for name in archive.namelist():
            match = _SHEET_PART.fullmatch(name)
            if match is None:
                continue
            rows, columns = _reach(archive, name, is_binary=match[1].lower() == "bin")
            if rows * columns > _MOST_CELLS:
                raise NotRead(
                    f"A sheet of this workbook reaches to the cell {column_name(columns)}{rows}, "
                    "which is too large a table to be read.",
                    "Clear what stands far away from the rest of the sheet, or split the sheet.",
                )


def _reach(archive: zipfile.ZipFile, name: str, *, is_binary: bool) -> tuple[int, int]:
    """Return the last row and the last column with something in them."""
    data = member_bytes(archive, name, "")
    last_row = 0
    if is_binary:
        last_column = 0
        for row, column in _binary_cells(data):
            last_row, last_column = max(last_row, row), max(last_column, column)
        return last_row, last_column
    letters = set()
    for cell in _FILLED_CELL.finditer(data):
        letters.add(cell[1])
        last_row = max(last_row, int(cell[2]))
    return last_row, max(map(_column_number, letters), default=0)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _binary_cells(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield row and column of the filled cells in a sheet of Excel's binary format."""
    position = row = 0
    while position < len(data):
        kind, position = _variable_number(data, position, most_bytes=2)
        size, position = _variable_number(data, position, most_bytes=4)
        first = int.from_bytes(data[position : position + 4], "little")
        if kind == _ROW_RECORD:
            row = first + 1
        elif kind in _FILLED_CELL_RECORDS:
            yield row, first + 1
        position += size


def _variable_number(data: bytes, position: int, *, most_bytes: int) -> tuple[int, int]:
    """Return a number of seven bits a byte and where it ends."""
    number = 0
    for index, byte in enumerate(data[position : position + most_bytes]):
        number |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            return number, position + index + 1
    return number, position + most_bytes
