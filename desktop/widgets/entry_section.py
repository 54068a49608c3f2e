"""A heading with cards below it; hidden without cards."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.entry_card import EntryContent, EntryList
from desktop.widgets.section_header import SectionHeader


class EntrySection(QWidget):
    """One part of an overview.

    Attributes:
        header: The heading.
        entries: The cards.
    """

    def __init__(self, theme: Theme, title: str, caption: str = "") -> None:
        super().__init__()
        self.header = SectionHeader(title, caption)
        self.entries = EntryList(theme, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addWidget(self.header)
        column.addWidget(self.entries)
        self.hide()

    def show_entries(self, contents: list[EntryContent]) -> None:
        """Show these cards."""
        self.entries.show_entries(contents)
        self.setVisible(bool(contents))
