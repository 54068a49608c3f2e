"""What is to be taught next, while a person decides: the set, the model, the name, the options.

Covered: the choices and their sensible beginnings. Not covered: the forecast for them
(`planning_service`), teaching (`training_service`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.example_check import AdviceKind, CheckReport
from desktop.services.example_service import ExampleService, ExampleSet
from desktop.services.models_service import InstalledModel, ModelsService
from desktop.services.training_plan import TeachingOptions

MOST_PROBES: Final = 5
"""Questions of the person's own; each is answered at every evaluation, which takes time."""

_LOOKED_AT: Final = 50
"""Examples that tell whether passages are read with the questions."""


class LessonPlan(QObject):
    """The choices for one lesson.

    Signals:
        changed: One of them is another.
        renamed: The set may have another name.
    """

    changed = Signal()
    renamed = Signal()

    def __init__(
        self,
        examples: ExampleService,
        models: ModelsService,
        is_teachable: Callable[[InstalledModel], bool],
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing chosen.

        Args:
            examples: The sets.
            models: The models.
            is_teachable: Tells whether a model can be taught.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._examples = examples
        self._models = models
        self._is_teachable = is_teachable
        self._set_id = 0
        self._model_id = ""
        self._name = ""
        self._options = TeachingOptions()
        self._probes: tuple[str, ...] = ()
        self._known: ExampleSet | None = None
        """The set as it was counted last: a large one takes a moment."""
        examples.changed.connect(self._on_examples)
        examples.sets_changed.connect(self._on_sets)

    # The choices ---------------------------------------------------------------------------

    @property
    def set_id(self) -> int:
        """The set of examples; 0 before one is chosen."""
        return self._set_id

    @property
    def examples(self) -> ExampleSet | None:
        """The same, with its counts; None where there is none."""
        if self._set_id and self._known is None:
            self._known = self._examples.at(self._set_id)
        return self._known

    @property
    def model_id(self) -> str:
        """The model; the one that answers, if nothing else was chosen and it can be taught."""
        model = self.model
        return model.id if model is not None else ""

    @property
    def model(self) -> InstalledModel | None:
        """The same, as far as the models are known."""
        chosen = self._models.at(self._model_id)
        if chosen is not None and self._is_teachable(chosen):
            return chosen
        used = self._models.used
        if used is not None and self._is_teachable(used):
            return used
        return next((one for one in self._models.models or () if self._is_teachable(one)), None)

    @property
    def model_name(self) -> str:
        """What people call the model."""
        model = self.model
        return model.name if model is not None else ""

    @property
    def name(self) -> str:
        """What comes out of it is to be called so."""
        if self._name.strip():
            return self._name.strip()
        chosen = self.examples
        return chosen.name if chosen is not None else ""

    @property
    def options(self) -> TeachingOptions:
        """How it is to be taught."""
        return self._options

    @property
    def probes(self) -> Sequence[str]:
        """Questions of the person's own."""
        return tuple(one.strip() for one in self._probes if one.strip())[:MOST_PROBES]

    # Choosing ------------------------------------------------------------------------------

    def begin(self, set_id: int) -> None:
        """Begin a lesson with a set of examples, everything else as it is most often wanted."""
        self._set_id = set_id
        self._known = None
        self._name = ""
        self._probes = ()
        self._options = TeachingOptions(with_documents=self._has_passages())
        self.changed.emit()

    def choose_set(self, set_id: int) -> None:
        """Take another set, and leave what else was chosen."""
        if set_id != self._set_id:
            self._set_id = set_id
            self._known = None
            self._options = replace(self._options, with_documents=self._has_passages())
            self.changed.emit()

    def choose_model(self, model_id: str) -> None:
        """Take another model."""
        if model_id != self._model_id:
            self._model_id = model_id
            self.changed.emit()

    def call(self, name: str) -> None:
        """Say what it is to be called; empty for the name of the set."""
        if name != self._name:
            self._name = name
            self.changed.emit()

    def ask(self, probes: Sequence[str]) -> None:
        """Say which questions are to be answered meanwhile."""
        if tuple(probes) != self._probes:
            self._probes = tuple(probes)
            self.changed.emit()

    def set_options(self, options: TeachingOptions) -> None:
        """Say how."""
        if options != self._options:
            self._options = options
            self.changed.emit()

    def take_advice(self, report: CheckReport) -> None:
        """Measure as the check advises."""
        folds = report.advice.folds if report.advice.kind is AdviceKind.FOLDS else 0
        self.set_options(replace(self._options, folds=folds))

    def _on_examples(self, set_id: int) -> None:
        if set_id == self._set_id:
            self._forget()

    def _on_sets(self) -> None:
        self._forget()
        self.renamed.emit()

    def _forget(self) -> None:
        self._known = None

    def _has_passages(self) -> bool:
        if not self._set_id:
            return False
        first = self._examples.page(self._set_id, 0, _LOOKED_AT)
        return any(one.content.passages for one in first)
