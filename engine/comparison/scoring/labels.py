"""Which label an answer gives.

A taught model answers with the label alone; a plain one says "The sentiment is positive." Both have
labelled. An answer that names several labels has not, however it is meant. Labels that differ in
signs alone, as "A" and "A+" do, are told apart where the answer is the label and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from engine.comparison.scoring.texts import words_of
from engine.examples.labels import label_of

_AROUND: Final = " .!\"'`*\u201c\u201d\u201e\u2018\u2019"
"""What a model puts around a label."""

_LETTER: Final = re.compile(r"(?<!\w)A(?![\w+\-#]|\s+[a-z])")
"""The letter as a label: not the article, as in "A clear case"."""


def label_in(answer: str, labels: Collection[str]) -> str | None:
    """Return the one label of a set that an answer names; None where it names none or several.

    Args:
        answer: What was written.
        labels: All labels of the task.
    """
    for written in (label_of(answer), label_of(answer).strip(_AROUND)):
        same = [label for label in labels if label_of(label) == written]
        if written and same:
            return same[0]
    words = words_of(answer)
    spelled = {label: words_of(label.replace("_", " ")) for label in labels}
    alone = [label for label, each in spelled.items() if words and each == words]
    if alone:
        return alone[0] if len(alone) == 1 else None
    found = {label: _places(words, each) for label, each in spelled.items()}
    named = [label for label, places in found.items() if places - _inside(label, found, spelled)]
    # Articles are no words of an answer: the letter has to be looked for by itself.
    named += [label for label in labels if label_of(label) == "a" and _LETTER.search(answer)]
    return named[0] if len(named) == 1 else None


def _places(words: Sequence[str], label: Sequence[str]) -> frozenset[int]:
    """Return where the words of a label stand one behind the other."""
    ends = range(len(words) - len(label) + 1) if label else ()
    return frozenset(at for at in ends if tuple(words[at : at + len(label)]) == tuple(label))


def _inside(
    label: str, found: dict[str, frozenset[int]], spelled: dict[str, tuple[str, ...]]
) -> frozenset[int]:
    """Return the places of a label that are a part of a longer one, as "card" of "lost card"."""
    return frozenset(
        at
        for other, places in found.items()
        if len(spelled[other]) > len(spelled[label])
        for start in places
        for at in range(start, start + len(spelled[other]))
    )
