"""Goes from one version of a message to the next: "2 of 3" between two arrows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.widgets.buttons import IconButton


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
        self._words.setProperty("kind", "caption")
        self._before.clicked.connect(lambda: self.chosen.emit(-1))
        self._after.clicked.connect(lambda: self.chosen.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._before, self._words, self._after):
            row.addWidget(part)
        self.hide()

    def set_branch(self, index: int, count: int) -> None:
        """Say that version `index`, from 0, of `count` is seen."""
        words = self.tr("{number} of {count}").format(number=index + 1, count=count)
        self._words.setText(words)
        self.setAccessibleName(self.tr("Version {words}").format(words=words))
        self._before.setEnabled(index > 0)
        self._after.setEnabled(index + 1 < count)
        self.setVisible(count > 1)
