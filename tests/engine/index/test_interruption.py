"""Whatever ends a sync at whatever moment: the next one goes on, and nothing is lost."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import apsw
import pytest

from engine.errors import EngineError, UserProblem
from engine.index.contents import open_vector_index
from engine.store import Connection
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.full_disk import FullDisk
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.processes import REPOSITORY

if TYPE_CHECKING:
    from engine.index.embedder import Vectors

TEXTS = {
    f"{name}.txt": "\n\n".join(
        f"Sentence {number} of the {name} tells something of its own." for number in range(count)
    )
    for name, count in (("short", 1), ("middle", 4), ("long", 9), ("last", 2))
}


class Ended(BaseException):
    """The process is over."""


@pytest.fixture
def filled(library: IndexedLibrary) -> IndexedLibrary:
    for name, text in TEXTS.items():
        library.write(name, text)
    return library


class EndsAtBatch(HashingEmbedder):
    """Ends everything instead of embedding the batch with this number, from 1."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._left = number

    def embed(self, texts: Sequence[str]) -> Vectors:
        self._left -= 1
        if self._left == 0:
            raise Ended
        return super().embed(texts)


def problem_of(run: Callable[[], object]) -> UserProblem | None:
    """Return the problem that a run ended with, None when it ended well."""
    try:
        run()
    except UserProblem as problem:
        return problem
    return None


def expected_texts(library: IndexedLibrary) -> list[str]:
    """Return what an uninterrupted run embeds."""
    with library.open() as run:
        rows = run.index.rows(
            'SELECT substr(t.text, c.start + 1, c."end" - c.start) FROM chunk c '
            "JOIN content_text t ON t.content_id = c.content_id"
        )
    return sorted(text for (text,) in rows)


def check_finished(library: IndexedLibrary, embedded: list[str]) -> None:
    assert library.states() == dict.fromkeys(TEXTS, "indexed")
    assert sorted(embedded) == expected_texts(library)
    library.check_sound()


# Ended at a batch ----------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(1, 8))
def test_ended_at_a_batch_nothing_is_lost_or_embedded_twice(
    filled: IndexedLibrary, number: int
) -> None:
    first = EndsAtBatch(number)
    try:
        filled.sync(embedder=first)
    except Ended:
        assert set(filled.states().values()) - {"indexed"}
    report = filled.sync()
    assert report.files == len(TEXTS)
    check_finished(filled, first.embedded + filled.embedder.embedded)


def test_what_was_done_before_the_end_can_be_found(filled: IndexedLibrary) -> None:
    with pytest.raises(Ended):
        filled.sync(embedder=EndsAtBatch(3))
    with filled.open() as run:
        vectors = open_vector_index(run.index, filled.embedder.identity, 64)
        asked = HashingEmbedder().embed(["something"])[0]
        assert len(vectors.nearest(asked, 100)) == 6


# Ended at a commit ---------------------------------------------------------------------------


class EndAfterCommit:
    """Ends everything just after a commit; nothing that is tried later gets through."""

    def __init__(self, number: int) -> None:
        self._left = number
        self.has_ended = False

    def watch(self, database: Connection) -> None:
        """Look at the commits of a connection from now on."""
        database.raw.set_wal_hook(self._on_commit)
        database.raw.set_commit_hook(self._is_refused)

    def _on_commit(self, *_: object) -> int:
        self._left -= 1
        if self._left == 0:
            self.has_ended = True
            raise Ended
        return apsw.SQLITE_OK

    def _is_refused(self) -> bool:
        return self.has_ended


def test_ended_after_any_commit_nothing_is_lost_or_embedded_twice(
    filled: IndexedLibrary,
) -> None:
    number = 0
    while True:
        number += 1
        filled.start_anew()
        end = EndAfterCommit(number)
        # What is raised is the end itself, or what its refusals made of it.
        with contextlib.suppress(Ended, EngineError):
            filled.sync(on_open=end.watch)
        if not end.has_ended:
            break
        filled.sync()
        check_finished(filled, filled.embedder.embedded)
    assert number > 15


