"""A report about a problem that a person can read and then share: nothing is sent anywhere.

It holds what `doctor` finds, versions, what ended abruptly, and the last warnings and errors of
each log, all of it scrubbed (`scrubbing`). It holds no text of documents, questions or answers,
because logs hold none.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from engine import __version__
from engine.doctor import examine
from engine.log import FAULTS
from engine.paths import Folders
from engine.scrubbing import scrub

_MOST_LINES: Final = 120
"""Of one log; the last ones tell most."""

_LEVELS: Final = (" WARNING ", " ERROR ", " CRITICAL ")
_LIBRARIES: Final = (
    "PySide6_Essentials",
    "llama_cpp_python",
    "torch",
    "sentence-transformers",
    "apsw-sqlite3mc",
    "sqlite-vec",
    "pypdfium2",
)


def problem_report(folders: Folders) -> str:
    """Return the report as text."""
    return "\n".join(_lines(folders)) + "\n"


def _lines(folders: Folders) -> Iterator[str]:
    yield f"Inglenook {__version__}"
    yield f"{platform.system()} {platform.release()} on {platform.machine()}"
    yield f"Python {platform.python_version()}"
    for name in _LIBRARIES:
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:
            yield f"{name} is missing"
    yield ""
    for check in examine(folders):
        words = f"{check.verdict.value}: {check.name}: {check.words} {check.hint}".rstrip()
        yield scrub(_without_own_folders(words, folders))
    for path in sorted(folders.logs.glob(f"*{FAULTS}")):
        yield from _section(f"What ended abruptly: {path.stem}", _tail(path))
    for path in sorted(folders.logs.glob("*.log")):
        yield from _section(f"Last warnings and errors: {path.stem}", _warnings(path))


def _without_own_folders(words: str, folders: Folders) -> str:
    """Name Inglenook's folders by what they are: what is said of them is worth reading."""
    for name in ("data", "settings", "cache", "logs"):
        place = re.escape(str(getattr(folders, name)))
        words = re.sub(rf"{place}(?![\\/\w])", f"<{name} folder>", words)
    return words


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield title
        yield from (scrub(one) for one in lines)


def _warnings(path: Path) -> list[str]:
    """Return the records from a warning on, each with the lines of its stack."""
    found: list[str] = []
    is_wanted = False
    for line in _read(path):
        if line[:4].isdigit():
            is_wanted = any(level in line for level in _LEVELS)
        if is_wanted:
            found.append(line)
    return found[-_MOST_LINES:]


def _tail(path: Path) -> list[str]:
    return _read(path)[-_MOST_LINES:]


def _read(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8", errors="replace").splitlines()
    except OSError as error:
        return [f"It cannot be read: {type(error).__name__}"]
