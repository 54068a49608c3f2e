"""What a part of the window shows while files are dragged over it that it would take itself.

It takes no drops and no clicks; what it lies over does.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour
from desktop.widgets.drop_frame import paint_drop_frame
from desktop.widgets.overlaid_panel import OverlaidPanel

_ICON = 32
_GLOW_OPACITY = 0.4


class AttachOverlay(OverlaidPanel):
    """A dashed frame with an icon and two lines of words."""

    def __init__(self, theme: Theme, title: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(title)
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.page, SPACE.wide, SPACE.page, SPACE.wide)
        column.setSpacing(SPACE.tight)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addWidget(_centred(title, "section"))
        column.addWidget(_centred(hint, "caption"))
        column.addStretch(1)
        theme.changed.connect(self._tint)
        self._tint()

    def appear(self) -> None:
        """Lie over everything."""
        self.place()
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Colour.BACKGROUND))
        glow = QColor(self._theme.colour(Colour.ACCENT_SOFT))
        glow.setAlphaF(_GLOW_OPACITY)
        frame = QRectF(self.rect()).adjusted(
            SPACE.normal, SPACE.normal, -SPACE.normal, -SPACE.normal
        )
        paint_drop_frame(painter, frame, self._theme.colour(Colour.ACCENT), QBrush(glow))

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(IconName.ATTACH, Colour.ACCENT, _ICON, ratio))


def _centred(words: str, kind: str) -> QLabel:
    label = QLabel(words, alignment=Qt.AlignmentFlag.AlignCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
