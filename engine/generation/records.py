"""What every way of generating takes and gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from engine.prompt.records import Turn


@dataclass(frozen=True, slots=True)
class Sampling:
    """How words are chosen.

    Attributes:
        longest: Tokens of an answer at most.
        temperature: 0 always takes the likeliest token, after the repeat penalty.
        top_k: How many of the likeliest tokens are considered; 0 means all.
        top_p: The probability that the considered tokens reach together (Holtzman et al., 2020).
        min_p: The least probability, as a share of the likeliest one's.
        repeat_penalty: Above 1, tokens that were just written become less likely.
        seed: The same seed gives the same answer.
    """

    longest: int = 400
    temperature: float = 0.0
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.1
    seed: int = 0


class CacheType(StrEnum):
    """How exactly keys and values are kept."""

    F16 = "f16"
    Q8_0 = "q8_0"


class FlashAttention(StrEnum):
    """Whether attention is computed in the way that needs less memory."""

    AUTO = "auto"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Loading:
    """How a model is loaded.

    Attributes:
        context_tokens: Tokens of prompt and answer together.
        threads: Processor threads; 0 means all cores but one.
        cache_type: Precision of keys and values.
        flash_attention: Whether to use it.
        graphics_card: Whether layers may go to a graphics card.
        faster_layout: Whether a copy in a layout that this processor reads faster may be kept.
        drafting: Whether the next words are guessed from the prompt.
        cache: The folder of what can be made again: faster copies, saved states; None keeps none.
        saved_state_bytes: What saved states may take on the disk.
    """

    context_tokens: int = 4096
    threads: int = 0
    cache_type: CacheType = CacheType.F16
    flash_attention: FlashAttention = FlashAttention.AUTO
    graphics_card: bool = True
    faster_layout: bool = True
    drafting: bool = True
    cache: Path | None = None
    saved_state_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Adapter:
    """What a model was taught, as a file.

    Attributes:
        path: A GGUF adapter for llama.cpp, a folder for MLX.
        name: What a person calls it.
        scale: How strongly it counts; 1 as it was trained.
    """

    path: Path
    name: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class ReasoningMarks:
    """How a thinking model's template sets its thoughts apart.

    Attributes:
        opens: As in "<think>".
        closes: As in "</think>".
        begins_open: Whether the prompt itself ends with the opening mark.
    """

    opens: str
    closes: str
    begins_open: bool = False


@dataclass(frozen=True, slots=True)
class GenerationReport:
    """What the last `generate` did, in numbers.

    Attributes:
        prompt_tokens: Length of the prompt.
        reused_tokens: How many of them were in memory already.
        tokens: How many were written.
        drafted: How many were guessed, see `engine.generation.drafting`.
        accepted: How many guesses were right.
    """

    prompt_tokens: int = 0
    reused_tokens: int = 0
    tokens: int = 0
    drafted: int = 0
    accepted: int = 0


class Generator(Protocol):
    """Writes what comes after a prompt."""

    @property
    def name(self) -> str:
        """What a person calls the model."""

    @property
    def context_tokens(self) -> int:
        """Tokens of prompt and answer together at most."""

    @property
    def reasoning(self) -> ReasoningMarks | None:
        """How the model sets its thoughts apart; None where it has no such marks."""

    @property
    def uses_graphics_card(self) -> bool:
        """Whether a graphics card computes some of it."""

    @property
    def report(self) -> GenerationReport:
        """What the last `generate` did so far."""

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know about how the model was loaded, in words."""

    def count(self, turns: tuple[Turn, ...]) -> int:
        """Return the tokens of a prompt, as the model's template lays it out."""

    def generate(
        self, turns: tuple[Turn, ...], sampling: Sampling, is_cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        """Yield the answer token by token; bytes of a character that is not whole wait.

        When the last turn is the assistant's, it is continued. When `is_cancelled` says so it ends,
        also while it reads the prompt. Marks of reasoning are part of the text.

        Raises:
            UserProblem: The prompt does not fit, or memory ran out.
        """

    def read_ahead(
        self,
        turns: tuple[Turn, ...],
        first: int,
        is_cancelled: Callable[[], bool],
        *,
        keep: bool = False,
    ) -> None:
        """Read the first turns of a prompt to come, so that its answer begins sooner.

        Nothing is written, and nothing happens when they are known already. With `keep` what was
        read is kept for another day too, on the disk, where the backend can do that.
        """

    def use_adapter(self, adapter: Adapter | None) -> None:
        """Answer as taught from now on, or with None as the plain model, without a reload.

        Raises:
            UserProblem: The adapter does not belong to this model, or cannot be read.
        """

    def close(self) -> None:
        """Free the model."""
