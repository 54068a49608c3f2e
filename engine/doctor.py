"""Looks at the machine and says what Inglenook has and what it lacks.

Covered: data folder and the dangers of its place, backups, disk, memory, SQLite with its
extensions, the starter models, the libraries that do the work. Not covered: the window's libraries
(run.py checks them before it starts), and the proof of privacy.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from engine import own_processes
from engine.errors import EngineError, UserProblem, from_exception
from engine.models.inspection import Inspector
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from engine.paths import Folders

_LITTLE_DISK: Final = 1_000_000_000
_OLD_BACKUP: Final = timedelta(days=8)
_LITTLE_MEMORY: Final = 4_000_000_000


class Verdict(StrEnum):
    """How a check came out."""

    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    verdict: Verdict
    words: str
    hint: str = ""


def examine(folders: Folders) -> list[Check]:
    """Make all checks; a check that fails to run is a bad one, not the end."""
    looks: dict[str, Callable[[], Check]] = {
        "computer": _computer,
        "memory": _memory,
        "data folder": lambda: _data_folder(folders),
        "place": lambda: _place(folders),
        "database": lambda: _database(folders),
        "backups": lambda: _backups(folders),
        "vector search": _vector_search,
        "embedding model": lambda: _starter(ModelKind.EMBEDDING),
        "chat model": lambda: _starter(ModelKind.CHAT),
        "libraries": _libraries,
    }
    return [_safely(name, look) for name, look in looks.items()]


def _safely(name: str, look: Callable[[], Check]) -> Check:
    try:
        return look()
    except Exception as error:  # noqa: BLE001 - whatever breaks a check is its finding
        problem: EngineError = from_exception(error)
        return Check(name, Verdict.BAD, problem.message, problem.hint)


def _computer() -> Check:
    words = f"{platform.system()} {platform.release()}, {os.cpu_count()} cores, Python "
    return Check("computer", Verdict.GOOD, words + platform.python_version())


def _memory() -> Check:
    import psutil

    total = psutil.virtual_memory().total
    free = psutil.virtual_memory().available
    words = f"{total / 1e9:.1f} GB, {free / 1e9:.1f} GB free"
    if free < _LITTLE_MEMORY:
        return Check("memory", Verdict.CAUTION, words, "Close other programs for larger models.")
    return Check("memory", Verdict.GOOD, words)


def _data_folder(folders: Folders) -> Check:
    folders.create()
    free = shutil.disk_usage(folders.data).free
    words = f"{folders.data}, {free / 1e9:.1f} GB free"
    if free < _LITTLE_DISK:
        return Check("data folder", Verdict.CAUTION, words, "Free some space.")
    return Check("data folder", Verdict.GOOD, words)


def _place(folders: Folders) -> Check:
    from engine.store.places import Danger, look

    # A full disk is told by the data folder itself.
    found = [one for one in look(folders) if one.danger is not Danger.FULL]
    if not found:
        return Check("place", Verdict.GOOD, "on a disk of this computer, no cloud service in sight")
    return Check(
        "place",
        Verdict.CAUTION,
        " ".join(one.message for one in found),
        " ".join(one.hint for one in found),
    )


def _backups(folders: Folders) -> Check:
    from engine.store.backups.shelf import backups_of, last_good

    last = last_good(folders.backups)
    damaged = [one.path.name for one in backups_of(folders) if one.problem]
    hint = f"Damaged, not counted: {', '.join(damaged)}." if damaged else ""
    if last is None:
        words = "there is none yet; the window makes one each day"
        return Check(
            "backups", Verdict.CAUTION, words, f"{hint} Make one: inglenook backup".strip()
        )
    age = datetime.now(UTC) - last.made_at
    words = f"the last good one is of {last.made_at.astimezone():%Y-%m-%d %H:%M}"
    is_old = age > _OLD_BACKUP
    if is_old:
        hint = f"{hint} Make one: inglenook backup".strip()
    return Check("backups", Verdict.CAUTION if is_old or damaged else Verdict.GOOD, words, hint)


def _database(folders: Folders) -> Check:
    import apsw

    from engine.store import open_index_database, open_user_database

    for database in (
        open_user_database(folders.user_database),
        open_index_database(folders.index_database),
    ):
        row = database.row("PRAGMA quick_check(1)")
        database.close()
        if row is None or row[0] != "ok":
            raise UserProblem(f"{database.path.name} is damaged.", "Restore a backup.", str(row))
    return Check("database", Verdict.GOOD, f"SQLite {apsw.sqlite_lib_version()}, files are sound")


def _vector_search() -> Check:
    import apsw
    import sqlite_vec

    connection = apsw.Connection(":memory:")
    connection.enable_load_extension(True)
    connection.load_extension(sqlite_vec.loadable_path())
    version = next(iter(connection.execute("SELECT vec_version()")))[0]
    connection.close()
    return Check("vector search", Verdict.GOOD, f"sqlite-vec {version}")


def _starter(kind: ModelKind) -> Check:
    model = starter_model(kind)
    with Inspector() as inspector:
        seen = inspector.inspect(model.path)
    if seen.kind is not kind or seen.problem:
        raise UserProblem(
            f"{model.path.name} is not the {kind.value} model.",
            own_processes.how_to_repair(),
        )
    return Check(f"{kind.value} model", Verdict.GOOD, model.name)


def _libraries() -> Check:
    names = ("llama-cpp-python", "sentence-transformers", "torch", "pypdfium2", "tokenizers")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    return Check("libraries", Verdict.GOOD, versions)
