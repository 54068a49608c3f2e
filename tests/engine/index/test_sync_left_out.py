"""A sync: files that are not indexed, and why."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest

from engine.documents.reading import NotRead, PasswordNeeded, read_for_wire
from engine.documents.source import Source
from engine.errors import UserProblem, to_wire
from engine.index.sync import retry, retry_all
from engine.sandbox import FailureKind, SandboxFailure
from engine.sandbox.frames import Values
from tests.fixtures.indexing import FERRY, LIGHT, IndexedLibrary, touch


def test_skipped_files_are_listed_with_reason_and_hint(library: IndexedLibrary) -> None:
    library.write("song.mp3", "x")
    library.write("empty.txt", "")
    library.write("large.txt", "x" * 2_000_000)
    library.write("blank.txt", " \n ")
    library.write("ferry.txt", FERRY)
    report = library.sync()
    reasons = {one.path.name: one for one in report.skipped}
    assert set(reasons) == {"song.mp3", "empty.txt", "large.txt", "blank.txt"}
    assert all(one.reason and one.hint for one in reasons.values())
    assert "2 MB" in reasons["large.txt"].reason
    assert "1 MB" in reasons["large.txt"].reason
    assert report.files == 5
    assert report.failed == []
    again = library.sync()
    assert [one.path for one in again.skipped] == [one.path for one in report.skipped]
    assert library.sandbox.read.count("blank.txt") == 1


def test_skipped_files_that_did_not_change_are_left_alone(library: IndexedLibrary) -> None:
    library.write("song.mp3", "x")
    library.sync()
    before = library.documents()
    library.sync()
    assert library.documents() == before


def test_a_file_below_a_raised_limit_is_read(library: IndexedLibrary) -> None:
    library.write("large.txt", FERRY)
    library.largest_file_bytes = 10
    assert len(library.sync().skipped) == 1
    library.largest_file_bytes = 1000
    report = library.sync()
    assert (report.indexed, report.skipped) == (1, [])


def test_a_file_above_a_lowered_limit_leaves_the_index(library: IndexedLibrary) -> None:
    library.write("large.txt", FERRY)
    library.sync()
    library.largest_file_bytes = 10
    assert len(library.sync().skipped) == 1
    assert library.states() == {"large.txt": "skipped"}
    library.check_sound()


def test_a_file_that_its_reader_refuses_is_skipped_until_it_changes(
    library: IndexedLibrary,
) -> None:
    file = library.write("locked.txt", FERRY)

    def refuse(_: Path) -> None:
        raise NotRead("This PDF is protected by a password.", "Remove the protection.")

    library.sandbox.before_reading = refuse
    report = library.sync()
    assert [(one.reason, one.hint) for one in report.skipped] == [
        ("This PDF is protected by a password.", "Remove the protection.")
    ]
    library.sandbox.read.clear()
    assert len(library.sync().skipped) == 1
    assert library.sandbox.read == []
    library.sandbox.before_reading = lambda _: None
    touch(file)
    assert library.sync().indexed == 1


@pytest.mark.parametrize(
    "error",
    [
        SandboxFailure(FailureKind.CRASHED),
        SandboxFailure(FailureKind.TIMED_OUT),
        UserProblem("This file is damaged.", "Save it anew."),
        OSError(5, "Input/output error"),
    ],
)
def test_a_file_that_fails_is_listed_and_the_rest_goes_on(
    library: IndexedLibrary, error: Exception
) -> None:
    library.write("a-bad.txt", "bad")
    library.write("ferry.txt", FERRY)

    def fail(path: Path) -> None:
        if path.name == "a-bad.txt":
            raise error

    library.sandbox.before_reading = fail
    report = library.sync()
    assert [one.path.name for one in report.failed] == ["a-bad.txt"]
    assert report.failed[0].reason
    assert library.states() == {"a-bad.txt": "failed", "ferry.txt": "indexed"}
    assert len(library.sync().failed) == 1
    library.check_sound()


def test_a_file_that_our_own_code_trips_over_is_failed_and_the_rest_goes_on(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chunking runs outside the sandbox, on text that anybody may have written."""
    library.write("a-odd.txt", "odd")
    library.write("ferry.txt", FERRY)
    count = library.counter.count

    def trip(texts: list[str]) -> list[int]:
        if any("odd" in text for text in texts):
            raise IndexError("we did not think of that")
        return count(texts)

    monkeypatch.setattr(library.counter, "count", trip)
    report = library.sync()
    assert [one.path.name for one in report.failed] == ["a-odd.txt"]
    assert library.states() == {"a-odd.txt": "failed", "ferry.txt": "indexed"}


def test_a_file_that_changes_while_it_is_read_waits_for_the_next_run(
    library: IndexedLibrary,
) -> None:
    file = library.write("log.txt", FERRY)
    library.write("light.txt", LIGHT * 3)
    number = itertools.count()

    def grow(path: Path) -> None:
        if path.name == "log.txt":
            file.write_text(f"{FERRY} {next(number)}", encoding="utf-8")

    library.sandbox.before_reading = grow
    report = library.sync()
    assert [one.path for one in report.postponed] == [file]
    assert "changed while" in report.postponed[0].reason
    assert (report.indexed, report.files) == (1, 2)
    assert library.progress[-1].documents_done == library.progress[-1].documents_total
    waiting = library.documents()["log.txt"]
    assert (waiting.state, waiting.reason) == ("waiting", report.postponed[0].reason)
    library.sandbox.before_reading = lambda _: None
    assert library.sync().indexed == 1
    assert library.documents()["log.txt"].reason == ""
    library.check_sound()


