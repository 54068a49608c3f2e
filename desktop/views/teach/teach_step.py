"""The last step: curves and words while a model is taught, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.language.words import said
from desktop.services.training_runs import Proof
from desktop.services.training_service import Teaching, TeachingState
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.teach.progress_words import (
    headline_words,
    measure_facts,
    notice_words,
    progress_words,
    speed_facts,
    state_words,
)
from desktop.views.teach.result_panel import ResultPanel
from desktop.views.teach.samples_view import SamplesView
from desktop.views.teach.services import TeachServices
from desktop.views.teach.words import tr
from desktop.views.wizard import WizardStep, scrolled
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.card import Card
from desktop.widgets.fact_list import FactList
from desktop.widgets.labels import plain_label
from desktop.widgets.loss_plot import LossCurves, LossPlot
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_REDRAW_MS = 150
"""Steps come faster than anybody looks."""

_FACTS_WIDTH = 248
_PLOT_HEIGHT = 250


class TeachStep(WizardStep):
    """Shows the run that the training service has.

    Signals:
        use_chosen: (adapter's id) chat is to answer with it.
        export_chosen: (adapter's id).
        card_chosen: (adapter's id).
    """

    use_chosen = Signal(str)
    export_chosen = Signal(str)
    card_chosen = Signal(str)

    def __init__(
        self, theme: Theme, services: TeachServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._training = services.training
        self._verdict = ToneLabel(theme, wraps=True)
        self._stage = plain_label(kind="caption")
        self._bar = ThinBar(theme)
        self._pause = TextButton(theme, tr("Pause"), icon=IconName.PAUSE)
        self._stop = TextButton(theme, tr("Stop and keep the best"), icon=IconName.STOP)
        self._go_on = TextButton(theme, tr("Go on"), ButtonRole.PRIMARY, IconName.PLAY)
        self._keep = TextButton(theme, tr("Keep the best so far"))
        self._notices = ToneLabel(theme, wraps=True)
        self._problem = plain_label()
        self._soon = plain_label(
            tr(
                "The curves begin with the first steps. Everything else can be used meanwhile: "
                "chat, documents, other pages."
            ),
            "caption",
        )
        self._plot = LossPlot(theme, tr("Step"), tr("Loss"))
        self._plot.setFixedHeight(_PLOT_HEIGHT)
        self._facts = FactList()
        self._samples = SamplesView()
        self._result = ResultPanel(theme)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._arrange()
        self._connect()
        self._refresh()

    @property
    def plot(self) -> LossPlot:
        """The curves."""
        return self._plot

    @property
    def result(self) -> ResultPanel:
        """What came out of it."""
        return self._result

    @override
    def why_not_on(self) -> str:
        return self.tr("This is the last step.")

    @override
    def enter(self) -> None:
        self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(self._verdict)
        words.addWidget(self._stage)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addLayout(words, 1)
        for button in (self._pause, self._stop, self._keep, self._go_on):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._curves = QWidget()
        beside = QHBoxLayout(self._curves)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE.snug)
        beside.addWidget(Card(self._plot), 1)
        facts = Card(self._facts)
        facts.content.addStretch(1)
        facts.setFixedWidth(_FACTS_WIDTH)
        beside.addWidget(facts)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.tight)
        page.addWidget(head)
        page.addWidget(self._bar)
        page.addWidget(self._notices)
        parts = (self._problem, self._soon, self._result, self._curves, self._samples)
        page.addWidget(scrolled(*parts), 1)

    def _connect(self) -> None:
        training, exports = self._training, self._services.exports
        self._pause.clicked.connect(training.pause)
        self._stop.clicked.connect(training.keep_best)
        self._keep.clicked.connect(training.keep_best)
        self._go_on.clicked.connect(training.go_on)
        training.progressed.connect(self._on_progress)
        training.changed.connect(self._refresh)
        self._services.heavy.changed.connect(self._refresh)
        self._redraw.timeout.connect(self._refresh)
        exports.changed.connect(self._show_ways)
        exports.proved.connect(self._on_proved)
        self._services.adapters.changed.connect(self._show_ways)
        self._result.use_chosen.connect(lambda: self.use_chosen.emit(self._adapter_id()))
        self._result.export_chosen.connect(lambda: self.export_chosen.emit(self._adapter_id()))
        self._result.card_chosen.connect(lambda: self.card_chosen.emit(self._adapter_id()))
        self._result.proof_chosen.connect(lambda: exports.prove(self._adapter_id()))

    # What is shown -------------------------------------------------------------------------

    def _on_progress(self) -> None:
        if self.isVisible() and not self._redraw.isActive():
            self._redraw.start()

    def _refresh(self) -> None:
        teaching = self._training.current
        if teaching is None:
            return
        self._show_state(teaching)
        self._show_notices(teaching)
        self._plot.show_curves(curves_of(teaching))
        self._facts.show_facts([*speed_facts(teaching), *measure_facts(teaching)])
        self._curves.setVisible(bool(teaching.steps))
        self._soon.setVisible(not teaching.steps and teaching.state.is_under_way)
        self._result.show_result(teaching.result)
        self._samples.show_evaluation(None if teaching.result else teaching.last_spoken)
        self._show_ways()
        self.changed.emit()

    def _show_state(self, teaching: Teaching) -> None:
        state, result = teaching.state, teaching.result
        is_running = state is TeachingState.RUNNING
        self._verdict.show_words(*headline_words(teaching))
        words = [state_words(teaching), progress_words(teaching)] if teaching.steps else []
        words = words if result is None else []
        self._stage.setText(" · ".join(filter(None, words)))
        self._stage.setVisible(bool(words))
        self._bar.setVisible(state.is_under_way)
        self._bar.set_fraction(teaching.share if teaching.steps else None)
        self._bar.setAccessibleName(state_words(teaching))
        has_best = teaching.has_best
        for button in (self._pause, self._stop):
            button.setVisible(state.is_under_way)
        self._pause.setEnabled(is_running)
        self._stop.setEnabled(is_running and has_best)
        self._stop.setToolTip("" if has_best else tr("There is nothing to keep yet."))
        can_go_on = state in (TeachingState.PAUSED, TeachingState.FAILED) and bool(teaching.run_id)
        self._go_on.setVisible(can_go_on)
        self._keep.setVisible(can_go_on and has_best)
        for button in (self._go_on, self._keep):
            button.setEnabled(not self._training.why_not)
            button.setToolTip(self._training.why_not)

    def _show_notices(self, teaching: Teaching) -> None:
        notices = [words for one in teaching.notices if (words := notice_words(one))]
        shown = bool(notices) and teaching.state.is_under_way
        self._notices.show_words(" ".join(notices[-1:]), Tone.CAUTION)
        self._notices.setVisible(shown)
        problem = teaching.problem
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.setText(said(problem.message, problem.hint))

    def _show_ways(self) -> None:
        why_not = ""
        if self._services.exports.is_under_way:
            why_not = tr("One thing at a time: an export is under way.")
        elif self._training.is_under_way:
            why_not = tr("One thing at a time: something is being taught now.")
        else:
            why_not = self._training.why_not
        self._result.show_ways(has_adapter=bool(self._adapter_id()), why_not=why_not)

    def _adapter_id(self) -> str:
        teaching = self._training.current
        result = teaching.result if teaching is not None else None
        return result.adapter_id if result is not None else ""

    def _on_proved(self, adapter_id: str, proof: Proof) -> None:
        if adapter_id == self._adapter_id():
            self._result.proof.show_proof(proof)
            self._show_ways()


def curves_of(teaching: Teaching) -> LossCurves:
    """Return the curves of a run with their names."""
    last = teaching.last_evaluation
    kept = (float(last.best_step), last.best_loss) if last is not None and last.best_step else None
    return LossCurves(
        [(float(one.step), one.loss) for one in teaching.steps],
        [(float(one.step), one.validation_loss) for one in teaching.evaluations],
        kept,
        tr("learned from"),
        tr("held back"),
        tr("kept: step {n}").format(n=number_words(last.best_step)) if last is not None else "",
    )
