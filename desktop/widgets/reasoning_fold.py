"""What a model thought before it answered, folded until somebody wants to read it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour
from desktop.widgets.fold import Fold
from desktop.widgets.rich_text.view import RichTextView


class ReasoningFold(Fold):
    """A line such as "Thought for 12 s" that unfolds to the thoughts themselves.

    Folded thoughts cost nothing while they arrive.
    """

    def __init__(self, theme: Theme, percent: int, parent: QWidget | None = None) -> None:
        thoughts = QWidget()
        super().__init__(theme, "", thoughts, parent)
        self._percent = percent
        self._parts: list[str] = []
        self._clock = QElapsedTimer()
        self._view: RichTextView | None = None
        self._thoughts = QVBoxLayout(thoughts)
        self._thoughts.setContentsMargins(0, 0, 0, 0)

    def text(self) -> str:
        """Return all thoughts that have arrived."""
        return "".join(self._parts)

    def append_text(self, text: str) -> None:
        """Add to the thoughts while they arrive."""
        if not self._clock.isValid():
            self._clock.start()
            self.set_title(self.tr("Thinking…"))
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
            self.set_title(self.tr("Thought for {seconds} s").format(seconds=seconds))
            self._clock.invalidate()
        elif not self.title():
            self.set_title(self.tr("Thought before answering"))

    def set_zoom(self, percent: int) -> None:
        """Show the thoughts larger or smaller than usual (100)."""
        self._percent = percent
        if self._view is not None:
            self._view.set_zoom(percent)

    @override
    def set_open(self, is_open: bool) -> None:
        if is_open and self._view is None:
            self._view = RichTextView(self._theme, self.tr("Thoughts"), Colour.TEXT_SECONDARY)
            self._view.set_zoom(self._percent)
            self._view.set_final(self.text())
            self._thoughts.addWidget(self._view)
        super().set_open(is_open)
