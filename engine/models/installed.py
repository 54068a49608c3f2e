"""The models that can be chosen: the starters, and what a person added or downloaded.

A model that was added without copying stays where it is, and its card (`cards`) points to it.
Covered: listing, adding, removing, renaming, hashes, and which model a setting or a command means.
Not covered: inspection, copying (modules of their own), downloading (`engine.download`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from engine.errors import UserProblem, from_os_error
from engine.models.cards import Cards
from engine.models.copying import FileToCopy, copy_files, files_of_folder
from engine.models.hashing import OnBytes, sha256_of
from engine.models.inspection import Inspector
from engine.models.model_files import delete, first_file, is_same, parts_of, resolved
from engine.models.naming import in_one_line
from engine.models.records import (
    InstalledModel,
    ModelDetails,
    ModelFormat,
    ModelKind,
    Origin,
)
from engine.models.starter import starter_model
from engine.paths import Folders

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
        self._cards = Cards(folder)
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
        known = next((one for one in self._records() if is_same(Path(one.path), path)), None)
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
        self._cards.write(model)
        return model

    def remove(self, id_: str) -> None:
        """Take a model out of the list. Only Inglenook's own copy is deleted.

        Raises:
            UserProblem: There is no such model, it is a starter, or it cannot be deleted.
        """
        model = self._changeable(id_)
        try:
            if model.is_copy and self._is_own(Path(model.path)):
                delete(Path(model.path), self._folder)
            self._cards.remove(id_)
        except OSError as error:
            raise from_os_error(error, "remove the model") from error

    def rename(self, id_: str, name: str) -> InstalledModel:
        """Give a model another name; its id stays.

        Raises:
            UserProblem: There is no such model, it is a starter, or the name is empty or too long.
        """
        name = in_one_line(name)
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
        sha256 = sha256_of(first_file(Path(record.path)), on_bytes, is_cancelled)
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
        yield from self._cards.records()

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
        if record.details.file_bytes not in (0, seen.details.file_bytes):
            # A file may be exchanged for one that was written earlier.
            sha256 = ""
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
        parts = parts_of(source)
        if len(parts) == 1:
            target = self._folder / f"{model.id}.gguf"
            copy_files([FileToCopy(source, Path())], target, on_bytes, is_cancelled)
            return replace(model, path=str(target), is_copy=True)
        target = self._folder / model.id
        files = [FileToCopy(part, Path(part.name)) for part in parts]
        copy_files(files, target, on_bytes, is_cancelled)
        return replace(model, path=str(target / source.name), is_copy=True)

    def _free_id(self, wanted: str) -> str:
        taken = {one.id for one in self._records()} | self._cards.names_taken()
        number, id_ = 1, wanted
        while id_ in taken:
            number += 1
            id_ = f"{wanted}-{number}"
        return id_

    def _is_own(self, path: Path) -> bool:
        return resolved(self._folder) in resolved(path).parents


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
