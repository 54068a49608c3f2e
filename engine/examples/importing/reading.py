"""Reads the examples of a file, line by line, and shows its beginning before.

What cannot be read costs a line and has its reason; a file that holds several forms is read line by
line in whichever each has. Files of any size are read without being held in memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, Final

from engine.conversations.importing.values import cleaned
from engine.examples.importing.columns import completed
from engine.examples.importing.object_file import found_in, is_json, read_object, read_objects
from engine.examples.importing.objects import is_flat, text_of
from engine.examples.importing.open_table import OpenTable, open_table, read_row, settled
from engine.examples.importing.records import (
    EXAMPLES,
    ColumnChoice,
    Demands,
    FileKind,
    LeftOut,
    Preview,
    ReadLine,
)
from engine.examples.importing.text_file import FoundFile, find
from engine.examples.records import NewExample

_LOOKED_AT: Final = 2_000
"""Lines that a preview looks at."""

_SHOWN_ROWS: Final = 20
_SHOWN_EXAMPLES: Final = 5
_SHOWN_PROBLEMS: Final = 100
_SHOWN_COLUMNS: Final = 100
_SHOWN_TURNS: Final = 10
_SHOWN_CHARACTERS: Final = 2_000


def read(
    path: Path,
    choice: ColumnChoice | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    demands: Demands = EXAMPLES,
) -> Iterator[ReadLine]:
    """Yield what each line of a file gives.

    Args:
        path: The file.
        choice: The columns of a table, or the fields of JSON objects without turns; what is open
            in it is guessed.
        is_cancelled: Asked while a workbook is read.
        demands: What a line must hold.

    Raises:
        UserProblem: The file cannot be read, has not a chosen column, or the columns cannot be
            guessed.
        Cancelled: `is_cancelled` said so.
    """
    file = find(path)
    if is_json(file):
        yield from read_objects(file, choice, demands)
        return
    with open_table(file, choice.sheet if choice else "", is_cancelled) as opened:
        chosen = settled(choice, opened, demands)
        for row in opened.rows:
            yield read_row(row, chosen, opened, demands)


def preview(
    path: Path,
    choice: ColumnChoice | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    demands: Demands = EXAMPLES,
) -> Preview:
    """Return the beginning of a file, and our guess at its columns.

    Args:
        path: The file.
        choice: What a person has chosen so far.
        is_cancelled: Asked while a workbook is read.
        demands: What a line must hold.

    Raises:
        UserProblem: The file cannot be read, or holds nothing that examples can be in.
        Cancelled: `is_cancelled` said so.
    """
    file = find(path)
    if is_json(file):
        return _preview_of_objects(file, choice, demands)
    with open_table(file, choice.sheet if choice else "", is_cancelled) as opened:
        return _preview_of_table(opened, choice, demands)


def _preview_of_objects(file: FoundFile, choice: ColumnChoice | None, demands: Demands) -> Preview:
    found = list(islice(found_in(file), _LOOKED_AT))
    flat: list[dict[str, Any]] = [one.value for one, _ in found if is_flat(one.value)]
    columns = tuple(dict.fromkeys(cleaned(name) for one in flat for name in one))[:_SHOWN_COLUMNS]
    rows = [[text_of(one.get(name)) for name in columns] for one in flat[:_SHOWN_ROWS]]
    lines = [read_object(file, one, position, choice, demands) for one, position in found]
    return _preview(lines, columns, completed(choice, columns, demands.beside), rows)


def _preview_of_table(opened: OpenTable, choice: ColumnChoice | None, demands: Demands) -> Preview:
    whole = completed(choice, opened.columns, demands.beside)
    seen = list(islice(opened.rows, _LOOKED_AT))
    rows = [row.cells for row in seen if not row.reason][:_SHOWN_ROWS]
    is_settled = bool(whole.question and (whole.answer or not demands.needs_answer))
    lines = [read_row(row, whole, opened, demands) for row in seen if is_settled or row.reason]
    return replace(_preview(lines, opened.columns, whole, rows), sheets=opened.sheets)


def _preview(
    lines: Sequence[ReadLine],
    columns: tuple[str, ...],
    choice: ColumnChoice,
    rows: Sequence[Sequence[str]],
) -> Preview:
    kinds = Counter(line.kind for line in lines if line.example is not None)
    most = kinds.most_common(1)
    examples = [line.example for line in lines if line.example is not None]
    problems = [LeftOut(line.line, line.reason) for line in lines if line.example is None]
    return Preview(
        most[0][0] if most else FileKind.TABLE,
        kinds,
        columns,
        choice,
        tuple(tuple(map(_shortened, row)) for row in rows),
        tuple(map(_shortened_example, examples[:_SHOWN_EXAMPLES])),
        tuple(problems[:_SHOWN_PROBLEMS]),
    )


def _shortened_example(example: NewExample) -> NewExample:
    return replace(
        example,
        question=_shortened(example.question),
        answer=_shortened(example.answer),
        system=_shortened(example.system),
        history=tuple(
            replace(turn, text=_shortened(turn.text)) for turn in example.history[-_SHOWN_TURNS:]
        ),
        passages=tuple(
            replace(one, text=_shortened(one.text)) for one in example.passages[:_SHOWN_TURNS]
        ),
    )


def _shortened(text: str) -> str:
    kept = cleaned(text[:_SHOWN_CHARACTERS])
    return f"{kept}…" if len(text) > _SHOWN_CHARACTERS else kept
