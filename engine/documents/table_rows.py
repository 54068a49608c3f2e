"""Adds the rows of a long table to a text, so that each row is found again and understood.

A row far below the header says little alone. So the header row is a heading of the rows below it:
chunks get the headings above them, and with these the names of the columns, wherever they begin.

Covered: titles above the header, several tables in one sheet, apart by empty rows. Not covered:
headers of several rows, tables side by side, and tables whose header is a column.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.documents.builder import TextBuilder
from engine.documents.records import BlockKind, Rows

_BETWEEN_CELLS: Final = " | "
_LOOKED_AT: Final = 20
"""Rows at the beginning of a table that tell whether it has a header."""

_MOST_ABOVE: Final = 5
"""Rows of titles above a header."""

_LONGEST_NAME: Final = 80
_VALUE: Final = re.compile(r"(?!(?:19|20)\d\d$)[\W_]*\d[\W\d_]*")
"""What no column is called: digits without a letter; a year may be a name."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        number: As a person counts, from 1.
        cells: Their texts, the empty ones too.
        text: The row as it is read and cited; empty when nothing stands in it.
    """

    number: int
    cells: Sequence[str]
    text: str

    @classmethod
    def of(cls, number: int, cells: Sequence[str]) -> Row:
        """Return the row of some cells; line breaks and tabs inside them become spaces."""
        return cls(number, cells, row_text(cells))


def row_text(cells: Iterable[str]) -> str:
    """Return the cells of a row as they are read and cited; empty when nothing stands in them.

    An empty cell keeps its place, so that the others stay in their columns: below merged cells the
    first one is empty. Only those at the end are left out.
    """
    texts = [" ".join(cell.split()) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    return _BETWEEN_CELLS.join(texts).strip()


def add_table(
    builder: TextBuilder,
    rows: Iterable[Row],
    *,
    label: str = "",
    columns: tuple[int, int] | None = None,
    header_level: int = 1,
) -> None:
    """Add rows as blocks, with places that name them.

    Args:
        builder: Gets the blocks and the places.
        rows: In order; numbers that are left out are empty rows.
        label: The sheet's name; empty for a file that is one table.
        columns: The first and the last column of the rows, from 1, where a person names cells.
        header_level: The level of the heading that a header row becomes.
    """
    numbered = enumerate(row for row in rows if row.text)
    # Rows without a gap between them have the same distance from their place in the order.
    regions = itertools.groupby(numbered, lambda pair: pair[1].number - pair[0])
    for index, (_, region) in enumerate(regions):
        waiting = (row for _, row in region)
        beginning = list(itertools.islice(waiting, _LOOKED_AT))
        header = _header_of(beginning, must_differ=index > 0)
        builder.open_place(label, Rows(beginning[0].number, columns))
        for row in itertools.chain(beginning, waiting):
            if row is header:
                builder.add(BlockKind.HEADING, row.text, header_level)
            else:
                builder.add(BlockKind.TABLE_ROW, row.text)


def _header_of(rows: Sequence[Row], *, must_differ: bool) -> Row | None:
    """Return the header row.

    Args:
        rows: The first ones of a table.
        must_differ: Whether the rows below have to hold other things than names, such as numbers:
            below an empty row a line of words may be a header or go on with the table above.
    """
    widest = max(len(list(_filled(row))) for row in rows)
    for index, row in enumerate(rows[: _MOST_ABOVE + 1]):
        filled = list(_filled(row))
        if len(filled) < 2 or len(filled) * 2 < widest:
            continue
        below = rows[index + 1 :]
        are_names = all(
            len(cell) <= _LONGEST_NAME and not _VALUE.fullmatch(cell) for _, cell in filled
        ) and len({cell for _, cell in filled}) == len(filled)
        differs = not must_differ or any(_holds_values(filled, other) for other in below)
        return row if below and are_names and differs else None
    return None


def _filled(row: Row) -> Iterator[tuple[int, str]]:
    return ((column, cell) for column, cell in enumerate(row.cells) if cell.strip())


def _holds_values(names: Sequence[tuple[int, str]], row: Row) -> bool:
    """Whether a cell below a name is no name itself: a number, a date."""
    return any(
        column < len(row.cells) and _VALUE.fullmatch(row.cells[column]) is not None
        for column, _ in names
    )