def test_a_file_that_changed_meanwhile_is_counted_once(filled: IndexedLibrary) -> None:
    with pytest.raises(Ended):
        filled.sync(embedder=EndsAtBatch(3))
    name = next(name for name, state in filled.states().items() if state == "embedding")
    filled.write(name, TEXTS[name] + "\n\nAnd a new end.")
    filled.progress.clear()
    report = filled.sync()
    assert report.files == len(TEXTS)
    assert filled.progress[-1].documents_done == filled.progress[-1].documents_total
    filled.check_sound()


def test_a_file_that_was_deleted_meanwhile_is_not_counted_as_indexed(
    filled: IndexedLibrary,
) -> None:
    with pytest.raises(Ended):
        filled.sync(embedder=EndsAtBatch(2))
    unfinished = [name for name, one in filled.states().items() if one == "embedding"]
    already = [name for name, one in filled.states().items() if one == "indexed"]
    for name in unfinished:
        (filled.root / name).unlink()
    report = filled.sync(only=frozenset({filled.root}))
    assert report.removed == len(unfinished)
    assert report.indexed == len(TEXTS) - len(unfinished) - len(already)
    filled.check_sound()


def test_text_of_a_deleted_file_is_not_embedded(filled: IndexedLibrary) -> None:
    with pytest.raises(Ended):
        filled.sync(embedder=EndsAtBatch(1))
    for name in TEXTS:
        (filled.root / name).unlink()
    filled.sync(only=frozenset({filled.root}))
    assert filled.embedder.embedded == []
    filled.check_sound()


# A file that ends the process ----------------------------------------------------------------


_DIE_READING = """
import os, sys
from pathlib import Path
from engine.paths import folders_of
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.processes import REPOSITORY
library = IndexedLibrary(folders_of(), Path(sys.argv[1]))
def die(path):
    print(path.name, flush=True)
    if path.name == sys.argv[2]:
        os._exit(9)
library.sandbox.before_reading = die
library.sync()
"""


