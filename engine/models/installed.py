"""The models that can be chosen: the starters, and what a person added or downloaded.

Each model has a card, a small JSON file in the folder of models: the wire form of its record. A
model that was added without copying stays where it is, and its card points to it. Files and folders
that someone put into the folder of models by hand have no card and are listed all the same.
Covered: listing, adding, removing, renaming, hashes, and which model a setting or a command means.
Not covered: inspection, copying (modules of their own), downloading (`engine.download`).
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from engine.errors import UserProblem, from_os_error
from engine.models.copying import FileToCopy, copy_files, files_of_folder
from engine.models.gguf_head import is_later_part, part_paths, read_head
from engine.models.hashing import OnBytes, sha256_of
from engine.models.inspection import Inspector
from engine.models.naming import id_of, name_of
from engine.models.records import (
    InstalledModel,
    ModelDetails,
    ModelFormat,
    ModelKind,
    Origin,
    model_from_wire,
    model_to_wire,
)
from engine.models.starter import starter_model
from engine.paths import Folders, write_atomically

_CARD: Final = ".json"
_LONGEST_NAME: Final = 120
_STARTERS: Final = (ModelKind.CHAT, ModelKind.EMBEDDING)

_log = logging.getLogger(__name__)


def _nothing(_: int, __: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


class InstalledModels:
    """The models of one person.

    Args:
        folder: Of models, see `Folders.models`.
        inspector: Looks into each of them.
        known_hashes: The SHA-256 of files that the catalogue lists.
    """

    def __init__(
        self, folder: Path, inspector: Inspector, known_hashes: Collection[str] = ()
    ) -> None:
        self._folder = folder
        self._inspector = inspector
        self._known_hashes = known_hashes
        self._starter_hashes: dict[str, str] = {}

    # What there is -------------------------------------------------------------------------

    def all(self, is_cancelled: Callable[[], bool] = _never) -> tuple[InstalledModel, ...]:
        """Return all models, the starters first. One that cannot be used has a problem.

        Raises:
            Cancelled: `is_cancelled` said so.
        """
        return tuple(self._with_details(one, is_cancelled) for one in self._records())

    def at(self, id_: str) -> InstalledModel:
        """Return the model with an id.

        Raises:
            UserProblem: There is none.
        """
        return self._with_details(self._record(id_), _never)

    def find(self, id_or_name: str) -> InstalledModel | None:
        """Return the model with an id or, if no id fits, with a name."""
        records = list(self._records())
        found = [one for one in records if one.id == id_or_name]
        found += [one for one in records if one.name.casefold() == id_or_name.casefold()]
        return self._with_details(found[0], _never) if found else None

    # Changes -------------------------------------------------------------------------------

    def add(
        self,
        path: Path,
        *,
        copy: bool,
        on_bytes: OnBytes = _nothing,
        is_cancelled: Callable[[], bool] = _never,
    ) -> InstalledModel:
        """Put a model into the list; one that is there already is returned as it is.

        Args:
            path: A GGUF file, or a folder for MLX or from Hugging Face.
            copy: Whether to copy it; else it is used where it is. Models for finding are always
                copied: they are looked for in the folder of models.
            on_bytes: Told how far the copy is.
            is_cancelled: Asked between the steps.

        Raises:
            UserProblem: It is not a model that can be used, or it cannot be copied.
            Cancelled: `is_cancelled` said so.
        """
        path = path.absolute()
        known = next((one for one in self._records() if _is_same(Path(one.path), path)), None)
        if known is not None:
            return self._with_details(known, is_cancelled)
        model = self._inspector.inspect(path, is_cancelled)
        if model.problem:
            raise UserProblem(f"{model.name} cannot be used.", model.problem)
        model = replace(model, id=self._free_id(model.id))
        if copy or model.kind is not ModelKind.CHAT:
            model = self._copied(model, on_bytes, is_cancelled)
        return self.register(model)

    def register(self, model: InstalledModel) -> InstalledModel:
        """Write the card of a model that is in its place."""
        model = replace(
            model,
            forecast=None,
            problem="",
            added_at=model.added_at or datetime.now(UTC).isoformat(timespec="seconds"),
        )
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            content = json.dumps(model_to_wire(model), ensure_ascii=False, indent=1)
            write_atomically(self._card_of(model.id), content.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise from_os_error(error, "save the list of models") from error
        return model

    def remove(self, id_: str) -> None:
        """Take a model out of the list. Only Inglenook's own copy is deleted.

        Raises:
            UserProblem: There is no such model, it is a starter, or it cannot be deleted.
        """
        model = self._changeable(id_)
        try:
            if model.is_copy and self._is_own(Path(model.path)):
                _delete(Path(model.path))
            self._card_of(id_).unlink(missing_ok=True)
        except OSError as error:
            raise from_os_error(error, "remove the model") from error

    def rename(self, id_: str, name: str) -> InstalledModel:
        """Give a model another name; its id stays.

        Raises:
            UserProblem: There is no such model, it is a starter, or the name is empty or too long.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= _LONGEST_NAME:
            raise UserProblem(
                "A model needs a name.", f"Give it one of at most {_LONGEST_NAME} characters."
            )
        return self.register(replace(self._changeable(id_), name=name))

    def hashed(
        self, id_: str, on_bytes: OnBytes = _nothing, is_cancelled: Callable[[], bool] = _never
    ) -> InstalledModel:
        """Compute the SHA-256 of a model's first file and keep it.

        Raises:
            UserProblem: There is no such model, or its file cannot be read.
            Cancelled: `is_cancelled` said so.
        """
        record = self._record(id_)
        sha256 = sha256_of(_first_file(Path(record.path)), on_bytes, is_cancelled)
        if record.origin is Origin.STARTER:
            self._starter_hashes[id_] = sha256
        else:
            listed = self._with_details(record, is_cancelled)
            self.register(replace(listed, details=replace(listed.details, sha256=sha256)))
        return self.at(id_)

    # Records -------------------------------------------------------------------------------

    def _records(self) -> Iterator[InstalledModel]:
        """Yield what is known of each model without looking into it."""
        for kind in _STARTERS:
            try:
                starter = starter_model(kind)
            except UserProblem as problem:
                # The doctor says what to do; the other models can be used all the same.
                _log.warning("%s", problem.message)
                continue
            format_ = ModelFormat.GGUF if starter.path.is_file() else ModelFormat.TRANSFORMERS
            path = str(starter.path)
            details = ModelDetails(sha256=self._starter_hashes.get(starter.id, ""))
            yield InstalledModel(
                starter.id, starter.name, kind, format_, Origin.STARTER, path, details=details
            )
        cards = list(self._cards())
        yield from cards
        yield from self._without_card({_resolved(Path(one.path)) for one in cards})

    def _record(self, id_: str) -> InstalledModel:
        found = next((one for one in self._records() if one.id == id_), None)
        if found is None:
            raise UserProblem(
                f"There is no model “{id_}”.", "Choose one that `inglenook models` lists."
            )
        return found

    def _changeable(self, id_: str) -> InstalledModel:
        record = self._record(id_)
        if record.origin is Origin.STARTER:
            raise UserProblem(
                f"{record.name} comes with Inglenook and stays as it is.",
                "Choose a model that you added.",
            )
        return record

    def _cards(self) -> Iterator[InstalledModel]:
        for path in sorted(self._folder.glob(f"*{_CARD}")):
            try:
                model = model_from_wire(json.loads(path.read_text("utf-8", "surrogatepass")))
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                # The model itself, if it is ours, is still listed as one without a card.
                _log.warning("the card %s cannot be read: %r", path.name, error)
                continue
            yield _without_stale_hash(model, path)

    def _without_card(self, known: Collection[Path]) -> Iterator[InstalledModel]:
        if not self._folder.is_dir():
            return
        for path in sorted(self._folder.iterdir()):
            is_folder = path.is_dir() and (path / "config.json").is_file()
            is_file = path.suffix.lower() == ".gguf" and not is_later_part(path)
            if path.name.startswith(".") or not (is_folder or is_file):
                continue
            if _resolved(path) not in known:
                kind = ModelKind.EMBEDDING if (path / "modules.json").is_file() else ModelKind.CHAT
                format_ = ModelFormat.TRANSFORMERS if is_folder else ModelFormat.GGUF
                name = name_of(path)
                yield InstalledModel(
                    id_of(name), name, kind, format_, Origin.ADDED, str(path), is_copy=True
                )

    def _with_details(
        self, record: InstalledModel, is_cancelled: Callable[[], bool]
    ) -> InstalledModel:
        path = Path(record.path)
        if not path.exists():
            words = "It is not where it was. Connect its disk, or remove it from the list."
            return replace(record, problem=words)
        try:
            seen = self._inspector.inspect(path, is_cancelled)
        except UserProblem as problem:
            return replace(record, problem=f"{problem.message} {problem.hint}".strip())
        sha256 = record.details.sha256
        details = replace(
            seen.details,
            sha256=sha256,
            is_hash_known=sha256 in self._known_hashes if sha256 else None,
            licence=seen.details.licence or record.details.licence,
        )
        return replace(
            record, kind=seen.kind, format=seen.format, details=details, problem=seen.problem
        )

    # Files ---------------------------------------------------------------------------------

    def _copied(
        self, model: InstalledModel, on_bytes: OnBytes, is_cancelled: Callable[[], bool]
    ) -> InstalledModel:
        source = Path(model.path)
        if source.is_dir():
            target = self._folder / model.id
            copy_files(files_of_folder(source), target, on_bytes, is_cancelled)
            return replace(model, path=str(target), is_copy=True)
        parts = _parts_of(source)
        if len(parts) == 1:
            target = self._folder / f"{model.id}.gguf"
            copy_files([FileToCopy(source, Path())], target, on_bytes, is_cancelled)
            return replace(model, path=str(target), is_copy=True)
        target = self._folder / model.id
        files = [FileToCopy(part, Path(part.name)) for part in parts]
        copy_files(files, target, on_bytes, is_cancelled)
        return replace(model, path=str(target / source.name), is_copy=True)

    def _free_id(self, wanted: str) -> str:
        taken = {one.id for one in self._records()}
        taken |= {path.name.removesuffix(".gguf") for path in self._folder.glob("*")}
        number, id_ = 1, wanted
        while id_ in taken or f"{id_}{_CARD}" in taken:
            number += 1
            id_ = f"{wanted}-{number}"
        return id_

    def _card_of(self, id_: str) -> Path:
        """Return the card of a model; a download names it after the file."""
        for path in self._folder.glob(f"*{_CARD}"):
            try:
                if json.loads(path.read_text("utf-8", "surrogatepass")).get("id") == id_:
                    return path
            except (OSError, ValueError, AttributeError):
                # Not a card that can be read, so not this one.
                continue
        return self._folder / f"{id_}{_CARD}"

    def _is_own(self, path: Path) -> bool:
        return _resolved(self._folder) in _resolved(path).parents


