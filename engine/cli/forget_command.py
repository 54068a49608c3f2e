"""`inglenook forget`: where a document or a conversation lives on, and its removal.

Without further words everything that can be removed is removed, and what cannot be is told.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from engine.cli.arguments import add_command, given_path, positive, resolved
from engine.cli.output import print_json
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.forget.records import Forgotten, Trace


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "remove a document or a conversation from everything that Inglenook keeps"
    command = add_command(commands, "forget", _run, words)
    command.add_argument("path", nargs="?", type=given_path, metavar="PATH", help="a document")
    command.add_argument("--conversation", type=positive, metavar="ID", help="a conversation")
    command.add_argument(
        "--look", action="store_true", help="only say where it lives on; nothing is removed"
    )
    command.add_argument(
        "--adapters", action="store_true", help="also delete what was taught with it"
    )


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    if (words.path is None) == (words.conversation is None):
        words.refuse("give the PATH of a document, or --conversation")
    from engine.forget.desk import ForgetDesk
    from engine.forget.wire import forgotten_to_wire

    desk = ForgetDesk(folders, is_cancelled)
    if words.path is not None:
        subject: Any = desk.document(resolved(words.path))
    else:
        subject = desk.conversation(words.conversation)
    act = desk.look if words.look else desk.forget
    found = act(subject, with_adapters=words.adapters)
    if words.json:
        print_json(forgotten_to_wire(found, is_done=not words.look))
    else:
        print("\n".join(_lines(found, is_done=not words.look)))
    return 0


def _lines(found: Forgotten, *, is_done: bool) -> Iterable[str]:
    name = f"“{found.subject.name}”"
    if not found.removed and not found.left:
        yield f"Inglenook knows nothing of {name}."
        return
    if found.removed:
        yield f"{name} is removed from:" if is_done else f"{name} lives on in:"
    for one in found.removed:
        yield f"  {one.words}{_names(one)}"
    if found.left:
        yield "What is left:" if is_done else "What would be left:"
    for one in found.left:
        yield f"  {one.words}{_names(one)}"
        yield f"    {one.left}"


def _names(one: Trace) -> str:
    return f": {', '.join(one.names)}" if one.names else ""
