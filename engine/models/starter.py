"""The models that every Inglenook has from its first start: one that chats, one that embeds.

They lie with the application's resources. Covered: where they are. Not covered: what a person added
(`installed`), inspection.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from engine import own_processes
from engine.errors import UserProblem
from engine.models.records import ModelKind
from engine.paths import resources


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
            own_processes.how_to_repair(),
            str(model.path),
        )
    return model
