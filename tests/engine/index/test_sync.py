"""A sync: what each file becomes, and what the report says of it."""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path

import pytest

from engine.documents.reading import NotRead, PasswordNeeded, read_for_wire
from engine.documents.source import Source
from engine.errors import Cancelled, UserProblem, to_wire
from engine.index.planning import PlanOptions
from engine.index.recipe import Recipe
from engine.index.sync import Sync, readable_name, retry, retry_all
from engine.index.wire import report_to_wire
from engine.library.folders import FolderList
from engine.sandbox import FailureKind, SandboxFailure
from engine.sandbox.frames import Values
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.indexing import IndexedLibrary

FERRY = "The ferry leaves the harbour at nine. It returns at noon.\n\nTickets cost four crowns."
LIGHT = "The lighthouse was built of granite.\n\nIts lamp burns oil.\n\nThe keeper counts ships."


def touch(path: Path, seconds: int = 10) -> None:
    """Move a file's time without a wait."""
    now = path.stat().st_mtime_ns
    os.utime(path, ns=(now, now + seconds * 1_000_000_000))


# The ordinary way ----------------------------------------------------------------------------


def test_new_files_are_indexed(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.write("deep/light.md", LIGHT)
    report = library.sync()
    assert library.states() == {"ferry.txt": "indexed", "light.md": "indexed"}
    assert (report.files, report.indexed, report.unchanged, report.removed) == (2, 2, 0, 0)
    assert report.chunks == len(library.embedder.embedded) > 2
    assert report.seconds > 0
    library.check_sound()


def test_an_empty_library_is_no_problem(library: IndexedLibrary) -> None:
    report = library.sync()
    assert report.files == 0
    assert library.embedder.embedded == []


def test_unchanged_files_cost_nothing(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    library.embedder.embedded.clear()
    library.sandbox.read.clear()
    before = library.documents()
    report = library.sync()
    assert (report.indexed, report.unchanged) == (0, 1)
    assert library.embedder.embedded == []
    assert library.sandbox.read == []
    assert library.documents() == before


def test_a_changed_file_is_read_anew_and_only_new_text_is_embedded(
    library: IndexedLibrary,
) -> None:
    file = library.write("light.txt", LIGHT)
    library.sync()
    library.embedder.embedded.clear()
    file.write_text(LIGHT.replace("oil", "gas"), encoding="utf-8")
    touch(file)
    report = library.sync()
    assert report.indexed == 1
    assert all("gas" in text for text in library.embedder.embedded)
    assert len(library.embedder.embedded) == 1
    library.check_sound()


def test_a_touched_file_costs_no_reading(library: IndexedLibrary) -> None:
    file = library.write("ferry.txt", FERRY)
    library.sync()
    library.sandbox.read.clear()
    library.embedder.embedded.clear()
    touch(file)
    report = library.sync()
    assert library.sandbox.read == []
    assert library.embedder.embedded == []
    assert library.states() == {"ferry.txt": "indexed"}
    assert (report.unchanged, report.indexed) == (1, 0)
    assert library.documents()["ferry.txt"].modified_at == pytest.approx(file.stat().st_mtime)


def test_moved_and_copied_content_costs_no_reading_and_no_embedding(
    library: IndexedLibrary,
) -> None:
    file = library.write("a/ferry.txt", FERRY)
    library.sync()
    library.sandbox.read.clear()
    library.embedder.embedded.clear()
    shutil.copy(file, library.root / "copy.txt")
    file.rename(library.root / "moved.txt")
    report = library.sync()
    assert library.states() == {"copy.txt": "indexed", "moved.txt": "indexed"}
    assert (report.moved, report.indexed, report.removed, report.files) == (1, 1, 0, 2)
    assert library.sandbox.read == []
    assert library.embedder.embedded == []
    library.check_sound()


def test_a_renamed_folder_costs_no_reading_however_often_it_is_cancelled(
    library: IndexedLibrary,
) -> None:
    """What was moved is known by its content alone, which must not be thrown away meanwhile."""
    for number in range(5):
        library.write(f"a/{number}.txt", f"{LIGHT} {number}")
    library.sync()
    library.sandbox.read.clear()
    library.embedder.embedded.clear()
    (library.root / "a").rename(library.root / "b")
    moved = runs = 0
    while True:
        runs += 1
        asked = iter([False] * runs)
        try:
            report = library.sync(is_cancelled=lambda asked=asked: next(asked, True))  # type: ignore[misc]
        except Cancelled:
            continue
        moved += report.moved + report.indexed + report.unchanged
        break
    assert runs > 5
    assert moved == 5
    assert library.sandbox.read == []
    assert library.embedder.embedded == []
    library.check_sound()


def test_a_file_moved_over_another_one_is_that_one_with_another_content(
    library: IndexedLibrary,
) -> None:
    old = library.write("old.txt", FERRY)
    new = library.write("new.txt", LIGHT)
    library.sync()
    library.sandbox.read.clear()
    new.rename(old)
    report = library.sync()
    assert (report.indexed, report.moved, report.removed) == (1, 0, 1)
    assert library.sandbox.read == []
    library.check_sound()


def test_a_file_moved_between_folders_of_the_library_is_moved(
    library: IndexedLibrary, tmp_path: Path
) -> None:
    other = tmp_path.resolve() / "other"
    other.mkdir()
    (other / "stays.txt").write_text(LIGHT, encoding="utf-8")
    library.add(other)
    file = library.write("ferry.txt", FERRY)
    library.write("light.txt", LIGHT)
    library.sync()
    file.rename(other / "ferry.txt")
    report = library.sync()
    assert (report.moved, report.unchanged, report.removed) == (1, 2, 0)


def test_an_excluded_file_with_a_copy_is_removed_and_the_copy_is_new(
    library: IndexedLibrary,
) -> None:
    ferry = library.write("ferry.txt", FERRY)
    library.sync()
    shutil.copy(ferry, library.root / "copy.txt")
    with library.open() as run:
        FolderList(run.user).exclude(ferry)
    report = library.sync()
    assert (report.moved, report.indexed, report.removed) == (0, 1, 1)
    assert library.states() == {"copy.txt": "indexed"}


def test_equal_files_are_read_and_embedded_once(library: IndexedLibrary) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        library.write(name, FERRY)
    library.sync()
    assert library.sandbox.read == ["a.txt"]
    assert len(library.embedder.embedded) == len(set(library.embedder.embedded))
    library.check_sound()


def test_a_text_that_stands_in_many_files_is_embedded_once(library: IndexedLibrary) -> None:
    for number in range(4):
        library.write(
            f"{number}.txt", f"All rights reserved by the harbour office.\n\n{LIGHT}{number}"
        )
    library.sync()
    assert sorted(library.embedder.embedded) == sorted(set(library.embedder.embedded))
    library.check_sound()


def test_a_removed_file_leaves_nothing_behind(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    gone = library.write("light.txt", LIGHT)
    library.sync()
    gone.unlink()
    report = library.sync()
    assert report.removed == 1
    assert library.states() == {"ferry.txt": "indexed"}
    library.check_sound()


def test_a_content_that_another_file_has_too_stays(library: IndexedLibrary) -> None:
    library.write("a.txt", FERRY)
    library.write("b.txt", FERRY).unlink()
    library.write("b.txt", FERRY)
    library.sync()
    (library.root / "a.txt").unlink()
    library.sync()
    assert library.states() == {"b.txt": "indexed"}
    library.check_sound()


def test_small_files_come_first(library: IndexedLibrary) -> None:
    library.write("a-large.txt", LIGHT * 5)
    library.write("b-small.txt", FERRY)
    library.sync()
    assert library.sandbox.read == ["b-small.txt", "a-large.txt"]


def test_a_real_sandbox_reads_the_same(library: IndexedLibrary) -> None:
    from engine.index.contents import Contents, open_vector_index
    from engine.sandbox import Sandbox

    library.write("ferry.txt", FERRY)
    embedder = library.embedder
    with library.open() as run, Sandbox() as sandbox:
        vectors = open_vector_index(run.index, embedder.identity, embedder.dimensions)
        report = Sync(
            run.index,
            FolderList(run.user),
            Contents(run.index, vectors),
            embedder,
            sandbox,
            Recipe(embedder.identity, library.counter, library.target_tokens),
            PlanOptions(largest_file_bytes=1000),
        ).run()
    assert report.indexed == 1
    library.check_sound()


# Folders -------------------------------------------------------------------------------------


def test_a_missing_folder_keeps_its_documents(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    library.root.rename(library.root.with_name("disconnected"))
    report = library.sync()
    assert report.missing_folders == [library.root]
    assert report.removed == 0
    assert library.states() == {"ferry.txt": "indexed"}
    library.root.with_name("disconnected").rename(library.root)
    assert library.sync().unchanged == 1
    library.check_sound()


def test_a_folder_that_suddenly_holds_nothing_is_taken_for_a_disk_that_is_away(
    library: IndexedLibrary,
) -> None:
    """So looks a mount point without its disk."""
    library.write("deep/ferry.txt", FERRY)
    library.sync()
    library.root.rename(library.root.with_name("disk"))
    library.root.mkdir()
    report = library.sync()
    assert report.missing_folders == [library.root]
    assert report.removed == 0
    assert library.states() == {"ferry.txt": "indexed"}
    report = library.sync(only=frozenset({library.root}))
    assert (report.missing_folders, report.removed) == ([], 1)
    assert library.states() == {}


def test_a_disk_that_goes_away_while_it_is_walked_keeps_its_documents(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.write("ferry.txt", FERRY)
    library.write("deep/light.txt", LIGHT)
    library.sync()
    real = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "deep" and library.root.exists():
            library.root.rename(library.root.with_name("disk"))
        return real(path)

    monkeypatch.setattr("engine.library.survey.os.scandir", scandir)
    report = library.sync()
    assert report.missing_folders == [library.root]
    assert report.removed == 0
    assert set(library.states()) == {"ferry.txt", "light.txt"}


def test_ignored_files_leave_the_index_and_are_not_listed(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.write("old/light.txt", LIGHT)
    library.sync()
    library.ignore_rules = "old/"
    report = library.sync()
    assert (report.removed, report.skipped, report.files) == (1, [], 1)
    assert library.states() == {"ferry.txt": "indexed"}


def test_a_folder_inside_that_cannot_be_read_keeps_its_documents(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk below the folder, or a network that is away for a moment."""
    library.write("ferry.txt", FERRY)
    library.write("network/light.txt", LIGHT)
    library.sync()
    library.embedder.embedded.clear()
    real = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "network":
            raise OSError(5, "Input/output error", str(path))
        return real(path)

    monkeypatch.setattr("engine.library.survey.os.scandir", scandir)
    report = library.sync()
    assert [one.path.name for one in report.skipped] == ["network"]
    assert report.removed == 0
    monkeypatch.undo()
    library.sync()
    assert library.states() == {"ferry.txt": "indexed", "light.txt": "indexed"}
    assert library.embedder.embedded == []


def test_a_folder_taken_out_takes_its_documents(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    with library.open() as run:
        listed = FolderList(run.user)
        listed.remove(listed.all()[0].id)
    report = library.sync()
    assert report.removed == 1
    assert library.states() == {}
    library.check_sound()


def test_an_outer_folder_takes_the_documents_over(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    library.embedder.embedded.clear()
    library.sandbox.read.clear()
    library.add(library.root.parent)
    report = library.sync()
    assert report.removed == 0
    with library.open() as run:
        (outer,) = FolderList(run.user).all()
    assert library.documents()["ferry.txt"].folder_id == outer.id
    assert library.embedder.embedded == []
    assert library.sandbox.read == []


def test_an_excluded_file_leaves_the_index(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    light = library.write("light.txt", LIGHT)
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(light)
    assert library.sync().removed == 1
    assert library.states() == {"ferry.txt": "indexed"}


@pytest.mark.parametrize("has_synced_between", [True, False])
def test_an_excluded_file_does_not_come_back_under_another_name(
    library: IndexedLibrary, has_synced_between: bool
) -> None:
    library.write("ferry.txt", FERRY)
    light = library.write("light.txt", LIGHT)
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(light)
    if has_synced_between:
        library.sync()
    for name in ("deep/first.txt", "second.txt"):
        library.sandbox.read.clear()
        moved = library.root / name
        moved.parent.mkdir(exist_ok=True)
        light = light.rename(moved)
        report = library.sync()
        assert library.states() == {"ferry.txt": "indexed"}
        assert (report.indexed, report.moved, report.files) == (0, 0, 1)
        assert library.progress[-1].documents_done == library.progress[-1].documents_total
        assert library.sandbox.read == []
        with library.open() as run:
            assert light in FolderList(run.user).exclusions()
    with library.open() as run:
        FolderList(run.user).include(light)
    assert library.sync().indexed == 1


def test_files_of_an_excluded_folder_stay_out_when_it_is_renamed(
    library: IndexedLibrary,
) -> None:
    library.write("ferry.txt", FERRY)
    library.write("private/light.txt", LIGHT)
    library.write("private/other.txt", LIGHT + "other")
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(library.root / "private")
    library.sync()
    (library.root / "private" / "light.txt").rename(library.root / "taken-out.txt")
    library.sync()
    assert library.states() == {"ferry.txt": "indexed", "taken-out.txt": "indexed"}
    (library.root / "private").rename(library.root / "secret")
    library.sync()
    assert library.states() == {"ferry.txt": "indexed", "taken-out.txt": "indexed"}
    with library.open() as run:
        FolderList(run.user).include(library.root / "secret" / "other.txt")
    assert library.sync().indexed == 1


def test_a_copy_that_was_never_excluded_may_move(library: IndexedLibrary) -> None:
    excluded = library.write("a.txt", FERRY)
    copy = library.write("b.txt", FERRY)
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(excluded)
    library.sync()
    excluded.unlink()
    copy.rename(library.root / "c.txt")
    library.sync()
    assert library.states() == {"c.txt": "indexed"}


def test_only_the_chosen_folder_is_looked_at(library: IndexedLibrary, tmp_path: Path) -> None:
    other = tmp_path.resolve() / "other"
    other.mkdir()
    (other / "light.txt").write_text(LIGHT, encoding="utf-8")
    (other / "song.mp3").write_text("x", encoding="utf-8")
    library.write("ferry.txt", FERRY)
    library.add(other)
    report = library.sync(only=frozenset({library.root}))
    assert library.states() == {"ferry.txt": "indexed"}
    assert (report.files, report.skipped) == (1, [])
    report = library.sync(only=frozenset({other}))
    assert (report.indexed, report.unchanged, len(report.skipped)) == (1, 0, 1)


# What is not indexed -------------------------------------------------------------------------


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


# Recipes and embedders -----------------------------------------------------------------------


def test_another_recipe_makes_everything_anew(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.write("song.mp3", "x")
    library.sync()
    library.sandbox.read.clear()
    library.target_tokens = 6
    report = library.sync()
    assert (report.indexed, report.unchanged) == (1, 0)
    assert library.sandbox.read == ["ferry.txt"]
    library.check_sound()


def test_another_embedder_makes_everything_anew(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    library.embedder = HashingEmbedder(32)
    report = library.sync()
    assert report.indexed == 1
    assert library.embedder.embedded
    library.check_sound()


# Progress and cancelling ---------------------------------------------------------------------


def test_progress_grows_to_its_end(library: IndexedLibrary) -> None:
    for number in range(4):
        library.write(f"{number}.txt", f"{number} {LIGHT}")
    library.sync()
    # While folders are looked through nothing is known yet.
    told = [one for one in library.progress if one.documents_total]
    assert {one.documents_total for one in told} == {4}
    assert {one.bytes_total for one in told} == {sum(len(f"{n} {LIGHT}") for n in range(4))}
    for before, after in itertools.pairwise(told):
        assert before.documents_done <= after.documents_done
        assert before.bytes_done <= after.bytes_done
    assert told[-1].documents_done == 4
    assert told[-1].bytes_done == told[-1].bytes_total
    assert {one.current.name for one in told if one.current} == {f"{n}.txt" for n in range(4)}


def test_cutting_a_huge_document_can_be_cancelled(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.write("huge.txt", "\n\n".join(f"Paragraph {n} is here." for n in range(20_000)))
    counted: list[int] = []
    count = library.counter.count

    def counting(texts: list[str]) -> list[int]:
        counted.append(len(texts))
        return count(texts)

    monkeypatch.setattr(library.counter, "count", counting)
    with pytest.raises(Cancelled):
        library.sync(is_cancelled=lambda: bool(counted))
    assert sum(counted) < 5_000
    assert library.states() == {"huge.txt": "waiting"}


def test_cancelling_at_any_moment_keeps_what_is_done_and_goes_on_later(
    library: IndexedLibrary,
) -> None:
    texts = {f"{number}.txt": f"Number {number}.\n\n{LIGHT}\n\n{number}" for number in range(3)}
    for name, text in texts.items():
        library.write(name, text)
    runs = 0
    while True:
        runs += 1
        asked = iter([False] * runs)
        try:
            library.sync(is_cancelled=lambda asked=asked: next(asked, True))  # type: ignore[misc]
        except Cancelled:
            assert "reading" not in library.states().values()
            continue
        break
    assert runs > 5
    assert set(library.states().values()) == {"indexed"}
    assert sorted(library.embedder.embedded) == sorted(set(library.embedder.embedded))
    library.check_sound()


# Words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ferry_contract-2021.pdf", "ferry contract 2021"),
        ("Plain name.txt", "Plain name"),
        ("__--__.md", ""),
    ],
)
def test_a_name_is_read_as_words(name: str, words: str) -> None:
    assert readable_name(Path("/a/b") / name) == words


def test_the_report_as_json_is_the_contract(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.write("song.mp3", "x")
    values = report_to_wire(library.sync())
    assert set(values) == {
        "files",
        "indexed",
        "unchanged",
        "moved",
        "removed",
        "skipped",
        "failed",
        "postponed",
        "missing_folders",
        "chunks",
        "seconds",
    }
    assert (values["files"], values["indexed"]) == (2, 1)
    assert values["skipped"][0]["path"] == str(library.root / "song.mp3")
    assert values["skipped"][0]["reason"]
