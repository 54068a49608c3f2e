"""Says where in a document a stretch of text is, in the words of its format."""

from __future__ import annotations

from bisect import bisect_right

from engine.documents.records import Counted, Document


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
        """Return what a person reads: "page 14", "pages 14 to 15", "lines 10 to 40"."""
        if self._place_starts:
            return self._in_places(start, end)
        if self._document.counted_in is Counted.PARAGRAPHS:
            first = self._index(self._block_starts, start) + 1
            return _range("paragraph", first, self._index(self._block_starts, end - 1) + 1)
        first = self._line(start)
        return _range("line", first, first + self._document.text.count("\n", start, end))

    def _in_places(self, start: int, end: int) -> str:
        first = self._document.places[self._index(self._place_starts, start)]
        last = self._document.places[self._index(self._place_starts, end - 1)]
        if first is last:
            return first.label
        if first.page is not None and last.page is not None:
            return _range("page", first.page, last.page)
        return f"{first.label} to {last.label}"

    def _line(self, offset: int) -> int:
        if offset < self._counted_to:
            self._lines, self._counted_to = 1, 0
        self._lines += self._document.text.count("\n", self._counted_to, offset)
        self._counted_to = offset
        return self._lines

    def _index(self, starts: list[int], offset: int) -> int:
        return max(0, bisect_right(starts, offset) - 1)


def _range(name: str, first: int, last: int) -> str:
    return f"{name} {first}" if first == last else f"{name}s {first} to {last}"
