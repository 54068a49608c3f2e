"""`inglenook backup`: copy what cannot be made again, on the shelf or into one file.

The file is for another disk or another computer; without a name, the copy joins the daily ones.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from engine.cli.arguments import absolute, add_command, add_replace, given_path
from engine.cli.output import megabytes, print_json
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.store.backups.archive import Manifest


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "copy conversations, examples, comparisons and settings into one file"
    command = add_command(commands, "backup", _run, words)
    command.add_argument(
        "file", nargs="?", type=given_path, metavar="FILE", help="without it, one more daily backup"
    )
    command.add_argument(
        "--with-adapters", action="store_true", help="put what models were taught into it, too"
    )
    add_replace(command)


def _run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    if words.file is None:
        if words.with_adapters or words.replace:
            words.refuse("--with-adapters and --replace need a FILE")
        return _on_the_shelf(words, folders, is_cancelled)
    from engine.store.backups.archive import write_archive

    target = absolute(words.file)
    manifest = write_archive(
        folders,
        target,
        datetime.now(UTC),
        with_adapters=words.with_adapters,
        replaces=words.replace,
        is_cancelled=is_cancelled,
    )
    size = target.stat().st_size
    if words.json:
        print_json({"file": str(target), "bytes": size, **asdict(manifest)})
        return 0
    print(f"{target} is written and checked, {megabytes(size)}.")
    for line in _left_out(manifest):
        print(line)
    return 0


def _on_the_shelf(
    words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]
) -> int:
    from engine.store.backups.shelf import back_up

    made = back_up(folders, datetime.now(UTC), is_cancelled)
    if words.json:
        print_json({"file": str(made.path), "bytes": made.bytes})
    else:
        print(f"{made.path} is written and checked, {megabytes(made.bytes)}.")
    return 0


def _left_out(manifest: Manifest) -> list[str]:
    """Say what a backup names and does not hold."""
    lines = []
    for things, words in (
        (manifest.adapters, "what models were taught (--with-adapters puts it in)"),
        (manifest.models, "models, which can be downloaded again"),
    ):
        missing = [one for one in things if not one.is_included]
        if missing:
            size = megabytes(sum(one.bytes for one in missing))
            lines.append(f"  Named in it, not in it: {words}: {len(missing)}, {size}.")
    return lines
