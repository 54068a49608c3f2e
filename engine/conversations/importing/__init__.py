"""Takes in conversations that other programs exported.

Known are ChatGPT (the zip or its conversations.json), Open WebUI, GPT4All (.chat), lines of OpenAI
chat messages, and Inglenook's own JSON. A conversation comes in whole or not at all; one that is
damaged, or here already, is left out with the reason. Large files come in bit by bit, so that
others can save meanwhile; importing a file again takes in the rest.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from engine.conversations.importing.reading import LeftOut, ReadExport, read_export
from engine.conversations.portable import PortableConversation, is_known, write_in
from engine.counting import counted
from engine.errors import UserProblem
from engine.store import Connection

__all__ = ["ImportReport", "LeftOut", "ReadExport", "import_file", "read_export"]

_HELD_SECONDS: Final = 0.2
"""How long others who want to save are kept waiting; one conversation is never divided."""

_PAUSE_SECONDS: Final = 0.12
"""SQLite asks again every 0.1 s at least whether it may write: each one that waits has its turn."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the conversations of a file.

    Attributes:
        imported: Ids of the new conversations, in the file's order.
        left_out: What was not taken in, and why.
        not_reached: How many were not looked at, because the person asked for a stop.
    """

    imported: tuple[int, ...]
    left_out: tuple[LeftOut, ...]
    not_reached: int = 0


def import_file(
    database: Connection, path: Path, is_cancelled: Callable[[], bool] = lambda: False
) -> ImportReport:
    """Take in the conversations of a file.

    Raises:
        UserProblem: The file cannot be read or understood, or the disk is full; the message says
            how many were taken in before.
    """
    found = read_export(path)
    waiting = deque(found.conversations)
    imported: list[int] = []
    left_out = list(found.left_out)
    while waiting and not is_cancelled():
        if imported:
            sleep(_PAUSE_SECONDS)
        try:
            ids, known = _take_in_some(database, waiting)
        except UserProblem as problem:
            raise _with_count(problem, len(imported)) from problem
        imported += ids
        left_out += known
    return ImportReport(tuple(imported), tuple(left_out), len(waiting))


def _take_in_some(
    database: Connection, waiting: deque[PortableConversation]
) -> tuple[list[int], list[LeftOut]]:
    """Write the first of those that wait, as many as one short transaction holds."""
    ids: list[int] = []
    known: list[LeftOut] = []
    began = monotonic()
    with database.transaction():
        while waiting:
            one = waiting.popleft()
            if is_known(database, one.identity):
                known.append(LeftOut(one.title, "It is here already."))
            else:
                ids.append(write_in(database, one))
            if monotonic() - began > _HELD_SECONDS:
                break
    return ids, known


def _with_count(problem: UserProblem, count: int) -> UserProblem:
    if not count:
        return problem
    taken_in = counted(count, "conversation was", "conversations were")
    return UserProblem(
        f"{problem.message} Before that, {taken_in} taken in.",
        f"{problem.hint} Importing the file again takes in the rest.".strip(),
        problem.detail,
    )
