"""The colours of the marks on a source, made from the theme's tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor

from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour, Scheme

_ACCENT_IN_BEST = 0.28  # stronger, while text on it keeps its contrast in both schemes


def passage_colour(theme: Theme) -> QColor:
    """Return what stands behind a passage in the window's own text."""
    return theme.colour(Colour.HIGHLIGHT)


def best_sentence_colour(theme: Theme) -> QColor:
    """Return what stands behind the sentence that answers best."""
    return _mixed(theme.colour(Colour.HIGHLIGHT), theme.colour(Colour.ACCENT), _ACCENT_IN_BEST)


def marker_colour() -> QColor:
    """Return the colour for the pages of a PDF: paper is white in both schemes."""
    return QColor(Colour.HIGHLIGHT.value.in_scheme(Scheme.LIGHT))


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return `first` with a share of `second`, from 0 to 1."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )
