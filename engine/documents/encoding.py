"""Bytes -> text, whatever encoding they are in.

In this order: a byte order mark, what the file declares, UTF-16 without a mark, UTF-8, what it
declares if only a few characters are broken, a guess of charset-normalizer on a sample of the lines
that are not ASCII. Covered: files that are not text at all are told apart. Not covered: files that
mix encodings, and UTF-16 without a mark in other alphabets than the Latin one.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from engine.documents.reading import NotRead

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_GUESSES: Final = (
    *("cp1252", "cp1251", "cp1250", "cp1254", "cp1253", "cp1255", "cp1256", "cp1257"),
    *("cp932", "gb18030", "cp949", "big5", "euc_jp", "iso2022_jp", "koi8_r", "iso8859_2"),
    *("iso8859_5", "cp437", "cp866", "mac_roman"),
)
"""Encodings that files really have, the likelier first; between equals the first is taken."""

_NOT_FOR_FILES: Final = frozenset(
    {"idna", "punycode", "raw_unicode_escape", "unicode_escape", "utf_7", "utf_16", "utf_32"}
)
"""Python's own codecs of text, and those whose name is only believed with a byte order mark."""

_MEANT: Final = {
    **dict.fromkeys(("ascii", "iso8859_1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "big5": "big5hkscs",
    "euc_kr": "cp949",
    "iso8859_9": "cp1254",
    "shift_jis": "cp932",
    "tis_620": "cp874",
}
"""Encodings by Python's names, and the larger ones that writers have in mind when they say these,
as the Encoding standard of the web has them: a message "in GB2312" may hold names outside of it."""

_SAMPLE_BYTES: Final = 64 * 1024
_NOT_ASCII: Final = re.compile(rb"[\x80-\xff]")
_FEW_BYTES: Final = 12
"""With fewer bytes that are not ASCII a guess is no better than the commonest encoding."""

_CONTROL: Final = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS: Final = 0.02
_PDF_MARK: Final = b"%PDF-"
"""PDF is the one format without text in it whose files can be all letters."""

_MOST_BROKEN: Final = 0.05
_AS_GOOD: Final = 0.03


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and what happened to it.

    Attributes:
        text: With line feeds as line ends, without byte order mark and NUL characters.
        broken: How many characters could not be decoded; they are U+FFFD in the text.
    """

    text: str
    broken: int

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know, in plain sentences."""
        if not self.broken:
            return ()
        if self.broken == 1:
            return ("1 character could not be read and was replaced.",)
        return (f"{self.broken:,} characters could not be read and were replaced.",)


def decode(content: bytes, declared: str = "") -> Decoded:
    """Turn the bytes of a file into text.

    Args:
        content: The whole file.
        declared: The encoding that the file says it has; may be empty, unknown or wrong.

    Raises:
        NotRead: The bytes are not text.
    """
    encoding = _encoding_of(content, declared)
    text = content.decode(encoding, "replace")
    broken = text.count("\ufffd")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text.removeprefix("\ufeff").replace("\0", " "), broken)


def _encoding_of(content: bytes, declared: str) -> str:
    declared = _meant(declared)
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    if _fits(content[:_SAMPLE_BYTES], declared) and not (
        _NOT_ASCII.search(content) and _is_mostly_utf8(content)  # never so by chance
    ):
        return declared
    wide = _wide_encoding(content)
    if wide:
        return wide
    sample = content[:_SAMPLE_BYTES]
    controls = len(_CONTROL.findall(sample))
    if controls > len(sample) * _MOST_CONTROLS or sample.startswith(_PDF_MARK):
        raise NotRead(
            "This file holds data, not text.",
            "Check that its name has the right ending; if it is another format, rename it.",
        )
    if b"\x1b$" not in sample and _is_mostly_utf8(content):
        return "utf-8"
    if _is_mostly(content, declared):
        return declared
    return _guess(_sample(content))


def _meant(declared: str) -> str:
    """Return the encoding that a declaration means; empty when it names none of text."""
    try:
        name = codecs.lookup(declared).name.replace("-", "_")
    except (LookupError, ValueError):
        return ""
    return "" if name in _NOT_FOR_FILES else _MEANT.get(name, name)


def _fits(sample: bytes, encoding: str) -> bool:
    """Whether an encoding exists, is one of text, and decodes a sample, which may end anywhere."""
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        return isinstance(decoder.decode(sample), str)
    except (LookupError, ValueError, TypeError):
        return False


def _is_mostly(content: bytes, encoding: str) -> bool:
    """Whether nearly all characters that are not ASCII can be decoded."""
    try:
        text = content[:_SAMPLE_BYTES].decode(encoding, "replace")
    except (LookupError, ValueError, TypeError):
        return False
    not_ascii = sum(not character.isascii() for character in text)
    return text.count("\ufffd") <= not_ascii * _MOST_BROKEN


def _wide_encoding(content: bytes) -> str:
    """Recognise UTF-16 without a mark by where the NUL bytes of its Latin letters stand."""
    sample = content[: _SAMPLE_BYTES & ~1]
    nuls_at = (sample[0::2].count(0), sample[1::2].count(0))
    half = len(sample) // 2
    if half and max(nuls_at) > half * 0.4 and min(nuls_at) < half * 0.02:
        return "utf-16-be" if nuls_at[0] > nuls_at[1] else "utf-16-le"
    return ""


def _is_mostly_utf8(content: bytes) -> bool:
    """Whether it is UTF-8, a few broken bytes (a file cut in the middle) allowed."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        not_ascii = len(_NOT_ASCII.findall(content))
        broken = content.decode("utf-8", "replace").count("\ufffd")
        return broken <= not_ascii * _MOST_BROKEN
    return True


def _sample(content: bytes) -> bytes:
    """Return lines that are not pure ASCII: only they tell one encoding from another."""
    if len(content) <= _SAMPLE_BYTES:
        return content
    first = _NOT_ASCII.search(content)
    start = content.rfind(b"\n", 0, first.start()) + 1 if first else 0
    return content[start : start + _SAMPLE_BYTES]


def _guess(sample: bytes) -> str:
    if len(_NOT_ASCII.findall(sample)) < _FEW_BYTES and b"\x1b$" not in sample:
        return _GUESSES[0]
    from charset_normalizer import from_bytes

    matches = list(from_bytes(sample, cp_isolation=list(_GUESSES)))
    if not matches:
        return _GUESSES[0]
    best = matches[0]
    as_good = {
        match.encoding
        for match in matches
        if match.chaos <= best.chaos + _AS_GOOD and match.coherence >= best.coherence - _AS_GOOD
    }
    return next((name for name in _GUESSES if name in as_good), best.encoding)
