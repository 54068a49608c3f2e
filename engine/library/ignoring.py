"""What a person keeps out by rules: gitignore's syntax, in the settings and in the folders.

Rules of the setting count from each folder of the library; rules in a file `.inglenookignore` count
from the folder that it lies in. As with gitignore the last rule that matches decides, one of a
deeper file before those above it, and nothing comes back inside a folder that is left out.

Covered: reading the rules, deciding about a path. Not covered: the walk (`survey`), `.gitignore`
files, rules above the library's folder. A rule that is no rule, or has so many wildcards that
matching it could take minutes, is passed over.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILE: Final = ".inglenookignore"

_MOST_BYTES: Final = 256 * 1024
_MOST_WILDCARDS: Final = 4
"""Stars in one part of a path: each multiplies the time of a match by the length of a name."""


@dataclass(frozen=True, slots=True)
class _Layer:
    """Rules that count from one folder, which is written with a separator at its end."""

    base: str
    rules: GitIgnoreSpec


@dataclass(frozen=True, slots=True)
class IgnoreRules:
    """The rules in force in one folder, those of the deepest file last."""

    layers: tuple[_Layer, ...] = ()

    @classmethod
    def at(cls, root: Path, text: str = "") -> IgnoreRules:
        """Return the rules of the setting for a folder of the library, without its own file.

        Args:
            root: The folder that the rules count from.
            text: One rule a line.
        """
        return cls(_layers_of(root, text))

    def inside(self, folder: Path) -> IgnoreRules:
        """Return the rules in force among the entries of a folder: its own file is added."""
        try:
            with (folder / IGNORE_FILE).open("rb") as stream:
                data = stream.read(_MOST_BYTES)
        except OSError:
            # Hardly any folder has one, and one that cannot be read has no rules to give.
            return self
        added = _layers_of(folder, data.decode("utf-8-sig", "replace"))
        return IgnoreRules(self.layers + added)

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """Whether a path below all the folders of the rules is left out."""
        for layer in reversed(self.layers):
            name = path[len(layer.base) :].replace(os.sep, "/")
            verdict = layer.rules.check_file(f"{name}/" if is_folder else name).include
            if verdict is not None:
                return verdict
        return False


def ignores_below(root: Path, path: Path, text: str) -> bool:
    """Whether a path below a folder of the library, or a folder around it, is left out by a rule.

    Args:
        root: The folder of the library.
        path: A file or folder below it; it may be gone already.
        text: The rules of the setting.
    """
    rules = IgnoreRules.at(root, text).inside(root)
    around = [*reversed(path.parents[: len(path.relative_to(root).parts) - 1])]
    for folder in around:
        if rules.ignores(str(folder), is_folder=True):
            return True
        rules = rules.inside(folder)
    return rules.ignores(str(path), is_folder=path.is_dir())


def _layers_of(folder: Path, text: str) -> tuple[_Layer, ...]:
    rules = _rules_of(text)
    return () if rules is None else (_Layer(os.path.join(folder, ""), rules),)  # noqa: PTH118


@lru_cache(maxsize=64)
def _rules_of(text: str) -> GitIgnoreSpec | None:
    from pathspec import GitIgnoreSpec

    wanted = list(_bearable(text.splitlines()))
    if not wanted:
        return None
    try:
        return GitIgnoreSpec.from_lines(wanted)
    except ValueError:
        # One line is no rule; the others still are.
        return GitIgnoreSpec.from_lines([line for line in wanted if _is_rule(line)])


def _bearable(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        if all(len(re.findall(r"\*+", part)) <= _MOST_WILDCARDS for part in line.split("/")):
            yield line


def _is_rule(line: str) -> bool:
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
