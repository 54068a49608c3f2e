"""Reads Jupyter notebooks, cell by cell.

Covered: text, code and the text that the code put out, long output cut; format versions 3 and 4.
Not covered: pictures and widgets among the output.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Final

from engine.documents import json_data, markdown, place_words, plain_text
from engine.documents.builder import TextBuilder
from engine.documents.encoding import decode
from engine.documents.joining import Member, joined
from engine.documents.reading import NotRead
from engine.documents.records import BlockKind, Document
from engine.documents.source import Source

_MOST_OUTPUT: Final = 10_000
"""Characters of one output; logs of a training run go on for megabytes and say little."""

_TEXT_KINDS: Final = ("text/markdown", "text/plain", "text/latex")
"""Kinds of output, the best to read first."""

Values = dict[str, Any]


def read(source: Source) -> Document:
    """Read a notebook.

    Raises:
        NotRead: The file is not text, or no notebook.
    """
    decoded = decode(source.data)
    try:
        values = json.loads(decoded.text, strict=False)
    except (ValueError, RecursionError):
        note = "This notebook is damaged; it was read as plain text."
        document = json_data.read(source)
        return replace(document, notes=(*document.notes, note))
    cells = _cells(values)
    if cells is None:
        raise NotRead("This file is not a Jupyter notebook, though its name says so.")
    members = []
    for number, cell in enumerate(cells, start=1):
        document = _read_cell(cell)
        if document.blocks:
            members.append(Member(place_words.cells(number), document))
    document = joined(members, notes=decoded.notes)
    return replace(document, title=_title(values, document))


def _cells(values: object) -> list[Values] | None:
    """Return the cells, None when there can be none."""
    if not isinstance(values, dict):
        return None
    cells = values.get("cells")
    if cells is None and isinstance(values.get("worksheets"), list):  # version 3
        sheets = (sheet for sheet in values["worksheets"] if isinstance(sheet, dict))
        cells = [cell for sheet in sheets for cell in sheet.get("cells") or []]
    if not isinstance(cells, list):
        return None
    return [cell for cell in cells if isinstance(cell, dict)]


def _read_cell(cell: Values) -> Document:
    kind = cell.get("cell_type")
    written = _text(cell.get("source", cell.get("input")))
    if kind == "markdown":
        return markdown.read(Source("cell.md", written.encode()))
    builder = TextBuilder()
    if kind == "heading":  # version 3
        level = cell.get("level")
        builder.add(BlockKind.HEADING, written, level if isinstance(level, int) else 1)
    else:
        builder.add(BlockKind.CODE, written)
    notes: list[str] = []
    for output in cell.get("outputs") or []:
        shown = _shown(output) if isinstance(output, dict) else ""
        if len(shown) > _MOST_OUTPUT:
            shown = shown[:_MOST_OUTPUT]
            notes.append(f"Only the first {_MOST_OUTPUT:,} characters of an output were read.")
        for start, end in plain_text.paragraphs(shown):
            builder.add(BlockKind.CODE, shown[start:end])
    return Document(builder.text, builder.blocks, notes=tuple(notes))


def _shown(output: Values) -> str:
    """Return what an output says in words."""
    if output.get("output_type") in ("error", "pyerr"):
        return f"{_text(output.get('ename'))}: {_text(output.get('evalue'))}"
    data = output.get("data")
    if isinstance(data, dict):
        return next((_text(data[kind]) for kind in _TEXT_KINDS if kind in data), "")
    return _text(output.get("text"))


def _text(value: object) -> str:
    """Return a text that is written as a list of lines or as one string."""
    parts = value if isinstance(value, list) else [value]
    text = "".join(part for part in parts if isinstance(part, str))
    # Half of a character that Unicode writes in two cannot be stored as text.
    return text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\0", " ")


def _title(values: Values, document: Document) -> str:
    """Return the title that the notebook gives itself, or else its first heading."""
    metadata = values.get("metadata")
    named = metadata.get("title") if isinstance(metadata, dict) else None
    if isinstance(named, str) and named.strip():
        return " ".join(named.split())
    headings = (one for one in document.blocks if one.kind is BlockKind.HEADING and one.level == 1)
    first = next(headings, None)
    return " ".join(document.text[first.start : first.end].split()) if first else ""
