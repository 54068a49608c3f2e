"""What teaching will take: memory, time and disk, and whether there is enough of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.language.numbers import decimal_words, number_words
from desktop.language.words import said
from desktop.services.planning_service import PlanningService
from desktop.services.training_plan import TeachingFit, TeachingPlan
from desktop.theme.dynamic_property import set_look
from desktop.theme.theme import Theme
from desktop.views.models.words import size_words
from desktop.views.teach.words import FIT_TONES, fit_words, time_words, tr
from desktop.widgets.card import Card
from desktop.widgets.fact_list import Fact, FactList
from desktop.widgets.labels import plain_label
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


class ForecastCard(Card):
    """Shows what the planning service measured."""

    def __init__(
        self, theme: Theme, planning: PlanningService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._planning = planning
        self.setAccessibleName(self.tr("Forecast"))
        self._working = plain_label(self.tr("Measuring a few steps…"), "caption")
        self._bar = ThinBar(theme)
        self._bar.setAccessibleName(self.tr("Measuring a few steps"))
        self._fit = ToneLabel(theme, wraps=True)
        self._facts = FactList()
        self._remark = plain_label(kind="caption")
        self._problem = plain_label()
        set_look(self._problem, "tone", Tone.BAD.value)
        self.content.addWidget(plain_label(self.tr("Forecast"), "section"))
        for widget in (self._working, self._bar, self._problem):
            self.content.addWidget(widget)
        self.content.addWidget(self._fit)
        self.content.addWidget(self._facts)
        self.content.addWidget(self._remark)
        self.content.addStretch(1)
        planning.changed.connect(self.refresh)
        planning.progressed.connect(self._bar.set_fraction)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        planning = self._planning
        plan, problem = planning.plan, planning.problem
        self._working.setVisible(planning.is_measuring)
        self._bar.setVisible(planning.is_measuring)
        if planning.is_measuring:
            self._bar.set_fraction(None)
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.setText(said(problem.message, problem.hint))
        for widget in (self._fit, self._facts, self._remark):
            widget.setVisible(plan is not None)
        if plan is not None:
            self._show(plan)

    def _show(self, plan: TeachingPlan) -> None:
        fits = plan.forecast.fits
        self._fit.show_words(fit_words(fits), FIT_TONES[fits])
        self._facts.show_facts(forecast_facts(plan))
        self._remark.setText(remark_words(plan))


def forecast_facts(plan: TeachingPlan) -> list[Fact]:
    """Say what teaching takes, and what there is."""
    forecast = plan.forecast
    memory = tr("{needs} of {free} free").format(
        needs=size_words(forecast.memory_bytes), free=size_words(forecast.available_bytes)
    )
    disk = tr("{needs} of {free} free").format(
        needs=size_words(forecast.disk_bytes), free=size_words(forecast.free_disk_bytes)
    )
    speed = number_words(round(forecast.tokens_per_second))
    rounds = tr("{steps}, {rounds} rounds").format(
        steps=number_words(forecast.steps), rounds=decimal_words(forecast.epochs, 1)
    )
    return [
        Fact(tr("Time"), time_words(forecast.seconds)),
        Fact(tr("Memory"), memory),
        Fact(tr("Disk"), disk),
        Fact(
            tr("Speed"), tr("{n} tokens a second").format(n=speed), tr("A token: a part of a word")
        ),
        Fact(tr("Steps"), rounds, tr("A round goes once through all examples (epoch)")),
    ]


def remark_words(plan: TeachingPlan) -> str:
    """Say what is worth knowing about a forecast."""
    fits = plan.forecast.fits
    if fits is TeachingFit.TOO_LARGE:
        return tr("Choose a smaller model, a lower rank, or close other programs.")
    if fits is TeachingFit.DISK_FULL:
        return tr("Free some space on the disk, then change something here to measure again.")
    split = plan.split
    words = tr("Learns from {train}, measured on {validation} held back.")
    return words.format(train=number_words(split.train), validation=number_words(split.validation))
