"""Tells which pages of a PDF are pictures of text, and reads those by text recognition.

Covered: pages without text, pages with a picture and a few words (a stamp, a scanner's line), pages
whose text layer is nonsense. Not covered: pictures with words on a page of text.
"""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING, Final

from engine.documents.pages import PageText
from engine.documents.recognition import MOST_PIXELS, recognised

if TYPE_CHECKING:
    from pypdfium2 import PdfImage, PdfPage

_LARGEST_SCALE: Final = 200 / 72
"""Pixels for a point: a small page does not get sharper by more than 200 dots per inch."""

_FEW_LETTERS: Final = 100
_MOST_OF_A_PAGE: Final = 0.5
_MUCH_MORE: Final = 1.5
"""A picture must hold more words than the text layer by this factor: marks need the layer."""

_MOST_OBJECTS: Final = 2_000
_LARGEST_PICTURE: Final = 150_000_000
"""Pixels; one that is larger is not unpacked."""


def may_be_scan(page: PdfPage, text: PageText) -> bool:
    """Whether a page with this text layer may be a picture of more text."""
    letters = _letters(text)
    return not letters or (letters < _FEW_LETTERS and _is_picture(page))


def words_of_scan(page: PdfPage, text: PageText, *, is_nonsense: bool) -> PageText:
    """Return the words on the picture of a page; its text layer where that has as many."""
    found = _recognised(page)
    if _letters(found) >= (1 if is_nonsense else max(1, _letters(text) * _MUCH_MORE)):
        return found
    return text


def _letters(text: PageText) -> int:
    return sum(not character.isspace() for character in text.text)


def _recognised(page: PdfPage) -> PageText:
    width, height = page.get_size()
    if width <= 0 or height <= 0 or _has_huge_picture(page):
        return PageText()
    scale = min(math.sqrt(MOST_PIXELS / (width * height)), _LARGEST_SCALE)
    bitmap = page.render(scale=scale, may_draw_forms=False)
    try:
        return recognised(bitmap.to_pil(), 1 / scale)
    finally:
        bitmap.close()


def _is_picture(page: PdfPage) -> bool:
    """Whether one picture covers most of a page."""
    width, height = page.get_size()
    for picture in _pictures(page):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) >= width * height * _MOST_OF_A_PAGE:
            return True
    return False


def _has_huge_picture(page: PdfPage) -> bool:
    sizes = (picture.get_px_size() for picture in _pictures(page))
    return any(width * height > _LARGEST_PICTURE for width, height in sizes)


def _pictures(page: PdfPage) -> list[PdfImage]:
    """Return the pictures among the first objects of a page."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    objects = itertools.islice(page.get_objects(max_depth=3), _MOST_OBJECTS)
    return [one for one in objects if one.type == FPDF_PAGEOBJ_IMAGE]
