"""The settings page, made from the declarations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.settings_service import SettingsService
from desktop.theme.theme import Appearance, Theme
from desktop.views.settings.page import SettingsPage
from engine.paths import Folders

ICONS = Path(__file__).parents[3] / "resources" / "icons"


@pytest.fixture
def settings(folders: Folders, qapp: QApplication) -> SettingsService:
    del qapp
    return SettingsService(folders.settings_file)


@pytest.fixture
def page(settings: SettingsService, qapp: QApplication, qtbot: QtBot) -> Iterator[SettingsPage]:
    theme = Theme(qapp, ICONS, Appearance.LIGHT)
    made = SettingsPage(theme, settings)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    theme.deleteLater()


def test_every_setting_has_a_field_with_its_words(
    page: SettingsPage, settings: SettingsService
) -> None:
    names = {one.accessibleName() for one in page.findChildren(QWidget)}
    assert {one.label for one in settings.declarations} <= names


def test_rules_of_several_lines_are_kept_when_the_field_is_left(
    page: SettingsPage, settings: SettingsService
) -> None:
    (field,) = page.findChildren(QPlainTextEdit)
    (box,) = page.findChildren(QCheckBox)
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
    (box,) = page.findChildren(QCheckBox)
    settings.change("indexing_paused", True)
    assert box.isChecked()
    box.click()
    assert not settings.current.indexing_paused
