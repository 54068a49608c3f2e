"""One row beside a table that a person reviews: its frame, its buttons, keeping what was changed.

Covered: what examples and questions have in common. Not covered: their other parts and how they are
kept (`teach.example_editor`, `compare.question_editor`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.chat_service import EngineError
from desktop.services.example_service import ExampleTurn, Review
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.labels import plain_label
from desktop.widgets.status_badge import BadgeState, StatusBadge
from desktop.widgets.text_field import TextField
from desktop.widgets.tone import Tone

_WIDTH = 320


@dataclass(frozen=True, slots=True)
class EditorWords:
    """What an editor is called.

    Attributes:
        title: For those who hear it.
        remove: The button that removes the row.
        close: The button that closes the editor.
    """

    title: str
    remove: str
    close: str


class ReviewEditor(QFrame):
    """Shows one row; hidden until one is chosen.

    Signals:
        review_chosen: (Review) whether it counts.
        removal_chosen: It is to be removed.
        close_chosen: The person has seen enough of it.
    """

    review_chosen = Signal(object)
    removal_chosen = Signal()
    close_chosen = Signal()

    def __init__(self, theme: Theme, words: EditorWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.setProperty("surface", "card")
        self.setAccessibleName(words.title)
        self.setMinimumWidth(_WIDTH)
        self._state = StatusBadge(theme, BadgeState.WAITING)
        self._source = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._source.setProperty("kind", "caption")
        self._problem = plain_label()
        set_look(self._problem, "tone", Tone.BAD.value)
        self._problem.hide()
        self._further = plain_label(kind="caption")
        self._accept = self._review_button(self.tr("Accept (A)"), Review.ACCEPTED, IconName.CHECK)
        self._reject = self._review_button(self.tr("Reject (R)"), Review.REJECTED, IconName.CLOSE)

    def save(self) -> bool:
        """Keep what was changed.

        Returns:
            Whether what is shown is kept.
        """
        raise NotImplementedError

    # Building ------------------------------------------------------------------------------

    def _arrange(
        self, fields: Sequence[tuple[str, TextField]], below: Iterable[QWidget | QVBoxLayout | int]
    ) -> None:
        """Put everything in its place.

        Args:
            fields: With their names, from the top.
            below: What stands under them; a number is an empty space.
        """
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE.normal, 0, SPACE.normal, SPACE.tight)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._source)
        column.addWidget(self._further)
        column.addSpacing(SPACE.hair)
        for words, field in fields:
            self._add_field(column, words, field)
        column.addWidget(self._problem)
        for part in below:
            if isinstance(part, QWidget):
                column.addWidget(part)
            elif isinstance(part, int):
                column.addSpacing(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        panel = QVBoxLayout(self)
        panel.setContentsMargins(1, 1, 1, 1)
        panel.setSpacing(SPACE.tight)
        panel.addLayout(self._head())
        panel.addWidget(_scrolled(body), 1)
        panel.addLayout(self._foot())
        self.hide()

    def _add_field(self, column: QVBoxLayout, words: str, field: TextField) -> None:
        label = QLabel(words)
        label.setProperty("kind", "caption")
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.edited.connect(lambda _: self.save())
        column.addWidget(label)
        column.addWidget(field)

    def _head(self) -> QHBoxLayout:
        remove = IconButton(self._theme, IconName.DELETE, self._words.remove)
        remove.clicked.connect(self.removal_chosen)
        close = IconButton(self._theme, IconName.CLOSE, self._words.close)
        close.clicked.connect(self._close)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.normal, SPACE.tight, SPACE.tight, 0)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(remove)
        head.addWidget(close)
        return head

    def _foot(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SPACE.normal, 0, SPACE.normal, SPACE.snug)
        buttons.setSpacing(SPACE.tight)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._reject)
        buttons.addStretch(1)
        return buttons

    def _review_button(self, words: str, review: Review, icon: IconName) -> TextButton:
        button = TextButton(self._theme, words, ButtonRole.SECONDARY, icon)
        button.clicked.connect(lambda: self._review(review))
        return button

    # What is shown -------------------------------------------------------------------------

    def _show_review(self, review: Review, source: str) -> None:
        self._state.set_state(BadgeState(review.value))
        self._source.setText(source)
        self._accept.setEnabled(review is not Review.ACCEPTED)
        self._reject.setEnabled(review is not Review.REJECTED)

    def _show_further(
        self, system: str, history: Iterable[ExampleTurn], more: Iterable[str] = ()
    ) -> None:
        """Show what stands before the question, and what else is to be known."""
        lines = [self.tr("Instructions: {text}").format(text=system)] if system else []
        lines += (
            f"{self.tr('Answer') if one.is_answer else self.tr('Question')}: {one.text}"
            for one in history
        )
        self._further.setText("\n".join([*lines, *more]))
        self._further.setVisible(bool(self._further.text()))

    def _say(self, error: EngineError | None) -> bool:
        """Say why something could not be kept; returns whether it was."""
        words = said(error.message, error.hint) if error is not None else ""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        return error is None

    # What happens --------------------------------------------------------------------------

    def _review(self, review: Review) -> None:
        # A button that is clicked takes no focus: the fields have not told yet what is in them.
        if self.save():
            self.review_chosen.emit(review)

    def _close(self) -> None:
        if self.save():
            self.close_chosen.emit()


def passage_block(place: QLabel, text: QLabel) -> QFrame:
    """Return a passage with where it stands above it."""
    block = QFrame()
    block.setProperty("surface", "quotation")
    column = QVBoxLayout(block)
    column.setContentsMargins(SPACE.tight, SPACE.hair, 0, SPACE.hair)
    column.setSpacing(SPACE.hair)
    column.addWidget(place)
    column.addWidget(text)
    return block


def _scrolled(body: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(body)
    return scroll
