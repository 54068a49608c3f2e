"""The folders and exclusions of user.db.

Attachments of conversations are folder rows too, so that they are indexed like every file; they
come and go with the conversations (triggers of user.db) and are no part of the library.
Covered: adding, removing, excluding; which files are to be indexed. Not covered: what becomes of
their documents (engine.index), attaching (engine.conversations).
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from engine.errors import UserProblem
from engine.library.records import Exclusion, Folder
from engine.library.survey import lies_in
from engine.store import Connection, Row


class FolderList:
    """What a person added to the library, and what they excluded from it.

    Attributes:
        own_folders: Where Inglenook keeps its own files: never part of the library.
    """

    def __init__(self, database: Connection, own_folders: tuple[Path, ...] = ()) -> None:
        self._database = database
        self.own_folders = own_folders

    def all(self) -> list[Folder]:
        """Return the folders of the library in the order they were added."""
        rows = self._database.rows(
            "SELECT id, path, is_file, added_at FROM folder WHERE in_library ORDER BY id"
        )
        return [_folder(row) for row in rows]

    def attachments(self) -> list[Folder]:
        """Return the attachments of conversations that no folder of the library holds."""
        listed = self.all()
        rows = self._database.rows(
            "SELECT id, path, is_file, added_at FROM folder WHERE NOT in_library ORDER BY id"
        )
        found = [_folder(row) for row in rows]
        return [one for one in found if not any(each.holds(one.path) for each in listed)]

    def to_index(self) -> list[Folder]:
        """Return what is to be indexed: the folders of the library, and the attachments."""
        return [*self.all(), *self.attachments()]

    def change_mark(self) -> int:
        """Return a number that changes whenever another connection changed user.db."""
        return self._database.change_mark()

    def add(self, path: Path) -> tuple[Folder, bool]:
        """Add a folder or file; what a folder of the list already holds is not added again.

        Returns:
            The folder that now holds the path, and whether it is new.

        Raises:
            UserProblem: The path is missing, neither a folder nor a file, or Inglenook's own.
        """
        resolved = _existing(path)
        if lies_in(resolved, self.own_folders):
            raise UserProblem(
                f"{resolved} is where Inglenook keeps its own files.",
                "Add a folder with your documents.",
            )
        holder = next((folder for folder in self.all() if folder.holds(resolved)), None)
        if holder is not None:
            self._include_again(resolved)
            return holder, False
        added_at = time.time()
        is_file = resolved.is_file()
        with self._database.transaction():
            if not is_file:
                self._swallow_inner(resolved)
            self._include_again(resolved)
            self._database.run(
                "INSERT INTO folder (path, is_file, added_at) VALUES (?, ?, ?) "
                "ON CONFLICT (path) DO UPDATE SET in_library = 1, added_at = excluded.added_at",
                (str(resolved), is_file, added_at),
            )
        return next(one for one in self.all() if one.path == resolved), True

    def remove(self, folder_id: int) -> None:
        """Take a folder out of the library. Its files stay where they are."""
        with self._database.transaction():
            self._database.run("UPDATE folder SET in_library = 0 WHERE id = ?", (folder_id,))
            self._database.run(
                "DELETE FROM folder WHERE id = ? AND NOT is_attachment", (folder_id,)
            )

    def at(self, path: Path) -> Folder | None:
        """Return the folder that was added under exactly this path."""
        absolute = _absolute(path)
        candidates = {absolute, absolute.resolve()}
        return next((folder for folder in self.all() if folder.path in candidates), None)

    def exclude(self, path: Path) -> None:
        """Keep a file or a folder inside the library out of the index.

        A link is excluded as the link; the file that it leads to stays.
        """
        self._database.run(
            "INSERT OR IGNORE INTO exclusion (path, excluded_at) VALUES (?, ?)",
            (str(self._as_found(path)), time.time()),
        )

    def include(self, path: Path) -> None:
        """Undo `exclude`."""
        self._database.run("DELETE FROM exclusion WHERE path = ?", (str(self._as_found(path)),))

    def exclusions(self) -> frozenset[Path]:
        """Return the excluded paths."""
        return frozenset(
            Path(path) for (path,) in self._database.rows("SELECT path FROM exclusion")
        )

    def all_exclusions(self) -> list[Exclusion]:
        """Return what is excluded and since when, the latest first."""
        rows = self._database.rows(
            "SELECT path, excluded_at FROM exclusion ORDER BY excluded_at DESC, path"
        )
        return [Exclusion(Path(path), excluded_at) for path, excluded_at in rows]

    def _swallow_inner(self, outer: Path) -> None:
        """A folder takes over the folders inside it that were added by themselves."""
        for folder in self.all():
            if folder.path.is_relative_to(outer):
                self.remove(folder.id)

    def _include_again(self, path: Path) -> None:
        """Adding something again says that it is wanted, whatever was excluded before."""
        for excluded in self.exclusions():
            if path.is_relative_to(excluded):
                self._database.run("DELETE FROM exclusion WHERE path = ?", (str(excluded),))

    def _as_found(self, path: Path) -> Path:
        """Return a path as a walk over its folder names it: through links inside, not around."""
        absolute = _absolute(path)
        around = absolute.parent.resolve() / absolute.name
        folders = self.all()
        is_held = any(folder.holds(absolute) for folder in folders)
        is_held_around = any(folder.holds(around) for folder in folders)
        return around if is_held_around and not is_held else absolute


def _folder(row: Row) -> Folder:
    id_, path, is_file, added_at = row
    return Folder(id_, Path(path), bool(is_file), added_at)


def _existing(path: Path) -> Path:
    absolute = _absolute(path)
    try:
        resolved = absolute.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise UserProblem(
            f"There is nothing at {absolute}.",
            "Check the name and whether the disk is connected.",
            repr(error),
        ) from error
    try:
        str(resolved).encode()
    except UnicodeEncodeError as error:
        raise UserProblem(
            "The name of this folder or file is not valid text.",
            "Give it another name.",
            repr(error),
        ) from error
    if not (resolved.is_dir() or resolved.is_file()):
        raise UserProblem(f"{absolute} is neither a folder nor a file.", "Add a folder or a file.")
    return resolved


def _absolute(path: Path) -> Path:
    """Return an absolute path without ".." and "~", links left as they are."""
    try:
        return Path(os.path.abspath(Path(path).expanduser()))  # noqa: PTH100 - pathlib keeps ".."
    except RuntimeError as error:
        raise UserProblem(
            f"There is nothing at {path}.", "Check the name of the person behind ~.", repr(error)
        ) from error
