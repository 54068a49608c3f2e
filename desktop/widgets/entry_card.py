"""A card for something in a list: its title, a few lines, how far it is, what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.labels import plain_label
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


@dataclass(frozen=True, slots=True)
class EntryAction:
    """A button.

    Attributes:
        key: What the signal carries.
        words: What it says.
        role: How much it asks for attention; quiet ones stand at the right end.
        icon: Before the words; may be missing.
        why_not: Why it cannot be pressed now; empty when it can.
    """

    key: str
    words: str
    role: ButtonRole = ButtonRole.SECONDARY
    icon: IconName | None = None
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class EntryContent:
    """What a card shows; what is empty has no line.

    Attributes:
        key: What the signal carries.
        title: Its name.
        facts: The first line.
        remark: The second line.
        state: A few words on how it is.
        tone: How good that is.
        share: How far it is, from 0 to 1; None without a bar.
        actions: What can be done with it.
    """

    key: str
    title: str
    facts: str = ""
    remark: str = ""
    state: str = ""
    tone: Tone = Tone.QUIET
    share: float | None = None
    actions: tuple[EntryAction, ...] = ()


class EntryCard(QFrame):
    """One entry, changed in place.

    Signals:
        action_chosen: (key of the entry, key of the action).
    """

    action_chosen = Signal(str, str)

    def __init__(self, theme: Theme, content: EntryContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = EntryContent("", "")
        self._buttons: list[TextButton] = []
        self.setProperty("surface", "card")
        self._title = ElidedLabel()
        self._title.setProperty("kind", "strong")
        self._state = ToneLabel(theme)
        self._facts = plain_label(kind="caption")
        self._remark = plain_label(kind="caption")
        self._bar = ThinBar(theme)
        self._arrange()
        self.show_content(content)

    @property
    def content(self) -> EntryContent:
        """What the card shows."""
        return self._content

    def show_content(self, content: EntryContent) -> None:
        """Show another entry, or the same as it is now."""
        if content.actions != self._content.actions or content.title != self._content.title:
            self._show_actions(content)
        self._content = content
        self._title.setText(content.title)
        self._state.show_words(content.state, content.tone)
        self._state.setVisible(bool(content.state))
        for label, words in ((self._facts, content.facts), (self._remark, content.remark)):
            label.setText(words)
            label.setVisible(bool(words))
        self._bar.setVisible(content.share is not None)
        self._bar.set_fraction(content.share if content.share is not None else 0.0)
        self._bar.setAccessibleName(content.title)
        self.setAccessibleName(content.title)
        shown = (content.state, content.facts, content.remark)
        self.setAccessibleDescription(", ".join(words for words in shown if words))

    def _show_actions(self, content: EntryContent) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(content, action) for action in content.actions]
        while self._row.count():
            self._row.takeAt(0)
        loud = [one for one in self._buttons if one.property("role") != ButtonRole.QUIET.value]
        quiet = [one for one in self._buttons if one not in loud]
        for button in loud:
            self._row.addWidget(button)
        self._row.addStretch(1)
        for button in quiet:
            self._row.addWidget(button)

    def _button(self, content: EntryContent, action: EntryAction) -> TextButton:
        button = TextButton(self._theme, action.words, action.role, action.icon)
        button.setAccessibleName(f"{action.words}: {content.title}")
        button.setEnabled(not action.why_not)
        button.setToolTip(action.why_not)
        button.clicked.connect(lambda: self.action_chosen.emit(self._content.key, action.key))
        return button

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE.hair)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.snug, SPACE.snug)
        column.setSpacing(SPACE.hair)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._remark)
        column.addWidget(self._bar)
        column.addSpacing(SPACE.hair)
        column.addLayout(self._row)


class EntryList(QWidget):
    """Cards below each other, changed in place.

    Signals:
        action_chosen: (key of the entry, key of the action).
    """

    action_chosen = Signal(str, str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[EntryCard] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.tight)

    def cards(self) -> tuple[EntryCard, ...]:
        """Return the cards, from the top."""
        return tuple(self._cards)

    def show_entries(self, entries: list[EntryContent]) -> None:
        """Show these entries."""
        for card, content in zip(self._cards, entries, strict=False):
            card.show_content(content)
        for content in entries[len(self._cards) :]:
            card = EntryCard(self._theme, content)
            card.action_chosen.connect(self.action_chosen)
            self._column.addWidget(card)
            self._cards.append(card)
        for card in self._cards[len(entries) :]:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self._cards[len(entries) :]
