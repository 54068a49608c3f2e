"""Brings the index in step with the folders of the library.

First a plan from the file system alone: what is new, changed, gone or the same. Then each waiting
document is read in the sandbox, cut into chunks and committed; chunks get their vectors in batches,
each committed too. Whatever moment the process ends at, the next run goes on from there.

Covered: interruption, a file that kills its reader, folders whose disk is not connected, equal
files read and embedded once. Not covered: watching folders for changes.
"""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.documents.chunking import chunk
from engine.documents.reading import NotRead, read_in_sandbox
from engine.errors import Cancelled, EngineError, from_exception, from_os_error
from engine.index.contents import Contents
from engine.index.recipe import Recipe
from engine.index.turn import turn
from engine.library.folders import FolderList
from engine.library.records import DocumentState, Folder
from engine.library.survey import FoundFile, walk

if TYPE_CHECKING:
    from engine.documents.records import Chunk, Document
    from engine.index.embedder import Embedder
    from engine.sandbox import Sandbox
    from engine.store import Connection

_READ_AHEAD_CHUNKS: Final = 256
"""Chunks that are read before they are embedded: long enough to sort by length."""

_BATCH_CHUNKS: Final = 64
"""Chunks of one commit: two or three seconds of work on a small computer."""

_MOST_ATTEMPTS: Final = 2
"""A file that was being read at two unclean ends is taken for the cause."""


