"""A sync: what each file becomes, and what the report says of it."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from engine.errors import Cancelled
from engine.index.analysis import question_terms
from engine.index.contents import readable_name
from engine.index.full_text import match
from engine.index.planning import PlanOptions
from engine.index.recipe import Recipe
from engine.index.sync import Sync
from engine.index.wire import report_to_wire
from engine.library.folders import FolderList
from engine.retrieval.naming import named_contents
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.indexing import FERRY, LIGHT, IndexedLibrary, touch

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


def found_by(library: IndexedLibrary, question: str) -> tuple[int, int]:
    """How many chunks the words of a question find, and how many documents it names."""
    with library.open() as run:
        terms = question_terms(question, ["en"])
        return len(match(run.index, terms, 9)), len(named_contents(run.index, terms))


@pytest.mark.parametrize("text", [FERRY, f"{LIGHT}\n\n" * 40])
def test_a_renamed_file_is_found_by_its_new_name_only(library: IndexedLibrary, text: str) -> None:
    file = library.write("scan-0001.txt", text)
    library.write("one.txt", "Other words.")
    library.write("two.txt", "Words of another kind.")
    library.sync()
    library.sandbox.read.clear()
    before = found_by(library, "scan")
    assert found_by(library, "zeppelin") == (0, 0) != before
    words = found_by(library, "harbour granite")
    file.rename(library.root / "zeppelin.txt")
    library.sync()
    assert found_by(library, "zeppelin") == before
    assert found_by(library, "scan") == (0, 0)
    assert found_by(library, "harbour granite") == words
    assert library.sandbox.read == []
    library.check_sound()


@pytest.mark.parametrize("is_late", [True, False])
def test_equal_files_are_found_by_each_of_their_names(
    library: IndexedLibrary, *, is_late: bool
) -> None:
    library.write("scan.txt", FERRY)
    library.write("one.txt", "Other words.")
    library.write("two.txt", "Words of another kind.")
    if is_late:
        library.sync()
    copy = library.write("zeppelin.txt", FERRY)
    library.sync()
    assert found_by(library, "scan") == found_by(library, "zeppelin") != (0, 0)
    copy.rename(library.root / "balloon.txt")
    library.sync()
    assert found_by(library, "scan") == found_by(library, "balloon") != (0, 0)
    assert found_by(library, "zeppelin") == (0, 0)


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
