"""How many tokens of a model's context belong to a prompt, and how many to what is written.

A thinking model writes its thoughts into the same context. They get room of their own, so that an
answer is not shorter because the model thought before it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from engine.generation.records import Generator, Sampling

_THOUGHT_TOKENS: Final = 1024
"""What a thinking model may write before its answer, beside the answer's own longest length."""


def with_room_to_think(sampling: Sampling, generator: Generator) -> Sampling:
    """Return a sampling whose longest length holds the thoughts of a thinking model, too."""
    if generator.reasoning is None:
        return sampling
    return replace(sampling, longest=sampling.longest + _THOUGHT_TOKENS)


def prompt_room(generator: Generator, sampling: Sampling) -> int:
    """Return the tokens that a prompt may have, so that the answer has room behind it.

    However long an answer may be, half of the context belongs to what is asked.

    Args:
        generator: The model.
        sampling: Its longest length is that of the answer alone, without thoughts.
    """
    longest = with_room_to_think(sampling, generator).longest
    return generator.context_tokens - min(longest, generator.context_tokens // 2)


def has_ended_by_itself(generator: Generator, sampling: Sampling) -> bool:
    """Whether the model ended what it wrote last, and neither its length nor the context did."""
    report = generator.report
    left = generator.context_tokens - report.prompt_tokens
    return report.tokens < min(sampling.longest, left)
