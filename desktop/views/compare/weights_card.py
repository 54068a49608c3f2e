"""How much the person cares about speed, fresh documents and effort: the verdict follows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.comparison_result import Weights
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import tr
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.card import Card
from desktop.widgets.column_grid import ColumnGrid
from desktop.widgets.labels import plain_label
from desktop.widgets.weight_slider import WeightSlider

_STEP = 0.5
_SLIDER_WIDTH = 180
_USUAL = Weights()


class WeightsCard(Card):
    """Three sliders from 0 to 3.

    Signals:
        weights_chosen: (Weights) told while a slider is dragged, too.
    """

    weights_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        places = (
            tr("not at all"),
            tr("a little"),
            tr("as usual"),
            tr("some more"),
            tr("twice as much"),
            tr("much more"),
            tr("above all"),
        )
        self.setAccessibleName(self.tr("What counts for you"))
        self.speed = WeightSlider(
            tr("Fast answers"), places, tr("How soon an answer is there (speed)")
        )
        self.freshness = WeightSlider(
            tr("Fresh documents"),
            places,
            tr("That answers follow documents that change (freshness)"),
        )
        self.effort = WeightSlider(
            tr("Little effort"), places, tr("That little has to be prepared and kept (effort)")
        )
        self._usual = TextButton(theme, tr("Put back"), ButtonRole.QUIET)
        self._usual.setToolTip(tr("All three as usual"))
        self._usual.clicked.connect(self._reset)
        self.content.addWidget(plain_label(self.tr("What counts for you"), "section"))
        self.content.addWidget(
            plain_label(
                self.tr("Right answers always count. Beside them:"),
                "caption",
            )
        )
        sliders = ColumnGrid(_SLIDER_WIDTH, SPACE.normal)
        sliders.show_widgets((self.speed, self.freshness, self.effort))
        for slider in (self.speed, self.freshness, self.effort):
            slider.chosen.connect(lambda _: self._tell())
        self.content.addWidget(sliders)
        self.content.addWidget(self._usual, 0, Qt.AlignmentFlag.AlignTrailing)
        self.content.addStretch(1)

    def weights(self) -> Weights:
        """Return what is chosen."""
        return Weights(
            self.speed.place * _STEP, self.freshness.place * _STEP, self.effort.place * _STEP
        )

    def show_weights(self, weights: Weights) -> None:
        """Show weights, without telling of it."""
        self.speed.show_place(round(weights.speed / _STEP))
        self.freshness.show_place(round(weights.freshness / _STEP))
        self.effort.show_place(round(weights.effort / _STEP))
        self._usual.setEnabled(weights != _USUAL)

    def _tell(self) -> None:
        self._usual.setEnabled(self.weights() != _USUAL)
        self.weights_chosen.emit(self.weights())

    def _reset(self) -> None:
        self.show_weights(_USUAL)
        self.weights_chosen.emit(_USUAL)
