"""The curves of teaching: how well the model does on what it learns from, and on what it does not.

pyqtgraph draws them. It imports numpy, which the window does without until somebody looks at
curves: so it is imported when the first plot is shown. Covered: both curves, smoothed and as they
are, the kept point, light and dark. Not covered: what they mean (the words beside them).
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import TYPE, Colour

if TYPE_CHECKING:
    from types import ModuleType

Point = tuple[float, float]

_LEAST_HEIGHT: Final = 180
_SMOOTHED_OVER: Final = 40
"""One part in so many of a curve is what its smoothed line looks back over."""

_AXIS_WIDTH: Final = 60
"""What stands left of the curves takes about so many pixels."""

_GAP: Final = 12

_ROOM_ABOVE: Final = 0.12
"""For the name of the kept point, of the height."""

_ROOM_BELOW: Final = 0.1
_ROOM_BEFORE: Final = 0.015

_TICKS: Final = 8
"""On the horizontal axis, about."""

_CLOSE: Final = 0.08
"""Curves that end closer to each other, of the height, have their names above and below."""


@dataclass(frozen=True, slots=True)
class LossCurves:
    """What is drawn; points are (step, loss), in order.

    Attributes:
        learned: On what the model learns from.
        measured: On what it does not learn from.
        kept: The point that is kept; None before there is one.
        learned_words: The name of the first curve.
        measured_words: The name of the second curve.
        kept_words: The name of the kept point.
    """

    learned: Sequence[Point]
    measured: Sequence[Point]
    kept: Point | None = None
    learned_words: str = ""
    measured_words: str = ""
    kept_words: str = ""


class LossPlot(QWidget):
    """A plot that is drawn anew with `show_curves`; made when it is first seen."""

    def __init__(
        self, theme: Theme, across: str, upwards: str, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet.

        Args:
            theme: Gives the colours.
            across: What the horizontal axis counts.
            upwards: What the vertical axis measures.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._theme = theme
        self._axis_words = (across, upwards)
        self._curves = LossCurves((), ())
        self._picture: _Picture | None = None
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(self.tr("Curves of {what}").format(what=upwards))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._tint)

    @property
    def curves(self) -> LossCurves:
        """What is drawn."""
        return self._curves

    def show_curves(self, curves: LossCurves) -> None:
        """Draw these curves instead; points that are not finite are left out."""
        self._curves = LossCurves(
            _finite(curves.learned),
            _finite(curves.measured),
            curves.kept if curves.kept and _finite([curves.kept]) else None,
            curves.learned_words,
            curves.measured_words,
            curves.kept_words,
        )
        self.setAccessibleDescription(self._words())
        if self._picture is not None:
            self._picture.draw(self._curves)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names take more of a narrow plot."""
        super().resizeEvent(event)
        if self._picture is not None:
            self._picture.draw(self._curves)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._picture is None:
            self._picture = _Picture(self._theme, self._axis_words)
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._picture.widget)
            self._picture.draw(self._curves)

    def _words(self) -> str:
        curves = self._curves
        ends = [
            f"{words}: {points[-1][1]:.2f}"
            for words, points in (
                (curves.learned_words, curves.learned),
                (curves.measured_words, curves.measured),
            )
            if points
        ]
        return ", ".join((*ends, curves.kept_words) if curves.kept else ends)

    def _tint(self) -> None:
        if self._picture is not None:
            self._picture.tint()
            self._picture.draw(self._curves)


