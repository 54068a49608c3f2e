"""An answer that the person can say of whether it is right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.item_models.answer_model import way_words
from desktop.services.comparison_result import Way
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.way_card import WayCard
from desktop.views.compare.words import tr
from desktop.widgets.buttons import ButtonRole, TextButton


class RatedCard(WayCard):
    """The answer with two buttons below; the one that is pressed again is taken back.

    Signals:
        rated: (Way, True, False, or None where it is taken back).
    """

    rated = Signal(object, object)

    def __init__(self, theme: Theme, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(theme, way, parent)
        self.right = TextButton(theme, tr("Right"), ButtonRole.FILTER, IconName.RATE_GOOD)
        self.wrong = TextButton(theme, tr("Wrong"), ButtonRole.FILTER, IconName.RATE_BAD)
        row = QHBoxLayout()
        row.setSpacing(SPACE.hair)
        for button, words in (
            (self.right, tr("Say that it is right")),
            (self.wrong, tr("Say that it is wrong")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(f"{way_words(way)}: {words}")
            row.addWidget(button)
        row.addStretch(1)
        self.content.addLayout(row)
        self.right.clicked.connect(lambda is_on: self.rated.emit(way, True if is_on else None))
        self.wrong.clicked.connect(lambda is_on: self.rated.emit(way, False if is_on else None))

    def show_rating(self, is_right: bool | None, *, can_rate: bool) -> None:
        """Show what the person has said."""
        self.right.setChecked(is_right is True)
        self.wrong.setChecked(is_right is False)
        for button in (self.right, self.wrong):
            button.setEnabled(can_rate)
