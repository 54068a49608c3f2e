"""Contents: text, chunks and vectors written, shared, reused and removed together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.documents.records import Block, BlockKind, Chunk, Document, Place
from engine.errors import UserProblem
from engine.index import contents as contents_module
from engine.index import full_text
from engine.index.analysis import question_terms
from engine.index.contents import Contents, embedded_text, open_vector_index
from engine.library.documents import text_of_content
from engine.store import Connection, open_index_database
from tests.fixtures.embedders import HashingEmbedder

_TEXT = "Ferries leave at nine.\n\nShips wait for the tide.\n\nGulls wait for no one."
_SPANS = ((0, 22), (24, 48), (50, 72))


def document(text: str = _TEXT, title: str = "Harbour") -> Document:
    blocks = tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in _SPANS)
    places = (Place("page 1", 0, 48, 1), Place("page 2", 50, 72, 2))
    return Document(text, blocks, places, title=title, notes=("Page 3 holds no text.",))


def chunks(headings: str = "") -> list[Chunk]:
    return [Chunk(start, end, 1, "page 1", headings, 5) for start, end in _SPANS]


@pytest.fixture
def contents(index_database: Connection, embedder: HashingEmbedder) -> Contents:
    vectors = open_vector_index(index_database, embedder.identity, embedder.dimensions)
    return Contents(index_database, vectors)


def write(
    contents: Contents,
    hash_: str = "hash",
    recipe: str = "recipe",
    headings: str = "",
) -> int:
    """Write a content, and a document that has it."""
    id_ = contents.write(hash_, recipe, "harbour notes", document(), chunks(headings))
    contents._database.run(
        "INSERT OR REPLACE INTO document (folder_id, path, size, modified_ns, state, "
        "content_id, changed_at) VALUES (1, ?, 1, 1, 'indexed', ?, 0)",
        (f"/{hash_}.pdf", id_),
    )
    return id_


def embed_all(contents: Contents, embedder: HashingEmbedder) -> None:
    pending = contents.pending(100)
    if pending:
        contents.write_vectors(pending, embedder.embed([one.text for one in pending]))


def counts(database: Connection) -> tuple[int, ...]:
    """Count the rows of contents, texts, pages, chunks, full text, embeddings, vectors."""
    (row,) = database.rows(
        "SELECT (SELECT count(*) FROM content), (SELECT count(*) FROM content_text), "
        "(SELECT count(*) FROM page), (SELECT count(*) FROM chunk), "
        "(SELECT count(*) FROM chunk_text), (SELECT count(*) FROM embedding), "
        "(SELECT count(*) FROM chunk_vector)"
    )
    return row


def matched(database: Connection, question: str, *languages: str) -> list[int]:
    """Return the chunks that share a word with the question."""
    found = full_text.match(database, question_terms(question, languages), 9)
    return [one.chunk_id for one in found]


def test_what_is_written_can_be_found_and_read(
    contents: Contents, index_database: Connection
) -> None:
    id_ = write(contents)
    assert contents.find("hash", "recipe") == id_
    assert contents.find("hash", "another recipe") is None
    assert contents.find("another hash", "recipe") is None
    assert text_of_content(index_database, id_, 24, 48) == "Ships wait for the tide."
    assert index_database.row("SELECT title, characters, pages, notes FROM content") == (
        "Harbour",
        72,
        2,
        "Page 3 holds no text.",
    )
    assert counts(index_database) == (1, 1, 2, 3, 3, 0, 0)


def test_long_texts_are_kept_in_pieces(
    contents: Contents, index_database: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents_module, "_SEGMENT", 7)
    id_ = write(contents)
    assert counts(index_database)[1] == 11
    assert text_of_content(index_database, id_, 0, 72) == _TEXT
    assert [one.text for one in contents.pending(9)] == [_TEXT[start:end] for start, end in _SPANS]


def test_name_title_and_headings_can_be_searched(
    contents: Contents, index_database: Connection
) -> None:
    contents.write("h", "r", "annual report", document(title="Lighthouse"), chunks("Costs > Lamp"))
    for word in ("report", "lighthouse", "lamp", "gulls"):
        assert matched(index_database, word), word


def test_the_language_is_kept_and_decides_how_words_are_stored(
    contents: Contents, index_database: Connection
) -> None:
    text = (
        "Die alten Häuser am Hafen wurden im vergangenen Jahrhundert von den Fischern gebaut, "
        "und noch heute wohnen dort ihre Familien."
    )
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    german = Document(text, (block,), title="Hafenbuch")
    contents.write("de", "r", "hafen", german, [Chunk(0, len(text), None, "line 1", "", 20)])
    assert index_database.rows("SELECT language FROM content") == [("de",)]
    assert matched(index_database, "Häuser", "de")
    assert not matched(index_database, "Häuser"), "English has no such plural"


def test_names_and_titles_are_kept_by_their_terms(
    contents: Contents, index_database: Connection
) -> None:
    contents.write("h", "r", "annual reports 2023", document(title="Harbours"), chunks())
    terms = {term for (term,) in index_database.rows("SELECT term FROM name_term")}
    assert terms == {"annual", "report", "2023", "harbour"}
    index_database.run("DELETE FROM content")
    assert index_database.rows("SELECT term FROM name_term") == []


def test_where_words_were_recognised_is_kept(
    contents: Contents, index_database: Connection
) -> None:
    scanned = Place("page 2", 50, 72, 2, is_recognised=True)
    pages = replace(document(), places=(Place("page 1", 0, 48, 1), scanned))
    contents.write("h", "r", "n", pages, chunks())
    assert index_database.rows("SELECT number, is_recognised FROM page ORDER BY number") == [
        (1, 0),
        (2, 1),
    ]


def test_chunks_wait_for_their_vectors_in_order(
    contents: Contents, embedder: HashingEmbedder
) -> None:
    id_ = write(contents)
    pending = contents.pending(2)
    assert [one.text for one in pending] == ["Ferries leave at nine.", "Ships wait for the tide."]
    assert contents.count_pending() == contents.count_pending(id_) == 3
    contents.write_vectors(pending, embedder.embed([one.text for one in pending]))
    assert [one.text for one in contents.pending(9)] == ["Gulls wait for no one."]
    assert contents.count_pending(id_) == 1
    assert contents.count_pending(id_ + 1) == 0


def test_headings_are_embedded_with_the_text() -> None:
    assert embedded_text("Costs > Lamp", "Oil.") == "Costs > Lamp\nOil."
    assert embedded_text("", "Oil.") == "Oil."


def test_equal_text_needs_no_second_embedding(
    contents: Contents, embedder: HashingEmbedder, index_database: Connection
) -> None:
    write(contents, "first")
    embed_all(contents, embedder)
    write(contents, "second")
    assert contents.reuse_vectors() == 3
    assert contents.count_pending() == 0
    assert counts(index_database)[-2:] == (3, 6)


def test_another_heading_makes_another_vector(
    contents: Contents, embedder: HashingEmbedder
) -> None:
    write(contents, "first")
    embed_all(contents, embedder)
    write(contents, "second", headings="Heading")
    assert contents.reuse_vectors() == 0


def test_writing_the_same_bytes_again_replaces(
    contents: Contents, embedder: HashingEmbedder, index_database: Connection
) -> None:
    write(contents)
    embed_all(contents, embedder)
    contents.write("hash", "new recipe", "name", document(), chunks()[:1])
    assert counts(index_database)[3:5] == (1, 1)
    assert contents.find("hash", "recipe") is None
    assert contents.find("hash", "new recipe") is not None


def test_a_new_recipe_embeds_only_what_it_cuts_differently(
    contents: Contents, embedder: HashingEmbedder
) -> None:
    write(contents)
    embed_all(contents, embedder)
    write(contents, recipe="new recipe")
    assert contents.reuse_vectors() == 3


def test_orphans_go_with_everything_they_had(
    contents: Contents, embedder: HashingEmbedder, index_database: Connection
) -> None:
    write(contents, "kept")
    write(contents, "orphan")
    embed_all(contents, embedder)
    contents.reuse_vectors()
    index_database.run("DELETE FROM document WHERE path = '/orphan.pdf'")
    assert contents.remove_orphans() == 1
    assert contents.remove_orphans() == 0
    assert counts(index_database) == (1, 1, 2, 3, 3, 3, 3)
    index_database.run("DELETE FROM document")
    assert contents.remove_orphans() == 1
    assert counts(index_database) == (0, 0, 0, 0, 0, 0, 0)


def test_a_content_that_cannot_be_written_whole_is_not_written(
    contents: Contents, index_database: Connection
) -> None:
    pages = index_database.rows("PRAGMA page_count")[0][0]
    index_database.run(f"PRAGMA max_page_count = {pages + 3}")
    long = "word " * 50_000
    with pytest.raises(UserProblem, match="disk is full"):
        contents.write("h", "r", "n", document(long), [Chunk(0, 9, None, "lines", "", 1)] * 500)
    assert counts(index_database) == (0, 0, 0, 0, 0, 0, 0)


# The embedder's identity ---------------------------------------------------------------------


def test_the_same_embedder_finds_its_vectors_again(
    contents: Contents, embedder: HashingEmbedder, index_database: Connection
) -> None:
    write(contents)
    embed_all(contents, embedder)
    again = open_index_database(index_database.path)
    vectors = open_vector_index(again, embedder.identity, embedder.dimensions)
    asked = embedder.embed(["Gulls wait for no one."])[0]
    assert vectors.nearest(asked, 1)[0].similarity == pytest.approx(1.0, abs=1e-5)
    assert Contents(again, vectors).count_pending() == 0
    again.close()


def test_vectors_of_another_embedder_are_forgotten_and_made_anew(
    contents: Contents, embedder: HashingEmbedder, index_database: Connection
) -> None:
    id_ = write(contents)
    embed_all(contents, embedder)
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (1, '/z.jpg', 1, 1, 'skipped', 0)"
    )
    other = HashingEmbedder(32)
    vectors = open_vector_index(index_database, other.identity, other.dimensions)
    assert counts(index_database)[-2:] == (0, 0)
    assert contents.count_pending(id_) == 3
    assert index_database.rows("SELECT state FROM document ORDER BY path") == [
        ("embedding",),
        ("skipped",),
    ]
    assert matched(index_database, "gulls")
    embed_all(Contents(index_database, vectors), other)
    assert len(vectors.nearest(other.embed(["gulls"])[0], 9)) == 3


def test_two_that_open_a_new_index_at_once_do_not_undo_each_other(
    index_database: Connection, embedder: HashingEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one opens, and embeds already, while this one waits for the write lock."""
    transaction = Connection.transaction

    def late_transaction(database: Connection) -> object:
        monkeypatch.setattr(Connection, "transaction", transaction)
        other = open_index_database(database.path)
        vectors = open_vector_index(other, embedder.identity, embedder.dimensions)
        contents = Contents(other, vectors)
        write(contents)
        embed_all(contents, embedder)
        other.close()
        return database.transaction()

    monkeypatch.setattr(Connection, "transaction", late_transaction)
    vectors = open_vector_index(index_database, embedder.identity, embedder.dimensions)
    assert Contents(index_database, vectors).count_pending() == 0
    assert counts(index_database)[-2:] == (3, 3)
