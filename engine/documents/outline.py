"""Finds the units of indented text: functions and classes of code, keys of data.

Covered: what is true of nearly every language that people lay out in lines: a unit is a line and
the deeper indented lines below it; comments right above belong to it. What opens a unit is asked of
the caller. Not covered: code on one line, and units that are not indented.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import zip_longest
from typing import Final

from engine.documents.plain_text import paragraphs
from engine.documents.records import Block, BlockKind
from engine.documents.sentences import stripped

DEEPEST: Final = 6
"""Units inside one another that are told apart; what is deeper belongs to the unit around it."""

_TAB: Final = 4
_LOOKED_AT: Final = 400
"""Characters of a line: what it is shows at its beginning, and some files are a single line."""

_LEADS_IN: Final = re.compile(
    r"""\#(?!\s*(?:include|define|undef|if|ifdef|ifndef|endif|pragma|import)\b) | @ | // | /\* | \*
    | -- | ;+\s | %+\s | <!-- | template\s*< | \[[A-Z]\w*.*\]\Z""",
    re.VERBOSE,
)
"""Comments and annotations."""


class Role(Enum):
    """What a line is among the units."""

    PLAIN = auto()
    UNIT = auto()
    """It names what the deeper lines below it are."""
    CONTAINER = auto()
    """A unit with further units inside, such as a class."""
    NAMELESS = auto()
    """A container whose line says no name, such as a record in a list."""
    GOES_ON = auto()
    """It belongs to the unit above though it is not indented deeper, such as a closing brace."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a unit begins, or where text goes on beside units.

    Attributes:
        line: Its first line, counted from 0.
        level: 1 to 6.
        named_at: The line that names it; None where nothing is named.
    """

    line: int
    level: int
    named_at: int | None = None


class Lines:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text)]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def beginning(self, number: int) -> str:
        """Return what a line begins with, white space around it left out."""
        start, end = self.starts[number], self.starts[number + 1]
        return self._text[start : min(end, start + _LOOKED_AT)].strip()

    def indentation(self, number: int) -> int:
        """Return how far a line is indented, a tab counting as four spaces."""
        start, end = self.starts[number], self.starts[number + 1]
        beginning = self._text[start : min(end, start + _LOOKED_AT)]
        white = beginning[: len(beginning) - len(beginning.lstrip())]
        return len(white) + (_TAB - 1) * white.count("\t")


@dataclass(frozen=True, slots=True)
class _Unit:
    """A unit that is still open; `inside` is how far the lines inside are indented."""

    indentation: int
    role: Role
    inside: int


def marks_of(lines: Lines, role_of: Callable[[str], Role]) -> list[Mark]:
    """Find the units by indentation.

    Args:
        lines: The text.
        role_of: Told the beginning of a line. Without deeper lines below it no line is a unit.
    """
    marks: list[Mark] = []
    units: list[_Unit] = []
    filled = [number for number in range(len(lines)) if lines.beginning(number)]
    for number, following in zip_longest(filled, filled[1:]):
        indentation, beginning = lines.indentation(number), lines.beginning(number)
        role = role_of(beginning)
        if role is Role.GOES_ON:
            continue
        open_before = len(units)
        while units and indentation <= units[-1].indentation:
            units.pop()
        level = len(units) + 1
        inside = _inside(lines, indentation, following)
        if inside is None or _is_lead_in(beginning) or not _may_open(units, indentation):
            role = Role.PLAIN
        if role in (Role.UNIT, Role.CONTAINER):
            marks.append(Mark(number, level, number))
        elif role is Role.NAMELESS or len(units) < open_before:
            marks.append(Mark(number, min(level, DEEPEST)))
        if role is not Role.PLAIN:
            units.append(_Unit(indentation, role, inside or 0))
    return marks


def blocks_of(text: str, lines: Lines, known: Iterable[Mark]) -> Iterator[Block]:
    """Yield the blocks of a text whose units are known, comments above not yet included."""
    marks = _with_lead_ins(lines, known)
    first = lines.starts[marks[0].line] if marks else len(text)
    yield from _code(text, 0, first)
    for mark, behind in zip_longest(marks, marks[1:]):
        start = lines.starts[mark.line]
        end = len(text) if behind is None else lines.starts[behind.line]
        if mark.named_at is None:
            yield from _code(text, start, end, mark.level)
            continue
        named = stripped(text, start, lines.starts[mark.named_at + 1])
        yield Block(BlockKind.DEFINITION, *named, mark.level)
        yield from _code(text, lines.starts[mark.named_at + 1], end)


def _with_lead_ins(lines: Lines, known: Iterable[Mark]) -> list[Mark]:
    """Give each unit the comments and annotations right above it."""
    marks: list[Mark] = []
    free = 0
    for mark in known:
        if mark.named_at is None:
            marks.append(mark)
            continue
        first = _lead_in(lines, mark.line, free)
        while marks and marks[-1].named_at is None and marks[-1].line >= first:
            marks.pop()
        marks.append(replace(mark, line=first))
        free = mark.named_at + 1
    return marks


def _lead_in(lines: Lines, number: int, free: int) -> int:
    """Return the first of the comments above a line, none of them above the line `free`."""
    indentation = lines.indentation(number)
    while number > free and _is_lead_in(lines.beginning(number - 1)):
        above = lines.indentation(number - 1)
        # The lines inside of a block comment are indented by one space more.
        if above - indentation not in (0, 1):
            break
        number -= 1
    return number


def _code(text: str, start: int, end: int, level: int = 0) -> Iterator[Block]:
    """Yield paragraphs of code; only the first one has the level."""
    for span in paragraphs(text, start, end):
        yield Block(BlockKind.CODE, *span, level)
        level = 0


def _is_lead_in(beginning: str) -> bool:
    # A line of a style sheet such as "#name {" or "@media print {" is no comment.
    return bool(_LEADS_IN.match(beginning)) and not beginning.endswith("{")


def _inside(lines: Lines, indentation: int, following: int | None) -> int | None:
    """Return how far the lines below are indented, None when they are not inside of this one."""
    if following is None:
        return None
    below = lines.indentation(following)
    if below == indentation and lines.beginning(following).startswith("{"):
        return indentation + _TAB  # some people open the brace on a line of its own
    return below if below > indentation else None


def _may_open(units: Sequence[_Unit], indentation: int) -> bool:
    if not units:
        return True
    around = units[-1]
    is_container = around.role in (Role.CONTAINER, Role.NAMELESS)
    return len(units) < DEEPEST and is_container and indentation <= around.inside
