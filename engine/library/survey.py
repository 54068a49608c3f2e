"""Walks over folders and says which files there are, without opening any.

Covered: hidden and temporary files and Inglenook's own folders left out, a person's own ignore
rules, links not followed out of the folder, link loops, folders that cannot be read, files that
vanish meanwhile. Not covered: content (engine.documents).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import Cancelled
from engine.library.formats import format_of
from engine.library.ignoring import IgnoreRules

_LEFT_OUT_FOLDERS: Final = frozenset({"node_modules", "__pycache__", "__MACOSX", "$RECYCLE.BIN"})
_LEFT_OUT_PREFIXES: Final = (".", "~$")

_DEEPEST: Final = 200
"""Folders inside one another that are walked through: nobody made more by hand."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that was seen, with what the file system says about it.

    Attributes:
        path: Where it lies, links not resolved.
        size: In bytes.
        modified_ns: Time of the last change in nanoseconds.
        problem: Why it cannot become a document; empty when it may.
        hint: What to do about the problem.
    """

    path: Path
    size: int
    modified_ns: int
    problem: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a drop would add: counts and bytes, for a preview."""

    files: int = 0
    bytes: int = 0
    left_out: int = 0


def walk(
    root: Path,
    excluded: frozenset[Path] = frozenset(),
    ignore_rules: str = "",
    own_folders: tuple[Path, ...] = (),
) -> Iterator[FoundFile]:
    """Yield the files at and below a path, sorted by name, each once.

    Links are followed only when they lead to something inside `root`, and never twice to the same
    folder.

    Args:
        root: A folder, or a file by itself, which no rule leaves out.
        excluded: Files and folders that are left out.
        ignore_rules: The rules of the setting (see `ignoring`), one a line.
        own_folders: Where Inglenook keeps its own files: no folder below or in them is walked.
    """
    if root in excluded:
        return
    if root.is_dir():
        if lies_in(root, own_folders):
            return
        walking = _Walk(root.resolve(), frozenset(str(path) for path in excluded), own_folders)
        yield from walking.folder(root, IgnoreRules.at(root, ignore_rules), depth=0)
    else:
        yield _look_at(root)


def survey(
    roots: list[Path],
    is_cancelled: Callable[[], bool] = lambda: False,
    ignore_rules: str = "",
    own_folders: tuple[Path, ...] = (),
) -> Survey:
    """Count what would be read below the given paths.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    files = size = left_out = 0
    for root in roots:
        for found in walk(root, ignore_rules=ignore_rules, own_folders=own_folders):
            if is_cancelled():
                raise Cancelled
            if found.problem:
                left_out += 1
            else:
                files += 1
                size += found.size
    return Survey(files, size, left_out)


def lies_in(path: Path, folders: tuple[Path, ...]) -> bool:
    """Whether a path is one of the folders or lies in one, links followed."""
    real = path.resolve()
    return any(real.is_relative_to(folder.resolve()) for folder in folders)


def is_left_out(name: str) -> bool:
    """Whether the walk passes over a file or folder because of its name alone."""
    return name.startswith(_LEFT_OUT_PREFIXES) or name in _LEFT_OUT_FOLDERS


class _Walk:
    """One walk below one root."""

    def __init__(self, root: Path, excluded: frozenset[str], own_folders: tuple[Path, ...]) -> None:
        self._root = root
        self._excluded = excluded
        # What counts as walked through already is not walked: whatever the way that leads there.
        self._seen = {found for one in own_folders if (found := _identity(one)) is not None}

    def folder(self, folder: Path, rules: IgnoreRules, depth: int) -> Iterator[FoundFile]:
        """Yield what lies in a folder and below it."""
        if depth > _DEEPEST:
            yield FoundFile(
                folder, 0, 0, "This folder lies too deep inside others.", "Add it by itself."
            )
            return
        try:
            status = folder.stat()
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except FileNotFoundError:
            # It was there a moment ago; what was in it is gone with it.
            return
        except OSError as error:
            yield _unreadable(folder, error)
            return
        if (status.st_dev, status.st_ino) in self._seen:
            return
        self._seen.add((status.st_dev, status.st_ino))
        rules = rules.inside(folder)
        for entry in entries:
            yield from self._entry(entry, rules, depth)

    def _entry(
        self, entry: os.DirEntry[str], rules: IgnoreRules, depth: int
    ) -> Iterator[FoundFile]:
        if entry.path in self._excluded or entry.name.startswith(_LEFT_OUT_PREFIXES):
            return
        path = Path(entry.path)
        is_dead = entry.is_symlink() and not _leads_inside(path, self._root)
        is_folder = not is_dead and entry.is_dir()
        if rules.layers and rules.ignores(entry.path, is_folder=is_folder):
            return
        if not _is_utf8(entry.name):
            yield _unnameable(path)
        elif is_dead:
            yield _dead_link(path)
        elif is_folder:
            if entry.name not in _LEFT_OUT_FOLDERS:
                yield from self.folder(path, rules, depth + 1)
        else:
            found = _look_at(path)
            # A file that was removed since its folder was read is simply not there.
            if not found.problem or path.exists():
                yield found


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _is_utf8(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _unnameable(path: Path) -> FoundFile:
    readable = Path(os.fsencode(path).decode("utf-8", "replace"))
    return FoundFile(
        readable, 0, 0, "The name of this file is not valid text.", "Give it another name."
    )


def _dead_link(path: Path) -> FoundFile:
    if not path.exists():
        return FoundFile(path, 0, 0, "This link leads to nothing.", "Remove it, or mend it.")
    return FoundFile(
        path, 0, 0, "This is a link that leads out of the folder.", "Add its target itself."
    )


def _leads_inside(link: Path, root: Path) -> bool:
    try:
        return link.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        # RuntimeError is what Python 3.11 raises for a loop of links.
        return False


def _look_at(path: Path) -> FoundFile:
    try:
        status = path.stat()
    except OSError as error:
        return _unreadable(path, error)
    if not stat.S_ISREG(status.st_mode):
        return FoundFile(path, 0, 0, "This is not an ordinary file.")
    problem = hint = ""
    if format_of(path) is None:
        problem = f"Inglenook does not read {path.suffix.lower() or 'files without an ending'} yet."
        hint = "Save it as PDF, Word, HTML, Markdown or text."
    elif not os.access(path, os.R_OK):
        problem, hint = "Reading this file was refused.", "Check who may read it."
    return FoundFile(path, status.st_size, status.st_mtime_ns, problem, hint)


def _unreadable(path: Path, error: OSError) -> FoundFile:
    words = error.strerror or str(error)
    return FoundFile(path, 0, 0, f"It cannot be opened: {words}.", "Check who may read it.")
