"""Prepares a restore: everything is checked and lies ready before anything is changed.

The folder `restore` beside user.db holds what is to come: user.db, brought to the newest schema,
and where the backup has them the settings and the adapters. `plan.json` is written last: while it
is there, the next start carries the restore out. A file `begun` beside it says that the old state
is being replaced, so that there is only one way: on to the end.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.errors import UserProblem, from_os_error
from engine.paths import Folders, write_atomically
from engine.store import user_migrations
from engine.store.backups.archive import ADAPTERS, DATABASE, SETTINGS, take_apart
from engine.store.backups.copying import damage_of, flush, never
from engine.store.connection import Connection, open_user_database
from engine.store.encrypting import encrypt
from engine.store.explaining import in_plain_words
from engine.store.keyed import MAGIC, is_plain, looks_encrypted
from engine.store.migrations import migrate
from engine.vault.record import FILE, read_record


@dataclass(frozen=True, slots=True)
class Plan:
    """A restore that is prepared.

    Attributes:
        source: The backup, as it was named.
        has_settings: Whether the settings come back, too.
        adapters: The adapters that come back where they are missing, by their short names.
    """

    source: str
    has_settings: bool = False
    adapters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a restore lies ready."""

    folders: Folders

    @property
    def folder(self) -> Path:
        """All of it but the settings."""
        return self.folders.data / "restore"

    @property
    def database(self) -> Path:
        """The user.db that is to come."""
        return self.folder / DATABASE

    @property
    def adapters(self) -> Path:
        """The adapters that are to come."""
        return self.folder / ADAPTERS

    @property
    def settings(self) -> Path:
        """The settings that are to come, on the file system where they will lie."""
        return self.folders.settings / f".{SETTINGS}.restore"

    @property
    def plan_file(self) -> Path:
        """While it is there, the restore is wanted."""
        return self.folder / "plan.json"

    @property
    def begun_file(self) -> Path:
        """While it is there, the old state may be gone already."""
        return self.folder / "begun"

    @property
    def has_begun(self) -> bool:
        """Whether the old state is being replaced."""
        return self.plan_file.exists() and self.begun_file.exists()

    def plan(self) -> Plan | None:
        """Return the restore that is wanted, None when there is none.

        Raises:
            UserProblem: It cannot be read.
        """
        try:
            values: dict[str, Any] = json.loads(self.plan_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise from_os_error(error, "read what is to be restored") from error
        return Plan(values["source"], values["has_settings"], tuple(values["adapters"]))

    def withdraw(self) -> None:
        """Want no restore any more, and remove what was prepared; the plan goes first."""
        self.plan_file.unlink(missing_ok=True)
        self.settings.unlink(missing_ok=True)
        if self.folder.is_dir():
            flush(self.folder)
            shutil.rmtree(self.folder)


def prepare(folders: Folders, source: Path, is_cancelled: Callable[[], bool] = never) -> Plan:
    """Check a backup and lay everything ready for a restore.

    Args:
        folders: Whose data.
        source: An archive, or a copy of user.db.
        is_cancelled: Asked now and then.

    Raises:
        UserProblem: It is no sound backup, was made by a newer Inglenook, or there is no room.
        Cancelled: A stop was wanted.
    """
    stage = Stage(folders)
    if stage.has_begun:
        raise UserProblem(
            "Another restore is not finished yet.", "Start Inglenook once: it finishes it."
        )
    try:
        stage.withdraw()
        stage.folder.mkdir(mode=0o700)
        adapters = _lay_out(source, stage, is_cancelled)
        _bring_up_to_date(stage.database, source)
        if read_record(folders.data) is not None and is_plain(stage.database):
            encrypt(stage.database)
        plan = Plan(str(source), stage.settings.exists(), adapters)
        write_atomically(stage.plan_file, json.dumps(asdict(plan)).encode())
        flush(stage.folder)
    except OSError as error:
        stage.withdraw()
        raise from_os_error(error, "prepare the restore") from error
    except BaseException:  # raised again: half of a restore must not stay
        stage.withdraw()
        raise
    return plan


def _lay_out(source: Path, stage: Stage, is_cancelled: Callable[[], bool]) -> tuple[str, ...]:
    """Write what the backup holds to where it lies ready; returns the adapters."""
    with source.open("rb") as stream:
        head = stream.read(100)
    if head.startswith(MAGIC) or looks_encrypted(head):
        shutil.copyfile(source, stage.database)
        log = source.with_name(f"{source.name}-wal")
        if log.exists():
            # A file that was copied by hand while it was in use: its newest part lies in its log.
            shutil.copyfile(log, stage.database.with_name(f"{DATABASE}-wal"))
        return ()
    if not zipfile.is_zipfile(source):
        raise _no_backup(source, "neither an archive nor a database")
    take_apart(source, stage.folder, is_cancelled)
    _take_vault_away(stage, source)
    settings = stage.folder / SETTINGS
    if settings.exists():
        shutil.copyfile(settings, stage.settings)
        flush(stage.settings)
    return _adapters_laid_out(stage)


def _take_vault_away(stage: Stage, source: Path) -> None:
    """Leave the vault's record out that a backup brings: it opens with the one that is here."""
    brought = read_record(stage.folder)
    if brought is None:
        return
    here = read_record(stage.folders.data)
    if here is None or here.id != brought.id:
        raise UserProblem(
            f"The backup {source.name} is of a vault that is not here.",
            f"Bring the vault here first: inglenook vault adopt {source.name}",
        )
    (stage.folder / FILE).unlink()


def _adapters_laid_out(stage: Stage) -> tuple[str, ...]:
    if not stage.adapters.is_dir():
        return ()
    for one in stage.adapters.rglob("*"):
        flush(one)
    there = stage.folders.adapters
    return tuple(one.name for one in stage.adapters.iterdir() if not (there / one.name).exists())


def _bring_up_to_date(database: Path, source: Path) -> None:
    """Check the database that is to come, and bring it to the newest schema."""
    with in_plain_words(source):
        if damage := damage_of(database, in_use=True):
            raise UserProblem(
                f"The backup {source.name} is damaged.",
                "Choose another one; nothing has been changed.",
                damage,
            )
        with closing(open_user_database(database)) as opened:
            _check(opened, source)
            list(opened.raw.execute("PRAGMA journal_mode = DELETE"))
    for copy in database.parent.glob("user.before-*"):
        copy.unlink()  # the backup itself is the state before the change
    flush(database)


def _check(database: Connection, source: Path) -> None:
    """Refuse what is sound and is not Inglenook's."""
    verdict = database.row("PRAGMA integrity_check(1)")
    if verdict != ("ok",):
        raise UserProblem(
            f"The backup {source.name} is damaged.",
            "Choose another one; nothing has been changed.",
            str(verdict),
        )
    missing = _expected() - set(database.rows("SELECT type, name FROM sqlite_master"))
    if missing:
        raise _no_backup(source, f"it lacks {sorted(missing)}")


def _expected() -> set[tuple[str, ...]]:
    import apsw

    with closing(apsw.Connection(":memory:")) as fresh:
        migrate(fresh, Path(), user_migrations.ALL)
        return set(fresh.execute("SELECT type, name FROM sqlite_master"))


def _no_backup(source: Path, detail: str) -> UserProblem:
    return UserProblem(
        f"{source.name} is not a backup of Inglenook.",
        "Choose one that `inglenook restore --list` shows, or a file that was saved as a backup.",
        detail,
    )
