"""Says in plain words what a file really is when its name promises something else.

Covered: what people meet under the names of office documents: other office formats, old ones,
encrypted ones, web pages, PDF. Not covered: files that are damaged; their reader says so.
"""

from __future__ import annotations

import re
import zipfile
from enum import Enum
from pathlib import PurePath
from typing import Final

from engine.documents.archives import member_bytes, open_archive
from engine.documents.reading import NotRead
from engine.documents.source import Source
from engine.errors import UserProblem


class Content(Enum):
    """What the bytes of a file are: how a person calls it, and the ending that it should have."""

    WORD = ("a Word document", ".docx")
    EXCEL = ("an Excel workbook", ".xlsx")
    POWERPOINT = ("a PowerPoint presentation", ".pptx")
    OPEN_TEXT = ("an OpenDocument text", ".odt")
    OPEN_SHEETS = ("an OpenDocument spreadsheet", ".ods")
    OPEN_SLIDES = ("an OpenDocument presentation", ".odp")
    FLAT_OPEN_DOCUMENT = ("an OpenDocument file in one piece", ".fodt")
    EPUB = ("a book (EPUB)", ".epub")
    ZIP = ("a zip archive", ".zip")
    PDF = ("a PDF", ".pdf")
    RTF = ("rich text", ".rtf")
    WEB_PAGE = ("a web page", ".html")
    OLD_WORD = ("a document in the old Word format", ".doc")
    OLD_EXCEL = ("a workbook in the old Excel format", ".xls")
    OLD_POWERPOINT = ("a presentation in the old PowerPoint format", ".ppt")
    OLD_OFFICE = ("a file in an old Office format", "")
    ENCRYPTED_OFFICE = ("an encrypted Office file", "")
    UNKNOWN = ("a file of an unknown kind", "")

    @property
    def label(self) -> str:
        """What a person calls it."""
        return self.value[0]

    @property
    def suffix(self) -> str:
        """The ending that such a file should have; empty when there are several."""
        return self.value[1]


_OLD_OFFICE_MARK: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS: Final = (
    ("EncryptedPackage", Content.ENCRYPTED_OFFICE),
    ("WordDocument", Content.OLD_WORD),
    ("PowerPoint Document", Content.OLD_POWERPOINT),
    ("Workbook", Content.OLD_EXCEL),
    ("Book", Content.OLD_EXCEL),
)
"""Names of streams inside an old Office file, written in UTF-16 with the NUL behind them."""

_ENCRYPTED_WORKBOOK: Final = re.compile(
    rb"\x09\x08\x10\x00.{16}(?:\x86\x00\x00\x00)?\x2f\x00", re.DOTALL
)
"""In the old Excel format ([MS-XLS] 2.1.4): BOF, perhaps WriteProtect, then FilePass."""

_MEDIA_TYPES: Final = (
    (b"application/vnd.oasis.opendocument.text", Content.OPEN_TEXT),
    (b"application/vnd.oasis.opendocument.spreadsheet", Content.OPEN_SHEETS),
    (b"application/vnd.oasis.opendocument.presentation", Content.OPEN_SLIDES),
    (b"application/epub+zip", Content.EPUB),
)
_FOLDERS: Final = (
    ("word/", Content.WORD),
    ("xl/", Content.EXCEL),
    ("ppt/", Content.POWERPOINT),
)
_BEGINNINGS: Final = (
    (re.compile(rb"%PDF-"), Content.PDF),
    (re.compile(rb"\{\\rtf"), Content.RTF),
    (re.compile(rb"<!doctype html|<html|<head|<body|<table", re.I), Content.WEB_PAGE),
    (re.compile(rb"(?:<[?!][^\0]*)?<office:document\b"), Content.FLAT_OPEN_DOCUMENT),
)
_LOOKED_AT: Final = 4096
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_NEW_FORMATS: Final = {
    Content.OLD_WORD: "Open it in Word and save it as .docx.",
    Content.OLD_POWERPOINT: "Open it in PowerPoint and save it as .pptx.",
    Content.OLD_OFFICE: "Open it in its program and save it in a newer format.",
}


def refuse_misnamed(source: Source, *wanted: Content) -> None:
    """Refuse a file that is not what its reader reads.

    Args:
        source: The file.
        wanted: What its reader reads, all of it recognised by its bytes; nothing when that has no
            marks, as with a table written as text.

    Raises:
        NotRead: It is encrypted or of another kind; the message says which.
        UserProblem: It is of no kind that is known here.
        zipfile.BadZipFile: It is a damaged zip archive.
    """
    content = content_of(source)
    if content in wanted or (content is Content.UNKNOWN and not wanted):
        return
    if content is Content.UNKNOWN:
        raise UserProblem(
            f"This file is not {wanted[0].label}, whatever its name says, or it is damaged.",
            "Open it in the program that made it, and save it anew.",
        )
    if content is Content.ENCRYPTED_OFFICE:
        raise protected()
    ending = PurePath(source.name).suffix
    raise NotRead(
        f"This is {content.label}, although its name ends in {ending}.",
        _NEW_FORMATS.get(content) or f"Change its name so that it ends in {content.suffix}.",
    )


def protected() -> NotRead:
    """Return why an encrypted office document is not read: no library here can decrypt it."""
    return NotRead(
        "This file is protected by a password, and Inglenook cannot open its kind with one.",
        "Open it in its program, save it without a password, and try again.",
    )


def content_of(source: Source) -> Content:
    """Return what a file is by its bytes.

    Raises:
        NotRead: It is an archive that unpacks to too much.
        zipfile.BadZipFile: It is a damaged zip archive.
    """
    if source.data.startswith(_OLD_OFFICE_MARK):
        return _content_of_streams(source.data)
    if source.data.startswith(b"PK\x03\x04"):
        with open_archive(source) as archive:
            return _content_of_members(archive)
    start = source.data[:_LOOKED_AT].removeprefix(_BYTE_ORDER_MARK).lstrip()
    return next((one for mark, one in _BEGINNINGS if mark.match(start)), Content.UNKNOWN)


def _content_of_streams(data: bytes) -> Content:
    for name, content in _STREAMS:
        if f"{name}\0".encode("utf-16-le") in data:
            is_encrypted = content is Content.OLD_EXCEL and _ENCRYPTED_WORKBOOK.search(data)
            return Content.ENCRYPTED_OFFICE if is_encrypted else content
    return Content.OLD_OFFICE


def _content_of_members(archive: zipfile.ZipFile) -> Content:
    names = archive.namelist()
    if "mimetype" in names:
        media_type = member_bytes(archive, "mimetype", "")
        for mark, content in _MEDIA_TYPES:
            if media_type.startswith(mark):
                return content
    for folder, content in _FOLDERS:
        if "[Content_Types].xml" in names and any(name.startswith(folder) for name in names):
            return content
    return Content.ZIP
