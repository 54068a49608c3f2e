"""Backups in the window: one a day by itself, never in its way, and never silently none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services import backup_service
from desktop.services.backup_service import Backup, BackupService, PlaceWarning
from engine.errors import EngineError, UserProblem
from engine.paths import Folders
from engine.store.backups.archive import check_archive
from engine.store.backups.desk import BackupDesk
from engine.store.backups.shelf import back_up, backups_of
from engine.store.backups.staging import Stage
from tests.fixtures.backups import write_state


@pytest.fixture
def service(
    folders: Folders, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[BackupService]:
    del qapp
    monkeypatch.setattr(backup_service, "_FIRST_LOOK", 0)
    write_state(folders, "ferry", padding=20_000)
    made = BackupService(BackupDesk(folders))
    yield made
    made.shut_down()
    made.deleteLater()


def ended(service: BackupService, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not service.is_busy, timeout=10_000)


def test_a_backup_is_made_soon_after_the_first_start(
    service: BackupService, folders: Folders, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(service.warned):
        service.start(was_cut_off=False)
    ended(service, qtbot)
    (made,) = backups_of(folders)
    assert service.backups == (made,)
    assert service.last == made


def test_no_second_one_is_made_on_the_same_day(
    service: BackupService, folders: Folders, qtbot: QtBot
) -> None:
    back_up(folders, datetime.now(UTC) - timedelta(hours=2))
    with qtbot.waitSignal(service.warned):
        service.start(was_cut_off=False)
    ended(service, qtbot)
    assert len(backups_of(folders)) == 1
    service._hourly.timeout.emit()
    ended(service, qtbot)
    assert len(backups_of(folders)) == 1


def test_a_long_day_gets_its_backup_too(
    service: BackupService, folders: Folders, qtbot: QtBot
) -> None:
    old = back_up(folders, datetime.now(UTC) - timedelta(days=1, minutes=1))
    service._hourly.timeout.emit()
    ended(service, qtbot)
    assert len(backups_of(folders)) == 2
    assert service.last is not None
    assert service.last.made_at > old.made_at


def test_a_person_may_have_one_more_at_any_time(
    service: BackupService, folders: Folders, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(service.backed_up) as told:
        service.back_up()
    made: Backup = told.args[0]
    assert made.path.exists()
    assert service.backups == tuple(backups_of(folders))


def test_a_saved_one_holds_everything(
    service: BackupService, folders: Folders, qtbot: QtBot, tmp_path: Path
) -> None:
    (folders.adapters / "letters").mkdir(parents=True)
    (folders.adapters / "letters" / "adapter.json").write_text("{}")
    with qtbot.waitSignal(service.saved) as told:
        service.save(tmp_path / "mine.zip")
    assert told.args == [tmp_path / "mine.zip"]
    names = [one.name for one in check_archive(tmp_path / "mine.zip").files]
    assert names == ["user.db", "settings.toml", "adapters/letters/adapter.json"]


def test_what_fails_is_told(service: BackupService, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(service.problem) as told:
        service.save(tmp_path / "nowhere" / "mine.zip")
    assert "no folder" in told.args[0].message
    ended(service, qtbot)


def test_a_failure_of_every_hour_is_told_once(
    service: BackupService, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(_: object) -> Backup:
        raise UserProblem("The disk is full.", "Free some space.")

    told: list[EngineError] = []
    service.problem.connect(told.append)
    with monkeypatch.context() as patch:
        patch.setattr(service._backups, "back_up", full)
        for _ in range(3):
            service._hourly.timeout.emit()
            ended(service, qtbot)
        assert [one.message for one in told] == ["The disk is full."]
    service._hourly.timeout.emit()
    ended(service, qtbot)
    assert service.last is not None
    assert len(told) == 1


def test_a_restore_is_prepared_and_wants_a_new_start(
    service: BackupService, folders: Folders, qtbot: QtBot
) -> None:
    made = back_up(folders, datetime.now(UTC))
    with qtbot.waitSignal(service.restart_wanted):
        service.restore(made.path)
    assert Stage(folders).plan() is not None
    service.withdraw()
    assert Stage(folders).plan() is None


def test_a_backup_that_is_not_sound_is_refused(
    service: BackupService, folders: Folders, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "thesis.zip").write_text("my thesis")
    told: list[EngineError] = []
    service.problem.connect(told.append)
    with qtbot.waitSignal(service.restore_refused) as refused:
        service.restore(tmp_path / "thesis.zip")
    assert "not a backup" in refused.args[0].message
    assert told == []
    assert not Stage(folders).folder.exists()


def test_after_an_end_by_force_the_file_is_read_and_damage_is_told(
    service: BackupService, folders: Folders, qtbot: QtBot
) -> None:
    back_up(folders, datetime.now(UTC))
    with folders.user_database.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xff" * 4096)
    with qtbot.waitSignal(service.damaged) as told:
        service.start(was_cut_off=True)
    assert "user.db is damaged" in told.args[0].message
    assert "last good backup" in told.args[0].hint
    ended(service, qtbot)


@pytest.mark.parametrize("was_cut_off", [True, False])
def test_a_sound_file_is_no_news(service: BackupService, qtbot: QtBot, was_cut_off: bool) -> None:
    told: list[object] = []
    service.damaged.connect(told.append)
    with qtbot.waitSignal(service.warned):
        service.start(was_cut_off=was_cut_off)
    ended(service, qtbot)
    assert told == []


def test_the_place_of_the_data_is_looked_at(
    service: BackupService, folders: Folders, qtbot: QtBot
) -> None:
    (folders.data / ".stfolder").mkdir()
    with qtbot.waitSignal(service.warned) as told:
        service.start(was_cut_off=False)
    warnings: tuple[PlaceWarning, ...] = told.args[0]
    assert "Syncthing" in warnings[0].message
    ended(service, qtbot)


def test_the_end_of_the_window_stops_a_backup_and_leaves_none(
    service: BackupService, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = threading.Event()
    make = service._backups.back_up

    def slowly(is_cancelled: Callable[[], bool]) -> Backup:
        began.set()
        while not is_cancelled():
            threading.Event().wait(0.001)
        return make(is_cancelled)

    monkeypatch.setattr(service._backups, "back_up", slowly)
    service.back_up()
    assert began.wait(10)
    service.shut_down()
    assert list(folders.backups.iterdir()) == []
    service.back_up()
    assert not service.is_busy
