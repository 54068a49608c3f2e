"""What the window reads of the documents, and text put together from its segments."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.library.documents import ATTACHMENTS_FACT, DocumentList, text_of_content
from engine.library.records import DocumentState, Health, IndexFigures
from engine.store import Connection, open_index_database

_SEGMENT = 10
_TEXT = "".join(chr(0x61 + number % 26) for number in range(35))


@pytest.fixture
def content(index_database: Connection) -> int:
    """A content of 35 characters in segments of 10, with three pages."""
    id_ = index_database.insert(
        "INSERT INTO content (hash, title, characters, pages, notes, recipe) "
        "VALUES ('abc', 'Title', 35, 3, '', 'r')"
    )
    for start in range(0, len(_TEXT), _SEGMENT):
        index_database.run(
            "INSERT INTO content_text VALUES (?, ?, ?)",
            (id_, start, _TEXT[start : start + _SEGMENT]),
        )
    for number, start in enumerate((0, 12, 24), start=1):
        index_database.run(
            'INSERT INTO page (content_id, number, start, "end") VALUES (?, ?, ?, ?)',
            (id_, number, start, start + 12),
        )
    index_database.run(
        "INSERT INTO chunk (content_id, start, end, location, headings, tokens, embedding_hash) "
        "VALUES (?, 0, 20, 'page 1', '', 5, x'00'), (?, 20, 35, 'page 2', '', 5, x'01')",
        (id_, id_),
    )
    return id_


def add_document(
    database: Connection, path: str, state: str, content: int | None = None, folder: int = 1
) -> None:
    database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, reason, hint, "
        "content_id, changed_at) VALUES (?, ?, 7, 1, ?, ?, ?, ?, 1.5)",
        (folder, path, state, f"why {state}", f"do {state}", content),
    )


@pytest.fixture
def documents(index_database: Connection) -> DocumentList:
    return DocumentList(index_database)


# Text ----------------------------------------------------------------------------------------


def test_every_stretch_is_put_together_across_segment_borders(
    index_database: Connection, content: int
) -> None:
    for start in range(len(_TEXT) + 3):
        for end in range(start, len(_TEXT) + 5):
            assert text_of_content(index_database, content, start, end) == _TEXT[start:end]


def test_offsets_out_of_order_or_below_zero_give_no_nonsense(
    index_database: Connection, content: int
) -> None:
    assert text_of_content(index_database, content, 20, 10) == ""
    assert text_of_content(index_database, content, -5, 3) == _TEXT[:3]
    assert text_of_content(index_database, content, 0, 0) == ""


def test_offsets_count_characters_not_bytes(index_database: Connection) -> None:
    text = "漢字と😀 naïve"
    id_ = index_database.insert(
        "INSERT INTO content (hash, title, characters, notes, recipe) VALUES ('x', '', 11, '', '')"
    )
    for start in range(0, len(text), 4):
        index_database.run(
            "INSERT INTO content_text VALUES (?, ?, ?)", (id_, start, text[start : start + 4])
        )
    for start in range(len(text)):
        for end in range(start, len(text) + 1):
            assert text_of_content(index_database, id_, start, end) == text[start:end]


def test_text_by_path(index_database: Connection, documents: DocumentList, content: int) -> None:
    add_document(index_database, "/a.pdf", "indexed", content)
    add_document(index_database, "/b.pdf", "failed")
    assert documents.text(Path("/a.pdf"), 5, 25) == _TEXT[5:25]
    assert documents.text(Path("/b.pdf"), 0, 9) == ""
    assert documents.text(Path("/unknown.pdf"), 0, 9) == ""


# Records -------------------------------------------------------------------------------------


def test_documents_come_sorted_with_state_pages_and_chunks(
    index_database: Connection, documents: DocumentList, content: int
) -> None:
    add_document(index_database, "/z.txt", "waiting")
    add_document(index_database, "/a.pdf", "indexed", content, folder=4)
    indexed, waiting = documents.all()
    assert (indexed.path, indexed.folder_id, indexed.pages, indexed.chunks) == (
        Path("/a.pdf"),
        4,
        3,
        2,
    )
    assert indexed.size == 7
    assert indexed.changed_at == 1.5
    assert (waiting.state, waiting.pages, waiting.chunks) == (DocumentState.WAITING, None, 0)
    assert waiting.reason == "why waiting"
    assert waiting.hint == "do waiting"
    assert documents.at(Path("/a.pdf")) == indexed
    assert documents.at(Path("/b.pdf")) is None


def test_hash_and_pages_by_path(
    index_database: Connection, documents: DocumentList, content: int
) -> None:
    add_document(index_database, "/a.pdf", "indexed", content)
    add_document(index_database, "/b.pdf", "waiting")
    assert documents.content_hash(Path("/a.pdf")) == "abc"
    assert documents.content_hash(Path("/b.pdf")) == ""
    assert [documents.page_start(Path("/a.pdf"), page) for page in (1, 2, 3, 4)] == [0, 12, 24, 0]
    assert documents.page_start(Path("/b.pdf"), 1) == 0


def test_health_counts_every_state(index_database: Connection, documents: DocumentList) -> None:
    assert documents.health() == Health()
    states = ["indexed", "indexed", "waiting", "reading", "embedding", "skipped", "failed"]
    for number, state in enumerate(states):
        add_document(index_database, f"/{number}", state)
    assert documents.health() == Health(indexed=2, unfinished=3, skipped=1, failed=1)
    assert documents.health().total == len(states)


def test_records_tell_format_language_time_and_coverage(
    index_database: Connection, documents: DocumentList, content: int
) -> None:
    add_document(index_database, "/a.pdf", "embedding", content)
    add_document(index_database, "/b.pdf", "skipped")
    index_database.run("UPDATE content SET language = 'de'")
    index_database.run("UPDATE chunk SET embedded = 1 WHERE start = 0")
    index_database.run("UPDATE document SET format = 'pdf', modified_ns = 1500000000")
    index_database.run("UPDATE document SET needs_password = 1 WHERE path = '/b.pdf'")
    half, locked = documents.all()
    assert (half.format, half.language, half.modified_at) == ("pdf", "de", 1.5)
    assert (half.chunks, half.chunks_without_vector, half.coverage) == (2, 1, 0.5)
    assert (locked.language, locked.needs_password, locked.coverage) == ("", True, 0.0)
    assert not half.needs_password
    assert [documents.at(one.path) for one in (half, locked)] == [half, locked]


def test_figures_count_documents_and_chunks(
    index_database: Connection, documents: DocumentList, content: int
) -> None:
    assert IndexFigures({}, {}, {}, 35, 2, 2) == documents.figures()
    add_document(index_database, "/a.pdf", "indexed", content)
    add_document(index_database, "/copy.pdf", "indexed", content)
    add_document(index_database, "/b.mp3", "skipped")
    index_database.run("UPDATE content SET language = 'de'")
    index_database.run("UPDATE chunk SET embedded = 1 WHERE start = 0")
    index_database.run("UPDATE document SET format = 'pdf' WHERE path LIKE '%.pdf'")
    figures = documents.figures()
    assert figures.states == {DocumentState.INDEXED: 2, DocumentState.SKIPPED: 1}
    assert figures.formats == {"pdf": 2, "": 1}
    assert figures.languages == {"de": 2}
    assert (figures.characters, figures.chunks, figures.chunks_without_vector) == (35, 2, 1)
    assert figures.coverage == 0.5


def test_attachments_are_none_of_the_documents_in_the_figures(
    index_database: Connection, documents: DocumentList, content: int
) -> None:
    """The page shows them beside the counts of `health`, with which they are to agree."""
    add_document(index_database, "/talk.pdf", "indexed", content, folder=7)
    add_document(index_database, "/song.mp3", "skipped", folder=7)
    index_database.run("UPDATE content SET language = 'de'")
    index_database.run("UPDATE document SET format = 'pdf'")
    index_database.run(
        "INSERT INTO fact (name, value) VALUES (?, ?)", (ATTACHMENTS_FACT, json.dumps([7]))
    )
    assert documents.health().total == 0
    assert documents.figures() == IndexFigures({}, {}, {}, 35, 2, 2)
    add_document(index_database, "/copy.pdf", "indexed", content)
    figures = documents.figures()
    assert figures.states == {DocumentState.INDEXED: 1}
    assert (figures.formats, figures.languages) == ({"": 1}, {"de": 1})


def test_nothing_is_asked_for_each_document_by_itself(
    index_database: Connection, documents: DocumentList
) -> None:
    """A list of 100,000 documents takes as many statements as one of two."""
    counts = []
    for number in (2, 200):
        for path in range(number):
            add_document(index_database, f"/{number}/{path}", "indexed")
        asked: list[str] = []

        def note(_: object, statement: str, __: object, asked: list[str] = asked) -> bool:
            asked.append(statement)
            return True

        index_database.raw.exec_trace = note
        assert len(documents.all()) >= number
        assert documents.figures().states[DocumentState.INDEXED] >= number
        index_database.raw.exec_trace = None
        counts.append(len(asked))
    assert counts[0] == counts[1] < 20


def test_only_skipped_and_failed_documents_need_attention(
    index_database: Connection, documents: DocumentList
) -> None:
    for state in DocumentState:
        add_document(index_database, f"/{state.value}", state.value)
    assert {one.state for one in documents.all() if one.needs_attention} == {
        DocumentState.SKIPPED,
        DocumentState.FAILED,
    }
    assert {state for state in DocumentState if state.is_done} == {
        DocumentState.INDEXED,
        DocumentState.SKIPPED,
        DocumentState.FAILED,
    }


def test_the_change_mark_moves_with_changes_of_others(
    index_database: Connection, documents: DocumentList
) -> None:
    before = documents.change_mark()
    assert documents.change_mark() == before
    other = open_index_database(index_database.path)
    add_document(other, "/a", "waiting")
    other.close()
    assert documents.change_mark() != before


def test_recognised_pages_are_told(
    index_database: Connection, documents: DocumentList, content: int
) -> None:
    add_document(index_database, "/a.pdf", "indexed", content)
    assert documents.recognised_pages(Path("/a.pdf")) == frozenset()
    index_database.run("UPDATE page SET is_recognised = 1 WHERE number = 2")
    assert documents.recognised_pages(Path("/a.pdf")) == {2}
