"""Opens zip archives that may be hostile: office documents, books and archives of files are zips.

Covered: archives that unpack to too much or hold too many members are refused before anything is
unpacked, members that unpack to more than they promise while it happens. Not covered: what the
members hold.
"""

from __future__ import annotations

import io
import zipfile
from typing import Final

from engine.documents.reading import NotRead
from engine.documents.source import Source

_MOST_MEMBERS: Final = 20_000
_MOST_UNPACKED_BYTES: Final = 500_000_000
_SMALL_BYTES: Final = 50_000_000
_MOST_RATIO: Final = 200
"""XML shrinks to a tenth or a fiftieth; only a bomb unpacks to more than this."""

_HINT: Final = "If you trust it, split it into smaller files."


def open_archive(source: Source) -> zipfile.ZipFile:
    """Open a zip archive that unpacks to a bearable size.

    Raises:
        NotRead: It unpacks to too much, or to too many files.
        zipfile.BadZipFile: It is damaged.
    """
    archive = zipfile.ZipFile(io.BytesIO(source.data))
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > _MOST_MEMBERS:
        raise NotRead(f"{len(members):,} files lie in this one, too many to read.", _HINT)
    if unpacked > min(_MOST_UNPACKED_BYTES, max(packed * _MOST_RATIO, _SMALL_BYTES)):
        raise NotRead(
            f"This file unpacks to {unpacked / 1e6:,.0f} MB, which is too much to read.", _HINT
        )
    return archive


def member_bytes(archive: zipfile.ZipFile, member: zipfile.ZipInfo | str, password: str) -> bytes:
    """Return the bytes of one member.

    Raises:
        KeyError: There is no such member.
        RuntimeError: It is encrypted and the password does not open it.
        zipfile.BadZipFile: It is damaged, or holds more bytes than it promises.
    """
    info = archive.getinfo(member) if isinstance(member, str) else member
    with archive.open(info, pwd=password.encode() or None) as stream:
        # Never more than the promised size, whatever the compressed data would unpack to.
        return stream.read(info.file_size)
