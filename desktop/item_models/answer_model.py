"""The table of answers: each question with what every way answered, side by side.

A comparison may have ten thousand questions: a page of them is read when somebody looks at it, and
of all the others only the marks are known. Covered: filters, words for marks. Not covered: reading
by pages (`paged_model`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from typing_extensions import override

from desktop.item_models.paged_model import Index, PagedModel
from desktop.language.words import NO_COUNT, place_in_file, translated
from desktop.services.comparison_result import (
    AnsweredQuestion,
    ComparisonResult,
    Fault,
    Mark,
    QuestionKind,
    Way,
    WayAnswer,
)

QUESTION_COLUMN = 0
"""The ways stand behind it, the simplest first."""


class AnswersShown(StrEnum):
    """Which questions are shown."""

    ALL = "all"
    DIFFERING = "differing"
    """Some ways are right, others are not."""

    FAULTS = "faults"
    """An answer is none."""


@dataclass(frozen=True, slots=True)
class AnswerFilter:
    """Which questions are shown; what is None narrows nothing.

    Attributes:
        shown: By how they were answered.
        kind: Those of this kind.
        numbers: These.
    """

    shown: AnswersShown = AnswersShown.ALL
    kind: QuestionKind | None = None
    numbers: frozenset[int] | None = None


class AnswerModel(PagedModel[AnsweredQuestion]):
    """The questions of the comparison that is looked at, as far as they pass the filter."""

    page_rows = 40
    """Each with all of its answers, and all the passages that were read for them."""

    pages_kept = 10

    def __init__(self, result: ComparisonResult) -> None:
        super().__init__()
        self._result = result
        self._filter = AnswerFilter()
        self._numbers: list[int] = []
        self._ways: tuple[Way, ...] = ()
        result.shown.connect(self._on_shown)
        result.rated.connect(self._on_rated)
        self._on_shown()

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways, as their columns stand."""
        return self._ways

    @property
    def filter(self) -> AnswerFilter:
        """Which questions are shown."""
        return self._filter

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of the questions that are shown, from the top."""
        return self._numbers

    def way_at(self, column: int) -> Way | None:
        """Return the way of a column; None for the questions."""
        place = column - QUESTION_COLUMN - 1
        return self._ways[place] if 0 <= place < len(self._ways) else None

    def narrow(self, **changes: object) -> None:
        """Change parts of the filter, named as in `AnswerFilter`."""
        wanted = replace(self._filter, **changes)  # type: ignore[arg-type]
        if wanted != self._filter:
            self._filter = wanted
            self.refresh()

    def count(self, shown: AnswersShown) -> int:
        """Return how many questions another choice of `shown` would give."""
        return len(self._passing(replace(self._filter, shown=shown)))

    @override
    def refresh(self) -> None:
        self._numbers = self._passing(self._filter)
        super().refresh()

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        # Asked at every cell that is drawn: without the words of the headings.
        return 0 if parent is not None and parent.isValid() else len(self._ways) + 1

    @override
    def _count_rows(self) -> int:
        return len(self._numbers)

    @override
    def _read_page(self, offset: int, limit: int) -> list[AnsweredQuestion]:
        return self._result.page(self._numbers[offset : offset + limit])

    @override
    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Question"), *map(way_words, self._ways))

    @override
    def _words_of(self, row: AnsweredQuestion, column: int) -> str:
        way = self.way_at(column)
        if way is None:
            return row.question.content.question
        answer = row.answers.get(way)
        if answer is None:
            return _tr("No answer yet")
        said = mark_words(row.marks.get(way, Mark()))
        parts = (f"{said}: {answer.text}" if said else answer.text, cited_words(answer))
        return "\n".join(filter(None, parts))

    def _passing(self, wanted: AnswerFilter) -> list[int]:
        return [number for number in self._result.numbers if self._passes(number, wanted)]

    def _passes(self, number: int, wanted: AnswerFilter) -> bool:
        if wanted.numbers is not None and number not in wanted.numbers:
            return False
        if wanted.kind is not None and self._result.kind(number) is not wanted.kind:
            return False
        marks = self._result.marks(number).values()
        if wanted.shown is AnswersShown.DIFFERING:
            return len({bool(one.is_right) for one in marks}) > 1
        if wanted.shown is AnswersShown.FAULTS:
            return any(one.fault is not None for one in marks)
        return True

    def _on_shown(self) -> None:
        record = self._result.record
        self._ways = record.wish.ways if record is not None else ()
        self._filter = AnswerFilter()
        self.refresh()

    def _on_rated(self, number: int) -> None:
        """Show the new mark; the row stays, whatever the filter says now."""
        self._pages.clear()
        if number in self._numbers:
            row = self._numbers.index(number)
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))


def way_words(way: Way) -> str:
    """Say a way of answering in a word or two."""
    return {
        Way.BASE: _tr("Plain"),
        Way.DOCUMENTS: _tr("With documents"),
        Way.TUNED: _tr("Taught"),
        Way.BOTH: _tr("Both"),
    }[way]


def way_explanation(way: Way) -> str:
    """Say a way of answering in a sentence."""
    return {
        Way.BASE: _tr("The model alone, as it came."),
        Way.DOCUMENTS: _tr("It reads passages of your documents."),
        Way.TUNED: _tr("It uses what it was taught, and no documents."),
        Way.BOTH: _tr("It was taught, and reads your documents, too."),
    }[way]


def mark_words(mark: Mark) -> str:
    """Say whether an answer is right; empty where that cannot be said."""
    if mark.fault is not None:
        return {
            Fault.EMPTY: _tr("Empty"),
            Fault.LOOPING: _tr("Repeats itself"),
            Fault.FAILED: _tr("Failed"),
        }[mark.fault]
    if mark.is_right is None:
        return ""
    if mark.is_rated:
        return _tr("Right for you") if mark.is_right else _tr("Wrong for you")
    return _tr("Right") if mark.is_right else _tr("Wrong")


def cited_words(answer: WayAnswer) -> str:
    """Say what an answer cites; empty where it cites nothing."""
    places = [place_in_file(one.path, one.location) for one in answer.passages if one.is_cited]
    return "; ".join(dict.fromkeys(places))


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Answers", text, count)
