"""Reads a file of JSON objects: one a line, or in arrays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from engine.examples.importing.columns import NotAnExample
from engine.examples.importing.json_values import (
    Found,
    values_of_lines,
    values_of_pieces,
)
from engine.examples.importing.objects import (
    chosen_fields,
    example_of_object,
    is_flat,
    values_inside,
)
from engine.examples.importing.records import (
    EXAMPLES,
    ColumnChoice,
    Demands,
    FileKind,
    ReadLine,
)
from engine.examples.importing.text_file import FoundFile, Line, opened

_LINES: Final = (".jsonl", ".ndjson")
_JSON: Final = (*_LINES, ".json")
_TABLES: Final = (".csv", ".tsv", ".tab")


def is_json(file: FoundFile) -> bool:
    """Whether a file holds JSON, by its name and by how it begins."""
    suffix = file.path.suffix.lower()
    if file.is_workbook or suffix in _TABLES:
        return False
    return suffix in _JSON or _first_line(file).text.lstrip()[:1] in ("{", "[")


def found_in(file: FoundFile) -> Iterator[tuple[Found, int]]:
    """Yield the objects of a file, and how many bytes were read for each, about.

    Raises:
        UserProblem: The file cannot be read any more.
    """
    by_lines = _is_by_lines(file)
    with opened(file) as stream:
        found = values_of_lines(stream.lines()) if by_lines else values_of_pieces(stream.pieces())
        for one in found:
            inside = [one.value] if one.reason else values_inside(one.value)
            if len(inside) == 1:
                yield replace(one, value=inside[0]), stream.position
                continue
            for number, value in enumerate(inside, 1):
                yield Found(number, value, ""), stream.position


def read_objects(
    file: FoundFile, choice: ColumnChoice | None, demands: Demands = EXAMPLES
) -> Iterator[ReadLine]:
    """Yield what each object of a file gives.

    Raises:
        UserProblem: The file cannot be read any more.
    """
    for found, position in found_in(file):
        yield read_object(file, found, position, choice, demands)


def read_object(
    file: FoundFile,
    found: Found,
    position: int,
    choice: ColumnChoice | None,
    demands: Demands = EXAMPLES,
) -> ReadLine:
    """Return what one object gives."""
    line = ReadLine(found.line, FileKind.TABLE, None, found.reason, position, file.size)
    if found.reason:
        return line
    if isinstance(found.value, dict):
        taken = chosen_fields(found.value, choice, demands) if is_flat(found.value) else line.choice
        line = replace(line, fields=found.value, choice=taken)
    try:
        kind, example = example_of_object(found.value, choice, demands)
    except NotAnExample as why:
        return replace(line, reason=str(why))
    except RecursionError:
        return replace(line, reason="Its values are nested too deeply.")
    named = replace(example, source=f"{file.path.name}, line {found.line}")
    return replace(line, kind=kind, example=named)


def _is_by_lines(file: FoundFile) -> bool:
    """Whether each line is a value of its own."""
    first = _first_line(file)
    if first.is_whole:
        (found,) = values_of_lines([first])
        if isinstance(found.value, dict):
            return True
        if isinstance(found.value, list):
            # A conversation in a line, or a whole file in one.
            return bool(found.value) and isinstance(found.value[0], dict) and _has_more(file)
    return file.path.suffix.lower() in _LINES and first.text.strip() != "["


def _first_line(file: FoundFile) -> Line:
    with opened(file) as stream:
        return next((one for one in stream.lines() if one.text.strip()), Line(1, "null", True))


def _has_more(file: FoundFile) -> bool:
    with opened(file) as stream:
        filled = (one for one in stream.lines() if one.text.strip())
        return next(filled, None) is not None and next(filled, None) is not None