def die_reading(library: IndexedLibrary, name: str) -> list[str]:
    """Run a sync in a process that dies over a file; return what it read until then."""
    done = subprocess.run(
        [sys.executable, "-c", _DIE_READING, str(library.root), name],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 9
    return done.stdout.split()


def test_a_file_that_ended_the_process_twice_is_failed_and_the_rest_goes_on(
    filled: IndexedLibrary,
) -> None:
    for _ in range(2):
        assert die_reading(filled, "middle.txt")[-1] == "middle.txt"
        assert filled.states()["middle.txt"] == "reading"
    report = filled.sync()
    assert [one.path.name for one in report.failed] == ["middle.txt"]
    assert "twice" in report.failed[0].reason
    assert report.failed[0].hint
    states = filled.states()
    assert states.pop("middle.txt") == "failed"
    assert set(states.values()) == {"indexed"}
    filled.check_sound()


def test_files_that_never_ended_the_process_are_read_first(filled: IndexedLibrary) -> None:
    assert die_reading(filled, "short.txt") == ["short.txt"]
    read = die_reading(filled, "short.txt")
    assert read[-1] == "short.txt"
    assert sorted(read) == sorted(TEXTS)


def test_one_unclean_end_is_forgiven(filled: IndexedLibrary) -> None:
    die_reading(filled, "long.txt")
    filled.sync()
    assert filled.states() == dict.fromkeys(TEXTS, "indexed")
    filled.check_sound()


def test_an_orderly_end_is_no_files_fault(filled: IndexedLibrary) -> None:
    """A second Ctrl-C ends the run at once, most likely while a large file is read."""

    def interrupt(path: object) -> None:
        if str(path).endswith("long.txt"):
            raise KeyboardInterrupt

    filled.sandbox.before_reading = interrupt
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            filled.sync()
    filled.sandbox.before_reading = lambda _: None
    assert filled.sync().failed == []
    check_finished(filled, filled.embedder.embedded)


# A full disk ---------------------------------------------------------------------------------


@pytest.fixture
def disk(filled: IndexedLibrary) -> Iterator[FullDisk]:
    """All databases lie on a disk that can be full."""
    del filled
    made = FullDisk(is_default=True)
    yield made
    made.free()
    made.unregister()


def test_a_full_disk_ends_the_run_with_words_and_loses_nothing(
    filled: IndexedLibrary, disk: FullDisk
) -> None:
    room = 0
    while True:
        disk.free()
        filled.start_anew()
        (filled.root / "long.txt").unlink(missing_ok=True)
        filled.sync()
        filled.write("long.txt", TEXTS["long.txt"])

        def fill(_: Connection, room: int = room) -> None:
            disk.full_after_writes = room

        problem = problem_of(lambda fill=fill: filled.sync(on_open=fill))  # type: ignore[misc]
        if problem is None:
            break
        assert "disk is full" in problem.message
        assert problem.hint
        disk.free()
        states = filled.states()
        assert [name for name in TEXTS if states.get(name) == "indexed" or name == "long.txt"] == [
            *TEXTS
        ]
        filled.sync()
        assert filled.states() == dict.fromkeys(TEXTS, "indexed")
        filled.check_sound()
        room += 4
    assert room > 20


def test_a_limit_of_pages_is_a_full_disk_too(filled: IndexedLibrary) -> None:
    def limit(database: Connection) -> None:
        pages = database.rows("PRAGMA page_count")[0][0]
        database.run(f"PRAGMA max_page_count = {pages}")

    filled.write("huge.txt", "\n\n".join(f"Paragraph {n} is here." for n in range(3000)))
    with pytest.raises(UserProblem) as caught:
        filled.sync(on_open=limit)
    assert "space" in caught.value.hint
    assert "failed" not in filled.states().values()
    filled.sync()
    assert set(filled.states().values()) == {"indexed"}
    filled.check_sound()


def test_no_file_is_blamed_for_a_full_disk(filled: IndexedLibrary, disk: FullDisk) -> None:
    """However often it was full: a full disk says nothing about the file in work."""

    def fill(path: object) -> None:
        if str(path).endswith("long.txt"):
            disk.is_full = True

    filled.sandbox.before_reading = fill
    for _ in range(3):
        with contextlib.suppress(UserProblem):
            filled.sync()
        disk.free()
    filled.sandbox.before_reading = lambda _: None
    report = filled.sync()
    assert report.failed == []
    assert filled.states() == dict.fromkeys(TEXTS, "indexed")


# Two at once ---------------------------------------------------------------------------------


class RunsAnother(HashingEmbedder):
    """Lets another process change a file and finish a whole sync while a batch is embedded."""

    def __init__(self, library: IndexedLibrary, changes: dict[str, str]) -> None:
        super().__init__()
        self._library = library
        self._changes = changes
        self._has_run = False

    def embed(self, texts: Sequence[str]) -> Vectors:
        vectors = super().embed(texts)
        if not self._has_run:
            self._has_run = True
            for name, text in self._changes.items():
                self._library.write(name, text)
            run_another(self._library)
        return vectors


def run_another(library: IndexedLibrary) -> None:
    """Run a sync as another process would: it may as well be refused, with words."""
    refused = problem_of(library.sync)
    assert refused is None or refused.hint


@pytest.mark.parametrize(
    "changes", [{}, dict.fromkeys(TEXTS, "Quite another text.\n\nAnd more of it.")]
)
def test_two_syncs_at_once_mix_nothing_up(filled: IndexedLibrary, changes: dict[str, str]) -> None:
    """The window indexes while somebody runs `inglenook index`."""
    filled.sync(embedder=RunsAnother(filled, changes))
    filled.sync()
    assert filled.states() == dict.fromkeys(TEXTS, "indexed")
    filled.check_sound()


def test_a_sync_while_another_one_reads_mixes_nothing_up(filled: IndexedLibrary) -> None:
    has_run = iter([False])

    def run_once(path: object) -> None:
        if str(path).endswith("long.txt") and not next(has_run, True):
            filled.write("middle.txt", "Quite another text.\n\nAnd more of it.")
            run_another(filled)

    filled.sandbox.before_reading = run_once
    filled.sync()
    filled.sync()
    assert filled.states() == dict.fromkeys(TEXTS, "indexed")
    filled.check_sound()
