"""Examples as a model reads them: tokens, and which of them it is to learn to write."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TokenSequence:
    """One example in tokens.

    Attributes:
        example_id: Where it comes from.
        tokens: The whole conversation, laid out as chat does.
        taught: Places of the tokens that count, ascending, none at 0.
    """

    example_id: int
    tokens: tuple[int, ...]
    taught: tuple[int, ...]

    @property
    def length(self) -> int:
        """How many tokens it has."""
        return len(self.tokens)
