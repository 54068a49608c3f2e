"""The second step: the model, what it was taught, which documents, and the ways to answer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.services.comparison_plan import ComparisonPlan
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.choice_fields import (
    ChoiceField,
    WayFields,
    adapter_choices,
    collection_choices,
    model_choices,
)
from desktop.views.compare.more_options import MoreOptions
from desktop.views.compare.prediction_card import PredictionCard
from desktop.views.compare.services import CompareServices
from desktop.views.compare.words import answers_words, questions_words, tr
from desktop.views.wizard import WizardStep, heading, scrolled
from desktop.widgets.fold import Fold
from desktop.widgets.labels import plain_label

_CARD_WIDTH = 280
_FORM_WIDTH = 640
_FEWEST_WAYS = 2


class WaysStep(WizardStep):
    """A form at the left, the quick look at the right."""

    def __init__(
        self,
        theme: Theme,
        services: CompareServices,
        plan: ComparisonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._plan = plan
        self._model = ChoiceField(tr("The model that answers"))
        self._adapter = ChoiceField(tr("What it was taught"))
        self._collection = ChoiceField(tr("The documents that are searched"))
        self._ways = WayFields()
        self._name = QLineEdit()
        self._name.setAccessibleName(tr("What the comparison is called"))
        self._work = plain_label(kind="caption")
        self._options = MoreOptions()
        self.more = Fold(theme, tr("More to choose"), self._options)
        self.prediction = PredictionCard(theme, services, plan)
        self.prediction.setFixedWidth(_CARD_WIDTH)
        self._arrange()
        self._connect()

    @property
    def ways(self) -> WayFields:
        """The ways to answer."""
        return self._ways

    @override
    def enter(self) -> None:
        self._services.adapters.refresh()
        self._name.setText(self._plan.name if self._plan.name != self._set_name() else "")
        self._options.show_options(self._plan.options)
        self._refresh()

    @override
    def next_words(self) -> str:
        return self.tr("Start comparing")

    @override
    def why_not_on(self) -> str:
        comparing = self._services.comparing
        if comparing.is_under_way:
            return self.tr("One thing at a time: a comparison is running now.")
        if comparing.why_not:
            return comparing.why_not
        if self._services.sources.draft_progress is not None:
            return self.tr("One thing at a time: questions are being drafted.")
        if not self._plan.model_id:
            return self.tr("None of your models can answer yet.")
        if len(self._plan.ways) < _FEWEST_WAYS:
            return self.tr("Add documents to your library, or choose something taught.")
        return ""

    @override
    def leave_forwards(self) -> bool:
        """Begin to compare."""
        if self._services.prediction.is_looking:
            self._services.prediction.forget()
        return self._services.comparing.start(self._plan)

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        form = QWidget()
        rows = QVBoxLayout(form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE.hair)
        for words, field in (
            (tr("The model that answers"), self._model),
            (tr("What it was taught"), self._adapter),
            (tr("The documents that are searched"), self._collection),
            (tr("Ways to answer"), self._ways),
            (tr("What the comparison is called"), self._name),
        ):
            label = QLabel(words)
            if field is not self._ways:
                label.setBuddy(field)
            rows.addWidget(label)
            rows.addWidget(field)
            rows.addSpacing(SPACE.tight)
        rows.addWidget(self._work)
        rows.addWidget(self.more)
        left = scrolled(heading(tr("What is compared?")), form)
        left.setMaximumWidth(_FORM_WIDTH)
        right = scrolled(self.prediction)
        right.setFixedWidth(_CARD_WIDTH + SPACE.normal)
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.normal)
        page.addWidget(left, 1_000)
        page.addWidget(right, 0)
        page.addStretch(1)

    def _connect(self) -> None:
        plan, services = self._plan, self._services
        self._model.key_chosen.connect(plan.choose_model)
        self._adapter.key_chosen.connect(plan.choose_adapter)
        self._collection.key_chosen.connect(plan.choose_collection)
        self._ways.way_chosen.connect(
            lambda way, is_wanted: plan.choose_way(way, is_wanted=is_wanted)
        )
        self._name.textChanged.connect(plan.call)
        self._options.options_changed.connect(plan.set_options)
        for changed in (
            plan.changed,
            services.models.changed,
            services.adapters.changed,
            services.comparing.changed,
            services.heavy.changed,
            services.sources.changed,
            services.library.changed,
        ):
            changed.connect(self._refresh_if_seen)

    # What happens --------------------------------------------------------------------------

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        plan = self._plan
        self._model.show_choices(model_choices(self._services.models), plan.model_id)
        self._adapter.show_choices(adapter_choices(plan), plan.adapter_id)
        self._collection.show_choices(collection_choices(self._services.library), plan.collection)
        self._ways.show_ways(plan.ways, plan.possible)
        self._name.setPlaceholderText(self._set_name())
        self._work.setText(self._work_words())
        self.prediction.refresh()
        self.changed.emit()

    def _set_name(self) -> str:
        known = self._plan.questions
        return known.name if known is not None else ""

    def _work_words(self) -> str:
        report = self._services.check.report
        known = self._plan.questions
        count = known.accepted if known is not None else 0
        if report is not None and known is not None and report.total == known.accepted:
            is_taught = any(way.is_taught for way in self._plan.ways)
            count = report.usable if is_taught else report.usable_untaught
        ways = len(self._plan.ways)
        return tr("{questions} by {ways} ways: {answers}.").format(
            questions=questions_words(count),
            ways=number_words(ways),
            answers=answers_words(count * ways),
        )
