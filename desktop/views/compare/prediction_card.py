"""The quick look before anything is taught: which verdict is likely, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.comparison_plan import ComparisonPlan
from desktop.services.prediction_service import Prediction, Probe, Verdict
from desktop.theme.dynamic_property import set_look
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.choice_fields import ChoiceField
from desktop.views.compare.services import CompareServices
from desktop.views.compare.words import VERDICT_TONES, tr, verdict_words
from desktop.views.teach.words import examples_words
from desktop.widgets.buttons import TextButton
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_MOST_SENTENCES = 6


class PredictionCard(Card):
    """Asks when the person wants to know, and says what is likely.

    Attributes:
        look: The button that asks.
    """

    def __init__(
        self,
        theme: Theme,
        services: CompareServices,
        plan: ComparisonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._services = services
        self._plan = plan
        self._example_set = 0
        self.setAccessibleName(self.tr("Quick look"))
        self._examples = ChoiceField(self.tr("The examples that it would be taught with"))
        self._examples.setMinimumContentsLength(12)
        self._examples_label = QLabel(self.tr("Taught with"))
        self._examples_label.setProperty("kind", "caption")
        self._examples_label.setBuddy(self._examples)
        self.look = TextButton(theme, self.tr("Take a quick look"))
        self._working = plain_label(self.tr("Looking…"), "caption")
        self._bar = ThinBar(theme)
        self._bar.setAccessibleName(self.tr("Looking"))
        self._verdict = ToneLabel(theme, wraps=True)
        self._reasons = [plain_label() for _ in range(_MOST_SENTENCES)]
        self._remark = plain_label(
            self.tr("A forecast, no measurement: the comparison shows what is true."), "caption"
        )
        self._problem = plain_label()
        set_look(self._problem, "tone", Tone.BAD.value)
        self._arrange()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        service = self._services.prediction
        is_current = service.asked == self._wanted()
        prediction = service.prediction if is_current else None
        problem = service.problem if is_current else None
        is_looking = service.is_looking and is_current
        self._show_examples()
        self._working.setVisible(is_looking)
        self._bar.setVisible(is_looking)
        if is_looking:
            self._bar.set_fraction(None)
        self.look.setVisible(not is_looking and prediction is None)
        why_not = self._why_not()
        self.look.setEnabled(not why_not)
        self.look.setToolTip(why_not)
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.setText(said(problem.message, problem.hint))
        self._show(prediction)

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.content.addWidget(plain_label(self.tr("Quick look"), "section"))
        self.content.addWidget(
            plain_label(
                self.tr("What is likely, from what can be counted in a minute or two."), "caption"
            )
        )
        choice = QVBoxLayout()
        choice.setSpacing(SPACE.hair)
        choice.addWidget(self._examples_label)
        choice.addWidget(self._examples)
        self.content.addLayout(choice)
        self.content.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._working, self._bar, self._problem, self._verdict, *self._reasons):
            self.content.addWidget(widget)
        self.content.addWidget(self._remark)
        self.content.addStretch(1)

    def _connect(self) -> None:
        service = self._services.prediction
        self.look.clicked.connect(lambda: service.predict(self._wanted()))
        self._examples.key_chosen.connect(self._on_examples)
        service.changed.connect(self.refresh)
        service.progressed.connect(self._bar.set_fraction)
        self._plan.changed.connect(self.refresh)
        self._services.examples.sets_changed.connect(self.refresh)
        self._services.heavy.changed.connect(self.refresh)

    # What happens --------------------------------------------------------------------------

    def _wanted(self) -> Probe:
        plan = self._plan
        return Probe(plan.set_id, plan.collection, plan.adapter_id, self._example_set)

    def _why_not(self) -> str:
        known = self._plan.questions
        if known is None or not known.accepted:
            return self.tr("Add some questions first.")
        return self._services.comparing.why_not

    def _show_examples(self) -> None:
        """Ask what would be taught, where nothing is taught yet."""
        sets = [one for one in self._services.examples.sets() if one.accepted]
        if self._example_set not in [one.id for one in sets]:
            self._example_set = 0
        choices = [(self.tr("No examples"), "0")]
        choices += [(f"{one.name} · {examples_words(one.accepted)}", str(one.id)) for one in sets]
        self._examples.show_choices(choices, str(self._example_set))
        is_open = not self._plan.adapter_id and bool(sets)
        self._examples.setVisible(is_open)
        self._examples_label.setVisible(is_open)

    def _on_examples(self, key: str) -> None:
        self._example_set = int(key)
        self.refresh()

    def _show(self, prediction: Prediction | None) -> None:
        words = prediction.words if prediction is not None else ()
        for place, label in enumerate(self._reasons):
            label.setText(said(words[place]) if place < len(words) else "")
            label.setVisible(place < len(words))
        self._verdict.setVisible(prediction is not None)
        self._remark.setVisible(prediction is not None)
        if prediction is not None:
            self._verdict.show_words(
                likely_words(prediction.verdict), VERDICT_TONES[prediction.verdict]
            )


def likely_words(verdict: Verdict) -> str:
    """Say which verdict is likely."""
    return tr("Likely: {verdict}").format(verdict=verdict_words(verdict).lower())
