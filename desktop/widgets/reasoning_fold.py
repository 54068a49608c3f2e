"""What a model thought before it answered, folded until somebody wants to read it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.rich_text.view import RichTextView


class ReasoningFold(QWidget):
    """A line such as "Thought for 12 s" that unfolds to the thoughts themselves.

    Folded thoughts cost nothing while they arrive.
    """

    def __init__(self, theme: Theme, percent: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._percent = percent
        self._parts: list[str] = []
        self._clock = QElapsedTimer()
        self._view: RichTextView | None = None
        self._fold = TextButton(theme, "", ButtonRole.QUIET, IconName.REASONING)
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._unfold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)

    def text(self) -> str:
        """Return all thoughts that have arrived."""
        return "".join(self._parts)

    def append_text(self, text: str) -> None:
        """Add to the thoughts while they arrive."""
        if not self._clock.isValid():
            self._clock.start()
            self._fold.setText(self.tr("Thinking…"))
        self._parts.append(text)
        if self._view is not None:
            self._view.append_text(text)

    def set_final(self, text: str) -> None:
        """Show that the thoughts are complete, and how long they took where that is known."""
        if text and text != self.text():
            self._parts = [text]
            if self._view is not None:
                self._view.set_final(text)
        if self._clock.isValid():
            seconds = max(round(self._clock.elapsed() / 1000), 1)
            self._fold.setText(self.tr("Thought for {seconds} s").format(seconds=seconds))
            self._clock.invalidate()
        elif not self._fold.text():
            self._fold.setText(self.tr("Thought before answering"))

    def set_zoom(self, percent: int) -> None:
        """Show the thoughts larger or smaller than usual (100)."""
        self._percent = percent
        if self._view is not None:
            self._view.set_zoom(percent)

    def _unfold(self, is_open: bool) -> None:
        if self._view is None:
            self._view = RichTextView(self._theme, self.tr("Thoughts"), Colour.TEXT_SECONDARY)
            self._view.set_zoom(self._percent)
            self._view.set_final(self.text())
            self._column.addWidget(self._view)
        self._view.setVisible(is_open)
        words = self.tr("Fold the thoughts") if is_open else self.tr("Show the thoughts")
        self._fold.setAccessibleDescription(words)
        self._fold.setToolTip(words)
