"""`inglenook adapters`: what models were taught, and under which names.

Covered: list, rename, remove. Not covered: exports (`adapter_exports`), teaching, asking with an
adapter (`ask_command`).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from engine.cli.adapter_exports import add_exports
from engine.cli.arguments import add_action, add_command, readable
from engine.cli.output import megabytes, print_json
from engine.models.adapters import Adapters, InstalledAdapter, to_wire
from engine.models.naming import in_one_line
from engine.paths import Folders

_Act = Callable[[argparse.Namespace, Adapters], Sequence[InstalledAdapter]]


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "show, rename, export, prove or remove what models were taught"
    command = add_command(commands, "adapters", _showing(_listed), words)
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "list", _showing(_listed), "show what was taught")
    action = add_action(actions, "rename", _showing(_renamed), "give it another name")
    action.add_argument("adapter", metavar="ADAPTER")
    action.add_argument("name", metavar="NAME")
    action = add_action(actions, "remove", _showing(_removed), "delete it with its files")
    action.add_argument("adapter", metavar="ADAPTER")
    add_exports(actions)


def _showing(act: _Act) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    """Return the action that does something and shows the adapters that it is about."""

    def run(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
        _show(words, act(words, Adapters(folders.adapters)))
        return 0

    return run


def _listed(_: argparse.Namespace, adapters: Adapters) -> Sequence[InstalledAdapter]:
    return adapters.all()


def _renamed(words: argparse.Namespace, adapters: Adapters) -> Sequence[InstalledAdapter]:
    return [adapters.rename(adapters.named(words.adapter).id, readable(words.name))]


def _removed(words: argparse.Namespace, adapters: Adapters) -> Sequence[InstalledAdapter]:
    adapters.remove(adapters.named(words.adapter).id)
    return adapters.all()


def _show(words: argparse.Namespace, adapters: Sequence[InstalledAdapter]) -> None:
    if words.json:
        print_json({"adapters": [to_wire(one) for one in adapters]})
        return
    if not adapters:
        print("Nothing was taught yet.")
    for one in adapters:
        taught = in_one_line(one.model_name)
        about = f"{taught}, {one.train_examples} examples, {megabytes(one.file_bytes)}"
        print(f"{one.id}  {in_one_line(one.name)}  ({about})")
        if one.purpose:
            print(f"  {in_one_line(one.purpose)}")
        if one.problem:
            print(f"  {one.problem}")
