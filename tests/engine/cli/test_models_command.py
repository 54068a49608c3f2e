"""`inglenook models`, on files made for the test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.models.discovery import Place
from engine.models.records import Origin
from tests.fixtures.commands import Run
from tests.fixtures.gguf_files import TEXT, Gguf, value, with_entries


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Gguf().write(tmp_path / "theirs" / "Tiny.gguf")


def test_a_model_is_imported_listed_renamed_and_removed(run: Run, file: Path) -> None:
    (model,) = run("models", "import", file, "--json").json["models"]
    assert (model["id"], model["is_copy"], model["path"]) == ("tiny", False, str(file))
    said = run("models")
    assert said.code == 0
    assert "tiny  Tiny  (chat, added, F32, 0.0 MB)" in said.output
    assert run("models", "rename", "tiny", "Mine", "--json").json["models"][0]["name"] == "Mine"
    left = run("models", "remove", "Mine", "--json").json["models"]
    assert "tiny" not in [one["id"] for one in left]
    assert file.exists()


def test_a_copy_is_made_when_it_is_asked_for(run: Run, file: Path) -> None:
    (model,) = run("models", "import", file, "--copy", "--json").json["models"]
    assert model["is_copy"]
    assert Path(model["path"]).read_bytes() == file.read_bytes()


def test_the_forecast_is_said(run: Run, file: Path) -> None:
    run("models", "import", file)
    (model,) = run("models", "fit", "tiny", "--context", "1024", "--json").json["models"]
    made = model["forecast"]
    assert (made["context_tokens"], made["fit"]) == (1024, "well")
    assert made["total"] == made["weights"] + made["cache"] + made["working"]
    said = run("models", "fit", "tiny", "--cache-type", "q8_0")
    assert "tiny: fits;" in said.output
    assert "at most 2048 tokens fit" in said.output
    nothing = Gguf(with_entries(llama__block_count=None)).write(file.with_name("odd.gguf"))
    run("models", "import", nothing)
    assert "do not say enough" in run("models", "fit", "odd").output
    assert run("models", "fit", "odd", "--json").json["models"][0]["forecast"] is None


def test_details_come_with_the_hash(run: Run, file: Path) -> None:
    run("models", "import", file)
    details = run("models", "details", "tiny", "--json").json["model"]["details"]
    assert len(details["sha256"]) == 64
    said = run("models", "details", "tiny").output
    assert "architecture: llama" in said
    assert "chat template: yes" in said
    assert "hash: not known to the catalogue" in said


def test_models_of_other_programs_are_shown(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = (Place(Origin.JAN, file.parent),)
    monkeypatch.setattr("engine.cli.models_command.own_places", lambda: places)
    (model,) = run("models", "discover", "--json").json["models"]
    assert (model["origin"], model["path"]) == ("jan", str(file))
    file.unlink()
    assert "No other program" in run("models", "discover").output
    assert run("models", "discover", "--json").json == {"models": []}


def test_what_is_wrong_is_said(run: Run, file: Path) -> None:
    finder = Gguf(with_entries(general__architecture=value(TEXT, "bert")))
    said = run("models", "import", finder.write(file.with_name("finder.gguf")))
    assert said.code == 1
    assert "finder cannot be used." in said.errors
    assert "cannot chat" in said.errors
    for action in ("remove", "details", "fit"):
        said = run("models", action, "nothing")
        assert said.code == 1
        assert "no model “nothing”" in said.errors
    assert run("models", "fit", "tiny", "--context", "0").code == 2


def test_names_cannot_control_the_terminal(run: Run, file: Path) -> None:
    hostile = value(TEXT, "MIT\n\x1b[31m")
    odd = Gguf(with_entries(general__license=hostile)).write(
        file.with_name("we\nird \x1b[31m.gguf")
    )
    said = run("models", "import", odd)
    said = replace(said, output=said.output + run("models", "details", "we ird [31m").output)
    assert said.code == 0
    assert "\x1b" not in said.output
    assert "we ird [31m  (chat" in said.output
    assert "licence: MIT [31m" in said.output
