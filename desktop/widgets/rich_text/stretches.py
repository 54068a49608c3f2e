"""Cuts growing Markdown into stretches that are parsed and shown by themselves.

Once the next stretch has begun, nothing that follows changes one: it is shown once and then frozen.
A stretch is a block at the top level, or one item of a list there. A paragraph that goes on and on
is cut into plain pieces. No Qt in here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from desktop.widgets.rich_text.markdown import LONGEST_PARAGRAPH, parse_blocks, with_plain_lines

if TYPE_CHECKING:
    from markdown_it.token import Token

_PIECE: Final = 4_000
_LONGEST_TABLE: Final = 40_000
_LONGEST_ITEM: Final = 16_000
_LISTS: Final = ("bullet_list_open", "ordered_list_open")
_OF_ANY_LENGTH: Final = ("fence", "code_block")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the Markdown.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it.
        number: Of an item in a numbered list; 0 for others.
        is_plain: It is too long to be looked into.
        is_item: It is one item of a list.
        goes_on: It belongs to the same list or paragraph as the stretch before.
    """

    start: int
    end: int
    number: int = 0
    is_plain: bool = False
    is_item: bool = False
    goes_on: bool = False


def stretches(text: str, start: int = 0, before: Stretch | None = None) -> list[Stretch]:
    """Return the stretches of Markdown from an offset where one begins.

    Args:
        text: The Markdown.
        start: The offset.
        before: The stretch that ends there, with whose list the next one may go on.
    """
    tail = with_plain_lines(text[start:])
    lines = [start, *(start + end for end in accumulate(len(one) + 1 for one in tail.split("\n")))]
    found: list[Stretch] = []
    tokens = parse_blocks(tail)
    for place, token in enumerate(tokens):
        if token.level > 0 or token.map is None:
            continue
        if token.type in _LISTS:
            found += _items(tokens, place, lines, before if not found else None)
        else:
            found += _cut(text, _stretch(token.map, lines), token.type)
    return found


def _items(
    tokens: list[Token], place: int, lines: list[int], before: Stretch | None
) -> Iterator[Stretch]:
    is_numbered = tokens[place].type == "ordered_list_open"
    goes_on = before is not None and before.is_item and (before.number > 0) == is_numbered
    first = int(tokens[place].attrs.get("start", 1))
    if before is not None and goes_on:
        first = before.number + 1
    for count, token in enumerate(_children(tokens, place, "list_item_open")):
        whole = _stretch(token.map or [0, 0], lines)
        yield replace(
            whole,
            number=first + count if is_numbered else 0,
            is_plain=whole.end - whole.start > _LONGEST_ITEM,
            is_item=True,
            goes_on=goes_on or count > 0,
        )


def _children(tokens: list[Token], place: int, kind: str) -> Iterator[Token]:
    for token in tokens[place + 1 :]:
        if token.level == 0:
            return
        if token.level == 1 and token.type == kind:
            yield token


def _stretch(lines_of_token: list[int], lines: list[int]) -> Stretch:
    return Stretch(lines[lines_of_token[0]], min(lines[lines_of_token[1]], lines[-1] - 1))


def _cut(text: str, whole: Stretch, kind: str) -> Iterator[Stretch]:
    longest = _LONGEST_TABLE if kind == "table_open" else LONGEST_PARAGRAPH
    if kind in _OF_ANY_LENGTH or whole.end - whole.start <= longest:
        yield whole
        return
    start = whole.start
    while start < whole.end:
        end = whole.end
        if end - start > _PIECE:
            gap = text.rfind(" ", start + 1, start + _PIECE)
            end = gap + 1 if gap > 0 else start + _PIECE
        yield Stretch(start, end, is_plain=True, goes_on=start > whole.start)
        start = end
