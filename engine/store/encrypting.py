"""Encrypts the files of a vault, and decrypts them when it is given up.

Each file is written anew beside the old one, checked, and takes its place in one step; the bytes of
the old one are then overwritten. An end in between leaves each file either as it was or as it is to
be, and the next start goes on. Nothing is touched while another process has the data open.
Not covered: what the disk keeps of blocks that it has replaced by itself.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Final

import apsw

from engine.errors import Cancelled, UserProblem, from_os_error
from engine.paths import Folders
from engine.store.backups.archive import take_apart
from engine.store.backups.copying import clear_unfinished, flush, unfinished
from engine.store.backups.shelf import backups_of
from engine.store.backups.sole import opened_alone
from engine.store.explaining import in_plain_words
from engine.store.keyed import is_plain, use_key, write_anew
from engine.vault import keychain
from engine.vault.keys import forget, key_for
from engine.vault.lock import open_with
from engine.vault.record import FILE, VaultState, read_record, write_record

_PIECE: Final = 1 << 20

_Told = Callable[[Path], None]


def finish(
    folders: Folders,
    on_file: _Told = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Encrypt or decrypt what is still to be, and say that it is done.

    Args:
        folders: Whose data.
        on_file: Told which file is next.
        is_cancelled: Asked between files.

    Returns:
        How many files were written anew.

    Raises:
        VaultLocked: The key is not known.
        InUse: Another process has the data open.
        UserProblem: There is no room, or a copy is not sound; that file is as it was.
        Cancelled: A stop was wanted; the next start goes on.
    """
    record = read_record(folders.data)
    if record is None or record.state is VaultState.CLOSED:
        return 0
    is_closing = record.state is VaultState.CLOSING
    count = 0
    for path in _files(folders):
        if is_cancelled():
            raise Cancelled
        if is_plain(path) is is_closing:
            on_file(path)
            _convert(path, is_closing)
            count += 1
    if is_closing:
        shutil.rmtree(folders.cache / "readings", ignore_errors=True)
        write_record(folders.data, replace(record, state=VaultState.CLOSED))
    else:
        (folders.data / FILE).unlink(missing_ok=True)
        flush(folders.data)
        keychain.drop(record.id)
        forget()
    return count


def adopt(folders: Folders, archive: Path, secret: str, is_cancelled: Callable[[], bool]) -> None:
    """Make the vault of a saved backup the one of this data, and encrypt what is here.

    Raises:
        UserProblem: There is a vault here already, the backup has none, or the secret is wrong.
    """
    if read_record(folders.data) is not None:
        raise UserProblem("There is a vault here already.", "Give it up first.")
    with tempfile.TemporaryDirectory(prefix=".adopting-", dir=folders.data) as stage:
        take_apart(archive, Path(stage), is_cancelled)
        record = read_record(Path(stage))
        if record is None:
            raise UserProblem(f"{archive.name} is not of a vault.", "It can be restored as it is.")
        open_with(Path(stage), secret)
    write_record(folders.data, replace(record, state=VaultState.CLOSING))
    finish(folders, is_cancelled=is_cancelled)


def give_up(folders: Folders) -> None:
    """Want no vault any more; `finish` decrypts it.

    Raises:
        UserProblem: There is none, or it is locked.
    """
    record = read_record(folders.data)
    if record is None:
        raise UserProblem("There is no vault here.")
    key_for(folders.user_database)
    write_record(folders.data, replace(record, state=VaultState.OPENING))


def encrypt(path: Path) -> None:
    """Encrypt one plain file of a vault that nobody has open."""
    _convert(path, is_closing=True)


def _files(folders: Folders) -> Iterator[Path]:
    for folder in (folders.data, folders.backups):
        if folder.is_dir():
            clear_unfinished(folder)
    # What others may have open comes first: then nothing is touched at all.
    first = (folders.user_database, folders.index_database)
    yield from (one for one in first if one.exists() and one.stat().st_size)
    yield from (one.path for one in backups_of(folders) if not one.problem)
    # A copy from before the form of the index was changed; those of user.db are backups.
    yield from sorted(folders.data.glob("index.before-*.db"))


def left_readable(data: Path) -> list[Path]:
    """Return what a closed vault cannot encrypt: damaged copies, kept as they are.

    Args:
        data: The folder of the databases.
    """
    kept = (one for one in (data / "backups").glob("*") if one.is_file())
    return sorted(one for one in kept if is_plain(one))


def _convert(path: Path, is_closing: bool) -> None:
    key = key_for(path)
    if key is None:
        raise UserProblem("There is no vault here.")
    times = path.stat()
    with ExitStack() as held:
        raw = held.enter_context(closing(opened_alone(path)))
        try:
            old = [held.enter_context(one.open("r+b")) for one in _overwritable(path)]
            with in_plain_words(path):
                raw.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
                list(raw.execute("PRAGMA journal_mode = DELETE"))
            with unfinished(path) as place:
                with in_plain_words(path):
                    write_anew(raw, place, key if is_closing else None)
                _check(place, key if is_closing else None)
                if os.name == "nt":
                    raw.close()  # Windows replaces no file that is open
            for one in old:
                _overwrite(one.fileno())
        except OSError as error:
            raise from_os_error(error, "encrypt the files") from error
    # The list of backups reads from it when one was made.
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _overwritable(path: Path) -> list[Path]:
    """Return the files whose bytes are to go: a database, and the log beside it."""
    if os.name == "nt":
        return []  # Windows replaces and removes no file that is open
    log = path.with_name(f"{path.name}-wal")
    return [path, log] if log.exists() else [path]


def _check(place: Path, key: str | None) -> None:
    with in_plain_words(place), closing(apsw.Connection(str(place))) as copy:
        if key is not None:
            use_key(copy, key)
        verdict = str(next(iter(copy.execute("PRAGMA integrity_check(1)")))[0])
    if verdict != "ok":
        raise UserProblem(
            f"A file was written anew for {place.name}, and it is not sound.",
            "Nothing was changed. Check the disk.",
            verdict,
        )


def _overwrite(handle: int) -> None:
    """Write over the blocks of a file that has no name any more."""
    size = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    for at in range(0, size, _PIECE):
        os.write(handle, bytes(min(_PIECE, size - at)))
    os.fsync(handle)
