"""Two-stage search for large libraries: codes in memory, then whole vectors from the database.

First all chunks by the number of differing signs, then a shortlist by their codes weighed with
the question, then a few by their whole vectors: what comes out is exact, what is missed is measured
(`measuring`). Covered: following the writing process. Not covered: making the codes (`building`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.index.vectors.codes import CodeTable, codes_of, largest, smallest
from engine.index.vectors.records import Neighbour
from engine.index.vectors.truth import vectors_of
from engine.store import Connection

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engine.index.vectors.records import ChunkIds, Effort, Vector
    from engine.index.vectors.stored_codes import Generation, StoredCodes


class TwoStageSearch:
    """One generation, its codes in memory: 104 bytes for a chunk of 384 dimensions."""

    def __init__(self, database: Connection, stored: StoredCodes, generation: Generation) -> None:
        """Read the codes: about a second for a million chunks."""
        self._database = database
        self._stored = stored
        self._generation = generation
        self._followed = stored.last_change()
        self._codes = self._load()

    @property
    def generation(self) -> Generation:
        """What is searched."""
        return self._generation

    @property
    def codes(self) -> CodeTable:
        """The codes as of the last `follow`."""
        return self._codes

    def follow(self) -> None:
        """Take over what was committed since the last time."""
        last = self._stored.last_change()
        if last == self._followed:
            return
        changed = self._stored.changed_since(self._followed)
        if changed is None:
            self._codes = self._load()
        else:
            self._codes.discard(changed)
            self._codes.append(*self._stored.read(self._generation, changed))
        self._followed = last

    def nearest(
        self, vector: Vector, count: int, allowed: ChunkIds | None, effort: Effort
    ) -> list[Neighbour]:
        """See `VectorIndex.nearest`."""
        import numpy as np

        places = self.shortlist(vector, max(effort.shortlist, count), allowed)
        best = largest(self._codes.estimates(places, vector), max(effort.compared, count))
        found, vectors = vectors_of(self._database, self._codes.ids[places[best]])
        if not len(found):
            return []
        similarities = vectors @ vector
        order = np.lexsort((found, -similarities))[:count]
        return [Neighbour(int(found[at]), float(similarities[at])) for at in order]

    def shortlist(
        self, vector: Vector, count: int, allowed: ChunkIds | None = None
    ) -> npt.NDArray[np.intp]:
        """Return the places of the chunks that differ from a question in the fewest signs."""
        import numpy as np

        if allowed is None:
            return smallest(self.distances(vector), count)
        places = np.flatnonzero(np.isin(self._codes.ids, allowed))
        if len(places) <= count:
            return places
        return places[smallest(self.distances(vector)[places], count)]

    def distances(self, vector: Vector) -> npt.NDArray[np.uint16]:
        """Return in how many signs each chunk differs from a question."""
        return self._codes.distances(codes_of(vector[None], self._generation.center)[0])

    def _load(self) -> CodeTable:
        codes = CodeTable(len(self._generation.center), self._stored.count(self._generation))
        for part in self._stored.read_all(self._generation):
            codes.append(*part)
        return codes
