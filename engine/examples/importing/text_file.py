"""Opens a file of examples that may be anything, and reads text of any size line by line.

Covered: what is no text, packed or no file at all is told apart before it is read; UTF-8 and UTF-16
with and without a mark, and the encodings of older programs, told by the lines that are not ASCII;
lines of any length. Not covered: files that mix encodings. Nothing is held in memory but a line.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import UserProblem, from_os_error

LONGEST_LINE: Final = 16 * 1024 * 1024
"""Characters of a line that is still read; no context of any model holds so many."""

_SAMPLE_BYTES: Final = 64 * 1024
_PIECE_BYTES: Final = 1024 * 1024

_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_PACKED: Final = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd", b"7z\xbc\xaf")
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks. These codecs leave them out of the text."""
_GUESSES: Final = (
    *("cp1252", "cp1251", "cp1250", "cp1254", "cp1253", "cp1255", "cp1256", "cp1257"),
    *("cp932", "gb18030", "cp949", "big5", "euc_jp", "koi8_r", "cp437", "mac_roman"),
)
"""Encodings that files really have, the likelier first."""

_ASCII: Final = bytes(range(128))
_CONTROL: Final = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS: Final = 0.02
_MOST_BROKEN: Final = 0.05
"""Of the bytes that are not ASCII: a file in UTF-8 may have been cut, or mended by hand."""

_FEW_BYTES: Final = 12
"""With fewer bytes that are not ASCII a guess is no better than the commonest encoding."""

_KNOWN: Final = "Inglenook takes JSON lines, JSON, CSV, TSV, Excel and OpenDocument tables."


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may hold examples.

    Attributes:
        path: Where it is.
        size: In bytes.
        encoding: Of its text; empty for a workbook.
    """

    path: Path
    size: int
    encoding: str

    @property
    def is_workbook(self) -> bool:
        """Whether it is a workbook, or pretends to be one."""
        return not self.encoding


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text.

    Attributes:
        number: From 1.
        text: With its end; without what is beyond `LONGEST_LINE`.
        is_whole: Whether it is all there.
        position: How many bytes of the file were read for it, about.
    """

    number: int
    text: str
    is_whole: bool
    position: int = 0


def find(path: Path) -> FoundFile:
    """Look at a file.

    Raises:
        UserProblem: It is empty, no file, packed, or neither text nor a workbook.
    """
    try:
        if path.is_dir():
            raise UserProblem(f"{path.name} is a folder.", "Choose a file of examples.")
        if path.exists() and not path.is_file():
            # A pipe or a device may never end.
            raise UserProblem(f"{path.name} is not a file of examples.", _KNOWN)
        with path.open("rb") as stream:
            return FoundFile(path, path.stat().st_size, _encoding_of(stream, path.name))
    except OSError as error:
        raise from_os_error(error, "read the examples") from error


@contextmanager
def opened(file: FoundFile) -> Iterator[TextStream]:
    """Open the text of a file.

    Raises:
        UserProblem: The file cannot be read any more.
    """
    try:
        with (
            file.path.open("rb", buffering=0) as raw,
            io.BufferedReader(raw, _PIECE_BYTES) as buffer,
            io.TextIOWrapper(buffer, file.encoding, "replace", newline="") as text,
        ):
            yield TextStream(text, raw)
    except OSError as error:
        raise from_os_error(error, "read the examples") from error


class TextStream:
    """The text of an open file, to be read once, by lines or by pieces."""

    def __init__(self, text: io.TextIOWrapper, raw: io.FileIO) -> None:
        self._text = text
        self._raw = raw

    @property
    def position(self) -> int:
        """How many bytes of the file were read, about."""
        return self._raw.tell()

    def lines(self) -> Iterator[Line]:
        """Yield the lines."""
        number = 0
        while text := self._text.readline(LONGEST_LINE):
            number += 1
            is_whole = len(text) < LONGEST_LINE or text.endswith("\n")
            rest = text
            while rest and not rest.endswith(("\n", "\r")):
                rest = self._text.readline(LONGEST_LINE)
            yield Line(number, text, is_whole, self.position)

    def pieces(self) -> Iterator[str]:
        """Yield pieces that may end anywhere."""
        while piece := self._text.read(_PIECE_BYTES):
            yield piece


# Encoding ------------------------------------------------------------------------------------


def _encoding_of(stream: io.BufferedReader, name: str) -> str:
    sample = stream.read(_SAMPLE_BYTES)
    if not sample.strip():
        raise UserProblem(f"{name} is empty.", "Choose a file with examples.")
    if sample.startswith(_WORKBOOKS):
        return ""
    if sample.startswith(_PACKED):
        raise UserProblem(f"{name} is packed.", "Unpack it and choose the file inside.")
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return encoding
    wide = _wide_encoding(sample)
    if wide:
        return wide
    if len(_CONTROL.findall(sample)) > len(sample) * _MOST_CONTROLS or sample.startswith(b"%PDF-"):
        raise UserProblem(f"{name} holds data, not text.", _KNOWN)
    stream.seek(0)
    unlike_utf8 = _first_piece_unlike_utf8(stream)
    return "utf-8" if unlike_utf8 is None else _guess(unlike_utf8)


def _wide_encoding(sample: bytes) -> str:
    """Recognise UTF-16 without a mark by where the NUL bytes of its Latin letters stand."""
    half = len(sample) // 2
    nuls_at = (sample[0::2].count(0), sample[1::2].count(0))
    if half and max(nuls_at) > half * 0.4 and min(nuls_at) < half * 0.02:
        return "utf-16-be" if nuls_at[0] > nuls_at[1] else "utf-16-le"
    return ""


def _first_piece_unlike_utf8(stream: io.BufferedReader) -> bytes | None:
    """Read a whole file and return the first piece that is not UTF-8, None when all of it is."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    broken = not_ascii = 0
    first: bytes | None = None
    while piece := stream.read(_PIECE_BYTES):
        text = decoder.decode(piece)
        if text.isascii():
            continue
        not_ascii += len(piece.translate(None, _ASCII))
        broken_here = text.count("\ufffd")
        broken += broken_here
        if broken_here and first is None:
            first = piece
    return first if broken > not_ascii * _MOST_BROKEN else None


def _guess(piece: bytes) -> str:
    if len(piece.translate(None, _ASCII)) < _FEW_BYTES:
        return _GUESSES[0]
    from charset_normalizer import from_bytes

    told = [line for line in piece.splitlines(keepends=True) if not line.isascii()]
    sample = b"".join(told)[:_SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=list(_GUESSES)).best()
    return _GUESSES[0] if best is None else best.encoding
