"""Opens the index for searching."""

from __future__ import annotations

from dataclasses import dataclass

from engine.index.embedder import Embedder
from engine.index.opening import open_index
from engine.paths import Folders
from engine.retrieval.search import Searcher


@dataclass(frozen=True, slots=True)
class OpenSearch:
    """A searcher, and the embedder for refining what it finds."""

    searcher: Searcher
    embedder: Embedder


def open_search(folders: Folders) -> OpenSearch:
    """Open the index of one person for searching.

    Raises:
        UserProblem: The index or the embedder cannot be used.
    """
    index = open_index(folders)
    # The first call of a model is slower than all others: let no question pay for it.
    index.embedder.embed(["warm"])
    return OpenSearch(Searcher(index.database, index.vectors, index.embedder), index.embedder)
