"""A question into passages: both stages, their ranks, and the place in the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.index.contents import Contents, open_vector_index
from engine.library.documents import text_of_content
from engine.paths import Folders
from engine.retrieval import wire
from engine.retrieval.search import Searcher
from engine.store import Connection
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.indexing import IndexedLibrary

TEXTS = {
    "ferry.txt": "The ferry leaves the harbour at nine.\n\nTickets cost four silver crowns.",
    "light.txt": "The lighthouse was built of granite.\n\nIts lamp burns whale oil all night.",
    "rules.txt": "Refunds are paid within ten days.\n\nStorms delay every crossing.",
}


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root, target_tokens=7)
    for name, text in TEXTS.items():
        made.write(name, text)
    made.add()
    made.sync()
    return made


@pytest.fixture
def index(library: IndexedLibrary) -> Iterator[Connection]:
    with library.open() as run:
        yield run.index


@pytest.fixture
def searcher(library: IndexedLibrary, index: Connection) -> Searcher:
    embedder = library.embedder
    vectors = open_vector_index(index, embedder.identity, embedder.dimensions)
    return Searcher(index, vectors, embedder)


def test_the_best_passage_comes_first_with_all_that_is_known_of_it(
    searcher: Searcher, library: IndexedLibrary, index: Connection
) -> None:
    result = searcher.search("When does the ferry leave the harbour?", 3)
    first = result.passages[0]
    assert first.path == library.root / "ferry.txt"
    assert first.text == "The ferry leaves the harbour at nine."
    assert TEXTS["ferry.txt"][first.start : first.end] == first.text
    assert first.location
    assert first.page is None
    assert (
        first.content_hash
        == index.rows(
            "SELECT hash FROM content JOIN document ON content_id = content.id WHERE path = ?",
            (str(first.path),),
        )[0][0]
    )
    assert first.dense_rank == first.text_rank == 1
    assert 0 < first.similarity <= 1
    assert [one.score for one in result.passages] == sorted(
        (one.score for one in result.passages), reverse=True
    )
    assert result.unfinished == 0
    assert result.milliseconds > 0


def test_every_passage_carries_the_ranks_of_both_stages(searcher: Searcher) -> None:
    found = searcher.candidates("silver ferry storms")
    result = searcher.search("silver ferry storms", 100)
    assert result.dense_candidates == len(found.dense) == len(result.passages)
    assert result.text_candidates == len(found.text) == 3
    assert sorted(one.dense_rank or 0 for one in result.passages) == [
        *range(1, len(result.passages) + 1)
    ]
    assert sorted(one.text_rank for one in result.passages if one.text_rank) == [1, 2, 3]
    assert {one.text_rank is None for one in result.passages} == {True, False}


def test_candidates_of_one_stage_get_the_score_of_the_other(searcher: Searcher) -> None:
    """With one neighbour asked for, the rest comes from the full text alone."""
    found = searcher.candidates("the ferry storms granite", 1)
    assert len(found.dense) == len(found.text) == 1
    everything = searcher.candidates("the ferry storms granite", 100)
    for chunk in found.similarities:
        assert found.similarities[chunk] == pytest.approx(everything.similarities[chunk], abs=1e-5)
    assert set(found.similarities) == {*found.dense, *found.text}


def test_no_more_passages_than_asked_for(searcher: Searcher) -> None:
    for count in (1, 2, 5, 50, 500):
        assert len(searcher.search("the lamp", count).passages) <= count


def test_more_passages_than_a_stage_proposes_by_itself_can_be_asked_for(
    library: IndexedLibrary,
) -> None:
    library.write("many.txt", "\n\n".join(f"Paragraph {n} tells of one thing." for n in range(450)))
    library.sync()
    with library.open() as run:
        embedder = library.embedder
        vectors = open_vector_index(run.index, embedder.identity, embedder.dimensions)
        searcher = Searcher(run.index, vectors, embedder)
        assert len(searcher.search("a paragraph tells", 300).passages) == 300


def test_words_that_stand_nowhere_still_find_something_by_meaning(searcher: Searcher) -> None:
    result = searcher.search("zzz", 5)
    assert result.text_candidates == 0
    assert all(one.text_rank is None for one in result.passages)


@pytest.mark.parametrize(
    "question", ["", "?", " \n", "\0", '"', "漢字", "x" * 100_000, "a " * 50_000]
)
def test_no_question_is_too_strange(searcher: Searcher, question: str) -> None:
    assert len(searcher.search(question, 3).passages) <= 3


def test_an_empty_index_has_no_passages(
    index_database: Connection, embedder: HashingEmbedder
) -> None:
    vectors = open_vector_index(index_database, embedder.identity, embedder.dimensions)
    result = Searcher(index_database, vectors, embedder).search("ferry", 5)
    assert result.passages == ()
    assert (result.dense_candidates, result.text_candidates) == (0, 0)


def test_chunks_without_a_vector_are_found_by_their_words(
    searcher: Searcher, library: IndexedLibrary, index: Connection
) -> None:
    """Asking while indexing works, and says that something is missing."""
    index.run("UPDATE document SET state = 'embedding' WHERE path LIKE '%light.txt'")
    contents = Contents(index, open_vector_index(index, library.embedder.identity, 64))
    chunks = [id_ for (id_,) in index.rows("SELECT id FROM chunk")]
    index.run("UPDATE chunk SET embedded = 0")
    index.run("DELETE FROM chunk_vector")
    index.run("DELETE FROM embedding")
    assert contents.count_pending() == len(chunks)
    result = searcher.search("whale oil", 5)
    assert "whale" in result.passages[0].text
    assert result.passages[0].dense_rank is None
    assert result.passages[0].similarity == 0.0
    assert result.unfinished == 1


def test_a_passage_that_vanished_meanwhile_is_left_out(
    searcher: Searcher, index: Connection
) -> None:
    index.run("DELETE FROM document WHERE path LIKE '%ferry.txt'")
    found = searcher.search("ferry", 5).passages
    assert found
    assert all(one.path.name != "ferry.txt" for one in found)


def test_equal_files_give_one_passage(library: IndexedLibrary) -> None:
    library.write("a-copy.txt", TEXTS["ferry.txt"])
    library.sync()
    with library.open() as run:
        embedder = library.embedder
        vectors = open_vector_index(run.index, embedder.identity, embedder.dimensions)
        found = Searcher(run.index, vectors, embedder).search("ferry leaves", 10).passages
    assert [one.path.name for one in found if "ferry leaves" in one.text] == ["a-copy.txt"]


def test_passages_across_segments_are_whole(
    folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.index.contents._SEGMENT", 7)
    root = tmp_path / "small-segments"
    root.mkdir()
    library = IndexedLibrary(folders, root.resolve(), target_tokens=7)
    library.write("rules.txt", TEXTS["rules.txt"])
    library.add()
    library.sync()
    with library.open() as run:
        vectors = open_vector_index(run.index, library.embedder.identity, 64)
        (first, *_) = Searcher(run.index, vectors, library.embedder).search("storms", 1).passages
        assert first.text == "Storms delay every crossing."
        assert text_of_content(run.index, 1, first.start, first.end) == first.text


def test_passages_survive_json(searcher: Searcher) -> None:
    result = searcher.search("ferry", 2)
    sent = json.loads(json.dumps(wire.result_to_wire(result)))
    assert sent["unfinished"] == 0
    assert [wire.passage_from_wire(one) for one in sent["passages"]] == list(result.passages)
    other = json.loads(json.dumps(wire.result_to_wire(result, result.passages[:1])))
    assert len(other["passages"]) == 1
