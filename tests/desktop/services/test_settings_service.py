"""The settings of the window: changed one at a time, saved at once."""

from __future__ import annotations

import pytest

from desktop.services.settings_service import SettingsService
from engine import settings as engine_settings
from engine.errors import EngineError
from engine.paths import Folders


@pytest.fixture
def problems(settings: SettingsService) -> list[EngineError]:
    heard: list[EngineError] = []
    settings.problem.connect(heard.append)
    return heard


@pytest.fixture
def changes(settings: SettingsService) -> list[str]:
    heard: list[str] = []
    settings.changed.connect(heard.append)
    return heard


def test_a_change_is_in_force_told_and_on_the_disk(
    settings: SettingsService, changes: list[str], folders: Folders
) -> None:
    settings.change("passages", 7)
    assert settings.current.passages == 7
    assert changes == ["passages"]
    assert engine_settings.load(folders.settings_file).passages == 7
    settings.reset("passages")
    assert settings.current.passages == engine_settings.Settings().passages
    assert changes == ["passages", "passages"]


def test_the_same_value_is_no_change(settings: SettingsService, changes: list[str]) -> None:
    settings.change("passages", settings.current.passages)
    assert changes == []


def test_a_bad_value_is_a_problem_and_changes_nothing(
    settings: SettingsService, changes: list[str], problems: list[EngineError]
) -> None:
    settings.change("passages", 1000)
    settings.change("colour", "red")
    assert len(problems) == 2
    assert changes == []
    assert settings.current == engine_settings.Settings()


def test_what_was_saved_is_loaded(settings: SettingsService, folders: Folders) -> None:
    settings.change("appearance", "dark")
    again = SettingsService(folders.settings_file)
    again.load()
    assert again.current.appearance == "dark"


def test_a_file_that_cannot_be_written_is_a_problem_and_changes_nothing(
    settings: SettingsService, folders: Folders, problems: list[EngineError]
) -> None:
    folders.settings_file.mkdir()
    settings.change("appearance", "dark")
    assert len(problems) == 1
    assert settings.current.appearance == "system"


@pytest.mark.parametrize("content", ["[[[", "[answering]\ntemperature = 99.0\nthreads = 3\n"])
def test_a_file_that_cannot_be_used_leaves_the_defaults_and_is_not_destroyed(
    settings: SettingsService, folders: Folders, problems: list[EngineError], content: str
) -> None:
    """What a person wrote by hand must not be lost because one value of it is wrong."""
    folders.settings_file.write_text(content)
    settings.load()
    assert settings.current == engine_settings.Settings()
    assert len(problems) == 1
    settings.change("appearance", "dark")
    kept = folders.settings_file.read_text()
    assert "[[[" in kept or "threads = 3" in kept


def test_the_declarations_are_all_of_them(settings: SettingsService) -> None:
    assert settings.declarations == engine_settings.ALL
