"""One file that holds what cannot be made again, to be kept in another place.

A zip with user.db, settings.toml, the record of the vault if there is one, and `manifest.json`,
which names each file with its size and
SHA-256, and the models and adapters that were there. Adapters are in it when they are wanted;
models never are: they can be downloaded again. Covered: writing, reading back what was written,
taking apart with every byte checked. Not covered: putting it in place (`restoring`).
"""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import IO, Any, Final

from engine import __version__
from engine.errors import Cancelled, UserProblem, from_os_error
from engine.paths import Folders
from engine.store.backups.copying import (
    PassingCopy,
    clear_unfinished,
    never,
    passing_copy,
    unfinished,
)
from engine.vault.record import FILE as VAULT

DATABASE: Final = "user.db"
SETTINGS: Final = "settings.toml"
ADAPTERS: Final = "adapters/"
_MANIFEST: Final = "manifest.json"
_FORMAT: Final = 1
_LARGEST_MANIFEST: Final = 16_000_000
_PIECE: Final = 1 << 20
_COMPRESSED: Final = (DATABASE, SETTINGS, VAULT, _MANIFEST)
"""Adapters are numbers without a pattern: pressing them together takes time and saves nothing."""

Cancelling = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """One file in it.

    Attributes:
        name: Its name in the archive, with slashes.
        bytes: Its size.
        sha256: Of its content.
    """

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class NamedThing:
    """A model or an adapter that was there.

    Attributes:
        name: Of its file or folder.
        bytes: Of all its files.
        is_included: Whether it is in the archive.
    """

    name: str
    bytes: int
    is_included: bool = False


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says about itself.

    Attributes:
        inglenook: The version that wrote it.
        made_at: When, as an ISO 8601 time in UTC.
        schema: Of its user.db.
        files: All files but the manifest itself.
        adapters: What models were taught.
        models: Those that a person installed.
    """

    inglenook: str
    made_at: str
    schema: int
    files: tuple[ArchivedFile, ...]
    adapters: tuple[NamedThing, ...]
    models: tuple[NamedThing, ...]


# Writing -----------------------------------------------------------------------------------


def write_archive(
    folders: Folders,
    target: Path,
    now: datetime,
    *,
    with_adapters: bool = False,
    replaces: bool = False,
    is_cancelled: Cancelling = never,
) -> Manifest:
    """Write everything into one file, and read it back before it gets its name.

    Args:
        folders: Whose data.
        target: The file.
        now: What the clock says.
        with_adapters: Whether what models were taught goes into it.
        replaces: Whether a file that is there may be replaced.
        is_cancelled: Asked now and then.

    Raises:
        UserProblem: The file is there already, cannot be written, or is not sound.
        Cancelled: A stop was wanted; nothing is left behind.
    """
    if target.exists() and not replaces:
        raise UserProblem(f"{target} is there already.", "Choose another name.")
    if not target.parent.is_dir():
        raise UserProblem(f"There is no folder {target.parent}.", "Choose another place.")
    # The database lies beside it until it is in it, under a name that nobody else has.
    database = target.with_name(f"{target.name}.db")
    try:
        clear_unfinished(target.parent, target.name, database.name)
        with (
            unfinished(target) as place,
            passing_copy(folders.user_database, database, is_cancelled) as copy,
        ):
            manifest = _write(folders, place, copy, now, with_adapters, is_cancelled)
            check_archive(place, is_cancelled)
    except OSError as error:
        raise from_os_error(error, "write the backup") from error
    return manifest


def _write(
    folders: Folders,
    place: Path,
    copy: PassingCopy,
    now: datetime,
    with_adapters: bool,
    is_cancelled: Cancelling,
) -> Manifest:
    sources = {DATABASE: copy.path}
    if folders.settings_file.exists():
        sources[SETTINGS] = folders.settings_file
    if (folders.data / VAULT).exists():
        # user.db is encrypted in the archive, too: this is what opens it, with a secret.
        sources[VAULT] = folders.data / VAULT
    if with_adapters:
        sources |= _files_of_adapters(folders.adapters)
    with zipfile.ZipFile(place, "w") as archive:
        files = tuple(_add(archive, name, source, is_cancelled) for name, source in sources.items())
        manifest = Manifest(
            __version__,
            now.isoformat(timespec="seconds"),
            copy.schema,
            files,
            _things_in(folders.adapters, with_adapters),
            _things_in(folders.models, False),
        )
        text = json.dumps({"format": _FORMAT, **asdict(manifest)}, indent=2)
        archive.writestr(_MANIFEST, text, zipfile.ZIP_DEFLATED)
    return manifest


def _add(
    archive: zipfile.ZipFile, name: str, source: Path, is_cancelled: Cancelling
) -> ArchivedFile:
    entry = zipfile.ZipInfo.from_file(source, name, strict_timestamps=False)
    entry.compress_type = zipfile.ZIP_DEFLATED if name in _COMPRESSED else zipfile.ZIP_STORED
    with source.open("rb") as stream, archive.open(entry, "w", force_zip64=True) as into:
        size, digest = _pour(stream, into, is_cancelled)
    return ArchivedFile(name, size, digest)


def _files_of_adapters(folder: Path) -> dict[str, Path]:
    found = sorted(one for one in folder.rglob("*") if one.is_file() and not one.is_symlink())
    return {ADAPTERS + one.relative_to(folder).as_posix(): one for one in found}


def _things_in(folder: Path, is_included: bool) -> tuple[NamedThing, ...]:
    if not folder.is_dir():
        return ()
    shown = sorted(one for one in folder.iterdir() if not one.name.startswith("."))
    return tuple(NamedThing(one.name, _bytes_of(one), is_included) for one in shown)


def _bytes_of(path: Path) -> int:
    files = (path,) if path.is_file() else path.rglob("*")
    return sum(one.stat().st_size for one in files if one.is_file())


# Reading -----------------------------------------------------------------------------------


def read_manifest(path: Path) -> Manifest:
    """Return what an archive says about itself; its files are not looked at.

    Raises:
        UserProblem: It is no backup of Inglenook, is damaged, or of a form to come.
    """
    with _opened(path) as archive:
        return _manifest_of(archive, path)


def check_archive(path: Path, is_cancelled: Cancelling = never) -> Manifest:
    """Hold every byte of an archive against its manifest.

    Raises:
        UserProblem: Something is missing or is not what it was.
    """
    return _read(path, lambda _: None, is_cancelled)


def take_apart(path: Path, into: Path, is_cancelled: Cancelling = never) -> Manifest:
    """Write the files of an archive into an empty folder, each checked on its way.

    Raises:
        UserProblem: Something is missing or is not what it was, or there is no room.
    """

    def place_of(name: str) -> Path:
        place = into / name
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    return _read(path, place_of, is_cancelled)


def _read(path: Path, place_of: Callable[[str], Path | None], is_cancelled: Cancelling) -> Manifest:
    with _opened(path) as archive:
        manifest = _manifest_of(archive, path)
        for file in manifest.files:
            place = place_of(file.name)
            with archive.open(file.name) as stream:
                if place is None:
                    found = _pour(stream, None, is_cancelled, file.bytes)
                else:
                    with place.open("wb") as into:
                        found = _pour(stream, into, is_cancelled, file.bytes)
            if found != (file.bytes, file.sha256):
                raise _damaged(path, f"{file.name} is not what it was")
    return manifest


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except OSError as error:
        raise from_os_error(error, "read the backup") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, KeyError) as error:
        # RuntimeError is an entry with a password, KeyError one that is not there.
        raise _damaged(path, repr(error)) from error


def _manifest_of(archive: zipfile.ZipFile, path: Path) -> Manifest:
    try:
        if archive.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST:
            raise ValueError(_MANIFEST)
        values = json.loads(archive.read(_MANIFEST))
        if int(values["format"]) > _FORMAT:
            raise UserProblem(
                f"{path.name} was written by a newer Inglenook.",
                f"Use version {values['inglenook']} or a later one.",
            )
        manifest = _manifest_from(values)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserProblem(
            f"{path.name} is not a backup of Inglenook.",
            "Choose a file that `inglenook backup` or the window has saved.",
            repr(error),
        ) from error
    if DATABASE not in [one.name for one in manifest.files]:
        raise _damaged(path, "there is no user.db in it")
    return manifest


def _manifest_from(values: dict[str, Any]) -> Manifest:
    def things(name: str) -> tuple[NamedThing, ...]:
        return tuple(
            NamedThing(str(one["name"]), int(one["bytes"]), bool(one["is_included"]))
            for one in values[name]
        )

    files = tuple(
        ArchivedFile(_safe_name(one["name"]), int(one["bytes"]), str(one["sha256"]))
        for one in values["files"]
    )
    return Manifest(
        str(values["inglenook"]),
        datetime.fromisoformat(values["made_at"]).isoformat(),
        int(values["schema"]),
        files,
        things("adapters"),
        things("models"),
    )


def _safe_name(name: str) -> str:
    """Return a name that leads nowhere but where Inglenook's own files lie.

    Raises:
        ValueError: It leads elsewhere.
    """
    parts = PurePosixPath(name).parts
    is_ours = name in (DATABASE, SETTINGS, VAULT) or (name.startswith(ADAPTERS) and len(parts) > 2)
    if not is_ours or ".." in parts or any(sign in name for sign in "\\:\0"):
        raise ValueError(name)
    return name


def _pour(
    stream: IO[bytes], into: IO[bytes] | None, is_cancelled: Cancelling, most: int | None = None
) -> tuple[int, str]:
    """Read a stream to its end, or until it is longer than it may be; returns size and SHA-256."""
    size, digest = 0, hashlib.sha256()
    while piece := stream.read(_PIECE):
        if is_cancelled():
            raise Cancelled
        size += len(piece)
        if most is not None and size > most:
            break
        digest.update(piece)
        if into is not None:
            into.write(piece)
    return size, digest.hexdigest()


def _damaged(path: Path, detail: str) -> UserProblem:
    return UserProblem(
        f"The backup {path.name} is damaged.",
        "Choose another one; nothing has been changed.",
        detail,
    )
