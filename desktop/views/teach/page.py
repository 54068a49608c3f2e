"""The Teach page: what was taught so far, and the wizard that teaches something new."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.services.example_service import ExampleSet
from desktop.services.lesson_plan import LessonPlan
from desktop.services.run_list_service import RunDetails
from desktop.services.training_service import EngineError
from desktop.theme.theme import Theme
from desktop.views.teach import landing_entries as entries
from desktop.views.teach.card_dialog import CardDialog
from desktop.views.teach.export_dialog import ExportDialog
from desktop.views.teach.landing import Landing
from desktop.views.teach.services import TeachServices
from desktop.views.teach.wizard import EXAMPLES, TeachWizard
from desktop.views.teach.words import why_not_teachable
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.file_drop import FileDrop
from desktop.widgets.page_stack import PageStack


class TeachPage(QWidget):
    """Two views: the overview, and the wizard.

    Files that are dropped while examples are shown are taken for examples; else the window takes
    them for documents.

    Signals:
        use_chosen: (adapter's id) chat is to answer with it.
        documents_wanted: The person rather adds documents.
        import_ended: (ImportOutcome) with lines that were left out.
        undoable: (words, callable) something was done that can be taken back.
        told: (words) something small happened that is worth a quiet word.
        problem: (EngineError) a proof could not be made.
    """

    use_chosen = Signal(str)
    documents_wanted = Signal()
    import_ended = Signal(object)
    undoable = Signal(str, object)
    told = Signal(str)
    problem = Signal(object)

    def __init__(
        self, theme: Theme, services: TeachServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._services = services
        self._lesson = LessonPlan(
            services.examples, services.models, lambda one: not why_not_teachable(one), self
        )
        self._landing = Landing(theme, services)
        self._wizard = TeachWizard(theme, services, self._lesson)
        self._exporting: ExportDialog | None = None
        self._wanted = ""
        """What is to be done with the run that is being looked into."""
        self._stack = PageStack()
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(self._landing)
        self._stack.addWidget(self._wizard)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        self._overlay = DropOverlay(theme, self, self.tr("Drop to import examples"))
        self._drop = FileDrop(self._wizard.examples)
        self._connect()

    @property
    def landing(self) -> Landing:
        """The overview."""
        return self._landing

    @property
    def wizard(self) -> TeachWizard:
        """The five steps."""
        return self._wizard

    @property
    def lesson(self) -> LessonPlan:
        """What is to be taught next."""
        return self._lesson

    def show_live(self) -> None:
        """Show the run that is under way, or that was looked at last."""
        run = self._services.training.current
        if run is not None:
            self._stack.setCurrentWidget(self._wizard)
            self._wizard.show_run(run.set_id)

    def begin(self) -> None:
        """Begin to teach something new."""
        self._stack.setCurrentWidget(self._wizard)
        self._wizard.begin()

    def open_set(self, set_id: int) -> None:
        """Show the examples of a set."""
        self._stack.setCurrentWidget(self._wizard)
        self._wizard.open_set(set_id)

    def _connect(self) -> None:
        landing, wizard, services = self._landing, self._wizard, self._services
        landing.new_wanted.connect(self.begin)
        landing.set_chosen.connect(self.open_set)
        landing.run_chosen.connect(self._on_run)
        landing.live_chosen.connect(self.show_live)
        landing.export_chosen.connect(self._export)
        wizard.overview_wanted.connect(self._show_overview)
        wizard.what.documents_wanted.connect(self.documents_wanted)
        wizard.examples.documents_wanted.connect(self.documents_wanted)
        wizard.examples.told.connect(self.told)
        wizard.examples.import_ended.connect(self.import_ended)
        wizard.teach.export_chosen.connect(self._export)
        wizard.teach.card_chosen.connect(self._show_card)
        landing.use_chosen.connect(self.use_chosen)
        landing.undoable.connect(self.undoable)
        wizard.teach.use_chosen.connect(self.use_chosen)
        wizard.examples.undoable.connect(self.undoable)
        services.runs.loaded.connect(self._on_loaded)
        services.exports.failed.connect(self._on_export_failed)
        services.training.ended.connect(lambda _: self._on_ended())
        self._drop.entered.connect(self._show_overlay)
        self._drop.left.connect(self._overlay.hide)
        self._drop.dropped.connect(wizard.drop)

    # What happens --------------------------------------------------------------------------

    def _show_overview(self) -> None:
        self._drop_empty_set()
        self._stack.setCurrentWidget(self._landing)

    def _drop_empty_set(self) -> None:
        """Leave no empty set behind by which somebody only looked around."""
        known, sources = self._lesson.examples, self._services.sources
        is_filling = sources.is_importing or sources.draft_progress is not None
        if known is not None and _is_empty(known) and not is_filling:
            self._services.examples.discard_empty(known)

    def _on_run(self, run_id: str, action: str) -> None:
        self._wanted = action
        self._services.runs.load(run_id)

    def _on_loaded(self, details: RunDetails) -> None:
        training = self._services.training
        if training.is_under_way:
            return
        training.show(details)
        wanted, self._wanted = self._wanted, ""
        self.show_live()
        if wanted == entries.GO_ON:
            training.go_on()
        elif wanted == entries.KEEP:
            training.keep_best()

    def _on_ended(self) -> None:
        self._services.adapters.refresh()
        self._services.models.refresh()
        self._services.runs.refresh()

    def _export(self, adapter_id: str) -> None:
        adapter = self._services.adapters.at(adapter_id)
        if adapter is not None:
            self._exporting = ExportDialog(self._theme, self._services.exports, adapter, self)
            self._exporting.finished.connect(self._on_dialog_closed)
            self._exporting.open()

    def _on_dialog_closed(self) -> None:
        self._exporting = None

    def _on_export_failed(self, error: EngineError) -> None:
        """Say why a proof could not be made; an export says it in its own dialog."""
        if self._exporting is None:
            self.problem.emit(error)

    def _show_card(self, adapter_id: str) -> None:
        adapter = self._services.adapters.at(adapter_id)
        path = self._services.exports.card_of(adapter) if adapter is not None else None
        if adapter is None or path is None:
            self.told.emit(self.tr("There is no card for it."))
            return
        text = path.read_text("utf-8", "replace")
        CardDialog(self._theme, adapter.name, text, path, self).open()

    def _show_overlay(self, paths: list[Path]) -> None:
        if self._wizard.place == EXAMPLES:
            self._overlay.show_names([path.name for path in paths])


def _is_empty(one: ExampleSet) -> bool:
    return one.accepted + one.waiting + one.rejected == 0
