"""Reads the words in pictures: PNG, JPEG, TIFF with all its pages, BMP, WebP, the first of a GIF.

Covered: pictures that a camera took lying on its side (EXIF), transparent ones, those of 16 bits.
Pictures with too many pixels are refused by their header, before anything is unpacked. Not covered:
what a picture shows apart from words, and text inside of its metadata.
"""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from engine.documents import place_words
from engine.documents.pages import JoinedPages, PageText, join_pages
from engine.documents.reading import NotRead
from engine.documents.recognition import (
    MOST_PIXELS,
    is_time_left,
    not_read_words,
    recognised,
)
from engine.documents.records import Document, Place
from engine.documents.source import Source
from engine.errors import UserProblem

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS: Final = 150_000_000
_MOST_PAGES: Final = 1_000

_FORMATS: Final = ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF")
"""Pillow knows more; some of those start other programs."""


def read(source: Source) -> Document:
    """Read the words in a picture.

    Raises:
        NotRead: It has too many pixels, it holds no words, or no time was left for it.
        UserProblem: It is damaged.
    """
    if not is_time_left(source.started):
        raise NotRead(
            "There was no time left to recognise the words in this picture.",
            "Add it by itself, outside of the file that it lies in.",
        )
    with _open(source) as image:
        count = _page_count(image)
        pages = list(_pages(image, min(count, _MOST_PAGES), source.started))
    if not any(page.lines for page in pages):
        raise NotRead(
            "No words were recognised in this picture.", "There is nothing in it to find."
        )
    joined = join_pages(pages)
    return Document(
        joined.text,
        joined.blocks,
        _places(joined, pages) if count > 1 else (),
        notes=_notes(pages, count),
    )


def _open(source: Source) -> Image:
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        # The number of pixels is looked at below; Pillow's own warning starts at a fifth less.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            image = Image.open(io.BytesIO(source.data), formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise _too_large() from error
        except UnidentifiedImageError as error:
            raise UserProblem(
                "This picture is damaged or of another kind than its name says.",
                "Open it in another program and save it anew, then try again.",
            ) from error
    return image


def _too_large() -> NotRead:
    return NotRead(
        f"This picture has more than {_MOST_PIXELS // 1_000_000} million pixels.",
        "Make it smaller and add it again.",
    )


def _page_count(image: Image) -> int:
    """Return how many pages a picture has; those of a film are no pages."""
    return getattr(image, "n_frames", 1) if image.format == "TIFF" else 1


def _pages(image: Image, count: int, started: float) -> Iterator[PageText]:
    """Yield the pages until the time is over."""
    for number in range(count):
        if not is_time_left(started):
            return
        if count > 1:
            image.seek(number)
        if image.width * image.height > _MOST_PIXELS:
            raise _too_large()
        yield recognised(_upright(image))


def _upright(image: Image) -> Image:
    """Return a picture as it is meant to be seen: turned, in grey or colour, on white.

    Large ones are made smaller before anything else is done: each copy may take a gigabyte.
    """
    from PIL import Image, ImageOps

    shrink = max(1, math.isqrt(image.width * image.height // MOST_PIXELS))
    # JPEG can be unpacked at a half, a fourth or an eighth of its size.
    image.draft(None, (image.width // shrink, image.height // shrink))
    ImageOps.exif_transpose(image, in_place=True)
    if image.mode.startswith(("I", "F")):
        return _in_8_bits(image, shrink)
    if image.mode in ("1", "P", "PA"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    small = image.reduce(max(1, math.isqrt(image.width * image.height // MOST_PIXELS)))
    if not small.has_transparency_data:
        return small.convert("RGB")
    white = Image.new("RGBA", small.size, "white")
    return Image.alpha_composite(white, small.convert("RGBA")).convert("RGB")


def _in_8_bits(image: Image, step: int) -> Image:
    """Return a picture of 16 or 32 bits with its darkest shade black and its lightest white.

    Args:
        image: In shades of grey.
        step: How many pixels become one.
    """
    import numpy
    from PIL import Image

    shades = numpy.nan_to_num(numpy.asarray(image)[::step, ::step].astype(numpy.float32))
    darkest = shades.min()
    spread = max(float(shades.max() - darkest), 1e-6)
    return Image.fromarray(((shades - darkest) * (255 / spread)).astype(numpy.uint8))


def _places(joined: JoinedPages, pages: list[PageText]) -> tuple[Place, ...]:
    # No page numbers: the viewer turns to pages of PDF files only.
    return tuple(
        Place(place_words.pages(number), start, start + len(page.text), is_recognised=True)
        for number, (start, page) in enumerate(zip(joined.starts, pages, strict=True), 1)
    )


def _notes(pages: list[PageText], count: int) -> tuple[str, ...]:
    notes = []
    without = sum(1 for page in pages if not page.lines)
    if without:
        notes.append(f"On {without} of {count} pages no words were recognised.")
    late = count - len(pages)
    if late:
        notes.append(not_read_words(late, count))
    return tuple(notes)
