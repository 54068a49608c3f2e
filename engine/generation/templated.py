"""What generators have in common whose models are asked through a chat template."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator

from engine.errors import UserProblem
from engine.generation.records import GenerationReport, ReasoningMarks, Sampling
from engine.generation.templates.records import ChatTemplate
from engine.generation.templates.stopping import until_stop
from engine.prompt.records import Turn


class TemplatedGenerator(ABC):
    """Counts, and generates within the context; how tokens are written is left to the backend."""

    def __init__(self, template: ChatTemplate, notes: tuple[str, ...]) -> None:
        """Keep what is known when the model is loaded.

        Args:
            template: How the model lays out a conversation.
            notes: What a person should know about how it was loaded.
        """
        self._template = template
        self._notes = notes
        self._report = GenerationReport()

    @property
    @abstractmethod
    def context_tokens(self) -> int:
        """See `Generator.context_tokens`."""

    @property
    def reasoning(self) -> ReasoningMarks | None:
        """See `Generator.reasoning`."""
        return self._template.reasoning

    @property
    def report(self) -> GenerationReport:
        """See `Generator.report`."""
        return self._report

    @property
    def notes(self) -> tuple[str, ...]:
        """See `Generator.notes`."""
        return tuple(note for note in (*self._notes, self._template.note) if note)

    def count(self, turns: tuple[Turn, ...]) -> int:
        """See `Generator.count`."""
        return len(self._tokens(turns))

    def generate(
        self, turns: tuple[Turn, ...], sampling: Sampling, is_cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        """See `Generator.generate`."""
        tokens = self._tokens(turns)
        if not tokens:
            raise UserProblem("The model has no word for anything in this.", "Choose another one.")
        room = self.context_tokens - len(tokens)
        if room < 1:
            raise UserProblem(
                f"This is too long for the model: {len(tokens)} tokens, and it can take "
                f"{self.context_tokens}.",
                "Shorten it, or choose a larger context in the settings.",
            )
        longest = min(sampling.longest, room)
        return until_stop(
            self._texts(tokens, sampling, longest, is_cancelled), self._template.stops
        )

    @abstractmethod
    def _tokens(self, turns: tuple[Turn, ...]) -> list[int]:
        """Return a conversation in the model's tokens."""

    @abstractmethod
    def _texts(
        self,
        tokens: list[int],
        sampling: Sampling,
        longest: int,
        is_cancelled: Callable[[], bool],
    ) -> Iterator[str]:
        """Yield what the model writes behind some tokens, at most so many tokens of it."""
