"""Where a document lay before it was moved.

The index knows a moved document by its bytes and forgets the old path. What a person made of it
still names that path: answers and comparisons beside the hash of the bytes that they read, examples
beside the words of a passage. Covered: paths that are told apart by these. Not covered: a path that
only a question without an answer names, or examples that carry no passage.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from engine.library.documents import text_of_content
from engine.store import Connection

_READ: Final = """
    SELECT json_extract(content, '$.path') FROM message_part
    WHERE kind = 'source' AND json_extract(content, '$.content_hash') = :hash
    UNION
    SELECT json_extract(value, '$.path') FROM comparison_answer, json_each(answer, '$.passages')
    WHERE json_extract(value, '$.content_hash') = :hash
"""
_TAUGHT: Final = """
    SELECT DISTINCT json_extract(value, '$.path'), json_extract(value, '$.start'),
        json_extract(value, '$.end'), json_extract(value, '$.text')
    FROM example, json_each(passages)
    WHERE json_extract(value, '$.end') > json_extract(value, '$.start')
        AND json_extract(value, '$.path') NOT IN (SELECT value FROM json_each(:listed))
"""


def earlier_paths(
    user: Connection, index: Connection, content_id: int, content_hash: str
) -> frozenset[Path]:
    """Return where a document lay, none of which is the path of a document now.

    Args:
        user: What names the paths.
        index: What the document holds.
        content_id: Of its text.
        content_hash: Of its bytes.
    """
    listed = {str(path) for (path,) in index.rows("SELECT path FROM document")}
    found = {str(path) for (path,) in user.rows(_READ, {"hash": content_hash})}
    found |= set(_taught(user, index, content_id, listed))
    return frozenset(Path(one) for one in found - listed if one)


def _taught(
    user: Connection, index: Connection, content_id: int, listed: set[str]
) -> Iterator[str]:
    """Yield the paths of passages that stand in the document, at the place that they name."""
    for path, start, end, text in user.rows(_TAUGHT, {"listed": json.dumps(sorted(listed))}):
        if path and text_of_content(index, content_id, start, end) == text:
            yield str(path)
