"""Where a question is written: it grows with the text, sends, stops, and says what it will use."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, TYPE, Colour
from desktop.widgets.buttons import IconButton
from desktop.widgets.flow_row import FlowRow

_MOST_LINES = 8


class QuestionEdit(QTextEdit):
    """Plain text that is as high as its lines, up to eight.

    Signals:
        send_pressed: Enter.
        stop_pressed: Escape.
        focused: The focus came (True) or went.
    """

    send_pressed = Signal()
    stop_pressed = Signal()
    focused = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare")
        self.setFont(theme.font(TYPE.reading))
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)  # the window takes dropped files
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(SPACE.hair)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        self._fit_height()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not shifted:
            self.send_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.stop_pressed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _fit_height(self) -> None:
        margins = 2 * SPACE.hair
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        wanted = ceil(self.document().size().height())
        most = _MOST_LINES * line + margins
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if wanted > most else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(min(max(wanted, line + margins), most))


class Composer(QWidget):
    """The text of the next question with its button and what the answer will use.

    The text stays when it is submitted, so that nothing is lost if it cannot be asked; the owner
    calls `clear`.

    Signals:
        submitted: The text, without space at its ends. Never empty, never too long.
        stop_chosen: The answer that is being written should end.
        dismissed: Escape, where there is no answer to stop and no edited question to leave.
        text_changed: Something was typed.
        editing_ended: An earlier question is not edited any more, whether it was sent or not.
    """

    submitted = Signal(str)
    stop_chosen = Signal()
    dismissed = Signal()
    text_changed = Signal()
    editing_ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._busy = False
        self._draft: str | None = None
        """What was typed before an earlier question came into the field; None while none is."""
        self._hint_text = ""
        self._maximum_length: int | None = None
        self._frame = QFrame()
        self._frame.setProperty("surface", "raised")
        self._frame.setProperty("focused", "false")
        self._edit = QuestionEdit(theme)
        self._edit.setAccessibleName(self.tr("Question"))
        self._button = IconButton(theme, IconName.SEND, self.tr("Send"), Colour.ON_ACCENT)
        set_look(self._button, "role", "send")
        self._hint_icon = QLabel()
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setProperty("kind", "caption")
        self._editing = QWidget()
        self._editing_icon = QLabel()
        self._leading = QHBoxLayout()
        self._above = QVBoxLayout()
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setProperty("kind", "caption")
        self._choices = FlowRow()
        self._choices.add_spare(self._caption)
        self.setFocusProxy(self._edit)
        self._arrange()
        self._connect()
        self._refresh()
        self._tint()

    def text(self) -> str:
        """Return the text as it was written."""
        return self._edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace the text, for a question that is edited or suggested."""
        self._edit.setPlainText(text)

    def clear(self) -> None:
        """Remove the text; after an earlier question was edited, what was typed before is back."""
        if self.is_editing:
            self.end_editing()
        else:
            self._edit.clear()

    @property
    def is_editing(self) -> bool:
        """Whether the text is that of an earlier question."""
        return self._draft is not None

    def begin_editing(self, text: str) -> None:
        """Put an earlier question into the field; Escape brings back what was typed."""
        if self._draft is None:
            self._draft = self.text()
        self._edit.setPlainText(text)
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
        self._editing.show()
        self._edit.setFocus()

    def end_editing(self) -> None:
        """Put back what was typed before."""
        if self._draft is not None:
            draft, self._draft = self._draft, None
            self._editing.hide()
            self._edit.setPlainText(draft)
            self._edit.moveCursor(QTextCursor.MoveOperation.End)
            self.editing_ended.emit()

    def set_placeholder(self, words: str) -> None:
        """Set what an empty field says, such as "Ask about your documents"."""
        self._edit.setPlaceholderText(words)

    def set_caption(self, words: str) -> None:
        """Set what is said of the choices where there is room, such as "3 documents"."""
        self._caption.setText(words)

    def add_control(self, control: QWidget) -> None:
        """Put a quiet control below the text, for what the answer will use; the caption follows."""
        self._choices.add(control)

    def add_gauge(self, gauge: QWidget) -> None:
        """Put something behind the caption, at the end of the row."""
        self._choices.add_at_end(gauge)

    def add_leading(self, control: QWidget) -> None:
        """Put a control before the text."""
        self._leading.addWidget(control)

    def add_above(self, row: QWidget) -> None:
        """Put a row above the text, inside its frame."""
        self._above.addWidget(row)

    def set_hint(self, words: str) -> None:
        """Set a caution about the next answer; empty words take it away."""
        self._hint_text = words
        self._refresh()

    def set_maximum_length(self, characters: int) -> None:
        """Set how long a question may be; a longer one is kept but cannot be sent."""
        self._maximum_length = characters
        self._refresh()

    def set_busy(self, busy: bool) -> None:
        """Show that an answer is being written: the button stops it, Enter sends nothing."""
        self._busy = busy
        if busy:
            self._button.set_meaning(IconName.STOP, self.tr("Stop"))
        else:
            self._button.set_meaning(IconName.SEND, self.tr("Send"))
        self._refresh()

    def _arrange(self) -> None:
        self._arrange_frame()
        self._arrange_editing()
        hints = QHBoxLayout()
        hints.setContentsMargins(SPACE.snug, 0, SPACE.snug, 0)
        hints.setSpacing(SPACE.tight)
        hints.addWidget(self._hint_icon, 0, Qt.AlignmentFlag.AlignTop)
        hints.addWidget(self._hint, 1)
        self._caption.setContentsMargins(SPACE.tight, 0, SPACE.hair, 0)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.hair, 0, SPACE.hair, 0)
        foot.addWidget(self._choices, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addLayout(hints)
        column.addWidget(self._editing)
        column.addWidget(self._frame)
        column.addLayout(foot)

    def _arrange_frame(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        row.addLayout(self._leading)
        row.addWidget(self._edit, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(SPACE.snug, SPACE.tight, SPACE.tight, SPACE.tight)
        inner.setSpacing(SPACE.tight)
        inner.addLayout(self._above)
        inner.addLayout(row)

    def _arrange_editing(self) -> None:
        words = QLabel(self.tr("Editing an earlier question · Esc to cancel"))
        words.setProperty("kind", "caption")
        cancel = IconButton(self._theme, IconName.CLOSE, self.tr("Leave the question as it is"))
        cancel.clicked.connect(self.end_editing)
        row = QHBoxLayout(self._editing)
        row.setContentsMargins(SPACE.snug, 0, SPACE.hair, 0)
        row.addWidget(self._editing_icon)
        row.addWidget(words, 1)
        row.addWidget(cancel)
        self._editing.hide()

    def _connect(self) -> None:
        self._edit.textChanged.connect(self._refresh)
        self._edit.textChanged.connect(self.text_changed)
        self._edit.send_pressed.connect(self._send)
        self._edit.stop_pressed.connect(self._on_escape)
        self._edit.focused.connect(self._show_focus)
        self._button.clicked.connect(self._on_button)
        self._theme.changed.connect(self._tint)

    def _on_button(self) -> None:
        if self._busy:
            self._stop()
        else:
            self._send()

    def _send(self) -> None:
        if not self._busy and self._button.isEnabled():
            self.submitted.emit(self.text().strip())

    def _on_escape(self) -> None:
        if self.is_editing:
            self.end_editing()
        elif self._busy:
            self._stop()
        else:
            self.dismissed.emit()

    def _stop(self) -> None:
        if self._busy:
            self.stop_chosen.emit()

    def _refresh(self) -> None:
        text = self.text().strip()
        limit_words = self._limit_words(len(text))
        self._button.setEnabled(self._busy or (bool(text) and not limit_words))
        words = limit_words or self._hint_text
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
        self._hint_icon.setVisible(bool(words))
        self._edit.setAccessibleDescription(words)

    def _limit_words(self, length: int) -> str:
        if self._maximum_length is None or length <= self._maximum_length:
            return ""
        words = self.tr(
            "This question has {length} characters, the limit is {limit}. Shorten it to send it."
        )
        locale = self.locale()
        return words.format(
            length=locale.toString(length), limit=locale.toString(self._maximum_length)
        )

    def _show_focus(self, focused: bool) -> None:
        set_look(self._frame, "focused", "true" if focused else "false")

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        icon = self._theme.pixmap(IconName.WARNING, Colour.CAUTION, MEASURE.icon, ratio)
        self._hint_icon.setPixmap(icon)
        edit = self._theme.pixmap(IconName.EDIT, Colour.TEXT_SECONDARY, MEASURE.icon, ratio)
        self._editing_icon.setPixmap(edit)
