"""A quiet message at the bottom of the window that goes away by itself, with a way to undo."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPropertyAnimation, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.overlaid_panel import OverlaidPanel

_TIMEOUT_MILLISECONDS = 8000
_RISE = 8


class Toast(OverlaidPanel):
    """One message; it stays while the mouse is on it or one of its buttons has the focus.

    Signals:
        action_chosen: The action of the message that is shown was chosen.
    """

    action_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "raised")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        # A name without spaces cannot be broken: it is cut off before the buttons are.
        self._text.setMinimumWidth(1)
        self._action = TextButton(theme, "", ButtonRole.FLAT)
        self._close = IconButton(theme, IconName.CLOSE, self.tr("Close this message"))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._leave_if_unused)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self.dismiss)
        self._arrange()

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        timeout_ms: int = _TIMEOUT_MILLISECONDS,
    ) -> None:
        """Show a message; it replaces the one before."""
        self._text.setText(text)
        self._action.setText(action_text or "")
        self._action.setVisible(action_text is not None)
        self.setAccessibleName(text)
        self.place()
        self.raise_()
        self.show()
        self._appear()
        self._timer.start(timeout_ms)
        announce(self, text)

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._rise.stop()
        self.hide()

    @override
    def place(self) -> None:
        self._rise.stop()
        self._text.setWordWrap(False)
        widest = self.host.width() - 2 * SPACE.wide
        if self.sizeHint().width() <= widest:
            self.adjustSize()
        else:
            self._text.setWordWrap(True)
            self.resize(widest, self.heightForWidth(widest))
        self.move(self._resting_place())

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()
        super().leaveEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.normal, SPACE.hair, SPACE.hair, SPACE.hair)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._text, 1)
        row.addSpacing(SPACE.tight)
        row.addWidget(self._action)
        row.addWidget(self._close)

    def _resting_place(self) -> QPoint:
        room = self.host.size()
        return QPoint(
            (room.width() - self.width()) // 2, room.height() - self.height() - SPACE.wide
        )

    def _appear(self) -> None:
        duration = self._theme.appear_milliseconds
        if duration:
            rest = self._resting_place()
            self._rise.setDuration(duration)
            self._rise.setStartValue(rest + QPoint(0, _RISE))
            self._rise.setEndValue(rest)
            self._rise.start()

    def _on_action(self) -> None:
        self.dismiss()
        self.action_chosen.emit()

    def _leave_if_unused(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.dismiss()
