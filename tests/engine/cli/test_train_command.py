"""`inglenook train`: what is refused before anything is taught, and the list of runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.models.records import InstalledModel
from engine.paths import Folders
from tests.engine.training.runs.material import Told, desk_of, labelled, tiny_model, wish_for
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


def test_runs_are_listed_and_one_that_is_not_there_names_them(
    run: Run, model: InstalledModel, folders: Folders
) -> None:
    assert run("train", "--runs").output == "Nothing was taught yet.\n"
    assert "There are: none yet." in run("train", "--resume", "nosuch").errors
    with pytest.raises(Cancelled):
        desk_of(folders, Told(pause_after_steps=1)).teach(wish_for(model), labelled(24))
    (one,) = run("train", "--runs", "--json").json["runs"]
    assert (one["id"], one["name"], one["state"]) == ("colours", "Colours", "paused")
    assert run("train", "--runs").output.startswith("colours  Colours  (")
    said = run("train", "--resume", "nosuch")
    assert (said.code, said.output) == (1, "")
    assert said.errors == "There is no run “nosuch”.\nThere are: colours.\n"


@pytest.mark.parametrize(
    "other", [("--forecast", "--resume", "a"), ("--runs", "--resume", "a"), ("--forecast",)]
)
def test_what_would_be_passed_over_is_refused(run: Run, other: tuple[str, ...]) -> None:
    said = run("train", *other)
    assert (said.code, said.output) == (2, "")
