"""What every way of generating takes and gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from engine.prompt.records import Turn


@dataclass(frozen=True, slots=True)
class Sampling:
    """How words are chosen.

    Attributes:
        longest: Tokens of an answer at most.
        temperature: 0 always takes the likeliest token.
        seed: The same seed gives the same answer.
    """

    longest: int = 400
    temperature: float = 0.0
    seed: int = 0


class Generator(Protocol):
    """Writes what comes after a prompt."""

    @property
    def name(self) -> str:
        """What a person calls the model."""

    @property
    def context_tokens(self) -> int:
        """Tokens of prompt and answer together at most."""

    def count(self, turns: tuple[Turn, ...]) -> int:
        """Return the tokens of a prompt, as the model's template lays it out."""

    def generate(
        self, turns: tuple[Turn, ...], sampling: Sampling, is_cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        """Yield the answer token by token; bytes of a character that is not whole wait.

        When `is_cancelled` says so it ends, also while it reads the prompt.

        Raises:
            UserProblem: The prompt does not fit, or memory ran out.
        """

    def close(self) -> None:
        """Free the model."""
