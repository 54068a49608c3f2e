"""Makes text harmless that a tokenizer would take for a control token, as in "<|im_end|>".

Covered: every occurrence of every control text of a model gets a space behind its first character;
a document can then not end its own turn and speak as someone else. Not covered: text that persuades
a model without control tokens.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

_KEY_LENGTH: Final = 2
"""Control texts are found by their first characters; shorter ones are not made harmless."""


class ControlTexts:
    """The texts of a model's control tokens; some models have thousands."""

    def __init__(self, texts: Iterable[str]) -> None:
        by_beginning: dict[str, set[str]] = defaultdict(set)
        for text in texts:
            if len(text) >= _KEY_LENGTH:
                by_beginning[text[:_KEY_LENGTH]].add(text)
        self._by_beginning = {key: tuple(found) for key, found in by_beginning.items()}

    def made_harmless(self, text: str) -> str:
        """Return the text with every control text in it broken up; other text stays as it is."""
        positions = sorted(
            position
            for beginning, controls in self._by_beginning.items()
            for position in _occurrences(text, beginning)
            if text.startswith(controls, position)
        )
        cuts = [0, *(position + 1 for position in positions), len(text)]
        return " ".join(text[start:end] for start, end in pairwise(cuts))


def made_harmless(text: str, control_texts: Iterable[str]) -> str:
    """Break up control texts in one text; for many texts keep a `ControlTexts`."""
    return ControlTexts(control_texts).made_harmless(text)


def _occurrences(text: str, part: str) -> list[int]:
    found = []
    position = text.find(part)
    while position >= 0:
        found.append(position)
        position = text.find(part, position + 1)
    return found
