"""Files inside of files: none of them costs the others."""

from __future__ import annotations

import pytest

from engine.documents.joining import headed
from engine.documents.location import Locator
from engine.documents.members import Budget, MemberReader
from engine.documents.reading import NotRead, PasswordNeeded
from engine.documents.records import Block, BlockKind, Document, Place, Rows
from engine.documents.source import Source


def reader(seconds: float = 60.0) -> MemberReader:
    return MemberReader(Source("a.zip", b""), Budget(seconds=seconds))


def test_an_archive_deeper_inside_has_less_time() -> None:
    deep = Source("a.zip", b"", depth=100)
    assert Budget.of(deep).is_used_up
    assert not Budget.of(Source("a.zip", b"")).is_used_up


def test_bytes_of_unread_kinds_are_not_fetched() -> None:
    made = reader()
    made.read("x.exe", "x.exe", lambda: pytest.fail("fetched"))
    assert made.notes == ["1 file of kinds that Inglenook does not read: .exe."]


def test_nothing_read_is_said_with_the_reason() -> None:
    with pytest.raises(NotRead):
        reader().refuse_if_nothing_was_read()
    made = reader()

    def locked() -> bytes:
        raise PasswordNeeded(Source("b.pdf", b""))

    made.read("b.pdf", "b.pdf", locked)
    with pytest.raises(PasswordNeeded):
        made.refuse_if_nothing_was_read()
    made.read("c.txt", "c.txt", lambda: b"words")
    made.refuse_if_nothing_was_read()
    assert made.members[0].document.text == "c.txt\n\nwords"


def test_a_heading_above_moves_everything() -> None:
    text = "Title\n\nbody"
    document = Document(
        text,
        (Block(BlockKind.HEADING, 0, 5, 6), Block(BlockKind.TABLE_ROW, 7, 11, 1)),
        (Place("page 1", 0, 5, 1), Place("page 2", 7, 11, 2)),
    )
    below = headed(document, "name")
    assert [below.text[one.start : one.end] for one in below.blocks] == ["name", "Title", "body"]
    assert [one.level for one in below.blocks] == [1, 6, 1]
    assert below.places == (Place("page 1", 0, 11, 1), Place("page 2", 13, 17, 2))


def test_a_heading_above_a_table_is_no_row() -> None:
    document = Document(
        "a | b", (Block(BlockKind.TABLE_ROW, 0, 5),), (Place("Sheet1", 0, 5, rows=Rows(4, (1, 2))),)
    )
    below = headed(document, "name")
    assert Locator(below).location(0, len(below.text)) == "Sheet1!A4:B4"
