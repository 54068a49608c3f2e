"""Notices when a model says the same again and again, as small models do.

Covered: sentences or lines that come again, their numbers aside. Not covered: long cycles of many
different sentences; the longest answer ends those.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from engine.documents.sentences import split_sentences

_MOST_TIMES: Final = 2
"""A sentence may be said twice; the third time is a loop."""

_FEWEST_WORDS: Final = 3
"""Shorter ones ("Yes.", "Adult 14.00") may come again in a list."""

_WORD: Final = re.compile(r"[^\W\d]+", re.UNICODE)


def end_before_loop(text: str) -> int | None:
    """Return the offset at which a looping answer should have ended, None when it does not loop.

    The last sentence is not looked at: it may still be growing.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    second: dict[tuple[str, ...], int] = {}
    spans = [
        (start + offset, start + offset + len(line))
        for start, end in split_sentences(text)
        for offset, line in _lines(text[start:end])
    ]
    for start, end in spans[:-1]:
        words = tuple(word.lower() for word in _WORD.findall(text[start:end]))
        if len(words) < _FEWEST_WORDS:
            continue
        seen[words] += 1
        if seen[words] == _MOST_TIMES:
            second[words] = start
        elif seen[words] > _MOST_TIMES:
            return second[words]
    return None


def _lines(sentence: str) -> list[tuple[int, str]]:
    lines = []
    offset = 0
    for line in sentence.split("\n"):
        lines.append((offset, line))
        offset += len(line) + 1
    return lines
