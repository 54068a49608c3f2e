"""What only some people want to choose: the seed, the length of answers, the passages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from desktop.services.comparison_plan import CompareOptions
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import tr
from desktop.widgets.number_field import NumberField

_MOST_SEED = 2_147_483_647
_MOST_TOKENS = 4_096
_MOST_PASSAGES = 20


class MoreOptions(QWidget):
    """A form over the options.

    Signals:
        options_changed: (CompareOptions).
    """

    options_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = CompareOptions()
        self._tokens = NumberField(tr("Longest answer, in tokens"), 1, _MOST_TOKENS)
        self._passages = NumberField(tr("Passages with a question"), 1, _MOST_PASSAGES)
        self._seed = NumberField(tr("Seed"), 0, _MOST_SEED)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE.normal)
        form.setVerticalSpacing(SPACE.tight)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for words, field, term in (
            (
                tr("Longest answer"),
                self._tokens,
                tr("The same for all ways, in tokens: a token is a part of a word"),
            ),
            (tr("Passages with a question"), self._passages, tr("That the model reads (k)")),
            (tr("Seed"), self._seed, tr("The same seed gives the same answers")),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            for widget in (label, field):
                widget.setToolTip(term)
            field.setKeyboardTracking(False)
            form.addRow(label, field)
        self._tokens.valueChanged.connect(lambda value: self._tell(answer_tokens=value))
        self._passages.valueChanged.connect(lambda value: self._tell(passages=value))
        self._seed.valueChanged.connect(lambda value: self._tell(seed=value))

    def show_options(self, options: CompareOptions) -> None:
        """Show options, without telling of it."""
        self._options = options
        for field, value in (
            (self._tokens, options.answer_tokens),
            (self._passages, options.passages),
            (self._seed, options.seed),
        ):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)

    def _tell(self, **changes: int) -> None:
        self._options = replace(self._options, **changes)
        self.options_changed.emit(self._options)
