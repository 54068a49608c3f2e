"""One example beside the table: its words to change, its passages, whether it counts."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.item_models.example_model import origin_words
from desktop.language.words import NO_COUNT, place_in_file, translated
from desktop.services.example_service import Example, ExamplePassage, ExampleService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.review_editor import EditorWords, ReviewEditor, passage_block
from desktop.widgets.labels import plain_label
from desktop.widgets.text_field import TextField

_ANSWER_HEIGHT = 120


class ExampleEditor(ReviewEditor):
    """Shows one example; hidden until one is chosen."""

    def __init__(
        self, theme: Theme, service: ExampleService, parent: QWidget | None = None
    ) -> None:
        words = EditorWords(
            _tr("The selected example"), _tr("Remove this example"), _tr("Close the example")
        )
        super().__init__(theme, words, parent)
        self._service = service
        self._example: Example | None = None
        self._question = TextField()
        self._answer = TextField()
        self._answer.setFixedHeight(_ANSWER_HEIGHT)
        self._passages = QVBoxLayout()
        self._passages.setSpacing(SPACE.tight)
        fields = [(self.tr("Question"), self._question), (self.tr("Answer"), self._answer)]
        self._arrange(fields, [SPACE.hair, self._passages])

    def show_example(self, example: Example | None) -> None:
        """Show an example; None takes the panel away."""
        is_same = self._example is not None and example is not None
        is_same = is_same and self._example.id == example.id  # type: ignore[union-attr]
        self._example = example
        self.setVisible(example is not None)
        if example is None:
            return
        content = example.content
        self._show_review(content.review, content.source or origin_words(content.origin))
        self._question.set_text(content.question)
        self._answer.set_text(content.answer)
        if not is_same:
            self._say(None)
            self._show_further(content.system, content.history)
            self._show_passages(content.passages)

    @override
    def save(self) -> bool:
        question, answer = self._question.toPlainText(), self._answer.toPlainText()
        if self._example is None:
            return True
        content = self._example.content
        if (question, answer) == (content.question, content.answer):
            return True
        return self._say(self._service.edit(self._example, question, answer))

    def _show_passages(self, passages: tuple[ExamplePassage, ...]) -> None:
        while (item := self._passages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for passage in passages:
            self._passages.addWidget(self._passage_block(passage))

    def _passage_block(self, passage: ExamplePassage) -> QFrame:
        place = place_in_file(passage.path, passage.location) or self.tr("A passage")
        kind = (
            self.tr("{place}: there to be ignored (distractor)")
            if passage.is_distractor
            else self.tr("{place}: holds the answer")
        )
        return passage_block(
            plain_label(kind.format(place=place), "caption"),
            plain_label(passage.text, selectable=True),
        )


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("ExampleEditor", text, count)
