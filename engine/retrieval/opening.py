"""Opens the index for searching."""

from __future__ import annotations

from dataclasses import dataclass

from engine.index.embedder import Embedder
from engine.index.opening import open_index
from engine.paths import Folders
from engine.retrieval.reranking import CrossEncoderReranker, installed_reranker
from engine.retrieval.search import Searcher
from engine.store import Connection


@dataclass(frozen=True, slots=True)
class OpenSearch:
    """A searcher, the embedder for refining what it finds, and the index that it searches."""

    searcher: Searcher
    embedder: Embedder
    index: Connection


def open_search(folders: Folders) -> OpenSearch:
    """Open the index of one person for searching.

    Raises:
        UserProblem: The index or the embedder cannot be used.
    """
    index = open_index(folders)
    # The first call of a model is slower than all others: let no question pay for it.
    index.embedder.embed(["warm"])
    index.vectors.prepare()
    folder = installed_reranker(folders.models)
    reranker = CrossEncoderReranker(folder) if folder else None
    searcher = Searcher(index.database, index.vectors, index.embedder, reranker)
    return OpenSearch(searcher, index.embedder, index.database)
