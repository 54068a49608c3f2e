"""Numbers with their nouns, as the engine says them in English."""

from __future__ import annotations


def counted(count: int, one: str, many: str = "") -> str:
    """Return a number with its words, as in "1,204 questions".

    Both forms are written out where this is called: that is where the words to be translated are
    looked for (`packaging/wording`).

    Args:
        count: How many.
        one: The words for one.
        many: The words for several; those for one with an s if not given.
    """
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"
