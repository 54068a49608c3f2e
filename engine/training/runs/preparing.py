"""Makes a new run: examples into tokens, split, and everything that it needs into its folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from engine.errors import UserProblem
from engine.examples.advice import FEWEST_EXAMPLES, AdviceKind, advise
from engine.examples.checks import check
from engine.examples.records import Example, NewExample, Purpose
from engine.examples.splitting import Split, folds, split
from engine.models.records import InstalledModel
from engine.training.encoding import ExampleEncoder
from engine.training.runs.dataset import Dataset, encode, sample, save
from engine.training.runs.learners import base_of, open_vocabulary, refuse_unteachable
from engine.training.runs.options import TrainingOptions
from engine.training.runs.record import RunFolder, RunRecord, ShownExample, SplitIds

LONGEST: Final = 2048
"""Tokens of an example at most, where the model takes as many: attention grows with the square."""

VALIDATION_SHARE: Final = 0.15

_SHOWN: Final = 5
_ROOM_TO_ANSWER: Final = 160


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to be taught.

    Attributes:
        name: What it is to be called.
        model: Inspected.
        purpose: What it is for.
        options: How.
        set_id: The set of examples; 0 for a file.
        probes: Questions whose answers are shown.
    """

    name: str
    model: InstalledModel
    purpose: Purpose
    options: TrainingOptions
    set_id: int = 0
    probes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """The examples of a run, before anything is written.

    Attributes:
        dataset: In tokens.
        split: Which are taught.
        folds: The splits of the folds.
        groups: How many groups of examples belong together.
        longest: Tokens of an example at most.
        shown: Examples held back, whose answers are shown.
    """

    dataset: Dataset
    split: SplitIds
    folds: tuple[SplitIds, ...]
    groups: int
    longest: int
    shown: tuple[ShownExample, ...]


def prepare(
    wish: Wish,
    examples: Iterable[Example],
    context_tokens: int,
    on_progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
    with_passages: Callable[[Sequence[Example]], list[Example]] = list,
) -> Prepared:
    """Turn examples into tokens and split them.

    Args:
        wish: What is wanted.
        examples: Those that count.
        context_tokens: What chat gives the model.
        on_progress: Told how many are done, of how many.
        is_cancelled: Asked between examples.
        with_passages: Gives examples what they are to be read with. They are compared and split
            without that: near-same questions rarely find the very same passages.

    Raises:
        UserProblem: The model cannot be taught, or there are too few examples.
        Cancelled: `is_cancelled` said so.
    """
    refuse_unteachable(wish.model)
    longest = longest_for(wish.model, context_tokens)
    chosen, available = sample(examples, wish.options.seed)
    left_out = check(chosen, is_cancelled=is_cancelled).left_out_ids
    chosen = [one for one in chosen if one.id not in left_out]
    read = with_passages(chosen)
    vocabulary = open_vocabulary(wish.model)
    try:
        encoder = ExampleEncoder(vocabulary, longest, wish.options.with_documents)
        dataset = encode(read, available, encoder, on_progress, is_cancelled)
        usable = [one for one in chosen if one.id in dataset.examples]
        whole = split(usable, VALIDATION_SHARE, wish.options.seed)
        _refuse_too_few(len(usable), whole.groups, available)
        shown = _shown(read, whole, encoder)
    finally:
        vocabulary.close()
    count, seed = wish.options.folds, wish.options.seed
    parts = folds(usable, count, seed) if count else ()
    return Prepared(
        dataset, _ids(whole), tuple(_ids(one) for one in parts), whole.groups, longest, shown
    )


def _refuse_too_few(usable: int, groups: int, available: int) -> None:
    if usable < FEWEST_EXAMPLES:
        raise UserProblem(
            f"There are too few examples: {usable} of {available} can be taught.",
            "Add some, at least ten. Examples that are empty or too long do not count.",
        )
    advice = advise(usable, groups)
    if advice.kind is AdviceKind.TOO_FEW:
        raise UserProblem(" ".join(advice.reasons), "Add examples that are about something else.")


def _shown(
    read: Sequence[Example], whole: Split, encoder: ExampleEncoder
) -> tuple[ShownExample, ...]:
    by_id = {one.id: one.content for one in read}
    chosen = whole.validation_ids[:: max(len(whole.validation_ids) // _SHOWN, 1)][:_SHOWN]
    found = (_shown_one(one, by_id[one], encoder) for one in chosen)
    return tuple(one for one in found if one is not None)


def _shown_one(id_: int, content: NewExample, encoder: ExampleEncoder) -> ShownExample | None:
    """Return an example to be shown; None where a long question leaves no room for an answer."""
    try:
        turns = encoder.prompt(content, encoder.longest - _ROOM_TO_ANSWER)
    except UserProblem:
        return None
    said = tuple((turn.speaker.value, turn.text) for turn in turns)
    return ShownExample(content.question, content.answer, said, id_)


def longest_for(model: InstalledModel, context_tokens: int) -> int:
    """Return the tokens of an example at most, as chat has them or less."""
    return min(context_tokens, model.details.context_tokens or context_tokens, LONGEST)


def begin(wish: Wish, prepared: Prepared, folder: RunFolder) -> RunRecord:
    """Write a new run.

    Raises:
        UserProblem: It cannot be written.
    """
    record = RunRecord(
        id=folder.path.name,
        name=wish.name,
        model=base_of(wish.model),
        set_id=wish.set_id,
        purpose=wish.purpose.value,
        options=wish.options,
        probes=wish.probes,
        longest=prepared.longest,
        split=prepared.split,
        folds=prepared.folds,
        available=prepared.dataset.available,
        shown=prepared.shown,
        left_out={reason.value: count for reason, count in prepared.dataset.left_out.items()},
    )
    folder.path.mkdir(parents=True, exist_ok=True)
    save(prepared.dataset, folder.dataset)
    return folder.write(record)


def _ids(one: Split) -> SplitIds:
    return SplitIds(tuple(one.train_ids), tuple(one.validation_ids))
