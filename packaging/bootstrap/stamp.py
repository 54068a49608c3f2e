"""Notes of what has been set up, kept in a small file inside the virtual environment.

Covered: reading and writing text under names, so that a crash leaves the old or the new notes. Not
covered: what the notes mean (see `environment`).
"""

from __future__ import annotations

import json
from pathlib import Path


class Stamp:
    """Named notes in a JSON file; a file that is missing or torn counts as empty."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._notes = dict(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError):  # nothing was noted, so everything counts as missing
            self._notes = {}

    def get(self, name: str) -> str | None:
        """Return a note, or None where there is none."""
        note = self._notes.get(name)
        return None if note is None else str(note)

    def set(self, name: str, note: str) -> None:
        """Keep a note."""
        self._notes[name] = note
        temporary = self._path.with_suffix(".part")
        temporary.write_text(json.dumps(self._notes, indent=2) + "\n", encoding="utf-8")
        temporary.replace(self._path)

    def clear(self) -> None:
        """Forget all notes."""
        self._notes = {}
        self._path.unlink(missing_ok=True)
