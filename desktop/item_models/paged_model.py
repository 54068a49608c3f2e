"""A table of which a page is read when somebody looks at it, and a few pages are kept.

It may have a million rows. Covered: reading by pages, what a cell shows. Not covered: which rows
there are and what they say (the models made of it).
"""

from __future__ import annotations

from collections import OrderedDict
from typing import ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex

RowT = TypeVar("RowT")

_SHOWN_CHARACTERS: Final = 200
"""More of a text has no room in a cell."""

_TIP_CHARACTERS: Final = 1_000


class PagedModel(QAbstractTableModel, Generic[RowT]):
    """Rows by pages. A kind of it says how many there are, gives a page, and says a cell."""

    row_role: ClassVar[int] = Qt.ItemDataRole.UserRole
    """The role that gives the whole row."""

    page_rows: ClassVar[int] = 200
    pages_kept: ClassVar[int] = 25

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._pages: OrderedDict[int, list[RowT]] = OrderedDict()

    # What each kind of table says for itself ---------------------------------------------------

    def _count_rows(self) -> int:
        """Return how many rows there are now."""
        raise NotImplementedError

    def _read_page(self, offset: int, limit: int) -> list[RowT]:
        """Return some rows."""
        raise NotImplementedError

    def _headings(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        raise NotImplementedError

    def _words_of(self, row: RowT, column: int) -> str:
        """Return what a cell says."""
        raise NotImplementedError

    # Rows --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the rows anew."""
        count = self._count_rows()
        self.beginResetModel()
        self._pages.clear()
        self._count = count
        self.endResetModel()

    def row(self, number: int) -> RowT | None:
        """Return a row by its place; None where there is none any more."""
        if not 0 <= number < self._count:
            return None
        page = self._page(number // self.page_rows)
        place = number % self.page_rows
        return page[place] if place < len(page) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings())

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = self._headings()
        return headings[section] if section < len(headings) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, self.row_role)
        if not index.isValid() or role not in wanted:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == self.row_role:
            return row
        words = self._words_of(row, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return in_one_line(words)
        return words[:_TIP_CHARACTERS]

    def _page(self, number: int) -> list[RowT]:
        page = self._pages.pop(number, None)
        if page is None:
            page = self._read_page(number * self.page_rows, self.page_rows)
        self._pages[number] = page
        while len(self._pages) > self.pages_kept:
            self._pages.popitem(last=False)
        return page


def in_one_line(text: str) -> str:
    """Return the beginning of a text without its line breaks."""
    return " ".join(text[: 2 * _SHOWN_CHARACTERS].split())[:_SHOWN_CHARACTERS]
