"""`inglenook library password`: the word is asked for, used once, and kept nowhere."""

from __future__ import annotations

import getpass
import io
import sys
from pathlib import Path

import pytest

from engine.documents.reading import PasswordNeeded, read_for_wire
from engine.documents.source import Source
from engine.paths import Folders
from engine.sandbox.frames import Values
from tests.fixtures.commands import Run
from tests.fixtures.indexing import IndexedLibrary

OPENS = "herring"


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def locked(run: Run, documents: Path, library: IndexedLibrary) -> Path:
    """A file that opens with one word only."""
    path = documents / "locked.txt"
    path.write_text("The safe holds the logbook.", encoding="utf-8")

    def read(name: str, password: str) -> Values:
        if name == str(path) and password != OPENS:
            raise PasswordNeeded(Source.of(path, password))
        return read_for_wire(name, password)

    library.sandbox.read_file = read
    run("index", documents)
    assert library.documents()["locked.txt"].needs_password
    return path


def test_a_line_of_standard_input_opens_the_document(
    run: Run,
    locked: Path,
    library: IndexedLibrary,
    folders: Folders,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{OPENS}\r\n"))
    said = run("library", "password", locked, "--json")
    assert (said.code, said.json["indexed"]) == (0, 1)
    assert library.states()["locked.txt"] == "indexed"
    for written in folders.data.rglob("*"):
        assert written.is_dir() or OPENS.encode() not in written.read_bytes()


def test_on_a_terminal_it_is_asked_for_unseen(
    run: Run, locked: Path, library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return OPENS

    monkeypatch.setattr(sys, "stdin", _Terminal())
    monkeypatch.setattr(getpass, "getpass", answer)
    assert run("library", "password", locked).code == 0
    assert asked == ["Password of locked.txt: "]
    assert library.states()["locked.txt"] == "indexed"


def test_a_wrong_password_is_a_problem_and_can_be_given_again(
    run: Run, locked: Path, library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("cod\n"))
    said = run("library", "password", locked)
    assert said.code == 1
    assert "does not open locked.txt" in said.errors
    assert library.documents()["locked.txt"].needs_password


def test_no_password_changes_nothing(
    run: Run, locked: Path, library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert run("library", "password", locked).code == 1
    assert library.documents()["locked.txt"].needs_password


@pytest.mark.parametrize("end", [EOFError(), KeyboardInterrupt()])
def test_a_question_that_is_broken_off_ends_with_130(
    run: Run, locked: Path, monkeypatch: pytest.MonkeyPatch, end: BaseException
) -> None:
    def answer(_: str) -> str:
        raise end

    monkeypatch.setattr(sys, "stdin", _Terminal())
    monkeypatch.setattr(getpass, "getpass", answer)
    assert run("library", "password", locked).code == 130
