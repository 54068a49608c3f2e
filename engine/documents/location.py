"""Says where in a document a stretch of text is, in the words of its format."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from engine.documents import place_words
from engine.documents.records import Counted, Document, Place


class Locator:
    """Locates stretches of one document. Lines are counted on, so ask in the order of the text."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._place_starts = [place.start for place in document.places]
        self._block_starts = [block.start for block in document.blocks]
        self._counted_to = 0
        self._lines = 1

    def page(self, offset: int) -> int | None:
        """Return the page of a character, counted from 1; None where there are no pages."""
        if not self._place_starts:
            return None
        return self._document.places[self._index(self._place_starts, offset)].page

    def location(self, start: int, end: int) -> str:
        """Return what a person reads: "page 14", "lines 10 to 40", "Sheet2!B3:C9"."""
        if self._place_starts:
            return self._in_places(start, end)
        if self._document.counted_in is Counted.PARAGRAPHS:
            first = self._index(self._block_starts, start) + 1
            return place_words.paragraphs(first, self._index(self._block_starts, end - 1) + 1)
        first = self._line(start)
        last = first + self._document.text.count("\n", start, end)
        return place_words.lines(first, last)

    def _in_places(self, start: int, end: int) -> str:
        first_index = self._index(self._place_starts, start)
        last_index = self._index(self._place_starts, end - 1)
        first, last = self._document.places[first_index], self._document.places[last_index]
        if last.rows and first.label == last.label:
            # The name of a sheet above its first rows is a place of its own, but no row.
            begin = max(start, first.start if first.rows else self._place_starts[first_index + 1])
            return self._in_rows(begin, end)
        if first is last:
            return first.label
        if first.page is not None and last.page is not None:
            return place_words.pages(first.page, last.page)
        return spanned(first.label, last.label)

    def _in_rows(self, start: int, end: int) -> str:
        place, top = self._row(start)
        _, bottom = self._row(end - 1)
        columns = place.rows.columns if place.rows else None
        if columns is None:
            words = place_words.rows(top, bottom)
            return f"{place.label}, {words}" if place.label else words
        first, last = f"{column_name(columns[0])}{top}", f"{column_name(columns[1])}{bottom}"
        return f"{place.label}!{first}" if first == last else f"{place.label}!{first}:{last}"

    def _row(self, offset: int) -> tuple[Place, int]:
        """Return the place of a character in a table and the number of its row."""
        place = self._document.places[self._index(self._place_starts, offset)]
        first_block = self._index(self._block_starts, place.start)
        first_row = place.rows.first if place.rows else 1
        return place, first_row + self._index(self._block_starts, offset) - first_block

    def _line(self, offset: int) -> int:
        if offset < self._counted_to:
            self._lines, self._counted_to = 1, 0
        self._lines += self._document.text.count("\n", self._counted_to, offset)
        self._counted_to = offset
        return self._lines

    def _index(self, starts: list[int], offset: int) -> int:
        return max(0, bisect_right(starts, offset) - 1)


_COUNTED: Final = re.compile(
    r"(?P<before>.*?)(?P<kind>page|slide|message|cell|part|paragraph|line|row)s?"
    r" (?P<first>\d+)(?: to (?P<last>\d+))?"
)
_CELLS: Final = re.compile(
    r"(?P<sheet>.*!)(?P<left>[A-Z]+)(?P<top>\d+)(?::(?P<right>[A-Z]+)(?P<bottom>\d+))?"
)
_WORDS: Final = {
    "page": place_words.pages,
    "slide": place_words.slides,
    "message": place_words.messages,
    "cell": place_words.cells,
    "part": place_words.parts,
    "paragraph": place_words.paragraphs,
    "line": place_words.lines,
    "row": place_words.rows,
}


def spanned(first: str, last: str) -> str:
    """Return the location of a stretch that begins with one location and ends with another."""
    if first == last:
        return first
    begin, end = _COUNTED.fullmatch(first), _COUNTED.fullmatch(last)
    if begin and end and begin["before"] == end["before"] and begin["kind"] == end["kind"]:
        bottom = int(end["last"] or end["first"])
        return begin["before"] + _WORDS[begin["kind"]](int(begin["first"]), bottom)
    begin, end = _CELLS.fullmatch(first), _CELLS.fullmatch(last)
    if begin and end and begin["sheet"] == end["sheet"]:
        # All rows of a sheet are cited over the same columns.
        right, bottom_row = end["right"] or end["left"], end["bottom"] or end["top"]
        return f"{begin['sheet']}{begin['left']}{begin['top']}:{right}{bottom_row}"
    return f"{first} to {last}"


def column_name(number: int) -> str:
    """Return the letters of a column, counted from 1: "A", "Z", "AA"."""
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters
