"""Finds the JSON values of a file, one after another, however large the file is.

Covered: a value a line (JSONL), one array of values, values one after another over many lines. A
broken value costs only itself as long as its brackets come in pairs. Not covered: what the values
mean.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from engine.examples.importing.text_file import LONGEST_LINE, Line

_TOKEN: Final = re.compile(
    r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"'  # a text; none goes over the end of a line
    r'|[\[\]{}"]'
)
_REST_OF_TEXT: Final = re.compile(r'[^"\\\n]*(?:\\.[^"\\\n]*)*["\n]')
_BETWEEN: Final = " \t\r\n,"
_LONGEST_WHOLE: Final = 8 * LONGEST_LINE
"""Characters of an object that is not in an array: it may hold the array."""

_TOO_LONG: Final = f"It is longer than {LONGEST_LINE // 1_000_000} million characters."
NO_OBJECT: Final = "It is no JSON object."
_CUT_OFF: Final = "The file ends in the middle of it, or a bracket of it is never closed."


@dataclass(frozen=True, slots=True)
class Found:
    """A JSON value of a file.

    Attributes:
        line: Where it begins, from 1.
        value: What it says.
        reason: Why it could not be read; empty when it was.
    """

    line: int
    value: Any
    reason: str


def values_of_lines(lines: Iterable[Line]) -> Iterator[Found]:
    """Yield the value of each line that is not blank."""
    for line in lines:
        if not line.is_whole:
            yield Found(line.number, None, _TOO_LONG)
        elif line.text.strip():
            yield _parsed(line.number, line.text.rstrip("\r\n"))


def values_of_pieces(pieces: Iterable[str]) -> Iterator[Found]:
    """Yield the values of an array, or those that stand one after another."""
    scanner = _Scanner()
    for piece in pieces:
        yield from scanner.feed(piece)
    yield from scanner.rest()


def _parsed(line: int, text: str | None) -> Found:
    if text is None:
        return Found(line, None, _TOO_LONG)
    try:
        return Found(line, json.loads(text), "")
    except json.JSONDecodeError as error:
        message = error.msg[:1].lower() + error.msg[1:]
        return Found(line, None, f"It is not JSON: {message} at sign {error.pos + 1}.")
    except RecursionError:
        return Found(line, None, "Its brackets are nested too deeply.")
    except ValueError:
        return Found(line, None, "It holds a number with thousands of digits.")


class _Scanner:
    """Cuts a text into its outermost values, or into those of its outermost arrays."""

    def __init__(self) -> None:
        self._depth = 0
        self._base = 0
        """How deep the values stand: 1 inside an array."""

        self._line = 1
        self._start_line = 1
        self._kept: list[str] = []
        """The pieces of what was not given out yet."""

        self._size = 0
        self._tail = ""
        """A text that was cut by the end of a piece."""

        self._is_in_endless_text = False

    def feed(self, piece: str) -> Iterator[Found]:
        """Take the next piece and yield the values that end in it."""
        if self._is_in_endless_text:
            piece = self._after_endless_text(piece)
        text, self._tail = self._tail + piece, ""
        given = counted = 0
        for token in _TOKEN.finditer(text):
            at, sign = token.start(), token[0]
            if sign[0] == '"':
                if len(sign) > 1 or text.find("\n", at) >= 0:
                    # A text, or a mark that was never closed: what is behind it counts.
                    continue
                self._tail, text = text[at:], text[:at]
                break
            self._line += text.count("\n", counted, at)
            counted = at
            if sign in "[{":
                if self._depth == self._base:
                    yield from self._stray(text[given:at])
                    given, self._start_line = at, self._line
                    if sign == "[" and self._base == 0:
                        self._base, given = 1, token.end()
                self._depth += 1
                continue
            self._depth -= 1
            if self._depth == self._base:
                yield _parsed(self._start_line, self._take(text[given : token.end()]))
                given = token.end()
            elif self._depth < self._base or self._depth < 0:
                yield from self._stray(text[given:at])
                self._depth = self._base = 0
                given = token.end()
        self._line += text.count("\n", counted)
        self._keep(text[given:])
        if len(self._tail) > LONGEST_LINE:
            self._tail, self._is_in_endless_text = "", True
            self._size = _LONGEST_WHOLE + 1

    def rest(self) -> Iterator[Found]:
        """Yield what is left at the end of the file."""
        found = self._take(self._tail)
        if found is None or found.strip(_BETWEEN):
            reason = _TOO_LONG if found is None else _CUT_OFF
            yield Found(self._start_line, None, reason)

    def _after_endless_text(self, piece: str) -> str:
        """Return what stands in a piece behind a text of which too much was read already."""
        end = _REST_OF_TEXT.match(piece)
        self._is_in_endless_text = end is None
        return "" if end is None else piece[end.end() :]

    def _stray(self, text: str) -> Iterator[Found]:
        """Yield what stands between two values and is more than a comma."""
        found = self._take(text)
        if found is None or found.strip(_BETWEEN):
            yield Found(self._line, None, NO_OBJECT)

    @property
    def _longest(self) -> int:
        return LONGEST_LINE if self._base else _LONGEST_WHOLE

    def _keep(self, text: str) -> None:
        self._size += len(text)
        if self._size <= self._longest:
            self._kept.append(text)
        else:
            self._kept.clear()

    def _take(self, last: str) -> str | None:
        """Return all that was kept with the last of it, None for too much, and begin anew."""
        self._keep(last)
        whole = None if self._size > self._longest else "".join(self._kept)
        self._kept, self._size = [], 0
        return whole
