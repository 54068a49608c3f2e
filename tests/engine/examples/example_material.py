"""Examples for tests: made of words by chance, and copies of them with a word changed."""

from __future__ import annotations

import random
from collections.abc import Iterable

from engine.examples.records import Example, NewExample


def chance_of(seed: int) -> random.Random:
    """Return chance that is the same in every run."""
    return random.Random(seed)  # noqa: S311 - no secret


def stored(contents: Iterable[NewExample]) -> list[Example]:
    """Return examples as if they came from a set, with ids from 1."""
    return [Example(number, 1, one, 0.0) for number, one in enumerate(contents, 1)]


def pairs(*said: tuple[str, str]) -> list[Example]:
    """Return examples of a question and an answer each."""
    return stored(NewExample(question, answer) for question, answer in said)


def sentence(chance: random.Random, length: int = 24) -> str:
    """Return words that no other sentence has in this order."""
    return " ".join(f"w{chance.randrange(5_000)}" for _ in range(length))


def changed(text: str, chance: random.Random) -> str:
    """Return a sentence with one word changed at one of its ends: it says nearly the same."""
    words = text.split()
    words[chance.choice((0, -1))] = f"other{chance.randrange(1_000_000)}"
    return " ".join(words)


def share(first: str, second: str) -> float:
    """Return the share of word triples that two texts have in common, worked out plainly."""
    one, other = (
        {tuple(words[at : at + 3]) for at in range(max(1, len(words) - 2))}
        for words in (first.lower().split(), second.lower().split())
    )
    return len(one & other) / len(one | other)
