"""Tells whether a question names a document, by its file name or its title.

"How much did Amcor invest in 2023?" is about the file "Amcor_2023_report.pdf", and hardly about the
other reports that speak of investments. Covered: how completely a name's rarer words stand in the
question. Not covered: names in other words than the document's own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from engine.index.analysis import Term
    from engine.store import Connection

_MOST_DOCUMENTS: Final = 2_000
"""A word in more names than this names none of them."""

_LOOKED_AT: Final = 50
"""Documents whose whole names are looked at, those with the rarest words in common first."""


def named_contents(database: Connection, terms: Sequence[Term]) -> dict[int, float]:
    """Return the contents that a question may name.

    Args:
        database: The index.
        terms: Those of the question.

    Returns:
        For each content how much of its name stands in the question, above 0 and up to 1, rarer
        words counting more.
    """
    row = database.row("SELECT count(*) FROM content")
    rarity = _Rarity(database, int(row[0]) if row else 0)
    shared: dict[int, float] = {}
    for form in {form for term in terms for form in term}:
        for content_id in rarity.holders(form):
            shared[content_id] = shared.get(content_id, 0.0) + rarity.weight(form)
    nearest = sorted(shared, key=lambda one: (-shared[one], one))[:_LOOKED_AT]
    return {one: shared[one] / rarity.weight_of(_terms_of(database, one)) for one in nearest}


class _Rarity:
    """How telling a word is: the fewer names hold it, the more."""

    def __init__(self, database: Connection, contents: int) -> None:
        self._database = database
        self._contents = contents
        self._weights: dict[str, float] = {}

    def holders(self, term: str) -> list[int]:
        """Return the contents with the term in their names, none when there are too many."""
        rows = self._database.rows(
            "SELECT content_id FROM name_term WHERE term = ? LIMIT ?", (term, _MOST_DOCUMENTS + 1)
        )
        return [] if len(rows) > _MOST_DOCUMENTS else [int(one) for (one,) in rows]

    def weight(self, term: str) -> float:
        """Return the inverse document frequency, as BM25 has it."""
        if term not in self._weights:
            row = self._database.row("SELECT count(*) FROM name_term WHERE term = ?", (term,))
            held = int(row[0]) if row else 0
            self._weights[term] = math.log(1 + (self._contents - held + 0.5) / (held + 0.5))
        return self._weights[term]

    def weight_of(self, terms: Iterable[str]) -> float:
        """Return the sum over terms."""
        return sum(self.weight(term) for term in terms)


def _terms_of(database: Connection, content_id: int) -> list[str]:
    rows = database.rows("SELECT term FROM name_term WHERE content_id = ?", (content_id,))
    return [str(term) for (term,) in rows]
