"""Keeps the vector index in the form that its size asks for; called by the process that writes.

Covered: the change between exact and two-stage search, a new center after much growth, measuring
again, space of removed chunks, the length of the log. Each step is resumed by the next call.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from engine.index.vectors.building import begin, build
from engine.index.vectors.exact import ExactSearch
from engine.index.vectors.measuring import forget_recall, measure, stored_recall
from engine.index.vectors.stored_codes import StoredCodes
from engine.index.vectors.truth import count_embedded
from engine.index.vectors.two_stage import TwoStageSearch
from engine.store import Connection

TWO_STAGE_FROM: Final = 25_000
"""Chunks from which two stages are several times as fast: docs/performance.md."""

_MEASURE_AGAIN: Final = 1.5
_NEW_CENTER: Final = 4.0
"""Growth of the library after which its recall is measured again, its center taken again."""


@dataclass(frozen=True, slots=True)
class Maintenance:
    """The upkeep of one vector index.

    Attributes:
        two_stage_from: Chunks from which the search has two stages; below half of it, it is exact
            again.
    """

    database: Connection
    exact: ExactSearch
    stored: StoredCodes
    two_stage_from: int = TWO_STAGE_FROM

    def run(self, is_cancelled: Callable[[], bool]) -> None:
        """Do what is due; nothing, in a few milliseconds, when nothing is.

        Raises:
            Cancelled: `is_cancelled` said so; the next call goes on.
        """
        chunks = count_embedded(self.database)
        if self._is_generation_due(chunks):
            begin(self.database, self.stored)
        building = self.stored.building()
        if building is not None:
            build(self.database, self.stored, self.exact, building, is_cancelled)
        serving = self.stored.serving()
        if serving is not None and chunks < self.two_stage_from / 2:
            self._go_back_to_exact()
        elif serving is not None:
            self._measure_when_due(chunks, is_cancelled)
        elif self.exact.is_mostly_empty():
            self.exact.refill()
        self.stored.trim_log()

    def rebuild(self, is_cancelled: Callable[[], bool]) -> None:
        """Make the index anew from the truth, while the present one serves.

        Raises:
            Cancelled: `is_cancelled` said so; `run` goes on with a two-stage index.
        """
        if self.stored.serving() is None:
            self.exact.refill()
        elif self.stored.building() is None:
            begin(self.database, self.stored)
        self.run(is_cancelled)

    def _is_generation_due(self, chunks: int) -> bool:
        if self.stored.building() is not None:
            return False
        serving = self.stored.serving()
        if serving is None or serving.chunks is None:
            return chunks >= self.two_stage_from
        return chunks >= serving.chunks * _NEW_CENTER

    def _go_back_to_exact(self) -> None:
        with self.database.transaction():
            self.exact.refill()
            self.stored.clear()
            forget_recall(self.database)

    def _measure_when_due(self, chunks: int, is_cancelled: Callable[[], bool]) -> None:
        serving, last = self.stored.serving(), stored_recall(self.database)
        if serving is None:
            return
        if last is None or chunks >= last.chunks * _MEASURE_AGAIN:
            measure(
                self.database, TwoStageSearch(self.database, self.stored, serving), is_cancelled
            )
