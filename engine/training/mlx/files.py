"""Files of numbers, read and written whole: MLX itself reads late, and writes in place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserProblem
from engine.paths import write_atomically

_ABOUT: Final = "about"

Arrays = dict[str, NDArray[np.float32]]


def write(path: Path, arrays: Arrays, about: Mapping[str, str]) -> None:
    """Write numbers, so that a crash leaves the old file or the new one.

    The same numbers give the same bytes: several entries of a file's own would come in any order.
    """
    from safetensors.numpy import save

    contiguous = {name: np.ascontiguousarray(one) for name, one in arrays.items()}
    write_atomically(path, save(contiguous, {_ABOUT: json.dumps(about, sort_keys=True)}))


def read(path: Path) -> tuple[Arrays, dict[str, str]]:
    """Return numbers and what is said about them.

    Raises:
        UserProblem: The file is damaged.
        OSError: It cannot be read.
    """
    from safetensors import SafetensorError, safe_open
    from safetensors.numpy import load

    try:
        found: Arrays = load(path.read_bytes())
        with safe_open(path, "np") as stream:
            return found, json.loads((stream.metadata() or {}).get(_ABOUT, "{}"))
    except (SafetensorError, ValueError) as error:
        raise UserProblem(f"{path.name} is damaged.", "", repr(error)) from error
