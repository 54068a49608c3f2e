"""What the source viewer is told: which passage of which file.

Plain values only. Offsets count characters (code points) of the document's extracted text.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SourceView:
    """A passage and where it stands.

    Attributes:
        path: The file that the passage was read from.
        title: What the header calls the file.
        location: What a person reads: "page 14 of 62", "lines 10-40".
        page: The page on which the passage begins, counted from 1; None for text.
        page_start: Offset of that page's first character.
        start: Offset of the passage's first character.
        end: Offset behind the passage's last character.
        best_start: Offset of the sentence that answers best; equal to `best_end` when unknown.
        best_end: Offset behind that sentence.
        text: A window of the extracted text around the passage. Needed for everything but PDF;
            for PDF it is shown when the file is gone, and reveals a file that has changed.
        text_start: Offset of the first character of `text`.
        following_page_starts: Offsets of the first characters of the pages after `page`, as many
            as the passage reaches; without them its marks end with the page.
        recognised_pages: Pages, counted from 1, whose words were recognised in a picture: offsets
            into them are no positions in the file, so nothing is marked there.
    """

    path: Path
    title: str
    location: str
    page: int | None
    page_start: int
    start: int
    end: int
    best_start: int
    best_end: int
    text: str | None
    text_start: int = 0
    following_page_starts: tuple[int, ...] = ()
    recognised_pages: frozenset[int] = frozenset()

    def quote(self) -> str:
        """Return the passage as it was stored; empty when no text was given."""
        return self.stored(self.start, self.end)

    def best_sentence(self) -> str:
        """Return the sentence that answers best as it was stored; the passage when unknown."""
        return self.stored(self.best_start, self.best_end) or self.quote()

    def stored(self, start: int, end: int) -> str:
        """Return the text between two offsets, as far as it was given."""
        if self.text is None:
            return ""
        return self.text[max(start - self.text_start, 0) : max(end - self.text_start, 0)]
