"""Makes the index anew, or smaller, while it is searched.

Covered: the vector index built again from the stored vectors; full text merged and unused space
given back to the disk. Both take the turn of a sync, tell how far they are, and can be cancelled at
any moment: nothing is lost, and what is done stays done. Only the first compaction of a file, which
prepares it for giving space back step by step, begins anew after a cancel. Not covered: reading the
documents anew (`sync`).
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.errors import Cancelled, EngineError, UserProblem
from engine.index.opening import OpenIndex, open_index
from engine.index.report import SyncProgress
from engine.index.turn import turn
from engine.index.vectors import SearchKind
from engine.index.vectors.truth import count_embedded

if TYPE_CHECKING:
    from engine.paths import Folders
    from engine.store import Connection

    OnProgress = Callable[[SyncProgress], None]
    IsCancelled = Callable[[], bool]

_SECONDS_BETWEEN_LOOKS: Final = 1.0
"""How far a build has come takes some time to count in a large library."""

_PAGES_A_STEP: Final = 2_000
"""Pages of the file, of 4 KB, that are given back, or merged, in one transaction."""

_INCREMENTAL: Final = 2
"""SQLite's number for a file that can give space back step by step."""

_INSTRUCTIONS_BETWEEN_LOOKS: Final = 100_000

_ROOM: Final = 2
"""A file is copied out and in again: so many times its size must be free."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild made.

    Attributes:
        chunks: Chunks in the vector index.
        search: Which search answers now.
        recall: Its measured recall, 0 to 1; None where it is exact.
        seconds: How long it took.
    """

    chunks: int
    search: SearchKind
    recall: float | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Compacted:
    """What a compaction won.

    Attributes:
        bytes_before: Size of the index before.
        bytes_after: Size of the index now.
        seconds: How long it took.
    """

    bytes_before: int
    bytes_after: int
    seconds: float


def rebuild_index(
    folders: Folders, *, on_progress: OnProgress, is_cancelled: IsCancelled
) -> Rebuilt:
    """Open the index of a library and make its vector index anew; see `rebuild`."""
    with closing(open_index(folders)) as index:
        return rebuild(index, on_progress, is_cancelled)


def compact_index(
    folders: Folders, *, on_progress: OnProgress, is_cancelled: IsCancelled
) -> Compacted:
    """Open the index of a library and make its file small; see `compact`."""
    with closing(open_index(folders)) as index:
        return compact(index, on_progress, is_cancelled)


def rebuild(index: OpenIndex, on_progress: OnProgress, is_cancelled: IsCancelled) -> Rebuilt:
    """Make the vector index anew from the stored vectors; the present one serves meanwhile.

    Raises:
        Cancelled: `is_cancelled` said so; the next rebuild goes on from there.
        UserProblem: Another process has the turn, or the disk is full.
    """
    began = time.monotonic()
    with turn(index.database.path):
        _stop_if(is_cancelled)
        index.vectors.rebuild(_watched(index, on_progress, is_cancelled))
        health = index.vectors.health()
        return Rebuilt(
            count_embedded(index.database),
            health.kind,
            health.recall.recall if health.recall else None,
            time.monotonic() - began,
        )


def compact(index: OpenIndex, on_progress: OnProgress, is_cancelled: IsCancelled) -> Compacted:
    """Merge the full text, forget what no text needs, and give the free space to the disk.

    Raises:
        Cancelled: `is_cancelled` said so; the next compaction goes on from there.
        UserProblem: Another process has the turn, or there is too little room.
    """
    began = time.monotonic()
    database = index.database
    with turn(database.path):
        before = _bytes(database)
        _merge_full_text(database, is_cancelled)
        _forget_unused_vectors(database)
        _stop_if(is_cancelled)
        if index.vectors.health().kind is SearchKind.EXACT:
            # Without the places of removed chunks; rewriting the file then moves no row of it.
            index.vectors.rebuild(is_cancelled)
        if _number(database, "auto_vacuum") == _INCREMENTAL:
            _give_back(database, on_progress, is_cancelled)
        else:
            _rewrite(database, is_cancelled)
        _shorten(database)
        return Compacted(before, _bytes(database), time.monotonic() - began)


