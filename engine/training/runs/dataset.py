"""The examples of a run in tokens, split, and kept on the disk."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from engine.errors import Cancelled, UserProblem
from engine.examples.records import Example, ExampleTurn
from engine.examples.wire import turns_from_wire
from engine.paths import write_atomically
from engine.training.batches import spread_choice
from engine.training.encoding import ExampleEncoder, LeftOut
from engine.training.sequences import TokenSequence

_MOST_EXAMPLES: Final = 50_000
"""A run of a night on a fast machine sees no more; of larger sets a sample is taken, by seed."""

_MOST_VALIDATION_TOKENS: Final = 24_000


@dataclass(frozen=True, slots=True)
class TaughtExample:
    """An example of a run.

    Attributes:
        sequence: In tokens.
        question: For people.
        answer: For people, and to tell whether it is recited.
        history: Earlier turns, oldest first: without them nobody can tell what a short question
            asked. Runs of earlier versions did not keep them.
    """

    sequence: TokenSequence
    question: str
    answer: str
    history: tuple[ExampleTurn, ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    """All examples of a run.

    Attributes:
        examples: By their ids.
        left_out: How many could not be taught, by reason.
        available: How many there were before a sample was taken.
    """

    examples: dict[int, TaughtExample]
    left_out: dict[LeftOut, int]
    available: int

    def sequences(self, ids: Iterable[int]) -> list[TokenSequence]:
        """Return the sequences of examples."""
        return [self.examples[one].sequence for one in ids if one in self.examples]

    def held_back(self, ids: Iterable[int]) -> list[TokenSequence]:
        """Return the sequences to measure with: of many, some from all over."""
        return spread_choice(self.sequences(ids), _MOST_VALIDATION_TOKENS)

    def pairs(self, ids: Iterable[int]) -> list[tuple[str, str]]:
        """Return questions and answers."""
        found = (self.examples[one] for one in ids if one in self.examples)
        return [(one.question, one.answer) for one in found]


def sample(examples: Iterable[Example], seed: int) -> tuple[list[Example], int]:
    """Return the examples, or of very many a sample of them, and how many there are.

    Source: reservoir sampling, algorithm R (Vitter, 1985).
    """
    chance = random.Random(seed)  # noqa: S311 - a sample
    kept: list[Example] = []
    count = 0
    for count, one in enumerate(examples, start=1):
        if len(kept) < _MOST_EXAMPLES:
            kept.append(one)
        elif (place := chance.randrange(count)) < _MOST_EXAMPLES:
            kept[place] = one
    return sorted(kept, key=lambda one: one.id), count


def encode(
    examples: Sequence[Example],
    available: int,
    encoder: ExampleEncoder,
    on_progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> Dataset:
    """Turn examples into tokens.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    made: dict[int, TaughtExample] = {}
    left_out: dict[LeftOut, int] = {}
    for number, one in enumerate(examples, start=1):
        if is_cancelled():
            raise Cancelled
        found = encoder.encode(one.id, one.content)
        if isinstance(found, LeftOut):
            left_out[found] = left_out.get(found, 0) + 1
        else:
            content = one.content
            made[one.id] = TaughtExample(found, content.question, content.answer, content.history)
        on_progress(number, len(examples))
    return Dataset(made, left_out, available)


def save(dataset: Dataset, path: Path) -> None:
    """Write the examples, one a line."""
    lines = (json.dumps(_values(one), ensure_ascii=False) for one in dataset.examples.values())
    text = "".join(f"{line}\n" for line in lines)
    write_atomically(path, text.encode("utf-8", "surrogatepass"))


def load(path: Path) -> Dataset:
    """Read what `save` wrote.

    Raises:
        UserProblem: It is gone or damaged.
    """
    try:
        examples = {one.sequence.example_id: one for one in _read(path)}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserProblem(
            "The examples of this run cannot be read.", "Begin a new run.", repr(error)
        ) from error
    return Dataset(examples, {}, len(examples))


def _values(one: TaughtExample) -> dict[str, Any]:
    return {
        "id": one.sequence.example_id,
        "tokens": one.sequence.tokens,
        "taught": one.sequence.taught,
        "question": one.question,
        "answer": one.answer,
        "history": [asdict(turn) for turn in one.history],
    }


def _read(path: Path) -> Iterator[TaughtExample]:
    with path.open(encoding="utf-8", errors="surrogatepass") as lines:
        for line in lines:
            values = json.loads(line)
            sequence = TokenSequence(
                int(values["id"]), tuple(values["tokens"]), tuple(values["taught"])
            )
            history = turns_from_wire(values.get("history", ()))
            yield TaughtExample(sequence, values["question"], values["answer"], history)
