"""The five steps on one page: what, examples, check, plan, teach."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.services.lesson_plan import LessonPlan
from desktop.theme.theme import Theme
from desktop.views.teach.check_step import CheckStep
from desktop.views.teach.examples_step import ExamplesStep
from desktop.views.teach.plan_step import PlanStep
from desktop.views.teach.services import TeachServices
from desktop.views.teach.teach_step import TeachStep
from desktop.views.teach.what_step import WhatStep
from desktop.views.teach.words import tr
from desktop.views.wizard import Wizard

WHAT, EXAMPLES, CHECK, PLAN, TEACH = range(5)


class TeachWizard(Wizard):
    """From examples to a model that answers a person's way."""

    def __init__(
        self,
        theme: Theme,
        services: TeachServices,
        lesson: LessonPlan,
        parent: QWidget | None = None,
    ) -> None:
        self._lesson = lesson
        self._training = services.training
        self.what = WhatStep(theme, services.examples, lesson)
        self.examples = ExamplesStep(theme, services, lesson)
        self.check = CheckStep(theme, services.check, services.models, lesson)
        self.plan = PlanStep(theme, services, lesson)
        self.teach = TeachStep(theme, services)
        steps = (
            (tr("What"), self.what),
            (tr("Examples"), self.examples),
            (tr("Check"), self.check),
            (tr("Plan"), self.plan),
            (tr("Teach"), self.teach),
        )
        names = tr("Back to all that is taught"), tr("Steps of teaching")
        super().__init__(theme, steps, names, TEACH, parent)
        self.check.rows_wanted.connect(self._show_rows)
        lesson.renamed.connect(self.refresh)

    def begin(self) -> None:
        """Begin a lesson with nothing chosen."""
        self._lesson.begin(0)
        self.begin_at(WHAT)

    def open_set(self, set_id: int) -> None:
        """Begin a lesson with examples that are there."""
        self._lesson.begin(set_id)
        self.begin_at(EXAMPLES)

    def show_run(self, set_id: int) -> None:
        """Show the run that the training service has; the steps before it are those of its set."""
        if self._lesson.set_id != set_id:
            self._lesson.begin(set_id)
        self.watch(TEACH, alone=self._lesson.examples is None)

    def drop(self, paths: Sequence[Path]) -> bool:
        """Take dropped files for examples where there is a place for them.

        Returns:
            Whether there is.
        """
        if self._lesson.examples is None or self.place != EXAMPLES:
            return False
        self.examples.drop(paths)
        return True

    @override
    def title_words(self) -> str:
        run = self._training.current
        shown = run.name if self.place == TEACH and run is not None else self._lesson.name
        return shown or tr("Teach something new")

    def _show_rows(self, ids: Sequence[int], words: str) -> None:
        self.go_to(EXAMPLES)
        self.examples.show_rows(ids, words)
