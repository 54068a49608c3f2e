"""What only some people want to choose: how much is learned, how large the steps are, and so on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from desktop.services.training_plan import Precision, TeachingOptions, Variant
from desktop.theme.tokens import SPACE
from desktop.views.teach.words import tr, variant_words
from desktop.widgets.number_field import DecimalField, NumberField

_MOST_RANK = 256
_MOST_FOLDS = 10
_MOST_ROUNDS = 100.0
_MOST_SEED = 2_147_483_647


class PlanOptions(QWidget):
    """A form over the options.

    Signals:
        options_changed: (TeachingOptions).
    """

    options_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = TeachingOptions()
        self._documents = QCheckBox(tr("Teach it to answer from passages, as in chat"))
        self._rounds = DecimalField(
            tr("Rounds at most; 0 as many as the time allows"), 0, _MOST_ROUNDS
        )
        self._rank = NumberField(tr("Rank"), 1, _MOST_RANK)
        self._variant = QComboBox()
        self._rate = QLineEdit()
        self._folds = NumberField(tr("Folds; 0 holds one part back"), 0, _MOST_FOLDS)
        self._seed = NumberField(tr("Seed"), 0, _MOST_SEED)
        self._precision = QComboBox()
        self._fill()
        self._arrange()
        self._connect()

    def show_options(self, options: TeachingOptions) -> None:
        """Show options."""
        self._options = options
        fields = (
            *(self._documents, self._rounds, self._rank, self._variant),
            *(self._rate, self._folds, self._seed, self._precision),
        )
        for field in fields:
            field.blockSignals(True)
        self._documents.setChecked(options.with_documents)
        self._rounds.setValue(options.epochs or 0)
        self._rank.setValue(options.rank)
        self._variant.setCurrentIndex(self._variant.findData(options.variant.value))
        rate = options.learning_rate
        if rate != _rate_of(self._rate.text()):
            self._rate.setText("" if rate is None else f"{rate:g}")
        self._folds.setValue(options.folds)
        self._seed.setValue(options.seed)
        self._precision.setCurrentIndex(self._precision.findData(options.precision.value))
        for field in fields:
            field.blockSignals(False)

    # Building ------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._variant.setAccessibleName(tr("Kind of adapter"))
        for variant in Variant:
            self._variant.addItem(variant_words(variant), variant.value)
        self._precision.setAccessibleName(tr("Numbers"))
        for precision, words in (
            (Precision.AUTO, tr("As this computer does it best")),
            (Precision.BF16, tr("16 bits (bfloat16)")),
            (Precision.FP32, tr("32 bits")),
        ):
            self._precision.addItem(words, precision.value)
        self._rate.setAccessibleName(tr("Learning rate"))
        self._rate.setPlaceholderText(tr("found by a short test"))
        self._rate.setValidator(QDoubleValidator(0.0, 1.0, 10, self._rate))
        for field in (self._rounds, self._rank, self._folds, self._seed):
            field.setKeyboardTracking(False)
        self._rounds.setSpecialValueText(tr("as many as the time allows"))
        self._folds.setSpecialValueText(tr("none: one part is held back"))

    def _arrange(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(SPACE.normal)
        form.setVerticalSpacing(SPACE.tight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(self._documents)
        for words, field, term in (
            (tr("Rounds at most"), self._rounds, tr("Epochs; 0 as many as the time allows")),
            (tr("How much it can hold"), self._rank, tr("Rank of the adapter")),
            (tr("Kind of adapter"), self._variant, ""),
            (tr("Size of the steps"), self._rate, tr("Learning rate")),
            (tr("Folds"), self._folds, tr("Cross-validation; 0 holds one part back")),
            (tr("Chance begins with"), self._seed, tr("Seed")),
            (tr("Numbers"), self._precision, tr("Precision of the computation")),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            label.setToolTip(term)
            field.setToolTip(term)
            form.addRow(label, field)

    def _connect(self) -> None:
        self._documents.toggled.connect(lambda is_on: self._tell(with_documents=is_on))
        self._rounds.valueChanged.connect(lambda value: self._tell(epochs=value or None))
        self._rank.valueChanged.connect(lambda value: self._tell(rank=value))
        self._variant.currentIndexChanged.connect(
            lambda _: self._tell(variant=Variant(self._variant.currentData()))
        )
        self._rate.textChanged.connect(lambda text: self._tell(learning_rate=_rate_of(text)))
        # One fold would learn from nothing.
        self._folds.valueChanged.connect(lambda value: self._tell(folds=value if value > 1 else 0))
        self._seed.valueChanged.connect(lambda value: self._tell(seed=value))
        self._precision.currentIndexChanged.connect(
            lambda _: self._tell(precision=Precision(self._precision.currentData()))
        )

    def _tell(self, **changes: object) -> None:
        self._options = replace(self._options, **changes)  # type: ignore[arg-type]
        self.options_changed.emit(self._options)


def _rate_of(text: str) -> float | None:
    """Return a learning rate; None for one that is to be found, or that is not finished yet."""
    try:
        rate = float(text.replace(",", "."))
    except ValueError:
        return None
    return rate if 0 < rate < 1 else None
