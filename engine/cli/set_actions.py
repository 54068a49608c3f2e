"""What the commands for sets of examples and of questions share: columns, reports, sets by name."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol

from engine.cli.arguments import given_path, readable
from engine.cli.output import print_json
from engine.counting import counted
from engine.errors import UserProblem
from engine.examples.reviewed_list import ReviewedList, SetT
from engine.paths import Folders
from engine.store import Connection, open_user_database

if TYPE_CHECKING:
    from engine.examples.importing import ColumnChoice, LeftOut

Action = Callable[[argparse.Namespace, Connection, Callable[[], bool]], None]

_COLUMNS: Final = {
    "question": "column with the questions",
    "answer": "column with the answers",
    "system": "column with instructions for the model",
    "context": "column with the text that a question is about",
}
_NAMED_LINES: Final = 10


class Imported(Protocol):
    """What became of a file."""

    @property
    def added(self) -> int:
        """How many are new."""

    @property
    def duplicates(self) -> int:
        """How many were there already."""

    @property
    def left_out(self) -> Sequence[LeftOut]:
        """The first lines that gave nothing."""

    @property
    def left_out_total(self) -> int:
        """How many such lines there are."""


def with_database(
    action: Action,
) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    """Return what runs an action with the person's database open."""

    def run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
        with closing(open_user_database(folders.user_database)) as database:
            action(words, database, is_cancelled)
        return 0

    return run


def add_set(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Let an action take a set."""
    action.add_argument("set", metavar="SET")
    return action


def add_file(action: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """Let an action take a file."""
    action.add_argument("file", type=given_path, metavar="FILE")
    return action


def add_columns(action: argparse.ArgumentParser) -> None:
    """Let an action choose the columns of a table."""
    for name, words in _COLUMNS.items():
        action.add_argument(f"--{name}", default="", metavar="COLUMN", help=words)
    words = "words to put before every question of a table"
    action.add_argument("--instruction", default="", metavar="WORDS", help=words)
    action.add_argument("--sheet", default="", metavar="NAME", help="sheet of a workbook")


def choice_of(words: argparse.Namespace) -> ColumnChoice:
    """Return the columns that were chosen."""
    from engine.examples.importing import choice_from_wire

    names = (*_COLUMNS, "instruction", "sheet")
    return choice_from_wire({name: readable(getattr(words, name)) for name in names})


def tell_import(report: Imported, what: str, name: str) -> None:
    """Print what became of a file, for people.

    Args:
        report: The report.
        what: As in "examples".
        name: Of the set.
    """
    print(f"{report.added:,} {what} were added to “{name}”.")
    if report.duplicates:
        print(f"{report.duplicates:,} were there already.")
    if report.left_out_total:
        print(f"{counted(report.left_out_total, 'line was', 'lines were')} left out:")
    for one in report.left_out[:_NAMED_LINES]:
        print(f"  line {one.line}: {one.reason}")
    if report.left_out_total > _NAMED_LINES:
        print(f"  and {report.left_out_total - _NAMED_LINES:,} more.")


@contextmanager
def set_to_fill(
    listed: ReviewedList[Any, Any, SetT], name: str, make: Callable[[str], SetT]
) -> Iterator[SetT]:
    """Give the set with a name; one that has to be made goes again when nothing comes into it."""
    found = listed.set_named(readable(name))
    into = make(readable(name)) if found is None else found
    try:
        yield into
    finally:
        if found is None and listed.is_empty(into.id):
            listed.remove_set(into.id)


def refuse_empty(listed: ReviewedList[Any, Any, SetT], set_id: int) -> None:
    """Refuse to gather nothing from conversations.

    Raises:
        UserProblem: The set is empty.
    """
    if listed.is_empty(set_id):
        raise UserProblem(
            "No answer was corrected or liked yet.",
            "Correct answers in the chat, or mark good ones.",
        )


def remove_set(words: argparse.Namespace, listed: ReviewedList[Any, Any, SetT]) -> None:
    """Delete the set that a command names.

    Raises:
        UserProblem: There is none.
    """
    one = existing(listed, words.set)
    listed.remove_set(one.id)
    if words.json:
        print_json({"removed": one.name})
    else:
        print(f"“{one.name}” is deleted.")


def existing(listed: ReviewedList[Any, Any, SetT], name: str) -> SetT:
    """Return the set with a name.

    Raises:
        UserProblem: There is none.
    """
    found = listed.set_named(readable(name))
    if found is None:
        names = ", ".join(f"“{one.name}”" for one in listed.sets()) or "none yet"
        raise UserProblem(
            f"There is no {listed.words_for_set} “{readable(name)}”.", f"There are: {names}."
        )
    return found
