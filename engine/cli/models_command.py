"""`inglenook models`: which models there are, what fits this machine, adding and removing.

Covered: list, discover, import, fit, details, rename, remove. Not covered: downloads
(`models_download_command`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any, Final

from engine import settings
from engine.cli.arguments import absolute, add_action, add_command, given_path, positive, readable
from engine.cli.models_download_command import add_download
from engine.cli.output import megabytes, print_json
from engine.errors import UserProblem
from engine.models.catalogue import known_hashes
from engine.models.discovery import discover, own_places
from engine.models.fit import CACHE_VALUE_BYTES, Demand, available_memory, forecast
from engine.models.inspection import Inspector
from engine.models.installed import InstalledModels
from engine.models.naming import in_one_line
from engine.models.records import Fit, InstalledModel, ModelKind, model_to_wire
from engine.paths import Folders

_Act = Callable[[argparse.Namespace, InstalledModels, Callable[[], bool]], Sequence[InstalledModel]]

_FIT_WORDS: Final = {
    Fit.WELL: "fits",
    Fit.SMALLER_CONTEXT: "fits with a smaller context",
    Fit.TOO_LARGE: "does not fit",
    Fit.UNKNOWN: "unknown",
}


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "show, add or remove models"
    command = add_command(commands, "models", _showing(_listed), words)
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "list", _showing(_listed), "show the installed models")
    add_action(actions, "discover", _discover, "show the models of other programs")
    action = add_action(actions, "import", _showing(_imported), "add a file or folder")
    action.add_argument("path", type=given_path, metavar="PATH")
    action.add_argument("--copy", action="store_true", help="keep a copy of Inglenook's own")
    action = add_action(actions, "fit", _fit, "forecast the memory that models need")
    action.add_argument("model", nargs="?", metavar="MODEL", help="else all that chat")
    action.add_argument(
        "--context", type=positive, metavar="TOKENS", help="else as the settings say"
    )
    words = "precision of the cache; else as the settings say"
    action.add_argument("--cache-type", choices=list(CACHE_VALUE_BYTES), help=words)
    action = add_action(actions, "details", _details, "show what is known of a model")
    action.add_argument("model", metavar="MODEL")
    action = add_action(actions, "rename", _showing(_renamed), "give a model another name")
    action.add_argument("model", metavar="MODEL")
    action.add_argument("name", metavar="NAME")
    action = add_action(actions, "remove", _showing(_removed), "take a model out of the list")
    action.add_argument("model", metavar="MODEL")
    add_download(actions)


def _opened(folders: Folders, inspector: Inspector) -> InstalledModels:
    return InstalledModels(folders.models, inspector, known_hashes())


def _named(models: InstalledModels, wanted: str) -> InstalledModel:
    found = models.find(wanted)
    if found is None:
        raise UserProblem(
            f"There is no model “{wanted}”.", "Choose one that `inglenook models` lists."
        )
    return found


# Lists ---------------------------------------------------------------------------------------


def _showing(act: _Act) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    """Return the action that does something and shows the models that it is about."""

    def run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
        with Inspector() as inspector:
            shown = act(words, _opened(folders, inspector), is_cancelled)
        _show(words, shown)
        return 0

    return run


def _listed(
    _: argparse.Namespace, models: InstalledModels, is_cancelled: Callable[[], bool]
) -> Sequence[InstalledModel]:
    return models.all(is_cancelled)


def _imported(
    words: argparse.Namespace, models: InstalledModels, is_cancelled: Callable[[], bool]
) -> Sequence[InstalledModel]:
    path = absolute(words.path)
    return [models.add(path, copy=words.copy, on_bytes=_show_share, is_cancelled=is_cancelled)]


def _renamed(
    words: argparse.Namespace, models: InstalledModels, _: Callable[[], bool]
) -> Sequence[InstalledModel]:
    return [models.rename(_named(models, words.model).id, readable(words.name))]


def _removed(
    words: argparse.Namespace, models: InstalledModels, is_cancelled: Callable[[], bool]
) -> Sequence[InstalledModel]:
    models.remove(_named(models, words.model).id)
    return models.all(is_cancelled)


def _discover(words: argparse.Namespace, _: Folders, is_cancelled: Callable[[], bool]) -> int:
    places = own_places()
    with Inspector() as inspector:
        found = list(discover(places, inspector, is_cancelled))
    _show(words, found)
    if not found and not words.json:
        print("No other program has models here.")
    return 0


def _show(words: argparse.Namespace, models: Sequence[InstalledModel]) -> None:
    if words.json:
        print_json({"models": [model_to_wire(one) for one in models]})
        return
    for one in models:
        size = megabytes(one.details.file_bytes)
        about = f"{one.kind.value}, {one.origin.value}, {one.details.quantisation}, {size}"
        print(f"{one.id}  {one.name}  ({about})")
        print(f"  {in_one_line(one.path)}")
        if one.problem:
            print(f"  {one.problem}")


def _show_share(done: int, total: int) -> None:
    if sys.stderr.isatty() and total:
        end = "\n" if done >= total else ""
        print(f"\r\033[K{done / total:4.0%}", end=end, file=sys.stderr, flush=True)


# Memory --------------------------------------------------------------------------------------


def _fit(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    demand = _demand(words, settings.load(folders.settings_file))
    with Inspector() as inspector:
        models = _opened(folders, inspector)
        chosen = [_named(models, words.model)] if words.model else models.all(is_cancelled)
    free = available_memory()
    judged = [
        replace(one, forecast=forecast(one.details, demand, free))
        for one in chosen
        if one.kind is ModelKind.CHAT and not one.problem
    ]
    if words.json:
        print_json({"models": [_fit_values(one) for one in judged]})
        return 0
    print(f"{megabytes(free)} of memory are free.")
    for one in judged:
        print(_fit_words(one))
    return 0


def _demand(words: argparse.Namespace, chosen: settings.Settings) -> Demand:
    cache_type = words.cache_type or chosen.cache_type
    return Demand(
        context_tokens=words.context or chosen.context_tokens,
        cache_value_bytes=CACHE_VALUE_BYTES[cache_type],
        flash_attention=chosen.flash_attention != "off" or cache_type != "f16",
        faster_layout=chosen.faster_layout,
    )


def _fit_values(model: InstalledModel) -> dict[str, Any]:
    made = model.forecast
    values = asdict(made) | {"total": made.total, "needed": made.needed} if made else None
    return {"id": model.id, "name": model.name, "forecast": values}


def _fit_words(model: InstalledModel) -> str:
    made = model.forecast
    if made is None:
        return f"{model.id}: its files do not say enough for a forecast."
    parts = (
        f"weights {megabytes(made.weights)}, cache {megabytes(made.cache)}, "
        f"working {megabytes(made.working)}"
    )
    most = f"; at most {made.largest_context} tokens fit" if made.largest_context else ""
    return (
        f"{model.id}: {_FIT_WORDS[made.fit]}; needs {megabytes(made.needed)} for "
        f"{made.context_tokens} tokens ({parts}){most}."
    )


# Details -------------------------------------------------------------------------------------


def _details(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
    with Inspector() as inspector:
        models = _opened(folders, inspector)
        model = models.hashed(_named(models, words.model).id, _show_share, is_cancelled)
    if words.json:
        print_json({"model": model_to_wire(model)})
        return 0
    _show(words, [model])
    for name, value in asdict(model.details).items():
        if value and name not in ("chat_template", "is_hash_known"):
            print(f"  {name.replace('_', ' ')}: {in_one_line(str(value))}")
    print(f"  chat template: {'yes' if model.details.chat_template else 'no'}")
    print(f"  hash: {'known' if model.details.is_hash_known else 'not known'} to the catalogue")
    return 0
