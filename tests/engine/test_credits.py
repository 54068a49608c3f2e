"""Whose work Inglenook is made of: each with its licence, and words to read."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import __version__
from engine.credits import Credit, all_credits


@pytest.fixture(scope="module")
def found() -> dict[str, Credit]:
    return {one.name: one for one in all_credits()}


def test_inglenook_python_and_the_resources_come_first(found: dict[str, Credit]) -> None:
    assert list(found)[:3] == ["Inglenook", "Icons, models and samples", "Python"]
    assert found["Inglenook"].version == __version__
    assert "Lucide" in found["Icons, models and samples"].text()
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in found["Python"].text()


def test_every_work_has_a_licence_to_read(found: dict[str, Credit]) -> None:
    assert [one.name for one in found.values() if not one.text().strip()] == []


def test_libraries_are_followed_to_those_they_need(found: dict[str, Credit]) -> None:
    names = {name.casefold() for name in found}
    assert {"torch", "transformers", "pyside6_essentials", "shiboken6", "numpy"} <= names
    assert not {"pytest", "ruff", "mypy", "hypothesis"} & names, "those are not shipped"


def test_qt_comes_with_the_whole_lgpl(found: dict[str, Credit]) -> None:
    text = found["PySide6_Essentials"].text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_a_text_that_is_gone_says_so() -> None:
    assert "cannot be read" in Credit("Lost", "1", "MIT", (Path("/nowhere/LICENSE"),)).text()
