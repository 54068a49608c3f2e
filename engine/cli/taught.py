"""Which of the things that a model was taught a command answers with.

Covered: the words of the command, the settings, whether it fits the model. Not covered: loading it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.cli.arguments import number_between
from engine.errors import UserProblem
from engine.models.adapters import Adapters, InstalledAdapter, fits
from engine.models.records import InstalledModel
from engine.paths import Folders
from engine.settings import Settings

if TYPE_CHECKING:
    from engine.generation.records import Adapter

_STRONGEST: Final = 1.5


def add_adapter(command: argparse.ArgumentParser) -> None:
    """Let a command answer with what its model was taught."""
    choice = command.add_mutually_exclusive_group()
    choice.add_argument(
        "--adapter", metavar="NAME", help="what the model was taught; else as the settings say"
    )
    choice.add_argument("--plain", action="store_true", help="without anything that was taught")
    command.add_argument(
        "--strength",
        type=number_between(0, _STRONGEST),
        metavar="NUMBER",
        help=f"of what was taught, 0 to {_STRONGEST}",
    )


def adapter_of(
    words: argparse.Namespace, settings: Settings, folders: Folders, model: InstalledModel
) -> Adapter | None:
    """Return what a command answers with; None is the plain model.

    Raises:
        UserProblem: The adapter that the command names is not there, or does not fit the model.
    """
    if words.plain:
        return None
    adapters = Adapters(folders.adapters)
    if words.adapter is not None:
        found = adapters.named(words.adapter)
        if reason := fits(found, model):
            raise UserProblem(reason, "Choose the model that it was taught with, or --plain.")
        return _with_strength(found, 1.0 if words.strength is None else words.strength)
    chosen = adapters.find(settings.adapter) if settings.adapter else None
    if chosen is None:
        return None
    if reason := fits(chosen, model):
        # Chosen for another model, in the window: no reason not to answer.
        print(f"{reason} The plain model answers.", file=sys.stderr)
        return None
    strength = settings.adapter_strength / 100 if words.strength is None else words.strength
    return _with_strength(chosen, strength)


def _with_strength(adapter: InstalledAdapter, strength: float) -> Adapter:
    from engine.generation.records import Adapter

    return Adapter(Path(adapter.path), adapter.name, strength)
