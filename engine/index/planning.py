"""Compares the folders with the index, from the file system alone, and notes what each file needs.

A file of the same size and time is the same file. What is gone leaves the index at once; its
content stays until the run has seen whether it lies somewhere else now (`matching`).

A folder that is not there keeps its documents: the disk may come back. So does one that held
documents and suddenly holds nothing at all, because that is how the mount point of a disk looks
when the disk is away. Who asks for such a folder by name (`inglenook index FOLDER`) means it: then
its documents go.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from engine.errors import Cancelled
from engine.index.excluding import ExcludedContents
from engine.index.report import Progress, SyncReport
from engine.library.folders import FolderList
from engine.library.formats import format_of
from engine.library.records import DocumentState, Folder
from engine.library.survey import FoundFile, walk
from engine.store import Connection
from engine.store.connection import Values

_ROWS_AT_ONCE: Final = 1_000
"""Rows of one commit: the index is never locked for as long as a walk takes."""

_FILES_BETWEEN_WORDS: Final = 50


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """What a person decided about which files are read.

    Attributes:
        largest_file_bytes: Larger files are skipped.
        ignore_rules: The rules of the setting (see `library.ignoring`).
    """

    largest_file_bytes: int
    ignore_rules: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the index says of a document."""

    id: int
    size: int
    modified_ns: int
    state: DocumentState
    attempts: int
    reason: str
    format: str
    content_id: int | None


