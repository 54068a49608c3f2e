"""The Compare page: what was compared so far, and the steps to something new."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.services.comparison_plan import ComparisonPlan
from desktop.services.reviewed_sets import total_of
from desktop.theme.theme import Theme
from desktop.views.compare import landing_entries as entries
from desktop.views.compare.landing import Landing
from desktop.views.compare.services import CompareServices
from desktop.views.compare.wizard import QUESTIONS, RUN, CompareWizard
from desktop.views.compare.words import tr
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.file_drop import FileDrop
from desktop.widgets.page_stack import PageStack


class ComparePage(QWidget):
    """Two views: the overview, and the steps.

    Files that are dropped while questions are shown are taken for questions; else the window takes
    them for documents.

    Signals:
        documents_wanted: The person rather adds documents.
        import_ended: (ImportOutcome) with lines that were left out.
        undoable: (words, callable) something was done that can be taken back.
        told: (words) something small happened that is worth a quiet word.
    """

    documents_wanted = Signal()
    import_ended = Signal(object)
    undoable = Signal(str, object)
    told = Signal(str)

    def __init__(
        self, theme: Theme, services: CompareServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._plan = ComparisonPlan(
            services.questions,
            services.models,
            services.adapters,
            services.library,
            services.settings,
            self,
        )
        self._landing = Landing(theme, services)
        self._wizard = CompareWizard(theme, services, self._plan)
        self._stack = PageStack()
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(self._landing)
        self._stack.addWidget(self._wizard)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        self._overlay = DropOverlay(theme, self, self.tr("Drop to import questions"))
        self._drop = FileDrop(self._wizard.questions)
        self._connect()

    @property
    def landing(self) -> Landing:
        """The overview."""
        return self._landing

    @property
    def wizard(self) -> CompareWizard:
        """The four steps."""
        return self._wizard

    @property
    def plan(self) -> ComparisonPlan:
        """What is to be compared next."""
        return self._plan

    def begin(self) -> None:
        """Begin something new, with the questions that were made last, or with none yet."""
        questions = self._services.questions
        sets = questions.sets()
        latest = max(sets, key=lambda one: one.created_at, default=None)
        chosen = latest or questions.create(tr("My questions"))
        if chosen is not None:
            self.open_set(chosen.id)

    def open_set(self, set_id: int) -> None:
        """Begin something new with a set of questions."""
        self._stack.setCurrentWidget(self._wizard)
        self._wizard.begin(set_id)

    def show_live(self) -> None:
        """Show the comparison that is under way, or that was looked at last."""
        current = self._services.comparing.current
        if current is None:
            return
        record = self._services.history.at(current.id) if current.id else None
        if record is not None:
            self._plan.begin_like(record)
        self._stack.setCurrentWidget(self._wizard)
        self._wizard.show_run()

    def open_comparison(self, id_: int) -> None:
        """Show what came out of a comparison; one that is not finished can go on."""
        record = self._services.history.at(id_)
        if record is None:
            return
        self._plan.begin_like(record)
        self._stack.setCurrentWidget(self._wizard)
        self._services.comparing.show(record)
        if self._services.result.show(id_):
            self._wizard.show_result()
        else:
            self._wizard.show_run()

    def _connect(self) -> None:
        landing, wizard, services = self._landing, self._wizard, self._services
        landing.new_wanted.connect(self.begin)
        landing.set_chosen.connect(self.open_set)
        landing.comparison_chosen.connect(self._on_comparison)
        landing.live_chosen.connect(self.show_live)
        landing.undoable.connect(self.undoable)
        wizard.overview_wanted.connect(self._show_overview)
        wizard.questions.documents_wanted.connect(self.documents_wanted)
        wizard.questions.told.connect(self.told)
        wizard.questions.import_ended.connect(self.import_ended)
        wizard.questions.undoable.connect(self.undoable)
        wizard.run.result_wanted.connect(self._show_result)
        wizard.result.told.connect(self.told)
        services.comparing.began.connect(self._on_began)
        services.comparing.ended.connect(self._on_ended)
        services.comparing.paused.connect(services.history.refresh)
        services.comparing.failed.connect(lambda _: services.history.refresh())
        self._drop.entered.connect(self._show_overlay)
        self._drop.left.connect(self._overlay.hide)
        self._drop.dropped.connect(wizard.drop)

    # What happens --------------------------------------------------------------------------

    def _show_overview(self) -> None:
        self._drop_empty_set()
        self._stack.setCurrentWidget(self._landing)

    def _drop_empty_set(self) -> None:
        """Leave no empty set behind by which somebody only looked around."""
        known, sources = self._plan.questions, self._services.sources
        is_filling = sources.is_importing or sources.draft_progress is not None
        if known is not None and not total_of(known) and not is_filling:
            self._services.questions.discard_empty(known)

    def _on_comparison(self, id_: int, action: str) -> None:
        self.open_comparison(id_)
        if action == entries.GO_ON and not self._services.comparing.is_under_way:
            self._services.comparing.go_on()

    def _on_began(self) -> None:
        """Show a rerun that was begun from a result."""
        if self._stack.currentWidget() is self._wizard and self._wizard.place > RUN:
            self._wizard.show_run()

    def _on_ended(self, id_: int) -> None:
        self._services.history.refresh()
        is_watched = (
            self._stack.currentWidget() is self._wizard
            and self._wizard.place == RUN
            and self.isVisible()
        )
        if is_watched:
            self._show(id_)

    def _show_result(self) -> None:
        current = self._services.comparing.current
        if current is not None and current.id:
            self._show(current.id)

    def _show(self, id_: int) -> None:
        if self._services.result.show(id_):
            self._wizard.show_result()

    def _show_overlay(self, paths: list[Path]) -> None:
        if self._wizard.place == QUESTIONS:
            self._overlay.show_names([path.name for path in paths])
