"""The check of a whole answer against what its model read, and the words where nothing is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.answering.support.checking import check
from engine.conversations.records import SentenceCheck

if TYPE_CHECKING:
    from engine.answering.answer import Answer
    from engine.index.embedder import Embedder

NOTHING_ABOUT_IT: Final = "Your documents hold nothing about this."
"""What is answered where the documents hold no evidence and the model is not asked."""


def check_answer(made: Answer, embedder: Embedder) -> tuple[SentenceCheck, ...]:
    """Check each sentence; passages have the numbers that they have among those of the search."""
    given = made.prompt.given
    return tuple(
        replace(one, numbers=tuple(given[number - 1].number for number in one.numbers))
        for one in check(made.text, [one.text for one in given], embedder)
    )
