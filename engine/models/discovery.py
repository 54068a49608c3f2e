"""Finds the models that other programs on this machine have, without copying or changing anything.

Where each program keeps them:

* LM Studio: `~/.lmstudio/models/PUBLISHER/MODEL` (lmstudio.ai/docs/advanced/sideload), before
  version 0.3.6 `~/.cache/lm-studio/models`.
* Ollama: `OLLAMA_MODELS`, `~/.ollama/models`, as a service on Linux
  `/usr/share/ollama/.ollama/models` (docs/faq.md of ollama/ollama, "Where are models stored");
  a manifest names the blob that is the model.
* Jan: `Jan/data` in the system's folder for applications, with models in `llamacpp/models`, before
  version 0.6 in `models`, and before version 0.5 in `~/jan`.
* GPT4All: `nomic.ai/GPT4All` in the system's folder for local data (wiki of nomic-ai/gpt4all,
  "Frequently Asked Questions"); its Python package `~/.cache/gpt4all`.
* llama.cpp: `LLAMA_CACHE`, else `llama.cpp` in the system's folder for caches
  (`fs_get_cache_directory` in common/common.cpp).
* Hugging Face: `HF_HUB_CACHE`, `HF_HOME/hub`, else `~/.cache/huggingface/hub` (huggingface_hub,
  "Environment variables"); a snapshot is a folder of links to blobs.

Covered: Linux, macOS and Windows; links that stay inside their place; one model found twice. Not
covered: folders that a person chose inside those programs. No place of macOS and Windows was tried.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from engine.errors import Cancelled, UserProblem
from engine.models.gguf_head import is_later_part
from engine.models.inspection import Inspector
from engine.models.naming import id_of, name_of
from engine.models.records import InstalledModel, Origin
from engine.paths import home_folder

_DEEPEST: Final = 6
_MOST_ENTRIES: Final = 20_000
"""Of one place; a folder with more is not a folder of models."""

_LONGEST_MANIFEST: Final = 1024 * 1024
_OLLAMA_WEIGHTS: Final = "application/vnd.ollama.image.model"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder in which a program keeps models."""

    origin: Origin
    folder: Path


@dataclass(frozen=True, slots=True)
class Found:
    """A file or folder that seems to be a model.

    Attributes:
        origin: Whose it is.
        path: A GGUF file, or a folder with config.json and safetensors.
        name: What the program calls it.
    """

    origin: Origin
    path: Path
    name: str


def own_places() -> tuple[Place, ...]:
    """Return the places of the person who runs this; none where the system knows no home."""
    home = home_folder()
    return known_places(home, os.environ) if home is not None else ()


def known_places(
    home: Path, environment: Mapping[str, str], system: str = sys.platform
) -> tuple[Place, ...]:
    """Return where the programs keep their models, whether they are there or not.

    Args:
        home: The person's folder.
        environment: Variables that move some of the places.
        system: As in `sys.platform`.
    """
    data, local, cache = _system_folders(home, environment, system)

    def given(variable: str, *inside: str) -> Path | None:
        value = environment.get(variable)
        return Path(value).joinpath(*inside) if value else None

    hub = given("HF_HUB_CACHE") or given("HUGGINGFACE_HUB_CACHE") or given("HF_HOME", "hub")
    xdg = Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
    found: list[tuple[Origin, Path | None]] = [
        (Origin.LM_STUDIO, home / ".lmstudio" / "models"),
        (Origin.LM_STUDIO, home / ".cache" / "lm-studio" / "models"),
        (Origin.OLLAMA, given("OLLAMA_MODELS")),
        (Origin.OLLAMA, home / ".ollama" / "models"),
        (Origin.OLLAMA, Path("/usr/share/ollama/.ollama/models") if system == "linux" else None),
        (Origin.JAN, data / "Jan" / "data" / "llamacpp" / "models"),
        (Origin.JAN, data / "Jan" / "data" / "models"),
        (Origin.JAN, home / ".config" / "Jan" / "data" / "models"),
        (Origin.JAN, home / "jan" / "models"),
        (Origin.GPT4ALL, local / "nomic.ai" / "GPT4All"),
        (Origin.GPT4ALL, home / ".cache" / "gpt4all"),
        (Origin.LLAMA_CPP, given("LLAMA_CACHE") or cache / "llama.cpp"),
        (Origin.HUGGING_FACE, hub or xdg / "huggingface" / "hub"),
    ]
    return tuple(Place(origin, folder) for origin, folder in found if folder is not None)


