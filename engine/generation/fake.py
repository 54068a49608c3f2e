"""A generator without a model, for tests: it says what it was told to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from engine.generation.records import Adapter, GenerationReport, ReasoningMarks, Sampling
from engine.prompt.records import Turn


class FakeGenerator:
    """Answers from a list, word by word, and remembers what it was asked."""

    def __init__(
        self,
        answers: Sequence[str] = ("A fake answer.",),
        context_tokens: int = 2048,
        reasoning: ReasoningMarks | None = None,
    ) -> None:
        self.name = "Fake"
        self.context_tokens = context_tokens
        self.reasoning = reasoning
        self.uses_graphics_card = False
        self.report = GenerationReport()
        self.notes: tuple[str, ...] = ()
        self.adapter: Adapter | None = None
        self.used: list[Adapter | None] = []
        self.read_with: list[Adapter | None] = []
        self.asked: list[tuple[Turn, ...]] = []
        self.read: list[tuple[Turn, ...]] = []
        self._answers = list(answers)

    def count(self, turns: tuple[Turn, ...]) -> int:
        """Count words, and two more for each turn."""
        return sum(len(turn.text.split()) + 2 for turn in turns)

    def generate(
        self, turns: tuple[Turn, ...], sampling: Sampling, is_cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        """Yield the next answer of the list; the last one again and again."""
        self.asked.append(turns)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        prompt_tokens = self.count(turns)
        for number, word in enumerate(answer.split(" ")):
            if is_cancelled() or number >= sampling.longest:
                return
            self.report = GenerationReport(prompt_tokens, 0, number + 1)
            yield word if number == 0 else f" {word}"

    def read_ahead(
        self,
        turns: tuple[Turn, ...],
        first: int,
        is_cancelled: Callable[[], bool],
        *,
        keep: bool = False,
    ) -> None:
        """Remember what was to be read."""
        del is_cancelled, keep
        self.read.append(turns[:first])
        self.read_with.append(self.adapter)

    def use_adapter(self, adapter: Adapter | None) -> None:
        """Remember it."""
        self.adapter = adapter
        self.used.append(adapter)

    def close(self) -> None:
        """Do nothing: there is no model."""
