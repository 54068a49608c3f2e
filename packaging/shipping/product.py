"""What the packages say about Inglenook, in one place, and the names that systems know it by."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

NAME: Final = "Inglenook"
COMMAND: Final = "inglenook"
IDENTIFIER: Final = "org.inglenook.Inglenook"
"""In the form that AppStream, Flatpak and macOS ask for; nothing is looked up under it."""

MAINTAINER: Final = "The Inglenook contributors <inglenook@localhost.invalid>"
"""Debian's format wants an address; whoever publishes packages puts their own here."""

LICENCE: Final = "Apache-2.0"
MODEL_TYPE: Final = "application/x-gguf"
MODEL_SUFFIX: Final = ".gguf"

_DOCUMENTS: Final = (
    "Drop folders of documents on it and ask: every sentence of the answer can be checked at its "
    "source."
)
_TEACHING: Final = (
    "Teach a model your style or a task from examples, and measure on your own questions whether "
    "documents, teaching, both or neither serve you best."
)
_PRIVACY: Final = (
    "Models run on this computer. No byte leaves it unless you ask for the download of a model."
)
DESCRIPTION: Final = (_DOCUMENTS, _TEACHING, _PRIVACY)
"""Paragraphs for people who look at the package."""


def version(root: Path) -> str:
    """Return the version that the project declares."""
    return str(_project(root)["version"])


def summary(root: Path) -> str:
    """Return the one line that says what it is, without a full stop, as catalogues want it."""
    return str(_project(root)["description"]).removesuffix(".")


def requirements(root: Path) -> list[str]:
    """Return the libraries that the project asks for at run time."""
    declared = _project(root)["dependencies"]
    assert isinstance(declared, list)  # noqa: S101 - TOML has no types
    return [str(one) for one in declared]


def _project(root: Path) -> dict[str, object]:
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    project: dict[str, object] = tomllib.loads(text)["project"]
    return project
