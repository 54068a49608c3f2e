"""The words that a command takes, and what happens before any command runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import privacy
from engine.paths import HOME_VARIABLE
from tests.fixtures.commands import Run


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["--nonsense"],
        ["index"],
        ["search", "a", "b"],
        ["search", "ferry", "-k", "0"],
        ["search", "ferry", "-k", "-3"],
        ["search", "ferry", "-k", "many"],
        ["library", "remove"],
        ["library", "polish", "a"],
        ["library", "compact", "a"],
        ["library", "password", "a", "secret"],
        ["collections", "polish"],
        ["collections", "add", "Boats"],
        ["collections", "rename", "Boats"],
        ["why", "a.txt"],
        ["why", "a.txt", "ferry", "-k", "0"],
        ["ask", "ferry", "--passages", "0"],
        ["search", "ferry", "--kind", "music"],
        ["search"],
        ["ask"],
        ["search", "ferry", "--batch", "file.txt"],
    ],
)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert said.code == 2
    assert said.output == ""
    assert said.errors


@pytest.mark.parametrize(
    "arguments",
    [
        ["index", ""],
        ["index", "documents", ""],
        ["library", "remove", ""],
        ["library", "exclude", ""],
        ["library", "password", ""],
        ["collections", "add", "Boats", ""],
        ["search", "ferry", "--folder", ""],
        ["search", "--batch", ""],
        ["why", "", "ferry"],
        ["forget", ""],
        ["backup", ""],
        ["restore", ""],
        ["models", "import", ""],
        ["examples", "import", "", "Letters"],
        ["questions", "draft", "Boats", ""],
        ["compare", "Boats", "--report", ""],
    ],
)
def test_an_empty_path_is_not_the_current_folder(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)
    assert (said.code, said.output) == (2, "")
    assert "the path is empty; write . for the current folder" in said.errors


def test_help_and_version_end_with_0(run: Run) -> None:
    assert run("--version").output.startswith("inglenook ")
    for command in ("index", "library", "collections", "search", "ask", "why", "doctor"):
        said = run(command, "--help")
        assert said.code == 0
        assert "--json" in said.output


def test_the_network_is_shut_before_anything_else(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[bool] = []
    monkeypatch.setattr(privacy, "stay_offline", lambda **_: called.append(True))
    assert run("nonsense").code == 2
    assert called == [True]


def test_a_home_that_cannot_be_made_is_a_problem(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file" / "home"))
    said = run("library")
    assert said.code == 1
    assert HOME_VARIABLE in said.errors
    assert "Traceback" not in said.errors
