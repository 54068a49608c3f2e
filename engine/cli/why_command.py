"""`inglenook why`: at which stage a document fell out of an answer, and what mends it."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine import settings
from engine.cli.arguments import (
    add_command,
    add_scope,
    given_path,
    positive,
    readable,
    resolved,
    scope_of,
)
from engine.cli.output import print_json
from engine.errors import UserProblem
from engine.library.explanations import Explanation, Mend, explanation_to_wire
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import open_user_database

if TYPE_CHECKING:
    from engine.retrieval.why import Asked


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(commands, "why", _run, "say why a document is not in an answer")
    command.add_argument("path", type=given_path, metavar="PATH")
    command.add_argument("question", metavar="QUESTION")
    command.add_argument(
        "-k", type=positive, metavar="N", help="passages asked for; else as many as ask takes"
    )
    add_scope(command)


def _run(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
    question = readable(words.question.strip())
    if not question:
        raise UserProblem("There is no question.", "Write it in quotation marks.")
    path, scope = resolved(words.path), scope_of(words, folders)
    count = words.k or settings.load(folders.settings_file).passages
    from engine.retrieval.opening import open_search
    from engine.retrieval.why import Asked, explain

    asked = Asked(question, count, scope)
    opened = open_search(folders)
    user = open_user_database(folders.user_database)
    try:
        listed = FolderList(user)
        found = explain(opened.searcher, opened.index, listed, path, asked)
        command = _mending(found, asked, listed, _scope_words(words))
    finally:
        user.close()
    if words.json:
        values = explanation_to_wire(found)
        print_json({"question": question, **values, "command": command or None})
    else:
        _print_explanation(found, command)
    return 0


def _scope_words(words: argparse.Namespace) -> tuple[str, ...]:
    """Return what makes another command ask the same part of the library."""
    given = (("--collection", words.collection), ("--folder", words.folder), ("--kind", words.kind))
    return tuple(part for name, value in given if value for part in (name, str(value)))


def _mending(found: Explanation, asked: Asked, listed: FolderList, scope: tuple[str, ...]) -> str:
    """Return the command that brings the document in; "" where there is none."""
    from engine.retrieval.why import NEARLY_CHOSEN

    path, question = str(found.path), asked.question
    commands: dict[Mend, tuple[str, ...]] = {
        Mend.ADD: ("index", path),
        Mend.INCLUDE: ("library", "include", str(_excluded(found.path, listed))),
        Mend.RETRY: ("library", "retry", path),
        Mend.PASSWORD: ("library", "password", path),
        Mend.RESUME: ("index", path),
        Mend.WIDEN_SCOPE: ("ask", question),
        Mend.MORE_PASSAGES: ("ask", question, "-k", str(asked.count * NEARLY_CHOSEN), *scope),
        Mend.ONLY_THIS: ("ask", question, "--folder", path),
    }
    command = commands.get(found.mend)
    return shlex.join(("inglenook", *command)) if command else ""


def _excluded(path: Path, listed: FolderList) -> Path:
    """Return what is excluded: the document itself, or a folder that holds it."""
    excluded = listed.exclusions()
    return next((one for one in (path, *path.parents) if one in excluded), path)


def _print_explanation(found: Explanation, command: str) -> None:
    print(found.words)
    if found.hint:
        print(found.hint)
    if command:
        print(f"  {command}")
    print()
    for step in found.steps:
        print(f"{step.state.value.replace('_', ' '):<12} {step.name}")
    if found.outranked_by:
        print()
        print("Chosen instead:")
    for number, one in enumerate(found.outranked_by, start=1):
        print(f"{number:>3}. {one.path.name}, {one.location} ({one.score:.3f})")
