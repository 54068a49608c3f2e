"""A card that is pressed: one of a few ways to go on, or one of a few things to choose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, RADIUS, SPACE, Colour
from desktop.widgets.card_button import ColumnCard
from desktop.widgets.focus_ring import paint_focus_ring
from desktop.widgets.labels import plain_label


@dataclass(frozen=True, slots=True)
class OptionContent:
    """What a card says.

    Attributes:
        icon: What it stands for.
        title: A few words.
        text: What it is good for.
        remark: A further line in small words; may be empty.
    """

    icon: IconName
    title: str
    text: str
    remark: str = ""


class OptionCard(ColumnCard):
    """One option; a checkable one stays chosen."""

    def __init__(
        self,
        theme: Theme,
        content: OptionContent,
        *,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = content.icon
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._icon = QLabel()
        self._title = plain_label(kind="strong")
        self._text = plain_label()
        self._remark = plain_label(kind="caption")
        self._arrange()
        self.show_content(content)
        self.toggled.connect(self.update)
        theme.changed.connect(self._tint)

    def show_content(self, content: OptionContent) -> None:
        """Say something else."""
        self._icon_name = content.icon
        self._title.setText(content.title)
        self._text.setText(content.text)
        self._remark.setText(content.remark)
        self._remark.setVisible(bool(content.remark))
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(f"{content.text} {content.remark}".strip())
        self._tint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, hovered = self.isChecked(), self.underMouse() and self.isEnabled()
        fill = Colour.ACCENT_SOFT if chosen else Colour.HOVER if hovered else Colour.SURFACE
        width = MEASURE.focus_ring if chosen else 1
        line = Colour.ACCENT if chosen else Colour.BORDER_STRONG
        painter.setPen(QPen(self._theme.colour(line), width))
        painter.setBrush(self._theme.colour(fill))
        half = width / 2
        frame = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, RADIUS.card, RADIUS.card)
        if self.hasFocus():
            inset = 4 if chosen else 0
            ring = QRect(self.rect()).adjusted(inset, inset, -inset, -inset)
            paint_focus_ring(painter, self._theme, ring, RADIUS.card - inset)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self._column.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.normal, SPACE.snug)
        self._column.setSpacing(SPACE.hair)
        self._column.addLayout(head)
        self._column.addWidget(self._text)
        self._column.addStretch(1)
        self._column.addWidget(self._remark)
        for label in self.findChildren(QLabel):
            # The card as a whole is pressed, wherever on it.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _tint(self) -> None:
        colour = Colour.ACCENT if self.isEnabled() else Colour.TEXT_DISABLED
        size = MEASURE.icon_large
        pixmap = self._theme.pixmap(self._icon_name, colour, size, self.devicePixelRatioF())
        self._icon.setPixmap(pixmap)
        self.update()
