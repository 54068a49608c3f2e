"""Which questions a model was taught with, and which are asked twice.

A question is a test or a training example, never both: one that was taught shows only that a model
remembers. Covered: the same words, however they are spelled and spaced, in the last turn of an
example or in an earlier one that was taught; questions that share most of their words with one
(`engine.examples.near_duplicates`). What very many share is a template and does not count there;
texts of a few words are compared word for word. Whether the answers are the same is not asked: it
is better to keep out one question too many than to call memory knowledge. Not covered: the same
question in other words.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

import numpy as np

from engine.comparison.records import NewQuestion, Question
from engine.counting import counted
from engine.errors import Cancelled
from engine.examples.comparing import text_after
from engine.examples.forest import Rows, members
from engine.examples.labels import label_of
from engine.examples.near_duplicates import LEAST_ALIKE, clusters
from engine.examples.records import Example, NewExample
from engine.examples.sketches import SketchBuilder, Sketches, words_of

_ASK_EVERY: Final = 500

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Which of some questions do not count, and why.

    Attributes:
        total: How many questions were looked at.
        taught: By question, the example that it repeats.
        repeated: By question, the earlier question that it repeats, whether taught or not.
        all_taught: By question, all examples that it repeats, in their order.
    """

    total: int
    taught: Mapping[int, int] = field(default_factory=dict)
    repeated: Mapping[int, int] = field(default_factory=dict)
    all_taught: Mapping[int, tuple[int, ...]] = field(default_factory=dict)

    @property
    def out(self) -> frozenset[int]:
        """The questions that do not count."""
        return frozenset(self.taught) | frozenset(self.repeated)

    @property
    def words(self) -> str:
        """What to tell a person; empty when all of them count."""
        said = []
        if self.taught:
            kept_out = counted(len(self.taught), "question is", "questions are")
            said.append(f"{kept_out} kept out: the model was taught with them.")
        again = len(self.repeated.keys() - self.taught.keys())
        if again:
            repeats = counted(again, "question repeats", "questions repeat")
            said.append(f"{repeats} another one: each counts once.")
        return " ".join(said)


def keep_apart(
    questions: Iterable[Question | NewQuestion],
    examples: Iterable[Example | NewExample] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> KeptApart:
    """Return which questions a model was taught with, and which repeat another one.

    Stored ones are named by their ids, others by their places, from 0.

    Args:
        questions: What is to be asked.
        examples: What the model was taught with.
        is_cancelled: Asked all the time.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    asked, taught = _Texts(), _Texts()
    answers = []
    for place, one in _watched(questions, is_cancelled):
        id_, content = (one.id, one.content) if isinstance(one, Question) else (place, one)
        asked.add(id_, text_after(content.history, content.question))
        answers.append(frozenset(map(label_of, content.expected)))
    for place, each in _watched(examples, is_cancelled):
        id_, example = (each.id, each.content) if isinstance(each, Example) else (place, each)
        for text in _taught_questions(example):
            taught.add(id_, text)
    rows = _Comparison(asked, taught, is_cancelled)
    found = rows.taught()
    return KeptApart(
        len(asked.ids),
        {asked.ids[row]: taught.ids[others[0]] for row, others in found.items()},
        {asked.ids[row]: asked.ids[other] for row, other in rows.repeated(answers).items()},
        {asked.ids[row]: _named(taught.ids, others) for row, others in found.items()},
    )


class _Texts:
    """Texts, and whose they are."""

    def __init__(self) -> None:
        self.ids = array("q")
        self.plain: list[int] = []
        """What is the same for the same words."""

        self.texts: list[str] = []

    def add(self, id_: int, text: str) -> None:
        """Take a text."""
        self.ids.append(id_)
        self.plain.append(hash(tuple(words_of(text)) or text.strip()))
        self.texts.append(text)


class _Comparison:
    """Questions beside what was taught; rows are numbers of texts, those of questions first."""

    def __init__(self, asked: _Texts, taught: _Texts, is_cancelled: Callable[[], bool]) -> None:
        self._asked, self._taught = asked, taught
        builder = SketchBuilder()
        for text in (*asked.texts, *taught.texts):
            builder.add(text)
        self._sketches: Sketches = builder.finish()
        near = clusters(self._sketches, is_cancelled=is_cancelled)
        self._clusters: list[Rows] = members(near)

    def taught(self) -> dict[int, list[int]]:
        """Return by question the rows of `taught` that it repeats, the nearest first."""
        same: dict[int, list[int]] = {one: [] for one in self._asked.plain}
        for row, one in enumerate(self._taught.plain):
            if one in same:
                same[one].append(row)
        found = {row: [*same[one]] for row, one in enumerate(self._asked.plain) if same[one]}
        count = len(self._asked.plain)
        for rows in self._clusters:
            others = rows[rows >= count]
            if len(others):
                for row in rows[rows < count].tolist():
                    found.setdefault(row, []).extend(self._near(row, others, count))
        return found

    def repeated(self, answers: list[frozenset[str]]) -> dict[int, int]:
        """Return by question the first one before it that it repeats.

        Nearly the same words ask the same only when the answer is the same, too: "... on Mondays?"
        and "... on Tuesdays?" do not.
        """
        first = _first_of(self._asked.plain)
        found = {row: first[one] for row, one in enumerate(self._asked.plain) if first[one] != row}
        for rows in self._clusters:
            before: dict[str, int] = {}
            for row in rows[rows < len(self._asked.plain)].tolist():
                same = [before[one] for one in answers[row] if one in before]
                if same and row not in found:
                    found[row] = min(same)
                for one in answers[row]:
                    before.setdefault(one, found.get(row, row))
        return found

    def _near(self, row: int, others: Rows, count: int) -> list[int]:
        """Return the rows of `taught` that are nearly the same, the nearest first; at least one."""
        shares = self._sketches.alike(np.full(len(others), row), others)
        order = np.argsort(-shares, kind="stable")
        least = min(LEAST_ALIKE, float(shares.max()))
        near: list[int] = (others[order][shares[order] >= least] - count).tolist()
        return near


def _watched(items: Iterable[Item], is_cancelled: Callable[[], bool]) -> Iterator[tuple[int, Item]]:
    for place, one in enumerate(items):
        if place % _ASK_EVERY == 0 and is_cancelled():
            raise Cancelled
        yield place, one


def _named(ids: array[int], rows: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted({ids[row] for row in rows}))


def _first_of(keys: list[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for row, key in enumerate(keys):
        found.setdefault(key, row)
    return found


def _taught_questions(example: NewExample) -> Iterator[str]:
    """Yield what a model learns to answer with an example: its question, earlier ones too."""
    yield text_after(example.history, example.question)
    for place, (turn, answer) in enumerate(zip(example.history, example.history[1:], strict=False)):
        if not turn.is_answer and answer.is_answer and answer.is_taught:
            yield text_after(example.history[:place], turn.text)