def _watched(index: OpenIndex, on_progress: OnProgress, is_cancelled: IsCancelled) -> IsCancelled:
    """Return `is_cancelled`, which also tells how far the build is whenever it is asked."""
    total = count_embedded(index.database) * index.embedder.dimensions * 4
    last = time.monotonic()

    def watched() -> bool:
        nonlocal last
        now = time.monotonic()
        if now - last >= _SECONDS_BETWEEN_LOOKS:
            last = now
            built = index.vectors.health().built
            if built is not None:
                on_progress(_progress(round(built * total), total))
        return is_cancelled()

    return watched


def _merge_full_text(database: Connection, is_cancelled: IsCancelled) -> None:
    """Bring all parts of the full text into one, which also drops the removed chunks' terms."""
    # FTS5 takes the first, negative number as the wish to merge everything.
    pages = -_PAGES_A_STEP
    while True:
        _stop_if(is_cancelled)
        changes = database.raw.total_changes()
        database.run("INSERT INTO chunk_text (chunk_text, rank) VALUES ('merge', ?)", (pages,))
        # By FTS5's manual, a step that finds nothing to do counts as less than two changes.
        if database.raw.total_changes() - changes < 2:
            return
        pages = _PAGES_A_STEP


def _forget_unused_vectors(database: Connection) -> None:
    """Forget vectors that no chunk has, left by a process that died."""
    database.run(
        "DELETE FROM embedding WHERE NOT EXISTS "
        "(SELECT 1 FROM chunk WHERE embedding_hash = embedding.hash)"
    )


def _give_back(database: Connection, on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
    """Shorten the file by its free pages, a step after the other."""
    page_bytes, total = _number(database, "page_size"), _number(database, "freelist_count")
    left = total
    while left:
        _stop_if(is_cancelled)
        database.rows(f"PRAGMA incremental_vacuum({_PAGES_A_STEP})")
        left = _number(database, "freelist_count")
        on_progress(_progress((total - left) * page_bytes, total * page_bytes))


def _shorten(database: Connection) -> None:
    """Bring the write-ahead log into the file, which then takes its new length.

    A search under way still needs the log: then a later checkpoint of SQLite's own does it, and
    nobody waits.
    """
    row = database.row("PRAGMA wal_checkpoint(PASSIVE)")
    if row is not None and row[1] == row[2]:
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def _rewrite(database: Connection, is_cancelled: IsCancelled) -> None:
    """Write the whole file anew; from then on it can give space back step by step."""
    needed = _bytes(database) * _ROOM
    if shutil.disk_usage(database.path.parent).free < needed:
        raise UserProblem(
            "There is too little free space to make the index compact.",
            f"Free {max(needed / 1e9, 0.1):.1f} GB on the disk that holds it; most of it is only "
            "needed meanwhile.",
        )
    with _interruptible(database, is_cancelled):
        database.run(f"PRAGMA auto_vacuum = {_INCREMENTAL}")
        database.run("VACUUM")


@contextmanager
def _interruptible(database: Connection, is_cancelled: IsCancelled) -> Iterator[None]:
    """Let a cancel end a long statement of SQLite; its changes are taken back."""
    database.raw.set_progress_handler(is_cancelled, _INSTRUCTIONS_BETWEEN_LOOKS)
    try:
        yield
    except EngineError as error:
        if is_cancelled():
            raise Cancelled from error
        raise
    finally:
        database.raw.set_progress_handler(None)


def _bytes(database: Connection) -> int:
    return _number(database, "page_count") * _number(database, "page_size")


def _number(database: Connection, name: str) -> int:
    row = database.row(f"PRAGMA {name}")
    return int(row[0]) if row else 0


def _progress(done: int, total: int) -> SyncProgress:
    return SyncProgress(0, 0, done, total, None)


def _stop_if(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled
