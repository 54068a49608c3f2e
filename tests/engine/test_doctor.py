"""The doctor looks at everything, and a check that breaks is a finding."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine import doctor
from engine.doctor import Verdict, examine
from engine.paths import Folders
from engine.store import places
from engine.store.backups.shelf import back_up
from engine.store.places import Mount
from tests.fixtures.backups import write_state


def by_name(folders: Folders) -> dict[str, doctor.Check]:
    return {one.name: one for one in examine(folders)}


def test_every_check_has_words(folders: Folders) -> None:
    checks = by_name(folders)
    assert {"computer", "memory", "data folder", "database", "vector search"} <= set(checks)
    assert all(one.words for one in checks.values())
    assert checks["database"].verdict is Verdict.GOOD
    assert checks["vector search"].verdict is Verdict.GOOD
    assert str(folders.data) in checks["data folder"].words


@pytest.mark.models
def test_the_models_are_found(folders: Folders) -> None:
    checks = by_name(folders)
    assert checks["chat model"].verdict is Verdict.GOOD
    assert checks["embedding model"].verdict is Verdict.GOOD


def test_a_damaged_database_is_a_finding_and_not_the_end(folders: Folders) -> None:
    folders.user_database.write_bytes(b"not a database at all " * 500)
    checks = by_name(folders)
    assert checks["database"].verdict is Verdict.BAD
    assert "user.db" in checks["database"].words
    assert checks["database"].hint
    assert checks["vector search"].verdict is Verdict.GOOD


def test_little_memory_and_disk_are_cautions(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_LITTLE_MEMORY", 10**18)
    monkeypatch.setattr(doctor, "_LITTLE_DISK", 10**18)
    checks = by_name(folders)
    assert checks["memory"].verdict is Verdict.CAUTION
    assert checks["data folder"].verdict is Verdict.CAUTION


def test_a_check_that_breaks_is_a_bad_one(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode() -> doctor.Check:
        raise ZeroDivisionError

    monkeypatch.setattr(doctor, "_libraries", explode)
    checks = by_name(folders)
    assert checks["libraries"].verdict is Verdict.BAD


def test_the_place_of_the_data_is_looked_at(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Mount(Path("/"), "ext4")
    monkeypatch.setattr(places, "_mounts", lambda: [home])
    assert by_name(folders)["place"].verdict is Verdict.GOOD
    (folders.data / ".stfolder").mkdir()
    monkeypatch.setattr(places, "_mounts", lambda: [home, Mount(Path("/"), "nfs4")])
    place = by_name(folders)["place"]
    assert place.verdict is Verdict.CAUTION
    assert "Syncthing" in place.words
    assert "network share" in place.words
    assert "INGLENOOK_HOME" in place.hint


def test_backups_are_missed_when_old_and_told_when_damaged(folders: Folders) -> None:
    write_state(folders, "ferry")
    assert "none yet" in by_name(folders)["backups"].words
    now = datetime.now(UTC)
    old = back_up(folders, now - timedelta(days=30))
    checks = by_name(folders)
    assert checks["backups"].verdict is Verdict.CAUTION
    assert "inglenook backup" in checks["backups"].hint
    back_up(folders, now)
    assert by_name(folders)["backups"] == doctor.Check(
        "backups", Verdict.GOOD, f"the last good one is of {now.astimezone():%Y-%m-%d %H:%M}"
    )
    old.path.write_bytes(b"")
    spoilt = by_name(folders)["backups"]
    assert spoilt.verdict is Verdict.CAUTION
    assert old.path.name in spoilt.hint
