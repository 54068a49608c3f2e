"""What the window shows while files are dragged over it: what a drop would add.

The overlay takes no drops and no clicks; the window below it does.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour
from desktop.widgets.drop_frame import paint_drop_frame
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.overlaid_panel import OverlaidPanel

_ICON = 32
_SHOWN_NAMES = 3
_NAME_WIDTH = 420
_GLOW_OPACITY = 0.4


class DropOverlay(OverlaidPanel):
    """A dashed frame over its parent with the names and the size of what is dragged."""

    def __init__(self, theme: Theme, parent: QWidget, title: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        words = title or self.tr("Drop to add to your library")
        self.setAccessibleName(words)
        self._title = _centred(words, "section")
        self._names = [_name_label() for _ in range(_SHOWN_NAMES)]
        self._more = _centred("", "caption")
        self._size = _centred("", "strong")
        self._arrange()
        self._tint()
        theme.changed.connect(self._tint)

    def show_preview(
        self, names: Sequence[str], *, counting: bool, files: int, size: int, skipped: int
    ) -> None:
        """Show what a drop would add.

        Args:
            names: The dragged files and folders.
            counting: Whether the count still goes on.
            files: How many files were found.
            size: Their size in bytes.
            skipped: How many files were found that cannot be read.
        """
        self.show_names(names)
        self._size.setText(self._size_words(files, size, skipped, counting=counting))

    def show_names(self, names: Sequence[str]) -> None:
        """Show the names alone of what would be dropped."""
        for label, name in zip(self._names, names, strict=False):
            label.setText(name)
        for place, label in enumerate(self._names):
            label.setVisible(place < len(names))
        further = len(names) - _SHOWN_NAMES
        self._more.setText(self.tr("and %Ln more", "", further))
        self._more.setVisible(further > 0)
        self._size.setText("")
        self.place()
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Colour.BACKGROUND))
        glow = QColor(self._theme.colour(Colour.ACCENT_SOFT))
        glow.setAlphaF(_GLOW_OPACITY)
        frame = QRectF(self.rect()).adjusted(SPACE.wide, SPACE.wide, -SPACE.wide, -SPACE.wide)
        paint_drop_frame(painter, frame, self._theme.colour(Colour.ACCENT), QBrush(glow))

    def _size_words(self, files: int, size: int, skipped: int, *, counting: bool) -> str:
        locale = self.locale()
        amount = locale.formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        words = f"{self.tr('%Ln files', '', files)}, {amount}"
        if skipped:
            words = f"{words}, {self.tr('%Ln cannot be read', '', skipped)}"
        return f"{words}, {self.tr('counting…')}" if counting else words

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.hair)
        column.addStretch(1)
        column.addWidget(self._icon)
        column.addSpacing(SPACE.tight)
        column.addWidget(self._title)
        column.addSpacing(SPACE.tight)
        for label in self._names:
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._more)
        column.addSpacing(SPACE.tight)
        column.addWidget(self._size)
        column.addStretch(1)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(IconName.DROP, Colour.ACCENT, _ICON, ratio))


def _centred(words: str, kind: str) -> QLabel:
    label = QLabel(words, alignment=Qt.AlignmentFlag.AlignCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    return label


def _name_label() -> ElidedLabel:
    label = ElidedLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMaximumWidth(_NAME_WIDTH)
    return label
