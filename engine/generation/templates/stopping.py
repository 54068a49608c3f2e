"""Ends a stream of text at a stop text, which may arrive split over several pieces."""

from __future__ import annotations

from collections.abc import Iterator


def until_stop(pieces: Iterator[str], stops: tuple[str, ...]) -> Iterator[str]:
    """Yield the pieces up to the first stop text, without it.

    Text that may be the beginning of a stop text waits for what comes next.
    """
    held = ""
    for piece in pieces:
        held += piece
        ends = [held.index(stop) for stop in stops if stop in held]
        if ends:
            if kept := held[: min(ends)]:
                yield kept
            return
        waiting = unfinished_length(held, stops)
        if ready := held[: len(held) - waiting]:
            yield ready
        held = held[len(ready) :]
    if held:
        yield held


def unfinished_length(text: str, wanted: tuple[str, ...]) -> int:
    """Return how many characters at the end of a text may be the beginning of a wanted text."""
    longest = max((len(one) for one in wanted), default=1) - 1
    for length in range(min(longest, len(text)), 0, -1):
        if any(one.startswith(text[-length:]) for one in wanted):
            return length
    return 0
