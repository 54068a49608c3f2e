"""The end of the settings page: which version this is, and the way to all licences."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.words import translated
from desktop.services.credits_service import CreditsService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import TextButton
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label
from desktop.widgets.section_header import SectionHeader


class AboutSection(QWidget):
    """Says the version.

    Signals:
        about_wanted: More is to be told.
    """

    about_wanted = Signal()

    def __init__(
        self, theme: Theme, service: CreditsService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words = _tr("Inglenook {version}. Whose work it is made of, and under which licences.")
        about = TextButton(theme, _tr("About Inglenook…"))
        about.clicked.connect(self.about_wanted)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, SPACE.hair, 0, 0)
        buttons.addWidget(about)
        buttons.addStretch(1)
        card = Card(plain_label(words.format(version=service.version)))
        card.content.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.wide)
        column.addWidget(SectionHeader(_tr("About")))
        column.addWidget(card)


def _tr(words: str) -> str:
    return translated("About", words)