class Planner:
    """Plans one run.

    Attributes:
        gone: How many documents with each content (by id) are at their path no more.
    """

    def __init__(
        self,
        database: Connection,
        folders: FolderList,
        excluded: ExcludedContents,
        options: PlanOptions,
        report: SyncReport,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._database = database
        self._folders = folders
        self._excluded = excluded
        self._options = options
        self._report = report
        self._progress = progress
        self._is_cancelled = is_cancelled
        self.gone: Counter[int] = Counter()

    def plan(self, folder: Folder, *, is_asked_for: bool) -> None:
        """Compare a folder with the index.

        Args:
            folder: A folder or single file of the library.
            is_asked_for: Whether a person named this folder, so that an empty one is meant.

        Raises:
            Cancelled: The run is to stop.
        """
        known = self._known(folder)
        must_hold = bool(known) and not is_asked_for
        if not _is_connected(folder, must_hold=must_hold):
            self._report.missing_folders.append(folder.path)
            return
        unreadable = self._note_found(folder, known)
        if not _is_connected(folder, must_hold=must_hold):
            # It went away while it was walked.
            self._report.missing_folders.append(folder.path)
            return
        self._forget(
            {
                path: one
                for path, one in known.items()
                # What lies below a folder that cannot be read now may still be there.
                if not unreadable or unreadable.isdisjoint((path, *map(str, Path(path).parents)))
            }
        )

    def _known(self, folder: Folder) -> dict[str, _Known]:
        rows = self._database.rows(
            "SELECT path, id, size, modified_ns, state, attempts, reason, format, content_id "
            "FROM document WHERE folder_id = ?",
            (folder.id,),
        )
        return {
            path: _Known(id_, size, time_, DocumentState(state), *rest)
            for path, id_, size, time_, state, *rest in rows
        }

    def _note_found(self, folder: Folder, known: dict[str, _Known]) -> set[str]:
        """Note what the files that are there need, and take them out of `known`.

        Returns:
            The paths that have a problem: files, and folders that could not be looked into.
        """
        problems: set[str] = set()
        changes: list[Values] = []
        formats: list[Values] = []
        found_files = walk(
            folder.path,
            self._folders.exclusions(),
            self._options.ignore_rules,
            self._folders.own_folders,
        )
        for number, found in enumerate(found_files):
            if self._is_cancelled():
                raise Cancelled
            if number % _FILES_BETWEEN_WORDS == 0:
                self._progress.tell()
            path = str(found.path)
            before = known.pop(path, None)
            if found.problem:
                problems.add(path)
            if self._needs_note(checked := self._check_size(found), before):
                changes.append(_row(folder, checked))
                if len(changes) == _ROWS_AT_ONCE:
                    self._write(changes)
                    changes.clear()
            elif before and not before.format and (name := _format_name(found.path)):
                formats.append((name, before.id))
        self._write(changes)
        # Documents that were indexed before formats were kept.
        with self._database.transaction():
            self._database.run_many("UPDATE document SET format = ? WHERE id = ?", formats)
        return problems

    def _needs_note(self, found: FoundFile, before: _Known | None) -> bool:
        """Whether the index does not say the same of a file as the file system."""
        if before is None or (before.size, before.modified_ns) != (found.size, found.modified_ns):
            return True
        if before.state is DocumentState.SKIPPED:
            # Skipped by the file system's word: looked at again when that is another one. What a
            # reader refused stays refused.
            return before.reason != found.problem if found.problem else before.attempts == 0
        if found.problem:
            return True
        self._report.unchanged += before.state is DocumentState.INDEXED
        return False

    def _check_size(self, found: FoundFile) -> FoundFile:
        if found.problem:
            return found
        limit = self._options.largest_file_bytes
        if found.size == 0:
            return replace(
                found, problem="This file is empty.", hint="Nothing to do, or save it again."
            )
        if found.size > limit:
            return replace(
                found,
                problem=f"This file has {found.size / 1e6:.0f} MB, more than the limit of "
                f"{limit / 1e6:.0f} MB.",
                hint="Raise “Largest file” in the settings, or split the file.",
            )
        return found

    def _write(self, changes: list[Values]) -> None:
        with self._database.transaction():
            self._database.run_many(
                "INSERT INTO document (folder_id, path, size, modified_ns, state, reason, hint, "
                "format, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (path) DO UPDATE SET "
                "folder_id = excluded.folder_id, size = excluded.size, "
                "modified_ns = excluded.modified_ns, state = excluded.state, "
                "reason = excluded.reason, hint = excluded.hint, format = excluded.format, "
                "attempts = 0, needs_password = 0, changed_at = excluded.changed_at, "
                "content_id = CASE excluded.state WHEN 'skipped' THEN NULL ELSE content_id END",
                changes,
            )

    def _forget(self, left: dict[str, _Known]) -> None:
        with_content = [
            (Path(path), one.content_id) for path, one in left.items() if one.content_id is not None
        ]
        with self._database.transaction():
            wanted = self._excluded.remember(with_content)
            self._database.run_many(
                "DELETE FROM document WHERE id = ?", [(one.id,) for one in left.values()]
            )
        self._report.removed += len(left)
        # What is left out by a rule now is still there: it went nowhere.
        self.gone.update(content_id for path, content_id in wanted if not path.exists())


def recover(database: Connection, recipe: str, *, last_one_died: bool, most_attempts: int) -> None:
    """Let what was being read wait again, unless the process died over it too often.

    Args:
        database: The index.
        recipe: Contents of another recipe are made anew, whoever shares them.
        last_one_died: Whether the last run came to an unclean end.
        most_attempts: A file that was being read at so many unclean ends is taken for the cause.
    """
    if not last_one_died:
        database.run("UPDATE document SET attempts = 0 WHERE state = 'reading'")
    database.run(
        "UPDATE document SET state = 'failed', reason = ?, hint = ? "
        "WHERE state = 'reading' AND attempts >= ?",
        (
            "Inglenook was ended twice while reading this file.",
            "Open it in its own program and save it anew, then retry.",
            most_attempts,
        ),
    )
    database.run("UPDATE document SET state = 'waiting' WHERE state = 'reading'")
    database.run(
        "UPDATE document SET state = 'waiting' WHERE state IN ('indexed', 'embedding') "
        "AND content_id IN (SELECT id FROM content WHERE recipe <> ?)",
        (recipe,),
    )


def _is_connected(folder: Folder, *, must_hold: bool) -> bool:
    """Whether a folder is there, and holds anything if it must."""
    try:
        if folder.is_file or not must_hold:
            return folder.path.exists()
        with os.scandir(folder.path) as entries:
            return next(entries, None) is not None
    except FileNotFoundError:
        return False
    except OSError:
        # It is there and cannot be read: the walk says why.
        return True


def _row(folder: Folder, found: FoundFile) -> Values:
    return (
        folder.id,
        str(found.path),
        found.size,
        found.modified_ns,
        DocumentState.SKIPPED if found.problem else DocumentState.WAITING,
        found.problem,
        found.hint,
        _format_name(found.path),
        time.time(),
    )


def _format_name(path: Path) -> str:
    format_ = format_of(path)
    return format_.name if format_ else ""
