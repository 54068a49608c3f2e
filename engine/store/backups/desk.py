"""What the window asks about backups, in one place; called in a thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from engine.errors import UserProblem
from engine.paths import Folders
from engine.store.backups.archive import write_archive
from engine.store.backups.copying import damage_of
from engine.store.backups.records import Backup
from engine.store.backups.shelf import back_up, backups_of, is_due, last_good
from engine.store.backups.staging import Stage, prepare
from engine.store.places import PlaceWarning, look

_Cancelling = Callable[[], bool]


class BackupDesk:
    """Backups of one person's data, by the clock of this computer."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self._folders.backups

    def all(self) -> list[Backup]:
        """Return what there is, the newest first."""
        return backups_of(self._folders)

    def is_due(self) -> bool:
        """Whether the next daily one is due."""
        return is_due(self._folders.backups, datetime.now(UTC))

    def back_up(self, is_cancelled: _Cancelling) -> Backup:
        """Make one more. Raises what `shelf.back_up` does."""
        return back_up(self._folders, datetime.now(UTC), is_cancelled)

    def save(self, target: Path, is_cancelled: _Cancelling) -> None:
        """Write everything but models into one file; one that is there is replaced.

        Raises what `archive.write_archive` does.
        """
        write_archive(
            self._folders,
            target,
            datetime.now(UTC),
            with_adapters=True,
            replaces=True,
            is_cancelled=is_cancelled,
        )

    def prepare(self, source: Path, is_cancelled: _Cancelling) -> None:
        """Check a backup and want it restored at the next start. Raises what `prepare` does."""
        prepare(self._folders, source, is_cancelled)

    def withdraw(self) -> None:
        """Want no restore any more."""
        Stage(self._folders).withdraw()

    def damage(self) -> UserProblem | None:
        """Read all of user.db and say what to do when it is damaged."""
        damage = damage_of(self._folders.user_database, in_use=True)
        if not damage:
            return None
        last = last_good(self._folders.backups)
        return UserProblem(
            "Inglenook ended abruptly the last time, and its file user.db is damaged.",
            "Restore the last good backup; what can still be read is kept beside it."
            if last is not None
            else "There is no backup yet. Save what you need with the export of conversations.",
            damage,
        )

    def warnings(self) -> tuple[PlaceWarning, ...]:
        """Say what is dangerous about the place of the data."""
        return look(self._folders)
