"""Before there is a window: a restore that waits, a damaged file, and words for both."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop import starting
from desktop.app import Application
from desktop.starting import finish_wanted_restore, open_vault, opened_or_rescued
from desktop.views.settings.backup_words import time_words
from desktop.widgets.tone import Tone
from engine.errors import EngineError, UserProblem
from engine.paths import Folders, resources
from engine.store import open_index_database, open_user_database
from engine.store.backups import sole
from engine.store.backups.archive import write_archive
from engine.store.backups.records import Backup
from engine.store.backups.shelf import back_up
from engine.store.backups.staging import Stage, prepare
from engine.store.keyed import is_plain
from engine.vault import keys, lock
from tests.fixtures.backups import NOON, State, damage, state_of, write_state
from tests.fixtures.keyrings import memory_keyring
from tests.process.test_application import commands


@pytest.fixture
def archive(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sole, "_PATIENCE_MILLISECONDS", 50)
    write_state(folders, "ferry")
    path = tmp_path / "ferry.zip"
    write_archive(folders, path, NOON)
    write_state(folders, "lighthouse")
    return path


def test_an_ordinary_start_has_nothing_to_say(folders: Folders) -> None:
    assert finish_wanted_restore(folders).message() is None
    assert not folders.user_database.exists()


def test_a_prepared_restore_is_carried_out_and_told(folders: Folders, archive: Path) -> None:
    prepare(folders, archive)
    message = finish_wanted_restore(folders).message()
    assert state_of(folders) == State("ferry", "# ferry\n")
    assert message is not None
    assert message.tone is Tone.GOOD
    assert str(folders.backups) in message.detail


def test_one_that_cannot_begin_is_told_and_wanted_no_more(folders: Folders, archive: Path) -> None:
    prepare(folders, archive)
    with closing(open_user_database(folders.user_database)):
        message = finish_wanted_restore(folders).message()
    assert message is not None
    assert message.message.startswith("The backup was not restored. Another Inglenook")
    assert Stage(folders).plan() is None
    assert state_of(folders).database == "lighthouse"


def test_nothing_is_opened_over_half_a_restore(folders: Folders, archive: Path) -> None:
    prepare(folders, archive)
    Stage(folders).begun_file.touch()
    with closing(open_user_database(folders.user_database)), pytest.raises(UserProblem):
        finish_wanted_restore(folders)
    assert Stage(folders).has_begun


# A damaged file ------------------------------------------------------------------------------


class Person:
    """Answers, and remembers what was asked."""

    def __init__(self, *, says: bool) -> None:
        self._says = says
        self.asked: list[Backup] = []

    def __call__(self, _: EngineError, last: Backup) -> bool:
        self.asked.append(last)
        return self._says


def build(folders: Folders) -> str:
    with (
        closing(open_user_database(folders.user_database)),
        closing(open_index_database(folders.index_database)),
    ):
        return "the window"


def test_a_damaged_file_is_replaced_by_its_backup_when_the_person_wants_it(
    folders: Folders, archive: Path
) -> None:
    del archive
    last = back_up(folders, datetime.now(UTC))
    damage(folders)
    person = Person(says=True)
    assert opened_or_rescued(lambda: build(folders), folders, person) == "the window"
    assert person.asked == [last]
    assert state_of(folders).database == "lighthouse"


def test_damage_that_is_found_after_opening_is_mended_too(
    folders: Folders, archive: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    del archive
    last = back_up(folders, datetime.now(UTC))
    damage_table(folders, "message")
    person = Person(says=True)
    made = opened_or_rescued(
        lambda: Application(qapp, folders, commands("ordinary"), resources()), folders, person
    )
    qtbot.addWidget(made.window)
    made.shut_down()
    assert person.asked == [last]
    assert state_of(folders).database == "lighthouse"
    made.deleteLater()


def damage_table(folders: Folders, table: str) -> None:
    """Write nonsense over the first page of a table: the file still opens."""
    with closing(open_user_database(folders.user_database)) as database:
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        at = database.row("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
        size = database.row("PRAGMA page_size")
    assert at is not None
    assert size is not None
    with folders.user_database.open("r+b") as file:
        file.seek((at[0] - 1) * size[0])
        file.write(b"\xff" * size[0])


def test_a_damaged_file_stays_when_the_person_says_no(folders: Folders, archive: Path) -> None:
    del archive
    back_up(folders, datetime.now(UTC))
    content = damage(folders)
    with pytest.raises(UserProblem, match=r"user\.db is damaged"):
        opened_or_rescued(lambda: build(folders), folders, Person(says=False))
    assert folders.user_database.read_bytes() == content


def test_nothing_is_asked_without_a_backup_or_for_another_file(
    folders: Folders, archive: Path
) -> None:
    person = Person(says=True)
    folders.index_database.write_bytes(b"no database any more " * 500)
    back_up(folders, datetime.now(UTC))
    with pytest.raises(UserProblem, match=r"index\.db is damaged"):
        opened_or_rescued(lambda: build(folders), folders, person)
    folders.index_database.unlink()
    damage(folders)
    for one in folders.backups.iterdir():
        one.unlink()
    with pytest.raises(UserProblem, match=r"user\.db is damaged"):
        opened_or_rescued(lambda: build(folders), folders, person)
    assert person.asked == []
    assert archive.exists()


def test_what_stops_a_start_is_told_in_the_language_of_the_window(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    error = UserProblem("Something stops it.", "Mend it.")
    told: list[str] = []

    def look(box: QMessageBox) -> int:
        told.extend((box.text(), box.informativeText()))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    monkeypatch.setattr(starting, "said", lambda *sentences: f"translated: {' '.join(sentences)}")
    assert starting.cannot_start(error) == 1
    assert told == ["translated: Something stops it.", "translated: Mend it."]
    message = starting.Beginning(refused=error).message()
    assert message is not None
    assert message.message.endswith("translated: Something stops it.")
    assert message.hint == "translated: Mend it."


def test_a_new_start_is_made_as_the_old_one_was(monkeypatch: pytest.MonkeyPatch) -> None:
    began: list[tuple[str, list[str]]] = []

    class Process:
        @staticmethod
        def startDetached(program: str, arguments: list[str]) -> tuple[bool, int]:  # noqa: N802
            began.append((program, arguments))
            return True, 7

    monkeypatch.setattr(starting, "QProcess", Process)
    monkeypatch.setattr("sys.orig_argv", ["python3", "-m", "desktop"])
    assert starting.start_again()
    monkeypatch.setattr("sys.orig_argv", ["python3", "-m", "desktop", "/one.pdf", "/two"])
    assert starting.start_again(handed=2)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert starting.start_again()
    assert [arguments for _, arguments in began] == [["-m", "desktop"], ["-m", "desktop"], []]


@pytest.mark.parametrize("choice", [0, 1])
def test_the_dialog_names_the_backup_and_takes_the_answer(
    folders: Folders,
    archive: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    choice: int,
) -> None:
    del qapp, archive
    last = back_up(folders, datetime.now(UTC))
    damage(folders)
    said: list[str] = []

    def answer(box: QMessageBox) -> int:
        said.extend((box.informativeText(), box.text()))
        box.buttons()[choice].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    wants_it = choice == 0
    if wants_it:
        opened_or_rescued(lambda: build(folders), folders)
    else:
        with pytest.raises(UserProblem):
            opened_or_rescued(lambda: build(folders), folders)
    assert time_words(last.made_at) in said[0]
    assert "user.db is damaged" in said[1]
    assert (folders.user_database.read_bytes()[:6] == b"SQLite") is wants_it


def test_a_vault_is_asked_for_until_it_opens_and_is_then_finished(
    folders: Folders, qapp: QApplication
) -> None:
    del qapp
    open_user_database(folders.user_database).close()
    with memory_keyring():
        assert open_vault(folders, lambda _: pytest.fail("there is no vault"))
        lock.make(folders.data, "four grey herons sit", in_keyring=False)
        keys.forget()
        assert not open_vault(folders, lambda _: None)
        assert is_plain(folders.user_database)
        answers = iter(["wrong words", "four grey herons sit"])
        told: list[str] = []

        def ask(problem: str) -> str:
            told.append(problem)
            return next(answers)

        assert open_vault(folders, ask)
    assert told[0] == ""
    assert told[1].startswith("This does not open it.")
    assert not is_plain(folders.user_database)
