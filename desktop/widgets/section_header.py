"""The heading of a page or of a part of it, with an explanation and buttons beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.theme.tokens import SPACE


class SectionHeader(QWidget):
    """A heading; `page` makes it the title of the whole page."""

    def __init__(
        self, title: str, caption: str = "", *, page: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = QLabel(title)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("kind", "title" if page else "section")
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setProperty("kind", "caption")
        self._caption.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE.tight)
        self._row.addLayout(words, 1)
        self.set_caption(caption)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)

    def set_caption(self, caption: str) -> None:
        """Change the explanation; an empty one takes no space."""
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))

    def add_action(self, widget: QWidget) -> None:
        """Add a button at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
