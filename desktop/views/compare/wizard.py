"""The four steps on one page: questions, ways, run, result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.comparison_plan import ComparisonPlan
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.questions_step import QuestionsStep
from desktop.views.compare.result_step import ResultStep
from desktop.views.compare.run_step import RunStep
from desktop.views.compare.services import CompareServices
from desktop.views.compare.ways_step import WaysStep
from desktop.views.teach.step import WizardStep
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.page_stack import PageStack
from desktop.widgets.step_bar import StepBar

QUESTIONS, WAYS, RUN, RESULT = range(4)


class Wizard(QWidget):
    """Shows one step at a time. Back is always safe: nothing is lost on the way.

    Signals:
        overview_wanted: The first view is to be shown.
    """

    overview_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        services: CompareServices,
        plan: ComparisonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        self._services = services
        self.questions = QuestionsStep(theme, services, plan)
        self.ways = WaysStep(theme, services, plan)
        self.run = RunStep(theme, services)
        self.result = ResultStep(theme, services)
        self._steps: tuple[WizardStep, ...] = (self.questions, self.ways, self.run, self.result)
        self._reached = 0
        self._is_alone = False
        """Whether a comparison is shown whose questions are gone: there are no steps before it."""
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setProperty("kind", "section")
        self._overview = IconButton(
            theme, IconName.CHEVRON_LEFT, self.tr("Back to all comparisons")
        )
        self._bar = StepBar(
            theme,
            (self.tr("Questions"), self.tr("Ways"), self.tr("Run"), self.tr("Result")),
            self.tr("Steps of comparing"),
        )
        self._stack = PageStack()
        self._back = TextButton(theme, self.tr("Back"))
        self._why_not = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._why_not.setProperty("kind", "caption")
        self._next = TextButton(theme, self.tr("Next"), ButtonRole.PRIMARY)
        self._foot = QWidget()
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

    def begin(self, set_id: int) -> None:
        """Begin with a set of questions."""
        self._plan.begin(set_id)
        self._is_alone = False
        self._reached = QUESTIONS
        self.go_to(QUESTIONS)

    def show_run(self) -> None:
        """Show the comparison that the service has."""
        self._reached = RUN
        self._is_alone = self._plan.questions is None
        self.go_to(RUN)

    def show_result(self) -> None:
        """Show what came out of the comparison that is looked at."""
        self._reached = RESULT
        self._is_alone = self._plan.questions is None
        self.go_to(RESULT)

    def go_to(self, place: int) -> None:
        """Show a step."""
        self._reached = max(self._reached, place)
        self._stack.setCurrentIndex(place)
        self._steps[place].enter()
        self._refresh()
        announce(self, self._bar.steps[place].accessibleName())

    def drop(self, paths: Sequence[Path]) -> bool:
        """Take dropped files for questions where there is a place for them.

        Returns:
            Whether there is.
        """
        if self._plan.questions is None or self.place != QUESTIONS:
            return False
        self.questions.drop(paths)
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
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
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
        page.addWidget(self._foot)

    def _connect(self) -> None:
        self._overview.clicked.connect(self.overview_wanted)
        self._bar.chosen.connect(self._on_step)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self.go_on)
        self._plan.renamed.connect(self._refresh)
        self._services.result.shown.connect(self._refresh)
        self._services.history.changed.connect(self._refresh)
        for step in self._steps:
            step.changed.connect(self._refresh)
            step.next_wanted.connect(self.go_on)

    # What happens --------------------------------------------------------------------------

    def go_on(self) -> None:
        """Show the next step, where this one has what that needs."""
        step, place = self._steps[self.place], self.place
        if place == RUN and not step.why_not_on():
            self.run.result_wanted.emit()
        elif place < RUN and not step.why_not_on() and step.leave_forwards():
            self.go_to(place + 1)

    def _go_back(self) -> None:
        if self.place == QUESTIONS:
            self.overview_wanted.emit()
        else:
            self.go_to(self.place - 1)

    def _on_step(self, place: int) -> None:
        if (place == self.place + 1 and place < RESULT) or (place == RESULT and self.place == RUN):
            self.go_on()
        elif place != self.place:
            self.go_to(place)

    def _refresh(self) -> None:
        place = self.place
        step = self._steps[place]
        why_not = step.why_not_on()
        self._bar.show_place(place, self._last_reachable(place))
        self._title.setText(self._title_words())
        self._next.setVisible(place < RESULT)
        self._next.setText(step.next_words())
        self._next.setEnabled(not why_not)
        self._next.setToolTip(why_not)
        self._why_not.setText(why_not if place < RUN else "")
        self._back.setVisible(not self._is_alone)
        # The result needs the room, and the steps at the top lead back from it.
        self._foot.setVisible(place < RESULT)

    def _title_words(self) -> str:
        place = self.place
        record, current = self._services.result.record, self._services.comparing.current
        if place == RESULT and record is not None:
            return record.wish.name
        if place == RUN and current is not None:
            return current.name
        return self._plan.name or self.tr("New comparison")

    def _last_reachable(self, place: int) -> int:
        """Return the last step that can be gone to: none behind one that is not done."""
        if self._is_alone:
            return -1
        if self._reached >= RUN:
            return self._reached  # it is there to look at, whatever was changed since
        undone = (one for one in range(place, self._reached) if self._steps[one].why_not_on())
        return next(undone, self._reached)
