"""Reads the files inside of a file, an archive or a message, so that none costs the others.

Covered: a file that cannot be read becomes a note; limits on the time and the text of all of them
together, so that what was read before them is kept. Not covered: getting their bytes out.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from engine.counting import counted
from engine.documents.joining import Member, headed
from engine.documents.reading import NotRead, PasswordNeeded, read_source
from engine.documents.source import Source
from engine.errors import UserProblem
from engine.library.formats import format_of

_SECONDS: Final = 40.0
"""A third of what the sandbox grants; an archive inside of another gets half as much."""

_MOST_CHARACTERS: Final = 100_000_000
_MOST_REASONS: Final = 50
_MOST_KINDS: Final = 10


class Budget:
    """What the files inside of one file may cost together."""

    def __init__(self, seconds: float = _SECONDS, characters: int = _MOST_CHARACTERS) -> None:
        self._ends = time.monotonic() + seconds
        self._characters = characters

    @classmethod
    def of(cls, source: Source) -> Budget:
        """Return the budget of a file by how deep it lies inside of others."""
        return cls(_SECONDS / 2**source.depth)

    @property
    def is_used_up(self) -> bool:
        """Whether nothing more should be read."""
        return self._characters <= 0 or time.monotonic() > self._ends

    def spend(self, characters: int) -> None:
        """Count the text of a file that was read."""
        self._characters -= characters


class MemberReader:
    """Reads one file after another and remembers what could not be read.

    Attributes:
        members: What was read.
        locked: How many need a password.
    """

    def __init__(self, source: Source, budget: Budget) -> None:
        self.members: list[Member] = []
        self.locked = 0
        self._source = source
        self._budget = budget
        self._reasons: list[str] = []
        self._unknown_kinds: Counter[str] = Counter()
        self._left_out = 0

    def read(self, label: str, name: str, data: Callable[[], bytes]) -> None:
        """Read a file.

        Args:
            label: What a person calls it.
            name: Its name, from which its format is told.
            data: Gets its bytes; called only for a format that Inglenook reads. May raise
                UserProblem.
        """
        if format_of(PurePath(name)) is None:
            self._unknown_kinds[PurePath(name).suffix.lower()[:20] or "without an ending"] += 1
            return
        if self._budget.is_used_up:
            self._left_out += 1
            return
        try:
            document = read_source(self._source.member(name, data()))
        except UserProblem as problem:
            self.locked += isinstance(problem, PasswordNeeded)
            self._reasons.append(f"{label}: {problem.message}")
            return
        self._budget.spend(len(document.text))
        self.members.append(Member(label, headed(document, name)))

    @property
    def notes(self) -> list[str]:
        """What was not read and why, in plain sentences."""
        notes = self._reasons[:_MOST_REASONS]
        more = len(self._reasons) - len(notes)
        if more:
            notes.append(f"{counted(more, 'more file')} could not be read.")
        unknown = self._unknown_kinds.total()
        if unknown:
            kinds = ", ".join(kind for kind, _ in self._unknown_kinds.most_common(_MOST_KINDS))
            notes.append(
                f"{counted(unknown, 'file')} of kinds that Inglenook does not read: {kinds}."
            )
        if self._left_out:
            notes.append(
                f"{counted(self._left_out, 'more file')} would have taken too long to read."
            )
        return notes

    def refuse_if_nothing_was_read(self) -> None:
        """Say why, when no file could be read.

        Raises:
            PasswordNeeded: A password may help.
            NotRead: It would not.
        """
        if self.members:
            return
        if self.locked:
            raise PasswordNeeded(self._source)
        raise NotRead("None of the files inside can be read.", "", "\n".join(self.notes))
