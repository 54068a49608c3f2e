"""The sections of an indexed document, as its chunks know them.

A chunk knows the headings above it; the one that begins a section holds that section's own heading
in its first line. Covered: names and offsets of sections; small sections under one heading that
share it count as one. Not covered: documents without headings, which have no sections.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

from engine.library.documents import text_of_content
from engine.store import Connection

_LONGEST_HEADING: Final = 100
_MARKS: Final = "#*=- \t"
_ENDS_A_SENTENCE: Final = (".", ",", ";", "!", "?")


@dataclass(frozen=True, slots=True)
class StoredSection:
    """A stretch of a document under one heading.

    Attributes:
        name: Its headings, outermost first; empty for what stands before all.
        start: Offset in the extracted text.
        end: Offset behind it.
    """

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Chunk:
    headings: str
    start: int
    end: int
    first_line: str


def stored_sections(database: Connection, path: Path) -> list[StoredSection]:
    """Return the sections of a document in order; none where it has no headings."""
    rows = database.rows(
        'SELECT chunk.content_id, chunk.headings, chunk.start, chunk."end" FROM chunk '
        "JOIN document ON document.content_id = chunk.content_id "
        "WHERE document.path = ? ORDER BY chunk.start",
        (str(path),),
    )
    chunks = [
        _Chunk(str(headings), int(start), int(end), _first_line(database, int(content), int(start)))
        for content, headings, start, end in rows
    ]
    named = zip(_names(chunks), chunks, strict=True)
    sections = []
    for name, group in groupby(named, key=lambda one: one[0]):
        mine = [chunk for _, chunk in group]
        sections.append(StoredSection(name, mine[0].start, mine[-1].end))
    return sections if any(one.name for one in sections) else []


def _first_line(database: Connection, content_id: int, start: int) -> str:
    text = text_of_content(database, content_id, start, start + _LONGEST_HEADING)
    line, break_, _ = text.partition("\n")
    return line.strip(_MARKS) if break_ else ""


def _names(chunks: Sequence[_Chunk]) -> list[str]:
    """Return the section of each chunk; one without any belongs to the section before it."""
    names: list[str] = []
    for place, chunk in enumerate(chunks):
        following = chunks[place + 1].headings if place + 1 < len(chunks) else ""
        is_first = chunk.first_line and following.endswith(chunk.first_line)
        if is_first and following != chunk.headings:
            names.append(following)
        elif chunk.headings:
            names.append(chunk.headings)
        elif chunk.first_line and not chunk.first_line.endswith(_ENDS_A_SENTENCE):
            names.append(chunk.first_line)
        else:
            names.append(names[-1] if names else "")
    return names
