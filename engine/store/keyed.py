"""Opens SQLite files, those of a vault with its key.

Which it is tells the file itself: a plain one begins with SQLite's own words. So a vault can be
made and undone file by file, and an end by force in between leaves nothing that cannot be opened.
What is new in a vault is encrypted from its first byte.

The cipher is ChaCha20-Poly1305, page by page, by SQLite3 Multiple Ciphers (the build of apsw that
Inglenook uses). The key is random, so it is not stretched again: a file opens in under a
millisecond. Source: https://utelle.github.io/SQLite3MultipleCiphers/
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Final

import apsw

from engine.errors import UserProblem
from engine.vault.keys import key_for, vault_of
from engine.vault.record import FILE, VaultState, read_record

MAGIC: Final = b"SQLite format 3\0"
_HEAD: Final = 100
_PIECE: Final = 1 << 20
_SIGNS_OF_CIPHER: Final = b"\x40\x20\x20"
"""At byte 21 of each SQLite file; the cipher leaves bytes 16 to 23 readable."""

_CACHE_PAGES: Final = 65_536
"""Of 4 KB, decrypted once and then read as fast as any other: 256 MB at most."""


def open_raw(
    path: Path,
    *,
    flags: int | None = None,
    is_immutable: bool = False,
    as_is: Path | None = None,
) -> apsw.Connection:
    """Open a file, whether it is one of a vault or not.

    Args:
        path: The file.
        flags: SQLite's; None lets it be written and made.
        is_immutable: Whether nobody writes to it: then no file comes into being beside it.
        as_is: A file that this one is a copy of, wherever it lies: it is encrypted as that is.

    Raises:
        VaultLocked: It is in a vault that is locked.
        UserProblem: It is encrypted, and what opens it is not beside it.
        apsw.Error: It cannot be opened.
    """
    key = _key(path if as_is is None else as_is)
    used = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE if flags is None else flags
    name = f"{path.absolute().as_uri()}?immutable=1" if is_immutable else str(path)
    raw = apsw.Connection(name, flags=used | apsw.SQLITE_OPEN_URI)
    if key is not None:
        use_key(raw, key)
    return raw


def use_key(raw: apsw.Connection, key: str) -> None:
    """Read and write a file that was just opened with a key, in hexadecimal."""
    raw.pragma("cipher", "chacha20")
    raw.pragma("key", f"raw:{key}")
    raw.pragma("cache_size", _CACHE_PAGES)


def write_anew(raw: apsw.Connection, place: Path, key: str | None) -> None:
    """Write an open database into a new file, encrypted from its first byte or plain.

    Args:
        raw: Open, and in no transaction.
        place: The new file.
        key: In hexadecimal; None leaves it plain.

    Raises:
        UserProblem: The file cannot be made.
        apsw.Error: The database is damaged, or the disk is full.
    """
    options = "key=" if key is None else f"cipher=chacha20&key=raw:{key}"
    try:
        list(raw.execute("VACUUM INTO ?", (f"{place.absolute().as_uri()}?{options}",)))
    except apsw.CantOpenError:
        # SQLite's words hold the name, and with it the key: they must reach no log.
        raise UserProblem(
            f"{place.name} cannot be written.", "Check the permissions of its folder."
        ) from None


def pieces(path: Path, most: int | None = None) -> Generator[bytes, None, None]:
    """Read the bytes of a database that this process may have open.

    Through SQLite: an ordinary open and close would end all locks that the process holds on the
    file, and others could change it under an open connection. Source:
    https://sqlite.org/howtocorrupt.html (2.2)

    Args:
        path: The file.
        most: After how many bytes to stop; None reads all.

    Raises:
        apsw.Error: It is not there, or cannot be read.
    """
    flags = [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0]
    file = apsw.VFSFile("", str(path), flags)
    try:
        size = file.xFileSize() if most is None else min(file.xFileSize(), most)
        for at in range(0, size, _PIECE):
            yield file.xRead(min(_PIECE, size - at), at)
    finally:
        file.xClose()


def is_plain(path: Path) -> bool:
    """Whether a file is there and is not encrypted."""
    return _head(path).startswith(MAGIC)


def looks_encrypted(head: bytes) -> bool:
    """Whether the first bytes are those of a file that the cipher wrote."""
    return len(head) >= 24 and not head.startswith(MAGIC) and head[21:24] == _SIGNS_OF_CIPHER


def _key(path: Path) -> str | None:
    head = _head(path)
    if head.startswith(MAGIC):
        return None
    folder = vault_of(path)
    if folder is None:
        if looks_encrypted(head):
            raise UserProblem(
                f"{path.name} is encrypted, and {FILE}, which opens it, is not beside it.",
                f"Put {FILE} back: every saved backup has a copy of it.",
            )
        return None
    record = read_record(folder)
    is_new = not head
    if is_new and record is not None and record.state is VaultState.OPENING:
        return None
    return key_for(path)


def _head(path: Path) -> bytes:
    try:
        with closing(pieces(path, _HEAD)) as read:
            return next(read, b"")
    except apsw.Error:
        return b""  # whoever opens it is told what is wrong with it
