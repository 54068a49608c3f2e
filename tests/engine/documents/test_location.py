"""Where a stretch of text is, in words."""

from __future__ import annotations

import pytest

from engine.documents.location import Locator
from engine.documents.records import Block, BlockKind, Counted, Document, Place


def test_pages() -> None:
    places = (Place("page 1", 0, 10, 1), Place("page 2", 12, 20, 2), Place("page 3", 22, 30, 3))
    locator = Locator(Document("x" * 30, (), places))
    assert locator.location(0, 10) == "page 1"
    assert locator.location(12, 20) == "page 2"
    assert locator.location(5, 13) == "pages 1 to 2"
    assert locator.location(5, 30) == "pages 1 to 3"
    assert [locator.page(offset) for offset in (0, 9, 12, 29)] == [1, 1, 2, 3]


def test_an_empty_page_between() -> None:
    places = (Place("page 1", 0, 5, 1), Place("page 2", 7, 7, 2), Place("page 3", 9, 15, 3))
    locator = Locator(Document("x" * 15, (), places))
    assert locator.location(9, 15) == "page 3"
    assert locator.page(9) == 3


def test_places_that_are_not_pages() -> None:
    locator = Locator(Document("x" * 9, (), (Place("Sheet1", 0, 4), Place("Sheet2", 5, 9))))
    assert locator.location(0, 9) == "Sheet1 to Sheet2"
    assert locator.page(6) is None


def test_lines_count_from_1_and_may_be_asked_again() -> None:
    locator = Locator(Document("one\ntwo\n\nfour\n", ()))
    assert locator.location(0, 3) == "line 1"
    assert locator.location(9, 13) == "line 4"
    assert locator.location(4, 13) == "lines 2 to 4"
    assert locator.page(4) is None


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, 3, "paragraph 1"), (5, 8, "paragraph 2"), (5, 13, "paragraphs 2 to 3")],
)
def test_paragraphs(start: int, end: int, words: str) -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, at, at + 3) for at in (0, 5, 10))
    document = Document("x" * 13, blocks, counted_in=Counted.PARAGRAPHS)
    assert Locator(document).location(start, end) == words
