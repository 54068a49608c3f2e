"""The curves of teaching: made late, drawn as told, readable by ear and in the dark."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import Colour
from desktop.widgets.loss_plot import LossCurves, LossPlot, _smoothed, _whole_spacing
from tests.desktop.widgets.conftest import Show

ROOT = Path(__file__).parents[3]
LEARNED = [(1.0, 3.0), (2.0, 2.5), (3.0, math.nan), (4.0, 1.0)]
MEASURED = [(2.0, 2.6), (4.0, 1.4)]


def curves() -> LossCurves:
    return LossCurves(LEARNED, MEASURED, (4.0, 1.4), "training", "held back", "kept: step 4")


def test_nothing_is_loaded_until_a_plot_is_seen() -> None:
    """In a process of its own: other tests of this one load everything."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop.theme.theme import Theme\n"
        "from desktop.widgets.loss_plot import LossCurves, LossPlot\n"
        "application = QApplication([])\n"
        "plot = LossPlot(Theme(application, Path('resources/icons')), 'Step', 'Loss')\n"
        "plot.show_curves(LossCurves([(1, 2)], []))\n"
        "before = 'numpy' in sys.modules or 'pyqtgraph' in sys.modules\n"
        "plot.show(); application.processEvents()\n"
        "sys.exit(before or 'pyqtgraph' not in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, timeout=60).returncode == 0


def test_it_draws_what_it_was_told_before_it_was_seen(theme: Theme, show: Show) -> None:
    plot = LossPlot(theme, "Step", "Loss")
    plot.show_curves(curves())
    plot.resize(500, 240)
    show(plot)
    assert plot._picture is not None
    assert list(plot._picture._raw.getData()[0]) == [1.0, 2.0, 4.0], "points without a loss"
    assert list(plot._picture._measured.getData()[1]) == [2.6, 1.4]
    assert plot._picture._kept_line.value() == 4.0
    assert plot._picture._labels[2].toPlainText() == "kept: step 4"
    assert plot.accessibleDescription() == "training: 1.00, held back: 1.40, kept: step 4"


def test_without_points_it_is_empty_and_says_nothing(theme: Theme, show: Show) -> None:
    plot = LossPlot(theme, "Step", "Loss")
    show(plot)
    plot.show_curves(LossCurves([], [], None, "training", "held back"))
    assert plot._picture is not None
    assert not plot._picture._kept_line.isVisible()
    assert not any(label.isVisible() for label in plot._picture._labels)
    assert plot.accessibleDescription() == ""


def test_the_axes_leave_room_for_names(theme: Theme, show: Show) -> None:
    plot = LossPlot(theme, "Step", "Loss")
    plot.show_curves(curves())
    show(plot)
    assert plot._picture is not None
    (left, right), (low, high) = plot._picture._plot.viewRange()
    assert (left < 0, low < 1.0, high > 3.0) == (True, True, True)
    assert right > 4.4


def test_steps_are_whole_numbers() -> None:
    assert [_whole_spacing(length) for length in (1, 5, 9, 40, 130, 1_000)] == [1, 1, 2, 5, 20, 200]


def test_it_takes_the_colours_of_the_theme(theme: Theme, show: Show) -> None:
    plot = LossPlot(theme, "Step", "Loss")
    show(plot)
    theme.set_appearance(Appearance.DARK)
    assert plot._picture is not None
    background = plot._picture._plot.backgroundBrush().color().name()
    assert background == theme.colour(Colour.SURFACE).name()
    pen = plot._picture._smooth.opts["pen"]
    assert pen.color().name() == theme.colour(Colour.CURVE).name()


def test_a_long_curve_is_smoothed_and_a_short_one_is_not() -> None:
    short = [(1.0, 3.0), (2.0, 1.0)]
    assert _smoothed(short) == short
    noisy = [(float(x), 2.0 + (-1) ** x) for x in range(400)]
    smooth = [y for _, y in _smoothed(noisy)][100:]
    assert max(smooth) - min(smooth) < 0.5
