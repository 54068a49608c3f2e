"""Calm words above a source that cannot be shown or marked as it was read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.source_viewer.source_problem import SourceProblem
from desktop.widgets.tone import Tone

_LONGEST_SENTENCE = 280


class SourceNotice(QWidget):
    """Says what happened and what helps; hidden while all is well."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        card = QFrame()
        card.setProperty("surface", Tone.CAUTION.value)
        row = QHBoxLayout(card)
        row.setContentsMargins(SPACE.snug, SPACE.tight, SPACE.snug, SPACE.tight)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE.tight, 0, SPACE.tight, SPACE.tight)
        around.addWidget(card)
        theme.changed.connect(self._tint)
        self._tint()
        self.tell(None)

    def tell(self, problem: SourceProblem | None, sentence: str = "") -> None:
        """Show the words for a problem; None hides the notice.

        Args:
            problem: What is wrong.
            sentence: What the source says; told where the page shows it without a mark.
        """
        words = self._words_for()[problem] if problem else ""
        if problem is SourceProblem.RECOGNISED and sentence:
            words = f"{words} {self.tr('It says:')} \u201c{_shortened(sentence)}\u201d"
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(problem is not None)
        if words:
            announce(self, words)

    def words(self) -> str:
        """Return what is said now; empty while all is well."""
        return self._words.text()

    def _words_for(self) -> dict[SourceProblem, str]:
        return {
            SourceProblem.MISSING: self.tr(
                "This file is no longer here. It may have been moved, renamed or deleted."
            ),
            SourceProblem.UNREADABLE: self.tr(
                "This file cannot be read. Check that you are allowed to open it."
            ),
            SourceProblem.PASSWORD: self.tr(
                "This PDF asks for a password, so its text is shown here without its pages. Open "
                "it in its own program to see them."
            ),
            SourceProblem.DAMAGED: self.tr(
                "This PDF cannot be shown; it may be damaged. Try to open it in its own program."
            ),
            SourceProblem.CHANGED: self.tr(
                "This file has changed since it was read. Index it again to see the passage in it."
            ),
            SourceProblem.NO_WORDS: self.tr(
                "This page has no words that can be marked. It may be a picture of text."
            ),
            SourceProblem.RECOGNISED: self.tr(
                "This page is a picture. Its words were read by text recognition, so the passage "
                "is not marked on it."
            ),
        }

    def _tint(self) -> None:
        tone, ratio = Tone.CAUTION, self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(tone.icon, tone.colour, MEASURE.icon, ratio))


def _shortened(sentence: str) -> str:
    """Return a sentence on one line that fits above a page."""
    shown = " ".join(sentence.replace("\u00ad", "").split())
    return shown if len(shown) <= _LONGEST_SENTENCE else f"{shown[:_LONGEST_SENTENCE].rstrip()}…"
