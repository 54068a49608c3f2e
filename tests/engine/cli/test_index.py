"""`inglenook index`: what is read, what is left out, and how far it is."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from engine.cli.output import Bar
from engine.index.report import SyncProgress
from engine.paths import Folders
from tests.fixtures.commands import Run
from tests.fixtures.indexing import IndexedLibrary


def test_index_prints_one_json_object_and_nothing_else(run: Run, documents: Path) -> None:
    (documents / "z-blank.txt").write_text(" \n")
    said = run("index", documents, "--json")
    assert said.code == 0
    assert said.errors == ""
    values = said.json
    assert list(values)[:6] == ["files", "indexed", "unchanged", "removed", "skipped", "failed"]
    assert (values["files"], values["indexed"], values["unchanged"]) == (3, 2, 0)
    assert values["skipped"][0]["path"] == str(documents / "z-blank.txt")
    assert values["skipped"][0]["reason"]
    assert values["failed"] == []
    assert values["chunks"] == 4
    assert values["seconds"] >= 0
    again = run("index", documents, "--json").json
    assert (again["indexed"], again["unchanged"], again["chunks"]) == (0, 2, 0)


def test_index_says_to_people_what_was_left_out_and_why(run: Run, documents: Path) -> None:
    (documents / "z-blank.txt").write_text(" \n")
    said = run("index", documents)
    assert said.code == 0
    assert "2 indexed" in said.output
    assert "1 skipped" in said.output
    assert f"skipped: {documents / 'z-blank.txt'}: " in said.output


def test_index_looks_only_at_what_it_was_given(run: Run, documents: Path, tmp_path: Path) -> None:
    run("index", documents / "ferry.txt")
    other = tmp_path / "other"
    other.mkdir()
    (other / "rules.md").write_text("Rules.")
    assert run("index", other, "--json").json["files"] == 1
    assert run("index", documents, other, "--json").json["files"] == 3


@pytest.mark.parametrize("missing", ["gone", "documents/gone.txt", "~no-such-person/x"])
def test_a_missing_path_is_a_problem_and_nothing_is_added(
    run: Run, documents: Path, missing: str
) -> None:
    path = missing if missing.startswith("~") else documents.parent / missing
    said = run("index", documents, path, "--json")
    assert said.code == 1
    assert said.output == ""
    message, hint = said.errors.splitlines()
    assert str(path).lstrip("~") in message
    assert hint
    assert run("library", "--json").json["folders"] == []


def test_its_own_folders_are_never_read_nor_added(
    run: Run, folders: Folders, documents: Path
) -> None:
    (folders.logs / "command.log").write_text("The ferry leaves.")
    (folders.data / "notes.txt").write_text("The ferry leaves.")
    (documents / "way-to-logs").symlink_to(folders.logs)
    around = folders.data.parent
    assert run("index", around, "--json").json["files"] == 2
    for own in (folders.data, folders.logs, folders.data / "notes.txt"):
        said = run("index", own)
        assert (said.code, said.output) == (1, "")
        assert f"{own} is where Inglenook keeps its own files." in said.errors
    assert run("library", "--json").json["folders"] == [str(around)]


def test_the_largest_file_is_taken_from_the_settings(
    run: Run, folders: Folders, documents: Path, library: IndexedLibrary
) -> None:
    folders.settings_file.write_text("[documents]\nlargest_file_megabytes = 3\n")
    run("index", documents)
    assert library.largest_file_bytes == 3_000_000


def test_the_ignore_rules_are_taken_from_the_settings(
    run: Run, folders: Folders, documents: Path
) -> None:
    folders.settings_file.write_text('[documents]\nignore_rules = "light*"\n')
    assert run("index", documents, "--json").json["files"] == 1
    assert run("library", "exclude", documents / "ferry.txt", "--json").json["files"] == 0


def test_moved_and_postponed_files_are_told_of(
    run: Run, documents: Path, library: IndexedLibrary
) -> None:
    run("index", documents)
    (documents / "ferry.txt").rename(documents / "boat.txt")
    assert "1 moved" in run("index", documents).output
    changed = documents / "diary.txt"
    changed.write_text("Monday.")

    def change(path: Path) -> None:
        path.write_text(path.read_text() + "More. ")

    library.sandbox.before_reading = change
    said = run("index", documents)
    assert "1 postponed" in said.output
    assert f"postponed: {changed}: " in said.output


def test_settings_that_cannot_be_read_are_a_problem(
    run: Run, folders: Folders, documents: Path
) -> None:
    folders.settings_file.write_text("[[[")
    said = run("index", documents)
    assert said.code == 1
    assert str(folders.settings_file) in said.errors


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_a_bar_on_a_terminal_and_nothing_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    progress = SyncProgress(1, 4, 25, 100, Path("/a/ferry.txt"))
    for stream, expected in ((_Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        bar = Bar()
        bar.show(progress)
        bar.show(progress)
        bar.clear()
        assert ("25%" in stream.getvalue()) is expected
        assert ("1 of 4 files" in stream.getvalue()) is expected
        assert stream.getvalue().count("ferry.txt") == int(expected)
