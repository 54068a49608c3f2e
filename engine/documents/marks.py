"""Characters that extracted text keeps for its offsets' sake and that nobody should read."""

from __future__ import annotations

from typing import Final

SOFT_HYPHEN: Final = "\u00ad"
"""Stands where a word was divided at the end of a line."""

WORD_JOINER: Final = "\u2060"
"""Stands beside a character that a file's own counting takes for two."""

_REMOVED: Final = str.maketrans("", "", SOFT_HYPHEN + WORD_JOINER)


def without_marks(text: str) -> str:
    """Return the text as words are searched, embedded and given to a model.

    Its offsets are no longer those of the document.
    """
    return text.translate(_REMOVED)
