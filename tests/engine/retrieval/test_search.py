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
from tests.fixtures.searching import searcher_of

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
    assert first.text == TEXTS["ferry.txt"], "a small document is taken whole"
    assert (first.start, first.end) == (0, len(first.text))
    assert first.best_sentence == "The ferry leaves the harbour at nine."
    assert first.location == "lines 1 to 3"
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
    assert result.dense_candidates == len(found.dense) == 6
    assert result.text_candidates == len(found.text) == 4, "small documents match as a whole"
    for one in result.passages:
        rank = one.dense_rank or 0
        best = found.dense[rank - 1]
        assert one.similarity == pytest.approx(found.similarities[best], abs=1e-5)
        in_text = found.text.index(best) + 1 if best in found.text else None
        assert one.text_rank == in_text
    assert any(one.text_rank for one in result.passages)


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
        result = searcher.search("a paragraph tells", 300)
        assert result.dense_candidates == 300
        # Paragraphs side by side are one passage, three at most.
        assert len(result.passages) < 300
        assert sum(one.text.count("Paragraph") for one in result.passages) >= 300


def test_words_that_stand_nowhere_still_find_something_by_meaning(searcher: Searcher) -> None:
    result = searcher.search("zzz", 5)
    assert result.text_candidates == 0
    assert all(one.text_rank is None for one in result.passages)


