"""Goes from one version of a message to the next: "2 of 3 · Letters" between two arrows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.widgets.buttons import IconButton

_MOST_WIDTH = 180
"""Of what tells a version from the others."""


class BranchSwitch(QWidget):
    """Shows which of several versions is seen; hidden where there is only one.

    Signals:
        chosen: How many versions further, -1 or 1.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = IconButton(theme, IconName.CHEVRON_LEFT, self.tr("The version before"))
        self._after = IconButton(theme, IconName.CHEVRON_RIGHT, self.tr("The next version"))
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("kind", "caption")
        self._before.clicked.connect(lambda: self.chosen.emit(-1))
        self._after.clicked.connect(lambda: self.chosen.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._before, self._words, self._after):
            row.addWidget(part)
        self.hide()

    def set_branch(self, index: int, count: int, version: str = "") -> None:
        """Say that version `index`, from 0, of `count` is seen, and what tells it from others."""
        words = self.tr("{number} of {count}").format(number=index + 1, count=count)
        middle = Qt.TextElideMode.ElideMiddle
        short = self._words.fontMetrics().elidedText(version, middle, _MOST_WIDTH)
        self._words.setText(" · ".join(filter(None, (words, short))))
        self._words.setToolTip(version)
        named = ", ".join(filter(None, (words, version)))
        self.setAccessibleName(self.tr("Version {words}").format(words=named))
        self._before.setEnabled(index > 0)
        self._after.setEnabled(index + 1 < count)
        self.setVisible(count > 1)
