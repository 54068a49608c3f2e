"""`inglenook library rebuild` and `compact`: work on the whole index while it can be searched."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from engine.cli.arguments import add_action
from engine.cli.output import Bar, megabytes, print_json
from engine.counting import counted
from engine.paths import Folders


def add(actions: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the actions."""
    add_action(actions, "rebuild", _rebuild, "make the vector index anew from what is stored")
    add_action(actions, "compact", _compact, "give the space of removed documents to the disk")


def _rebuild(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.index.upkeep import rebuild_index
    from engine.index.wire import rebuilt_to_wire

    bar = Bar()
    try:
        report = rebuild_index(folders, on_progress=bar.show, is_cancelled=is_cancelled)
    finally:
        bar.clear()
    if words.json:
        print_json(rebuilt_to_wire(report))
        return 0
    recall = "" if report.recall is None else f", which finds {report.recall:.1%} of the nearest"
    kind = report.search.value.replace("_", "-")
    print(f"{counted(report.chunks, 'passage')}, {kind} search{recall}; {report.seconds:.1f} s")
    return 0


def _compact(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    from engine.index.upkeep import compact_index
    from engine.index.wire import compacted_to_wire

    bar = Bar()
    try:
        report = compact_index(folders, on_progress=bar.show, is_cancelled=is_cancelled)
    finally:
        bar.clear()
    if words.json:
        print_json(compacted_to_wire(report))
        return 0
    print(
        f"{megabytes(report.bytes_before)} before, {megabytes(report.bytes_after)} now; "
        f"{report.seconds:.1f} s"
    )
    return 0
