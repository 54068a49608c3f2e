"""The four steps on one page: questions, ways, run, result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.services.comparison_plan import ComparisonPlan
from desktop.theme.theme import Theme
from desktop.views.compare.questions_step import QuestionsStep
from desktop.views.compare.result_step import ResultStep
from desktop.views.compare.run_step import RunStep
from desktop.views.compare.services import CompareServices
from desktop.views.compare.ways_step import WaysStep
from desktop.views.compare.words import tr
from desktop.views.wizard import Wizard

QUESTIONS, WAYS, RUN, RESULT = range(4)


class CompareWizard(Wizard):
    """From questions to a verdict."""

    def __init__(
        self,
        theme: Theme,
        services: CompareServices,
        plan: ComparisonPlan,
        parent: QWidget | None = None,
    ) -> None:
        self._plan = plan
        self._services = services
        self.questions = QuestionsStep(theme, services, plan)
        self.ways = WaysStep(theme, services, plan)
        self.run = RunStep(theme, services)
        self.result = ResultStep(theme, services)
        steps = (
            (tr("Questions"), self.questions),
            (tr("Ways"), self.ways),
            (tr("Run"), self.run),
            (tr("Result"), self.result),
        )
        names = tr("Back to all comparisons"), tr("Steps of comparing")
        super().__init__(theme, steps, names, RUN, parent)
        plan.renamed.connect(self.refresh)
        services.result.shown.connect(self.refresh)
        services.history.changed.connect(self.refresh)

    def begin(self, set_id: int) -> None:
        """Begin with a set of questions."""
        self._plan.begin(set_id)
        self.begin_at(QUESTIONS)

    def show_run(self) -> None:
        """Show the comparison that the service has."""
        self.watch(RUN, alone=self._plan.questions is None)

    def show_result(self) -> None:
        """Show what came out of the comparison that is looked at."""
        self.watch(RESULT, alone=self._plan.questions is None)

    def drop(self, paths: Sequence[Path]) -> bool:
        """Take dropped files for questions where there is a place for them.

        Returns:
            Whether there is.
        """
        if self._plan.questions is None or self.place != QUESTIONS:
            return False
        self.questions.drop(paths)
        return True

    @override
    def go_on_from(self, place: int) -> None:
        if place == RUN:
            self.run.result_wanted.emit()
        else:
            super().go_on_from(place)

    @override
    def title_words(self) -> str:
        place = self.place
        record, current = self._services.result.record, self._services.comparing.current
        if place == RESULT and record is not None:
            return record.wish.name
        if place == RUN and current is not None:
            return current.name
        return self._plan.name or tr("New comparison")
