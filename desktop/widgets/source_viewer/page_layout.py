"""Where QPdfView puts its pages, computed again because QPdfView keeps it to itself.

The rules are those of QPdfView in Qt 6.11 for `PageMode.MultiPage`: pages below each other, each
centred, with margins around all and spacing between. A test compares them with what is painted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform


@dataclass(frozen=True, slots=True)
class LayoutRules:
    """What decides the layout.

    Attributes:
        viewport_width: In device-independent pixels.
        zoom: Factor over the natural size; None fits each page to the viewport's width.
        pixels_per_point: Of the screen at zoom 1.
        margins: Around all pages, in pixels.
        spacing: Between pages, in pixels.
    """

    viewport_width: int
    zoom: float | None
    pixels_per_point: float
    margins: QMargins
    spacing: int


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The pages' rectangles in pixels of the scrolled content, and their sizes in points."""

    rectangles: tuple[QRect, ...]
    sizes: tuple[QSizeF, ...]

    def to_content(self, page: int) -> QTransform:
        """Return the map from points on a page, counted from 0, to pixels of the content."""
        rectangle, size = self.rectangles[page], self.sizes[page]
        transform = QTransform.fromTranslate(rectangle.x(), rectangle.y())
        if not size.isEmpty():
            transform.scale(rectangle.width() / size.width(), rectangle.height() / size.height())
        return transform

    def box(self, page: int, box: QRectF) -> QRectF:
        """Return where a box in points on a page, counted from 0, stands in the content."""
        return self.to_content(page).mapRect(box)


def lay_out(sizes: Sequence[QSizeF], rules: LayoutRules) -> PageLayout:
    """Return where pages of these sizes, in points, are painted."""
    pixel_sizes = [_pixel_size(size, rules) for size in sizes]
    sides = rules.margins.left() + rules.margins.right()
    widest = max((size.width() for size in pixel_sizes), default=0)
    content_width = max(widest + sides, rules.viewport_width)
    top = rules.margins.top()
    rectangles = []
    for size in pixel_sizes:
        rectangles.append(QRect((content_width - size.width()) // 2, top, *size.toTuple()))
        top += size.height() + rules.spacing
    return PageLayout(tuple(rectangles), tuple(sizes))


def _pixel_size(size: QSizeF, rules: LayoutRules) -> QSize:
    if rules.zoom is not None:
        return (size * rules.pixels_per_point * rules.zoom).toSize()
    natural = (size * rules.pixels_per_point).toSize()
    if natural.isEmpty():
        return natural
    sides = rules.margins.left() + rules.margins.right()
    return natural * ((rules.viewport_width - sides) / natural.width())
