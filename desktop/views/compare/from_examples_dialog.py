"""Chooses a set of examples, of which some are taken for questions."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from desktop.services.example_service import ExampleService
from desktop.services.question_sources import QuestionSources
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import tr
from desktop.views.teach.words import examples_words
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.number_field import NumberField

_COUNT = 40
_MOST = 10_000


class FromExamplesDialog(Dialog):
    """Which set, and how many of it."""

    def __init__(
        self,
        theme: Theme,
        sources: QuestionSources,
        examples: ExampleService,
        set_id: int,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, tr("Take questions from examples"), tr("Take"), parent)
        self._sources = sources
        self._set_id = set_id
        self._examples = QComboBox()
        self._examples.setAccessibleName(tr("Examples"))
        for one in examples.sets():
            if one.accepted:
                self._examples.addItem(f"{one.name} · {examples_words(one.accepted)}", one.id)
        self._count = NumberField(tr("How many to take"), 1, _MOST)
        self._count.setValue(_COUNT)
        words = tr(
            "They are taken from all over the set. A question is a test or a lesson, never both: "
            "those that the model was taught with are kept out, or answered by the part of the "
            "teaching that did not see them."
        )
        self.content.addWidget(plain_label(words, "caption"))
        self.content.addWidget(self._examples)
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        label = QLabel(tr("How many to take"))
        label.setBuddy(self._count)
        row.addWidget(label)
        row.addWidget(self._count)
        row.addStretch(1)
        self.content.addLayout(row)
        self._examples.setFocus()

    @override
    def accept(self) -> None:
        self._sources.from_examples(
            self._set_id, int(self._examples.currentData()), self._count.value()
        )
        super().accept()
