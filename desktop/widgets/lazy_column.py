"""A scrolled column of many widgets of which only those near the view are made.

Heights of the others are estimated; when one turns out different, what is seen stays where it is.
Widgets far from the view are let go again, but for those that are kept or have the focus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from typing_extensions import override

from desktop.theme.tokens import MEASURE, SPACE

_AT_THE_END: Final = 48
"""Pixels from the end within which the view follows what is added."""

_MOST_MADE: Final = 40
_FAR: Final = 3
"""Heights of the view beyond which a widget may go."""

_MOST_ROUNDS: Final = 12


@dataclass(slots=True)
class _Row:
    """A place in the column.

    Attributes:
        key: What its widget is made from.
        height: As measured, or estimated where there is no widget.
        widget: What is shown, once it was near the view.
        is_kept: The widget stays, however far it is.
    """

    key: int
    height: int
    widget: QWidget | None = None
    is_kept: bool = False


class LazyColumn(QScrollArea):
    """Shows one widget a key, at most a reading column wide, and follows its end."""

    def __init__(self, make: Callable[[int], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: list[_Row] = []
        self._by_key: dict[int, _Row] = {}
        self._follows = True
        self._is_placing = False
        self._canvas = _Canvas(self._place)
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._make_one_ahead)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._canvas)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def keys(self) -> list[int]:
        """Return the keys in their order."""
        return [row.key for row in self._rows]

    def made(self) -> Iterator[QWidget]:
        """Return the widgets that there are, in their order."""
        return (row.widget for row in self._rows if row.widget is not None)

    def widget_of(self, key: int) -> QWidget | None:
        """Return the widget of a key; None where there is no such key or nobody has seen it."""
        row = self._by_key.get(key)
        return row.widget if row is not None else None

    def add_row(self, key: int, height: int) -> None:
        """Add a row at the end with an estimated height."""
        row = _Row(key, height)
        self._rows.append(row)
        self._by_key[key] = row

    def remove_rows(self, place: int) -> None:
        """Remove the row at a place and all behind it."""
        for row in self._rows[place:]:
            self._let_go(row)
            del self._by_key[row.key]
        del self._rows[place:]

    def keep_row(self, key: int, kept: bool = True) -> None:
        """Make the widget of a key now and keep it, or let it go again when it is far."""
        row = self._by_key[key]
        row.is_kept = kept
        if kept and row.widget is None:
            self._make_widget(row)
            self.place()

    def remake_row(self, key: int) -> None:
        """Make the widget of a key once more, where there is one."""
        row = self._by_key[key]
        if row.widget is not None:
            self._let_go(row)
            self._make_widget(row)
            self.place()

    def place(self) -> None:
        """Bring everything to its place after rows were added or removed."""
        self._place()

    def follow_end(self) -> None:
        """Show the end, and stay there while it grows."""
        self._follows = True
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Qt goes by the order in which widgets were made, which is not that of the rows.
        focus = QApplication.focusWidget()
        self._make_neighbour(focus, 1 if next else -1)
        parts = [part for row in self.made() for part in _focusable(row)]
        if focus not in parts:
            return super().focusNextPrevChild(next)
        place = parts.index(focus) + (1 if next else -1)
        if not 0 <= place < len(parts):
            return self._leave(focus, next)
        reasons = Qt.FocusReason
        parts[place].setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
        self.ensureWidgetVisible(parts[place], 0, SPACE.wide)
        return True

    def put_keys_in_order(self) -> None:
        """Let Tab enter where the column begins, or from below where it ends.

        To be called before the focus comes from elsewhere: rows are made in any order, and Qt goes
        by the order in which they were made.
        """
        parts = [part for row in self.made() for part in _focusable(row)]
        before = self.previousInFocusChain()
        while before is not None and before is not self and not self._is_outside(before):
            before = before.previousInFocusChain()
        if before is None or before is self:
            return
        for first, second in pairwise([before, *parts]):
            QWidget.setTabOrder(first, second)

    def _is_outside(self, widget: QWidget) -> bool:
        """Whether the focus can come from it into the column."""
        return not self.isAncestorOf(widget) and _takes_focus(widget)

    def _make_neighbour(self, focus: QWidget | None, step: int) -> None:
        """Make the row before or after the one with the focus, which may go there."""
        holders = (
            place
            for place, row in enumerate(self._rows)
            if row.widget is not None and focus is not None and row.widget.isAncestorOf(focus)
        )
        place = next(holders, -1)
        if place < 0 or not 0 <= place + step < len(self._rows):
            return
        if self._rows[place + step].widget is None:
            self._make_widget(self._rows[place + step])
            self._place()

    def _leave(self, focus: QWidget, forwards: bool) -> bool:
        step: QWidget | None = focus
        while step is not None:
            step = step.nextInFocusChain() if forwards else step.previousInFocusChain()
            if step is focus:
                return False
            if step is not None and not self.isAncestorOf(step) and _takes_focus(step):
                step.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    # Placing -------------------------------------------------------------------------------

    @property
    def _column_width(self) -> int:
        # Of the whole width, so that nothing moves aside when the scroll bar comes.
        return max(min(self.width() - 2 * SPACE.wide, MEASURE.reading_column), 1)

    def _place(self, *, is_scrolled: bool = False) -> None:
        if self._is_placing or not self.isVisible():
            return
        self._is_placing = True
        try:
            seen = self._seen()
            for row in self._rows:
                self._measure(row)
            for _ in range(_MOST_ROUNDS):
                self._show_place(seen, follows=self._follows and not is_scrolled)
                if not self._make_missing(0):
                    break
            self._let_far_ones_go()
        finally:
            self._is_placing = False
        if next(self._missing(self.viewport().height()), None) is not None:
            self._ahead.start()

    def _seen(self) -> tuple[int, int]:
        """Return the place of a row in view, and how far above its top the view begins.

        Best one that is made: when one above it is made now, it moves up and not this one down.
        """
        value = self.verticalScrollBar().value()
        end = value + self.viewport().height()
        tops = self._tops()
        seen = [
            place
            for place, row in enumerate(self._rows)
            if tops[place] < end and tops[place] + row.height > value
        ]
        made = (place for place in seen if self._rows[place].widget is not None)
        best = next(made, seen[0] if seen else 0)
        return best, value - tops[best]

    def _show_place(self, seen: tuple[int, int], *, follows: bool) -> None:
        """Put all widgets where they belong, and the view where it was."""
        tops = self._tops()
        left = (self.width() - self._column_width) // 2
        self._canvas.resize(self.viewport().width(), max(tops[-1], self.viewport().height()))
        for row, top in zip(self._rows, tops, strict=False):
            if row.widget is not None:
                row.widget.setGeometry(left, top, self._column_width, row.height)
        bar = self.verticalScrollBar()
        place, offset = seen
        bar.setValue(bar.maximum() if follows else tops[place] + offset)

    def _tops(self) -> list[int]:
        """Return the top of each row, and the end of the column."""
        heights = (row.height + SPACE.wide for row in self._rows)
        return list(accumulate(heights, initial=SPACE.wide))

    def _missing(self, further: int) -> Iterator[_Row]:
        """Return the rows in view, or this much further, that have no widget; the last ones first.

        From the end up, because that is where a conversation is opened.
        """
        begin = self.verticalScrollBar().value() - further
        end = begin + self.viewport().height() + 2 * further
        tops = self._tops()
        for place in reversed(range(len(self._rows))):
            row = self._rows[place]
            if tops[place] < end and tops[place] + row.height > begin and row.widget is None:
                yield row

    def _make_missing(self, further: int) -> bool:
        row = next(self._missing(further), None)
        while row is not None:
            self._make_widget(row)
            self._measure(row)
            if self._follows:
                return True  # what is higher decides whether the next one is seen at all
            row = next(self._missing(further), None)
            if row is None:
                return True
        return False

    def _make_one_ahead(self) -> None:
        row = next(self._missing(self.viewport().height()), None)
        if row is not None and self.isVisible():
            self._make_widget(row)
            self._place()

    def _make_widget(self, row: _Row) -> None:
        row.widget = self._make(row.key)
        row.widget.setParent(self._canvas)
        # Where nobody sees it until it is measured: only what is shown is laid out.
        row.widget.setGeometry(0, -2 * row.height, self._column_width, row.height)
        row.widget.show()

    def _measure(self, row: _Row) -> None:
        if row.widget is None:
            return
        width = self._column_width
        layout = row.widget.layout()
        if row.widget.width() != width:
            row.widget.resize(width, row.height)
        if layout is not None:
            layout.activate()
            by_width = layout.hasHeightForWidth()
            row.height = (
                layout.totalHeightForWidth(width) if by_width else layout.totalSizeHint().height()
            )

    def _let_far_ones_go(self) -> None:
        far = _FAR * self.viewport().height()
        begin = self.verticalScrollBar().value() - far
        end = begin + self.viewport().height() + 2 * far
        focus = QApplication.focusWidget()
        if sum(row.widget is not None for row in self._rows) <= _MOST_MADE:
            return
        for row, top in zip(self._rows, self._tops(), strict=False):
            is_near = top < end and top + row.height > begin
            if row.widget is None or row.is_kept or is_near:
                continue
            if focus is None or not row.widget.isAncestorOf(focus):
                self._let_go(row)

    def _let_go(self, row: _Row) -> None:
        if row.widget is not None:
            row.widget.hide()
            row.widget.deleteLater()
            row.widget = None

    def _on_scrolled(self, value: int) -> None:
        if not self._is_placing:
            self._follows = value >= self.verticalScrollBar().maximum() - _AT_THE_END
            self._place(is_scrolled=True)


class _Canvas(QWidget):
    """What is scrolled; it tells when a widget on it wants another height."""

    def __init__(self, on_change: Callable[[], None]) -> None:
        super().__init__()
        self._on_change = on_change

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._on_change()
        return super().event(event)


def _focusable(widget: QWidget) -> list[QWidget]:
    """Return what Tab stops at, in the order in which it is read."""
    parts = [one for one in widget.findChildren(QWidget) if _takes_focus(one)]
    return sorted(parts, key=lambda one: _place_in(widget, one))


def _place_in(widget: QWidget, part: QWidget) -> tuple[int, int]:
    corner = part.mapTo(widget, part.rect().topLeft())
    return corner.y(), corner.x()


def _takes_focus(widget: QWidget) -> bool:
    can = widget.isVisible() and widget.isEnabled()
    return can and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
