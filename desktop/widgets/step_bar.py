"""The steps of a longer task side by side: those that are done, the current one, those to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, TYPE, Colour
from desktop.widgets.card_button import CardButton
from desktop.widgets.focus_ring import paint_focus_ring

_DOT = 22
_LINE = 20
"""The line between two steps."""


class StepBar(QWidget):
    """Steps in their order. Those that can be gone to are buttons; the others only say their name.

    Tab reaches the current one; the arrow keys go to the next one that can be gone to.

    Signals:
        chosen: The place of the step that a person wants to go to, from 0.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, words: Sequence[str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._steps: list[StepButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, word in enumerate(words):
            step = StepButton(theme, word, place, len(words))
            step.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            step.installEventFilter(self)
            self._steps.append(step)
            row.addWidget(step)
        self._current = 0
        self.show_place(0, 0)

    @property
    def steps(self) -> tuple[StepButton, ...]:
        """The steps, from the left."""
        return tuple(self._steps)

    def show_place(self, current: int, reached: int) -> None:
        """Show where the person is.

        Args:
            current: The step that is shown, from 0.
            reached: The last one that can be gone to.
        """
        self._current = current
        for place, step in enumerate(self._steps):
            step.show_state(
                is_current=place == current,
                is_done=place < reached and place != current,
                can_go=place <= reached,
            )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ways: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
            way = ways.get(event.key())
            here = next(place for place, one in enumerate(self._steps) if one is watched)
            if way is not None and 0 <= here + way < len(self._steps):
                neighbour = self._steps[here + way]
                if neighbour.isEnabled():
                    neighbour.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)


class StepButton(CardButton):
    """One step: a numbered dot, or a mark that it is done, and its name."""

    def __init__(
        self, theme: Theme, word: str, place: int, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = place
        self._count = count
        self._is_current = False
        self._is_done = False
        self.setText(word)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def show_state(self, *, is_current: bool, is_done: bool, can_go: bool) -> None:
        """Show what the step is now."""
        self._is_current, self._is_done = is_current, is_done
        self.setEnabled(can_go)
        focus = Qt.FocusPolicy.TabFocus if can_go else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_go else Qt.CursorShape.ArrowCursor)
        words = self.tr("Step {n} of {count}: {name}, {state}")
        self.setAccessibleName(
            words.format(
                n=self._place + 1, count=self._count, name=self.text(), state=self._state_words()
            )
        )
        self.update()

    def _state_words(self) -> str:
        if self._is_current:
            return self.tr("shown now")
        return self.tr("done") if self._is_done else self.tr("to come")

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TYPE.interface, QFont.Weight.DemiBold))
        words = metrics.horizontalAdvance(self.text()) + 2
        line = _LINE + SPACE.hair if self._place else 0
        return QSize(
            line + SPACE.hair + _DOT + SPACE.hair + words + SPACE.tight, MEASURE.control_height
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        if self._place:
            painter.setPen(QPen(self._theme.colour(Colour.BORDER), 1.5))
            middle = self.height() // 2
            painter.drawLine(0, middle, _LINE, middle)
            left = _LINE + SPACE.hair
        body = QRect(left, 0, self.width() - left, self.height())
        if self.underMouse() and self.isEnabled() and not self._is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Colour.HOVER))
            painter.drawRoundedRect(body, 6, 6)
        top = (self.height() - _DOT) / 2
        self._paint_dot(painter, QRectF(left + SPACE.hair, top, _DOT, _DOT))
        self._paint_word(painter, body.adjusted(_DOT + 2 * SPACE.hair, 0, 0, 0))
        if self.hasFocus():
            paint_focus_ring(painter, self._theme, body)

    def _paint_dot(self, painter: QPainter, dot: QRectF) -> None:
        line = Colour.ACCENT if self._is_current else Colour.BORDER_STRONG
        fill = Colour.ACCENT if self._is_current else Colour.SURFACE
        painter.setPen(QPen(self._theme.colour(line), 1.5))
        painter.setBrush(self._theme.colour(fill))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if self._is_done:
            size = MEASURE.icon - 4
            pixmap = self._theme.pixmap(IconName.CHECK, Colour.GOOD, size, self.devicePixelRatioF())
            place = dot.center().toPoint()
            painter.drawPixmap(place.x() - size // 2, place.y() - size // 2, pixmap)
            return
        painter.setFont(self._theme.font(TYPE.caption, QFont.Weight.DemiBold))
        number = Colour.ON_ACCENT if self._is_current else Colour.TEXT_SECONDARY
        painter.setPen(self._theme.colour(number))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._place + 1))

    def _paint_word(self, painter: QPainter, area: QRect) -> None:
        weight = QFont.Weight.DemiBold if self._is_current else QFont.Weight.Normal
        painter.setFont(self._theme.font(TYPE.interface, weight))
        colour = Colour.TEXT if self.isEnabled() else Colour.TEXT_SECONDARY
        painter.setPen(self._theme.colour(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
