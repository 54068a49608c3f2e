"""Which label an answer gives.

A taught model answers with the label alone; a plain one says "The sentiment is positive." Both have
labelled. An answer that names several labels has not, however it is meant.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from engine.comparison.scoring.texts import words_of


def label_in(answer: str, labels: Collection[str]) -> str | None:
    """Return the one label of a set that an answer names; None where it names none or several.

    Args:
        answer: What was written.
        labels: All labels of the task.
    """
    words = words_of(answer)
    spelled = {label: words_of(label.replace("_", " ")) for label in labels}
    alone = [label for label, each in spelled.items() if each == words]
    if alone:
        return alone[0]
    found = {label: _places(words, each) for label, each in spelled.items()}
    named = [label for label, places in found.items() if places - _inside(label, found, spelled)]
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
