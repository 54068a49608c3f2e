"""Finds the waiting documents whose bytes the index knows: touched, moved, copied, renamed.

They cost a hash instead of a reading. Only files are hashed here that may be known: those that had
a content, those as large as a document with one, and all of them while contents are without a
document, which is how a moved file looks, or something excluded has left its path (`excluding`).
The others are hashed when they are read.

Covered: giving them their content, hundreds a commit, files hashed side by side. Not covered: what
the bytes say (`documents`).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final

from engine.errors import Cancelled
from engine.index.contents import Contents
from engine.index.excluding import ExcludedContents
from engine.index.fingerprint import Fingerprint, fingerprint_of
from engine.index.report import Progress
from engine.store import Connection

_FILES_AT_ONCE: Final = 512
"""Files of one commit."""

_THREADS: Final = 2
"""Hashing leaves Python to the other thread, and so does waiting for the disk."""

_FILES_OF_A_THREAD: Final = 32


@dataclass(frozen=True, slots=True)
class Waiting:
    """A document that is to be read, or to be found known."""

    id: int
    path: Path
    size: int
    content_id: int | None


@dataclass(frozen=True, slots=True)
class Matches:
    """What became of the waiting documents.

    Attributes:
        unchanged: Ids of those that have the content they had.
        moved: Ids of those whose content was at another path.
        fingerprints: Of the files that are not known, by document id.
    """

    unchanged: frozenset[int]
    moved: frozenset[int]
    fingerprints: dict[int, Fingerprint]


class Matcher:
    """Matches the waiting documents of one run with the contents of the index."""

    def __init__(
        self,
        database: Connection,
        contents: Contents,
        excluded: ExcludedContents,
        recipe: str,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._database = database
        self._contents = contents
        self._excluded = excluded
        self._recipe = recipe
        self._progress = progress
        self._is_cancelled = is_cancelled
        self._unchanged: set[int] = set()
        self._moved: set[int] = set()
        self._fingerprints: dict[int, Fingerprint] = {}

    def match(self, gone: Counter[int]) -> Matches:
        """Give each waiting document whose bytes are known its content.

        Args:
            gone: How many documents with each content (by id) left their path in this run.

        Raises:
            Cancelled: The run is to stop; what was matched stays.
        """
        left = gone.copy()
        candidates = self._candidates()
        with ThreadPoolExecutor(_THREADS) as threads:
            for start in range(0, len(candidates), _FILES_AT_ONCE):
                batch = candidates[start : start + _FILES_AT_ONCE]
                self._progress.tell(batch[0].path)
                self._keep(batch, self._hashed(threads, batch), left)
        return Matches(frozenset(self._unchanged), frozenset(self._moved), self._fingerprints)

    def _candidates(self) -> list[Waiting]:
        rows = self._database.rows(
            "SELECT id, path, size, content_id FROM document WHERE state = 'waiting' AND ("
            "content_id IS NOT NULL OR ? "
            "OR size IN (SELECT size FROM document WHERE content_id IS NOT NULL) "
            "OR EXISTS (SELECT 1 FROM content WHERE NOT EXISTS "
            "(SELECT 1 FROM document other WHERE other.content_id = content.id))) ORDER BY size",
            (self._excluded.has_wandered,),
        )
        return [Waiting(id_, Path(path), size, content) for id_, path, size, content in rows]

    def _hashed(
        self, threads: ThreadPoolExecutor, batch: Sequence[Waiting]
    ) -> list[Fingerprint | None]:
        parts = [
            batch[start : start + _FILES_OF_A_THREAD]
            for start in range(0, len(batch), _FILES_OF_A_THREAD)
        ]
        return list(chain.from_iterable(threads.map(self._hash_some, parts)))

    def _hash_some(self, part: Sequence[Waiting]) -> list[Fingerprint | None]:
        return [self._hash(one.path) for one in part]

    def _hash(self, path: Path) -> Fingerprint | None:
        if self._is_cancelled():
            raise Cancelled
        try:
            return fingerprint_of(path, self._is_cancelled)
        except OSError:
            # The reading tries it again, and keeps the reason.
            return None

    def _keep(
        self,
        batch: Sequence[Waiting],
        fingerprints: Sequence[Fingerprint | None],
        gone: Counter[int],
    ) -> None:
        with self._database.transaction():
            for one, fingerprint in zip(batch, fingerprints, strict=True):
                if fingerprint is None:
                    continue
                content_id = self._contents.find(fingerprint.hash, self._recipe)
                has_moved = content_id is not None and gone[content_id] > 0
                if (
                    one.content_id is None
                    and not has_moved
                    and self._excluded.keeps_out(fingerprint.hash, one.path)
                ):
                    self._database.run("DELETE FROM document WHERE id = ?", (one.id,))
                    self._progress.end(one.size)
                elif content_id is not None:
                    self._give(one, content_id, fingerprint, gone)
                else:
                    self._fingerprints[one.id] = fingerprint

    def _give(
        self, one: Waiting, content_id: int, fingerprint: Fingerprint, gone: Counter[int]
    ) -> None:
        give_content(self._database, one.id, content_id, fingerprint)
        if content_id != one.content_id:
            self._contents.follow_names(content_id)
        self._progress.begin_embedding(one.id, one.size)
        if content_id == one.content_id:
            self._unchanged.add(one.id)
        elif one.content_id is None and gone[content_id] > 0:
            gone[content_id] -= 1
            self._moved.add(one.id)


def give_content(
    database: Connection, document_id: int, content_id: int, fingerprint: Fingerprint
) -> None:
    """Note what a document holds; it is indexed when the content's chunks have their vectors."""
    database.run(
        "UPDATE document SET state = 'embedding', content_id = ?, size = ?, modified_ns = ?, "
        "reason = (SELECT notes FROM content WHERE id = ?), hint = '', needs_password = 0, "
        "changed_at = ? WHERE id = ?",
        (
            content_id,
            fingerprint.size,
            fingerprint.modified_ns,
            content_id,
            time.time(),
            document_id,
        ),
    )
