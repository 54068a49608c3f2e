"""The table of examples: a page of them is read when somebody looks at it, and a few are kept.

A set may hold a million examples. Covered: filter, search, reading by pages. Not covered: order
(the oldest first, or that of the ids that are asked for).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from desktop.services.example_service import Example, ExampleOrigin, ExampleService, Review

EXAMPLE_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex

_PAGE: Final = 200
_PAGES_KEPT: Final = 25
_SHOWN_CHARACTERS: Final = 200
"""More of a text has no room in a cell."""

_TIP_CHARACTERS: Final = 1_000


class ExampleColumn(IntEnum):
    """The columns, from the left."""

    QUESTION = 0
    ANSWER = 1
    SOURCE = 2
    STATE = 3


@dataclass(frozen=True, slots=True)
class ExampleFilter:
    """Which examples are shown; what is None or empty narrows nothing.

    Attributes:
        reviews: Those with one of these.
        search: Those whose question or answer holds these words.
        ids: These, in this order.
    """

    reviews: frozenset[Review] | None = None
    search: str = ""
    ids: Sequence[int] | None = None


class ExampleModel(QAbstractTableModel):
    """The examples of one set that pass the filter. The state's display value is the badge's."""

    def __init__(self, service: ExampleService) -> None:
        super().__init__()
        self._service = service
        self._set_id = 0
        self._filter = ExampleFilter()
        self._count = 0
        self._pages: OrderedDict[int, list[Example]] = OrderedDict()
        service.changed.connect(self._on_changed)

    @property
    def set_id(self) -> int:
        """The set that is shown; 0 for none."""
        return self._set_id

    @property
    def filter(self) -> ExampleFilter:
        """Which examples are shown."""
        return self._filter

    def show_set(self, set_id: int) -> None:
        """Show another set, all of it."""
        if set_id != self._set_id:
            self._set_id = set_id
            self._filter = ExampleFilter()
            self.refresh()

    def narrow(self, **changes: object) -> None:
        """Change parts of the filter, named as in `ExampleFilter`."""
        wanted = replace(self._filter, **changes)  # type: ignore[arg-type]
        if wanted != self._filter:
            self._filter = wanted
            self.refresh()

    def refresh(self) -> None:
        """Read the examples anew."""
        wanted = self._filter
        count = 0
        if self._set_id:
            count = self._service.count(
                self._set_id, wanted.reviews, wanted.search.strip(), wanted.ids
            )
        self.beginResetModel()
        self._pages.clear()
        self._count = count
        self.endResetModel()

    def example(self, row: int) -> Example | None:
        """Return the example of a row; None where there is none any more."""
        if not 0 <= row < self._count:
            return None
        page = self._page(row // _PAGE)
        place = row % _PAGE
        return page[place] if place < len(page) else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(ExampleColumn)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ExampleColumn.QUESTION: self.tr("Question"),
            ExampleColumn.ANSWER: self.tr("Answer"),
            ExampleColumn.SOURCE: self.tr("Source"),
            ExampleColumn.STATE: self.tr("State"),
        }[ExampleColumn(section)]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, EXAMPLE_ROLE)
        if not index.isValid() or role not in wanted:
            return None
        example = self.example(index.row())
        if example is None:
            return None
        if role == EXAMPLE_ROLE:
            return example
        column = ExampleColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _in_one_line(_words_of(example, column))
        return _words_of(example, column)[:_TIP_CHARACTERS]

    def _page(self, number: int) -> list[Example]:
        page = self._pages.pop(number, None)
        if page is None:
            wanted = self._filter
            page = self._service.page(
                self._set_id,
                number * _PAGE,
                _PAGE,
                wanted.reviews,
                wanted.search.strip(),
                wanted.ids,
            )
        self._pages[number] = page
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return page

    def _on_changed(self, set_id: int) -> None:
        if set_id == self._set_id:
            self.refresh()


def origin_words(origin: ExampleOrigin) -> str:
    """Say where an example came from."""
    return {
        ExampleOrigin.IMPORTED: _tr("Imported"),
        ExampleOrigin.CORRECTED: _tr("Corrected answer"),
        ExampleOrigin.LIKED: _tr("Liked answer"),
        ExampleOrigin.DRAFTED: _tr("Drafted from a document"),
        ExampleOrigin.WRITTEN: _tr("Written by you"),
    }[origin]


def _words_of(example: Example, column: ExampleColumn) -> str:
    content = example.content
    if column is ExampleColumn.QUESTION:
        return content.question
    if column is ExampleColumn.ANSWER:
        return content.answer
    if column is ExampleColumn.SOURCE:
        return content.source or origin_words(content.origin)
    return content.review.value


def _in_one_line(text: str) -> str:
    return " ".join(text[: 2 * _SHOWN_CHARACTERS].split())[:_SHOWN_CHARACTERS]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Examples", text)
