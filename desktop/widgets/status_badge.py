"""The state of a file or an example as an icon and a word: a widget, or a column of a table."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.language.words import translated
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, TYPE
from desktop.widgets.tone import Tone


class BadgeState(Enum):
    """What has become of a file, or what a person says of an example."""

    INDEXED = "indexed"
    UNCHANGED = "unchanged"
    WAITING = "waiting"
    IN_PROGRESS = "in progress"
    SKIPPED = "skipped"
    FAILED = "failed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"

    @property
    def icon(self) -> IconName:
        """The icon that stands for the state."""
        return _ICONS[self]

    @property
    def tone(self) -> Tone:
        """How good or bad the state is."""
        return _TONES.get(self, Tone.QUIET)

    def word(self) -> str:
        """Return the state in the person's language."""
        words = {
            BadgeState.INDEXED: translated("BadgeState", "Indexed"),
            BadgeState.UNCHANGED: translated("BadgeState", "Unchanged"),
            BadgeState.WAITING: translated("BadgeState", "Waiting"),
            BadgeState.IN_PROGRESS: translated("BadgeState", "In progress"),
            BadgeState.SKIPPED: translated("BadgeState", "Skipped"),
            BadgeState.FAILED: translated("BadgeState", "Failed"),
            BadgeState.ACCEPTED: translated("BadgeState", "Accepted"),
            BadgeState.REJECTED: translated("BadgeState", "Rejected"),
        }
        return words[self]


_ICONS = {
    BadgeState.INDEXED: IconName.SUCCESS,
    BadgeState.UNCHANGED: IconName.UNCHANGED,
    BadgeState.WAITING: IconName.WAITING,
    BadgeState.IN_PROGRESS: IconName.IN_PROGRESS,
    BadgeState.SKIPPED: IconName.SKIPPED,
    BadgeState.FAILED: IconName.ERROR,
    BadgeState.ACCEPTED: IconName.CHECK,
    BadgeState.REJECTED: IconName.CLOSE,
}
_TONES = {
    BadgeState.INDEXED: Tone.GOOD,
    BadgeState.SKIPPED: Tone.CAUTION,
    BadgeState.FAILED: Tone.BAD,
    BadgeState.ACCEPTED: Tone.GOOD,
}


class StatusBadge(QWidget):
    """One state, alone on a page."""

    def __init__(self, theme: Theme, state: BadgeState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self._word = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        row.addWidget(self._icon)
        row.addWidget(self._word)
        row.addStretch(1)
        self.set_state(state)
        theme.changed.connect(self._tint)

    def set_state(self, state: BadgeState) -> None:
        """Show another state."""
        self._state = state
        self._word.setText(state.word())
        set_look(self._word, "tone", state.tone.value)
        self.setAccessibleName(state.word())
        self._tint()

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        tone = self._state.tone
        self._icon.setPixmap(self._theme.pixmap(self._state.icon, tone.colour, MEASURE.icon, ratio))


class StatusBadgeDelegate(QStyledItemDelegate):
    """Draws a column of states; the items' display text is the value of a `BadgeState`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def displayText(self, value: object, locale: object) -> str:
        return BadgeState(value).word()

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state = BadgeState(index.data(Qt.ItemDataRole.DisplayRole))
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        self._paint_state(painter, cell, state)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + MEASURE.icon + SPACE.tight, size.height())

    @staticmethod
    def width_for(metrics: QFontMetrics, states: Iterable[BadgeState]) -> int:
        """Return how wide a column is that cuts the words of none of these states."""
        widest = max(metrics.horizontalAdvance(one.word()) for one in states)
        return SPACE.tight + MEASURE.icon + SPACE.hair + widest + SPACE.tight

    def _paint_state(
        self, painter: QPainter, cell: QStyleOptionViewItem, state: BadgeState
    ) -> None:
        area: QRect = cell.rect.adjusted(SPACE.tight, 0, -SPACE.hair, 0)
        ratio = cell.widget.devicePixelRatioF()
        pixmap = self._theme.pixmap(state.icon, state.tone.colour, MEASURE.icon, ratio)
        top = area.center().y() - MEASURE.icon // 2 + 1
        painter.save()
        painter.drawPixmap(area.left(), top, pixmap)
        painter.setPen(self._theme.colour(state.tone.colour))
        painter.setFont(self._theme.font(TYPE.interface))
        area.setLeft(area.left() + MEASURE.icon + SPACE.hair)
        word = painter.fontMetrics().elidedText(
            state.word(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, word)
        painter.restore()
