"""Names of models, made from the names of their files and folders."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

_LONGEST: Final = 80
_BLOB: Final = re.compile(r"sha256-[0-9a-f]{64}")


def name_of(path: Path) -> str:
    """Return what a person would call the model in a file or folder; empty if the name is a hash.

    A snapshot in the Hugging Face cache is named after its repository.
    """
    if path.parent.name == "snapshots" and path.parent.parent.name.startswith("models--"):
        return path.parent.parent.name.rpartition("--")[2]
    if _BLOB.fullmatch(path.name):
        return ""
    name = path.name[: -len(".gguf")] if path.name.lower().endswith(".gguf") else path.name
    return in_one_line(re.sub(r"-00001-of-\d{5}$", "", name))


def in_one_line(text: str) -> str:
    """Return text that a terminal or a list shows as one line: without what controls them."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def id_of(name: str, otherwise: str = "model") -> str:
    """Return a short name for machines, made from a name for people.

    Args:
        name: Of a model, or of something else that lies in a file or folder.
        otherwise: What to return for a name without a letter or digit of ASCII.
    """
    return re.sub(r"[^a-z0-9._-]+", "-", name.lower()).strip("-._")[:_LONGEST] or otherwise
