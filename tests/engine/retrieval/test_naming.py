"""Questions that name a document."""

from __future__ import annotations

import pytest

from engine.index.analysis import question_terms
from engine.retrieval import naming
from engine.retrieval.naming import named_contents
from engine.store import Connection
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import searcher_of


@pytest.fixture
def reports(index_database: Connection) -> Connection:
    """Five contents and their names."""
    names = [
        "amcor 2023 report",
        "amcor 2022 report",
        "zephyr 2023 report",
        "cake 2023",
        "report",
    ]
    for id_, name in enumerate(names, start=1):
        index_database.run(
            "INSERT INTO content (id, hash, title, characters, notes, recipe) "
            "VALUES (?, ?, '', 1, '', 'r')",
            (id_, str(id_)),
        )
        index_database.run_many(
            "INSERT INTO name_term (term, content_id) VALUES (?, ?)",
            ((term, id_) for term in name.split()),
        )
    return index_database


def named(database: Connection, question: str) -> dict[int, float]:
    return named_contents(database, question_terms(question, ["en"]))


def test_the_best_named_counts_fully_and_rarer_words_more(reports: Connection) -> None:
    found = named(reports, "How much did Zephyr invest, as its report of 2023 says?")
    assert found == {3: pytest.approx(1.0)}, "words in half of all names tell nothing"
    found = named(reports, "the amcor cake")
    assert found[4] == pytest.approx(1.0)
    assert 0 < found[1] == found[2] < 1, "two names hold this word, one the other"


def test_other_words_name_nothing(reports: Connection) -> None:
    assert named(reports, "When does the ferry leave?") == {}
    assert named(reports, "") == {}


def test_a_word_in_too_many_names_names_none(
    reports: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_MOST_DOCUMENTS", 3)
    assert named(reports, "the report") == {}
    assert set(named(reports, "amcor")) == {1, 2}


def test_a_named_document_is_looked_into_once_more(library: IndexedLibrary) -> None:
    """With one chunk a stage, the document that the question names would not be found at all."""
    for number in range(8):
        library.write(f"{number}.txt", f"Costs of the lamp oil in the year {number} were high.")
    library.write("zephyr.txt", "Nothing of interest.")
    library.sync()
    with searcher_of(library) as (searcher, _):
        plain = searcher.candidates("costs of lamp oil", 1)
        asked = searcher.candidates("costs of lamp oil of Zephyr", 1)
    assert plain.naming == {}
    (named_chunk,) = asked.naming
    assert asked.naming[named_chunk] == pytest.approx(1.0)
    assert named_chunk in asked.similarities
    assert named_chunk not in plain.similarities
