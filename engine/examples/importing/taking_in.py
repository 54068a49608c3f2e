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
    EXAMPLES,
    ColumnChoice,
    Demands,
    FileKind,
    ImportReport,
    LeftOut,
    ReadLine,
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
    taken = Taken(on_progress, is_cancelled)
    kinds: Counter[FileKind] = Counter()

    def contents() -> Iterator[NewExample]:
        for example, line in taken.lines(path, choice):
            kinds[line.kind] += 1
            yield example

    added = examples.add(set_id, contents())
    if not added.added and not added.duplicates:
        raise taken.nothing(path, "example")
    return ImportReport(
        added.added, added.duplicates, tuple(taken.left_out), taken.left_out_total, kinds
    )


class Taken:
    """Hands the good lines of a file on and remembers what happened to the others."""

    def __init__(self, on_progress: OnProgress, is_cancelled: Callable[[], bool]) -> None:
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self.left_out: list[LeftOut] = []
        self.left_out_total = 0

    def lines(
        self, path: Path, choice: ColumnChoice | None, demands: Demands = EXAMPLES
    ) -> Iterator[tuple[NewExample, ReadLine]]:
        """Yield the examples of a file with their lines; see `read`."""
        for number, line in enumerate(read(path, choice, self._is_cancelled, demands)):
            if number % _TOLD_EVERY == 0:
                if self._is_cancelled():
                    raise Cancelled
                self._on_progress(line.position, line.size)
            if line.example is None:
                self.leave_out(line, line.reason)
            else:
                yield line.example, line

    def leave_out(self, line: ReadLine, reason: str) -> None:
        """Remember that a line was not taken."""
        self.left_out_total += 1
        if len(self.left_out) < _MOST_NAMED:
            self.left_out.append(LeftOut(line.line, reason))

    def nothing(self, path: Path, words: str) -> UserProblem:
        """Return what to say of a file without a single good line."""
        first = self.left_out[0] if self.left_out else None
        return UserProblem(
            f"There is no {words} in {path.name}.",
            f"Line {first.line}: {first.reason}" if first else "Choose another file.",
        )
