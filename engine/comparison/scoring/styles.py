"""How near an answer comes to the style of an expected one: what a reader sees before reading.

Covered: length, lines, lists, capitals, punctuation, how it begins and ends. Each feature is
compared by itself and all count the same. Not covered: tone, which shows in the wording
(`texts.character_f`).
"""

from __future__ import annotations

import re
import statistics
from typing import Final

_LIST: Final = re.compile(r"^\s*(?:[-*\u2022]|\d+[.)])\s", re.MULTILINE)
_MARKS: Final = ".,;:!?()[]{}\"'\u201c\u201d\u2014-*#_`|<>=/\\"
_BEGINNING: Final = 2
"""Words that make a beginning."""


def style_agreement(answer: str, expected: str) -> float:
    """Return how alike two texts look, 0 to 1."""
    if not answer.strip() or not expected.strip():
        return 0.0
    pairs = zip(_amounts(answer.strip()), _amounts(expected.strip()), strict=True)
    alike = [_ratio(one, other) for one, other in pairs]
    return statistics.fmean([*alike, _alike_at_ends(answer, expected)])


def _amounts(text: str) -> tuple[float, ...]:
    """Return what is counted: each number above 0, so that two of them have a ratio."""
    letters = [sign for sign in text if sign.isalpha()]
    capitals = sum(map(str.isupper, letters)) / max(len(letters), 1)
    marks = sum(sign in _MARKS for sign in text) / len(text)
    return (
        float(len(text)),
        1.0 + text.count("\n"),
        1.0 + len(_LIST.findall(text)),
        0.05 + capitals,
        0.05 + marks,
    )


def _ratio(one: float, other: float) -> float:
    return min(one, other) / max(one, other)


def _alike_at_ends(answer: str, expected: str) -> float:
    words, wanted = answer.split(), expected.split()
    begins = words[:_BEGINNING] == wanted[:_BEGINNING]
    ends = words[-1][-1] == wanted[-1][-1]
    return (begins + ends) / 2
