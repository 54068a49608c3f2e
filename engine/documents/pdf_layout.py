"""Finds headings, paragraphs, list items and table rows in the lines of pages.

The lines are those of a PDF, or were recognised in a picture. Both say where characters stand, not
what they are, so this is guesswork, made to be wrong harmlessly: every line ends up in a block.
Covered: one or several columns, hard-wrapped paragraphs told apart by their distance, size or last
words; rows of numbers; headings in larger letters.
Not covered: tables of words, what repeats on each page, and headings that are only bold: in
business reports most bold lines name parts of tables, and splitting there made search worse.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from engine.documents.records import Block, BlockKind

_WIDER: Final = 1.35
"""A step to the next line this much longer than usual begins a paragraph."""

_SAME_SIZE: Final = 0.1
_LARGER: Final = 1.1
_SHORTER: Final = 0.75
_SAME_LINE: Final = 0.8
"""Steps below this share of the height are raised or lowered characters of one line."""

_LONGEST_HEADING: Final = 120
_MOST_HEADING_LINES: Final = 2
_MOST_REPEATS: Final = 3
"""What stands on more pages than this is a page's head or foot, not a heading."""

_FEWEST_ON_A_PAGE: Final = 0.5
"""With fewer headings most of them were missed, and one would stand above a hundred pages."""

_DEEPEST_LEVEL: Final = 6

_BULLETS: Final = r"[\u2022\u25e6\u25aa\u2023\u25cf\u25cb\u25a0\u25a1\u2013\u2014*-]"
_BULLET: Final = re.compile(rf"{_BULLETS}\s")
_ITEM: Final = re.compile(rf"(?:{_BULLETS}|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)])\s")
_SENTENCE_END: Final = re.compile(r"[.!?:;\u3002\uff01\uff1f][\"'\u201d\u2019)\]]*\Z")
_NO_HEADING_END: Final = re.compile(r"[.,;:!?…\u3002\uff0c\uff1b\uff1a-]\Z")
_NUMBER: Final = re.compile(
    r"[$€£¥(+\u2212\u2013-]*\d[\d.,]*(?<![.,])[)%]*|[\u2014\u2013-]+|n/?a|nm", re.IGNORECASE
)
_BESIDE_NUMBERS: Final = re.compile(r"[$€£¥%()]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page. Coordinates are in points, with zero at the page's lower left.

    Attributes:
        text: Without white space around it.
        start: Offset of its first character.
        end: Offset behind its last character.
        left: Where it begins.
        first_bottom: Bottom of its first character.
        last_bottom: Bottom of its last character; another when pdfium has joined a hyphenated word.
        height: Of its first character, as high as the font.
    """

    text: str
    start: int
    end: int
    left: float
    first_bottom: float
    last_bottom: float
    height: float

    def moved(self, offset: int) -> Line:
        """Return the line with offsets that count from elsewhere."""
        return replace(self, start=self.start + offset, end=self.end + offset)


def blocks_of_pages(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    """Yield the blocks of a document; none of them crosses the end of a page."""
    body_height = _usual_height(pages)
    groups = [group for lines in pages for group in _groups(lines)]
    levels = _heading_levels(groups, body_height, len(pages))
    for group in groups:
        start, end = group[0].start, group[-1].end
        level = levels.get(start, 0)
        if level:
            yield Block(BlockKind.HEADING, start, end, level)
        elif _is_row(group[0].text):
            yield Block(BlockKind.TABLE_ROW, start, end)
        elif _ITEM.match(group[0].text):
            yield Block(BlockKind.LIST_ITEM, start, end)
        else:
            yield Block(BlockKind.PARAGRAPH, start, end)


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of a page that belong together."""
    usual_step = _usual_step(lines)
    usual_length = sorted(len(line.text) for line in lines)[len(lines) * 3 // 4] if lines else 0
    group: list[Line] = []
    before: Line | None = None
    for line in lines:
        if before is not None and not _is_same_line(before, line):
            if _begins(before, line, usual_step, usual_length):
                yield group
                group = []
            before = line
        elif before is None or line.height >= before.height:
            before = line  # raised and lowered characters say nothing about the next line
        group.append(line)
    if group:
        yield group


def _is_same_line(before: Line, line: Line) -> bool:
    """Whether pdfium only gave two lines because some characters are raised or lowered."""
    step = abs(before.last_bottom - line.first_bottom)
    return 0 < step < _SAME_LINE * min(before.height, line.height)


def _begins(before: Line, line: Line, usual_step: float, usual_length: int) -> bool:
    """Whether a line begins something new."""
    step = before.last_bottom - line.first_bottom
    if _is_row(line.text) or _is_row(before.text) or _ITEM.match(line.text):
        return True
    if step > usual_step * _WIDER or abs(line.height - before.height) > before.height * _SAME_SIZE:
        return True
    if not _SENTENCE_END.search(before.text):
        return step < 0 and not line.text[0].islower()  # the next column may go on with a sentence
    is_indented = line.left > before.left + line.height
    return step < 0 or is_indented or len(before.text) < usual_length * _SHORTER


def _usual_step(lines: Sequence[Line]) -> float:
    """Return the distance of lines inside paragraphs: the shorter ones of a page."""
    steps = sorted(
        step
        for before, line in itertools.pairwise(lines)
        if (step := before.last_bottom - line.first_bottom) > _SAME_LINE * line.height
    )
    return steps[len(steps) // 4] if steps else float("inf")


def _usual_height(pages: Sequence[Sequence[Line]]) -> float:
    """Return the height that most characters have."""
    heights: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            heights[round(line.height, 1)] += len(line.text)
    return heights.most_common(1)[0][0] if heights else 0.0


def _heading_levels(
    groups: Sequence[Sequence[Line]], body_height: float, page_count: int
) -> dict[int, int]:
    """Return the levels of headings by where they start: the larger, the higher."""
    candidates = [group for group in groups if _may_be_heading(group, body_height)]
    repeats = Counter(_without_digits(group) for group in candidates)
    headings = [group for group in candidates if repeats[_without_digits(group)] <= _MOST_REPEATS]
    if len(headings) < page_count * _FEWEST_ON_A_PAGE:
        return {}
    heights = sorted({round(group[0].height) for group in headings}, reverse=True)
    ranks = {height: min(rank, _DEEPEST_LEVEL) for rank, height in enumerate(heights, 1)}
    return {group[0].start: ranks[round(group[0].height)] for group in headings}


def _may_be_heading(group: Sequence[Line], body_height: float) -> bool:
    text = group[-1].text
    return (
        len(group) <= _MOST_HEADING_LINES
        and sum(len(line.text) for line in group) <= _LONGEST_HEADING
        and all(_is_larger(line, body_height) for line in group)
        and sum(character.isalpha() for character in group[0].text) > 2
        and not (group[0].text[0].islower() or _BULLET.match(group[0].text))
        and not _NO_HEADING_END.search(text)
        and not _is_row(text)
    )


def _is_larger(line: Line, body_height: float) -> bool:
    return line.height > body_height * _LARGER


def _without_digits(group: Sequence[Line]) -> str:
    """Return what stays the same when a page's head counts pages."""
    return "".join(
        character for line in group for character in line.text if not character.isdigit()
    )


def _is_row(text: str) -> bool:
    """Whether a line ends with several numbers, as rows of tables do and sentences do not."""
    numbers = 0
    for word in reversed(text.split()):
        if _NUMBER.fullmatch(word):
            numbers += 1
        elif not _BESIDE_NUMBERS.fullmatch(word):
            break
        if numbers == 2:
            return True
    return False
