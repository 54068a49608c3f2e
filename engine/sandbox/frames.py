"""JSON objects on a pipe: eight bytes of length, then the text.

Text may hold lone surrogates, because names of files that are not UTF-8 do.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

Values = dict[str, Any]

_LENGTH = struct.Struct(">Q")


class FrameTooLargeError(Exception):
    """The other side announced more bytes than are allowed."""


def encode(values: Values) -> bytes:
    """Return the JSON text of an object.

    Raises:
        TypeError: It holds something that is not JSON.
    """
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def decode(content: bytes) -> Values:
    """Return the object of a JSON text.

    Raises:
        ValueError: It is not a JSON object in UTF-8.
        RecursionError: It is nested too deeply.
    """
    values = json.loads(content.decode("utf-8", "surrogatepass"))
    if not isinstance(values, dict):
        raise ValueError("not a JSON object")
    return values


def write(stream: IO[bytes], content: bytes) -> None:
    """Send one frame."""
    stream.write(_LENGTH.pack(len(content)))
    stream.write(content)
    stream.flush()


def read(stream: IO[bytes], largest_bytes: int) -> bytes:
    """Receive one frame.

    Raises:
        EOFError: The stream ended before the frame did.
        FrameTooLargeError: The frame is larger than allowed; nothing of it was read.
    """
    (length,) = _LENGTH.unpack(_read_exactly(stream, _LENGTH.size))
    if length > largest_bytes:
        raise FrameTooLargeError(f"{length} bytes, allowed are {largest_bytes}")
    return _read_exactly(stream, length)


def _read_exactly(stream: IO[bytes], size: int) -> bytes:
    content = stream.read(size)
    if len(content) < size:
        raise EOFError
    return content
