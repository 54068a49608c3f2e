"""A table, whether it is a text or a sheet of a workbook, and what its rows say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Final

from engine.errors import UserProblem
from engine.examples.importing import table
from engine.examples.importing.columns import NotAnExample, completed, example_of
from engine.examples.importing.headers import columns_of, has_names
from engine.examples.importing.records import (
    EXAMPLES,
    ColumnChoice,
    Demands,
    FileKind,
    ReadLine,
)
from engine.examples.importing.table import Row
from engine.examples.importing.text_file import FoundFile
from engine.examples.importing.workbook import Workbook

_LOOKED_AT: Final = 200
"""Rows that tell whether the first one names the columns."""


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table that is being read.

    Attributes:
        path: The file.
        columns: The names of its columns.
        rows: Its rows, to be read once; `position` counts bytes of a text, rows of a sheet.
        size: How much there is to read, in that unit.
        sheets: The sheets of a workbook, with the one that is open first.
    """

    path: Path
    columns: tuple[str, ...]
    rows: Iterator[Row]
    size: int
    sheets: tuple[str, ...] = ()


@contextmanager
def open_table(
    file: FoundFile, sheet: str = "", is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[OpenTable]:
    """Open a table.

    Raises:
        UserProblem: There is none, or no such sheet, or it cannot be read.
        Cancelled: `is_cancelled` said so.
    """
    if not file.is_workbook:
        form = table.form_of(file)
        yield OpenTable(file.path, form.columns, table.rows_of(file, form), file.size)
        return
    with Workbook(file.path, is_cancelled) as workbook:
        yield _open_sheet(file.path, workbook, sheet)


def settled(
    choice: ColumnChoice | None, opened: OpenTable, demands: Demands = EXAMPLES
) -> ColumnChoice:
    """Return a choice that names columns of the table.

    Raises:
        UserProblem: A chosen column is not there, or what is open cannot be guessed.
    """
    name, listed = opened.path.name, ", ".join(f"“{one}”" for one in opened.columns)
    for column in choice.columns if choice else ():
        if column not in opened.columns:
            raise UserProblem(f"{name} has no column “{column}”.", f"Its columns are: {listed}.")
    whole = completed(choice, opened.columns, demands.beside)
    needed = [(whole.question, "questions"), (whole.answer, "answers")]
    for column, words in needed if demands.needs_answer else needed[:1]:
        if not column:
            raise UserProblem(
                f"It cannot be told which column of {name} holds the {words}.",
                f"Choose among its columns: {listed}.",
            )
    return whole


def read_row(
    row: Row, choice: ColumnChoice, opened: OpenTable, demands: Demands = EXAMPLES
) -> ReadLine:
    """Return what one row gives."""
    count = len(opened.columns)
    line = ReadLine(row.line, FileKind.TABLE, None, row.reason, row.position, opened.size)
    if row.reason:
        return line
    if any(one.strip() for one in row.cells[count:]):
        why_not = f"It has {len(row.cells)} values, and the table has {count} columns."
        return replace(line, reason=why_not)
    fields = dict(zip(opened.columns, row.cells, strict=False))
    line = replace(line, fields=fields, choice=choice)
    try:
        example = example_of(fields, choice, needs_answer=demands.needs_answer)
    except NotAnExample as why:
        return replace(line, reason=str(why))
    return replace(line, example=replace(example, source=_source(opened, row.line)))


def _source(opened: OpenTable, line: int) -> str:
    return f"{opened.path.name}, {'row' if opened.sheets else 'line'} {line}"


def _open_sheet(path: Path, workbook: Workbook, wanted: str) -> OpenTable:
    sheets: Mapping[str, int] = workbook.sheets()
    if not sheets:
        raise UserProblem(f"{path.name} is empty.", "Choose a file with examples.")
    if wanted and wanted not in sheets:
        listed = ", ".join(f"“{one}”" for one in sheets)
        raise UserProblem(
            f"{path.name} has no sheet “{wanted}” with something in it.", f"Its sheets: {listed}."
        )
    sheet = wanted or next(iter(sheets))
    rows = (Row(number, cells, "", number) for number, cells in workbook.rows(sheet))
    first = list(islice(rows, _LOOKED_AT))
    cells = [row.cells for row in first]
    names = has_names(cells[0], cells[1:]) if cells else False
    return OpenTable(
        path,
        columns_of(cells[0] if cells else (), names),
        chain(first[int(names) :], rows),
        sheets[sheet],
        (sheet, *(one for one in sheets if one != sheet)),
    )
