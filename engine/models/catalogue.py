"""The catalogue: models worth having, with what cited sources say of them.

The list is `resources/catalogue.toml`. Each fact names the source that shows it; what no source
showed is empty, and an entry that lacks one of the main facts is not verified. Covered: reading and
checking the list. Not covered: fetching a model (`download`), what fits this machine (`fit`).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

from engine.errors import Bug
from engine.models.records import ModelFormat, ModelKind
from engine.paths import resources

FILE_NAME: Final = "catalogue.toml"

_ID: Final = re.compile(r"[a-z0-9][a-z0-9.-]*")
_REPOSITORY: Final = re.compile(r"[\w.-]+/[\w.-]+")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")

_FACTS: Final = (
    "repository",
    "file",
    "revision",
    "licence",
    "parameters",
    "context_tokens",
    "bytes",
    "languages",
    "good_for",
    "sha256",
)
_MAIN_FACTS: Final = ("repository", "licence", "parameters", "context_tokens", "bytes", "good_for")
_REST: Final = ("id", "name", "kind", "format", "verified_on", "sources")

_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class FactSource:
    """Where facts come from.

    Attributes:
        facts: Names of fields of the entry.
        at: An address, or a repository and a path in it.
    """

    facts: tuple[str, ...]
    at: str


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A model worth having. What is not known is empty or None.

    Attributes:
        id: Short name for machines.
        name: What a person calls it.
        kind: What it is for.
        format: How it lies on the disk.
        repository: On the Hugging Face Hub.
        file: The model file in it; empty for a folder.
        revision: The commit to take; empty for the newest.
        licence: As the model's card names it.
        parameters: How many weights, as precisely as the source says.
        context_tokens: What the source says it can take in.
        bytes: Of the file, or of a folder's weights, as precisely as the source says.
        good_for: What the source recommends or measures it for.
        languages: ISO 639-1 codes, where the source lists them all.
        sha256: Of the file.
        verified_on: When all main facts were looked up in their sources; None when not all were.
        sources: Where each fact comes from.
    """

    id: str
    name: str
    kind: ModelKind
    format: ModelFormat
    repository: str = ""
    file: str = ""
    revision: str = ""
    licence: str = ""
    parameters: int | None = None
    context_tokens: int | None = None
    bytes: int | None = None
    good_for: str = ""
    languages: tuple[str, ...] = ()
    sha256: str = ""
    verified_on: date | None = None
    sources: tuple[FactSource, ...] = ()

    @property
    def is_verified(self) -> bool:
        """Whether each main fact was looked up in a source."""
        return self.verified_on is not None


def catalogue(folder: Path | None = None) -> tuple[CatalogueEntry, ...]:
    """Return all entries, in the order of the list.

    Args:
        folder: The resources folder; None means the application's own.

    Raises:
        Bug: The list is broken; it names the entry and what is wrong.
    """
    path = (folder or resources()) / FILE_NAME
    try:
        listed = tomllib.loads(path.read_text(encoding="utf-8")).get("model", [])
    except (OSError, ValueError) as error:
        raise Bug("The catalogue of models cannot be read.", detail=repr(error)) from error
    entries = tuple(_entry(values) for values in listed)
    ids = [entry.id for entry in entries]
    for id_ in ids:
        if ids.count(id_) > 1:
            raise _broken(id_, "it is listed twice")
    return entries


def entry_named(id_: str, folder: Path | None = None) -> CatalogueEntry | None:
    """Return the entry with this id, if there is one."""
    return next((entry for entry in catalogue(folder) if entry.id == id_), None)