@dataclass(frozen=True, slots=True)
class FileReason:
    """A file that is not in the index, and why."""

    path: Path
    reason: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync is.

    Attributes:
        documents_done: Documents that need no more work in this run.
        documents_total: Documents that needed work when the run began.
        bytes_done: Bytes of the files done, a file in work counted in part.
        bytes_total: Bytes of all files that needed work.
        current: The file in work; None between files.
    """

    documents_done: int
    documents_total: int
    bytes_done: int
    bytes_total: int
    current: Path | None


@dataclass(slots=True)
class SyncReport:
    """What a sync did."""

    indexed: int = 0
    unchanged: int = 0
    removed: int = 0
    chunks: int = 0
    seconds: float = 0.0
    skipped: list[FileReason] = field(default_factory=list)
    failed: list[FileReason] = field(default_factory=list)
    missing_folders: list[Path] = field(default_factory=list)

    @property
    def files(self) -> int:
        """All files that were looked at."""
        return self.indexed + self.unchanged + len(self.skipped) + len(self.failed)


@dataclass(frozen=True, slots=True)
class _Waiting:
    id: int
    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class _Extracted:
    """What a file holds: a content that is known already, or a document and its chunks."""

    file_hash: str
    content_id: int | None
    document: Document | None
    chunks: list[Chunk]


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
        *,
        largest_file_bytes: int,
        on_progress: Callable[[SyncProgress], None] = lambda _: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._database = database
        self._folders = folders
        self._contents = contents
        self._embedder = embedder
        self._sandbox = sandbox
        self._recipe = recipe
        self._largest_file_bytes = largest_file_bytes
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self._report = SyncReport()
        self._documents_total = 0
        self._bytes_total = 0
        self._bytes_read = 0
        self._documents_done = 0
        self._in_work: dict[int, int] = {}
        """Size in bytes of each document (by id) whose chunks are being embedded."""

    def run(self, only: frozenset[Path] | None = None) -> SyncReport:
        """Bring the index in step.

        Args:
            only: Folders of the list to look at; None looks at all.

        Raises:
            Cancelled: `is_cancelled` said so; everything done until then is kept.
            UserProblem: The database cannot be written to.
        """
        began = time.monotonic()
        with turn(self._database.path) as last_one_died:
            self._recover(last_one_died=last_one_died)
            chosen = [one for one in self._folders.all() if only is None or one.path in only]
            for folder in chosen:
                self._plan(folder)
            self._drop_unlisted()
            try:
                self._work(self._take_stock())
            finally:
                self._contents.remove_orphans()
        self._list_reasons(chosen)
        self._report.seconds = time.monotonic() - began
        return self._report

    # The plan ------------------------------------------------------------------------------

    def _recover(self, *, last_one_died: bool) -> None:
        """What was being read waits again, unless the process died over it more than once."""
        if not last_one_died:
            self._database.run("UPDATE document SET attempts = 0 WHERE state = 'reading'")
        self._database.run(
            "UPDATE document SET state = 'failed', reason = ?, hint = ? "
            "WHERE state = 'reading' AND attempts >= ?",
            (
                "Inglenook was ended twice while reading this file.",
                "Open it in its own program and save it anew, then retry.",
                _MOST_ATTEMPTS,
            ),
        )
        self._database.run("UPDATE document SET state = 'waiting' WHERE state = 'reading'")
        # Contents of another recipe are made anew, whoever shares them.
        self._database.run(
            "UPDATE document SET state = 'waiting' WHERE state IN ('indexed', 'embedding') "
            "AND content_id IN (SELECT id FROM content WHERE recipe <> ?)",
            (self._recipe.identity,),
        )

    def _plan(self, folder: Folder) -> None:
        """Compare a folder with the index and note what each file needs."""
        if not folder.path.exists():
            # A disk that is not connected: its documents stay, they may come back.
            self._report.missing_folders.append(folder.path)
            return
        known = {
            Path(path): (id_, size, modified, DocumentState(state))
            for id_, path, size, modified, state in self._database.rows(
                "SELECT id, path, size, modified_ns, state FROM document WHERE folder_id = ?",
                (folder.id,),
            )
        }
        with self._database.transaction():
            unreadable: set[Path] = set()
            for found in walk(folder.path, self._folders.exclusions()):
                if self._is_cancelled():
                    raise Cancelled
                self._tell(None)
                if found.problem:
                    unreadable.add(found.path)
                self._plan_file(folder, found, known.pop(found.path, None))
            for path, (id_, *_) in known.items():
                # What lies below a folder that cannot be read now may still be there.
                if unreadable.isdisjoint((path, *path.parents)):
                    self._database.run("DELETE FROM document WHERE id = ?", (id_,))
                    self._report.removed += 1

    def _plan_file(
        self, folder: Folder, found: FoundFile, known: tuple[int, int, int, DocumentState] | None
    ) -> None:
        found = self._check_size(found)
        if known is not None:
            _, size, modified, state = known
            same = (size, modified) == (found.size, found.modified_ns)
            if same and state is DocumentState.INDEXED and not found.problem:
                self._report.unchanged += 1
                return
            if same and not self._must_try_again(found, state):
                return
        state = DocumentState.SKIPPED if found.problem else DocumentState.WAITING
        self._database.run(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, reason, hint, "
            "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET "
            "folder_id = excluded.folder_id, size = excluded.size, "
            "modified_ns = excluded.modified_ns, state = excluded.state, "
            "reason = excluded.reason, hint = excluded.hint, attempts = 0, "
            "changed_at = excluded.changed_at, "
            "content_id = CASE excluded.state WHEN 'skipped' THEN NULL ELSE content_id END",
            (
                folder.id,
                str(found.path),
                found.size,
                found.modified_ns,
                state,
                found.problem,
                found.hint,
                time.time(),
            ),
        )

    def _must_try_again(self, found: FoundFile, state: DocumentState) -> bool:
        """Whether an unchanged file that is not in the index deserves another look.

        A file skipped by its size or its permissions was skipped by the file system's word: it is
        looked at again when that word is another one. One that a reader refused stays refused.
        """
        if state is not DocumentState.SKIPPED:
            return bool(found.problem)
        row = self._database.row(
            "SELECT attempts, reason FROM document WHERE path = ?", (str(found.path),)
        )
        if row is None:
            return True
        attempts, reason = row
        return reason != found.problem if found.problem else int(attempts) == 0

    def _check_size(self, found: FoundFile) -> FoundFile:
        if found.problem:
            return found
        reason = hint = ""
        if found.size == 0:
            reason, hint = "This file is empty.", "Nothing to do, or save it again."
        elif found.size > self._largest_file_bytes:
            reason = (
                f"This file has {found.size / 1e6:.0f} MB, more than the limit of "
                f"{self._largest_file_bytes / 1e6:.0f} MB."
            )
            hint = "Raise “Largest file” in the settings, or split the file."
        return FoundFile(found.path, found.size, found.modified_ns, reason, hint)

    def _drop_unlisted(self) -> None:
        """Remove the documents of folders that were taken out of the library."""
        listed = {folder.id for folder in self._folders.all()}
        rows = self._database.rows("SELECT DISTINCT folder_id FROM document")
        for (folder_id,) in rows:
            if folder_id not in listed:
                self._report.removed += self._database.run(
                    "DELETE FROM document WHERE folder_id = ?", (folder_id,)
                )

    def _take_stock(self) -> deque[_Waiting]:
        """Count the work, and return what is to be read: small files first, to be searched soon."""
        rows = self._database.rows(
            "SELECT id, path, size FROM document WHERE state = 'waiting' ORDER BY attempts, size"
        )
        waiting = deque(_Waiting(id_, Path(path), size) for id_, path, size in rows)
        self._in_work = dict(
            self._database.rows("SELECT id, size FROM document WHERE state = 'embedding'")
        )
        self._bytes_read = sum(self._in_work.values())
        self._documents_total = len(waiting) + len(self._in_work)
        self._bytes_total = self._bytes_read + sum(one.size for one in waiting)
        return waiting

    # The work ------------------------------------------------------------------------------

    def _work(self, waiting: deque[_Waiting]) -> None:
        self._finish_embedded()
        while waiting or self._in_work:
            while waiting and self._contents.count_pending() < _READ_AHEAD_CHUNKS:
                self._stop_if_cancelled()
                one = waiting.popleft()
                self._tell(one.path)
                self._read_one(one)
            self._contents.reuse_vectors()
            self._finish_embedded()
            self._embed_pending()

    def _read_one(self, one: _Waiting) -> None:
        """Read a document and commit its text and chunks; their vectors are still to come."""
        self._database.run(
            "UPDATE document SET state = 'reading', attempts = attempts + 1 WHERE id = ?", (one.id,)
        )
        self._bytes_read += one.size
        try:
            extracted = self._extract(one.path)
        except Cancelled:
            self._put_back(one)
            raise
        except OSError as error:
            self._give_up(one, DocumentState.FAILED, from_os_error(error, "read this file"))
        except NotRead as error:
            self._give_up(one, DocumentState.SKIPPED, error)
        except Exception as error:  # noqa: BLE001 - one file's fault, or ours, ends no run
            self._give_up(one, DocumentState.FAILED, from_exception(error))
        else:
            self._keep(one, extracted)

    def _extract(self, path: Path) -> _Extracted:
        """Return what a file holds, unless a file with the same bytes was read before."""
        file_hash = hash_of(path)
        known = self._contents.find(file_hash, self._recipe.identity)
        if known is not None:
            return _Extracted(file_hash, known, None, [])
        document = read_in_sandbox(self._sandbox, path, is_cancelled=self._is_cancelled)
        chunks = chunk(document, self._recipe.counter, self._recipe.target_tokens)
        return _Extracted(file_hash, None, document, chunks)

    def _keep(self, one: _Waiting, extracted: _Extracted) -> None:
        """Commit what was read. A failure here (a full disk) ends the run: it is not the file's."""
        try:
            content_id = extracted.content_id
            if extracted.document is not None:
                content_id = self._contents.write(
                    extracted.file_hash,
                    self._recipe.identity,
                    readable_name(one.path),
                    extracted.document,
                    extracted.chunks,
                )
            self._database.run(
                "UPDATE document SET state = 'embedding', content_id = ?, changed_at = ?, "
                "reason = (SELECT notes FROM content WHERE id = ?), hint = '' WHERE id = ?",
                (content_id, time.time(), content_id, one.id),
            )
        except EngineError:
            self._put_back(one)
            raise
        self._in_work[one.id] = one.size

    def _put_back(self, one: _Waiting) -> None:
        self._database.run(
            "UPDATE document SET state = 'waiting', attempts = attempts - 1 WHERE id = ?",
            (one.id,),
        )

    def _give_up(self, one: _Waiting, state: DocumentState, error: EngineError) -> None:
        self._database.run(
            "UPDATE document SET state = ?, reason = ?, hint = ?, content_id = NULL, "
            "changed_at = ? WHERE id = ?",
            (state, error.message, error.hint, time.time(), one.id),
        )
        self._documents_done += 1

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
            self._finish_embedded()
            self._tell(None)

    def _finish_embedded(self) -> None:
        """Mark the documents whose chunks all have their vectors."""
        for document_id in list(self._in_work):
            row = self._database.row("SELECT content_id FROM document WHERE id = ?", (document_id,))
            if row is not None and self._contents.count_pending(row[0]) > 0:
                continue
            self._report.indexed += self._database.run(
                "UPDATE document SET state = 'indexed', attempts = 0, changed_at = ? "
                "WHERE id = ? AND state = 'embedding'",
                (time.time(), document_id),
            )
            del self._in_work[document_id]
            self._documents_done += 1

    # Words ---------------------------------------------------------------------------------

    def _stop_if_cancelled(self) -> None:
        if self._is_cancelled():
            raise Cancelled

    def _tell(self, current: Path | None) -> None:
        self._on_progress(
            SyncProgress(
                self._documents_done,
                self._documents_total,
                self._bytes_read - sum(self._in_work.values()),
                self._bytes_total,
                current,
            )
        )

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


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def readable_name(path: Path) -> str:
    """Return a file's name as words, for the text search: "ferry_contract-2021" is three words."""
    return " ".join(path.stem.replace("_", " ").replace("-", " ").split())


def retry(database: Connection, path: Path) -> bool:
    """Let a document that was skipped or failed wait again; returns whether it is known."""
    return (
        database.run(
            "UPDATE document SET state = 'waiting', reason = '', hint = '', attempts = 0 "
            "WHERE path = ? AND state IN ('skipped', 'failed')",
            (str(path),),
        )
        > 0
    )
