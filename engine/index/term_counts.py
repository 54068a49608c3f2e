"""In how many chunks a term stands, and which terms of a question lead the search.

In a large library the common words of a question make the search slow: BM25 would be computed for
nearly every chunk, to add next to nothing. So the rarest terms lead, as many as a budget of chunks
allows, and the common ones only add to the score of chunks that a leading term found; cutting a
query by the rarity of its terms is as old as Moffat and Zobel's "Self-indexing inverted files"
(TOIS 1996). Covered: counting, kept for the next question, and the choice. Not covered: the
queries (`full_text`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.index.analysis import Term
from engine.store import Connection

if TYPE_CHECKING:
    import apsw

BUDGET: Final = 50_000
"""Chunks that the leading terms may stand in, added up: about 40 ms on one core."""

_GROWTH: Final = 1.1
"""How far the library may grow before its terms are counted again."""


@dataclass(frozen=True, slots=True)
class ChosenTerms:
    """The terms of a question, by what they are for.

    Attributes:
        leading: A chunk must hold one of these to be found.
        adding: They only add to the score; empty where the library is small.
    """

    leading: tuple[Term, ...]
    adding: tuple[Term, ...] = ()


class TermCounts:
    """Counts terms over one connection, each once.

    Counting a word that stands everywhere takes up to 30 ms in a million chunks, so whoever
    searches often keeps this object.
    """

    def __init__(self, database: Connection, budget: int = BUDGET) -> None:
        self._database = database
        self._budget = budget
        self._counts: dict[str, int] = {}
        self._size = 0
        """How many chunks the library had when counting began."""
        self._tokenizer: apsw.FTS5Tokenizer | None = None

    @property
    def budget(self) -> int:
        """Chunks that the leading terms may stand in, added up."""
        return self._budget

    def choose(self, terms: Sequence[Term]) -> ChosenTerms:
        """Choose the terms that lead; one always does. All of them, where the budget allows."""
        size = self._library_size()
        if size * len(terms) <= self._budget:
            return ChosenTerms(tuple(terms))
        counts = {term: self._chunks_with(term) for term in terms}
        by_rarity = sorted(counts, key=lambda term: counts[term])
        leading: list[Term] = []
        left = self._budget
        for term in by_rarity:
            left -= counts[term]
            if leading and left < 0:
                break
            leading.append(term)
        # FTS5 gives what stands in more than half of all chunks a weight of nearly nothing.
        adding = [term for term in by_rarity[len(leading) :] if counts[term] <= size / 2]
        if len(leading) == len(counts):
            return ChosenTerms(tuple(terms))
        return ChosenTerms(tuple(leading), tuple(adding))

    def weight(self, term: Term) -> float:
        """Return how much a term tells: its inverse document frequency, as BM25 has it."""
        size, held = self._library_size(), self._chunks_with(term)
        return max(math.log((size - held + 0.5) / (held + 0.5)), 0.0) if held < size else 0.0

    def _library_size(self) -> int:
        """Return an upper bound of the chunks' number, and forget counts that are too old."""
        row = self._database.row("SELECT max(id) FROM chunk_text_docsize")
        size = int(row[0] or 0) if row else 0
        if not self._size <= size <= self._size * _GROWTH:
            self._counts.clear()
            self._size = size
        return size

    def _chunks_with(self, term: Term) -> int:
        """Return in how many chunks a term stands; in several forms, their counts are added."""
        return sum(self._count(form) for form in term)

    def _count(self, form: str) -> int:
        if form not in self._counts:
            # The index holds what FTS5's tokenizer makes of a term: without its accents.
            self._counts[form] = min(
                (self._count_token(one) for one in self._tokens(form)), default=0
            )
        return self._counts[form]

    def _count_token(self, token: str) -> int:
        row = self._database.row("SELECT doc FROM temp.chunk_term WHERE term = ?", (token,))
        return int(row[0]) if row else 0

    def _tokens(self, form: str) -> list[str]:
        import apsw

        if self._tokenizer is None:
            self._database.run(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.chunk_term "
                "USING fts5vocab('main', 'chunk_text', 'row')"
            )
            self._tokenizer = self._database.raw.fts5_tokenizer(
                "unicode61", ["remove_diacritics", "2"]
            )
        found = self._tokenizer(
            form.encode("utf-8", "replace"),
            apsw.FTS5_TOKENIZE_QUERY,
            None,
            include_offsets=False,
            include_colocated=False,
        )
        return [str(one) for one in found]
