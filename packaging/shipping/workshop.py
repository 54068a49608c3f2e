"""Where the build works, what it makes, and how it says that something cannot be made here.

Covered: the folders of one build, finding the tools that a package needs, running them. Not
covered: what is built (the other modules of this folder).
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bootstrap.progress import Progress

from shipping import product


class CannotBuild(Exception):
    """Something cannot be made on this machine; the text says what is missing and how to get it."""


class Variant(StrEnum):
    """What the libraries in the bundle compute with."""

    CPU = "cpu"
    CUDA = "cuda"


@dataclass(frozen=True, slots=True)
class Workshop:
    """The folders of one build.

    Attributes:
        root: The repository.
        variant: What the libraries compute with.
        progress: Runs tools and keeps what they say.
    """

    root: Path
    variant: Variant
    progress: Progress

    @property
    def work(self) -> Path:
        """What the build keeps from one time to the next."""
        return self.root / "build" / self.variant

    @property
    def output(self) -> Path:
        """The finished packages."""
        return self.root / "dist"

    @property
    def bundle(self) -> Path:
        """The folder with the program and all that it needs."""
        return self.work / "bundle" / product.COMMAND

    @property
    def contents(self) -> Path:
        """Everything in the bundle but the program: libraries and data."""
        return self.bundle / "_internal"

    @property
    def package_name(self) -> str:
        """The name of packages; a CUDA build says so."""
        return product.COMMAND if self.variant is Variant.CPU else f"{product.COMMAND}-cuda"

    @property
    def version(self) -> str:
        """The version of what is built."""
        return product.version(self.root)

    def run(self, command: Sequence[str | Path], **variables: str) -> None:
        """Run a tool to its end, with these variables besides the person's own.

        Raises:
            bootstrap.problems.SetupError: It failed; the text holds its last lines.
        """
        self.progress.run(command, {**os.environ, **variables})


def tool(name: str, debian: str, instead: str = "") -> Path:
    """Return where a tool is.

    Args:
        name: Its command.
        debian: The Debian package that holds it; empty where there is none.
        instead: What else can be done.

    Raises:
        CannotBuild: It is not on the PATH.
    """
    found = shutil.which(name)
    if found:
        return Path(found)
    remedy = f" On Debian or Ubuntu: sudo apt install {debian}" if debian else ""
    raise CannotBuild(f"The tool {name} is missing.{remedy} {instead}".rstrip())


def must_be(platform: str, words: str) -> None:
    """Make sure that this system is the one that a package is built on.

    Raises:
        CannotBuild: It is another.
    """
    if sys.platform != platform:
        raise CannotBuild(f"It is built on {words} only.")


def empty_folder(folder: Path) -> Path:
    """Make a folder anew, without what was in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def link_tree(source: Path, target: Path) -> None:
    """Copy a folder without using the disk twice where the file system can do that."""
    shutil.copytree(source, target, symlinks=True, copy_function=_link_or_copy)


def _link_or_copy(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:  # another disk, or a file system without hard links
        shutil.copy2(source, target)
    return target


def filled(template: Path, values: dict[str, str]) -> str:
    """Return the text of a template with each @NAME@ replaced.

    Raises:
        ValueError: A name in it has no value.
    """
    text = template.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    left = [word for word in text.split("@")[1::2] if word.isupper()]
    if left:
        raise ValueError(f"{template.name} asks for {', '.join(left)}, of which nothing is known")
    return text


Maker = Callable[[Workshop], Path]
"""Makes one package and returns its file."""
