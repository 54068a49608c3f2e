"""What was forgotten as JSON values, for the window and for scripts."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from engine.forget.records import Forgotten


def forgotten_to_wire(found: Forgotten, *, is_done: bool) -> dict[str, Any]:
    """Return what became of it.

    Args:
        found: What became of it, or would.
        is_done: Whether it was done; else somebody only looked.
    """
    return {
        "name": found.subject.name,
        "is_done": is_done,
        "removed": [asdict(one) for one in found.removed],
        "left": [asdict(one) for one in found.left],
    }
