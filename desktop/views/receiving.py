"""What becomes of files and folders that are dropped on the window, or handed to it by the system.

Models are offered on the Models page, which asks before it adds one; everything else is added to
the library, with a way back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MODEL_ENDING: Final = ".gguf"


@dataclass(frozen=True, slots=True)
class Received:
    """Paths by what they are for."""

    models: tuple[Path, ...]
    documents: tuple[Path, ...]


def sort_out(paths: Sequence[Path]) -> Received:
    """Tell models from documents, by their names alone: nothing is opened for it.

    A folder is taken for documents. The folder of an MLX model is dropped on the Models page.
    """
    models = tuple(one for one in paths if one.suffix.lower() == _MODEL_ENDING)
    return Received(models, tuple(one for one in paths if one not in models))