def find_models(
    places: tuple[Place, ...], is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Found]:
    """Yield what seems to be a model in these places, each file once.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    seen: set[tuple[int, int]] = set()
    for place in places:
        for found in _FINDERS.get(place.origin, _in_folders)(place, is_cancelled):
            identity = _identity(found.path)
            if identity is not None and identity not in seen:
                seen.add(identity)
                yield found


def discover(
    places: tuple[Place, ...],
    inspector: Inspector,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[InstalledModel]:
    """Yield the models of other programs that can be used here.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    for found in find_models(places, is_cancelled):
        try:
            model = inspector.inspect(found.path, is_cancelled)
        except UserProblem as problem:
            # Another program's file that is no model or not whole: theirs to mend.
            _log.info("%s is left out: %s %s", found.path, problem.message, problem.detail)
            continue
        if not model.problem:
            id_ = f"{found.origin.value}-{id_of(found.name)}"
            yield replace(model, id=id_, name=found.name, origin=found.origin)


# Places --------------------------------------------------------------------------------------


def _system_folders(
    home: Path, environment: Mapping[str, str], system: str
) -> tuple[Path, Path, Path]:
    """Return the system's folders for data of applications, local data, and caches."""
    if system == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        return roaming, local, local
    if system == "darwin":
        support = home / "Library" / "Application Support"
        return support, support, home / "Library" / "Caches"
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data, data, Path(environment.get("XDG_CACHE_HOME") or home / ".cache")


def _in_folders(place: Place, is_cancelled: Callable[[], bool]) -> Iterator[Found]:
    """Find GGUF files and folders with safetensors, however they are arranged."""
    for folder, files in _walk(place.folder, is_cancelled):
        yield from _in_one_folder(place, folder, files, place.folder)


def _in_one_folder(place: Place, folder: Path, files: list[str], inside: Path) -> Iterator[Found]:
    """Find the models of one folder whose files, links followed, lie in another."""
    sound = [one for one in files if _lies_in(folder / one, inside)]
    for name in sound:
        path = folder / name
        if path.suffix.lower() == ".gguf" and not is_later_part(path):
            yield Found(place.origin, path, name_of(path))
    if "config.json" in sound and any(one.endswith(".safetensors") for one in sound):
        yield Found(place.origin, folder, name_of(folder))


def _in_manifests(place: Place, is_cancelled: Callable[[], bool]) -> Iterator[Found]:
    """Find the blobs that Ollama's manifests name: HOST/NAMESPACE/MODEL/TAG."""
    manifests, blobs = place.folder / "manifests", place.folder / "blobs"
    for folder, files in _walk(manifests, is_cancelled):
        for tag in files:
            blob = _blob_of(folder / tag, blobs)
            if blob is not None and _lies_in(blob, blobs):
                yield Found(place.origin, blob, f"{folder.name}:{tag}")


def _blob_of(manifest: Path, blobs: Path) -> Path | None:
    try:
        if manifest.stat().st_size > _LONGEST_MANIFEST:
            return None
        layers = json.loads(manifest.read_bytes())["layers"]
        digest = next(one["digest"] for one in layers if one["mediaType"] == _OLLAMA_WEIGHTS)
    except (OSError, ValueError, KeyError, TypeError, StopIteration, RecursionError):
        # Not a manifest of a model.
        return None
    kind, _, value = str(digest).partition(":")
    is_hash = kind == "sha256" and len(value) == 64 and value.isalnum()
    return blobs / f"sha256-{value}" if is_hash else None


def _in_snapshots(place: Place, is_cancelled: Callable[[], bool]) -> Iterator[Found]:
    """Find the snapshots of repositories; their links lead to the blobs beside them."""
    for repository in _entries(place.folder, "models--"):
        for snapshot in _entries(repository / "snapshots"):
            for folder, files in _walk(snapshot, is_cancelled):
                yield from _in_one_folder(place, folder, files, repository)


_FINDERS: Final = {Origin.OLLAMA: _in_manifests, Origin.HUGGING_FACE: _in_snapshots}


# Folders -------------------------------------------------------------------------------------


def _walk(folder: Path, is_cancelled: Callable[[], bool]) -> Iterator[tuple[Path, list[str]]]:
    """Yield folders with the names of their files; links to folders are not followed."""
    entries = 0
    for root, names, files in os.walk(folder):
        if is_cancelled():
            raise Cancelled
        entries += len(names) + len(files)
        if entries > _MOST_ENTRIES:
            _log.warning("%s holds too much and was not looked through to its end", folder)
            return
        depth = len(Path(root).relative_to(folder).parts)
        names[:] = [] if depth >= _DEEPEST else sorted(names)
        yield Path(root), sorted(files)


def _entries(folder: Path, beginning: str = "") -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            found = [
                Path(one.path)
                for one in entries
                if one.name.startswith(beginning) and one.is_dir(follow_symlinks=False)
            ]
    except OSError:
        # The program is not installed, or its folder cannot be read.
        return []
    return sorted(found)[:_MOST_ENTRIES]


def _lies_in(path: Path, folder: Path) -> bool:
    try:
        return path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        # A link that leads nowhere, or in a circle.
        return False


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what is the same for two names of one file; of a folder, its first weights."""
    try:
        first = min(path.glob("*.safetensors")) if path.is_dir() else path
        status = first.stat()
    except (OSError, ValueError):
        # It vanished meanwhile.
        return None
    return status.st_dev, status.st_ino
