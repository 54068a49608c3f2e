"""What a page shows while it has nothing: what it is for and what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.drop_frame import paint_drop_frame

_ICON = 32
_TEXT_WIDTH = 420
_FRAME_WIDTH = 560
_LEAST_FRAME_WIDTH = 220


@dataclass(frozen=True, slots=True)
class EmptyStateContent:
    """Words of an empty page; an empty action has no button, `drop_area` has a dashed frame."""

    icon: IconName
    title: str
    text: str
    primary_action: str = ""
    secondary_action: str = ""
    drop_area: bool = False


class EmptyState(QWidget):
    """A calm invitation in the middle of an empty page.

    Signals:
        primary_chosen: The next thing to do was chosen.
        secondary_chosen: The other thing to do was chosen.
    """

    primary_chosen = Signal()
    secondary_chosen = Signal()

    def __init__(
        self, theme: Theme, content: EmptyStateContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.text)
        self._words = [_Centred(content.title, "section"), _Centred(content.text, "")]
        self._frame = self._make_frame()
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE.wide, SPACE.hair, SPACE.wide, SPACE.hair)
        page.addWidget(self._frame, 0, Qt.AlignmentFlag.AlignCenter)
        self._tint()
        theme.changed.connect(self._tint)

    def _make_frame(self) -> QFrame:
        frame = _DropArea(self._theme) if self._content.drop_area else QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(SPACE.page, SPACE.section, SPACE.page, SPACE.section)
        column.setSpacing(SPACE.tight)
        column.addWidget(self._icon)
        column.addSpacing(SPACE.tight)
        for words in self._words:
            column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(SPACE.tight)
        self._actions = self._make_buttons()
        column.addLayout(self._actions)
        return frame

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # How wide words are is known only now: the style sheet says their font.
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the place allows, up to what reads well."""
        width = min(max(self.width() - 2 * SPACE.wide, _LEAST_FRAME_WIDTH), _FRAME_WIDTH)
        room = width - 2 * SPACE.page
        self._frame.setFixedWidth(width)
        for words in self._words:
            words.set_width(min(_TEXT_WIDTH, room))
        self._actions.setDirection(QBoxLayout.Direction.LeftToRight)
        if self._actions.sizeHint().width() > room:
            self._actions.setDirection(QBoxLayout.Direction.TopToBottom)

    def _make_buttons(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SPACE.tight)
        row.addStretch(1)
        for words, role, signal in (
            (self._content.primary_action, ButtonRole.PRIMARY, self.primary_chosen),
            (self._content.secondary_action, ButtonRole.SECONDARY, self.secondary_chosen),
        ):
            if words:
                button = TextButton(self._theme, words, role)
                button.clicked.connect(signal.emit)
                row.addWidget(button)
        row.addStretch(1)
        return row

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(self._content.icon, Colour.ACCENT, _ICON, ratio))


class _DropArea(QFrame):
    """A frame that looks as if something could be dropped on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        line = self._theme.colour(Colour.BORDER_STRONG)
        paint_drop_frame(QPainter(self), QRectF(self.rect()), line, QBrush())


class _Centred(QLabel):
    """Words in the middle, as high as they are in their own font.

    An aligned widget is not asked how high it must be for its width.
    """

    def __init__(self, words: str, kind: str) -> None:
        super().__init__(words, alignment=Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("kind", kind)
        self.set_width(_TEXT_WIDTH)

    def set_width(self, width: int) -> None:
        """Take a width, and the height that the words need in it."""
        self.setFixedWidth(width)
        self.setMinimumHeight(self.heightForWidth(width))

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange):
            self.set_width(self.maximumWidth())
        return is_done