class _Picture:
    """What pyqtgraph draws."""

    def __init__(self, theme: Theme, axis_words: tuple[str, str]) -> None:
        self._theme = theme
        self._axis_words = axis_words
        self._graph = graph = _pyqtgraph()
        self.widget: QWidget = graph.PlotWidget()
        self._plot: Any = self.widget
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The wheel belongs to the page, and there is nothing to drag.
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(False, False)
        for side in ("bottom", "left"):
            self._plot.getAxis(side).enableAutoSIPrefix(False)
        self._raw, self._smooth, self._measured = (
            graph.PlotDataItem(connect="finite") for _ in range(3)
        )
        self._kept_line = graph.InfiniteLine(angle=90, movable=False)
        self._kept_dot = graph.ScatterPlotItem(size=11, symbol="o")
        self._labels = tuple(graph.TextItem() for _ in range(3))
        for item in (
            self._kept_line,
            self._raw,
            self._smooth,
            self._measured,
            self._kept_dot,
            *self._labels,
        ):
            # Their bounds would else widen the range once more.
            self._plot.addItem(item, ignoreBounds=True)
        self.tint()

    def tint(self) -> None:
        """Take the colours of the theme."""
        graph, colour = self._graph, self._theme.colour
        self._plot.setBackground(colour(Colour.SURFACE))
        style = {
            "color": colour(Colour.TEXT_SECONDARY).name(),
            "font-size": f"{TYPE.caption}px",
        }
        for side, words in zip(("bottom", "left"), self._axis_words, strict=True):
            axis = self._plot.getAxis(side)
            axis.setPen(graph.mkPen(colour(Colour.BORDER)))
            axis.setTextPen(graph.mkPen(colour(Colour.TEXT_SECONDARY)))
            axis.setTickFont(self._theme.font(TYPE.caption))
            axis.setLabel(words, **style)
        self._plot.showGrid(x=False, y=True, alpha=0.35)
        faint = colour(Colour.CURVE)
        faint.setAlphaF(0.3)
        self._raw.setPen(graph.mkPen(faint, width=1))
        self._smooth.setPen(graph.mkPen(colour(Colour.CURVE), width=2))
        self._measured.setPen(graph.mkPen(colour(Colour.ACCENT), width=2))
        self._measured.setSymbol("o")
        self._measured.setSymbolSize(6)
        self._measured.setSymbolPen(None)
        self._measured.setSymbolBrush(graph.mkBrush(colour(Colour.ACCENT)))
        dashes = graph.mkPen(colour(Colour.GOOD), width=1, style=Qt.PenStyle.DashLine)
        self._kept_line.setPen(dashes)
        self._kept_dot.setPen(graph.mkPen(colour(Colour.GOOD), width=2))
        self._kept_dot.setBrush(graph.mkBrush(colour(Colour.SURFACE)))
        for label, each in zip(
            self._labels, (Colour.CURVE, Colour.ACCENT, Colour.GOOD), strict=True
        ):
            label.setColor(colour(each))
            label.setFont(self._theme.font(TYPE.caption))

    def draw(self, curves: LossCurves) -> None:
        """Draw curves and fit the axes to them."""
        smooth = _smoothed(curves.learned)
        for item, points in (
            (self._raw, curves.learned),
            (self._smooth, smooth),
            (self._measured, curves.measured),
        ):
            item.setData([x for x, _ in points], [y for _, y in points])
        kept = curves.kept
        self._kept_line.setVisible(kept is not None)
        self._kept_dot.setData(*(([kept[0]], [kept[1]]) if kept else ([], [])))
        if kept is not None:
            self._kept_line.setValue(kept[0])
        right, low, high = _extent(smooth, curves.measured)
        end = right * (1 + self._room_at_the_end(curves))
        # What is measured before the first step stands on the edge, and is to be seen whole.
        self._plot.setXRange(-right * _ROOM_BEFORE, end, padding=0)
        self._plot.getAxis("bottom").setTickSpacing(levels=[(_whole_spacing(end), 0)])
        room = (high - low) or 1.0
        top = high + room * _ROOM_ABOVE
        self._plot.setYRange(low - room * _ROOM_BELOW, top, padding=0)
        self._place_names(curves, smooth, room * _CLOSE)
        self._place_kept(curves, right, top)

    def _room_at_the_end(self, curves: LossCurves) -> float:
        """Return how much wider than the curves the plot must be for their names."""
        metrics = QFontMetrics(self._theme.font(TYPE.caption))
        names = (curves.learned_words, curves.measured_words)
        wanted = max(metrics.horizontalAdvance(name) for name in names) + _GAP
        free = max(self.widget.width() - _AXIS_WIDTH - wanted, wanted)
        return wanted / free

    def _place_names(self, curves: LossCurves, smooth: Sequence[Point], close: float) -> None:
        """Put the names of the curves behind their ends."""
        ends = (smooth[-1:], curves.measured[-1:])
        anchors = ((0, 0.5), (0, 0.5))
        if ends[0] and ends[1] and ends[1][0][0] < ends[0][0][0]:
            anchors = ((0, 0.5), (0, 1))  # the other curve goes on behind this end
        elif ends[0] and ends[1] and abs(ends[0][0][1] - ends[1][0][1]) < close:
            learned_is_higher = ends[0][0][1] > ends[1][0][1]
            anchors = ((0, 1), (0, 0)) if learned_is_higher else ((0, 0), (0, 1))
        names = (curves.learned_words, curves.measured_words)
        for label, words, end, anchor in zip(self._labels[:2], names, ends, anchors, strict=True):
            label.setVisible(bool(end))
            if end:
                # A little away from the mark at the end of the curve.
                label.setText(f"\N{NO-BREAK SPACE}{words}")
                label.setAnchor(anchor)
                label.setPos(*end[0])

    def _place_kept(self, curves: LossCurves, right: float, top: float) -> None:
        label, kept = self._labels[2], curves.kept
        label.setVisible(kept is not None)
        if kept is not None:
            label.setText(curves.kept_words)
            # On that side of the line on which there is more room.
            label.setAnchor((0, 0) if kept[0] < right * 0.55 else (1, 0))
            label.setPos(kept[0], top)


def _pyqtgraph() -> ModuleType:
    """Import what draws; it is told which Qt there is, and to leave the application alone."""
    os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
    import pyqtgraph

    pyqtgraph.setConfigOptions(antialias=True, exitCleanup=False)
    graph: ModuleType = pyqtgraph
    return graph


def _finite(points: Sequence[Point]) -> list[Point]:
    return [(x, y) for x, y in points if math.isfinite(x) and math.isfinite(y)]


def _smoothed(points: Sequence[Point]) -> list[Point]:
    """Return a moving mean that looks back further the longer the curve is."""
    keep = 1 - 1 / max(len(points) / _SMOOTHED_OVER, 1.0)
    smooth: list[Point] = []
    weighted = weight = 0.0
    for x, y in points:
        weighted, weight = keep * weighted + y, keep * weight + 1
        smooth.append((x, weighted / weight))
    return smooth


def _extent(*curves: Sequence[Point]) -> tuple[float, float, float]:
    """Return the last step, and the least and the largest loss."""
    points = [point for curve in curves for point in curve]
    if not points:
        return 1.0, 0.0, 1.0
    losses = [y for _, y in points]
    return max(max(x for x, _ in points), 1.0), min(losses), max(losses)


def _whole_spacing(length: float) -> float:
    """Return the distance of ticks on an axis of whole numbers."""
    least = max(length / _TICKS, 1.0)
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= least)
