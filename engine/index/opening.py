"""Opens an index with the embedder that it was made for, and runs a sync over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.documents.tokens import tokenizer_counter
from engine.index.contents import Contents, open_vector_index
from engine.index.embedder import Embedder, SentenceTransformerEmbedder
from engine.index.planning import PlanOptions
from engine.index.recipe import Recipe
from engine.index.sync import Sync, SyncProgress, SyncReport
from engine.index.vectors import VectorIndex
from engine.library.folders import FolderList
from engine.models.embedders import chosen_embedder
from engine.paths import Folders
from engine.sandbox import Limits, Sandbox
from engine.store import Connection, open_index_database, open_user_database

READING_LIMITS: Final = Limits(
    memory_bytes=3_000_000_000,
    processor_seconds=1_500.0,
    wall_seconds=780.0,
    largest_file_bytes=0,
)
"""What one file may cost while it is read. A reader writes no files.

The times leave room for what text recognition may take (`documents.recognition`: ten minutes, on
several cores) and for the page that it has begun. Its models take 1.4 GB of addresses, of which
they fill 0.8 GB, beside the file and its unpacked picture.
"""


@dataclass(frozen=True, slots=True)
class OpenIndex:
    """An index and what is needed to add to it or to search it."""

    database: Connection
    embedder: Embedder
    vectors: VectorIndex
    recipe: Recipe

    def close(self) -> None:
        """Close the database."""
        self.database.close()


def open_index(folders: Folders) -> OpenIndex:
    """Open the index with the embedder that is chosen among the installed ones.

    Raises:
        UserProblem: The index or the embedder cannot be used.
    """
    folder = chosen_embedder(folders.models).folder
    database = open_index_database(folders.index_database)
    try:
        embedder = SentenceTransformerEmbedder(folder)
        vectors = open_vector_index(database, embedder.identity, embedder.dimensions)
        counter = tokenizer_counter(folder / "tokenizer.json")
    except BaseException:  # raised again: only the file is closed first
        database.close()
        raise
    return OpenIndex(database, embedder, vectors, Recipe(embedder.identity, counter))


def sync_folders(
    folders: Folders,
    *,
    only: frozenset[Path] | None = None,
    largest_file_bytes: int,
    ignore_rules: str = "",
    passwords: Mapping[Path, str] | None = None,
    on_progress: Callable[[SyncProgress], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> SyncReport:
    """Bring the index in step with the folders of the library.

    Args:
        folders: Where the databases lie.
        only: Folders that a person asked for by name; None looks at all.
        largest_file_bytes: Larger files are skipped.
        ignore_rules: The rules of the setting, one a line (see `library.ignoring`).
        passwords: What a person gave for single documents, by path.
        on_progress: Told how far it is.
        is_cancelled: Asked all the time.

    Raises:
        Cancelled: `is_cancelled` said so.
        UserProblem: The index or the embedder cannot be used, or the disk is full.
    """
    user_database = open_user_database(folders.user_database)
    try:
        index = open_index(folders)
        try:
            with Sandbox(READING_LIMITS) as sandbox:
                return Sync(
                    index.database,
                    FolderList(user_database, folders.own),
                    Contents(index.database, index.vectors),
                    index.embedder,
                    sandbox,
                    index.recipe,
                    PlanOptions(largest_file_bytes, ignore_rules),
                    passwords=passwords,
                    on_progress=on_progress,
                    is_cancelled=is_cancelled,
                ).run(only)
        finally:
            index.close()
    finally:
        user_database.close()
