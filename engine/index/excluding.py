"""Keeps an excluded file out when it is moved or renamed.

An exclusion names a path. So that a file does not come back under another one, the hash of what was
excluded is remembered when it leaves the index; when the excluded file or folder is gone and new
files have the same bytes, these are excluded too. Whoever takes a file out of an excluded folder
that is still there wants it back: that is left alone.

Covered: files that were in the index before they were excluded. Not covered: those that were
excluded before they were ever read, and files that were changed too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from engine.library.folders import FolderList
from engine.store import Connection

_PREFIX: Final = "excluded "


class ExcludedContents:
    """What is known of the bytes of excluded files."""

    def __init__(self, database: Connection, folders: FolderList) -> None:
        self._database = database
        self._folders = folders
        self._wandered: defaultdict[str, list[Path]] = defaultdict(list)

    @property
    def has_wandered(self) -> bool:
        """Whether something that was excluded is not at its path, and may be elsewhere."""
        return bool(self._wandered)

    def remember(self, documents: Iterable[tuple[Path, int]]) -> list[tuple[Path, int]]:
        """Note which of the documents that leave the index are excluded.

        Args:
            documents: Their paths and the ids of their contents.

        Returns:
            The others.
        """
        excluded = self._folders.exclusions()
        mine: list[tuple[Path, int]] = []
        others: list[tuple[Path, int]] = []
        for path, content_id in documents:
            is_mine = _excluded_by(path, excluded) is not None
            (mine if is_mine else others).append((path, content_id))
        self._database.run_many(
            "INSERT OR REPLACE INTO fact (name, value) "
            "SELECT ?, hash FROM content WHERE content.id = ?",
            [(f"{_PREFIX}{path}", content_id) for path, content_id in mine],
        )
        return others

    def look(self, missing_folders: Sequence[Path]) -> None:
        """Find out what is not at its path any more; what was included again is forgotten.

        Args:
            missing_folders: What lies below them is not gone, only away.
        """
        excluded = self._folders.exclusions()
        rows = self._database.rows(
            "SELECT substr(name, ?), value FROM fact WHERE substr(name, 1, ?) = ?",
            (len(_PREFIX) + 1, len(_PREFIX), _PREFIX),
        )
        forgotten: list[tuple[str]] = []
        for name, hash_ in rows:
            holder = _excluded_by(Path(name), excluded)
            if holder is None:
                forgotten.append((f"{_PREFIX}{name}",))
            elif not holder.exists() and not any(map(holder.is_relative_to, missing_folders)):
                self._wandered[hash_].append(Path(name))
        self._database.run_many("DELETE FROM fact WHERE name = ?", forgotten)

    def keeps_out(self, file_hash: str, path: Path) -> bool:
        """Exclude a new file if it was excluded under another path; returns whether it was.

        The exclusion goes with the file: who includes it again under its new path has it back.
        """
        if file_hash not in self._wandered or self._is_elsewhere(file_hash):
            return False
        self._folders.exclude(path)
        for old in self._wandered[file_hash]:
            self._folders.include(old)
            self._database.run("DELETE FROM fact WHERE name = ?", (f"{_PREFIX}{old}",))
        # Copies that were moved together are kept out together.
        self._wandered[file_hash] = []
        self._database.run(
            "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)",
            (f"{_PREFIX}{path}", file_hash),
        )
        return True

    def _is_elsewhere(self, file_hash: str) -> bool:
        """Whether another document has the same bytes: then the new one is a copy of that."""
        row = self._database.row(
            "SELECT 1 FROM content JOIN document ON content_id = content.id WHERE hash = ?",
            (file_hash,),
        )
        return row is not None


def _excluded_by(path: Path, excluded: frozenset[Path]) -> Path | None:
    return next((one for one in (path, *path.parents) if one in excluded), None)
