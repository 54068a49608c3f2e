"""Brings the index in step with the folders of the library.

First a plan from the file system alone (`planning`), then the files whose bytes are known
(`matching`). Each document that is left is read and cut into chunks (`extracting`) and committed;
chunks get their vectors in batches, each committed too. Whatever moment the process ends at, the
next run goes on from there.

Covered: interruption, a file that kills its reader, equal texts embedded once. Not covered:
noticing that there is something to do (`watching`).
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.documents.reading import NotRead, PasswordNeeded
from engine.errors import Cancelled, EngineError, from_exception, from_os_error
from engine.index.contents import Contents, readable_name
from engine.index.excluding import ExcludedContents
from engine.index.extracting import ChangedMeanwhile, Extracted, Extractor, Reading
from engine.index.matching import Matcher, Matches, Waiting, give_content
from engine.index.planning import Planner, PlanOptions, recover
from engine.index.recipe import Recipe
from engine.index.report import FileReason, Progress, SyncProgress, SyncReport
from engine.index.taking_out import drop_unlisted
from engine.index.turn import turn
from engine.library.documents import INDEXING_FACT
from engine.library.folders import FolderList
from engine.library.records import DocumentState, Folder

if TYPE_CHECKING:
    from engine.index.embedder import Embedder
    from engine.sandbox import Sandbox
    from engine.store import Connection

__all__ = [
    "FileReason",
    "PlanOptions",
    "Sync",
    "SyncProgress",
    "SyncReport",
    "retry",
    "retry_all",
]

_READ_AHEAD_CHUNKS: Final = 256
"""Chunks that are read before they are embedded: long enough to sort by length."""

_BATCH_CHUNKS: Final = 64
"""Chunks of one commit: two or three seconds of work on a small computer."""

_MAINTAINED_EVERY_CHUNKS: Final = 10_000

_MOST_ATTEMPTS: Final = 2

_RETRY: Final = (
    "UPDATE document SET state = 'waiting', reason = '', hint = '', attempts = 0, "
    "needs_password = 0 WHERE state IN ('skipped', 'failed')"
)

_UNKNOWN_TIME: Final = -1
"""Kept as a file's time when the disk refused it: the next run then looks at it again."""


