"""The models that every Inglenook has from its first start: one that chats, one that embeds.

They lie with the application's resources. Covered: where they are, and a first look at a chat model
before native code sees it. Not covered: catalogue, discovery, download, full inspection.
"""

from __future__ import annotations

import struct
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import UserProblem, from_os_error
from engine.models.records import ModelKind
from engine.paths import resources

_MAGIC: Final = b"GGUF"
_KNOWN_VERSIONS: Final = (2, 3)
_HEADER_BYTES: Final = 24


@dataclass(frozen=True, slots=True)
class StarterModel:
    """One of the models the application comes with.

    Attributes:
        id: Short name for machines.
        name: What a person calls it.
        kind: What it is for.
        path: A GGUF file for chat, a sentence-transformers folder for embedding.
    """

    id: str
    name: str
    kind: ModelKind
    path: Path


def starter_model(kind: ModelKind, folder: Path | None = None) -> StarterModel:
    """Return the starter model of a kind.

    Args:
        kind: What it is for.
        folder: The resources folder; None means the application's own.

    Raises:
        UserProblem: It is not there, because the setup did not end.
    """
    root = folder or resources()
    listed = tomllib.loads((root / "starter_models.toml").read_text(encoding="utf-8"))["model"]
    entry = next(one for one in listed if one["kind"] == kind)
    model = StarterModel(entry["id"], entry["name"], kind, root / "models" / entry["path"])
    if not model.path.exists():
        raise UserProblem(
            f"The starter model {model.name} is not there.",
            "Run the setup again: python3 run.py",
            str(model.path),
        )
    return model


def check_gguf(path: Path) -> None:
    """Look at the head of a chat model file before native code reads it.

    Source: the GGUF specification, "File structure": magic, version, number of tensors, number of
    metadata entries.

    Raises:
        UserProblem: The file is missing, is not GGUF, or its head makes no sense.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEADER_BYTES)
    except OSError as error:
        raise from_os_error(error, "open the model") from error
    hint = "Choose a model file in the GGUF format."
    if len(head) < _HEADER_BYTES or head[:4] != _MAGIC:
        raise UserProblem(f"{path.name} is not a GGUF model file.", hint)
    version, tensors, entries = struct.unpack("<IQQ", head[4:])
    if version not in _KNOWN_VERSIONS:
        raise UserProblem(
            f"{path.name} is a GGUF file of version {version}, which is not known.", hint
        )
    size = path.stat().st_size
    # Each tensor and each entry needs at least 16 bytes of description.
    if (tensors + entries) * 16 > size or tensors == 0:
        raise UserProblem(
            f"{path.name} is damaged: it promises more than it holds.",
            "Fetch the file again.",
            f"{tensors} tensors, {entries} entries in {size} bytes",
        )
