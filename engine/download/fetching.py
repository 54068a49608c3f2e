"""Fetches one file: on from where it stopped, checked while it is written, whole or not at all.

The bytes go to NAME.partial; beside it NAME.partial.json notes which content that is, so that a
file that changed on the server starts anew. Only a file of the right size and hash gets its name.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from engine.download.connection import Answer, Connections
from engine.download.records import RemoteFile
from engine.download.refusals import NoConnection
from engine.download.retrying import Retrying
from engine.errors import Cancelled, UserProblem, from_os_error
from engine.paths import write_atomically

if TYPE_CHECKING:
    from hashlib import _Hash

PARTIAL: Final = ".partial"

_BLOCK: Final = 1024 * 1024
_FRUITFUL_BYTES: Final = 1024 * 1024
"""An attempt that brought less was in vain, else a server that drips could go on for ever."""

_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_NOT_SATISFIABLE: Final = 416


@dataclass(slots=True)
class _Partial:
    """A file on its way: where its bytes are, how many, and the hash of them."""

    file: RemoteFile
    path: Path
    hash: _Hash
    done: int = 0
    etag: str = ""

    @property
    def note(self) -> Path:
        return self.path.with_name(f"{self.path.name}.json")

    def begin_anew(self) -> None:
        self.path.unlink(missing_ok=True)
        self.note.unlink(missing_ok=True)
        self.hash, self.done, self.etag = _new_hash(self.file), 0, ""

    def remember(self, etag: str) -> None:
        self.etag = etag
        values = {"content": _identity(self.file), "etag": etag}
        write_atomically(self.note, json.dumps(values).encode())


def fetch(
    address: str,
    file: RemoteFile,
    target: Path,
    connections: Connections,
    retrying: Retrying,
    on_bytes: Callable[[int], None],
) -> None:
    """Fetch a file, whole and checked, or raise and leave at most a partial one.

    Args:
        address: Where it is.
        file: Its size and hash.
        target: Where it goes; its folder is there.
        connections: How it is asked for.
        retrying: How often.
        on_bytes: Told how many bytes of the file are here.

    Raises:
        UserProblem: The disk is full, or the file is not what was promised.
        NoConnection: The connection does not hold.
        Cancelled: The person asked for a stop; what is here waits for the next time.
    """
    partial_path = target.with_name(target.name + PARTIAL)
    try:
        partial = _continued(file, partial_path, connections.is_cancelled)
        on_bytes(partial.done)
        if partial.done < file.bytes:
            retrying.call(
                lambda: _receive(address, partial, connections, on_bytes),
                lambda: partial.done // _FRUITFUL_BYTES,
            )
        _finish(partial, target)
    except OSError as error:
        raise from_os_error(error, "write the model") from error


def file_hash(file: RemoteFile, path: Path, is_cancelled: Callable[[], bool]) -> str:
    """Return the hash of a file on the disk, of the sort by which `file` is known."""
    digest = _new_hash(file)
    with path.open("rb") as stream:
        _feed(digest, stream, is_cancelled)
    return digest.hexdigest()


def expected_hash(file: RemoteFile) -> str:
    """Return what `file_hash` has to be."""
    return file.sha256 or file.git_id


def _continued(file: RemoteFile, path: Path, is_cancelled: Callable[[], bool]) -> _Partial:
    """Return what an earlier attempt left, if it is of the same content."""
    partial = _Partial(file, path, _new_hash(file))
    try:
        noted = json.loads(partial.note.read_text(encoding="utf-8"))
        is_same = noted["content"] == _identity(file) and path.stat().st_size <= file.bytes
        etag = str(noted["etag"])
    except (OSError, ValueError, KeyError, TypeError):
        # No note, or one that a crash tore: nothing is known of the bytes.
        is_same, etag = False, ""
    if not is_same:
        partial.begin_anew()
        return partial
    with path.open("rb") as stream:
        partial.done = _feed(partial.hash, stream, is_cancelled)
    partial.etag = etag
    return partial


def _feed(digest: _Hash, stream: BinaryIO, is_cancelled: Callable[[], bool]) -> int:
    count = 0
    while block := stream.read(_BLOCK):
        if is_cancelled():
            raise Cancelled
        digest.update(block)
        count += len(block)
    return count


def _receive(
    address: str, partial: _Partial, connections: Connections, on_bytes: Callable[[int], None]
) -> None:
    """Ask for what is missing and write it.

    Raises:
        NoConnection: It was cut off.
    """
    headers = {}
    if partial.done:
        headers["Range"] = f"bytes={partial.done}-"
        if partial.etag and not partial.etag.startswith("W/"):
            headers["If-Range"] = partial.etag
    with connections.open(address, headers, frozenset({_NOT_SATISFIABLE})) as answer:
        _prepare(partial, answer)
        with partial.path.open("ab") as stream:
            for piece in answer.pieces():
                _write(partial, stream, piece)
                on_bytes(partial.done)
    if partial.done < partial.file.bytes:
        raise NoConnection(f"{partial.done} of {partial.file.bytes} bytes came")


def _prepare(partial: _Partial, answer: Answer) -> None:
    """Make the partial file ready for what the answer holds: its rest, or all of it."""
    if answer.status == _NOT_SATISFIABLE:
        partial.begin_anew()
        raise NoConnection("the server has no such rest of the file")
    if answer.status == 206:
        found = _RANGE.fullmatch(answer.headers.get("content-range", ""))
        if found is None or int(found[1]) != partial.done:
            partial.begin_anew()
            raise NoConnection("the server sent another part of the file")
        promised = int(found[3])
    else:
        partial.begin_anew()
        promised = int(answer.headers.get("content-length", partial.file.bytes))
    if promised != partial.file.bytes:
        partial.begin_anew()
        raise _other_size(partial.file, promised)
    if not partial.done or not partial.etag:
        partial.remember(answer.headers.get("etag", ""))


def _write(partial: _Partial, stream: BinaryIO, piece: bytes) -> None:
    if partial.done + len(piece) > partial.file.bytes:
        stream.close()
        partial.begin_anew()
        raise _other_size(partial.file, None)
    stream.write(piece)
    partial.hash.update(piece)
    partial.done += len(piece)


def _finish(partial: _Partial, target: Path) -> None:
    """Give a whole file its name, if it is the right one."""
    if not partial.file.bytes:
        partial.path.touch()
    if partial.hash.hexdigest() != expected_hash(partial.file):
        partial.begin_anew()
        raise UserProblem(
            f"{target.name} is not the file that was promised: its hash is another one.",
            "It was removed. Download it again; if it happens again, choose another source.",
            f"expected {expected_hash(partial.file)}",
        )
    with partial.path.open("rb+") as stream:
        os.fsync(stream.fileno())
    partial.path.replace(target)
    partial.note.unlink(missing_ok=True)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can."""
    with suppress(OSError):
        # Windows opens no folders; there a rename is on the disk by itself.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _new_hash(file: RemoteFile) -> _Hash:
    """Return the hash by which a file is known; git's begins with the size of what follows."""
    if file.sha256:
        return hashlib.sha256()
    return hashlib.sha1(b"blob %d\0" % file.bytes, usedforsecurity=False)


def _identity(file: RemoteFile) -> str:
    return f"{expected_hash(file)} {file.bytes}"


def _other_size(file: RemoteFile, promised: int | None) -> UserProblem:
    told = "more" if promised is None else f"{promised:,} bytes"
    return UserProblem(
        f"The server sends {told} for {file.path}, and {file.bytes:,} bytes were announced.",
        "Nothing was kept. Try again later, or choose another source.",
    )