def known_hashes(folder: Path | None = None) -> frozenset[str]:
    """Return the SHA-256 of each file that the catalogue or the list of starters knows.

    Raises:
        Bug: A list is broken.
    """
    root = folder or resources()
    try:
        starters = tomllib.loads((root / "starter_models.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Bug("The list of starter models cannot be read.", detail=repr(error)) from error
    files = (file for model in starters.get("model", []) for file in model.get("files", []))
    listed = {entry.sha256 for entry in catalogue(root) if entry.sha256}
    return frozenset(listed | {str(file["sha256"]) for file in files})


def catalogue_to_wire(entries: Sequence[CatalogueEntry] | None = None) -> list[dict[str, Any]]:
    """Return entries, all by default, as values that JSON can carry."""
    listed = catalogue() if entries is None else entries
    return [
        {
            **asdict(entry),
            "verified_on": entry.verified_on.isoformat() if entry.verified_on else None,
            "is_verified": entry.is_verified,
        }
        for entry in listed
    ]


def entry_from_wire(values: Mapping[str, Any]) -> CatalogueEntry:
    """Return an entry that `catalogue_to_wire` wrote.

    Raises:
        Bug: It is broken.
    """
    known = {name: value for name, value in values.items() if name != "is_verified"}
    on = known.get("verified_on")
    return _entry({**known, "verified_on": date.fromisoformat(on) if on else None})


def _entry(values: Mapping[str, Any]) -> CatalogueEntry:
    """Check an entry of the list."""
    id_ = str(values.get("id", ""))
    if not _ID.fullmatch(id_):
        raise _broken(id_ or repr(values)[:80], "its id is missing or not in small letters")
    unknown = set(values) - set(_FACTS) - set(_REST)
    if unknown:
        raise _broken(id_, f"“{min(unknown)}” is no field of an entry")
    entry = CatalogueEntry(
        id=id_,
        name=_text(id_, values, "name"),
        kind=_choice(id_, values, "kind", ModelKind),
        format=_choice(id_, values, "format", ModelFormat),
        repository=_text(id_, values, "repository"),
        file=_text(id_, values, "file"),
        revision=_text(id_, values, "revision"),
        licence=_text(id_, values, "licence"),
        parameters=_count(id_, values, "parameters"),
        context_tokens=_count(id_, values, "context_tokens"),
        bytes=_count(id_, values, "bytes"),
        good_for=_text(id_, values, "good_for"),
        languages=tuple(map(str, values.get("languages", ()))),
        sha256=_text(id_, values, "sha256"),
        verified_on=_day(id_, values),
        sources=tuple(_source(id_, one) for one in values.get("sources", ())),
    )
    _check(entry)
    return entry


def _check(entry: CatalogueEntry) -> None:
    if not entry.name:
        raise _broken(entry.id, "it has no name")
    if entry.repository and not _REPOSITORY.fullmatch(entry.repository):
        raise _broken(entry.id, "its repository is not OWNER/NAME")
    if entry.sha256 and not _SHA256.fullmatch(entry.sha256):
        raise _broken(entry.id, "its sha256 is not one")
    sourced = {fact for source in entry.sources for fact in source.facts}
    for fact in _FACTS:
        if getattr(entry, fact) and fact not in sourced:
            raise _broken(entry.id, f"no source shows its {fact}")
    if entry.is_verified:
        for fact in _MAIN_FACTS:
            if not getattr(entry, fact):
                raise _broken(entry.id, f"it is called verified without {fact}")


def _text(id_: str, values: Mapping[str, Any], name: str) -> str:
    value = values.get(name, "")
    if not isinstance(value, str):
        raise _broken(id_, f"its {name} is not a text")
    return value


def _count(id_: str, values: Mapping[str, Any], name: str) -> int | None:
    value = values.get(name)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise _broken(id_, f"its {name} is not a number above zero")
    return value


def _choice(id_: str, values: Mapping[str, Any], name: str, choices: type[_Choice]) -> _Choice:
    try:
        return choices(str(values.get(name)))
    except ValueError as error:
        raise _broken(id_, f"its {name} is none of {', '.join(choices)}") from error


def _day(id_: str, values: Mapping[str, Any]) -> date | None:
    value = values.get("verified_on")
    if value is not None and not isinstance(value, date):
        raise _broken(id_, "the day it was verified on is not a date")
    return value


def _source(id_: str, values: Mapping[str, Any]) -> FactSource:
    facts, at = tuple(values.get("facts", ())), values.get("at", "")
    unknown = [fact for fact in facts if fact not in _FACTS]
    if not facts or unknown or not isinstance(at, str) or "/" not in at:
        raise _broken(id_, f"a source does not say what it shows, and where: {dict(values)!r}")
    return FactSource(facts, at)


def _broken(id_: str, reason: str) -> Bug:
    return Bug(f"The entry “{id_}” of the catalogue of models is broken: {reason}.")
