"""Looks at a model while it is taught: does it recite, does it forget, what does it say?

Reciting: the model is asked things that have nothing to do with what it is taught. An answer counts
as recited when it holds eight words in a row of a training answer (sixteen signs where a script has
no spaces), or is one of them from end to end, and the plain model did not say the same.
Forgetting: the loss on general text, against that of the plain model. What is said is said by the
backend that chats, with the adapter as chat will use it.

Not covered: reciting in other words, and forgetting of what the general text does not touch.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Final

from engine.answering.reasoning import PieceKind, ReasoningSplitter
from engine.errors import UserProblem
from engine.examples.sketches import words_of
from engine.generation.records import Adapter, Generator, Sampling
from engine.prompt.builder import build
from engine.prompt.records import PromptRequest, Turn
from engine.training.batches import micro_batches
from engine.training.learner import Learner, OutOfMemory
from engine.training.records import EvaluationRecord, SampleAnswer, Verdict
from engine.training.sequences import TokenSequence
from engine.training.vocabulary import ChatVocabulary

_RUN: Final = 8
"""Words in a row that nobody writes twice by chance."""

_UNRELATED: Final = (
    "What is the capital of France?",
    "Write two sentences about the sea.",
    "How do I boil an egg?",
    "Why is the sky blue?",
    "Name three animals that can fly.",
    "What is seven times eight?",
    "Tell me something about the moon.",
    "Give me advice for a rainy day.",
)
_SHORT: Final = Sampling(longest=40)
_SAMPLE: Final = Sampling(longest=120)
_GENERAL_TOKENS: Final = 192
"""Tokens of a stretch of general text."""

_SHARE_OF_TIME: Final = 0.1
"""Of the time so far, what asking the model may take."""

_FIRST_SIGN: Final = "\u0e00"
"""Of the scripts without spaces, whose signs `words_of` takes for words."""

_log = logging.getLogger(__name__)


class Recitation:
    """Tells whether an answer is recited.

    Args:
        answers: That are taught.
    """

    def __init__(self, answers: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._runs: set[int] = set()
        for answer in answers:
            words = words_of(answer)
            if words:
                self._whole.add(" ".join(words))
            self._runs.update(_runs(words))

    def is_recited(self, answer: str, plain: str) -> bool:
        """Whether an answer is one of those that are taught, and the plain model's is not."""
        return self._matches(answer) and not self._matches(plain)

    def _matches(self, answer: str) -> bool:
        words = words_of(answer)
        return " ".join(words) in self._whole or not self._runs.isdisjoint(_runs(words))


@dataclass(slots=True)
class ChatProbe:
    """Asks the model as chat does, with what it was taught so far.

    Attributes:
        open_generator: Loads the model as chat does; it is closed again after each look.
        questions: The person's own, whose answers are shown.
        recitation: Knows the taught answers.
        folder: For the adapter of the moment.
        is_cancelled: Asked between tokens.
    """

    open_generator: Callable[[], Generator]
    questions: Sequence[str]
    recitation: Recitation
    folder: Path
    is_cancelled: Callable[[], bool] = lambda: False
    system: str = ""
    _plain: dict[str, str] = field(default_factory=dict)
    _began: float = field(default_factory=time.monotonic)
    _spent: float = 0.0

    def look(self, learner: Learner, step: int) -> tuple[float, tuple[SampleAnswer, ...]] | None:
        """Return the share of recited answers and the samples.

        None where there is no time, or no memory for the model a second time: a run does not end
        because nobody could ask.
        """
        began = time.monotonic()
        if step and self._spent > (began - self._began) * _SHARE_OF_TIME:
            return None
        try:
            adapter = Adapter(learner.export(self.folder / "probe"), "probe") if step else None
            with closing(self.open_generator()) as generator:
                return self._asked(generator, adapter)
        except UserProblem as problem:
            _log.warning("the model was not asked: %s %s", problem, problem.detail)
            return None
        finally:
            self._spent += time.monotonic() - began

    def _asked(
        self, generator: Generator, adapter: Adapter | None
    ) -> tuple[float, tuple[SampleAnswer, ...]]:
        if not self._plain:
            generator.use_adapter(None)
            self._plain = {one: self._answer(generator, one, _SHORT) for one in _UNRELATED}
        generator.use_adapter(adapter)
        recited = [
            self.recitation.is_recited(self._answer(generator, one, _SHORT), plain)
            for one, plain in self._plain.items()
            if adapter is not None
        ]
        samples = tuple(
            SampleAnswer(one, self._answer(generator, one, _SAMPLE)) for one in self.questions
        )
        return sum(recited) / len(_UNRELATED), samples

    def _answer(self, generator: Generator, question: str, sampling: Sampling) -> str:
        request = PromptRequest(question, system_words=self.system)
        room = generator.context_tokens - sampling.longest
        turns: tuple[Turn, ...] = build(request, room, generator.count).turns
        splitter = ReasoningSplitter(generator.reasoning)
        texts = generator.generate(turns, sampling, self.is_cancelled)
        pieces = [*chain.from_iterable(map(splitter.feed, texts)), *splitter.end()]
        return "".join(one.text for one in pieces if one.kind is PieceKind.ANSWER).strip()


