"""Notices when a model says the same again and again, as small models do.

Covered: sentences or lines that come again word for word, or with nothing new but a number that
counts on ("Step 2", "Step 3"). Lines of the same words with other figures are what was asked for,
as in a fare for each year. Not covered: code, whose lines may well be the same; long cycles of many
different sentences; the longest answer ends those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from engine.documents.sentences import split_sentences

_MOST_TIMES: Final = 2
"""A sentence may be said twice; the third time is a loop."""

_FEWEST_WORDS: Final = 3
"""Shorter ones ("Yes.", "Adult 14.00") may come again in a list."""

_WORD: Final = re.compile(r"[^\W\d]+", re.UNICODE)
_NUMBER: Final = re.compile(r"\d+")
_LONGEST_NUMBER: Final = 9
"""Digits of a number that counts on; what is longer counts nothing."""

_FENCES: Final = ("```", "~~~")


@dataclass(slots=True)
class _Said:
    """How often something was said.

    Attributes:
        times: So far.
        second: Offset of the second time.
        counted: The number that counts on, as it was last.
    """

    times: int = 0
    second: int = 0
    counted: int = 0

    def again(self, start: int) -> bool:
        """Take another time; tell whether it is once too often."""
        self.times += 1
        if self.times == _MOST_TIMES:
            self.second = start
        return self.times > _MOST_TIMES


def end_before_loop(text: str) -> int | None:
    """Return the offset at which a looping answer should have ended, None when it does not loop.

    The last sentence is not looked at: it may still be growing.
    """
    same: dict[tuple[str, ...], _Said] = {}
    counting: dict[tuple[str, ...], _Said] = {}
    for start, line in list(_lines_of_prose(text))[:-1]:
        words = tuple(word.lower() for word in _WORD.findall(line))
        if len(words) < _FEWEST_WORDS:
            continue
        numbers = tuple(_NUMBER.findall(line))
        said = same.setdefault((*words, *numbers), _Said())
        if said.again(start):
            return said.second
        if not numbers:
            continue
        said = counting.setdefault((*words, *numbers[1:]), _Said())
        number = int(numbers[0][:_LONGEST_NUMBER])
        if number != said.counted + 1:
            said.times = 0
        said.counted = number
        if said.again(start):
            return said.second
    return None


def _lines_of_prose(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of each sentence that are no code, and where they begin."""
    is_code = False
    for start, end in split_sentences(text):
        offset = start
        for line in text[start:end].split("\n"):
            is_fence = line.lstrip().startswith(_FENCES)
            if not (is_code or is_fence):
                yield offset, line
            is_code = is_code != is_fence
            offset += len(line) + 1
