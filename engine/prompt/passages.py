"""Takes as many passages into a prompt as fit, the best first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from engine.documents.marks import without_marks
from engine.documents.sentences import split_sentences
from engine.prompt.records import GivenPassage
from engine.retrieval.records import Passage

_SHORTEST_PART: Final = 40
"""Characters of a cut passage that are worth giving."""

Fits = Callable[[Sequence[GivenPassage]], bool]
"""Says whether a prompt with these passages fits."""


def fit_passages(passages: Sequence[Passage], fits: Fits) -> tuple[list[GivenPassage], list[int]]:
    """Return the passages that fit, and the numbers of those that do not.

    Args:
        passages: Best first; the first has number 1.
        fits: Says whether a prompt with some passages fits.
    """
    given: list[GivenPassage] = []
    left_out: list[int] = []
    for number, passage in enumerate(passages, start=1):
        whole = GivenPassage(number, without_marks(passage.text), is_whole=True)
        if fits([*given, whole]):
            given.append(whole)
            continue
        part = _fitting_part(number, passage, given, fits)
        if part is None:
            left_out.append(number)
        else:
            given.append(part)
    return given, left_out


def _fitting_part(
    number: int, passage: Passage, given: Sequence[GivenPassage], fits: Fits
) -> GivenPassage | None:
    """Return as many whole sentences around the best one as fit; None when even that does not."""
    spans = split_sentences(passage.text)
    if not spans:
        return None
    best = passage.best_start - passage.start
    first = last = next((i for i, (_, end) in enumerate(spans) if end > best), 0)
    fitting: GivenPassage | None = None
    while True:
        text = without_marks(passage.text[spans[first][0] : spans[last][1]])
        part = GivenPassage(number, text, is_whole=False)
        if not fits([*given, part]):
            break
        fitting = part
        if last + 1 < len(spans):
            last += 1
        elif first > 0:
            first -= 1
        else:
            break
    return fitting if fitting is not None and len(fitting.text) >= _SHORTEST_PART else None
