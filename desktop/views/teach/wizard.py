"""The five steps on one page: what, examples, check, plan, teach."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.lesson_plan import LessonPlan
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.teach.check_step import CheckStep
from desktop.views.teach.examples_step import ExamplesStep
from desktop.views.teach.plan_step import PlanStep
from desktop.views.teach.services import TeachServices
from desktop.views.teach.step import WizardStep
from desktop.views.teach.teach_step import TeachStep
from desktop.views.teach.what_step import WhatStep
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.page_stack import PageStack
from desktop.widgets.step_bar import StepBar

WHAT, EXAMPLES, CHECK, PLAN, TEACH = range(5)


class Wizard(QWidget):
    """Shows one step at a time. Back is always safe: nothing is lost on the way.

    Signals:
        overview_wanted: The first view is to be shown.
    """

    overview_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        services: TeachServices,
        lesson: LessonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self._training = services.training
        self.what = WhatStep(theme, services.examples, lesson)
        self.examples = ExamplesStep(theme, services, lesson)
        self.check = CheckStep(theme, services.check, services.models, lesson)
        self.plan = PlanStep(theme, services, lesson)
        self.teach = TeachStep(theme, services)
        self._steps: tuple[WizardStep, ...] = (
            self.what,
            self.examples,
            self.check,
            self.plan,
            self.teach,
        )
        self._reached = 0
        self._is_alone = False
        """Whether a run is shown whose examples are gone: there are no steps before it."""
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setProperty("kind", "section")
        self._overview = IconButton(
            theme, IconName.CHEVRON_LEFT, self.tr("Back to all that is taught")
        )
        self._bar = StepBar(
            theme,
            (
                self.tr("What"),
                self.tr("Examples"),
                self.tr("Check"),
                self.tr("Plan"),
                self.tr("Teach"),
            ),
            self.tr("Steps of teaching"),
        )
        self._stack = PageStack()
        self._back = TextButton(theme, self.tr("Back"))
        self._why_not = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._why_not.setProperty("kind", "caption")
        self._next = TextButton(theme, self.tr("Next"), ButtonRole.PRIMARY)
        self._arrange()
        self._connect()

    @property
    def place(self) -> int:
        """The step that is shown, from 0."""
        return self._stack.currentIndex()

    @property
    def steps(self) -> StepBar:
        """The steps at the top."""
        return self._bar

    def begin(self) -> None:
        """Begin a lesson with nothing chosen."""
        self._lesson.begin(0)
        self._begin_at(WHAT)

    def open_set(self, set_id: int) -> None:
        """Begin a lesson with examples that are there."""
        self._lesson.begin(set_id)
        self._begin_at(EXAMPLES)

    def show_run(self, set_id: int) -> None:
        """Show the run that the training service has; the steps before it are those of its set."""
        if self._lesson.set_id != set_id:
            self._lesson.begin(set_id)
        self._is_alone = self._lesson.examples is None
        self.go_to(TEACH)

    def _begin_at(self, place: int) -> None:
        self._is_alone = False
        self._reached = place
        self.go_to(place)

    def go_to(self, place: int) -> None:
        """Show a step."""
        self._reached = max(self._reached, place)
        self._stack.setCurrentIndex(place)
        self._steps[place].enter()
        self._refresh()
        announce(self, self._bar.steps[place].accessibleName())

    def drop(self, paths: Sequence[Path]) -> bool:
        """Take dropped files for examples where there is a place for them.

        Returns:
            Whether there is.
        """
        if self._lesson.examples is None or self.place != EXAMPLES:
            return False
        self.examples.drop(paths)
        return True

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(self._overview)
        head.addWidget(self._title, 1)
        head.addWidget(self._bar)
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        for step in self._steps:
            self._stack.addWidget(step)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.snug)
        foot.addWidget(self._back)
        foot.addWidget(self._why_not, 1)
        foot.addWidget(self._next)
        self._why_not.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE.wide, SPACE.normal, SPACE.wide, SPACE.normal)
        page.setSpacing(SPACE.normal)
        page.addLayout(head)
        page.addWidget(self._stack, 1)
        page.addLayout(foot)

    def _connect(self) -> None:
        self._overview.clicked.connect(self.overview_wanted)
        self._bar.chosen.connect(self._on_step)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self.go_on)
        self.check.rows_wanted.connect(self._show_rows)
        self._lesson.renamed.connect(self._refresh)
        for step in self._steps:
            step.changed.connect(self._refresh)
            step.next_wanted.connect(self.go_on)

    # What happens --------------------------------------------------------------------------

    def go_on(self) -> None:
        """Show the next step, where this one has what that needs."""
        step, place = self._steps[self.place], self.place
        if place < TEACH and not step.why_not_on() and step.leave_forwards():
            self.go_to(place + 1)

    def _go_back(self) -> None:
        if self.place == WHAT:
            self.overview_wanted.emit()
        else:
            self.go_to(self.place - 1)

    def _on_step(self, place: int) -> None:
        if place == self.place + 1 and place < TEACH:
            self.go_on()
        elif place != self.place:
            self.go_to(place)

    def _show_rows(self, ids: Sequence[int], words: str) -> None:
        self.go_to(EXAMPLES)
        self.examples.show_rows(ids, words)

    def _refresh(self) -> None:
        place = self.place
        step = self._steps[place]
        why_not = step.why_not_on()
        self._bar.show_place(place, self._last_reachable(place))
        self._title.setText(self._title_words())
        self._next.setVisible(place < TEACH)
        self._next.setText(step.next_words())
        self._next.setEnabled(not why_not)
        self._next.setToolTip(why_not)
        self._why_not.setText(why_not if place < TEACH else "")
        self._back.setVisible(not self._is_alone)

    def _title_words(self) -> str:
        run = self._training.current
        shown = run.name if self.place == TEACH and run is not None else self._lesson.name
        return shown or self.tr("Teach something new")

    def _last_reachable(self, place: int) -> int:
        """Return the last step that can be gone to: none behind one that is not done."""
        if self._is_alone:
            return -1
        if self._reached == TEACH:
            return TEACH  # a run is there to look at, whatever was changed since
        undone = (one for one in range(place, self._reached) if self._steps[one].why_not_on())
        return next(undone, self._reached)
