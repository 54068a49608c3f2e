"""The settings page, made from the declarations."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.services.adapters_service import AdaptersService
from desktop.services.backup_service import BackupService
from desktop.services.credits_service import CreditsService
from desktop.services.models_service import ModelsService
from desktop.services.privacy_service import PrivacyService
from desktop.services.problem_report_service import ProblemReportService
from desktop.services.settings_service import SettingsService
from desktop.services.vault_service import VaultService
from desktop.services.worker import WorkerCommand
from desktop.theme.theme import Appearance, Theme
from desktop.views.settings.page import SettingsPage
from engine.models.adapters import to_wire
from engine.models.records import model_to_wire
from engine.paths import Folders
from engine.receipt.gathering import gather
from engine.store.backups.desk import BackupDesk
from tests.desktop.views.models.material import ADDED, STARTER
from tests.fixtures.adapters import LETTERS
from tests.fixtures.fake_worker import FakeWorker

ICONS = Path(__file__).parents[3] / "resources" / "icons"


@pytest.fixture
def settings(folders: Folders, qapp: QApplication) -> SettingsService:
    del qapp
    return SettingsService(folders.settings_file)


@pytest.fixture
def models(settings: SettingsService) -> ModelsService:
    """Two models, as the page asks for them."""
    worker = FakeWorker("models")
    made = ModelsService(worker, settings, worker)
    made.refresh()
    worker.last.succeed({"models": [model_to_wire(one) for one in (STARTER, ADDED)]})
    return made


@pytest.fixture
def adapters(settings: SettingsService) -> AdaptersService:
    """One thing was taught."""
    worker = FakeWorker("models")
    made = AdaptersService(worker, settings)
    made.refresh()
    worker.last.succeed({"adapters": [to_wire(LETTERS)]})
    return made


@pytest.fixture
def backups(folders: Folders, qapp: QApplication) -> Iterator[BackupService]:
    """A shelf with nothing on it."""
    del qapp
    made = BackupService(BackupDesk(folders))
    yield made
    made.shut_down()


@pytest.fixture
def privacy(folders: Folders, qapp: QApplication) -> Iterator[PrivacyService]:
    """A receipt of these folders, and a trial that says nothing."""
    del qapp
    command = WorkerCommand("doctor", sys.executable, ("-c", ""), {})
    made = PrivacyService(partial(gather, folders), command)
    yield made
    made.shut_down()


@pytest.fixture
def page(
    settings: SettingsService,
    models: ModelsService,
    adapters: AdaptersService,
    backups: BackupService,
    privacy: PrivacyService,
    qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[SettingsPage]:
    theme = Theme(qapp, ICONS, Appearance.LIGHT)
    reports = ProblemReportService(WorkerCommand("reporting", sys.executable, ("-c", ""), {}))
    vault = VaultService(settings._path.parent, lambda: None)
    about = CreditsService()
    made = SettingsPage(theme, settings, models, adapters, backups, privacy, reports, vault, about)
    about.setParent(made)
    reports.setParent(made)
    vault.setParent(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    theme.deleteLater()


_Field = TypeVar("_Field", bound=QWidget)


def named(page: SettingsPage, kind: type[_Field], words: str) -> _Field:
    return next(one for one in page.findChildren(kind) if one.accessibleName() == words)


def test_every_setting_has_a_field_with_its_words(
    page: SettingsPage, settings: SettingsService
) -> None:
    names = {one.accessibleName() for one in page.findChildren(QWidget)}
    assert {one.label for one in settings.declarations} <= names


def test_rules_of_several_lines_are_kept_when_the_field_is_left(
    page: SettingsPage, settings: SettingsService
) -> None:
    (field,) = page.findChildren(QPlainTextEdit)
    box = named(page, QCheckBox, "Pause indexing")
    changed: list[str] = []
    settings.changed.connect(changed.append)
    field.setFocus()
    field.setPlainText("*.log\ndrafts/")
    assert changed == []
    box.setFocus()
    assert settings.current.ignore_rules == "*.log\ndrafts/"
    settings.reset("ignore_rules")
    assert field.toPlainText() == ""


def test_a_pause_shows_in_its_box_wherever_it_was_made(
    page: SettingsPage, settings: SettingsService
) -> None:
    box = named(page, QCheckBox, "Pause indexing")
    settings.change("indexing_paused", True)
    assert box.isChecked()
    box.click()
    assert not settings.current.indexing_paused


def test_another_language_says_lastingly_that_it_waits_for_a_new_start(
    page: SettingsPage, settings: SettingsService, qtbot: QtBot
) -> None:
    settings.change("language", "en")
    again = next(one for one in page.findChildren(QPushButton) if one.text() == "Start again")
    note = next(one for one in page.findChildren(QLabel) if "after a new start" in one.text())
    assert not again.isVisible()
    named(page, QComboBox, "Language").setCurrentText("Deutsch")
    assert again.isVisible()
    assert note.isVisible()
    with qtbot.waitSignal(settings.restart_wanted):
        again.click()
    assert settings.current.language == "de"
    named(page, QComboBox, "Language").setCurrentText("English")
    assert not again.isVisible()
    assert not note.isVisible()


def test_decimals_are_kept_and_shown_without_zeros(
    page: SettingsPage, settings: SettingsService
) -> None:
    share = named(page, QDoubleSpinBox, "Likely share (top-p)")
    assert share.text() == "0.95"
    share.stepUp()
    assert settings.current.top_p == 1.0
    assert share.text() == "1"
    settings.change("min_p", 0.07)
    assert named(page, QDoubleSpinBox, "Least likelihood (min-p)").text() == "0.07"


def test_large_numbers_are_grouped_and_stepped_through_quickly(
    page: SettingsPage, settings: SettingsService
) -> None:
    context = named(page, QSpinBox, "Context")
    assert context.text() != "4096"
    context.stepUp()
    assert settings.current.context_tokens == 4196


def test_the_model_is_named_and_chosen_on_its_own_page(
    page: SettingsPage, models: ModelsService, qtbot: QtBot
) -> None:
    def words() -> set[str]:
        return {one.text() for one in page.findChildren(QLabel)}

    assert f"{STARTER.name} answers your questions." in words()
    models.use(ADDED)
    assert f"{ADDED.name} answers your questions." in words()
    with qtbot.waitSignal(page.models_wanted):
        named(page, QPushButton, "Model").click()


def test_what_was_taught_is_named_and_chosen_on_another_page(
    page: SettingsPage, settings: SettingsService
) -> None:
    words = [one.text() for one in page.findChildren(QLabel)]
    assert "Nothing is used: the plain model answers." in words
    settings.change("adapter", "letters")
    assert "“Letters” is used." in [one.text() for one in page.findChildren(QLabel)]
    wanted: list[None] = []
    page.adapters_wanted.connect(lambda: wanted.append(None))
    named(page, QPushButton, "Taught").click()
    assert wanted == [None]
