"""Backups on the settings page: what is shown, and the way to a restore."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QSettings, QTime
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.services.backup_service import Backup, BackupKind, BackupService, PlaceWarning
from desktop.theme.theme import Theme
from desktop.views.settings.backup_messages import BackupMessages
from desktop.views.settings.backup_words import facts_words, time_words
from desktop.views.settings.backups_section import BackupsSection
from desktop.views.settings.restore_dialog import RestoreDialog
from desktop.widgets.error_panel import ErrorPanelContent
from desktop.widgets.tone import Tone
from engine.errors import UserProblem
from engine.paths import Folders
from engine.store.backups.archive import check_archive
from engine.store.backups.desk import BackupDesk
from engine.store.backups.shelf import back_up
from engine.store.backups.staging import Stage
from engine.store.places import Danger
from tests.fixtures.backups import write_state

Show = Callable[[], BackupsSection]


@pytest.fixture
def service(folders: Folders, qapp: QApplication) -> Iterator[BackupService]:
    del qapp
    write_state(folders, "ferry")
    made = BackupService(BackupDesk(folders))
    yield made
    made.shut_down()


@pytest.fixture
def show(theme: Theme, service: BackupService, qtbot: QtBot) -> Show:
    """Show the section when the list was read."""

    def make() -> BackupsSection:
        section = BackupsSection(theme, service)
        qtbot.addWidget(section)
        section.show()
        qtbot.waitUntil(lambda: not service.is_busy)
        return section

    return make


def button(section: BackupsSection, words: str) -> QPushButton:
    return next(
        one
        for one in section.findChildren(QPushButton)
        if words in (one.text(), one.accessibleName())
    )


def words(section: BackupsSection) -> list[str]:
    return [one.text() for one in section.findChildren(QLabel)]


def test_without_a_backup_that_is_said(show: Show) -> None:
    section = show()
    assert "There is no backup yet." in words(section)
    assert section._fold.isHidden()


def test_a_backup_is_made_now(show: Show, service: BackupService, qtbot: QtBot) -> None:
    section = show()
    now = button(section, "Back up now")
    with qtbot.waitSignal(service.backed_up):
        now.click()
        assert not now.isEnabled()
    assert now.isEnabled()
    (made,) = service.backups
    assert f"Last backup: {time_words(made.made_at)}." in words(section)
    assert facts_words(made) in words(section)


def test_damaged_ones_are_told_and_not_offered(
    show: Show, folders: Folders, service: BackupService
) -> None:
    now = datetime.now(UTC)
    bad = back_up(folders, now - timedelta(days=3))
    back_up(folders, now)
    bad.path.write_bytes(b"")
    section = show()
    assert any("Others are damaged" in one for one in words(section))
    assert "It is not a database." in words(section)
    assert service.last is not None
    offered = {one.accessibleName() for one in section._rows.findChildren(QPushButton)}
    assert offered == {f"Restore the backup of {time_words(service.last.made_at)}"}


def test_a_backup_is_saved_where_the_person_says(
    show: Show,
    service: BackupService,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "mine.zip"
    asked: list[str] = []

    def choose(_: object, __: str, suggested: str, ___: str) -> tuple[str, str]:
        asked.append(suggested)
        return str(chosen), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    section = show()
    with qtbot.waitSignal(service.saved):
        button(section, "Save a backup as…").click()
    check_archive(chosen)
    assert Path(asked[0]).name == f"Inglenook {datetime.now():%Y-%m-%d}.zip"  # noqa: DTZ005


# Restoring -----------------------------------------------------------------------------------


def dialog_of(section: BackupsSection) -> RestoreDialog:
    (dialog,) = section.window().findChildren(RestoreDialog)
    return dialog


def test_a_restore_is_asked_for_and_prepared(
    show: Show, folders: Folders, service: BackupService, qtbot: QtBot
) -> None:
    made = back_up(folders, datetime.now(UTC))
    section = show()
    button(section, f"Restore the backup of {time_words(made.made_at)}").click()
    dialog = dialog_of(section)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert time_words(made.made_at) in dialog.windowTitle()
    assert "closes and starts again" in said
    assert "settings" not in said
    assert "What is here now is not lost" in said
    assert Stage(folders).plan() is None
    with qtbot.waitSignal(service.restart_wanted):
        dialog.action.click()
        assert not dialog.cancel.isEnabled()
        dialog.reject()
        assert dialog.isVisible()
    assert not dialog.isVisible()
    plan = Stage(folders).plan()
    assert plan is not None
    assert plan.source == str(made.path)


def test_a_file_that_is_no_backup_is_refused_in_the_dialog(
    show: Show,
    folders: Folders,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "thesis.zip").write_text("my thesis")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "thesis.zip"), "")
    )
    section = show()
    button(section, "Restore from a file…").click()
    dialog = dialog_of(section)
    assert "thesis.zip" in dialog.windowTitle()
    assert any("and the settings are then" in one.text() for one in dialog.findChildren(QLabel))
    dialog.action.click()
    qtbot.waitUntil(lambda: "not a backup of Inglenook" in dialog.said())
    assert dialog.action.isEnabled()
    dialog.cancel.click()
    assert not dialog.isVisible()
    assert Stage(folders).plan() is None


# Words ---------------------------------------------------------------------------------------


def test_times_are_said_as_people_do() -> None:
    now = datetime.now().astimezone()
    noon = now.replace(hour=12, minute=5)
    clock = QLocale().toString(QTime(12, 5), QLocale.FormatType.ShortFormat)
    assert time_words(noon) == f"today, {clock}"
    assert time_words(noon - timedelta(days=1)) == f"yesterday, {clock}"
    assert time_words(datetime(2026, 2, 3, 12, 5).astimezone()).startswith(
        QLocale().toString(QDate(2026, 2, 3), QLocale.FormatType.LongFormat)
    )


@pytest.mark.parametrize("kind", list(BackupKind))
def test_every_kind_has_words(kind: BackupKind) -> None:
    made = Backup(Path("x"), kind, datetime.now(UTC), 1_500_000)
    assert facts_words(made).endswith(" · 1.5 MB")


# Messages ------------------------------------------------------------------------------------


@pytest.fixture
def shown(service: BackupService, tmp_path: Path) -> list[ErrorPanelContent]:
    """What the window shows."""
    content: list[ErrorPanelContent] = []
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat, service)
    BackupMessages(service, state, content.append, service)
    return content


SHARE = PlaceWarning(Danger.NETWORK, "The data lie on a share.", "Move them.")
FULL = PlaceWarning(Danger.FULL, "The disk is almost full.", "Free some.")


def test_a_danger_is_told_once_and_again_when_it_comes_back(
    service: BackupService, shown: list[ErrorPanelContent]
) -> None:
    for warnings in ((SHARE,), (SHARE,), (SHARE, FULL), (FULL,), (SHARE, FULL), ()):
        service.warned.emit(warnings)
    assert [one.message for one in shown] == [SHARE.message, FULL.message, SHARE.message]
    assert all(one.tone is Tone.CAUTION for one in shown)


def test_failures_and_damage_lead_to_the_backups(
    service: BackupService, shown: list[ErrorPanelContent]
) -> None:
    service.problem.emit(UserProblem("The disk is full.", "Free some space."))
    service.damaged.emit(UserProblem("user.db is damaged.", "Restore the last good backup."))
    assert [one.message for one in shown] == [
        "No backup was made. The disk is full.",
        "user.db is damaged.",
    ]
    assert {one.action for one in shown} == {"Show backups"}
