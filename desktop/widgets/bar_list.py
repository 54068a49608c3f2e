"""Named bars below each other: how a whole is made up, or how far something is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.thin_bar import ThinBar

_LEAST_NAME_WIDTH = 160
_MOST_NAME_WIDTH = 260


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        name: What it stands for.
        share: 0 to 1.
        words: The same as a number, with its unit.
    """

    name: str
    share: float
    words: str


class BarList(QWidget):
    """Bars with their names on the left and their numbers on the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.normal)
        self._grid.setVerticalSpacing(SPACE.tight)
        self._grid.setColumnStretch(1, 1)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars; nothing is built anew while they are the same."""
        wanted = tuple(bars)
        if wanted == self._bars:
            return
        self._bars = wanted
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        names = [ElidedLabel(bar.name) for bar in wanted]
        widest = max((one.sizeHint().width() for one in names), default=0)
        width = min(max(widest, _LEAST_NAME_WIDTH), _MOST_NAME_WIDTH)
        for row, (bar, name) in enumerate(zip(wanted, names, strict=True)):
            name.setFixedWidth(width)
            self._add(bar, name, row)

    def _add(self, bar: Bar, name: ElidedLabel, row: int) -> None:
        line = ThinBar(self._theme)
        line.set_fraction(bar.share)
        line.setAccessibleName(f"{bar.name}: {bar.words}")
        number = QLabel(bar.words)
        number.setProperty("kind", "caption")
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(line, row, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(number, row, 2, Qt.AlignmentFlag.AlignTrailing)
