"""What came out of a run: the explanation, before and after, the proof, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.numbers import decimal_words, number_words
from desktop.services.training_runs import BeforeAfter, LabelAccuracy, TeachingResult
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.models.words import size_words
from desktop.views.teach.progress_words import (
    advice_words,
    ending_words,
    guard_facts,
    worry_words,
)
from desktop.views.teach.proof_view import ProofView
from desktop.views.teach.words import share_words, time_words, tr
from desktop.views.wizard import heading
from desktop.widgets.answer_columns import AnswerColumn, SideBySide
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.card import Card
from desktop.widgets.fact_list import Fact, FactList
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_ALL = 0.99


class ResultPanel(QWidget):
    """Shows one result; hidden until there is one.

    Signals:
        use_chosen: Chat is to answer with it.
        export_chosen: It is to leave Inglenook.
        card_chosen: Its card is to be shown.
        proof_chosen: It is to be proved anew.
    """

    use_chosen = Signal()
    export_chosen = Signal()
    card_chosen = Signal()
    proof_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: TeachingResult | None = None
        self._verdict = ToneLabel(theme, wraps=True)
        self._words = plain_label()
        self._proof = ProofView(theme)
        self._facts = FactList()
        self.use = TextButton(theme, self.tr("Use in chat"), ButtonRole.PRIMARY, IconName.CHAT)
        self.export = TextButton(theme, self.tr("Export…"), icon=IconName.DOWNLOAD)
        self.card = TextButton(theme, self.tr("Card"), ButtonRole.FLAT)
        self.card.setToolTip(self.tr("Data, settings, curves and scores on one page (model card)"))
        self.again = TextButton(theme, self.tr("Prove again"), ButtonRole.FLAT)
        self.use.clicked.connect(self.use_chosen)
        self.export.clicked.connect(self.export_chosen)
        self.card.clicked.connect(self.card_chosen)
        self.again.clicked.connect(self.proof_chosen)
        self._samples = QVBoxLayout()
        self._samples_head = heading(self.tr("Before and after"))
        self._arrange()
        self.hide()

    def show_result(self, result: TeachingResult | None) -> None:
        """Show a result; None takes the panel away."""
        self.setVisible(result is not None)
        if result is None or result is self._shown:
            return
        self._shown = result
        worry = worry_words(result.recited_share, result.forgetting)
        is_low = result.accuracy is not None and result.accuracy.is_below_floor
        tone = Tone.GOOD if result.has_gained and not worry and not is_low else Tone.CAUTION
        self._verdict.show_words(gain_words(result), tone)
        words = (
            ending_words(result),
            floor_words(result.accuracy),
            model_words(result.model_name),
            worry,
            advice_words(result),
        )
        self._words.setText(" ".join(filter(None, words)))
        self._proof.show_proof(result.proof)
        self._proof.setVisible(bool(result.adapter_id or result.model_name))
        self._facts.show_facts(result_facts(result))
        self._show_samples(result.samples)

    def show_ways(self, *, has_adapter: bool, why_not: str) -> None:
        """Offer what can be done.

        Args:
            has_adapter: Whether something came out that can be used.
            why_not: Why an export or a proof cannot be made now; empty where it can.
        """
        proof = self._proof.proof
        failed = proof is not None and proof.has_failed
        refused = self.tr("The proof failed.") if failed else ""
        self.use.setVisible(has_adapter)
        self.export.setVisible(has_adapter)
        self.card.setVisible(has_adapter)
        self.again.setVisible(has_adapter and (proof is None or failed))
        self.use.setEnabled(not failed)
        self.use.setToolTip(refused)
        for button, reason in ((self.export, refused or why_not), (self.again, why_not)):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    @property
    def proof(self) -> ProofView:
        """The proof."""
        return self._proof

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.tight)
        for button in (self.use, self.export, self.card, self.again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = Card()
        card.content.addWidget(self._verdict)
        card.content.addWidget(self._words)
        card.content.addWidget(self._proof)
        card.content.addWidget(self._facts)
        card.content.addLayout(buttons)
        self._samples.setSpacing(SPACE.tight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.normal)
        column.addWidget(card)
        column.addWidget(self._samples_head)
        column.addLayout(self._samples)

    def _show_samples(self, samples: tuple[BeforeAfter, ...]) -> None:
        while (item := self._samples.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._samples_head.setVisible(bool(samples))
        for sample in samples:
            columns = [
                AnswerColumn(self.tr("Before"), sample.before),
                AnswerColumn(self.tr("After"), sample.after),
            ]
            if sample.expected:
                columns.append(AnswerColumn(self.tr("As in the example"), sample.expected))
            self._samples.addWidget(SideBySide(sample.question, columns))


def gain_words(result: TeachingResult) -> str:
    """Say in one sentence what teaching brought."""
    if not result.has_gained or result.loss_before <= 0:
        return tr("Teaching brought nothing measurable.")
    gain = 1 - result.loss_best / result.loss_before
    if gain > _ALL:
        return tr("Answers that it never learned from hardly surprise it any more.")
    return tr("It is {share} less surprised by answers that it never learned from.").format(
        share=share_words(gain)
    )


def floor_words(accuracy: LabelAccuracy | None) -> str:
    """Say that counting words does as well; empty where it does not, or where there are no labels.

    A person who sorts texts is better served by that than by a taught model.
    """
    if accuracy is None or accuracy.floor is None or not accuracy.is_below_floor:
        return ""
    return tr(
        "Counting words, without any model, gets {floor} of the labels right; this is not better."
    ).format(floor=share_words(accuracy.floor))


def model_words(name: str) -> str:
    """Say that a model of its own came out of it; empty where none did."""
    if not name:
        return ""
    return tr("It is a model of its own: choose “{name}” on the Models page.").format(name=name)


def result_facts(result: TeachingResult) -> list[Fact]:
    """Say the figures of a run."""
    loss = tr("{before} before, {best} kept, {last} at the end").format(
        before=decimal_words(result.loss_before),
        best=decimal_words(result.loss_best),
        last=decimal_words(result.loss_last),
    )
    facts = [
        Fact(tr("Held back"), loss, tr("Validation loss")),
        *guard_facts(result.recited_share, result.forgetting),
    ]
    if result.accuracy is not None:
        facts.append(_accuracy_fact(result.accuracy))
    if result.folds is not None:
        folds = result.folds
        words = tr("{mean} ± {spread} over {n} parts").format(
            mean=decimal_words(folds.mean),
            spread=decimal_words(folds.spread),
            n=len(folds.best_steps),
        )
        facts.append(Fact(tr("Folds"), words, tr("Mean and spread of the validation loss")))
    speed = tr("{time}, {n} tokens a second, at most {memory} of memory").format(
        time=time_words(result.seconds),
        n=number_words(round(result.tokens_per_second)),
        memory=size_words(result.peak_memory_bytes),
    )
    facts.append(Fact(tr("It took"), speed))
    return facts


def _accuracy_fact(accuracy: LabelAccuracy) -> Fact:
    before, after = share_words(accuracy.before), share_words(accuracy.after)
    words = tr("{before} before, {after} now").format(before=before, after=after)
    if accuracy.floor is not None:
        floor = tr("counting words gives {floor}").format(floor=share_words(accuracy.floor))
        words = f"{words}; {floor}"
    return Fact(tr("Labels right"), words, tr("Accuracy; the floor is TF-IDF with a regression"))
