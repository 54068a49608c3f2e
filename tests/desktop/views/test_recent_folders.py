"""The folders that were added lately."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.services.forget_service import ForgetWish, Found
from desktop.views.recent_folders import RecentFolders
from engine.paths import Folders


@pytest.fixture
def state(tmp_path: Path, qapp: QApplication) -> QSettings:
    del qapp
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def papers(root: Path, count: int) -> list[Path]:
    made = [root / f"papers {number}" for number in range(count)]
    for one in made:
        one.mkdir()
    return made


def test_a_folder_is_dropped_alone(state: QSettings, tmp_path: Path) -> None:
    one, two = papers(tmp_path, 2)
    recent = RecentFolders(state)
    recent.remember([one, two])
    recent.drop(tmp_path)
    assert recent.all() == [one, two]
    recent.drop(one)
    assert recent.all() == [two]
    state.sync()
    assert str(one) not in Path(state.fileName()).read_text("utf-8")


def test_the_folder_of_a_forgotten_document_is_dropped(
    inglenook: Application, folders: Folders, tmp_path: Path
) -> None:
    kept = RecentFolders(
        QSettings(str(folders.settings / "window.ini"), QSettings.Format.IniFormat)
    )
    one, two = papers(tmp_path, 2)
    kept.remember([one, two])
    inglenook.forgetting.forgotten.emit(ForgetWish("letter.txt", one / "letter.txt"), Found((), ()))
    assert kept.all() == [two]
    inglenook.forgetting.forgotten.emit(ForgetWish("Ferries", None, 3), Found((), ()))
    assert kept.all() == [two]


def test_the_latest_is_first_once_and_kept_for_the_next_start(
    state: QSettings, tmp_path: Path
) -> None:
    one, two = papers(tmp_path, 2)
    recent = RecentFolders(state)
    recent.remember([one])
    recent.remember([two])
    (one / "letter.txt").touch()
    recent.remember([one / "letter.txt"])
    state.sync()
    again = RecentFolders(QSettings(state.fileName(), QSettings.Format.IniFormat))
    assert again.all() == [one, two]
    assert again.beginning() == str(tmp_path)


def test_one_alone_is_a_list_too(state: QSettings, tmp_path: Path) -> None:
    (one,) = papers(tmp_path, 1)
    RecentFolders(state).remember([one])
    state.sync()
    again = RecentFolders(QSettings(state.fileName(), QSettings.Format.IniFormat))
    assert again.all() == [one]


def test_the_list_is_short_and_leaves_out_what_is_gone(state: QSettings, tmp_path: Path) -> None:
    made = papers(tmp_path, 12)
    recent = RecentFolders(state)
    for one in made:
        recent.remember([one])
    assert recent.all() == made[:3:-1]
    made[-1].rmdir()
    assert recent.all() == made[-2:3:-1]
    recent.clear()
    assert recent.all() == []
    assert recent.beginning() == QDir.homePath()
