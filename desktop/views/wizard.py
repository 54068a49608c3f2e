"""Steps that are gone through one after another: their names on top, back and on below.

Covered: which step is shown, which ones can be gone to, why one cannot go on. Not covered: what a
step decides (`WizardStep` and what is made of it), and where it leads from the last one.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.page_stack import PageStack
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.step_bar import StepBar


class WizardStep(QWidget):
    """One decision.

    Signals:
        changed: Whether one can go on from here may be another now.
        next_wanted: The person has decided: the next step is wanted.
    """

    changed = Signal()
    next_wanted = Signal()

    def enter(self) -> None:
        """Be shown now."""

    def leave_forwards(self) -> bool:
        """Make sure that the next step finds what it needs.

        Returns:
            Whether it does.
        """
        return True

    def why_not_on(self) -> str:
        """Say why one cannot go on from here; empty where one can."""
        return ""

    def next_words(self) -> str:
        """Say what going on does."""
        return self.tr("Next")


class Wizard(QWidget):
    """Shows one step at a time. Back is always safe: nothing is lost on the way.

    Signals:
        overview_wanted: The first view is to be shown.
    """

    overview_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        steps: Sequence[tuple[str, WizardStep]],
        names: tuple[str, str],
        first_to_watch: int,
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet: `go_to` does.

        Args:
            theme: Colours and icons.
            steps: What each is called, and it.
            names: What the way back to the first view is called, and the steps together.
            first_to_watch: The first step, from 0, that decides nothing more. Once it was reached,
                all that were reached can be gone to, whatever was changed since.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._steps = tuple(step for _, step in steps)
        self._first_to_watch = first_to_watch
        self._reached = 0
        self._is_alone = False
        to_overview, together = names
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setProperty("kind", "section")
        self._overview = IconButton(theme, IconName.CHEVRON_LEFT, to_overview)
        self._bar = StepBar(theme, [name for name, _ in steps], together)
        self._stack = PageStack()
        self._back = TextButton(theme, self.tr("Back"))
        self._why_not = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._why_not.setProperty("kind", "caption")
        self._next = TextButton(theme, self.tr("Next"), ButtonRole.PRIMARY)
        self._foot = QWidget()
        self._arrange()
        self._connect_steps()

    @property
    def place(self) -> int:
        """The step that is shown, from 0."""
        return self._stack.currentIndex()

    @property
    def steps(self) -> StepBar:
        """The steps at the top."""
        return self._bar

    def go_to(self, place: int) -> None:
        """Show a step."""
        self._reached = max(self._reached, place)
        self._stack.setCurrentIndex(place)
        self._steps[place].enter()
        self.refresh()
        announce(self, self._bar.steps[place].accessibleName())

    def go_on(self) -> None:
        """Show the next step, where this one has what that needs."""
        step = self._steps[self.place]
        if not step.why_not_on() and step.leave_forwards():
            self.go_on_from(self.place)

    # For the wizards made of this ----------------------------------------------------------

    def go_on_from(self, place: int) -> None:
        """Leave a step that has all that the next one needs."""
        if place < self._first_to_watch:
            self.go_to(place + 1)

    def title_words(self) -> str:
        """Say what all of this is about."""
        raise NotImplementedError

    def begin_at(self, place: int) -> None:
        """Begin something new at a step; none behind it was reached."""
        self._is_alone = False
        self._reached = place
        self.go_to(place)

    def watch(self, place: int, *, alone: bool) -> None:
        """Show a step behind the decisions.

        Args:
            place: The step, from 0.
            alone: Whether what was decided is gone: there are no steps to go to.
        """
        self._is_alone = alone
        self._reached = place
        self.go_to(place)

    def refresh(self) -> None:
        """Show what is known now."""
        place = self.place
        step = self._steps[place]
        why_not = step.why_not_on()
        has_next = place < len(self._steps) - 1
        self._bar.show_place(place, self._last_reachable(place))
        self._title.setText(self.title_words())
        self._next.setVisible(has_next)
        self._next.setText(step.next_words())
        self._next.setEnabled(not why_not)
        self._next.setToolTip(why_not)
        self._why_not.setText(why_not if place < self._first_to_watch else "")
        self._back.setVisible(not self._is_alone)
        # What came out of it needs the room, and the steps at the top lead back from it.
        self._foot.setVisible(has_next or place == self._first_to_watch)

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

    def _connect_steps(self) -> None:
        self._overview.clicked.connect(self.overview_wanted)
        self._bar.chosen.connect(self._on_step)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self.go_on)
        for step in self._steps:
            step.changed.connect(self.refresh)
            step.next_wanted.connect(self.go_on)

    # What happens --------------------------------------------------------------------------

    def _go_back(self) -> None:
        if self.place == 0:
            self.overview_wanted.emit()
        else:
            self.go_to(self.place - 1)

    def _on_step(self, place: int) -> None:
        """Go to a step; only the button below starts what is to be watched."""
        may_start = place == self._first_to_watch
        if place == self.place + 1 and not may_start and not self._steps[self.place].why_not_on():
            self.go_on()
        elif place != self.place:
            self.go_to(place)

    def _last_reachable(self, place: int) -> int:
        """Return the last step that can be gone to: none behind one that is not done."""
        if self._is_alone:
            return -1
        if self._reached >= self._first_to_watch:
            return self._reached
        undone = (one for one in range(place, self._reached) if self._steps[one].why_not_on())
        return next(undone, self._reached)


def scrolled(*widgets: QWidget, gap: int = SPACE.normal) -> QScrollArea:
    """Return widgets below each other, scrolled where they are higher than their place."""
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, SPACE.hair, SPACE.normal)
    rows.setSpacing(gap)
    for widget in widgets:
        rows.addWidget(widget)
    rows.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(column)
    return area


def heading(title: str, caption: str = "") -> SectionHeader:
    """Return the question that a step asks."""
    return SectionHeader(title, caption)
