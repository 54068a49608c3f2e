"""A picture in a window of its own, as large as it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.tokens import SPACE


class PictureDialog(QDialog):
    """Shows a picture, with bars where the screen is smaller; Escape or a click closes it."""

    def __init__(self, path: Path, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QPixmap(str(path))
        shown = QLabel()
        shown.setPixmap(picture)
        shown.setAccessibleName(title)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.setWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.tight, SPACE.tight, SPACE.tight, SPACE.tight)
        column.addWidget(area)
        self.resize(self._fitting(picture.size()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.reject()

    def _fitting(self, picture: QSize) -> QSize:
        margin = 2 * SPACE.tight + 2  # two more, else the bars appear
        room = self.screen().availableSize() - QSize(SPACE.page, SPACE.page)
        return (picture + QSize(margin, margin)).boundedTo(room)
