"""A small repository with a bundle that is only a few files, to pack."""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "packaging"))

from bootstrap.progress import Progress  # noqa: E402 - after the path is set
from shipping.linux_tree import SIZES  # noqa: E402
from shipping.workshop import Variant, Workshop  # noqa: E402


@pytest.fixture
def repository() -> Path:
    """The real repository."""
    return REPOSITORY


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    """A build whose bundle is there already."""
    root = tmp_path / "repository"
    for name in ("packaging/linux", "packaging/macos", "resources/application"):
        shutil.copytree(REPOSITORY / name, root / name)
    for name in ("pyproject.toml", "CHANGELOG.md", "LICENSE"):
        shutil.copyfile(REPOSITORY / name, root / name)
    made = Workshop(root, Variant.CPU, Progress(1, tmp_path / "log.txt", io.StringIO()))
    licences = made.contents / "resources" / "licences" / "libraries"
    licences.mkdir(parents=True)
    (licences / "README.md").write_text("Licences", encoding="utf-8")
    program = made.bundle / "inglenook"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    (made.contents / "libxcb-cursor.so.0").write_bytes(b"\0GLIBC_2.34\0GLIBC_2.4\0")
    icons = made.work / "icons"
    icons.mkdir()
    for size in SIZES:
        (icons / f"{size}.png").write_bytes(b"\x89PNG")
    return made