def resolve(folders: Folders, id_or_path: str) -> InstalledModel:
    """Return the chat model that a setting or a command names.

    Args:
        folders: Of the person.
        id_or_path: An id, a name, or the path of a file or folder; empty means the starter.

    Raises:
        UserProblem: There is no such model, or it cannot chat.
    """
    wanted = id_or_path or starter_model(ModelKind.CHAT).id
    with Inspector() as inspector:
        model = InstalledModels(folders.models, inspector).find(wanted)
        if model is None and Path(wanted).expanduser().exists():
            model = inspector.inspect(Path(wanted).expanduser().absolute())
    if model is None:
        raise UserProblem(
            f"There is no model “{id_or_path}”.",
            "Choose one that `inglenook models` lists, or give the path of a file.",
        )
    if model.problem or model.kind is not ModelKind.CHAT:
        words = model.problem or "It finds or orders passages, and writes nothing."
        raise UserProblem(f"The model {model.name} cannot answer.", words)
    return model


def _without_stale_hash(model: InstalledModel, card: Path) -> InstalledModel:
    """Return a model without its hash when its file was written to after the card."""
    if not model.details.sha256:
        return model
    try:
        is_stale = _first_file(Path(model.path)).stat().st_mtime > card.stat().st_mtime
    except OSError:
        # The file is not there now; whether it is the same is told when it is back.
        return model
    return replace(model, details=replace(model.details, sha256="")) if is_stale else model


def _first_file(path: Path) -> Path:
    if not path.is_dir():
        return path
    return next(iter(sorted(path.glob("*.safetensors"))), path / "config.json")


def _parts_of(path: Path) -> tuple[Path, ...]:
    count = read_head(path).number("split.count") or 1
    return part_paths(path, count) if count > 1 else (path,)


def _delete(path: Path) -> None:
    """Delete a model's folder, its file, or the parts that it consists of."""
    if path.is_dir():
        shutil.rmtree(path)
    elif path.is_file():
        parts = [path, *_later_parts(path)]
        for part in parts:
            part.unlink(missing_ok=True)
        if len(parts) > 1 and not any(path.parent.iterdir()):
            path.parent.rmdir()


def _later_parts(path: Path) -> list[Path]:
    stem, mark, rest = path.name.rpartition("-00001-of-")
    if not mark:
        return []
    return [one for one in path.parent.glob(f"*-of-{rest}") if one.name.startswith(f"{stem}-")]


def _is_same(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        # One of them is not there.
        return False


def _resolved(path: Path) -> Path:
    return path.absolute().resolve()
