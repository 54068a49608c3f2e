r"""Reads JSON, and files with one JSON record a line.

The text stays the file's own where it is laid out in lines, so that a location is one of the file;
only letters that are written as numbers ("\u00e9") are put in. A file that is all one line is laid
out anew, and its places are its entries. No file is refused for a mistake in it: people look for
words in it, not for values.

Covered: keys as headings above what they hold; any depth, without recursion. Not covered: whether
it is valid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from engine.documents.encoding import decode
from engine.documents.outline import Lines, Role, blocks_of, marks_of
from engine.documents.records import Block, BlockKind, Document, Place
from engine.documents.sentences import stripped
from engine.documents.source import Source

_RECORDS: Final = frozenset({".jsonl", ".ndjson"})

_READABLE_LINE: Final = 2000
_READABLE_FILE: Final = 200
"""Characters of a line in the mean, and of a file of one line, that people can still read."""

_MOST_LAID_OUT: Final = 30_000_000
"""Characters; laying out more takes a minute."""

_MOST_OUTLINED_LINES: Final = 500_000
_DEEPEST_INDENTATION: Final = 20

_ESCAPED: Final = re.compile(
    r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))",
    re.DOTALL,
)
_PAIR_BASE: Final = 0x10000
_FIRST_LETTER: Final = 0xA0
_SHORT_ESCAPES: Final = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    "n": "\n",
    "t": "\t",
    "r": "\n",
    "b": " ",
    "f": "\n",
}

_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[{}\[\],:]|[^\s"{}\[\],:]++', re.DOTALL)
_KEY_LINE: Final = re.compile(r'"[^"]+"\s*:.*[\[{]\Z')


def read(source: Source) -> Document:
    """Read a JSON file.

    Raises:
        NotRead: The file is not text.
    """
    decoded = decode(source.data)
    text = _ESCAPED.sub(_letter, decoded.text) if "\\u" in decoded.text else decoded.text
    is_readable = _is_readable(text)
    if PurePath(source.name).suffix.lower() in _RECORDS or (not is_readable and "\n{" in text):
        return Document(text, tuple(_records(text)), notes=decoded.notes)
    if is_readable:
        return Document(text, tuple(_outlined(text)), notes=decoded.notes)
    if len(text) > _MOST_LAID_OUT:
        note = "This file is one long line and too large to be laid out; it was read as it is."
        return Document(text, (_code(text, 0, len(text)),), notes=(*decoded.notes, note))
    return _laid_out(text, decoded.notes)


def _is_readable(text: str) -> bool:
    lines = text.strip().count("\n") + 1
    return len(text) <= (_READABLE_LINE * lines if lines > 1 else _READABLE_FILE)


def _records(text: str) -> Iterator[Block]:
    """Yield a block for each line."""
    start = 0
    while start < len(text):
        line_feed = text.find("\n", start)
        behind = len(text) if line_feed < 0 else line_feed
        block = _code(text, start, behind)
        if block.start < block.end:
            yield block
        start = behind + 1


def _outlined(text: str) -> Iterator[Block]:
    lines = Lines(text)
    if len(lines) > _MOST_OUTLINED_LINES:
        return blocks_of(text, lines, ())
    return blocks_of(text, lines, marks_of(lines, _role_of))


def _role_of(beginning: str) -> Role:
    if beginning.startswith(("}", "]")):
        return Role.GOES_ON
    if _KEY_LINE.match(beginning):
        return Role.CONTAINER
    return Role.NAMELESS if beginning.endswith(("{", "[")) else Role.PLAIN


def _code(text: str, start: int, end: int) -> Block:
    return Block(BlockKind.CODE, *stripped(text, start, end))


def _letter(escaped: re.Match[str]) -> str:
    """Return the letter of an escape; other escapes stay, because they would break lines."""
    high, low, single, _ = escaped.groups()
    if high:
        return chr(_PAIR_BASE + ((int(high, 16) & 0x3FF) << 10) + (int(low, 16) & 0x3FF))
    code = int(single, 16) if single else 0
    is_letter = code >= _FIRST_LETTER and not 0xD800 <= code <= 0xDFFF
    return chr(code) if is_letter else escaped[0]


class _Layout:
    """A text that grows token by token, and the places of its outer entries."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.places: list[tuple[str, int]] = []
        self._open: list[str] = []
        self._numbers: list[int] = []
        self._outer_key = ""
        self._at_line_start = True

    def add(self, value: str) -> None:
        """Add the next value, key or mark of the file."""
        if value in "}]":
            if self._open:
                self._open.pop()
                self._numbers.pop()
            self._line()
        elif self._at_line_start:
            self._begin_entry(value)
        self._write(value if value != ":" else ": ")
        if value in "{[":
            self._open.append(value)
            self._numbers.append(0)
        if value in "{[,":
            self._line()

    def _begin_entry(self, value: str) -> None:
        """Note where an entry of the file, or an item of one of its lists, begins."""
        depth = len(self._open)
        if not depth:
            return
        self._numbers[-1] += 1
        name = f"item {self._numbers[-1]:,}" if self._open[-1] == "[" else value.strip('"')[:80]
        if depth == 1:
            self._outer_key = name
            self.places.append((name, self.length))
        elif depth == 2 and self._open[-1] == "[" and self._numbers[-1] > 1:
            self.places.append((f"{self._outer_key}, {name}", self.length))

    def _line(self) -> None:
        self._write("\n" + " " * min(len(self._open), _DEEPEST_INDENTATION))
        self._at_line_start = True

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
        self._at_line_start = False


def _laid_out(text: str, notes: tuple[str, ...]) -> Document:
    """Give each value a line, strings as they were meant, and name the places."""
    layout = _Layout()
    for token in _TOKEN.finditer(text):
        value = token.group()
        layout.add(_ESCAPED.sub(_meant, value) if "\\" in value else value)
    laid_out = "".join(layout.parts)
    starts = [(label, start) for label, start in layout.places] or [("value", 0)]
    starts[0] = (starts[0][0], 0)
    ends = [*(start for _, start in starts[1:]), len(laid_out)]
    places = [Place(label, start, end) for (label, start), end in zip(starts, ends, strict=True)]
    blocks = (_code(laid_out, place.start, place.end) for place in places)
    filled = tuple(block for block in blocks if block.start < block.end)
    return Document(laid_out, filled, tuple(places), notes=notes)


def _meant(escaped: re.Match[str]) -> str:
    if escaped[4]:
        return _SHORT_ESCAPES.get(escaped[4], escaped[0])
    return _letter(escaped)