@pytest.mark.parametrize(
    "question", ["", "?", " \n", "\0", '"', "漢字", "x" * 100_000, "a " * 50_000, "\udcff ferry"]
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
        assert first.text == TEXTS["rules.txt"]
        assert text_of_content(run.index, 1, first.start, first.end) == first.text


def test_passages_survive_json(searcher: Searcher) -> None:
    result = searcher.search("ferry", 2)
    sent = json.loads(json.dumps(wire.result_to_wire(result)))
    assert sent["unfinished"] == 0
    assert [wire.passage_from_wire(one) for one in sent["passages"]] == list(result.passages)
    other = json.loads(json.dumps(wire.result_to_wire(result, result.passages[:1])))
    assert len(other["passages"]) == 1


# Passages of several chunks --------------------------------------------------------------------

_LONG = [
    "Gulls circle over the red roofs.",
    "Fishermen mend their nets at dawn.",
    "The zebra ferry leaves at nine.",
    "The zebra ferry returns at noon.",
    "Children buy sweets on the market.",
    "Rain falls for most of November.",
    "A zebra was seen in winter.",
    "The mayor opens the new library.",
]


def test_chunks_side_by_side_are_one_passage(library: IndexedLibrary) -> None:
    library.write("long.txt", "\n\n".join(_LONG))
    library.sync()
    with searcher_of(library) as (searcher, _):
        passages = searcher.search("zebra ferry", 3).passages
    first = passages[0]
    assert "\n\n".join(_LONG[2:4]) in first.text
    whole = "\n\n".join(_LONG)
    assert whole[first.start : first.end] == first.text
    top, lines = whole.count("\n", 0, first.start) + 1, first.text.count("\n")
    assert first.location == f"lines {top} to {top + lines}"
    assert "zebra ferry" in first.best_sentence
    assert sum(_LONG[6] in one.text for one in passages[1:]) == 1, "not beside the others"


def test_a_passage_has_three_chunks_at_most(library: IndexedLibrary) -> None:
    library.write("long.txt", "\n\n".join(f"The zebra walks to place {n}." for n in range(9)))
    library.sync()
    with searcher_of(library) as (searcher, _):
        passages = searcher.search("zebra walks", 9).passages
    counts = [one.text.count("zebra") for one in passages if "zebra" in one.text]
    assert max(counts) == 3
    assert sum(counts) <= 9, "no chunk stands in two passages"


@pytest.mark.parametrize("best", [0, 1, 2])
def test_a_small_document_is_one_passage_whatever_is_best_in_it(
    library: IndexedLibrary, best: int
) -> None:
    lines = ["Zebra one sleeps all day long.", "Nothing else is here at all.", "Zebra two eats."]
    rotated = [*lines[best:], *lines[:best]]
    library.write("small.txt", "\n\n".join(rotated))
    library.sync()
    with searcher_of(library) as (searcher, _):
        passages = searcher.search("zebra", 10).passages
    assert [one.path.name for one in passages].count("small.txt") == 1
    assert passages[0].text == "\n\n".join(rotated)


def test_nearly_the_same_text_is_left_out_and_named(library: IndexedLibrary) -> None:
    text = "The zebra ferry leaves the harbour at nine on Sundays"
    library.write("draft.txt", f"{text}!")
    library.write("final.txt", f"{text}.")
    library.sync()
    with searcher_of(library) as (searcher, _):
        passages = searcher.search("zebra ferry", 10).passages
    (one,) = [one for one in passages if "zebra" in one.text]
    assert {one.path.name, *(other.name for other in one.alike)} == {"draft.txt", "final.txt"}
    assert wire.passage_from_wire(json.loads(json.dumps(wire.passage_to_wire(one)))) == one


def test_a_follow_up_is_searched_with_the_conversation(searcher: Searcher) -> None:
    alone = searcher.search("And why?", 1)
    assert alone.searched_for == "And why?"
    earlier = ["What does the lamp of the lighthouse burn?"]
    result = searcher.search("And why?", 1, earlier=earlier)
    assert result.searched_for == f"{earlier[0]} And why?"
    assert result.passages[0].path.name == "light.txt"


# Languages -------------------------------------------------------------------------------------

_LANGUAGES = {
    "german.txt": (
        "Die Häuser der Fischer wurden im Jahr neunzehnhundertzwei aus Granit gebaut. "
        "Heute wohnen dort noch ihre Familien."
    ),
    "spanish.txt": (
        "Los barcos salían del puerto cada mañana cuando los pescadores trabajaban. "
        "Las mujeres vendían el pescado en el mercado."
    ),
    "chinese.txt": "渡轮每天早上九点离开港口。灯塔是用花岗岩建造的。守塔人住在旁边的小屋里。",
    "japanese.txt": "灯台守は毎晩ランプに油を入れます。港の食堂では新鮮な魚を食べることができる。",
}


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Wann wurde das Haus des Fischers gebaut?", "german.txt"),
        ("¿Cuándo sale el barco de los pescadores?", "spanish.txt"),
        ("灯塔是什么建造的？", "chinese.txt"),  # noqa: RUF001 - Chinese
        ("ランプの油", "japanese.txt"),
    ],
)
def test_questions_find_the_words_of_their_language(
    library: IndexedLibrary, question: str, name: str
) -> None:
    for one, text in _LANGUAGES.items():
        library.write(one, text)
    library.sync()
    assert (
        library.documents()[name].language == {"g": "de", "s": "es", "c": "zh", "j": "ja"}[name[0]]
    )
    with searcher_of(library) as (searcher, run):
        best = searcher.candidates(question).text[0]
        path = run.index.rows(
            "SELECT path FROM document JOIN chunk USING (content_id) WHERE chunk.id = ?", (best,)
        )[0][0]
        assert Path(path).name == name
        assert searcher.search(question, 1).passages[0].path.name == name


def test_a_question_in_one_language_finds_words_shared_with_another(
    library: IndexedLibrary,
) -> None:
    for one, text in _LANGUAGES.items():
        library.write(one, text)
    library.sync()
    with searcher_of(library) as (searcher, _):
        found = searcher.search("What did each Fischer make neunzehnhundertzwei?", 1).passages
    assert found[0].path.name == "german.txt"


def test_a_document_removed_between_two_looks_does_no_harm(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The indexing worker commits over its own connection while a search is under way."""
    embed = library.embedder.embed
    (library.root / "ferry.txt").unlink()

    def embed_late(texts: list[str]) -> object:
        monkeypatch.setattr(library.embedder, "embed", embed)
        library.sync()
        return embed(texts)

    with searcher_of(library) as (searcher, run):
        monkeypatch.setattr(library.embedder, "embed", embed_late)
        first = searcher.search("ferry harbour nine", 3).passages
        assert first[0].text == TEXTS["ferry.txt"]
        assert run.index.rows("SELECT path FROM document WHERE path LIKE '%ferry.txt'") == []
        assert all(one.path.name != "ferry.txt" for one in searcher.search("ferry", 3).passages)
