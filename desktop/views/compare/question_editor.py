"""One question beside the table: its words and right answers to change, its kind, its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.item_models.question_model import (
    kind_explanation,
    place_words,
    question_origin_words,
)
from desktop.services.question_service import Question, QuestionKind, QuestionService, Review
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.kind_field import KindField
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.labels import plain_label
from desktop.widgets.status_badge import BadgeState, StatusBadge
from desktop.widgets.text_field import TextField
from desktop.widgets.tone import Tone

_WIDTH = 320
_OTHERS_HEIGHT = 60


class QuestionEditor(QFrame):
    """Shows one question; hidden until one is chosen.

    Signals:
        review_chosen: (Review) whether it counts.
        removal_chosen: It is to be removed.
        close_chosen: The person has seen enough of it.
    """

    review_chosen = Signal(object)
    removal_chosen = Signal()
    close_chosen = Signal()

    def __init__(
        self, theme: Theme, service: QuestionService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._shown: Question | None = None
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("The selected question"))
        self.setMinimumWidth(_WIDTH)
        self._state = StatusBadge(theme, BadgeState.WAITING)
        self._source = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._source.setProperty("kind", "caption")
        self._kind = KindField(self.tr("What makes an answer right"))
        self._means = plain_label(kind="caption")
        self._question = TextField()
        self._expected = TextField()
        self._others = TextField()
        self._others.setFixedHeight(_OTHERS_HEIGHT)
        self._others.setPlaceholderText(self.tr("One on each line; may be empty"))
        self._problem = plain_label()
        set_look(self._problem, "tone", Tone.BAD.value)
        self._problem.hide()
        self._further = plain_label(kind="caption")
        self._quote = plain_label(selectable=True)
        self._place = plain_label(kind="caption")
        self._passage = self._make_passage()
        self._accept = self._review_button(self.tr("Accept (A)"), Review.ACCEPTED, IconName.CHECK)
        self._reject = self._review_button(self.tr("Reject (R)"), Review.REJECTED, IconName.CLOSE)
        self._remove = IconButton(theme, IconName.DELETE, self.tr("Remove this question"))
        self._remove.clicked.connect(self.removal_chosen)
        self._kind.kind_chosen.connect(self._on_kind)
        self._arrange()
        self.hide()

    def show_question(self, question: Question | None) -> None:
        """Show a question; None takes the panel away."""
        is_same = self._shown is not None and question is not None
        is_same = is_same and self._shown.id == question.id  # type: ignore[union-attr]
        self._shown = question
        self.setVisible(question is not None)
        if question is None:
            return
        content = question.content
        self._state.set_state(BadgeState(content.review.value))
        self._source.setText(content.source or question_origin_words(content.origin))
        self._kind.show_kind(content.kind)
        self._means.setText(kind_explanation(content.kind))
        self._question.set_text(content.question)
        self._expected.set_text(content.expected[0] if content.expected else "")
        self._others.set_text(_lines(content.expected[1:]))
        self._accept.setEnabled(content.review is not Review.ACCEPTED)
        self._reject.setEnabled(content.review is not Review.REJECTED)
        if not is_same:
            self._say("")
        self._show_further(question)

    # Building ------------------------------------------------------------------------------

    def _review_button(self, words: str, review: Review, icon: IconName) -> TextButton:
        button = TextButton(self._theme, words, ButtonRole.SECONDARY, icon)
        button.clicked.connect(lambda: self._review(review))
        return button

    def _make_passage(self) -> QFrame:
        block = QFrame()
        block.setProperty("surface", "quotation")
        column = QVBoxLayout(block)
        column.setContentsMargins(SPACE.tight, SPACE.hair, 0, SPACE.hair)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._place)
        column.addWidget(self._quote)
        return block

    def _arrange(self) -> None:
        close = IconButton(self._theme, IconName.CLOSE, self.tr("Close the question"))
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
        column.addWidget(self._further)
        column.addSpacing(SPACE.hair)
        for field, words in (
            (self._question, self.tr("Question")),
            (self._expected, self.tr("Right answer")),
            (self._others, self.tr("Other right answers")),
        ):
            label = QLabel(words)
            label.setProperty("kind", "caption")
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.edited.connect(lambda _: self.save())
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self._problem)
        column.addSpacing(SPACE.hair)
        column.addWidget(self._kind)
        column.addWidget(self._means)
        column.addSpacing(SPACE.hair)
        column.addWidget(self._passage)
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
        return self._save(self._kind.kind())

    def _save(self, kind: QuestionKind | None) -> bool:
        shown = self._shown
        if shown is None or kind is None:
            return True
        question, expected = self._question.toPlainText(), self._expected_texts(shown)
        content = shown.content
        if (question, expected, kind) == (content.question, content.expected, content.kind):
            return True
        error = self._service.edit(shown, question, expected, kind)
        self._say(f"{error.message} {error.hint}".strip() if error is not None else "")
        return error is None

    def _expected_texts(self, shown: Question) -> tuple[str, ...]:
        first, others = self._expected.toPlainText(), self._others.toPlainText()
        known = shown.content.expected
        if others == _lines(known[1:]):
            # As they were: one of them may itself have several lines.
            kept = known[1:]
        else:
            kept = tuple(line for line in others.splitlines() if line.strip())
        return tuple(one for one in (first, *kept) if one.strip())

    def _on_kind(self, kind: QuestionKind) -> None:
        shown = self._shown
        if shown is not None and not self._save(kind):
            self._kind.show_kind(shown.content.kind)

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

    def _show_further(self, question: Question) -> None:
        content = question.content
        said = [
            f"{self.tr('Answer') if one.is_answer else self.tr('Question')}: {one.text}"
            for one in content.history
        ]
        if content.system:
            said.insert(0, self.tr("Instructions: {text}").format(text=content.system))
        if content.form.schema:
            said.append(self.tr("Its answer is JSON of a certain form (schema)."))
        if content.form.pattern:
            pattern = self.tr("Its answer has the form {pattern} (regular expression).")
            said.append(pattern.format(pattern=content.form.pattern))
        self._further.setText("\n".join(said))
        self._further.setVisible(bool(said))
        place = content.place
        self._passage.setVisible(place.is_given)
        self._place.setText(place_words(place) or self.tr("Where it stands"))
        self._quote.setText(place.quote)
        self._quote.setVisible(bool(place.quote))


def _lines(texts: tuple[str, ...]) -> str:
    return "\n".join(texts)
