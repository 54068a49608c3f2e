"""Which part of the library a question is asked of.

Covered: folders (a collection is a set of them), single documents, kinds of files, the time of
their last change; attachments, which are found in their own conversation only. Not covered: the
collections themselves (engine.library.collections), attaching (engine.conversations).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from engine.library.documents import IS_ATTACHMENT
from engine.library.formats import ALL, FormatKind

if TYPE_CHECKING:
    from engine.index.vectors import ChunkIds
    from engine.store import Connection

_NANOSECONDS: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the library, and attachments beside it; what is None narrows nothing.

    Attributes:
        folder_ids: Folders of the library.
        paths: Documents, or folders that hold them.
        kinds: What the files are to a person.
        modified_after: Seconds since 1970, the moment itself included.
        modified_before: Seconds since 1970, the moment itself not included.
        attachments: Files of the conversation that asks, whatever else narrows the scope.
    """

    folder_ids: frozenset[int] | None = None
    paths: frozenset[Path] | None = None
    kinds: frozenset[FormatKind] | None = None
    modified_after: float | None = None
    modified_before: float | None = None
    attachments: frozenset[Path] = frozenset()

    @property
    def is_whole_library(self) -> bool:
        """Whether nothing narrows it, attachments or not."""
        return replace(self, attachments=frozenset()) == EVERYTHING


EVERYTHING: Final = Scope()

IN_SCOPE: Final = f"""
    (d.path IN (SELECT value FROM json_each(:attachments)) OR (
        NOT {IS_ATTACHMENT}
        AND (:folders IS NULL OR d.folder_id IN (SELECT value FROM json_each(:folders)))
        AND (:formats IS NULL OR d.format IN (SELECT value FROM json_each(:formats)))
        AND (:paths IS NULL OR EXISTS (
            SELECT 1 FROM json_each(:paths) wanted WHERE d.path = wanted.value
            OR substr(d.path, 1, length(wanted.value) + 1)
                IN (wanted.value || '/', wanted.value || '\\')
        ))
        AND (:after IS NULL OR d.modified_ns >= :after)
        AND (:before IS NULL OR d.modified_ns < :before)
    ))
"""  # noqa: S608 - all of it is ours
"""Whether a document (as `d`) is in a scope, given `scope_values`; NULL narrows nothing."""

_CHUNKS: Final = (
    "SELECT id FROM chunk WHERE content_id IN "  # noqa: S608 - all of it is ours
    f"(SELECT content_id FROM document d WHERE {IN_SCOPE})"
)
_MOST_LEFT_OUT: Final = 3_500
"""Chunks that a search passes over one by one; vec0 gives no more than 4,096 at once."""

_LEFT_OUT: Final = f"""
    SELECT id FROM chunk
    WHERE content_id IN (SELECT content_id FROM document d WHERE {IS_ATTACHMENT})
    AND NOT EXISTS (
        SELECT 1 FROM document d WHERE d.content_id = chunk.content_id AND {IN_SCOPE}
    )
    LIMIT {_MOST_LEFT_OUT + 1}
"""  # noqa: S608 - all of it is ours
_DOCUMENT: Final = f"SELECT 1 FROM document d WHERE d.path = :path AND {IN_SCOPE}"  # noqa: S608 - as above
_FIRST_PATH: Final = (
    f"SELECT min(d.path) FROM document d WHERE d.content_id = :content AND {IN_SCOPE}"  # noqa: S608 - as above
)


def chunks_in(database: Connection, scope: Scope) -> ChunkIds:
    """Return the chunks of the documents in a scope, in order; see `chunks_left_out`."""
    import numpy as np

    rows = database.rows(_CHUNKS, scope_values(scope))
    return np.sort(np.fromiter((id_ for (id_,) in rows), dtype=np.int64, count=len(rows)))


def chunks_left_out(database: Connection, scope: Scope) -> frozenset[int] | None:
    """Return the chunks outside of a scope that is the library but for some attachments.

    These are few, and told at once, where listing all the others takes a large library's time.
    None where the scope is narrower, or they are many: `chunks_in` is the way then.
    """
    if not scope.is_whole_library:
        return None
    rows = database.rows(_LEFT_OUT, scope_values(scope))
    return frozenset(int(id_) for (id_,) in rows) if len(rows) <= _MOST_LEFT_OUT else None


def holds(database: Connection, scope: Scope, path: Path) -> bool:
    """Whether a document of the index is in a scope."""
    row = database.row(_DOCUMENT, {**scope_values(scope), "path": str(path)})
    return row is not None


def path_in(database: Connection, scope: Scope, content_id: int) -> str | None:
    """Return the document of a scope that has a content, the first by its path; None if none."""
    row = database.row(_FIRST_PATH, {**scope_values(scope), "content": content_id})
    return None if row is None or row[0] is None else str(row[0])


def scope_values(scope: Scope) -> dict[str, Any]:
    """Return what `IN_SCOPE` asks for; lists go as JSON."""
    formats = None
    if scope.kinds is not None:
        formats = [one.name for one in ALL if one.kind in scope.kinds]
    return {
        "folders": _json(scope.folder_ids),
        "formats": _json(formats),
        "paths": _json(None if scope.paths is None else map(_without_separator, scope.paths)),
        "after": _nanoseconds(scope.modified_after),
        "before": _nanoseconds(scope.modified_before),
        "attachments": _json(map(str, scope.attachments)),
    }


def _without_separator(path: Path) -> str:
    """Return a path as `IN_SCOPE` compares it: only that of a whole disk ends in a separator."""
    return str(path).rstrip("/\\")


def _json(wanted: Iterable[int | str] | None) -> str | None:
    return None if wanted is None else json.dumps(list(wanted))


def _nanoseconds(seconds: float | None) -> int | None:
    return None if seconds is None else int(seconds * _NANOSECONDS)


def scope_to_wire(scope: Scope) -> dict[str, Any]:
    """Return a scope as a JSON-ready mapping; what narrows nothing is left out."""
    values: dict[str, Any] = {}
    if scope.folder_ids is not None:
        values["folders"] = sorted(scope.folder_ids)
    if scope.paths is not None:
        values["paths"] = sorted(map(str, scope.paths))
    if scope.kinds is not None:
        values["kinds"] = sorted(scope.kinds)
    if scope.modified_after is not None:
        values["after"] = scope.modified_after
    if scope.modified_before is not None:
        values["before"] = scope.modified_before
    if scope.attachments:
        values["attachments"] = sorted(map(str, scope.attachments))
    return values


def scope_from_wire(values: dict[str, Any]) -> Scope:
    """Return the scope that `scope_to_wire` wrote."""
    folders, paths, kinds = values.get("folders"), values.get("paths"), values.get("kinds")
    return Scope(
        None if folders is None else frozenset(map(int, folders)),
        None if paths is None else frozenset(map(Path, paths)),
        None if kinds is None else frozenset(map(FormatKind, kinds)),
        values.get("after"),
        values.get("before"),
        frozenset(map(Path, values.get("attachments", ()))),
    )
