"""`inglenook adapters`, on folders made for the test."""

from __future__ import annotations

from dataclasses import replace

from engine.models.adapters import from_wire
from engine.paths import Folders
from tests.fixtures.adapters import LETTERS, write_folder
from tests.fixtures.commands import Run


def test_what_was_taught_is_listed_renamed_and_removed(run: Run, folders: Folders) -> None:
    assert run("adapters").output == "Nothing was taught yet.\n"
    assert run("adapters", "--json").json == {"adapters": []}
    kept = write_folder(folders.adapters)
    said = run("adapters")
    assert said.output.splitlines() == [
        "letters  Letters  (SmolLM2 135M Instruct, 212 examples, 0.0 MB)",
        "  Letters as I write them",
    ]
    (listed,) = run("adapters", "list", "--json").json["adapters"]
    assert from_wire(listed) == kept
    (renamed,) = run("adapters", "rename", "Letters", "Mine", "--json").json["adapters"]
    assert (renamed["id"], renamed["name"]) == ("letters", "Mine")
    assert run("adapters", "remove", "mine").output == "Nothing was taught yet.\n"
    assert not (folders.adapters / "letters").exists()


def test_what_is_wrong_is_said(run: Run, folders: Folders) -> None:
    write_folder(folders.adapters, replace(LETTERS, problem="It answers otherwise."))
    assert "  It answers otherwise." in run("adapters").output
    for words in (("rename", "gone", "Mine"), ("remove", "gone")):
        said = run("adapters", *words)
        assert (said.code, said.output) == (1, "")
        assert "“gone”" in said.errors
        assert "`inglenook adapters`" in said.errors
    said = run("adapters", "rename", "letters", " ")
    assert said.code == 1
    assert "needs a name" in said.errors


def test_names_cannot_control_the_terminal(run: Run, folders: Folders) -> None:
    odd = replace(LETTERS, model_name="Smol\x1b[31m", purpose="to\nwrite \x1b[0m")
    write_folder(folders.adapters, odd)
    said = run("adapters")
    assert "\x1b" not in said.output
    assert "  to write [0m" in said.output
