"""One example beside the table: its words to change, its passages, whether it counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.item_models.example_model import origin_words
from desktop.services.example_service import Example, ExamplePassage, ExampleService, Review
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
_ANSWER_HEIGHT = 120


class ExampleEditor(QFrame):
    """Shows one example; hidden until one is chosen.

    Signals:
        review_chosen: (Review) whether it counts.
        removal_chosen: It is to be removed.
        close_chosen: The person has seen enough of it.
    """

    review_chosen = Signal(object)
    removal_chosen = Signal()
    close_chosen = Signal()

    def __init__(
        self, theme: Theme, service: ExampleService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._example: Example | None = None
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("The selected example"))
        self.setMinimumWidth(_WIDTH)
        self._state = StatusBadge(theme, BadgeState.WAITING)
        self._source = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._source.setProperty("kind", "caption")
        self._question = TextField()
        self._answer = TextField()
        self._answer.setFixedHeight(_ANSWER_HEIGHT)
        self._problem = plain_label()
        set_look(self._problem, "tone", Tone.BAD.value)
        self._problem.hide()
        self._history = plain_label(kind="caption")
        self._passages = QVBoxLayout()
        self._passages.setSpacing(SPACE.tight)
        self._accept = self._review_button(self.tr("Accept (A)"), Review.ACCEPTED, IconName.CHECK)
        self._reject = self._review_button(self.tr("Reject (R)"), Review.REJECTED, IconName.CLOSE)
        self._remove = IconButton(theme, IconName.DELETE, self.tr("Remove this example"))
        self._remove.clicked.connect(self.removal_chosen)
        for field, name in (
            (self._question, self.tr("Question")),
            (self._answer, self.tr("Answer")),
        ):
            field.setAccessibleName(name)
            field.edited.connect(lambda _: self.save())
        self._arrange()
        self.hide()

    def show_example(self, example: Example | None) -> None:
        """Show an example; None takes the panel away."""
        is_same = self._example is not None and example is not None
        is_same = is_same and self._example.id == example.id  # type: ignore[union-attr]
        self._example = example
        self.setVisible(example is not None)
        if example is None:
            return
        content = example.content
        self._state.set_state(BadgeState(content.review.value))
        self._source.setText(content.source or origin_words(content.origin))
        self._question.set_text(content.question)
        self._answer.set_text(content.answer)
        if not is_same:
            self._say("")
            self._show_history(example)
            self._show_passages(content.passages)
        self._accept.setEnabled(content.review is not Review.ACCEPTED)
        self._reject.setEnabled(content.review is not Review.REJECTED)

    # Building ------------------------------------------------------------------------------

    def _review_button(self, words: str, review: Review, icon: IconName) -> TextButton:
        button = TextButton(self._theme, words, ButtonRole.SECONDARY, icon)
        button.clicked.connect(lambda: self._review(review))
        return button

    def _arrange(self) -> None:
        close = IconButton(self._theme, IconName.CLOSE, self.tr("Close the example"))
        close.clicked.connect(self._close)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.normal, SPACE.tight, SPACE.tight, 0)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self._remove)
        head.addWidget(close)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE.normal, 0, SPACE.normal, SPACE.tight)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._source)
        column.addWidget(self._history)
        column.addSpacing(SPACE.hair)
        for field, words in ((self._question, self.tr("Question")), (self._answer, "")):
            label = QLabel(words or self.tr("Answer"))
            label.setProperty("kind", "caption")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self._problem)
        column.addSpacing(SPACE.hair)
        column.addLayout(self._passages)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SPACE.normal, 0, SPACE.normal, SPACE.snug)
        buttons.setSpacing(SPACE.tight)
        buttons.addWidget(self._accept)
        buttons.addWidget(self._reject)
        buttons.addStretch(1)
        panel = QVBoxLayout(self)
        panel.setContentsMargins(1, 1, 1, 1)
        panel.setSpacing(SPACE.tight)
        panel.addLayout(head)
        panel.addWidget(scroll, 1)
        panel.addLayout(buttons)

    # What happens --------------------------------------------------------------------------

    def save(self) -> bool:
        """Keep what was changed.

        Returns:
            Whether what is shown is kept.
        """
        question, answer = self._question.toPlainText(), self._answer.toPlainText()
        if self._example is None:
            return True
        content = self._example.content
        if (question, answer) == (content.question, content.answer):
            return True
        error = self._service.edit(self._example, question, answer)
        self._say(f"{error.message} {error.hint}".strip() if error is not None else "")
        return error is None

    def _review(self, review: Review) -> None:
        # A button that is clicked takes no focus: the fields have not told yet what is in them.
        if self.save():
            self.review_chosen.emit(review)

    def _close(self) -> None:
        if self.save():
            self.close_chosen.emit()

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _show_history(self, example: Example) -> None:
        turns = [
            f"{self.tr('Answer') if one.is_answer else self.tr('Question')}: {one.text}"
            for one in example.content.history
        ]
        if example.content.system:
            turns.insert(0, self.tr("Instructions: {text}").format(text=example.content.system))
        self._history.setText("\n".join(turns))
        self._history.setVisible(bool(turns))

    def _show_passages(self, passages: tuple[ExamplePassage, ...]) -> None:
        while (item := self._passages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for passage in passages:
            self._passages.addWidget(self._passage_block(passage))

    def _passage_block(self, passage: ExamplePassage) -> QFrame:
        block = QFrame()
        block.setProperty("surface", "quotation")
        name = passage.path.replace("\\", "/").rsplit("/", 1)[-1]
        place = ", ".join(filter(None, (name, passage.location))) or self.tr("A passage")
        kind = (
            self.tr("{place}: there to be ignored (distractor)")
            if passage.is_distractor
            else self.tr("{place}: holds the answer")
        )
        column = QVBoxLayout(block)
        column.setContentsMargins(SPACE.tight, SPACE.hair, 0, SPACE.hair)
        column.setSpacing(SPACE.hair)
        column.addWidget(plain_label(kind.format(place=place), "caption"))
        column.addWidget(plain_label(passage.text, selectable=True))
        return block
