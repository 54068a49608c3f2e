"""Finds examples that say the same, nearly the same, or the opposite of each other.

Questions are near-duplicates by `near_duplicates`. They are repetitions when their answers agree,
too, and contradictions when the answers are different labels, or have nothing in common although
the question is word for word the same. Near-same questions with different answers in words are left
alone: "When is it open on Mondays?" is no repetition of the same for Tuesdays.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.counting import counted
from engine.examples.findings import Finding, FindingKind, Severity
from engine.examples.forest import Rows, members
from engine.examples.near_duplicates import LEAST_ALIKE, clusters
from engine.examples.records import Example, ExampleTurn, NewExample
from engine.examples.sketches import SketchBuilder

_FEW_WORDS: Final = 8
"""A shorter question is compared together with what was said before it."""

_SAME_ANSWER: Final = 0.5
_OTHER_ANSWER: Final = 0.3
_ALMOST_EQUAL: Final = 0.85
"""Questions that share so much must have the same label."""

_ALL_PAIRS: Final = 8
"""Up to so many examples of a cluster, each is compared with each other."""

_NEXT: Final = 3

Pairs = tuple[Rows, Rows]


class Comparison:
    """Takes examples one after another and compares them at the end."""

    def __init__(self) -> None:
        self._ids, self._passages, self._contents = array("q"), array("q"), array("q")
        self._questions, self._answers = array("q"), array("q")
        self._question_words = SketchBuilder()
        self._answer_words = SketchBuilder()

    def add(self, example: Example) -> None:
        """Take an example."""
        content = example.content
        passages = passages_of(content)
        before = (
            _spaced(content.system),
            tuple(_spaced(turn.text) for turn in content.history),
            passages,
        )
        question = _spaced(content.question)
        self._ids.append(example.id)
        self._passages.append(passages)
        self._contents.append(hash((before, question, _spaced(content.answer))))
        self._questions.append(hash((before, question.casefold().rstrip(" .?!"))))
        self._answers.append(hash(_spaced(content.answer).casefold().rstrip(" .!")))
        self._question_words.add(text_to_compare(example))
        self._answer_words.add(content.answer)

    def findings(
        self, has_labels: bool, is_cancelled: Callable[[], bool] = lambda: False
    ) -> list[Finding]:
        """Return the duplicates, the near-duplicates and the contradictions.

        Raises:
            Cancelled: `is_cancelled` said so.
        """
        contents = np.array(self._contents)
        repeated = members(contents)
        is_copy = np.zeros(len(contents), bool)
        for rows in repeated:
            is_copy[rows[1:]] = True
        questions, answers = self._question_words.finish(), self._answer_words.finish()
        numbers = clusters(questions, np.array(self._passages), is_cancelled)
        first, second = _pairs(numbers, is_copy)
        questions_alike = questions.alike(first, second)
        answers_alike = answers.alike(first, second)
        is_same_answer = self._equal(self._answers, first, second)
        is_same_question = self._equal(self._questions, first, second)
        if has_labels:
            contradicts = is_same_question | (questions_alike >= _ALMOST_EQUAL)
        else:
            contradicts = is_same_question & (answers_alike < _OTHER_ANSWER)
            is_same_answer |= answers_alike >= _SAME_ANSWER
        repeats = is_same_answer & (questions_alike >= LEAST_ALIKE)
        contradicts &= ~is_same_answer
        return [
            *self._duplicates(repeated),
            *self._contradictions(numbers, (first[contradicts], second[contradicts])),
            *self._near_duplicates(numbers, (first[repeats], second[repeats])),
        ]

    def _equal(self, column: array[int], first: Rows, second: Rows) -> NDArray[np.bool_]:
        values = np.array(column)
        is_equal: NDArray[np.bool_] = values[first] == values[second]
        return is_equal

    def _duplicates(self, repeated: list[Rows]) -> list[Finding]:
        if not repeated:
            return []
        copies = self._named([row for rows in repeated for row in rows[1:]])
        repeat = counted(len(copies), "example repeats", "examples repeat")
        return [
            Finding(
                FindingKind.DUPLICATE,
                Severity.PROBLEM,
                self._named([row for rows in repeated for row in rows]),
                f"{repeat} another one word for word. Only the first counts.",
                copies,
            )
        ]

    def _contradictions(self, numbers: Rows, pairs: Pairs) -> list[Finding]:
        rows, groups = _together(numbers, pairs)
        if not rows:
            return []
        return [
            Finding(
                FindingKind.CONTRADICTION,
                Severity.WARNING,
                self._named(rows),
                f"{len(rows):,} examples in {counted(groups, 'group')} ask the same and are "
                "answered differently. A model can learn only one of the answers.",
            )
        ]

    def _near_duplicates(self, numbers: Rows, pairs: Pairs) -> list[Finding]:
        rows, groups = _together(numbers, pairs)
        if not rows:
            return []
        return [
            Finding(
                FindingKind.NEAR_DUPLICATE,
                Severity.WARNING,
                self._named(rows),
                f"{len(rows):,} examples in {counted(groups, 'group')} say nearly the same. They "
                "count several times, and stay on one side of the split.",
            )
        ]

    def _named(self, rows: list[int]) -> tuple[int, ...]:
        return tuple(self._ids[row] for row in rows)


def text_to_compare(example: Example) -> str:
    """Return what makes the question of an example: a short one needs what was said before it."""
    return text_after(example.content.history, example.content.question)


def text_after(history: Sequence[ExampleTurn], question: str) -> str:
    """Return a question, with the turns right before it when it is short."""
    if len(question.split()) >= _FEW_WORDS:
        return question
    return "\n".join([*(turn.text for turn in history[-2:]), question])


def passages_of(content: NewExample) -> int:
    """Return what is the same for examples that read the same passages."""
    return hash(tuple(one.text for one in content.passages if not one.is_distractor))


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _pairs(numbers: Rows, is_copy: NDArray[np.bool_]) -> Pairs:
    """Return the pairs of a cluster to look at, copies left out."""
    first: list[int] = []
    second: list[int] = []
    for cluster in members(numbers):
        rows = cluster[~is_copy[cluster]].tolist()
        reach = len(rows) if len(rows) <= _ALL_PAIRS else _NEXT
        for at, row in enumerate(rows):
            others = rows[at + 1 : at + 1 + reach]
            first += [row] * len(others)
            second += others
    return np.array(first, np.int64), np.array(second, np.int64)


def _together(numbers: Rows, pairs: Pairs) -> tuple[list[int], int]:
    """Return the rows of some pairs, those of a cluster side by side, and how many clusters."""
    rows = np.unique(np.concatenate(pairs))
    order = np.lexsort((rows, numbers[rows]))
    return rows[order].tolist(), len(np.unique(numbers[rows]))
