"""Text by page, and how pages become one text with places and blocks.

Covered: pages laid out in lines, and lists (of form fields, of comments). Not covered: where the
lines of a page come from (see `pdf_text`, `pdf_fields` and `recognition`).
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.documents.pdf_layout import Line, blocks_of_pages
from engine.documents.records import Block, BlockKind

_BETWEEN: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class PageText:
    """What is written on one page.

    Attributes:
        text: All of it.
        lines: Its lines, whose offsets count from the page's beginning.
        is_recognised: Whether the words were recognised in a picture.
        each_line: What each of its lines is; None where that is to be found out from the layout.
    """

    text: str = ""
    lines: tuple[Line, ...] = ()
    is_recognised: bool = False
    each_line: BlockKind | None = None


@dataclass(frozen=True, slots=True)
class JoinedPages:
    """Several pages as one text.

    Attributes:
        text: The texts of the pages, with blank lines between them.
        starts: Where each page begins in it.
        blocks: In order; none of them crosses the end of a page.
    """

    text: str
    starts: tuple[int, ...]
    blocks: tuple[Block, ...]


def join_pages(pages: Sequence[PageText]) -> JoinedPages:
    """Return the pages as one text."""
    lengths = (len(page.text) + len(_BETWEEN) for page in pages)
    starts = tuple(itertools.accumulate(lengths, initial=0))[: len(pages)]
    laid_out = []
    blocks = []
    for start, page in zip(starts, pages, strict=True):
        lines = [line.moved(start) for line in page.lines]
        if page.each_line is None:
            laid_out.append(lines)
        else:
            blocks += [Block(page.each_line, line.start, line.end) for line in lines]
    blocks += blocks_of_pages(laid_out)
    blocks.sort(key=lambda block: block.start)
    return JoinedPages(_BETWEEN.join(page.text for page in pages), starts, tuple(blocks))
