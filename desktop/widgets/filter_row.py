"""A field to search with, and choices that narrow what is found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.tokens import SPACE

_FIELD_WIDTH = 160


class FilterRow(QWidget):
    """A field and choices beside it, or below it where there is no room for the words of all."""

    def __init__(self, field: QWidget, choices: Sequence[QWidget]) -> None:
        super().__init__()
        self._choices = QHBoxLayout()
        self._choices.setSpacing(SPACE.tight)
        for choice in choices:
            self._choices.addWidget(choice)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE.tight)
        self._rows.addWidget(field, 1)
        self._rows.addLayout(self._choices)
        # Its own wish for a row is no reason to make the window wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        has_room = self.width() >= _FIELD_WIDTH + SPACE.tight + self._choices.sizeHint().width()
        self._rows.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)
