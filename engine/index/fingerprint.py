"""Tells by its bytes whether a file is one that was read before."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import Cancelled

_BLOCK_BYTES: Final = 1_048_576


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was when its bytes were hashed.

    Attributes:
        hash: SHA-256 in hexadecimal.
        size: In bytes.
        modified_ns: Time of the last change in nanoseconds.
    """

    hash: str
    size: int
    modified_ns: int

    def may_still_fit(self, path: Path) -> bool:
        """Whether the file system says that a file is as it was."""
        status = path.stat()
        return (status.st_size, status.st_mtime_ns) == (self.size, self.modified_ns)


def fingerprint_of(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Fingerprint:
    """Hash a file.

    Raises:
        OSError: The file cannot be read.
        Cancelled: `is_cancelled` said so, asked at every megabyte.
    """
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as stream:
        # Before the bytes: a change while they are read then shows as another time.
        status = os.fstat(stream.fileno())
        while block := stream.read(_BLOCK_BYTES):
            digest.update(block)
            if is_cancelled():
                raise Cancelled
    return Fingerprint(digest.hexdigest(), status.st_size, status.st_mtime_ns)
