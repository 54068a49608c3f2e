"""`inglenook restore`: go back to a backup; the state before is kept, and its place is said.

Also what every command does first: finish a restore that the window asked for, or that was cut off.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.cli.arguments import absolute, add_command, given_path
from engine.cli.output import megabytes, print_json
from engine.errors import UserProblem
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.store.backups.records import Backup, Restored


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(commands, "restore", _run, "go back to a backup; what is here is kept")
    command.add_argument(
        "file",
        nargs="?",
        type=given_path,
        metavar="FILE",
        help="a saved backup, or one of the list",
    )
    command.add_argument("--list", action="store_true", help="show the backups that there are")


def finish_wanted(folders: Folders) -> None:
    """Finish a restore before a command opens the data.

    One that has not begun waits while the window is still open.

    Raises:
        UserProblem: It cannot be finished.
    """
    from engine.store.backups.restoring import finish_restore
    from engine.store.backups.sole import InUse
    from engine.store.backups.staging import Stage

    try:
        restored = finish_restore(folders, datetime.now(UTC), gives_up=False)
    except InUse:
        if Stage(folders).has_begun:
            raise
        return
    if restored is not None:
        print("\n".join(_words(restored)), file=sys.stderr)


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    if words.list == (words.file is not None):
        words.refuse("give a FILE, or --list")
    if words.list:
        return _list(words, folders)
    from engine.store.backups.restoring import restore

    source = _named(words.file, folders)
    restored = restore(folders, source, datetime.now(UTC), is_cancelled)
    if words.json:
        kept = [str(path) for path in restored.kept]
        print_json({"restored": restored.source, "kept": kept, "adapters": restored.adapters})
    else:
        print("\n".join(_words(restored)))
    return 0


def _words(restored: Restored) -> list[str]:
    lines = [f"{restored.source} is restored."]
    lines += [f"  What was here before is kept: {path}" for path in restored.kept]
    lines += [f"  Came back: {name}" for name in restored.adapters]
    return lines


def _named(given: Path, folders: Folders) -> Path:
    """Return the file that is meant: a path, or a name from the list."""
    from engine.store.backups.shelf import backups_of

    path = absolute(given)
    if path.exists():
        return path
    listed = [one.path for one in backups_of(folders) if one.path.name == str(given)]
    if not listed:
        raise UserProblem(
            f"There is no backup {given}.", "`inglenook restore --list` shows what there is."
        )
    return listed[0]


def _list(words: argparse.Namespace, folders: Folders) -> int:
    from engine.store.backups.shelf import backups_of

    found = backups_of(folders)
    if words.json:
        print_json({"folder": str(folders.backups), "backups": [_values(one) for one in found]})
        return 0
    if not found:
        print("There are no backups yet. `inglenook backup` makes one.")
    for one in found:
        moment = one.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
        remark = f"  {one.problem}" if one.problem else ""
        print(f"{moment}  {megabytes(one.bytes):>10}  {one.kind:<16}  {one.path.name}{remark}")
    return 0


def _values(one: Backup) -> dict[str, Any]:
    return {**asdict(one), "path": str(one.path), "made_at": one.made_at.isoformat()}
