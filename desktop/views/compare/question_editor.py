"""One question beside the table: its words and right answers to change, its kind, its place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.item_models.question_model import (
    kind_explanation,
    place_words,
    question_origin_words,
)
from desktop.language.words import NO_COUNT, translated
from desktop.services.question_service import Question, QuestionKind, QuestionService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.kind_field import KindField
from desktop.views.review_editor import EditorWords, ReviewEditor, passage_block
from desktop.widgets.labels import plain_label
from desktop.widgets.text_field import TextField

_OTHERS_HEIGHT = 60


class QuestionEditor(ReviewEditor):
    """Shows one question; hidden until one is chosen."""

    def __init__(
        self, theme: Theme, service: QuestionService, parent: QWidget | None = None
    ) -> None:
        words = EditorWords(
            _tr("The selected question"), _tr("Remove this question"), _tr("Close the question")
        )
        super().__init__(theme, words, parent)
        self._service = service
        self._shown: Question | None = None
        self._kind = KindField(self.tr("What makes an answer right"))
        self._means = plain_label(kind="caption")
        self._question = TextField()
        self._expected = TextField()
        self._others = TextField()
        self._others.setFixedHeight(_OTHERS_HEIGHT)
        self._others.setPlaceholderText(self.tr("One on each line; may be empty"))
        self._quote = plain_label(selectable=True)
        self._place = plain_label(kind="caption")
        self._passage = passage_block(self._place, self._quote)
        self._kind.kind_chosen.connect(self._on_kind)
        self._arrange(
            [
                (self.tr("Question"), self._question),
                (self.tr("Right answer"), self._expected),
                (self.tr("Other right answers"), self._others),
            ],
            [SPACE.hair, self._kind, self._means, SPACE.hair, self._passage],
        )

    def show_question(self, question: Question | None) -> None:
        """Show a question; None takes the panel away."""
        is_same = self._shown is not None and question is not None
        is_same = is_same and self._shown.id == question.id  # type: ignore[union-attr]
        self._shown = question
        self.setVisible(question is not None)
        if question is None:
            return
        content = question.content
        self._show_review(content.review, content.source or question_origin_words(content.origin))
        self._kind.show_kind(content.kind)
        self._means.setText(kind_explanation(content.kind))
        self._question.set_text(content.question)
        self._expected.set_text(content.expected[0] if content.expected else "")
        self._others.set_text(_lines(content.expected[1:]))
        if not is_same:
            self._say(None)
        self._show_further(content.system, content.history, self._forms(question))
        self._show_place(question)

    @override
    def save(self) -> bool:
        return self._save(self._kind.kind())

    def _save(self, kind: QuestionKind | None) -> bool:
        shown = self._shown
        if shown is None or kind is None:
            return True
        question, expected = self._question.toPlainText(), self._expected_texts(shown)
        content = shown.content
        if (question, expected, kind) == (content.question, content.expected, content.kind):
            return True
        return self._say(self._service.edit(shown, question, expected, kind))

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

    def _forms(self, question: Question) -> list[str]:
        """Say which form the answer must have."""
        form, said = question.content.form, []
        if form.schema:
            said.append(self.tr("Its answer is JSON of a certain form (schema)."))
        if form.pattern:
            pattern = self.tr("Its answer has the form {pattern} (regular expression).")
            said.append(pattern.format(pattern=form.pattern))
        return said

    def _show_place(self, question: Question) -> None:
        place = question.content.place
        self._passage.setVisible(place.is_given)
        self._place.setText(place_words(place) or self.tr("Where it stands"))
        self._quote.setText(place.quote)
        self._quote.setVisible(bool(place.quote))


def _lines(texts: tuple[str, ...]) -> str:
    return "\n".join(texts)


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("QuestionEditor", text, count)
