"""Drafts examples: a passage, a fact in it, a question for the fact, an answer, all of it checked.

Each passage is asked once before any is asked twice, so that the drafts are spread as the passages
are. Everything waits for a person's review. Covered: answers quoted or written, passages beside
that do not hold the answer, drafts that must say so; a stop between any two words.
"""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from engine.examples.records import ExampleOrigin, NewExample, Review
from engine.generation.records import Generator
from engine.training.drafting.anchors import Anchor, anchors_of
from engine.training.drafting.answerable import holds_key
from engine.training.drafting.asking import Author, Written
from engine.training.drafting.beside import Find, lay
from engine.training.drafting.checking import fault_of
from engine.training.drafting.records import (
    Drafts,
    DraftSettings,
    DraftWay,
    Fault,
    SourcePassage,
)
from engine.training.drafting.usable import Seen
from engine.training.drafting.wording import wording_of

_READ_AHEAD: Final = 16
"""Passages that others are taken from, at the least."""

OnDrafted = Callable[[int, int, NewExample], None]


def draft_examples(
    passages: Iterable[SourcePassage],
    generator: Generator,
    count: int,
    settings: DraftSettings,
    on_drafted: OnDrafted = lambda _done, _total, _example: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    *,
    find: Find | None = None,
    is_there: Callable[[SourcePassage], bool] = lambda _: True,
    on_tried: Callable[[int], None] = lambda _: None,
) -> Drafts:
    """Draft examples from passages until there are enough, or nothing is left to ask.

    Args:
        passages: What to ask about, in the order of their use; see `passages`.
        generator: The model.
        count: How many examples at most.
        settings: How.
        on_drafted: Told how many are done, of how many, and the newest.
        is_cancelled: Asked all the time; what was drafted until then is returned.
        find: Finds passages to stand beside; see `beside`.
        is_there: Whether the index still holds a passage.
        on_tried: Told how many questions were written so far.

    Raises:
        UserProblem: The model's context is too small.
    """
    drafter = _Drafter(Author(generator, settings.seed, is_cancelled), settings, find, is_there)
    examples: list[NewExample] = []
    for passage, anchor in drafter.facts(passages):
        if len(examples) >= count or is_cancelled():
            break
        example = drafter.drafted(passage, anchor, len(examples), on_tried)
        if example is not None:
            examples.append(example)
            on_drafted(len(examples), count, example)
    return Drafts(tuple(examples), drafter.tried, dict(drafter.faults), was_stopped=is_cancelled())


@dataclass(slots=True)
class _Drafter:
    """What is known while examples are drafted."""

    author: Author
    settings: DraftSettings
    find: Find | None
    is_there: Callable[[SourcePassage], bool]
    tried: int = 0
    faults: Counter[Fault] = field(default_factory=Counter)
    pool: list[SourcePassage] = field(default_factory=list)
    questions: Seen = field(default_factory=Seen)

    def facts(self, passages: Iterable[SourcePassage]) -> Iterator[tuple[SourcePassage, Anchor]]:
        """Yield the best fact of each passage, then the second best of each, and so on."""
        running = iter(passages)
        waiting: deque[tuple[SourcePassage, deque[Anchor]]] = deque()
        # Also read ahead: the first draft needs others to stand beside it.
        ahead = list(islice(running, _READ_AHEAD if self._needs_others() else 0))
        self.pool += ahead
        for passage in ahead:
            yield from self._first(passage, waiting)
        for passage in running:
            self.pool.append(passage)
            yield from self._first(passage, waiting)
        while waiting:
            passage, anchors = waiting.popleft()
            yield passage, anchors.popleft()
            if anchors:
                waiting.append((passage, anchors))

    def _first(
        self, passage: SourcePassage, waiting: deque[tuple[SourcePassage, deque[Anchor]]]
    ) -> Iterator[tuple[SourcePassage, Anchor]]:
        anchors = deque(anchors_of(passage)[: self.settings.most_per_passage])
        if not anchors:
            self.faults[Fault.NOTHING_TO_ASK] += 1
            return
        yield passage, anchors.popleft()
        if anchors:
            waiting.append((passage, anchors))

    def drafted(
        self,
        passage: SourcePassage,
        anchor: Anchor,
        number: int,
        on_tried: Callable[[int], None],
    ) -> NewExample | None:
        """Return an example for a fact, None when no try was good enough."""
        if not self.is_there(passage):
            self.faults[Fault.VANISHED] += 1
            return None
        for attempt in range(self.settings.tries):
            written = self._written(passage, anchor, attempt)
            if self.author.is_cancelled():
                return None
            self.tried += 1
            on_tried(self.tried)
            fault = self._fault_of(written, passage, anchor)
            example = None if fault else self._example(written, passage, anchor, number)
            if example is not None:
                self.questions.add(written.question)
                return example
            self.faults[fault or Fault.NO_OTHERS] += 1
        return None

    def _written(self, passage: SourcePassage, anchor: Anchor, attempt: int) -> Written:
        if self.settings.way is DraftWay.WRITTEN:
            return self.author.question_and_answer(anchor, passage, attempt)
        return self.author.question(anchor, passage, attempt)

    def _fault_of(self, written: Written, passage: SourcePassage, anchor: Anchor) -> Fault | None:
        fault = fault_of(written, passage, anchor)
        if fault is None and self.questions.repeats(written.question):
            return Fault.REPEATED
        if fault is None and self.settings.asks_back:
            said = self.author.answer(written.question, passage)
            return None if holds_key(said, anchor, passage.language) else Fault.NOT_FOUND_AGAIN
        return fault

    def _example(
        self, written: Written, passage: SourcePassage, anchor: Anchor, number: int
    ) -> NewExample | None:
        refuses = self._refuses(number)
        wanted = max(self.settings.distractors, 1) if refuses else self.settings.distractors
        laid = lay(written.question, anchor, passage, wanted, self.pool, self.find)
        if refuses and not laid.others:
            return None
        # Strings as seeds are the same on every machine.
        draw = random.Random(f"{self.settings.seed} {written.question}")  # noqa: S311 - no secret
        refusals = wording_of(passage.language).refusals
        return NewExample(
            written.question,
            draw.choice(refusals) if refuses else written.answer or anchor.sentence,
            passages=laid.others if refuses else laid.together(draw),
            origin=ExampleOrigin.DRAFTED,
            source=passage.source,
            group=str(passage.path),
            review=Review.WAITING,
        )

    def _needs_others(self) -> bool:
        return bool(self.settings.distractors or self.settings.refusal_share)

    def _refuses(self, number: int) -> bool:
        share = self.settings.refusal_share
        return int((number + 1) * share) > int(number * share)
