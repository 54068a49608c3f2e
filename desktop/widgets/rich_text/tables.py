"""Tables: from Markdown's tokens into a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.theme.tokens import SPACE, TYPE, Colour
from desktop.widgets.rich_text.look import Look

if TYPE_CHECKING:
    from markdown_it.token import Token

MOST_COLUMNS: Final = 16
MOST_ROWS: Final = 400
_ALIGNMENTS: Final = {
    "text-align:right": Qt.AlignmentFlag.AlignRight,
    "text-align:center": Qt.AlignmentFlag.AlignHCenter,
}

WriteCell = Callable[[QTextCursor, "Token", QTextCharFormat], None]


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of one cell and the side that they stand at."""

    words: Token
    alignment: Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row is the heading."""

    rows: tuple[tuple[Cell, ...], ...]

    @property
    def columns(self) -> int:
        """The number of columns."""
        return max((len(row) for row in self.rows), default=0)

    @property
    def is_showable(self) -> bool:
        """Whether it is a table that a person could read."""
        return 0 < self.columns <= MOST_COLUMNS and len(self.rows) <= MOST_ROWS

    @property
    def source(self) -> str:
        """Its words, for a table that is too large to be one."""
        return "\u2028".join(" | ".join(cell.words.content for cell in row) for row in self.rows)


def table_of(steps: Iterator[Token]) -> Table:
    """Return the table whose tokens come next, up to its end."""
    rows: list[list[Cell]] = []
    alignment = Qt.AlignmentFlag.AlignLeft
    for token in steps:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            style = str(token.attrs.get("style", ""))
            alignment = _ALIGNMENTS.get(style, Qt.AlignmentFlag.AlignLeft)
        elif token.type == "inline":
            rows[-1].append(Cell(token, alignment))
    return Table(tuple(tuple(row) for row in rows))


def write_table(cursor: QTextCursor, look: Look, table: Table, write_cell: WriteCell) -> None:
    """Write a table where the cursor is."""
    made = cursor.insertTable(len(table.rows), table.columns, _format())
    line = QTextTableCellFormat()
    line.setBottomBorder(1)
    line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    line.setBottomPadding(SPACE.hair)
    line.setTopPadding(SPACE.hair)
    line.setRightPadding(SPACE.normal)
    for place, row in enumerate(table.rows):
        ink = Colour.BORDER_STRONG if place == 0 else Colour.BORDER
        line.setBottomBorderBrush(look.colour(ink))
        words = QTextCharFormat(look.text)
        if place == 0:
            words.setFontWeight(QFont.Weight.DemiBold)
        for column, cell in enumerate(row):
            target = made.cellAt(place, column)
            target.setFormat(line)
            inside = target.firstCursorPosition()
            inside.setBlockFormat(_cell_block(cell, look))
            write_cell(inside, cell.words, words)


def _format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderCollapse(True)
    made.setCellPadding(0)
    made.setCellSpacing(0)
    made.setTopMargin(SPACE.snug)
    made.setHeaderRowCount(1)
    return made


def _cell_block(cell: Cell, look: Look) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setAlignment(cell.alignment)
    least = QTextBlockFormat.LineHeightTypes.MinimumHeight
    made.setLineHeight(TYPE.reading_line_height * look.scale, least.value)
    return made
