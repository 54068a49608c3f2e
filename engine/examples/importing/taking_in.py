"""Takes the examples of a file into a set.

What was added before a stop or a full disk stays; importing the file again adds the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from engine.errors import Cancelled, UserProblem
from engine.examples.importing.reading import read
from engine.examples.importing.records import (
    ColumnChoice,
    FileKind,
    ImportReport,
    LeftOut,
)
from engine.examples.records import NewExample
from engine.examples.storage import ExampleList

_MOST_NAMED: Final = 100
_TOLD_EVERY: Final = 500

OnProgress = Callable[[int, int], None]
"""Told how far the file is read, and how much there is."""


def import_file(
    examples: ExampleList,
    set_id: int,
    path: Path,
    choice: ColumnChoice | None = None,
    *,
    on_progress: OnProgress = lambda _done, _total: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Add the examples of a file to a set.

    Raises:
        UserProblem: The file cannot be read, as `read` says, or no line of it gives an example.
        Cancelled: `is_cancelled` said so.
    """
    taken = _Taken(on_progress, is_cancelled)
    added = examples.add(set_id, taken.examples(path, choice))
    if not added.added and not added.duplicates:
        first = taken.left_out[0] if taken.left_out else None
        raise UserProblem(
            f"There is no example in {path.name}.",
            f"Line {first.line}: {first.reason}" if first else "Choose another file.",
        )
    return ImportReport(
        added.added, added.duplicates, tuple(taken.left_out), taken.left_out_total, taken.kinds
    )


class _Taken:
    """Hands examples on and remembers what happened to the other lines."""

    def __init__(self, on_progress: OnProgress, is_cancelled: Callable[[], bool]) -> None:
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self.left_out: list[LeftOut] = []
        self.left_out_total = 0
        self.kinds: Counter[FileKind] = Counter()

    def examples(self, path: Path, choice: ColumnChoice | None) -> Iterator[NewExample]:
        """Yield the examples of a file."""
        for number, line in enumerate(read(path, choice, self._is_cancelled)):
            if number % _TOLD_EVERY == 0:
                if self._is_cancelled():
                    raise Cancelled
                self._on_progress(line.position, line.size)
            if line.example is None:
                self._leave_out(LeftOut(line.line, line.reason))
            else:
                self.kinds[line.kind] += 1
                yield line.example

    def _leave_out(self, one: LeftOut) -> None:
        self.left_out_total += 1
        if len(self.left_out) < _MOST_NAMED:
            self.left_out.append(one)
