"""What was read and may be needed again: kept in memory, and for pinned documents on the disk.

A reading is what a model computed from some tokens. It depends on the model's weights, on what it
was taught and how strongly, and on how keys and values are kept: all of that is in its key, and a
reading of another key is never used.

Covered: the readings of conversations and adapters left a moment ago (memory), those of pinned
documents (disk), limits for both. Not covered: parts of a prompt that are not at its beginning.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import struct
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.generation.llama_cpp.context import shared_length
from engine.paths import write_atomically

_IN_MEMORY_BYTES: Final = 256 * 1024 * 1024
_ENDING: Final = ".reading"
_LONGEST_HEAD: Final = 16 * 1024 * 1024
_LENGTH: Final = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a model computed from some tokens."""

    key: str
    tokens: tuple[int, ...]
    state: bytes


class ReadingsInMemory:
    """The readings that were left last.

    Attributes:
        most_bytes: What they may take together.
    """

    def __init__(self, most_bytes: int = _IN_MEMORY_BYTES) -> None:
        self.most_bytes = most_bytes
        self._readings: list[Reading] = []

    def add(self, reading: Reading) -> None:
        """Keep a reading; the oldest ones go when there is no room.

        One that is larger than all the room is not kept, and pushes out no other.
        """
        if len(reading.state) > self.most_bytes:
            return
        self._readings = [
            one
            for one in self._readings
            if one.key != reading.key or shared_length(one.tokens, reading.tokens) < len(one.tokens)
        ]
        self._readings.append(reading)
        while sum(len(one.state) for one in self._readings) > self.most_bytes:
            self._readings.pop(0)

    def best(self, key: str, tokens: Sequence[int]) -> tuple[Reading, int] | None:
        """Return the reading that shares most with a prompt, and how many tokens that is."""
        fitting = [
            (one, shared_length(one.tokens, tokens)) for one in self._readings if one.key == key
        ]
        return max(fitting, key=lambda pair: pair[1], default=None)


class ReadingsOnDisk:
    """The readings of pinned documents.

    One file each: the length of its head, the head (JSON: key, tokens, hash of the state), the
    state. Whatever is damaged is removed and read anew.

    Attributes:
        most_bytes: What they may take together.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._folder = folder
        self.most_bytes = most_bytes

    def save(self, reading: Reading) -> None:
        """Keep a reading; those that were not used for longest go when there is no room."""
        if len(reading.state) > self.most_bytes:
            return
        head = json.dumps(
            {
                "key": reading.key,
                "tokens": array("i", reading.tokens).tobytes().hex(),
                "hash": hashlib.sha256(reading.state).hexdigest(),
            }
        ).encode()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._path(reading.key, reading.tokens)
            self._make_room(len(reading.state))
            write_atomically(path, _LENGTH.pack(len(head)) + head + reading.state)
        except OSError as error:
            # It only saves time: without it the document is read again.
            logging.getLogger(__name__).warning("a reading was not kept: %r", error)

    def load(self, key: str, tokens: Sequence[int]) -> Reading | None:
        """Return the reading of exactly these tokens."""
        path = self._path(key, tokens)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        reading = _parsed(content)
        if reading is None or reading.key != key or reading.tokens != tuple(tokens):
            path.unlink(missing_ok=True)
            return None
        os.utime(path)
        return reading

    def _path(self, key: str, tokens: Sequence[int]) -> Path:
        name = hashlib.sha256(key.encode() + array("i", tokens).tobytes()).hexdigest()
        return self._folder / f"{name}{_ENDING}"

    def _make_room(self, needed: int) -> None:
        total = needed
        for path, size in _newest_first(self._folder):
            total += size
            if total > self.most_bytes:
                path.unlink(missing_ok=True)


def _newest_first(folder: Path) -> Iterator[tuple[Path, int]]:
    known = [(path, path.stat()) for path in folder.glob(f"*{_ENDING}")]
    known.sort(key=lambda pair: pair[1].st_mtime, reverse=True)
    return ((path, facts.st_size) for path, facts in known)


def _parsed(content: bytes) -> Reading | None:
    """Return what a file holds; None when it is not whole."""
    try:
        (length,) = _LENGTH.unpack_from(content)
        if length > _LONGEST_HEAD:
            return None
        head = json.loads(content[_LENGTH.size : _LENGTH.size + length])
        tokens = array("i", bytes.fromhex(head["tokens"]))
        state = content[_LENGTH.size + length :]
        if hashlib.sha256(state).hexdigest() != head["hash"]:
            return None
        return Reading(str(head["key"]), tuple(tokens), state)
    except (struct.error, ValueError, KeyError, TypeError):
        return None