class ForgettingProbe:
    """Measures the loss on general text.

    Args:
        text: Paragraphs of all kinds.
        vocabulary: Of the model.
    """

    def __init__(self, text: str, vocabulary: ChatVocabulary) -> None:
        self._stretches = tuple(_stretches(vocabulary.tokens(text)))
        self._plain: float | None = None

    def look(self, learner: Learner, most_tokens: int) -> float | None:
        """Return by how much the loss is above the plain model's, as a share of it.

        None where a stretch of text does not fit into memory.
        """
        try:
            if self._plain is None:
                self._plain = self._loss(learner, most_tokens, plain=True)
            return self._loss(learner, most_tokens, plain=False) / self._plain - 1.0
        except OutOfMemory:
            return self.look(learner, most_tokens // 2) if most_tokens > _GENERAL_TOKENS else None

    def _loss(self, learner: Learner, most_tokens: int, *, plain: bool) -> float:
        sums = [
            one
            for part in micro_batches(self._stretches, most_tokens)
            for one in learner.losses(part, plain=plain)
        ]
        return sum(one.total for one in sums) / max(sum(one.targets for one in sums), 1)


@dataclass(frozen=True, slots=True)
class Probes:
    """Both looks, as the loop takes them.

    Attributes:
        chat: Asks the model; None where it cannot be asked while it is taught.
        forgetting: Measures general text.
        micro_batch_tokens: Tokens that are computed at once.
    """

    chat: ChatProbe | None
    forgetting: ForgettingProbe
    micro_batch_tokens: int

    def __call__(self, learner: Learner, step: int) -> EvaluationRecord:
        """Return an evaluation that holds what was seen."""
        forgetting = self.forgetting.look(learner, self.micro_batch_tokens)
        seen = self.chat.look(learner, step) if self.chat else None
        return EvaluationRecord(
            step,
            None,
            0.0,
            0,
            0.0,
            Verdict.LEVEL,
            recited_share=seen[0] if seen else None,
            forgetting=forgetting,
            samples=seen[1] if seen else (),
        )


def _runs(words: Sequence[str]) -> Iterator[int]:
    """Yield a hash of each run of words; two signs of a script without spaces are one word."""
    halves = [1 if len(one) == 1 and one >= _FIRST_SIGN else 2 for one in words]
    end = held = 0
    for at in range(len(words)):
        while held < 2 * _RUN and end < len(words):
            held += halves[end]
            end += 1
        if held < 2 * _RUN:
            return
        yield hash(tuple(words[at:end]))
        held -= halves[at]


def _stretches(tokens: Sequence[int]) -> Iterable[TokenSequence]:
    for number, start in enumerate(range(0, len(tokens), _GENERAL_TOKENS)):
        part = tuple(tokens[start : start + _GENERAL_TOKENS])
        if len(part) > 1:
            yield TokenSequence(-1 - number, part, tuple(range(1, len(part))))
