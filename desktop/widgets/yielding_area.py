"""A place for what is nice to see: it gives way, and is scrolled, where a window is low."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

_LEAST = 40


class YieldingArea(QScrollArea):
    """As high as its content while there is room, and never higher; hidden while that is hidden."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(_LEAST)
        is_hidden = content.isHidden()
        self.setWidget(content)
        content.setHidden(is_hidden)
        if is_hidden:
            self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt's scroll area filters the events of what it holds already.
        if watched is self.widget():
            if event.type() == QEvent.Type.ShowToParent:
                self._show()
            elif event.type() == QEvent.Type.HideToParent:
                self.hide()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        if self.parentWidget() is not None:  # else it would be a window of its own for a moment
            self.show()
