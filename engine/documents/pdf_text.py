"""The text layer of one page of a PDF, as pdfium gives it.

The text of a page has exactly one character for each entry of pdfium's own list of characters, so
that an offset into the page is also the index that a viewer on pdfium (Qt's among them) selects
by. pdfium's list counts UTF-16 units on every system: a character beyond the first 65,536 takes
two entries, here itself and a word joiner, which has no width.

Covered: characters, lines with where they stand, text layers that are nonsense. Not covered: tagged
structure, and the order of reading: it is the order in which the file draws its characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from engine.documents.marks import SOFT_HYPHEN, WORD_JOINER
from engine.documents.pages import PageText
from engine.documents.pdf_layout import Line
from engine.documents.sentences import stripped

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage
    from pypdfium2.raw import FS_RECTF

_REPLACED: Final = str.maketrans(
    {
        **dict.fromkeys((*range(10), *range(11, 32), 0x7F, 0xA0), " "),
        0x02: SOFT_HYPHEN,  # a hyphen at the end of a line, whose word pdfium has joined again
        0xFFFE: SOFT_HYPHEN,
        0xFFFF: " ",
    }
)
"""One for one. A line ends with CR LF in pdfium: a space and a line feed here."""

_SURROGATES: Final = re.compile("([\ud800-\udbff])([\udc00-\udfff])|[\ud800-\udfff]")

_FEWEST_LOOKED_AT: Final = 20
_MOST_LOOKED_AT: Final = 400
_NONSENSE_SHARE: Final = 0.3
"""Of characters that stand for nothing known; a page with more of them is not worth reading."""


def text_of(text_page: PdfTextPage) -> PageText:
    """Return the text layer of a page."""
    text = _text(text_page)
    return PageText(text, tuple(_lines(text_page, text)))


def is_nonsense(text_page: PdfTextPage, text: str) -> bool:
    """Whether the font of a page does not tell which letters its shapes are."""
    from pypdfium2.raw import FPDFText_HasUnicodeMapError

    shown = [index for index, character in enumerate(text) if not character.isspace()]
    if len(shown) < _FEWEST_LOOKED_AT:
        return False
    looked_at = shown[:: -(-len(shown) // _MOST_LOOKED_AT)]
    unknown = sum(
        1
        for index in looked_at
        if FPDFText_HasUnicodeMapError(text_page.raw, index) == 1 or _is_private(text[index])
    )
    return unknown >= len(looked_at) * _NONSENSE_SHARE


def _is_private(character: str) -> bool:
    return character == "\ufffd" or "\ue000" <= character <= "\uf8ff"


def _text(text_page: PdfTextPage) -> str:
    """Return the characters of a page, as many as pdfium counts."""
    from pypdfium2.raw import FPDFText_GetUnicode

    count = text_page.count_chars()
    codes = [FPDFText_GetUnicode(text_page.raw, index) for index in range(count)]
    return _SURROGATES.sub(_joined, "".join(map(chr, codes)).translate(_REPLACED))


def _joined(surrogates: re.Match[str]) -> str:
    high, low = surrogates.groups()
    if low is None:
        return "\ufffd"
    return chr(0x10000 + ((ord(high) - 0xD800) << 10) + ord(low) - 0xDC00) + WORD_JOINER


def _lines(text_page: PdfTextPage, text: str) -> Iterator[Line]:
    """Yield the lines of a page that are not blank, with where they stand on it."""
    position = 0
    for content in text.split("\n"):
        start, end = stripped(text, position, position + len(content))
        position += len(content) + 1
        if start < end:
            first, last = _box(text_page, start), _box(text_page, end - 1)
            yield Line(
                text=text[start:end],
                start=start,
                end=end,
                left=first.left,
                first_bottom=first.bottom,
                last_bottom=last.bottom,
                height=first.top - first.bottom,
            )


def _box(text_page: PdfTextPage, index: int) -> FS_RECTF:
    """Return the box of a character in points, as high as its font; all zero when unknown."""
    from pypdfium2.raw import FS_RECTF, FPDFText_GetLooseCharBox

    box = FS_RECTF()
    FPDFText_GetLooseCharBox(text_page.raw, index, box)
    return box
