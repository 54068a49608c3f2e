"""Writes examples by hand, one after another."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from desktop.language.words import said
from desktop.services.example_service import ExampleService
from desktop.theme.theme import Theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text_field import TextField
from desktop.widgets.tone import Tone

_WIDTH = 520


class WriteDialog(Dialog):
    """Stays open, so that several can be written."""

    def __init__(self, theme: Theme, service: ExampleService, set_id: int, parent: QWidget) -> None:
        super().__init__(theme, parent.tr("Write an example"), parent.tr("Add"), parent)
        self._service = service
        self._set_id = set_id
        self._count = 0
        self.setMinimumWidth(_WIDTH)
        self.cancel.setText(self.tr("Close"))
        self._question = TextField()
        self._answer = TextField()
        for field, words in (
            (self._question, self.tr("What you would ask or give")),
            (self._answer, self.tr("The answer you want")),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            self.content.addWidget(label)
            self.content.addWidget(field)
        self._question.setFocus()

    @override
    def accept(self) -> None:
        question, answer = self._question.toPlainText(), self._answer.toPlainText()
        if not question.strip() or not answer.strip():
            self.say(self.tr("An example needs a question and an answer."))
            return
        error = self._service.write(self._set_id, question, answer)
        if error is not None:
            self.say(said(error.message, error.hint))
            return
        self._count += 1
        for field in (self._question, self._answer):
            field.set_text("")
        self.say(self.tr("Added: {n}. Write another, or close.").format(n=self._count), Tone.GOOD)
        self._question.setFocus()