def test_ten_thousand_empty_files_are_listed_without_being_opened(
    library: IndexedLibrary,
) -> None:
    for number in range(10_000):
        (library.root / f"{number}.txt").touch()
    report = library.sync()
    assert len(report.skipped) == 10_000
    assert library.sandbox.read == []


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has such names")
def test_a_name_with_line_feeds_is_a_name(library: IndexedLibrary) -> None:
    library.write("two\nlines\r.txt", FERRY)
    library.write("odd\n.mp3", "x")
    report = library.sync()
    assert library.states() == {"two\nlines\r.txt": "indexed", "odd\n.mp3": "skipped"}
    assert report.skipped[0].path.name == "odd\n.mp3"
    assert library.sync().unchanged == 1


def test_what_the_disk_refused_is_tried_again_by_itself(library: IndexedLibrary) -> None:
    """A network disk that was away for a moment says nothing about the files on it."""
    library.write("ferry.txt", FERRY)

    def refuse(_: Path) -> None:
        raise OSError(5, "Input/output error")

    library.sandbox.before_reading = refuse
    assert len(library.sync().failed) == 1
    library.sandbox.before_reading = lambda _: None
    assert library.sync().indexed == 1


def test_a_password_opens_a_file_once_and_is_kept_nowhere(library: IndexedLibrary) -> None:
    file = library.write("locked.txt", FERRY)
    library.write("b.txt", LIGHT)
    given: list[str] = []

    def read(path: str, password: str) -> Values:
        given.append(password)
        if Path(path) == file and password != "geheim":  # noqa: S105 - the test's own
            reason = PasswordNeeded(Source(file.name, b"", password))
            return {"not_read": to_wire(reason), "needs_password": True}
        return read_for_wire(path, password)

    library.sandbox.read_file = read
    report = library.sync()
    assert [one.path for one in report.skipped] == [file]
    locked = library.documents()["locked.txt"]
    assert (locked.state, locked.needs_password) == ("skipped", True)
    with library.open() as run:
        assert retry(run.index, file)
    assert not library.documents()["locked.txt"].needs_password
    assert "does not open" in library.sync(passwords={file: "wrong"}).skipped[0].reason
    with library.open() as run:
        retry_all(run.index)
    assert library.sync(passwords={file: "geheim"}).indexed == 1
    assert not library.documents()["locked.txt"].needs_password
    assert sorted(given) == ["", "", "geheim", "wrong"]
    for written in library.folders.index_database.parent.rglob("*"):
        assert written.is_dir() or b"geheim" not in written.read_bytes()
    library.check_sound()


def test_the_format_is_noted_and_filled_in_for_older_documents(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.write("light.md", LIGHT)
    library.write("song.mp3", "x")
    library.sync()
    expected = {"ferry.txt": "plain_text", "light.md": "markdown", "song.mp3": ""}
    assert {name: one.format for name, one in library.documents().items()} == expected
    with library.open() as run:
        run.index.run("UPDATE document SET format = ''")
    library.sync()
    assert {name: one.format for name, one in library.documents().items()} == expected


def test_a_file_that_vanishes_before_it_is_read_is_no_end(library: IndexedLibrary) -> None:
    library.write("a.txt", FERRY)
    gone = library.write("b.txt", LIGHT * 3)
    library.sandbox.before_reading = lambda path: gone.unlink() if path.name == "a.txt" else None
    report = library.sync()
    assert report.indexed == 1
    assert [one.path.name for one in report.failed] == ["b.txt"]
    assert "not there" in report.failed[0].reason
    assert library.sync().removed == 1


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has names that are not text")
def test_a_name_that_is_not_utf8_does_not_end_the_run(library: IndexedLibrary) -> None:
    odd = Path(os.fsdecode(os.fsencode(library.root) + b"/r\xe9sum\xe9.txt"))
    odd.write_text(FERRY, encoding="utf-8")
    library.write("light.txt", LIGHT)
    report = library.sync()
    assert library.states()["light.txt"] == "indexed"
    assert len(report.skipped) + report.indexed == 2


def test_a_remark_of_the_reader_stays_with_the_document(
    library: IndexedLibrary,
) -> None:
    (library.root / "odd.txt").write_bytes("Größe und ".encode() * 20 + b"\xff " + "für".encode())
    library.sync()
    document = library.documents()["odd.txt"]
    assert document.state == "indexed"
    assert "could not be read" in document.reason


def test_retry_lets_a_failed_file_wait_again(library: IndexedLibrary) -> None:
    file = library.write("a.txt", FERRY)

    def fail(_: Path) -> None:
        raise SandboxFailure(FailureKind.CRASHED)

    library.sandbox.before_reading = fail
    library.sync()
    with library.open() as run:
        assert retry(run.index, file)
        assert not retry(run.index, file)
        assert not retry(run.index, library.root / "unknown.txt")
    assert library.documents()["a.txt"].reason == ""
    library.sandbox.before_reading = lambda _: None
    assert library.sync().indexed == 1


def test_retry_of_all_lets_everything_wait_again_that_can_be_read(
    library: IndexedLibrary,
) -> None:
    for name in ("a.txt", "b.txt"):
        library.write(name, FERRY + name)
    library.write("song.mp3", "x")

    def fail(_: Path) -> None:
        raise SandboxFailure(FailureKind.CRASHED)

    library.sandbox.before_reading = fail
    library.sync()
    library.sandbox.before_reading = lambda _: None
    library.sandbox.read.clear()
    with library.open() as run:
        assert len(retry_all(run.index)) == 3
        assert retry_all(run.index) == []
    report = library.sync()
    assert (report.indexed, len(report.skipped), report.failed) == (2, 1, [])
    assert sorted(library.sandbox.read) == ["a.txt", "b.txt"]
