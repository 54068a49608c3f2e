"""An index made by the engine itself, for measuring: real files, real sync, real search."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.documents.tokens import tokenizer_counter
from engine.index.contents import Contents, open_vector_index
from engine.index.embedder import Embedder, SentenceTransformerEmbedder
from engine.index.opening import READING_LIMITS
from engine.index.planning import PlanOptions
from engine.index.recipe import TARGET_TOKENS, Recipe
from engine.index.sync import Sync, SyncProgress, SyncReport
from engine.library.folders import FolderList
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from engine.retrieval.search import Searcher
from engine.sandbox import Sandbox
from engine.store import Connection, open_index_database, open_user_database


@contextmanager
def indexed(
    folder: Path,
    target_tokens: int = TARGET_TOKENS,
    database_folder: Path | None = None,
    embedder: Embedder | None = None,
    on_progress: Callable[[SyncProgress], None] | None = None,
) -> Iterator[tuple[Searcher, Connection, SyncReport]]:
    """Index a folder and search it.

    Args:
        folder: The documents.
        target_tokens: Tokens of a chunk; more than any document has makes each one chunk.
        database_folder: Where the databases are kept for another run; None throws them away.
        embedder: Makes the vectors; the starter embedder if not given.
        on_progress: Told how far it is; printed if not given.
    """
    with tempfile.TemporaryDirectory() as temporary:
        home = database_folder or Path(temporary)
        home.mkdir(parents=True, exist_ok=True)
        model = starter_model(ModelKind.EMBEDDING).path
        embedder = embedder or SentenceTransformerEmbedder(model)
        user, index = open_user_database(home / "user.db"), open_index_database(home / "index.db")
        FolderList(user).add(folder)
        vectors = open_vector_index(index, embedder.identity, embedder.dimensions)
        counter = tokenizer_counter(model / "tokenizer.json")
        recipe = Recipe(embedder.identity, counter, target_tokens)
        with Sandbox(READING_LIMITS) as sandbox:
            report = Sync(
                index,
                FolderList(user),
                Contents(index, vectors),
                embedder,
                sandbox,
                recipe,
                PlanOptions(largest_file_bytes=200_000_000),
                on_progress=on_progress or _print_progress,
            ).run()
        yield Searcher(index, vectors, embedder), index, report
        user.close()
        index.close()


def machine_words() -> str:
    """Say what machine this was measured on."""
    import platform

    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def _print_progress(progress: SyncProgress) -> None:
    share = progress.bytes_done / max(progress.bytes_total, 1)
    print(f"\r{share:6.1%} of {progress.documents_total} files", end="", flush=True)
