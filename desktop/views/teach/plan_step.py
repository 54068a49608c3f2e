"""The fourth step: the model, a name, the time, questions of one's own, and what it will take."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.services.lesson_plan import LessonPlan
from desktop.services.training_plan import TeachingOptions
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.teach.forecast_card import ForecastCard
from desktop.views.teach.model_field import ModelField
from desktop.views.teach.plan_options import PlanOptions
from desktop.views.teach.probe_fields import ProbeFields
from desktop.views.teach.services import TeachServices
from desktop.views.teach.time_field import TimeField
from desktop.views.teach.words import tr
from desktop.views.wizard import WizardStep, heading, scrolled
from desktop.widgets.fold import Fold
from desktop.widgets.labels import plain_label

_SETTLE_MS = 700
"""Measuring takes seconds: it begins when nothing was changed for a moment."""

_FORECAST_WIDTH = 280
_FORM_WIDTH = 640


class PlanStep(WizardStep):
    """A form at the left, the forecast at the right."""

    def __init__(
        self,
        theme: Theme,
        services: TeachServices,
        lesson: LessonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._lesson = lesson
        self._measured: tuple[int, str, TeachingOptions] | None = None
        self._model = ModelField(services.models, lesson)
        self._name = QLineEdit()
        self._name.setAccessibleName(tr("What it is called"))
        self._time = TimeField()
        self._probes = ProbeFields()
        self._options = PlanOptions()
        self._advanced = Fold(theme, tr("More to choose"), self._options)
        self._forecast = ForecastCard(theme, services.planning)
        self._forecast.setFixedWidth(_FORECAST_WIDTH)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._arrange()
        self._connect()

    @override
    def enter(self) -> None:
        lesson = self._lesson
        if self._services.planning.problem is not None:
            self._measured = None
        self._model.refresh()
        self._name.setPlaceholderText(lesson.name)
        self._time.show_time(lesson.options.minutes)
        self._options.show_options(lesson.options)
        self._probes.show_probes(list(lesson.probes))
        self._measure()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_changed()

    @override
    def next_words(self) -> str:
        return self.tr("Start teaching")

    @override
    def why_not_on(self) -> str:
        planning = self._services.planning
        if self._services.training.is_under_way:
            return self.tr("One thing at a time: something is being taught now.")
        if self._services.training.why_not:
            return self._services.training.why_not
        if not self._lesson.model_id:
            return self.tr("None of your models can be taught yet.")
        if planning.is_measuring or self._settle.isActive():
            return self.tr("The forecast is being measured.")
        if planning.plan is None:
            return self.tr("There is no forecast: see beside.")
        if not planning.plan.forecast.can_start:
            return self.tr("It does not fit: see the forecast.")
        return ""

    @override
    def leave_forwards(self) -> bool:
        """Begin to teach."""
        plan = self._services.planning.plan
        if plan is None or self._services.training.is_under_way:
            return False
        forecast = plan.forecast
        is_short = forecast.memory_bytes > forecast.available_bytes // 2
        self._services.training.start(self._lesson, memory_is_short=is_short)
        return True

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        form = QWidget()
        rows = QVBoxLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE.hair)
        for words, caption, field in (
            (tr("The model to teach"), "", self._model),
            (tr("What it is called"), "", self._name),
            (tr("How long it may take"), "", self._time),
            (
                tr("Questions of your own"),
                tr("They are answered again and again, so that you see what changes."),
                self._probes,
            ),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            rows.addWidget(label)
            if caption:
                rows.addWidget(plain_label(caption, "caption"))
            rows.addWidget(field)
            rows.addSpacing(SPACE.tight)
        rows.addWidget(self._advanced)
        left = scrolled(heading(tr("How is it to be taught?")), form)
        left.setMaximumWidth(_FORM_WIDTH)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.normal)
        page.addWidget(left, 1_000)
        page.addWidget(self._forecast, 0, Qt.AlignmentFlag.AlignTop)
        page.addStretch(1)

    def _connect(self) -> None:
        lesson = self._lesson
        self._model.model_chosen.connect(lesson.choose_model)
        self._name.textChanged.connect(lesson.call)
        self._time.time_chosen.connect(self._choose_time)
        self._probes.probes_changed.connect(lesson.ask)
        self._options.options_changed.connect(lesson.set_options)
        lesson.changed.connect(self._on_changed)
        self._settle.timeout.connect(self._measure)
        self._services.planning.changed.connect(self.changed)
        self._services.training.changed.connect(self.changed)
        self._services.heavy.changed.connect(self._on_changed)
        self._services.models.changed.connect(self._on_changed)
        self._services.examples.changed.connect(self._on_examples)

    # What happens --------------------------------------------------------------------------

    def _choose_time(self, minutes: int | None) -> None:
        options = replace(self._lesson.options, minutes=minutes)
        self._options.show_options(options)
        self._lesson.set_options(options)

    def _on_changed(self) -> None:
        if self.isVisible() and self._wanted() != self._measured:
            self._settle.start()
            self.changed.emit()

    def _on_examples(self, set_id: int) -> None:
        """A forecast for other examples says nothing."""
        if self._measured is not None and self._measured[0] == set_id:
            self._measured = None

    def _wanted(self) -> tuple[int, str, TeachingOptions]:
        return (self._lesson.set_id, self._lesson.model_id, self._lesson.options)

    def _measure(self) -> None:
        self._settle.stop()
        wanted = self._wanted()
        training = self._services.training
        is_free = not training.is_under_way and not training.why_not
        is_possible = wanted[0] and wanted[1] and is_free
        if is_possible and wanted != self._measured:
            self._measured = wanted
            self._services.planning.measure(*wanted)
        self.changed.emit()
