"""Which messages of a conversation are one branch, and where it forks.

Each message hangs on the one before it. An edited question has the parent of the one it replaces,
a second answer that of the first: the messages with one parent are alternatives, and a branch is
the way from the root to one leaf. Ids grow, so that a child's is greater than its parent's.
"""

from __future__ import annotations

from collections.abc import Mapping


def branch_to(leaf: int | None, parents: Mapping[int, int | None]) -> list[int]:
    """Return the ids from the root to a leaf, in order.

    Args:
        leaf: The last message; None, or one that is not there, stands for the newest.
        parents: The parent of each message of the conversation.
    """
    if leaf not in parents:
        leaf = max(parents, default=None)
    branch: list[int] = []
    while leaf is not None:
        branch.append(leaf)
        leaf = parents.get(leaf)
    return branch[::-1]


def newest_leaf(message_id: int, parents: Mapping[int, int | None]) -> int:
    """Return the newest message below one, or that itself."""
    below = {message_id}
    for one in sorted(parents):
        if parents[one] in below:
            below.add(one)
    return max(below)


def alternatives(parents: Mapping[int, int | None]) -> dict[int | None, tuple[int, ...]]:
    """Return the children of each message, oldest first; those of None are the first messages."""
    found: dict[int | None, list[int]] = {}
    for one in sorted(parents):
        found.setdefault(parents[one], []).append(one)
    return {parent: tuple(children) for parent, children in found.items()}
