"""Puts the pieces of text that were found in a picture into the order in which people read them.

Covered: rows of several pieces (a table, a form), columns beside each other, lines across several
columns. Not covered: text around pictures, pages that are turned (see `recognition`), languages
that are written from right to left or from top to bottom.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

_FEWEST_IN_A_COLUMN: Final = 4
_MOST_ACROSS: Final = 0.25
"""Of all pieces; where more reach over a gap, it is none between columns."""

_FEWEST_CHARACTERS: Final = 15
"""Lines of a column are sentences; in a table most pieces are shorter, and rows stay together."""

_BESIDE: Final = 0.5
"""Share of the lower column's height at which another stands beside it, not below."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text at a place of a picture, in pixels from its upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """How far below the picture's upper edge its middle is."""
        return (self.top + self.bottom) / 2


Row = list[Piece]


def rows_in_order(pieces: Sequence[Piece]) -> list[Row]:
    """Return the rows of a picture in the order of reading; pieces of a row from left to right."""
    gap = _gap_between_columns(pieces)
    if gap is None:
        return list(_rows(pieces))
    rows: list[Row] = []
    band: list[Piece] = []
    for piece in sorted(pieces, key=lambda one: one.middle):
        if piece.left < gap < piece.right:
            rows += _columns(band, gap)
            rows.append([piece])
            band = []
        else:
            band.append(piece)
    return rows + _columns(band, gap)


def _columns(band: Sequence[Piece], gap: float) -> list[Row]:
    """Return the rows left of the gap, then those right of it."""
    left = [piece for piece in band if piece.right <= gap]
    right = [piece for piece in band if piece.right > gap]
    return rows_in_order(left) + rows_in_order(right)


def _gap_between_columns(pieces: Sequence[Piece]) -> float | None:
    """Return a place between two columns of sentences, None where there is none."""
    if len(pieces) < 2 * _FEWEST_IN_A_COLUMN:
        return None
    narrowest = median(piece.height for piece in pieces) / 2
    best: tuple[int, float] | None = None
    for edge in {piece.right for piece in pieces}:
        place = edge + narrowest / 2
        left = [piece for piece in pieces if piece.right <= edge]
        right = [piece for piece in pieces if piece.left >= edge + narrowest]
        across = len(pieces) - len(left) - len(right)
        if across > len(pieces) * _MOST_ACROSS or (best and across >= best[0]):
            continue
        if _is_column(left) and _is_column(right) and _are_beside(left, right):
            best = (across, place)
    return best[1] if best else None


def _is_column(pieces: Sequence[Piece]) -> bool:
    return (
        len(pieces) >= _FEWEST_IN_A_COLUMN
        and median(len(piece.text) for piece in pieces) >= _FEWEST_CHARACTERS
    )


def _are_beside(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    tops = [min(piece.top for piece in side) for side in (left, right)]
    bottoms = [max(piece.bottom for piece in side) for side in (left, right)]
    shared = min(bottoms) - max(tops)
    lower = min(bottom - top for top, bottom in zip(tops, bottoms, strict=True))
    return shared >= _BESIDE * lower


def _rows(pieces: Sequence[Piece]) -> Iterator[Row]:
    """Yield pieces that stand beside each other together, from top to bottom."""
    row: Row = []
    for piece in sorted(pieces, key=lambda one: one.middle):
        if row and not _is_in_row(row, piece):
            yield sorted(row, key=lambda one: one.left)
            row = []
        row.append(piece)
    if row:
        yield sorted(row, key=lambda one: one.left)


def _is_in_row(row: Row, piece: Piece) -> bool:
    """Whether a piece stands beside a row and above none of it."""
    apart = piece.middle - row[0].middle
    if apart >= min(piece.height, row[0].height) / 2:
        return False
    return all(piece.left >= one.right or piece.right <= one.left for one in row) or apart == 0
