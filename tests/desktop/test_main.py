"""What the `inglenook` command takes for files, and what for a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.__main__ import _has_screen, _paths_of
from engine.cli import command_names


def test_files_and_folders_are_opened_and_commands_are_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("index", "my papers", "--json"):
        (tmp_path / name).mkdir()
    assert _paths_of([]) == []
    assert _paths_of(["my papers", "/gone.pdf"]) == [Path("my papers"), Path("/gone.pdf")]
    assert _paths_of(["./index"]) == [Path("index")]
    assert _paths_of(["index", "my papers"]) == [], "a command comes before a file of its name"
    assert _paths_of(["--json"]) == []
    assert _paths_of(["asck", "why?"]) == [], "a command with a mistake is told by the commands"


def test_all_commands_have_their_names() -> None:
    assert {"ask", "index", "search", "doctor", "vault"} <= command_names()


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_one_kind_of_screen_is_enough(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert _has_screen({name: "there"})
    assert not _has_screen({name: ""})
    monkeypatch.setattr("sys.platform", "darwin")
    assert _has_screen({})
