"""The SHA-256 of a model's file, which tells whether it is one that the catalogue knows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from engine.errors import Cancelled, from_os_error

_STEP: Final = 8 * 1024 * 1024

OnBytes = Callable[[int, int], None]
"""Told how many bytes are done, and of how many."""


def sha256_of(path: Path, on_bytes: OnBytes, is_cancelled: Callable[[], bool]) -> str:
    """Return a file's SHA-256 in hexadecimal.

    Raises:
        UserProblem: The file cannot be read.
        Cancelled: `is_cancelled` said so.
    """
    digest = hashlib.sha256()
    try:
        total, done = path.stat().st_size, 0
        with path.open("rb", buffering=0) as stream:
            while content := stream.read(_STEP):
                if is_cancelled():
                    raise Cancelled
                digest.update(content)
                done += len(content)
                on_bytes(done, total)
    except OSError as error:
        raise from_os_error(error, "read the model") from error
    return digest.hexdigest()
