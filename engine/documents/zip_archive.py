"""Reads the files in a zip archive, each by its own reader.

Covered: archives in archives, names in old encodings, encrypted files with a password, limits on
the size, the number and the time. Nothing is unpacked to the disk: names are only labels, wherever
they point, and links are not followed. Not covered: hidden files and what macOS adds, which are
left out without a word, and AES encryption.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Final

from engine.documents.archives import member_bytes, open_archive
from engine.documents.joining import joined
from engine.documents.members import Budget, MemberReader
from engine.documents.reading import NotRead, PasswordNeeded
from engine.documents.records import Document
from engine.documents.source import Source

_MACOS_FOLDER: Final = "__MACOSX"
_NOT_SHOWN: Final = re.compile(r"[\x00-\x1f\x7f]+")
_LONGEST_LABEL: Final = 300
_NAME_ENCODINGS: Final = ("utf-8", "cp932", "gb18030")
_FRAMES: Final = re.compile(r"[\u2200-\u25ff\u0370-\u03ff]")
_UTF8_FLAG: Final = 0x800
_ENCRYPTED_FLAG: Final = 0x1


def read(source: Source) -> Document:
    """Read an archive.

    Raises:
        PasswordNeeded: No file in it can be read without a password, or with this one.
        NotRead: No file in it can be read, or it is too large.
        zipfile.BadZipFile: It is damaged.
    """
    with open_archive(source) as archive:
        files = [one for one in archive.infolist() if not one.is_dir()]
        if not files:
            raise NotRead("This archive holds no files.")
        reader = MemberReader(source, Budget.of(source))
        links = 0
        for info, label in _shown(files):
            if stat.S_ISLNK(info.external_attr >> 16):
                links += 1
                continue
            name = label.rpartition("/")[2]
            reader.read(label, name, _bytes_of(archive, info, source))
    reader.refuse_if_nothing_was_read()
    notes = reader.notes
    if links:
        notes.append(f"Links are not followed: {links:,} left out.")
    return joined(reader.members, notes=notes)


def _shown(files: list[zipfile.ZipInfo]) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    """Yield the files that people see, each with its label."""
    for info in files:
        label = _label(info)
        folders = label.split("/")
        if _MACOS_FOLDER in folders or any(_is_hidden(one) for one in folders):
            continue
        yield info, label


def _is_hidden(name: str) -> bool:
    return name.startswith(".") and name.strip(".") != ""


def _label(info: zipfile.ZipInfo) -> str:
    name = info.filename
    if not info.flag_bits & _UTF8_FLAG and not name.isascii():
        name = _meant(name)
    name = _NOT_SHOWN.sub(" ", name.replace("\\", "/")).strip("/ ")
    return name[-_LONGEST_LABEL:] or "file without a name"


def _meant(name: str) -> str:
    """Return a name of which the archive does not say how it is encoded.

    The library reads it as that of an American PC. Western names come out as letters then, others
    as frames and Greek.
    """
    for encoding in _NAME_ENCODINGS:
        if encoding != "utf-8" and not _FRAMES.search(name):
            break
        try:
            return name.encode("cp437").decode(encoding)
        except UnicodeError:
            continue
    return name


def _bytes_of(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, source: Source
) -> Callable[[], bytes]:
    def unpacked() -> bytes:
        is_encrypted = bool(info.flag_bits & _ENCRYPTED_FLAG)
        if is_encrypted and not source.password:
            raise PasswordNeeded(source)
        try:
            return member_bytes(archive, info, source.password)
        except NotImplementedError as error:
            message = "It is packed or encrypted in a way that Inglenook does not know."
            raise NotRead(message, "", repr(error)) from error
        except (
            RuntimeError,
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
        ) as error:
            if is_encrypted:  # a wrong password shows in many ways
                raise PasswordNeeded(source) from error
            raise NotRead("This file is damaged.", "", repr(error)) from error

    return unpacked
