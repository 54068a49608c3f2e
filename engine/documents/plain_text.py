"""Reads plain text: paragraphs are what blank lines separate.

Covered: every encoding of `encoding`, hard-wrapped lines, long single-line files. Not covered:
headings and tables, which plain text does not mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.documents.encoding import decode
from engine.documents.records import Block, BlockKind, Document
from engine.documents.sentences import Span, stripped
from engine.documents.source import Source

_BLANK_LINES: Final = re.compile(r"\n(?:[^\S\n]*+\n)++")


def read(source: Source) -> Document:
    """Read a text file.

    Raises:
        NotRead: The file is not text.
    """
    decoded = decode(source.data)
    blocks = (Block(BlockKind.PARAGRAPH, start, end) for start, end in paragraphs(decoded.text))
    return Document(decoded.text, tuple(blocks), notes=decoded.notes)


def paragraphs(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield the stretches of `text[start:end]` between blank lines, without white space around."""
    stop = len(text) if end is None else end
    begin = start
    for blank in _BLANK_LINES.finditer(text, start, stop):
        span = stripped(text, begin, blank.start())
        if span[0] < span[1]:
            yield span
        begin = blank.end()
    span = stripped(text, begin, stop)
    if span[0] < span[1]:
        yield span
