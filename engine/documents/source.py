"""What a reader is given: the bytes of one file, wherever they come from."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: from the disk, out of an archive, or attached to a message.

    Attributes:
        name: The file's name with its ending, without folders.
        data: Its bytes.
        password: What a person gave to open it; empty when they gave nothing.
        depth: How many archives and messages it lies inside of; 0 for a file of its own.
        started: When the reading of the outermost file began, in `time.monotonic`'s seconds.
    """

    name: str
    data: bytes = field(repr=False)
    password: str = field(default="", repr=False)
    depth: int = 0
    started: float = field(default_factory=time.monotonic, compare=False)

    @classmethod
    def of(cls, path: Path, password: str = "") -> Source:
        """Return the source of a file on the disk.

        Raises:
            OSError: The file cannot be read.
        """
        return cls(path.name, path.read_bytes(), password)

    def member(self, name: str, data: bytes) -> Source:
        """Return the source of a file inside this one."""
        return Source(name, data, self.password, self.depth + 1, self.started)