class Sync:
    """One run over the folders. Make a new one for each run."""

    def __init__(
        self,
        database: Connection,
        folders: FolderList,
        contents: Contents,
        embedder: Embedder,
        sandbox: Sandbox,
        recipe: Recipe,
        options: PlanOptions,
        *,
        passwords: Mapping[Path, str] | None = None,
        on_progress: Callable[[SyncProgress], None] = lambda _: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._database = database
        self._folders = folders
        self._contents = contents
        self._embedder = embedder
        self._recipe = recipe
        self._is_cancelled = is_cancelled
        self._extractor = Extractor(contents, sandbox, recipe, passwords or {}, is_cancelled)
        self._since_maintained = 0
        self._report = SyncReport()
        self._progress = Progress(on_progress)
        self._excluded = ExcludedContents(database, folders)
        self._planner = Planner(
            database,
            folders,
            self._excluded,
            options,
            self._report,
            self._progress,
            is_cancelled,
        )
        self._matches = Matches(frozenset(), frozenset(), {})

    def run(self, only: frozenset[Path] | None = None) -> SyncReport:
        """Bring the index in step.

        Args:
            only: Folders of the list to look at, asked for by name; None looks at all.

        Raises:
            Cancelled: `is_cancelled` said so; everything done until then is kept.
            UserProblem: The database cannot be written to.
        """
        began = time.monotonic()
        with turn(self._database.path) as last_one_died:
            recover(
                self._database,
                self._recipe.identity,
                last_one_died=last_one_died,
                most_attempts=_MOST_ATTEMPTS,
            )
            chosen = [one for one in self._folders.to_index() if only is None or one.path in only]
            for folder in chosen:
                self._planner.plan(folder, is_asked_for=only is not None)
            self._report.removed += drop_unlisted(self._database, self._folders)
            # A cancel until here leaves contents without a document: the next run matches them.
            self._match()
            try:
                self._work(self._waiting())
            finally:
                self._contents.remove_orphans()
            self._contents.maintain(self._is_cancelled)
        self._progress.tell()
        self._list_reasons(chosen)
        self._report.seconds = time.monotonic() - began
        if self._report.indexed:
            self._count_seconds()
        return self._report

    def _count_seconds(self) -> None:
        """Add what this run took to what the index has cost so far."""
        self._database.run(
            "INSERT INTO fact (name, value) VALUES (:name, :seconds) ON CONFLICT DO UPDATE "
            "SET value = CAST(CAST(value AS REAL) + :seconds AS TEXT)",
            {"name": INDEXING_FACT, "seconds": f"{self._report.seconds:.3f}"},
        )

    # The work ------------------------------------------------------------------------------

    def _match(self) -> None:
        """Count the work, and finish what needs no reading."""
        rows = self._database.rows("SELECT id, size FROM document WHERE state = 'embedding'")
        for document_id, size in rows:
            self._progress.add(1, size)
            self._progress.begin_embedding(document_id, size)
        counted = self._database.row(
            "SELECT count(*), coalesce(sum(size), 0) FROM document WHERE state = 'waiting'"
        )
        if counted is not None:
            self._progress.add(*counted)
        self._excluded.look(self._report.missing_folders)
        self._matches = Matcher(
            self._database,
            self._contents,
            self._excluded,
            self._recipe.identity,
            self._progress,
            self._is_cancelled,
        ).match(self._planner.gone)
        self._report.removed -= len(self._matches.moved)
        self._finish_embedded()

    def _waiting(self) -> deque[Waiting]:
        """Return what is to be read: small files first, to be searched soon."""
        rows = self._database.rows(
            "SELECT id, path, size, content_id FROM document WHERE state = 'waiting' "
            "ORDER BY attempts, size"
        )
        return deque(Waiting(id_, Path(path), size, content) for id_, path, size, content in rows)

    def _work(self, waiting: deque[Waiting]) -> None:
        while waiting or self._progress.is_embedding:
            ahead = self._contents.count_pending()
            while waiting and ahead < _READ_AHEAD_CHUNKS:
                self._stop_if_cancelled()
                one = waiting.popleft()
                self._progress.tell(one.path)
                ahead += self._read_one(one)
            self._contents.reuse_vectors()
            self._finish_embedded()
            self._embed_pending()

    def _read_one(self, one: Waiting) -> int:
        """Read a document and commit its text and chunks; their vectors are still to come.

        Returns:
            The number of chunks.
        """
        self._database.run(
            "UPDATE document SET state = 'reading', attempts = attempts + 1 WHERE id = ?", (one.id,)
        )
        try:
            extracted = self._extractor.extract(one.path, self._matches.fingerprints.get(one.id))
        except Cancelled:
            self._put_back(one)
            raise
        except ChangedMeanwhile as change:
            self._postpone(one, change)
        except OSError as error:
            self._give_up(one, DocumentState.FAILED, from_os_error(error, "read this file"))
            self._database.run(
                "UPDATE document SET modified_ns = ? WHERE id = ?", (_UNKNOWN_TIME, one.id)
            )
        except NotRead as error:
            self._give_up(one, DocumentState.SKIPPED, error)
        except Exception as error:  # noqa: BLE001 - one file's fault, or ours, ends no run
            self._give_up(one, DocumentState.FAILED, from_exception(error))
        else:
            self._keep(one, extracted)
            if isinstance(extracted.content, Reading):
                return len(extracted.content.chunks)
        return 0

    def _keep(self, one: Waiting, extracted: Extracted) -> None:
        """Commit what was read. A failure here (a full disk) ends the run: it is not the file's."""
        try:
            with self._database.transaction():
                content_id = self._content_id(one, extracted)
                give_content(self._database, one.id, content_id, extracted.fingerprint)
                self._contents.follow_names(content_id)
        except EngineError:
            self._put_back(one)
            raise
        self._progress.begin_embedding(one.id, one.size)

    def _content_id(self, one: Waiting, extracted: Extracted) -> int:
        if not isinstance(extracted.content, Reading):
            return extracted.content
        return self._contents.write(
            extracted.fingerprint.hash,
            self._recipe.identity,
            readable_name(one.path),
            extracted.content.document,
            extracted.content.chunks,
        )

    def _put_back(self, one: Waiting, reason: str = "", hint: str = "") -> None:
        self._database.run(
            "UPDATE document SET state = 'waiting', attempts = attempts - 1, reason = ?, hint = ? "
            "WHERE id = ?",
            (reason, hint, one.id),
        )

    def _postpone(self, one: Waiting, change: ChangedMeanwhile) -> None:
        self._put_back(one, change.message, change.hint)
        self._report.postponed.append(FileReason(one.path, change.message, change.hint))
        self._progress.end(one.size)

    def _give_up(self, one: Waiting, state: DocumentState, error: EngineError) -> None:
        """Note why a file is not in the index: never with an error's detail, nor a password."""
        self._database.run(
            "UPDATE document SET state = ?, reason = ?, hint = ?, needs_password = ?, "
            "content_id = NULL, changed_at = ? WHERE id = ?",
            (
                state,
                error.message,
                error.hint,
                isinstance(error, PasswordNeeded),
                time.time(),
                one.id,
            ),
        )
        self._progress.end(one.size)

    def _embed_pending(self) -> None:
        """Embed what waits, longest first: texts of one length share a batch without padding."""
        found = self._contents.pending(_READ_AHEAD_CHUNKS)
        pending = list({one.embedding_hash: one for one in found}.values())
        pending.sort(key=lambda one: len(one.text), reverse=True)
        for start in range(0, len(pending), _BATCH_CHUNKS):
            self._stop_if_cancelled()
            batch = pending[start : start + _BATCH_CHUNKS]
            vectors = self._embedder.embed([one.text for one in batch])
            self._contents.write_vectors(batch, vectors)
            self._contents.reuse_vectors()
            self._report.chunks += len(batch)
            self._since_maintained += len(batch)
            self._finish_embedded()
            self._progress.tell()

        if self._since_maintained >= _MAINTAINED_EVERY_CHUNKS:
            self._since_maintained = 0
            self._contents.maintain(self._is_cancelled)

    def _finish_embedded(self) -> None:
        """Mark the documents whose chunks all have their vectors."""
        finished = self._database.rows(
            "UPDATE document SET state = 'indexed', attempts = 0, changed_at = ? "
            "WHERE state = 'embedding' AND (content_id IS NULL "
            "OR content_id NOT IN (SELECT content_id FROM chunk WHERE embedded = 0)) RETURNING id",
            (time.time(),),
        )
        for (document_id,) in finished:
            self._progress.end_embedding(document_id)
            if document_id in self._matches.unchanged:
                self._report.unchanged += 1
            elif document_id in self._matches.moved:
                self._report.moved += 1
            else:
                self._report.indexed += 1

    # Words ---------------------------------------------------------------------------------

    def _stop_if_cancelled(self) -> None:
        if self._is_cancelled():
            raise Cancelled

    def _list_reasons(self, folders: list[Folder]) -> None:
        ids = {folder.id for folder in folders}
        rows = self._database.rows(
            "SELECT folder_id, path, state, reason, hint FROM document "
            "WHERE state IN ('skipped', 'failed') ORDER BY path"
        )
        for folder_id, path, state, reason, hint in rows:
            if folder_id in ids:
                target = self._report.skipped if state == "skipped" else self._report.failed
                target.append(FileReason(Path(path), reason, hint))


def retry(database: Connection, path: Path) -> bool:
    """Let a document that was skipped or failed wait again; returns whether it is known."""
    return bool(database.rows(f"{_RETRY} AND path = ? RETURNING id", (str(path),)))


def retry_all(database: Connection) -> list[Path]:
    """Let all documents that were skipped or failed wait again, and return them."""
    return [Path(path) for (path,) in database.rows(f"{_RETRY} RETURNING path")]
