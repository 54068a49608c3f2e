"""Whether the first row of a table names its columns, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from engine.conversations.importing.values import cleaned
from engine.examples.importing.columns import is_known_name

_LONGEST_NAME: Final = 60
_MOST_WORDS: Final = 5
_NUMBER: Final = re.compile(r"[-+]?[\d.,\s]+%?")
_ROWS_LOOKED_AT: Final = 1_000


def has_names(first: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Whether a first row names the columns, told by itself and by the rows below it."""
    cells = [one.strip() for one in first]
    if any(map(is_known_name, cells)) and not any(map(_is_number, cells)):
        return True
    if not others or any(map(_is_number, cells)) or len(set(cells)) < len(cells):
        return False
    looks_like_names = all(
        len(one) <= _LONGEST_NAME and len(one.split()) <= _MOST_WORDS and one[-1:] not in ".?!,;"
        for one in cells
    )
    return looks_like_names and not _comes_again(cells, others)


def columns_of(first: Sequence[str], has_names: bool) -> tuple[str, ...]:
    """Return names for the columns, each one different."""
    names: list[str] = []
    for number, cell in enumerate(first, 1):
        name = " ".join(cleaned(cell).split())[:_LONGEST_NAME] if has_names else ""
        name = name or f"Column {number}"
        names.append(name if name not in names else f"{name} ({number})")
    return tuple(names)


def _is_number(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell))


def _comes_again(cells: Sequence[str], others: Sequence[Sequence[str]]) -> bool:
    """Whether a cell stands in its column again, as a label does and a name does not."""
    return any(
        cell == other.strip()
        for row in others[:_ROWS_LOOKED_AT]
        for cell, other in zip(cells, row, strict=False)
        if cell
    )
