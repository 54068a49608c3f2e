"""Bars with 95 % intervals, one for each way, as a picture that a page carries within itself.

The picture is an SVG of plain shapes with their colours as attributes: browsers and Qt's rich text
draw it alike. It holds no text of the person's.
"""

from __future__ import annotations

import base64
import html
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.comparison.records import Way
from engine.comparison.reports import words
from engine.comparison.reports.style import DARK, LIGHT, Palette
from engine.comparison.summary_records import KindSummary, WayScores

WIDTH: Final = 640
_PRINTED_WIDTH: Final = 600
"""Pixels of 1/96 inch in Qt's rich text: a page has 640 of them between margins of 2 cm."""

_LEFT: Final = 142
_RIGHT: Final = 492
_TOP: Final = 8
_ROW: Final = 34
_BAR: Final = 18
_AXIS: Final = 26
_SHARPNESS: Final = 3
"""How many times larger the picture says to be than it is shown: Qt draws it as pixels."""


@dataclass(frozen=True, slots=True)
class Bars:
    """The bars of some questions.

    Attributes:
        found: What is drawn.
        advised: The way that stands out; None for none.
    """

    found: KindSummary
    advised: Way | None

    @property
    def height(self) -> int:
        """How high the picture is shown."""
        return _TOP + _ROW * len(self.found.ways) + _AXIS

    def picture(self) -> str:
        """Return the picture as HTML, in the colours that the reader's system wears.

        The dark one lies behind the light one, and the style sheet moves that away: a page that is
        printed from a dark screen so still has the light one. The height is not said: Qt would not
        make the picture narrower for its page then.
        """
        said = html.escape(self.description())
        dark, light = _address(self.drawing(DARK)), _address(self.drawing(LIGHT))
        return (
            f'<img style="max-width:100%;--dark:url({dark})" width="{_PRINTED_WIDTH}" '
            f'alt="{said}" src="{light}">'
        )

    def description(self) -> str:
        """Return what the picture shows, for those who hear it."""
        ways = (
            f"{words.WAYS[one.way]}: {words.of_hundred(one.quality.mean)}, "
            f"between {words.between(one.quality).replace(' to ', ' and ')}, "
            f"{one.right} of {self.found.count} right"
            for one in self.found.ways
        )
        return f"Bars of the quality of answers, of 100. {'; '.join(ways)}."

    def drawing(self, palette: Palette) -> str:
        """Return the picture as SVG in some colours."""
        parts = "".join((*_grid(self, palette), *self._rows(palette)))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * _SHARPNESS}" '
            f'height="{self.height * _SHARPNESS}" viewBox="0 0 {WIDTH} {self.height}" '
            f'font-family="system-ui, sans-serif" font-size="13">{parts}</svg>'
        )

    def _rows(self, palette: Palette) -> Iterator[str]:
        for place, scores in enumerate(self.found.ways):
            middle = _TOP + _ROW * place + _ROW // 2
            yield from self._row(scores, middle, palette)

    def _row(self, scores: WayScores, middle: int, palette: Palette) -> Iterator[str]:
        is_advised = scores.way is self.advised
        weight = 600 if is_advised else 400
        fill = palette.accent if is_advised else palette.bar
        yield _text(_LEFT - 12, middle, words.WAYS[scores.way], palette.text, weight, "end")
        width = max(_across(scores.quality.mean) - _LEFT, 1.0)
        yield (
            f'<rect x="{_LEFT}" y="{middle - _BAR // 2}" width="{width:.1f}" height="{_BAR}" '
            f'rx="2" fill="{fill}"/>'
        )
        yield from _interval(scores, middle, palette)
        quality = words.of_hundred(scores.quality.mean)
        right = f"{quality}  ·  {scores.right} of {self.found.count} right"
        yield _text(_RIGHT + 16, middle, right, palette.text, weight, "start")


def _interval(scores: WayScores, middle: int, palette: Palette) -> Iterator[str]:
    """Draw the interval twice: in the paper's colour below, so that it shows on any bar."""
    low, high = _across(scores.quality.low), _across(scores.quality.high)
    ends = f"M{low:.1f} {middle - 5}v10M{low:.1f} {middle}H{high:.1f}M{high:.1f} {middle - 5}v10"
    for colour, width in ((palette.paper, 4), (palette.text, 1.6)):
        yield f'<path d="{ends}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def _grid(bars: Bars, palette: Palette) -> Iterator[str]:
    bottom = bars.height - _AXIS
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = _across(share)
        yield (
            f'<path d="M{x:.1f} {_TOP}V{bottom}" fill="none" stroke="{palette.line}" '
            'stroke-width="1"/>'
        )
        number = words.of_hundred(share)
        yield _text(x, bottom + 13, number, palette.soft, 400, "middle", 11)


def _across(share: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * min(max(share, 0.0), 1.0)


def _text(
    x: float, middle: float, said: str, colour: str, weight: int, anchor: str, size: int = 13
) -> str:
    return (
        f'<text x="{x:.1f}" y="{middle + size * 0.35:.1f}" font-size="{size}" '
        f'font-weight="{weight}" text-anchor="{anchor}" fill="{colour}">{html.escape(said)}</text>'
    )


def _address(drawing: str) -> str:
    return f"data:image/svg+xml;base64,{base64.b64encode(drawing.encode()).decode()}"
