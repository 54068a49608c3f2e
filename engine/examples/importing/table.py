"""Reads a table written as text, row by row: values between commas, semicolons, tabs or bars.

Covered: the delimiter and whether quotation marks mean something, told by the text itself; a first
row without names; values with line breaks; rows that are broken cost only themselves. Not covered:
other delimiters, columns of fixed width.
"""

from __future__ import annotations

import csv
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from engine.errors import UserProblem
from engine.examples.importing.headers import columns_of, has_names
from engine.examples.importing.text_file import LONGEST_LINE, FoundFile, Line, opened

_TAB: Final = "\t"
_DELIMITERS: Final = f"{_TAB};|,"
"""The first wins between equals: a comma also stands inside numbers and sentences."""

_SAMPLE_LINES: Final = 2_000
_SAMPLE_CHARACTERS: Final = 512 * 1024
_MOST_LINES_OF_A_VALUE: Final = 1_000
"""A row with more lines is taken for a quotation mark that never closes."""

_REASONS: Final = {
    "expected after": "A quotation mark stands inside a value without being doubled.",
    "unexpected end of data": "A quotation mark is opened and never closed.",
}


@dataclass(frozen=True, slots=True)
class TableForm:
    """How a table is written.

    Attributes:
        delimiter: What stands between two values.
        has_quotes: Whether quotation marks hold values together.
        has_names: Whether the first row names the columns.
        columns: Their names.
        names_its_delimiter: Whether the first line is "sep=;" or the like.
    """

    delimiter: str
    has_quotes: bool
    has_names: bool
    columns: tuple[str, ...]
    names_its_delimiter: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table.

    Attributes:
        line: The line where it begins, from 1.
        cells: Its values.
        reason: Why it could not be read; empty when it was.
        position: How far the file was read for it, in bytes.
    """

    line: int
    cells: tuple[str, ...]
    reason: str
    position: int


def form_of(file: FoundFile) -> TableForm:
    """Return how the table of a file is written.

    Raises:
        UserProblem: There is none.
    """
    sample = _sample(file)
    named = _named_delimiter(sample[0].text) if sample else ""
    lines = sample[1:] if named else sample
    delimiter, has_quotes = _likely_form(lines, named or _DELIMITERS)
    rows = [row.cells for row in _records(lines, delimiter, has_quotes) if any(row.cells)]
    if not rows:
        raise UserProblem(f"{file.path.name} holds no table.", "Choose a file with examples.")
    names = has_names(rows[0], rows[1:])
    return TableForm(delimiter, has_quotes, names, columns_of(rows[0], names), bool(named))


def rows_of(file: FoundFile, form: TableForm) -> Iterator[Row]:
    """Yield the rows of a table that are not blank, without the one that names the columns.

    Raises:
        UserProblem: The file cannot be read any more.
    """
    with opened(file) as stream:
        lines = islice(stream.lines(), int(form.names_its_delimiter), None)
        rows = _records(lines, form.delimiter, form.has_quotes)
        filled = (row for row in rows if row.reason or any(one.strip() for one in row.cells))
        yield from islice(filled, int(form.has_names), None)


# Form ----------------------------------------------------------------------------------------


def _sample(file: FoundFile) -> list[Line]:
    found: list[Line] = []
    characters = 0
    with opened(file) as stream:
        for line in islice(stream.lines(), _SAMPLE_LINES):
            found.append(line)
            characters += len(line.text)
            if characters > _SAMPLE_CHARACTERS:
                break
    return found


def _named_delimiter(line: str) -> str:
    words = line.rstrip("\r\n")
    return words[-1] if words[:-1].lower() == "sep=" else ""


def _likely_form(lines: list[Line], delimiters: str) -> tuple[str, bool]:
    """Return the delimiter that cuts most lines into the same number of values, if any does."""
    best, best_share = (_most_frequent(lines, delimiters), True), 0.5
    for delimiter in delimiters:
        for has_quotes in (True, False):
            counts = Counter(
                0 if row.reason else len(row.cells)
                for row in _records(lines, delimiter, has_quotes)
                if row.reason or any(row.cells)
            )
            usual = max((one for one in counts if one > 1), key=counts.__getitem__, default=0)
            # A value that is cut into lines gives more rows, so the share is one of the lines.
            share = counts[usual] / max(counts.total(), 1) if usual else 0.0
            if share > best_share:
                best, best_share = (delimiter, has_quotes), share
    return best


def _most_frequent(lines: list[Line], delimiters: str) -> str:
    """Return the delimiter that stands in most lines; the last one when none stands anywhere."""
    return max(reversed(delimiters), key=lambda one: sum(one in line.text for line in lines))


# Rows ----------------------------------------------------------------------------------------


class _TooMuch(Exception):
    """A row goes on for too long."""


class _Feed:
    """Gives lines to the parser, and those of a broken row a second time."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = iter(lines)
        self._again: deque[Line] = deque()
        self.taken: list[Line] = []
        """The lines of the row that is being read."""

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if len(self.taken) > _MOST_LINES_OF_A_VALUE:
            raise _TooMuch("A quotation mark is opened and never closed.")
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        if not line.is_whole:
            raise _TooMuch(f"It is longer than {LONGEST_LINE // 1_000_000} million characters.")
        return line.text

    def give_back(self) -> None:
        """Let all lines of the row but the first be read again."""
        self._again.extendleft(reversed(self.taken[1:]))


def _records(lines: Iterable[Line], delimiter: str, has_quotes: bool) -> Iterator[Row]:
    # The module's own limit of 128 KB would end the reading of a file with one long value.
    csv.field_size_limit(max(LONGEST_LINE * 2, csv.field_size_limit()))
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if has_quotes else csv.QUOTE_NONE
    feed = _Feed(lines)
    while True:
        reader = csv.reader(feed, delimiter=delimiter, quoting=quoting, strict=True)
        try:
            for cells in reader:
                if len(feed.taken) > 1 and delimiter == _TAB and _are_several(feed.taken, cells):
                    yield from (
                        _row([one], one.text.rstrip("\r\n").split(_TAB), "") for one in feed.taken
                    )
                else:
                    yield _row(feed.taken, cells, "")
                feed.taken.clear()
            return
        except (csv.Error, _TooMuch) as error:
            yield _row(feed.taken, (), _words(error))
            feed.give_back()
            feed.taken.clear()


def _are_several(taken: list[Line], cells: Sequence[str]) -> bool:
    """Whether lines that quotation marks hold together are a row each.

    Texts hold no tabs. Lines with the same number of tabs, and more than the values explain, were
    put together by two marks that have nothing to do with each other, as in inches and in speech.
    """
    counts = [one.text.count(_TAB) for one in taken if one.text.strip()]
    return len(set(counts)) == 1 and sum(counts) >= len(cells)


def _row(taken: list[Line], cells: Iterable[str], reason: str) -> Row:
    values = tuple(one.replace("\r\n", "\n") if "\r" in one else one for one in cells)
    return Row(taken[0].number, values, reason, taken[-1].position)


def _words(error: Exception) -> str:
    said = str(error)
    known = (words for part, words in _REASONS.items() if part in said)
    return next(known, said if isinstance(error, _TooMuch) else f"It cannot be read: {said}.")
