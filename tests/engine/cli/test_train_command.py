"""`inglenook train`: what is refused before anything is taught, and the list of runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.models.records import InstalledModel
from tests.engine.training.runs.material import tiny_model
from tests.fixtures.commands import Run


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> InstalledModel:
    return tiny_model(tmp_path_factory.mktemp("model"))


@pytest.fixture
def two_examples(tmp_path: Path) -> Path:
    file = tmp_path / "two.csv"
    file.write_text("question,answer\nWhen leaves the ferry?,At nine\nWho keeps ships?,Nobody\n")
    return file


@pytest.mark.parametrize("wish", [("--forecast",), ("--name", "Letters")])
def test_too_few_examples_are_refused(
    run: Run, model: InstalledModel, two_examples: Path, wish: tuple[str, ...]
) -> None:
    said = run("train", two_examples, "--model", model.path, *wish)
    assert (said.code, said.output) == (1, "")
    assert (
        "There are too few examples: 2 of 2 can be taught.\nAdd some, at least ten." in said.errors
    )
