"""What models were taught: adapters, each a folder with its files and a small card beside them.

Covered: the records, listing, registering, renaming, removing, and whether an adapter fits a model
as far as both are described. Not covered: what is inside their files (`adapter_soundness`), using
them (`generation`), making them (`training`).
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem, from_os_error
from engine.models.naming import id_of, in_one_line
from engine.models.records import InstalledModel, ModelFormat
from engine.paths import write_atomically

_CARD: Final = "adapter.json"
_LONGEST_NAME: Final = 120

_log = logging.getLogger(__name__)


class AdapterFormat(StrEnum):
    """How an adapter lies on the disk."""

    GGUF = "gguf"
    """One file that llama.cpp reads."""

    MLX = "mlx"
    """A folder that mlx-lm reads."""


class AdapterVariant(StrEnum):
    """How it was taught."""

    LORA = "lora"
    RSLORA = "rslora"
    DORA = "dora"


@dataclass(frozen=True, slots=True)
class InstalledAdapter:
    """What a model was taught, under a name.

    Attributes:
        id: Short name for machines, never changed; its folder's name.
        name: What a person calls it.
        model_id: The model that was taught.
        model_name: What that model was called then.
        model_sha256: Of that model's first file; empty where it was not computed.
        model_bytes: Of all files of that model; 0 where it is not known.
        architecture: Of that model, as in "llama"; empty where it is not known.
        layers: Its transformer blocks.
        embedding_length: Width of its tokens' vectors.
        format: How it lies on the disk.
        path: The GGUF file, or the folder for MLX.
        created_at: When it was taught, as an ISO 8601 time.
        purpose: What it is for, in a word or a sentence.
        variant: How it was taught.
        rank: Width of what was added to each layer.
        train_examples: How many it was taught with.
        validation_examples: How many it was measured with.
        best_step: The step that was kept.
        steps: How many there were.
        validation_before: Loss of the plain model on the examples that it was measured with.
        validation_best: The same of the step that was kept.
        is_proved: Whether it was shown to answer as it was trained to.
        problem: Why it cannot be used; empty when it can.
        run_id: The training that made it.
        file_bytes: Of its files; found out when it is listed.
    """

    id: str
    name: str
    model_id: str
    model_name: str
    path: str
    model_sha256: str = ""
    model_bytes: int = 0
    architecture: str = ""
    layers: int | None = None
    embedding_length: int | None = None
    format: AdapterFormat = AdapterFormat.GGUF
    created_at: str = ""
    purpose: str = ""
    variant: AdapterVariant = AdapterVariant.LORA
    rank: int = 0
    train_examples: int = 0
    validation_examples: int = 0
    best_step: int = 0
    steps: int = 0
    validation_before: float | None = None
    validation_best: float | None = None
    is_proved: bool = False
    problem: str = ""
    run_id: str = ""
    file_bytes: int = 0


def to_wire(adapter: InstalledAdapter) -> dict[str, Any]:
    """Return an adapter as values that JSON can carry."""
    return asdict(adapter)


def from_wire(values: Mapping[str, Any]) -> InstalledAdapter:
    """Return the adapter that `to_wire` wrote; unknown fields are dropped.

    Raises:
        ValueError, KeyError, TypeError: The values are not those of an adapter.
    """
    read = {
        field.name: _READERS[str(field.type)](values[field.name])
        for field in fields(InstalledAdapter)
        if field.name in values
    }
    return InstalledAdapter(**read)


def fits(adapter: InstalledAdapter, model: InstalledModel) -> str:
    """Say why an adapter cannot be used with a model; empty when it can.

    Both are compared by what is known of them: form, architecture, shape, then hash or size. By its
    size alone no other model is taken for the one that was taught.
    """
    name = f"“{adapter.name}”"
    if adapter.problem:
        return f"{name} cannot be used: {adapter.problem}"
    is_gguf = adapter.format is AdapterFormat.GGUF
    if is_gguf is not (model.format is ModelFormat.GGUF):
        form = "a GGUF file" if is_gguf else "an MLX folder"
        return f"{name} was taught with {adapter.model_name} as {form}, which {model.name} is not."
    if not _is_alike(adapter, model):
        if adapter.model_id == model.id:
            return f"{model.name} is another file now than the one that {name} was taught with."
        return f"{name} was taught with {adapter.model_name}, not with {model.name}."
    if adapter.model_id != model.id and adapter.model_sha256 and not model.details.sha256:
        # A merged model may be as large as the one that it was made from.
        return (
            f"{model.name} is as large as the model that {name} was taught with, but its hash is "
            "not known: compute it in the details of the model."
        )
    return ""


def _is_alike(adapter: InstalledAdapter, model: InstalledModel) -> bool:
    """Whether all that is known of a model is as it was of the one that was taught."""
    details = model.details
    shapes = (
        (adapter.architecture, details.architecture),
        (adapter.layers, details.layers),
        (adapter.embedding_length, details.embedding_length),
    )
    if any(one and other and one != other for one, other in shapes):
        return False
    if adapter.model_sha256 and details.sha256:
        return adapter.model_sha256 == details.sha256
    if adapter.model_bytes and details.file_bytes:
        return adapter.model_bytes == details.file_bytes
    return adapter.model_id == model.id


class Adapters:
    """The adapters of one person.

    Args:
        folder: Of adapters, see `Folders.adapters`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    # What there is -------------------------------------------------------------------------

    def all(self) -> tuple[InstalledAdapter, ...]:
        """Return all adapters by name. One that cannot be used has a problem."""
        return tuple(sorted(self._read(), key=lambda one: (one.name.casefold(), one.id)))

    def at(self, id_: str) -> InstalledAdapter:
        """Return the adapter with an id.

        Raises:
            UserProblem: There is none.
        """
        found = next((one for one in self.all() if one.id == id_), None)
        if found is None:
            raise UserProblem(
                f"Nothing was taught under the name “{id_}”.",
                "Choose one that `inglenook adapters` lists.",
            )
        return found

    def find(self, id_or_name: str) -> InstalledAdapter | None:
        """Return the adapter with an id or, if no id fits, with a name."""
        listed = self.all()
        found = [one for one in listed if one.id == id_or_name]
        found += [one for one in listed if one.name.casefold() == id_or_name.casefold()]
        return found[0] if found else None

    def named(self, id_or_name: str) -> InstalledAdapter:
        """Return the adapter with an id or a name.

        Raises:
            UserProblem: There is none.
        """
        found = self.find(id_or_name)
        if found is None:
            raise UserProblem(
                f"Nothing was taught under the name “{id_or_name}”.",
                "Choose one that `inglenook adapters` lists.",
            )
        return found

    # Changes -------------------------------------------------------------------------------

    def free_id(self, name: str) -> str:
        """Return an id for a new adapter: that of no other, and of no folder that is there."""
        return _first_free(
            id_of(name, otherwise="adapter"), "-", lambda id_: self.folder_of(id_).exists()
        )

    def folder_of(self, id_: str) -> Path:
        """Return the folder that holds, or will hold, all of an adapter."""
        return self._folder / id_

    def register(self, adapter: InstalledAdapter) -> InstalledAdapter:
        """Write the card of an adapter whose files are in its folder, and return it as kept.

        A name that another one has is numbered.

        Raises:
            UserProblem: The card cannot be written.
        """
        others = {one.name.casefold() for one in self._read() if one.id != adapter.id}
        wanted = in_one_line(adapter.name)[:_LONGEST_NAME] or adapter.id
        name = _first_free(wanted, " ", lambda one: one.casefold() in others)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._write(replace(adapter, name=name, created_at=adapter.created_at or now))
        return self.at(adapter.id)

    def rename(self, id_: str, name: str) -> InstalledAdapter:
        """Give an adapter another name; its id stays.

        Raises:
            UserProblem: There is no such adapter, or the name is empty, too long or taken.
        """
        adapter, name = self.at(id_), in_one_line(name)
        if not 0 < len(name) <= _LONGEST_NAME:
            raise UserProblem(
                "What was taught needs a name.",
                f"Give it one of at most {_LONGEST_NAME} characters.",
            )
        taken = self.find(name)
        if taken is not None and taken.id != id_:
            raise UserProblem(f"There is “{taken.name}” already.", "Choose another name.")
        self._write(replace(adapter, name=name))
        return self.at(id_)

    def remove(self, id_: str) -> None:
        """Delete an adapter with its files.

        Raises:
            UserProblem: There is no such adapter, or it cannot be deleted.
        """
        folder = self.folder_of(self.at(id_).id)
        try:
            # Without its card it is not listed any more, whatever happens to its files.
            (folder / _CARD).unlink()
            shutil.rmtree(folder)
        except OSError as error:
            raise from_os_error(error, "remove what was taught") from error

    # Cards ---------------------------------------------------------------------------------

    def _read(self) -> Iterator[InstalledAdapter]:
        for card in sorted(self._folder.glob(f"*/{_CARD}")):
            folder = card.parent
            try:
                values: dict[str, Any] = json.loads(card.read_text("utf-8", "surrogatepass"))
                adapter = from_wire({**values, "id": folder.name})
            except (OSError, ValueError, KeyError, TypeError) as error:
                _log.warning("the card of %s cannot be read: %r", folder.name, error)
                continue
            yield _with_file(replace(adapter, path=str(folder / adapter.path)))

    def _write(self, adapter: InstalledAdapter) -> None:
        folder, path = self.folder_of(adapter.id), Path(adapter.path)
        values = to_wire(adapter)
        if path.is_relative_to(folder):
            # So that the folder can be moved.
            values["path"] = str(path.relative_to(folder))
        content = json.dumps(values, ensure_ascii=False, indent=1)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_atomically(folder / _CARD, content.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise from_os_error(error, "keep what was taught") from error


def _with_file(adapter: InstalledAdapter) -> InstalledAdapter:
    """Return an adapter with the size of its files, or with the problem that they are gone."""
    path = Path(adapter.path)
    try:
        files = [one for one in path.rglob("*") if one.is_file()] if path.is_dir() else [path]
        return replace(adapter, file_bytes=sum(one.stat().st_size for one in files))
    except OSError:
        words = "Its file is not where it was."
        return replace(adapter, problem=adapter.problem or words, file_bytes=0)


def _first_free(wanted: str, separator: str, is_taken: Callable[[str], bool]) -> str:
    number, found = 1, wanted
    while is_taken(found):
        number += 1
        found = f"{wanted}{separator}{number}"
    return found


# Values ----------------------------------------------------------------------------------------


def _exactly(*kinds: type) -> Callable[[object], Any]:
    def read(value: object) -> object:
        if type(value) not in kinds:
            raise TypeError(value)
        return value

    return read


_READERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "str": _exactly(str),
    "int": _exactly(int),
    "bool": _exactly(bool),
    "int | None": _exactly(int, type(None)),
    "float | None": _exactly(float, int, type(None)),
    "AdapterFormat": AdapterFormat,
    "AdapterVariant": AdapterVariant,
}
"""How the values of a card are read, by the type of their field."""
