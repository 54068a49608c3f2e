"""A few words with an icon before them, in the colour of how good they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.tone import Tone


class ToneLabel(QWidget):
    """Words that never rely on their colour alone; with `wraps` they take several lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.QUIET
        self._icon_name: IconName | None = None
        self._icon = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(wraps)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        top = Qt.AlignmentFlag.AlignTop if wraps else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._icon, 0, top)
        row.addWidget(self._words, 1 if wraps else 0)
        theme.changed.connect(self._tint)

    def show_words(self, words: str, tone: Tone, icon: IconName | None = None) -> None:
        """Show words; without an icon of their own they get that of their tone."""
        self._tone = tone
        self._icon_name = icon
        self._words.setText(words)
        set_look(self._words, "tone", tone.value)
        self.setAccessibleName(words)
        self._tint()

    def words(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def _tint(self) -> None:
        name = self._icon_name or self._tone.icon
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(name, self._tone.colour, MEASURE.icon, ratio))
