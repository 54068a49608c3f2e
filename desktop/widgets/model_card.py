"""A card for a model: what it is, how well it fits this computer, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


@dataclass(frozen=True, slots=True)
class ModelCardContent:
    """What a card shows; what is empty has no line and no button.

    Attributes:
        key: What the signals carry.
        title: The model's name.
        facts: Kind, size and so on, in one line.
        place: Where it came from and where it lies.
        fit: How well it fits, in a few words.
        tone: How good that is.
        forecast: The memory it needs, in words.
        state: What it is doing now, as in "In use for answers".
        action: The words of the button that uses or adds it.
        removal: The words of the button that takes it away.
    """

    key: str
    title: str
    facts: str
    place: str = ""
    fit: str = ""
    tone: Tone = Tone.QUIET
    forecast: str = ""
    state: str = ""
    action: str = ""
    removal: str = ""


class ModelCard(QFrame):
    """One model.

    Signals:
        action_chosen: (key) it is to be used or added.
        details_chosen: (key) all that is known of it is to be shown.
        removal_chosen: (key) it is to be taken away.
    """

    action_chosen = Signal(str)
    details_chosen = Signal(str)
    removal_chosen = Signal(str)

    def __init__(
        self, theme: Theme, content: ModelCardContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content
        self.setProperty("surface", "card")
        self._title = ElidedLabel()
        self._title.setProperty("kind", "strong")
        self._state = ToneLabel(theme)
        self._facts = _caption()
        self._fit = ToneLabel(theme)
        self._forecast = _caption()
        self._place = ElidedLabel()
        self._place.setProperty("kind", "caption")
        self._action = TextButton(theme, "")
        self._details = TextButton(theme, self.tr("Details"), ButtonRole.FLAT)
        self._removal = TextButton(theme, "", ButtonRole.QUIET, IconName.DELETE)
        self._action.clicked.connect(lambda: self.action_chosen.emit(self._content.key))
        self._details.clicked.connect(lambda: self.details_chosen.emit(self._content.key))
        self._removal.clicked.connect(lambda: self.removal_chosen.emit(self._content.key))
        self._arrange()
        self.show_content(content)

    @property
    def content(self) -> ModelCardContent:
        """What the card shows."""
        return self._content

    def show_content(self, content: ModelCardContent) -> None:
        """Show another model in place."""
        self._content = content
        self._title.setText(content.title)
        self._state.show_words(content.state, Tone.GOOD)
        self._state.setVisible(bool(content.state))
        self._fit.show_words(content.fit, content.tone)
        self._fit.setVisible(bool(content.fit))
        for label, words in (
            (self._facts, content.facts),
            (self._forecast, content.forecast),
            (self._place, content.place),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        for button, words in ((self._action, content.action), (self._removal, content.removal)):
            button.setText(words)
            button.setVisible(bool(words))
            button.setAccessibleName(f"{words}: {content.title}")
        self._details.setAccessibleName(f"{self._details.text()}: {content.title}")
        self.setAccessibleName(content.title)
        shown = (content.state, content.facts, content.fit, content.forecast, content.place)
        self.setAccessibleDescription(", ".join(words for words in shown if words))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        verdict = QHBoxLayout()
        verdict.setSpacing(SPACE.tight)
        verdict.addWidget(self._fit, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self._forecast, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.hair)
        buttons.addWidget(self._action)
        buttons.addWidget(self._details)
        buttons.addStretch(1)
        buttons.addWidget(self._removal)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.snug, SPACE.snug)
        column.setSpacing(SPACE.hair)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._place)
        column.addLayout(verdict)
        column.addSpacing(SPACE.hair)
        column.addLayout(buttons)


def _caption() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "caption")
    label.setWordWrap(True)
    return label
