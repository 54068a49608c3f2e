"""What can keep a source from being shown as it was read."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from pathlib import Path

_COMPARED_WORDS = 400
_SAME_TEXT_RATIO = 0.6  # soft hyphens and odd glyphs split words; another text stays far below


class SourceProblem(Enum):
    """Why the passage is not marked in the file itself."""

    MISSING = auto()
    UNREADABLE = auto()
    PASSWORD = auto()
    DAMAGED = auto()
    CHANGED = auto()
    NO_WORDS = auto()
    RECOGNISED = auto()


@dataclass(frozen=True, slots=True)
class FileState:
    """Tells whether a file is still the one that was opened.

    Attributes:
        path: Where it is.
        size: In bytes.
        modified: Nanoseconds since the epoch.
    """

    path: Path
    size: int
    modified: int


def look_at(path: Path) -> FileState | SourceProblem:
    """Return the file's state, or why it cannot be opened at all."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return SourceProblem.MISSING
    except OSError:
        return SourceProblem.UNREADABLE
    if not stat.S_ISREG(found.st_mode) or not os.access(path, os.R_OK):
        return SourceProblem.UNREADABLE
    return FileState(path, found.st_size, found.st_mtime_ns)


def reads_the_same(stored: str, found: str) -> bool:
    """Return whether two extractions of a passage agree, but for spaces, signs and odd glyphs."""
    stored_words, found_words = (
        re.findall(r"\w+", text.casefold())[:_COMPARED_WORDS] for text in (stored, found)
    )
    matcher = SequenceMatcher(None, stored_words, found_words, autojunk=False)
    return matcher.ratio() >= _SAME_TEXT_RATIO
