"""The part of the library that a comparison searches: how large, how fresh, what is in it."""

from __future__ import annotations

import hashlib
import json
import time
from typing import Final

from engine.comparison.comparison_records import Freshness
from engine.library.collections import CollectionList
from engine.library.documents import INDEXING_FACT
from engine.retrieval.scope import EVERYTHING, IN_SCOPE, Scope, scope_values
from engine.store import Connection

_MONTH_SECONDS: Final = 30 * 86_400
_CONTENTS: Final = (
    "SELECT d.path, c.hash FROM document d JOIN content c ON c.id = d.content_id "  # noqa: S608
    f"WHERE d.state = 'indexed' AND {IN_SCOPE} ORDER BY d.path"
)
_FRESHNESS: Final = (
    "SELECT count(*), coalesce(sum(d.modified_ns >= :since), 0) FROM document d "  # noqa: S608 - ours
    f"WHERE d.state = 'indexed' AND {IN_SCOPE}"
)


def scope_of(user: Connection, collection: str) -> Scope:
    """Return the part of the library that a collection is; without a name all of it.

    Raises:
        UserProblem: There is no such collection.
    """
    if not collection:
        return EVERYTHING
    return Scope(folder_ids=CollectionList(user).named(collection).folder_ids)


def freshness_of(index: Connection, scope: Scope, now: float | None = None) -> Freshness:
    """Return how many documents there are, and how many of them changed in the last 30 days."""
    since = int(((time.time() if now is None else now) - _MONTH_SECONDS) * 1e9)
    row = index.row(_FRESHNESS, {**scope_values(scope), "since": since})
    return Freshness(*row) if row else Freshness()


def contents_of(index: Connection, scope: Scope) -> dict[str, str]:
    """Return the hash of each document's bytes, by its path."""
    return dict(index.rows(_CONTENTS, scope_values(scope)))


def indexing_seconds(index: Connection) -> float | None:
    """Return what was spent on reading and embedding the documents; None where nobody counted."""
    row = index.row("SELECT value FROM fact WHERE name = ?", (INDEXING_FACT,))
    return None if row is None else float(row[0])


def mark_of(contents: dict[str, str]) -> str:
    """Return what changes whenever a document is added, changed, moved or removed."""
    return hashlib.sha256(json.dumps(sorted(contents.items())).encode()).hexdigest()[:32]
