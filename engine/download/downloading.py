"""Downloads what was offered: all its files, then the model at its place, or nothing.

Files come together in `.NAME.partial`, a hidden folder that nothing else looks into; a download
that was cut off, cancelled or killed goes on there. The model gets its name when all are whole.
Covered: the room on the disk, one download of a model at a time, progress. Not covered: what the
model is (`models`, which the caller asks through `register`).
"""

from __future__ import annotations

import re
import shutil
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from engine.download.connection import Connections
from engine.download.fetching import PARTIAL, expected_hash, fetch, file_hash, sync_folder
from engine.download.hub import file_address
from engine.download.ledger import LedgerEntry, LedgerEvent
from engine.download.records import DownloadProgress, Offer, RemoteFile
from engine.download.retrying import Retrying
from engine.errors import EngineError, UserProblem, from_os_error
from engine.models.naming import id_of, name_of
from engine.models.records import InstalledModel, ModelDetails, ModelFormat, Origin

_SPARE_BYTES: Final = 256 * 1024 * 1024
"""Left free on the disk, so that the rest of the machine can go on working."""

_RATE_SECONDS: Final = 5.0
_SECONDS_BETWEEN_WORDS: Final = 0.1

Register = Callable[[InstalledModel], InstalledModel]
"""Looks into the files and makes the model known, or raises a `UserProblem`."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a model goes.

    Attributes:
        target: Its file or folder.
        work: The folder where its files come together.
    """

    target: Path
    work: Path


def place_of(offer: Offer, models: Path) -> Place:
    """Return where an offered model goes: one file by its own name, several in a folder."""
    if len(offer.files) == 1:
        name = PurePosixPath(offer.files[0].path).name
    elif offer.format is ModelFormat.GGUF:
        name = re.sub(r"-\d{5}-of-\d{5}\.gguf$", "", PurePosixPath(offer.files[0].path).name)
    else:
        name = offer.repository.partition("/")[2]
    return Place(models / name, models / f".{name}{PARTIAL}")


def download(
    offer: Offer,
    models: Path,
    connections: Connections,
    retrying: Retrying,
    register: Register,
    on_progress: Callable[[DownloadProgress], None],
) -> InstalledModel:
    """Fetch all files of an offer and make the model known.

    Raises:
        UserProblem: There is no room, the files are not what was promised, or the model is there
            already; nothing is installed then.
        NoConnection: The connection does not hold; the next download goes on.
        Cancelled: The person asked for a stop; the next download goes on.
    """
    if not offer.files:
        raise UserProblem(f"{offer.repository} holds several models.", "Choose one of its files.")
    place = place_of(offer, models)
    if place.target.exists():
        raise UserProblem(f"{place.target.name} is there already.", "Remove it first.")
    with _only_one(place):
        fetched = _fetch_all(offer, place, connections, retrying, on_progress)
        _put_in_place(offer, place)
        try:
            model = register(_described(offer, place))
        except EngineError:
            _remove(place.target)
            raise
        finally:
            _remove(place.work)
    for file in fetched:
        _note(connections, place.target, file, "whole")
    return model


def discard(offer: Offer, models: Path) -> None:
    """Remove what a download that will not go on has left."""
    place = place_of(offer, models)
    with _only_one(place):
        _remove(place.work)


def _fetch_all(
    offer: Offer,
    place: Place,
    connections: Connections,
    retrying: Retrying,
    on_progress: Callable[[DownloadProgress], None],
) -> tuple[RemoteFile, ...]:
    teller = _Teller(offer.bytes, on_progress)
    try:
        place.work.mkdir(parents=True, exist_ok=True)
        names = [file.path for file in offer.files]
        notes = [f"{name}{PARTIAL}{ending}" for name in names for ending in ("", ".json")]
        _keep_only([*names, *notes], place.work)
        waiting = _waiting(offer, place.work, connections)
        missing = sum(file.bytes for file in waiting) - _partial_bytes(waiting, place.work)
        _check_room(place.work, missing)
        teller.skip(offer.bytes - sum(file.bytes for file in waiting))
        for file in waiting:
            target = place.work / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            teller.begin(target.name)
            address = file_address(connections.hosts.base, offer, file)
            try:
                fetch(address, file, target, connections, retrying, teller.tell)
            except EngineError as error:
                _note(connections, target, file, error.message)
                raise
            teller.skip(file.bytes)
    except OSError as error:
        raise from_os_error(error, "write the model") from error
    return tuple(waiting)


