"""A passage as the searching worker tells it, as the source that is kept and shown."""

from __future__ import annotations

from typing import Any

from engine.conversations.records import SourcePart


def source_of(number: int, values: dict[str, Any]) -> SourcePart:
    """Return a passage as a source.

    Args:
        number: What it is called by, from 1.
        values: As `engine.retrieval.wire` has them.
    """
    return SourcePart(
        number,
        str(values["path"]),
        str(values["content_hash"]),
        str(values["location"]),
        values["page"],
        int(values["start"]),
        int(values["end"]),
        str(values["text"]),
        int(values["best_start"]),
        int(values["best_end"]),
        alike=tuple(map(str, values["alike"])),
    )
