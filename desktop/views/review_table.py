"""A table of rows that are accepted, rejected and removed with the mouse or with one key."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from desktop.item_models.paged_model import PagedModel
from desktop.services.example_service import Review

_ROW_HEIGHT = 36

MOST_AT_ONCE = 10_000
"""More rows than that are not gathered one by one."""

Ranges = list[tuple[int, int]]
"""First and last rows of what is selected: all of a million rows are one range."""


class _Row(Protocol):
    @property
    def id(self) -> int: ...


RowT = TypeVar("RowT", bound=_Row)


class ReviewTable(QTableView, Generic[RowT]):
    """Rows, of which some are selected.

    Signals:
        selected: (a row or None) another one is looked at.
        review_chosen: (ids, Review).
        removal_chosen: (ids).
        limited: More is selected than can be changed at once: the first ones are.
    """

    selected = Signal(object)
    review_chosen = Signal(object, object)
    removal_chosen = Signal(object)
    limited = Signal()

    def __init__(self, model: PagedModel[RowT], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paged = model
        self._kept_row = 0
        self.setModel(model)
        self.setAccessibleDescription(
            self.tr("A accepts, R rejects, Delete removes what is selected.")
        )
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self._add_keys()
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)

    def selected_rows(self) -> list[RowT]:
        """Return what is selected."""
        rows = (row for first, last in self._ranges() for row in range(first, last + 1))
        found = (self._paged.row(row) for row in islice(rows, MOST_AT_ONCE))
        return [one for one in found if one is not None]

    def current_row(self) -> RowT | None:
        """Return the one that is looked at; None when none or several are selected."""
        ranges = self._ranges()
        is_one = len(ranges) == 1 and ranges[0][0] == ranges[0][1]
        return self._paged.row(ranges[0][0]) if is_one else None

    def review(self, review: Review) -> None:
        """Say of what is selected whether it counts, and go on to the next one."""
        chosen = self.chosen()
        if not chosen:
            return
        last = self._ranges()[-1][1]
        before = self._paged.rowCount()
        self.review_chosen.emit([one.id for one in chosen], review)
        # Where the filter let go of them, the next one has come to their place.
        gone = before - self._paged.rowCount()
        self._select_row(last + 1 - gone)

    def chosen(self) -> list[RowT]:
        """Return what is selected, and say so where that is not all."""
        chosen = self.selected_rows()
        if len(chosen) < sum(last - first + 1 for first, last in self._ranges()):
            self.limited.emit()
        return chosen

    @override
    def selectAll(self) -> None:
        """Select as many as can be changed at once; Qt looks at each of them, several times."""
        last = self._paged.rowCount() - 1
        if last < MOST_AT_ONCE:
            super().selectAll()
            return
        first, end = self._paged.index(0, 0), self._paged.index(MOST_AT_ONCE - 1, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(QItemSelection(first, end), flags.ClearAndSelect | flags.Rows)
        self.limited.emit()

    def make_menu(self) -> QMenu | None:
        """Return the menu for what is selected; None when nothing is."""
        if not self.selectionModel().hasSelection():
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Accept\tA"), lambda: self.review(Review.ACCEPTED))
        menu.addAction(self.tr("Reject\tR"), lambda: self.review(Review.REJECTED))
        menu.addSeparator()
        menu.addAction(self.tr("Remove\tDel"), self._remove)
        return menu

    def _add_keys(self) -> None:
        keys: tuple[tuple[Qt.Key, Callable[[], None]], ...] = (
            (Qt.Key.Key_A, lambda: self.review(Review.ACCEPTED)),
            (Qt.Key.Key_R, lambda: self.review(Review.REJECTED)),
            (Qt.Key.Key_Delete, self._remove),
        )
        for key, what in keys:
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(what)
            self.addAction(action)

    def _remove(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.removal_chosen.emit([one.id for one in chosen])

    def _ranges(self) -> Ranges:
        selection = self.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        return sorted({(one.top(), one.bottom()) for one in ranges if one.isValid()})

    def _tell_selection(self) -> None:
        self.selected.emit(self.current_row())

    def _keep_place(self) -> None:
        ranges = self._ranges()
        self._kept_row = ranges[0][0] if ranges else -1

    def _restore_place(self) -> None:
        if self._kept_row >= 0:
            self._select_row(self._kept_row)
        self._tell_selection()

    def _select_row(self, row: int) -> None:
        last = self._paged.rowCount() - 1
        if last >= 0:
            self.selectRow(min(max(row, 0), last))

    def _show_menu(self, position: QPoint) -> None:
        menu = self.make_menu()
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(position))
