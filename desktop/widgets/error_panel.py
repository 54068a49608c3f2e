"""A message about something that went well, needs care, or failed, and the one thing to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.tone import Tone

_DETAIL_HEIGHT = 120
_CLOSE_INSET = 6  # the first line stands level with the middle of the close button


@dataclass(frozen=True, slots=True)
class ErrorPanelContent:
    """What happened, what to do, the technical detail, and the words of a button that mends it."""

    message: str
    hint: str = ""
    detail: str = ""
    action: str = ""
    tone: Tone = Tone.BAD


class ErrorPanel(QFrame):
    """One message with its hint; the detail is folded until somebody wants it.

    Signals:
        action_chosen: The button that mends it was chosen.
        dismissed: The person has read it and closed it.
    """

    action_chosen = Signal()
    dismissed = Signal()

    def __init__(
        self, theme: Theme, content: ErrorPanelContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self._icon.setContentsMargins(0, _CLOSE_INSET, 0, 0)
        self._word = _label("strong")
        self._message = _label("")
        self._hint = _label("caption")
        self._detail = QPlainTextEdit()
        self._detail.setReadOnly(True)
        self._detail.setTabChangesFocus(True)
        self._detail.setFixedHeight(_DETAIL_HEIGHT)
        self._detail.setFont(theme.code_font())
        self._detail.setAccessibleName(self.tr("Technical detail"))
        self._action = TextButton(theme, "")
        self._fold = TextButton(theme, "", ButtonRole.FLAT)
        self._copy = TextButton(theme, self.tr("Copy detail"), ButtonRole.FLAT, IconName.COPY)
        self._close = IconButton(theme, IconName.CLOSE, self.tr("Close this message"))
        self._connect()
        self._arrange()
        self.set_content(content)
        theme.changed.connect(self._tint)

    def set_content(self, content: ErrorPanelContent) -> None:
        """Show another message, with its detail folded."""
        self._content = content
        tone_word = self._tone_word()
        set_look(self, "surface", content.tone.value)
        set_look(self._word, "tone", content.tone.value)
        self._word.setText(tone_word)
        self._message.setText(content.message)
        self._hint.setText(content.hint)
        self._hint.setVisible(bool(content.hint))
        self._detail.setPlainText(content.detail)
        self._action.setText(content.action)
        self._action.setVisible(bool(content.action))
        self._fold.setVisible(bool(content.detail))
        self._show_detail(shown=False)
        self.setAccessibleName(f"{tone_word}: {content.message}")
        self.setAccessibleDescription(content.hint)
        self._tint()
        announce(self, f"{tone_word}: {content.message} {content.hint}")

    def _tone_word(self) -> str:
        words = {
            Tone.QUIET: self.tr("Note"),
            Tone.GOOD: self.tr("Done"),
            Tone.CAUTION: self.tr("Please check"),
            Tone.BAD: self.tr("Problem"),
        }
        return words[self._content.tone]

    def _connect(self) -> None:
        self._action.clicked.connect(self.action_chosen.emit)
        self._close.clicked.connect(self.dismissed.emit)
        self._fold.clicked.connect(lambda: self._show_detail(shown=self._detail.isHidden()))
        self._copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self._content.detail)
        )

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.tight)
        for button in (self._action, self._fold, self._copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, _CLOSE_INSET, 0, 0)
        words.setSpacing(SPACE.hair)
        for widget in (self._word, self._message, self._hint, self._detail):
            words.addWidget(widget)
        words.addSpacing(SPACE.hair)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.normal, SPACE.tight, SPACE.tight, SPACE.snug)
        row.setSpacing(SPACE.snug)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _show_detail(self, *, shown: bool) -> None:
        self._detail.setVisible(shown)
        self._copy.setVisible(shown)
        self._fold.setText(self.tr("Hide detail") if shown else self.tr("Show detail"))

    def _tint(self) -> None:
        tone = self._content.tone
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(tone.icon, tone.colour, MEASURE.icon_large, ratio))


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
