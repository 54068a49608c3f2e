"""The vault in the settings: made, changed, locked and given up."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.services.idle_lock import IdleLock, seconds_passed
from desktop.services.settings_service import SettingsService
from desktop.services.vault_service import VaultService
from desktop.theme.theme import Theme
from desktop.views.settings.vault_dialogs import (
    GiveUpDialog,
    MakeVaultDialog,
    PassphraseDialog,
    PhraseDialog,
)
from desktop.views.settings.vault_section import VaultSection
from engine.errors import UserProblem
from engine.paths import Folders, folders_of
from engine.store import open_user_database
from engine.store.encrypting import finish, left_readable
from engine.vault import keys, lock
from engine.vault.record import VaultState, read_record
from tests.fixtures.keyrings import MemoryKeyring, memory_keyring

_WORDS = "four grey herons sit"


@pytest.fixture(autouse=True)
def chain() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


@dataclass
class Desk:
    """What the tests work with."""

    folder: Path
    service: VaultService
    section: VaultSection
    given_up: list[bool] = field(default_factory=list)

    def words(self) -> str:
        labels = self.section.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())


@pytest.fixture
def desk(theme: Theme, folders: Folders, qtbot: QtBot) -> Desk:
    given_up: list[bool] = []
    service = VaultService(
        folders.data, lambda: given_up.append(True), lambda: left_readable(folders.data)
    )
    section = VaultSection(theme, service)
    service.setParent(section)
    qtbot.addWidget(section)
    section.show()
    return Desk(folders.data, service, section, given_up)


def dialog_of(desk: Desk, kind: type[MakeVaultDialog]) -> MakeVaultDialog:
    return next(one for one in desk.section.findChildren(kind) if one.isVisible())


def test_a_vault_is_made_with_a_phrase_that_has_to_be_written_down(
    desk: Desk, folders: Folders, qtbot: QtBot
) -> None:
    assert "There is no vault." in desk.words()
    desk.section.make.click()
    dialog = dialog_of(desk, MakeVaultDialog)
    assert dialog.keyring.isChecked()
    dialog.action.click()
    assert "at least 8 characters" in dialog.said()
    dialog.passphrase.first.setText(_WORDS)
    dialog.action.click()
    assert dialog.said() == "The two are not the same."
    dialog.passphrase.second.setText(_WORDS)
    dialog.action.click()
    record = read_record(desk.folder)
    assert record is not None
    assert record.state is VaultState.CLOSING
    (phrase,) = [one for one in desk.section.findChildren(PhraseDialog) if one.isVisible()]
    shown = [one.text() for one in phrase.findChildren(QLabel)]
    assert any(one.count("-") == 6 for one in shown)
    assert not phrase.action.isEnabled()
    QTest.keyClick(phrase, Qt.Key.Key_Escape)
    assert phrase.isVisible(), "it is shown only now"
    phrase.written.click()
    with qtbot.waitSignal(desk.service.restart_wanted):
        phrase.action.click()
    assert "Not everything is encrypted yet: that is done at the next start." in desk.words()
    finish(folders)
    desk.service.refresh()
    assert "Everything is encrypted. It opens by itself while you are logged in." in desk.words()


def test_what_stays_readable_is_named(desk: Desk, folders: Folders) -> None:
    open_user_database(folders.user_database).close()
    lock.make(desk.folder, _WORDS, in_keyring=False)
    folders.backups.mkdir(exist_ok=True)
    kept = folders.backups / "user-2026-01-02-030405.db.damaged"
    shutil.copyfile(folders.user_database, kept)
    finish(folders)
    desk.service.refresh()
    assert f"when they are of no use: {kept.name}" in desk.words()


def test_what_opens_it_is_shown_and_changed(desk: Desk, folders: Folders) -> None:
    made = lock.make(desk.folder, _WORDS, in_keyring=True)
    finish(folders)
    desk.service.refresh()
    assert "It opens by itself while you are logged in." in desk.words()
    assert not desk.section.lock.isEnabled()
    desk.section.keyring.click()
    assert "The passphrase is asked for at each start." in desk.words()
    assert desk.section.lock.isEnabled()
    desk.section.passphrase.click()
    (dialog,) = [one for one in desk.section.findChildren(PassphraseDialog) if one.isVisible()]
    for one in (dialog.passphrase.first, dialog.passphrase.second):
        one.setText("five white gulls fly")
    dialog.action.click()
    assert not dialog.isVisible()
    desk.section.phrase.click()
    keys.forget()
    with pytest.raises(UserProblem):
        lock.open_with(desk.folder, made.phrase)
    lock.open_with(desk.folder, "five white gulls fly")


def test_who_opens_a_question_for_a_passphrase_can_type_it(desk: Desk, qtbot: QtBot) -> None:
    desk.section.make.click()
    (made,) = [one for one in desk.section.findChildren(MakeVaultDialog) if one.isVisible()]
    assert made.focusWidget() is made.passphrase.first
    made.action.click()
    assert made.said().startswith("Take at least")
    assert made.focusWidget() is made.passphrase.first
    made.reject()
    lock.make(desk.folder, _WORDS, in_keyring=False)
    desk.service.refresh()
    desk.section.passphrase.click()
    (changed,) = [one for one in desk.section.findChildren(PassphraseDialog) if one.isVisible()]
    assert changed.focusWidget() is changed.passphrase.first
    with qtbot.waitSignal(changed.destroyed):
        changed.reject()
    # A question that is gone is told no more.
    desk.service.failed.emit(UserProblem("The keyring is locked.", "Unlock it."))
    assert "The keyring is locked." in desk.words()


def test_it_is_locked_and_given_up_by_a_new_start(desk: Desk, qtbot: QtBot) -> None:
    lock.make(desk.folder, _WORDS, in_keyring=False)
    desk.service.refresh()
    with qtbot.waitSignal(desk.service.restart_wanted):
        desk.section.lock.click()
    assert keys.is_any_known(), "a person may stay after all"
    desk.service.shut_down()
    assert not lock.open_quietly(desk.folder)
    lock.open_with(desk.folder, _WORDS)
    desk.section.give_up.click()
    (dialog,) = [one for one in desk.section.findChildren(GiveUpDialog) if one.isVisible()]
    with qtbot.waitSignal(desk.service.restart_wanted):
        dialog.action.click()
    assert desk.given_up == [True]


def test_a_keyring_that_keeps_nothing_is_told(desk: Desk, chain: MemoryKeyring) -> None:
    lock.make(desk.folder, _WORDS, in_keyring=False)
    desk.service.refresh()
    chain.is_locked = True
    desk.section.keyring.click()
    assert "The keyring of this computer keeps nothing." in desk.words()
    assert not desk.section.keyring.isChecked()


@dataclass
class Watch:
    """A lock that only counts how often it locks, and a clock."""

    desk: Desk
    seconds: float = 0.0
    is_busy: bool = False
    locked: int = 0

    def __post_init__(self) -> None:
        settings = SettingsService(folders_of().settings_file, self.desk.section)
        settings.change("lock_minutes", 5)
        self.settings = settings
        self.lock = IdleLock(
            self.desk.service,
            settings,
            lambda: self.is_busy,
            self._on_locked,
            self.desk.section,
            lambda: self.seconds,
        )

    def wait(self, seconds: float) -> int:
        """Let time pass; returns how often it was locked."""
        self.seconds += seconds
        self.lock.look()
        return self.locked

    def touch(self) -> None:
        QTest.keyClick(self.desk.section, Qt.Key.Key_Tab)

    def _on_locked(self) -> None:
        self.locked += 1


@pytest.fixture
def watch(desk: Desk) -> Iterator[Watch]:
    lock.make(desk.folder, _WORDS, in_keyring=False)
    made = Watch(desk)
    yield made
    made.lock.end()


def test_it_is_locked_after_a_while_without_use(watch: Watch) -> None:
    assert watch.wait(299) == 0
    watch.touch()
    assert watch.wait(299) == 0
    assert watch.wait(2) == 1
    assert watch.wait(299) == 1
    watch.settings.change("lock_minutes", 0)
    assert watch.wait(10_000) == 1


def test_what_is_under_way_is_waited_for_and_no_longer(watch: Watch) -> None:
    watch.is_busy = True
    assert watch.wait(10_000) == 0
    watch.is_busy = False
    assert watch.wait(0) == 1


def test_who_comes_back_while_something_is_under_way_was_there(watch: Watch) -> None:
    watch.is_busy = True
    watch.wait(10_000)
    watch.touch()
    watch.is_busy = False
    assert watch.wait(299) == 0
    assert watch.wait(2) == 1


def test_the_first_touch_after_the_time_does_not_keep_it_open(watch: Watch, qtbot: QtBot) -> None:
    """As of a computer that slept: the touch comes before anybody looked at the clock."""
    watch.seconds = 301
    watch.touch()
    qtbot.waitUntil(lambda: watch.locked == 1, timeout=1_000)


def test_what_the_keyring_opens_is_not_locked(watch: Watch) -> None:
    lock.use_keyring(watch.desk.folder, is_wanted=True)
    assert watch.wait(10_000) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the clocks of Linux")
def test_the_time_of_a_computer_that_sleeps_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    clocks = {time.CLOCK_BOOTTIME: 7.0}
    monkeypatch.setattr(time, "clock_gettime", clocks.__getitem__)
    assert seconds_passed() == 7.0
