"""Reads what Qt's QDataStream wrote (big-endian, as of Qt 6), never beyond its end.

Covered: the few types that chat files use. The layout is that of Qt's documentation "Serializing Qt
Data Types".
"""

from __future__ import annotations

import struct
from typing import Final

_NULL: Final = 0xFFFFFFFF


class QtStream:
    """A place in a stream of bytes. Every read raises ValueError where the bytes end."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    @property
    def is_at_end(self) -> bool:
        """Whether everything was read."""
        return self._at == len(self._content)

    def skip(self, count: int) -> bytes:
        """Pass over bytes and return them."""
        if not 0 <= count <= len(self._content) - self._at:
            raise ValueError("it ends too early")
        self._at += count
        return self._content[self._at - count : self._at]

    def boolean(self) -> bool:
        """Read a bool."""
        return self.skip(1) != b"\0"

    def integer(self) -> int:
        """Read a signed integer of 32 bits."""
        return int(struct.unpack(">i", self.skip(4))[0])

    def long(self) -> int:
        """Read a signed integer of 64 bits."""
        return int(struct.unpack(">q", self.skip(8))[0])

    def count(self) -> int:
        """Read how many things follow (64 bits); each takes at least a byte."""
        number = self.long()
        if not 0 <= number <= len(self._content) - self._at:
            raise ValueError("it ends too early")
        return number

    def data(self) -> bytes:
        """Read a QByteArray; a null one is empty."""
        length = int(struct.unpack(">I", self.skip(4))[0])
        return b"" if length == _NULL else self.skip(length)

    def text(self) -> str:
        """Read a QString; a null one is empty."""
        return self.data().decode("utf-16-be", "replace")

    def texts(self) -> list[str]:
        """Read a QList<QString>."""
        return [self.text() for _ in range(int(struct.unpack(">I", self.skip(4))[0]))]
