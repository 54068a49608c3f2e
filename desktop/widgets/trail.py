"""A trail of steps, one below the other: those that were passed, the one that was not, the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, Colour

_DOT = 3.5
_TEXT_LEFT = MEASURE.icon + SPACE.snug
_FIRST_LINE = 18
"""Height of a step's name, which the mark stands beside."""


class TrailMark(Enum):
    """What became of a step."""

    PASSED = "passed"
    STOPPED = "stopped"
    NOT_REACHED = "not reached"


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One step: its name, what became of it, and a few words on it."""

    name: str
    mark: TrailMark
    words: str = ""


class Trail(QWidget):
    """Shows steps with a line between them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[StepRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.setAccessibleName(self.tr("Steps"))

    def set_steps(self, steps: Sequence[TrailStep]) -> None:
        """Show these steps instead of those before."""
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        for number, step in enumerate(steps, start=1):
            row = StepRow(self._theme, step, is_last=number == len(steps))
            self._rows.append(row)
            self._layout.addWidget(row)

    def rows(self) -> list[StepRow]:
        """Return what is shown, in order."""
        return list(self._rows)


class StepRow(QWidget):
    """One step with its mark and the line that leads to the next."""

    def __init__(
        self, theme: Theme, step: TrailStep, *, is_last: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.step = step
        self._is_last = is_last
        name = QLabel(step.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        words = QLabel(step.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("kind", "caption")
        words.setVisible(bool(step.words))
        if step.mark is TrailMark.STOPPED:
            name.setProperty("kind", "strong")
        elif step.mark is TrailMark.NOT_REACHED:
            name.setProperty("tone", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_TEXT_LEFT, 0, 0, 0 if is_last else SPACE.snug)
        layout.setSpacing(2)
        layout.addWidget(name)
        layout.addWidget(words)
        self.setAccessibleName(f"{step.name}: {self._mark_words()}")
        self.setAccessibleDescription(step.words)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = MEASURE.icon / 2
        if not self._is_last:
            painter.setPen(QPen(self._theme.colour(Colour.BORDER), 1.5))
            top = QPointF(middle, _FIRST_LINE + 2)
            painter.drawLine(top, QPointF(middle, self.height() - 1))
        if self.step.mark is TrailMark.NOT_REACHED:
            painter.setPen(QPen(self._theme.colour(Colour.BORDER_STRONG), 1.5))
            painter.drawEllipse(QPointF(middle, _FIRST_LINE / 2), _DOT, _DOT)
            return
        icon, colour = _ICONS[self.step.mark]
        pixmap = self._theme.pixmap(icon, colour, MEASURE.icon, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(0, (_FIRST_LINE - MEASURE.icon) / 2), pixmap)

    def _mark_words(self) -> str:
        words = {
            TrailMark.PASSED: self.tr("passed"),
            TrailMark.STOPPED: self.tr("stopped here"),
            TrailMark.NOT_REACHED: self.tr("not reached"),
        }
        return words[self.step.mark]


_ICONS = {
    TrailMark.PASSED: (IconName.CHECK, Colour.GOOD),
    TrailMark.STOPPED: (IconName.SKIPPED, Colour.CAUTION),
}
