"""Writes questions by hand, one after another."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop.item_models.question_model import kind_explanation
from desktop.language.words import said
from desktop.services.question_service import QuestionKind, QuestionService
from desktop.theme.theme import Theme
from desktop.views.compare.kind_field import KindField
from desktop.views.compare.words import tr
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.text_field import TextField
from desktop.widgets.tone import Tone

_WIDTH = 520


class WriteQuestionDialog(Dialog):
    """Stays open, so that several can be written."""

    def __init__(
        self, theme: Theme, service: QuestionService, set_id: int, parent: QWidget
    ) -> None:
        super().__init__(theme, tr("Write a question"), tr("Add"), parent)
        self._service = service
        self._set_id = set_id
        self._count = 0
        self.setMinimumWidth(_WIDTH)
        self.cancel.setText(tr("Close"))
        self._question = TextField()
        self._expected = TextField()
        self._kind = KindField(tr("What makes an answer right"))
        self._means = plain_label(kind="caption")
        for field, words in (
            (self._question, tr("What you would ask")),
            (self._expected, tr("The right answer")),
            (self._kind, tr("What makes an answer right")),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            self.content.addWidget(label)
            self.content.addWidget(field)
        self.content.addWidget(self._means)
        self._kind.kind_chosen.connect(self._on_kind)
        self._on_kind(QuestionKind.FACT)
        self._question.setFocus()

    @override
    def accept(self) -> None:
        kind = self._kind.kind() or QuestionKind.FACT
        question, expected = self._question.toPlainText(), self._expected.toPlainText()
        if not question.strip():
            self.say(tr("Write what you would ask."))
            return
        if not expected.strip() and kind is not QuestionKind.REFUSE:
            self.say(tr("Write the right answer, or say that nothing here answers it."))
            return
        right = (expected,) if expected.strip() else ()
        error = self._service.write(self._set_id, question, right, kind)
        if error is not None:
            self.say(said(error.message, error.hint))
            return
        self._count += 1
        for field in (self._question, self._expected):
            field.set_text("")
        self.say(tr("Added: {n}. Write another, or close.").format(n=self._count), Tone.GOOD)
        self._question.setFocus()

    def _on_kind(self, kind: QuestionKind) -> None:
        self._means.setText(kind_explanation(kind))
        self._expected.setPlaceholderText(
            tr("May be empty: it is to say that it does not know")
            if kind is QuestionKind.REFUSE
            else ""
        )
