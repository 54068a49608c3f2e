"""Tells whether a question names a document, by its file name or its title.

"How much did Amcor invest in 2023?" is about the file "Amcor_2023_report.pdf", and hardly about the
other reports that speak of investments. Covered: how much of a name's rarer words stands in the
question. Not covered: names in other words than the document's own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from engine.index.analysis import Term
    from engine.store import Connection

_MOST_DOCUMENTS: Final = 2_000
"""A word in more names than this names none of them."""


def named_contents(database: Connection, terms: Sequence[Term]) -> dict[int, float]:
    """Return the contents that a question may name.

    Args:
        database: The index.
        terms: Those of the question.

    Returns:
        For each content how much of its name stands in the question, rarer words counting more, as
        a share of the one that is named best: above 0 and up to 1. A word in more than half of all
        names counts nothing.
    """
    row = database.row("SELECT count(*) FROM content")
    rarity = _Rarity(database, int(row[0]) if row else 0)
    shared: dict[int, float] = {}
    for form in {form for term in terms for form in term}:
        holders = rarity.holders(form)
        weight = rarity.weight(len(holders))
        if weight > 0.0:
            for content_id in holders:
                shared[content_id] = shared.get(content_id, 0.0) + weight
    best = max(shared.values(), default=1.0)
    return {content_id: weight / best for content_id, weight in shared.items()}


class _Rarity:
    """How telling a word is: the fewer names hold it, the more."""

    def __init__(self, database: Connection, contents: int) -> None:
        self._database = database
        self._contents = contents

    def holders(self, term: str) -> list[int]:
        """Return the contents with the term in their names, none when there are too many."""
        rows = self._database.rows(
            "SELECT content_id FROM name_term WHERE term = ? LIMIT ?", (term, _MOST_DOCUMENTS + 1)
        )
        return [] if len(rows) > _MOST_DOCUMENTS else [int(one) for (one,) in rows]

    def weight(self, held: int) -> float:
        """Return the inverse document frequency of a word in so many names, as BM25 has it."""
        return max(math.log((self._contents - held + 0.5) / (held + 0.5)), 0.0)
