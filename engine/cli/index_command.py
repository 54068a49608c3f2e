"""`inglenook index`: add folders or files to the library and index them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from engine.cli.arguments import add_command, given_path
from engine.cli.syncing import bring_in_step
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import open_user_database


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(commands, "index", _run, "add folders or files and index them")
    command.add_argument("paths", nargs="+", type=given_path, metavar="PATH")


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    chosen = _add_folders(folders, words.paths)
    return bring_in_step(words, folders, is_cancelled, only=chosen)


def _add_folders(folders: Folders, paths: Sequence[Path]) -> frozenset[Path]:
    """Add paths to the library; nothing is added when one of them is missing.

    Who names what was excluded or forgotten wants it back, and is told so on stderr.
    """
    database = open_user_database(folders.user_database)
    try:
        with database.transaction():
            listed = FolderList(database, folders.own)
            before = listed.exclusions()
            chosen = frozenset(listed.add(path)[0].path for path in paths)
            back = sorted(before - listed.exclusions())
    finally:
        database.close()
    for path in back:
        print(f"{path} was kept out, and is no longer.", file=sys.stderr)
    return chosen
