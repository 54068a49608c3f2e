"""Reads tables written as text: values between commas, semicolons, tabs or bars.

Covered: the delimiter told by the text itself, every encoding of `encoding`, quoted values with
line breaks, the "sep=;" line of spreadsheet programs, quotation marks that never close. Not
covered: other delimiters, and columns of fixed width. A file without a delimiter is read line by
line.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import Final, Literal

from engine.documents.builder import TextBuilder
from engine.documents.encoding import decode
from engine.documents.misnamed import refuse_misnamed
from engine.documents.records import Document
from engine.documents.source import Source
from engine.documents.table_rows import Row, add_table

_DELIMITERS: Final = "\t;|,"
"""The first wins between equals: a comma also stands inside numbers and sentences."""

_SAMPLE_CHARACTERS: Final = 64 * 1024
_MOST_LINES_OF_A_VALUE: Final = 200
"""A value with more lines is taken for a quotation mark that never closes."""


def read(source: Source) -> Document:
    """Read a table.

    Raises:
        NotRead: The file is not text.
    """
    refuse_misnamed(source)
    decoded = decode(source.data)
    named, text = _named_delimiter(decoded.text)
    delimiter = named or _likely_delimiter(text[:_SAMPLE_CHARACTERS])
    builder = TextBuilder()
    has_quotes = not _has_endless_value(text, delimiter)
    add_table(builder, _rows(text, delimiter, has_quotes=has_quotes))
    notes = list(decoded.notes)
    if not has_quotes:
        notes.append(
            f"A value goes on for more than {_MOST_LINES_OF_A_VALUE} lines, as if a quotation mark "
            "were never closed: each line was read as a row."
        )
    return Document(builder.text, builder.blocks, builder.places, notes=tuple(notes))


def _named_delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter that a first line "sep=;" names, and the text with that line empty."""
    line, _, _ = text.partition("\n")
    if line.lower().startswith("sep=") and len(line) == len("sep=;"):
        return line[-1], text[len(line) :]
    return "", text


def _likely_delimiter(sample: str) -> str:
    """Return the delimiter that cuts most lines into the same number of values, if any does."""
    best, best_share = "", 0.5
    for delimiter in _DELIMITERS:
        counts = Counter(len(cells) for cells in _values(sample, delimiter) if cells)
        usual, lines = counts.most_common(1)[0] if counts else (0, 0)
        share = lines / max(counts.total(), 1)
        if usual > 1 and share > best_share:
            best, best_share = delimiter, share
    return best or _most_frequent(sample)


def _most_frequent(sample: str) -> str:
    """Return the delimiter that stands in most lines; a comma when none stands anywhere."""
    lines = sample.splitlines()
    return max(reversed(_DELIMITERS), key=lambda one: sum(one in line for line in lines))


def _has_endless_value(text: str, delimiter: str) -> bool:
    return any(
        cell.count("\n") > _MOST_LINES_OF_A_VALUE
        for cells in _values(text, delimiter)
        for cell in cells
        if "\n" in cell
    )


def _rows(text: str, delimiter: str, *, has_quotes: bool) -> Iterator[Row]:
    """Yield the rows, counted as a spreadsheet program does."""
    for number, cells in enumerate(_values(text, delimiter, has_quotes=has_quotes), 1):
        yield Row.of(number, cells)


def _values(text: str, delimiter: str, *, has_quotes: bool = True) -> Iterator[list[str]]:
    # The module's own limit of 128 KB would end the reading of a file with one long value.
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    lines = io.StringIO(text, newline="")
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if has_quotes else csv.QUOTE_NONE
    return csv.reader(lines, delimiter=delimiter, quoting=quoting)
