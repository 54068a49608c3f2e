"""Cards: what is kept of a model that was added or downloaded, as a small JSON file beside it.

A card is the wire form of the model's record; the path of a model in the same folder is kept
relative, so that the folder can be moved. Files and folders that someone put there by hand have no
card and are found all the same.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from engine.errors import from_os_error
from engine.models.gguf_head import is_later_part
from engine.models.model_files import first_file, resolved
from engine.models.naming import id_of, name_of
from engine.models.records import (
    InstalledModel,
    ModelFormat,
    ModelKind,
    Origin,
    model_from_wire,
    model_to_wire,
)
from engine.paths import write_atomically

_CARD: Final = ".json"

_log = logging.getLogger(__name__)


class Cards:
    """The cards in one folder of models."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def records(self) -> Iterator[InstalledModel]:
        """Yield what the cards say, then what has no card."""
        listed = [model for _, model in self._read()]
        yield from listed
        yield from self._without_card({resolved(Path(one.path)) for one in listed})

    def write(self, model: InstalledModel) -> None:
        """Write the card of a model.

        Raises:
            UserProblem: It cannot be written.
        """
        values = model_to_wire(model)
        path = Path(model.path)
        if path.is_relative_to(self._folder):
            values["path"] = str(path.relative_to(self._folder))
        content = json.dumps(values, ensure_ascii=False, indent=1)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(self._place_of(model.id), content.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise from_os_error(error, "save the list of models") from error

    def remove(self, id_: str) -> None:
        """Delete the card of a model, if it has one.

        Raises:
            OSError: It cannot be deleted.
        """
        self._place_of(id_).unlink(missing_ok=True)

    def names_taken(self) -> set[str]:
        """Return the ids that a new model's files would collide with."""
        return {path.name.removesuffix(".gguf") for path in self._folder.glob("*")} | {
            path.name.removesuffix(_CARD) for path in self._folder.glob(f"*{_CARD}")
        }

    def _place_of(self, id_: str) -> Path:
        """Return where the card of a model is; a download names it after the file."""
        found = (path for path, model in self._read() if model.id == id_)
        return next(found, self._folder / f"{id_}{_CARD}")

    def _read(self) -> Iterator[tuple[Path, InstalledModel]]:
        for path in sorted(self._folder.glob(f"*{_CARD}")):
            try:
                values: dict[str, Any] = json.loads(path.read_text("utf-8", "surrogatepass"))
                model = model_from_wire(values)
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                # The model itself, if it is ours, is still listed as one without a card.
                _log.warning("the card %s cannot be read: %r", path.name, error)
                continue
            model = replace(model, path=str(self._folder / model.path))
            yield path, _without_stale_hash(model, path)

    def _without_card(self, known: Collection[Path]) -> Iterator[InstalledModel]:
        if not self._folder.is_dir():
            return
        for path in sorted(self._folder.iterdir()):
            is_folder = path.is_dir() and (path / "config.json").is_file()
            is_file = path.suffix.lower() == ".gguf" and not is_later_part(path)
            if path.name.startswith(".") or not (is_folder or is_file):
                continue
            if resolved(path) not in known:
                kind = ModelKind.EMBEDDING if (path / "modules.json").is_file() else ModelKind.CHAT
                format_ = ModelFormat.TRANSFORMERS if is_folder else ModelFormat.GGUF
                name = name_of(path)
                yield InstalledModel(
                    id_of(name), name, kind, format_, Origin.ADDED, str(path), is_copy=True
                )


def _without_stale_hash(model: InstalledModel, card: Path) -> InstalledModel:
    """Return a model without its hash when its file was written to after the card."""
    if not model.details.sha256:
        return model
    try:
        is_stale = first_file(Path(model.path)).stat().st_mtime > card.stat().st_mtime
    except OSError:
        # The file is not there now; whether it is the same is told when it is back.
        return model
    return replace(model, details=replace(model.details, sha256="")) if is_stale else model
