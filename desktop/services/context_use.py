"""How full the model's context is, as a person is told before they ask.

Covered: what the last answer measured, an estimate of what is being typed. Not covered: the exact
count, which only the model's own tokens give once it reads the prompt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.conversations.records import MeasurePart, Message

_CHARACTERS_OF_A_TOKEN: Final = 4
"""Of English prose in the tokens of most models; an estimate is all that is needed here."""


@dataclass(frozen=True, slots=True)
class ContextUse:
    """What of the context is taken.

    Attributes:
        tokens: By what was said so far and what is being typed.
        context_tokens: What the model can take; 0 while that is not known.
        forgotten_turns: The oldest turns that the model did not read any more.
        summarised_turns: Those of them that it read a summary of.
    """

    tokens: int = 0
    context_tokens: int = 0
    forgotten_turns: int = 0
    summarised_turns: int = 0

    @property
    def share(self) -> float:
        """What is taken, from 0 to 1."""
        return min(self.tokens / self.context_tokens, 1.0) if self.context_tokens else 0.0

    def with_typed(self, text: str) -> ContextUse:
        """Return what it would be with a text that is not sent yet."""
        typed = len(text) // _CHARACTERS_OF_A_TOKEN
        return ContextUse(
            self.tokens + typed,
            self.context_tokens,
            self.forgotten_turns,
            self.summarised_turns,
        )


def context_use_of(messages: Sequence[Message], context_tokens: int) -> ContextUse:
    """Return what the last measured answer of a branch says.

    Args:
        messages: The branch that is shown.
        context_tokens: What the model can take now; 0 while it is not loaded.
    """
    for message in reversed(messages):
        for part in message.parts:
            if isinstance(part, MeasurePart) and part.prompt_tokens:
                return ContextUse(
                    part.prompt_tokens + part.tokens,
                    context_tokens or part.context_tokens,
                    part.forgotten_turns,
                    part.summarised_turns,
                )
    return ContextUse(context_tokens=context_tokens)
