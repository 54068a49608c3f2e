"""`inglenook library`: show what is in the library, and change it.

Covered: the list with its health, and the actions that one document or folder can be given. Not
covered: the work on the whole index (`upkeep_actions`), collections (`collections_command`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from engine.cli import upkeep_actions
from engine.cli.arguments import absolute, add_action, add_command, given_path, resolved
from engine.cli.interrupting import ended_at_once
from engine.cli.output import print_json
from engine.cli.syncing import bring_in_step
from engine.counting import counted
from engine.errors import Cancelled, UserProblem
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.library.records import DocumentRecord, IndexFigures
from engine.paths import Folders
from engine.store import Connection, open_index_database, open_user_database

_Change = Callable[[FolderList, Connection, Path], None]


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(commands, "library", _show, "show or change what is in the library")
    actions = command.add_subparsers(metavar="ACTION")
    for name, change, words in (
        ("remove", _remove, "take a folder out of the library; its files stay"),
        ("retry", _retry, "read a document again that was skipped or failed"),
        ("exclude", _exclude, "keep a file or folder out of the index"),
        ("include", _include, "undo exclude"),
    ):
        action = add_action(actions, name, _changing(change), words)
        action.add_argument("path", type=given_path, metavar="PATH")
    add_action(actions, "excluded", _excluded, "show what is kept out of the index")
    words = "open an encrypted document; asks for the password, or reads it from standard input"
    action = add_action(actions, "password", _password, words)
    action.add_argument("path", type=given_path, metavar="PATH")
    upkeep_actions.add(actions)


# The list ----------------------------------------------------------------------------------


def _show(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    user = open_user_database(folders.user_database)
    index = open_index_database(folders.index_database)
    try:
        listed, documents = FolderList(user), DocumentList(index)
        if words.json:
            print_json(_library_values(listed, documents))
        else:
            _print_library(listed, documents)
    finally:
        user.close()
        index.close()
    return 0


def _library_values(listed: FolderList, documents: DocumentList) -> dict[str, Any]:
    health = documents.health()
    return {
        "folders": [str(one.path) for one in listed.all()],
        "excluded": sorted(str(path) for path in listed.exclusions()),
        "documents": [_document_values(one) for one in documents.all()],
        "health": {
            **asdict(health),
            "total": health.total,
            **_figure_values(documents.figures()),
        },
    }


def _figure_values(figures: IndexFigures) -> dict[str, Any]:
    return {**asdict(figures), "coverage": round(figures.coverage, 4)}


def _document_values(one: DocumentRecord) -> dict[str, Any]:
    return {**asdict(one), "path": str(one.path), "coverage": round(one.coverage, 4)}


def _print_library(listed: FolderList, documents: DocumentList) -> None:
    health, figures = documents.health(), documents.figures()
    print(f"{health.indexed:,} of {counted(health.total, 'document')} indexed")
    print(
        f"{counted(figures.chunks, 'passage')}, {figures.coverage:.0%} of them known to the search "
        f"by meaning; {figures.characters:,} characters"
    )
    if kept_out := len(listed.exclusions()):
        words = counted(kept_out, "file or folder is", "files or folders are")
        print(f"{words} kept out: `inglenook library excluded` lists them")
    for folder in listed.all():
        print(folder.path)
    for one in documents.all():
        remark = f"  {one.reason} {one.hint}".rstrip() if one.reason else ""
        print(f"  {one.state.value:<9} {one.path}{remark}")


def _excluded(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    with closing(open_user_database(folders.user_database)) as user:
        kept_out = FolderList(user).all_exclusions()
    if words.json:
        print_json(
            {"excluded": [{"path": str(one.path), "since": one.excluded_at} for one in kept_out]}
        )
        return 0
    if not kept_out:
        print("Nothing is kept out.")
    for one in kept_out:
        day = datetime.fromtimestamp(one.excluded_at).astimezone().strftime("%Y-%m-%d")
        print(f"{one.path}  (since {day})")
    return 0


# Changes -----------------------------------------------------------------------------------


def _changing(
    change: _Change,
) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    """Return the action that makes a change and brings the index in step with it."""

    def run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
        user = open_user_database(folders.user_database)
        index = open_index_database(folders.index_database)
        try:
            change(FolderList(user), index, words.path)
        finally:
            user.close()
            index.close()
        return bring_in_step(words, folders, is_cancelled)

    return run


def _remove(listed: FolderList, _: Connection, given: Path) -> None:
    folder = listed.at(given)
    if folder is None:
        raise UserProblem(
            f"{absolute(given)} is not a folder of the library.",
            "Remove one that `inglenook library` lists, or exclude a file with "
            "`inglenook library exclude`.",
        )
    listed.remove(folder.id)


def _exclude(listed: FolderList, _: Connection, given: Path) -> None:
    if not any(folder.holds(resolved(given)) for folder in listed.all()):
        raise UserProblem(
            f"{absolute(given)} is not in the library.", "There is nothing to exclude."
        )
    listed.exclude(given)


def _include(listed: FolderList, _: Connection, given: Path) -> None:
    before = listed.exclusions()
    listed.include(given)
    if listed.exclusions() != before:
        return
    path = absolute(given)
    outer = next((one for one in path.parents if one in before), None)
    if outer is None:
        raise UserProblem(f"{path} is not excluded.", "There is nothing to include.")
    raise UserProblem(
        f"{path} is excluded together with the folder {outer}.",
        f"Include that: inglenook library include {outer}",
    )


def _retry(_: FolderList, index: Connection, given: Path) -> None:
    from engine.index.sync import retry

    path = resolved(given)
    if not retry(index, path):
        raise UserProblem(
            f"{path} is not a document that was skipped or failed.", "There is nothing to retry."
        )


# Passwords ---------------------------------------------------------------------------------


def _password(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.index.sync import retry

    path = resolved(words.path)
    if not _needs_password(folders, path):
        raise UserProblem(
            f"{path} is not a document that waits for a password.",
            "`inglenook library` lists the documents and what they need.",
        )
    password = _asked_password(path.name)
    index = open_index_database(folders.index_database)
    try:
        retry(index, path)
    finally:
        index.close()
    code = bring_in_step(words, folders, is_cancelled, passwords={path: password})
    if _needs_password(folders, path):
        print(f"The password does not open {path.name}.", file=sys.stderr)
        return 1
    return code


def _needs_password(folders: Folders, path: Path) -> bool:
    index = open_index_database(folders.index_database)
    try:
        record = DocumentList(index).at(path)
        return record is not None and record.needs_password
    finally:
        index.close()


def _asked_password(name: str) -> str:
    """Ask on the terminal, unseen; or read a line where there is no terminal."""
    from getpass import getpass

    try:
        with ended_at_once():
            is_terminal = sys.stdin.isatty()
            given = getpass(f"Password of {name}: ") if is_terminal else sys.stdin.readline()
    except EOFError as error:
        raise Cancelled from error
    password = given.rstrip("\r\n")
    if not password:
        raise UserProblem("There is no password.", "Type it, or send it to standard input.")
    return password