def _keep_only(names: list[str], work: Path) -> None:
    """Remove what else is there: the repository had other files when the download began."""
    kept = {work / name for name in names}
    # What is in a folder before the folder itself.
    for path in sorted(work.rglob("*"), reverse=True):
        if not path.is_dir():
            if path not in kept:
                path.unlink()
        elif not any(path.iterdir()):
            path.rmdir()


def _waiting(offer: Offer, work: Path, connections: Connections) -> list[RemoteFile]:
    """Return the files that an earlier download did not bring, or brought in another version."""

    def is_here(file: RemoteFile) -> bool:
        path = work / file.path
        if not path.is_file() or path.stat().st_size != file.bytes:
            return False
        return file_hash(file, path, connections.is_cancelled) == expected_hash(file)

    return [file for file in offer.files if not is_here(file)]


def _partial_bytes(files: list[RemoteFile], work: Path) -> int:
    paths = [work / (file.path + PARTIAL) for file in files]
    return sum(path.stat().st_size for path in paths if path.is_file())


def _check_room(folder: Path, missing: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < missing + _SPARE_BYTES:
        raise UserProblem(
            f"There is not enough room on the disk: {missing / 1e9:,.2f} GB are to come, and "
            f"{free / 1e9:,.2f} GB are free.",
            "Free some space and download again.",
        )


def _put_in_place(offer: Offer, place: Place) -> None:
    """Give the whole model its name, in one step."""
    try:
        if len(offer.files) == 1:
            (place.work / offer.files[0].path).replace(place.target)
        else:
            _keep_only([file.path for file in offer.files], place.work)
            place.work.replace(place.target)
        sync_folder(place.target.parent)
    except OSError as error:
        raise from_os_error(error, "put the model in its place") from error


def _described(offer: Offer, place: Place) -> InstalledModel:
    is_folder = offer.format is not ModelFormat.GGUF
    first = place.target / offer.files[0].path if len(offer.files) > 1 else place.target
    return InstalledModel(
        id=id_of(name_of(place.target)),
        name=offer.name,
        kind=offer.kind,
        format=offer.format,
        origin=Origin.DOWNLOADED,
        path=str(place.target if is_folder else first),
        is_copy=True,
        details=ModelDetails(
            licence=offer.licence,
            file_bytes=offer.bytes,
            sha256=offer.files[0].sha256 if not is_folder else "",
            is_hash_known=offer.is_as_catalogued,
        ),
    )


@contextmanager
def _only_one(place: Place) -> Iterator[None]:
    """Keep a second download of the same model out, in any process."""
    from filelock import FileLock, Timeout

    try:
        place.work.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(place.work.with_name(f"{place.work.name}.lock"), timeout=0):
            yield
    except Timeout as error:
        raise UserProblem(
            f"{place.target.name} is being downloaded already.", "Wait until that has ended."
        ) from error


def _remove(path: Path) -> None:
    try:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise from_os_error(error, "remove a part of the model") from error


def _note(connections: Connections, target: Path, file: RemoteFile, result: str) -> None:
    """Write what became of a file to the ledger."""
    is_whole = result == "whole"
    connections.ledger.write(
        LedgerEntry(
            LedgerEvent.FILE,
            connections.why,
            host="",
            path=str(target),
            bytes=file.bytes if is_whole else 0,
            result=result,
            sha256=file.sha256 if is_whole else "",
        )
    )


class _Teller:
    """Counts the bytes of all files, and how fast they come."""

    def __init__(self, total: int, on_progress: Callable[[DownloadProgress], None]) -> None:
        self._total = total
        self._on_progress = on_progress
        self._before = 0
        self._name = ""
        self._told = 0.0
        self._seen: deque[tuple[float, int]] = deque()

    def begin(self, name: str) -> None:
        self._name = name
        self._seen.clear()

    def skip(self, count: int) -> None:
        """Count the bytes of files that are here."""
        self._before += count

    def tell(self, in_file: int) -> None:
        now, done = time.monotonic(), self._before + in_file
        self._seen.append((now, done))
        while now - self._seen[0][0] > _RATE_SECONDS:
            self._seen.popleft()
        if done < self._total and now - self._told < _SECONDS_BETWEEN_WORDS:
            return
        self._told = now
        began, first = self._seen[0]
        rate = (done - first) / (now - began) if now > began else 0.0
        self._on_progress(DownloadProgress(self._name, done, self._total, max(0, round(rate))))
