"""What the definitions of several commands share: making a command, paths, questions, scopes."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from math import nan
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import UserProblem
from engine.library.collections import CollectionList
from engine.library.folders import FolderList
from engine.library.formats import FormatKind
from engine.paths import Folders
from engine.store import open_user_database

if TYPE_CHECKING:
    from engine.retrieval.scope import Scope

    Run = Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]


def add_command(
    commands: Any,  # noqa: ANN401 - argparse gives its sub-parsers no public type
    name: str,
    run: Run,
    words: str,
) -> argparse.ArgumentParser:
    """Define a command, which prints JSON when it is told to."""
    return _defined(commands, name, run, words, default=False)


def add_action(
    actions: Any,  # noqa: ANN401 - argparse gives its sub-parsers no public type
    name: str,
    run: Run,
    words: str,
) -> argparse.ArgumentParser:
    """Define what a command can do besides its own work, as in `library remove`."""
    # A default of its own would undo the --json that stands before the action.
    return _defined(actions, name, run, words, default=argparse.SUPPRESS)


def _defined(
    commands: Any,  # noqa: ANN401 - argparse gives its sub-parsers no public type
    name: str,
    run: Run,
    words: str,
    *,
    default: object,
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    command.add_argument(
        "--json", action="store_true", default=default, help="print one JSON object"
    )
    command.set_defaults(run=run, refuse=command.error)
    return command


def add_target(command: argparse.ArgumentParser) -> None:
    """Let a command write a file."""
    command.add_argument("file", type=given_path, metavar="FILE")
    add_replace(command)


def add_replace(command: argparse.ArgumentParser) -> None:
    """Let a command be told that a file may be written over."""
    command.add_argument("--replace", action="store_true", help="a file that is there already")


def target_of(words: argparse.Namespace, path: Path) -> Path:
    """Return where a command writes to.

    Args:
        words: What the person wrote.
        path: As they wrote it.

    Raises:
        UserProblem: There is a file already, and nobody said that it may be replaced.
    """
    target = absolute(path)
    if target.is_file() and not words.replace:
        raise UserProblem(
            f"{target} is there already.", "Choose another name, or add --replace to replace it."
        )
    return target


def add_question(command: argparse.ArgumentParser) -> None:
    """Let a command take one question, or a file of them."""
    command.add_argument("question", nargs="?", metavar="QUESTION")
    command.add_argument(
        "--batch",
        type=given_path,
        metavar="FILE",
        help="one question a line in, one JSON a line out",
    )


def questions_of(words: argparse.Namespace) -> list[str]:
    """Return the questions of a command, at least one.

    Raises:
        UserProblem: There is none, or the file cannot be read.
    """
    if (words.question is None) == (words.batch is None):
        words.refuse("give a question, or --batch with a file of questions")
    if words.question is not None:
        asked = [words.question.strip()]
    else:
        try:
            asked = words.batch.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError) as error:
            raise UserProblem(
                f"The questions in {words.batch} cannot be read.",
                "Give a text file in UTF-8 with one question a line.",
                repr(error),
            ) from error
    questions = [readable(one) for one in asked if one.strip()]
    if not questions:
        raise UserProblem("There is no question.", "Write it in quotation marks.")
    return questions


def readable(text: str) -> str:
    """Return text that can be stored: a terminal in another encoding gives half characters."""
    return text.encode("utf-8", "replace").decode()


def add_scope(command: argparse.ArgumentParser) -> None:
    """Let a command ask a part of the library."""
    command.add_argument("--collection", metavar="NAME", help="only the folders of a collection")
    command.add_argument(
        "--folder",
        type=given_path,
        metavar="PATH",
        help="only this document, or those in this folder",
    )
    command.add_argument(
        "--kind", choices=[kind.value for kind in FormatKind], help="only files of this kind"
    )


def scope_of(words: argparse.Namespace, folders: Folders) -> Scope:
    """Return the part of the library that is asked.

    Raises:
        UserProblem: There is no such collection, or the folder is not in the library.
    """
    from engine.retrieval.scope import Scope

    database = open_user_database(folders.user_database)
    try:
        collection = words.collection and CollectionList(database).named(words.collection)
        folder = words.folder and _in_library(FolderList(database), words.folder)
    finally:
        database.close()
    return Scope(
        folder_ids=collection.folder_ids if collection else None,
        paths=frozenset({folder}) if folder else None,
        kinds=frozenset({FormatKind(words.kind)}) if words.kind else None,
    )


def _in_library(listed: FolderList, given: Path) -> Path:
    path = resolved(given)
    if not any(one.holds(path) or one.path.is_relative_to(path) for one in listed.all()):
        raise UserProblem(
            f"{path} is not in the library.", "`inglenook library` lists what there is."
        )
    return path


def resolved(path: Path) -> Path:
    """Return a path as the index names it: absolute, links followed.

    Raises:
        UserProblem: Nobody has the name behind a "~".
    """
    return absolute(path).resolve()


def absolute(path: Path) -> Path:
    """Return an absolute path with its links as they are.

    Raises:
        UserProblem: Nobody has the name behind a "~".
    """
    try:
        return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - pathlib keeps ".."
    except RuntimeError as error:
        raise UserProblem(
            f"There is nothing at {path}.", "Check the name of the person behind ~.", repr(error)
        ) from error


def given_path(text: str) -> Path:
    """Read a path; an empty one would mean the current folder, which nobody asked for.

    Raises:
        ArgumentTypeError: It is empty, as a variable of a script that holds nothing.
    """
    if not text:
        raise argparse.ArgumentTypeError("the path is empty; write . for the current folder")
    return Path(text)


def positive(text: str) -> int:
    """Read a whole number of at least 1.

    Raises:
        ArgumentTypeError: It is none.
    """
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 1 on")
    return int(text)


def number_between(least: float, most: float) -> Callable[[str], float]:
    """Return what reads a number of a range, both ends included, and names the range if not."""

    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = nan
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"“{text}” is no number from {least:g} to {most:g}")
        return number

    return read
