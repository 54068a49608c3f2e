"""A label for a passage with one stretch of it marked, as a reader would with a pen."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour

_BEFORE = 120
_LONGEST = 420


class MarkedText(QLabel):
    """Some lines of a passage around its marked stretch.

    The text is escaped before Qt sees it: nothing in a document becomes markup.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts = ("", "", "")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._show)

    def set_passage(self, text: str, start: int, end: int) -> None:
        """Show a passage; `start` to `end` are the marked characters of it."""
        before, marked, after = text[:start], text[start:end], text[end:]
        lead = _on_one_line(before)
        if len(lead) > _BEFORE:
            lead = "… " + lead[-_BEFORE:].partition(" ")[2]
        marked = _on_one_line(marked)
        rest = _on_one_line(after)
        room = max(_LONGEST - len(lead) - len(marked), 0)
        if len(rest) > room:
            rest = rest[:room].rpartition(" ")[0] + " …"
        self._parts = (lead, marked, rest)
        self.setAccessibleName(" ".join(part for part in self._parts if part))
        self._show()

    def _show(self) -> None:
        lead, marked, rest = (escape(part) for part in self._parts)
        fill = self._theme.colour(Colour.HIGHLIGHT).name()
        ink = self._theme.colour(Colour.TEXT).name()
        pen = f'<span style="background-color: {fill}; color: {ink}">{marked}</span>'
        self.setText(" ".join(part for part in (lead, pen if marked else "", rest) if part))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
