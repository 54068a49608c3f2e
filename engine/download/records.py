"""What travels through a download: what is wanted, what the Hub offers, how far it is.

Covered: the records and their form on the wire. Not covered: how they are found out (`hub`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from engine.models.records import ModelFormat, ModelKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """A model that a person asked for.

    Attributes:
        repository: As in "Qwen/Qwen3-4B-GGUF".
        file: The one model file in it; empty for a whole folder, or while it is not chosen yet.
        name: What a person calls the model; empty for the repository's own name.
        kind: What it is for.
        revision: A branch, a tag or a commit; empty for the main branch.
        sha256: What the catalogue says of the file; empty when it says nothing.
    """

    repository: str
    file: str = ""
    name: str = ""
    kind: ModelKind = ModelKind.CHAT
    revision: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository.

    Attributes:
        path: Relative to the repository, with slashes.
        bytes: Its size.
        sha256: Of its content; empty for a small file that the Hub keeps in git itself.
        git_id: Its git object id, which is how such a small file is checked.
    """

    path: str
    bytes: int
    sha256: str = ""
    git_id: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a download would do: shown before it may begin.

    Attributes:
        repository: Where it is fetched from.
        revision: The commit; a download of this offer gets these very files.
        name: What the model will be called.
        kind: What it is for.
        format: How it will lie on the disk.
        licence: As the repository names it; empty when it does not say.
        hosts: The host that is asked, and the domain of those that it sends downloads to.
        files: What will be fetched; empty while one of `choices` has to be chosen.
        choices: The model files of a repository that holds several.
        is_as_catalogued: Whether the file has the hash that the catalogue states; None when the
            catalogue states none.
    """

    repository: str
    revision: str
    name: str
    kind: ModelKind
    format: ModelFormat
    licence: str
    hosts: tuple[str, ...]
    files: tuple[RemoteFile, ...]
    choices: tuple[RemoteFile, ...] = ()
    is_as_catalogued: bool | None = None

    @property
    def bytes(self) -> int:
        """The size of all files together."""
        return sum(file.bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is.

    Attributes:
        file: The name of the file that is being fetched.
        done: Bytes of all files that are here.
        total: Bytes of all files.
        bytes_per_second: Over the last seconds; 0 until it is known.
    """

    file: str
    done: int
    total: int
    bytes_per_second: int


def offer_to_wire(offer: Offer) -> dict[str, Any]:
    """Return an offer as values that JSON can carry, its size included."""
    return {**asdict(offer), "bytes": offer.bytes}


def offer_from_wire(values: Mapping[str, Any]) -> Offer:
    """Return the offer that `offer_to_wire` wrote."""
    known = {field.name: values[field.name] for field in fields(Offer)}
    known["kind"] = ModelKind(known["kind"])
    known["format"] = ModelFormat(known["format"])
    known["hosts"] = tuple(known["hosts"])
    for name in ("files", "choices"):
        known[name] = tuple(RemoteFile(**file) for file in known[name])
    return Offer(**known)
