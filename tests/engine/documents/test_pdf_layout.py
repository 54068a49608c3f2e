"""What lines of PDF pages are."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest

from engine.documents.pdf_layout import Line, blocks_of_pages
from engine.documents.records import BlockKind

STEP = 12.0


class Page:
    """Lines of a page, put below each other."""

    def __init__(self, first_offset: int = 0) -> None:
        self.lines: list[Line] = []
        self._offset = first_offset
        self._bottom = 700.0

    def add(self, *texts: str, gap: float = STEP, left: float = 50, height: float = 10) -> Page:
        """Add lines; `gap` is the way down to the first of them."""
        for number, text in enumerate(texts):
            self._bottom -= STEP if number else gap
            end = self._offset + len(text)
            self.lines.append(
                Line(text, self._offset, end, left, self._bottom, self._bottom, height)
            )
            self._offset = end + 1
        return self


def found(*pages: Page) -> list[tuple[BlockKind, str]]:
    """Return the blocks by the first words of their lines."""
    lines = list(itertools.chain.from_iterable(page.lines for page in pages))
    return [
        (block.kind, "|".join(one.text for one in lines if block.start <= one.start < block.end))
        for block in blocks_of_pages([page.lines for page in pages])
    ]


def paragraphs(lines: Sequence[str]) -> list[tuple[BlockKind, str]]:
    return [(BlockKind.PARAGRAPH, line) for line in lines]


LONG = "a line of the usual length in this text"


def test_a_longer_step_begins_a_paragraph() -> None:
    page = Page().add(LONG, LONG, LONG).add(LONG, LONG, gap=20)
    assert found(page) == paragraphs(["|".join([LONG] * 3), "|".join([LONG] * 2)])


def test_a_short_line_with_a_full_stop_ends_a_paragraph() -> None:
    page = Page().add(LONG, "the end.", LONG, "no end", LONG)
    assert found(page) == paragraphs([f"{LONG}|the end.", f"{LONG}|no end|{LONG}"])


def test_an_indented_line_begins_a_paragraph_after_a_full_stop() -> None:
    page = Page().add(LONG, f"{LONG}.").add(LONG, left=65).add(LONG)
    assert found(page) == paragraphs([f"{LONG}|{LONG}.", f"{LONG}|{LONG}"])


def test_raised_characters_stay_in_their_line() -> None:
    page = Page().add(LONG).add("2", gap=-4, height=6).add(LONG, gap=STEP + 4)
    assert found(page) == paragraphs([f"{LONG}|2|{LONG}"])


@pytest.mark.parametrize(
    ("last", "first", "goes_on"),
    [
        ("so it went", "on there", True),
        ("so it went", "On there", False),
        ("so it went.", "on there", False),
    ],
)
def test_a_sentence_may_go_on_in_the_next_column(last: str, first: str, goes_on: bool) -> None:
    page = Page().add(LONG, LONG, last).add(first, LONG, gap=-300, left=300)
    assert len(found(page)) == (1 if goes_on else 2)


def test_blocks_do_not_cross_pages() -> None:
    assert found(Page().add(LONG), Page(1000).add(LONG)) == paragraphs([LONG, LONG])


@pytest.mark.parametrize(
    "text",
    [
        "Revenue 1,234 5,678",
        "Net loss $ (1.5) $ 2.5",
        "Growth (24)% 7%",
        "Other \u2014 43",
        "2019 2018",
        "Total n/a 12",
    ],
)
def test_rows_of_numbers(text: str) -> None:
    assert found(Page().add(LONG, text, LONG))[1] == (BlockKind.TABLE_ROW, text)


@pytest.mark.parametrize(
    "text", ["It was on December 31, 2019", "from 2018 to 2019", "in 2018 and", "see 3.1.", "12"]
)
def test_sentences_with_numbers_are_no_rows(text: str) -> None:
    assert all(kind is BlockKind.PARAGRAPH for kind, _ in found(Page().add(LONG, text, LONG)))


@pytest.mark.parametrize("mark", ["\u2022", "-", "1.", "12)", "(a)", "iv."])
def test_items(mark: str) -> None:
    page = Page().add(f"{mark} first", LONG, f"{mark} second")
    assert [kind for kind, _ in found(page)] == [BlockKind.LIST_ITEM] * 2


def test_headings_are_larger_and_the_largest_come_first() -> None:
    page = Page().add("Chapter One", height=18).add("Part of It", gap=20, height=14)
    page.add(LONG, LONG, gap=20).add("Next Part", gap=24, height=14).add(LONG, gap=20)
    blocks = list(blocks_of_pages([page.lines]))
    levels = [block.level for block in blocks if block.kind is BlockKind.HEADING]
    assert levels == [1, 2, 2]


@pytest.mark.parametrize(
    "text",
    ["it goes on in large letters", "A large sentence.", "14", "Large 12 13", "\u2022 large item"],
)
def test_not_all_that_is_large_is_a_heading(text: str) -> None:
    page = Page().add(text, height=18).add(LONG, LONG, LONG, gap=20)
    assert all(kind is not BlockKind.HEADING for kind, _ in found(page))


def test_the_head_of_every_page_is_no_heading() -> None:
    pages = [
        Page(1000 * number).add(f"Report page {number}", height=18).add(LONG, LONG, gap=20)
        for number in range(5)
    ]
    assert all(kind is BlockKind.PARAGRAPH for kind, _ in found(*pages))


def test_a_few_headings_in_a_long_document_are_not_believed() -> None:
    pages = [Page().add("The Only One", height=18).add(LONG, LONG, gap=20)]
    pages.extend(Page(1000 * number).add(LONG, LONG) for number in range(1, 5))
    assert all(kind is BlockKind.PARAGRAPH for kind, _ in found(*pages))
    assert found(*pages[:2])[0][0] is BlockKind.HEADING


def test_lines_without_known_places_are_read_all_the_same() -> None:
    lines = [Line(LONG, 0, 39, 0, 0, 0, 0), Line(LONG, 40, 79, 0, 0, 0, 0)]
    blocks = list(blocks_of_pages([lines, []]))
    assert blocks[0].start == 0
    assert blocks[-1].end == 79
