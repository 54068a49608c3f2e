"""Decides which passage each sentence of an answer rests on.

The model is not asked for numbers: small models invent them. A sentence is cited when the check of
the answer (`support`) finds it supported, and then by the numbers that the check names: a mark and
the check of the same sentence can say nothing different. An unsupported sentence gets no mark, for
a number behind it would be taken for a proof. Covered: marks at once, by words alone, where no
embedder is at hand; marks of a check. Not covered: the check itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from engine.answering.support.checking import check
from engine.conversations.records import CitationMark, SentenceCheck

_NUMBER: Final = r"[1-9]\d?"
"""What a model numbers passages with: no year, no 0, which an interval may begin with."""

_OWN_MARKS: Final = re.compile(
    rf"""
    (?P<kept> ```.*?(?:```|\Z) | ~~~.*?(?:~~~|\Z) | `[^`\n]+`
        | \$\$.*?\$\$ | \\\[.*?\\\] | \\\(.*?\\\) | \$[^$\n]*\\[^$\n]*\$ )
    | (?<=[^\s=:,;([{{|<>+*/-]) \s+ \[(?:passage\s*)?{_NUMBER}(?:\s*,\s*{_NUMBER})*\]
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
"""Marks behind words; code and maths are kept, and so is what stands behind a sign such as "="."""


def without_own_marks(text: str) -> str:
    """Remove numbers in brackets that a model wrote by itself: they refer to nothing.

    Not in code and maths, where such brackets are lists and intervals.
    """
    return _OWN_MARKS.sub(lambda found: found["kept"] or "", text)


def cite(text: str, passages: Sequence[str]) -> tuple[CitationMark, ...]:
    """Assign the sentences of an answer to passages, by words alone.

    Args:
        text: The answer.
        passages: The texts that the model read; the first has number 1.

    Returns:
        A mark behind each sentence that rests on a passage, in order.
    """
    return marks_of(check(text, passages, None))


def marks_of(checks: Iterable[SentenceCheck]) -> tuple[CitationMark, ...]:
    """Return the marks that belong to the checks of an answer's sentences."""
    return tuple(CitationMark(one.end, one.numbers) for one in checks if one.numbers)
