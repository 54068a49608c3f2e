"""The table of questions: a page of them is read when somebody looks at it, and a few are kept.

Covered: filter, search, words for kinds and origins. Not covered: reading by pages (`paged_model`),
order (the oldest first, or that of the ids that are asked for).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from typing_extensions import override

from desktop.item_models.paged_model import PagedModel
from desktop.language.words import NO_COUNT, place_in_file, translated
from desktop.services.question_service import (
    AnswerPlace,
    NewQuestion,
    Question,
    QuestionKind,
    QuestionOrigin,
    QuestionService,
    Review,
)


class QuestionColumn(IntEnum):
    """The columns, from the left."""

    KIND = 0
    QUESTION = 1
    EXPECTED = 2
    PLACE = 3
    STATE = 4


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """Which questions are shown; what is None or empty narrows nothing.

    Attributes:
        reviews: Those with one of these.
        kinds: Those of one of these.
        search: Those whose question or right answer holds these words.
        ids: These, in this order.
    """

    reviews: frozenset[Review] | None = None
    kinds: frozenset[QuestionKind] | None = None
    search: str = ""
    ids: Sequence[int] | None = None


class QuestionModel(PagedModel[Question]):
    """The questions of one set that pass the filter. The state's display value is the badge's."""

    def __init__(self, service: QuestionService) -> None:
        super().__init__()
        self._service = service
        self._set_id = 0
        self._filter = QuestionFilter()
        service.changed.connect(self._on_changed)

    @property
    def set_id(self) -> int:
        """The set that is shown; 0 for none."""
        return self._set_id

    @property
    def filter(self) -> QuestionFilter:
        """Which questions are shown."""
        return self._filter

    def show_set(self, set_id: int) -> None:
        """Show another set, all of it."""
        if set_id != self._set_id:
            self._set_id = set_id
            self._filter = QuestionFilter()
            self.refresh()

    def narrow(self, **changes: object) -> None:
        """Change parts of the filter, named as in `QuestionFilter`."""
        wanted = replace(self._filter, **changes)  # type: ignore[arg-type]
        if wanted != self._filter:
            self._filter = wanted
            self.refresh()

    @override
    def _count_rows(self) -> int:
        wanted = self._filter
        if not self._set_id:
            return 0
        return self._service.count(
            self._set_id, wanted.reviews, wanted.kinds, wanted.search.strip(), wanted.ids
        )

    @override
    def _read_page(self, offset: int, limit: int) -> list[Question]:
        wanted = self._filter
        return self._service.page(
            self._set_id,
            offset,
            limit,
            wanted.reviews,
            wanted.kinds,
            wanted.search.strip(),
            wanted.ids,
        )

    @override
    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Kind"),
            self.tr("Question"),
            self.tr("Right answer"),
            self.tr("Where it stands"),
            self.tr("State"),
        )

    @override
    def _words_of(self, row: Question, column: int) -> str:
        content = row.content
        return {
            QuestionColumn.KIND: kind_words(content.kind),
            QuestionColumn.QUESTION: content.question,
            QuestionColumn.EXPECTED: expected_words(content),
            QuestionColumn.PLACE: place_words(content.place),
            QuestionColumn.STATE: content.review.value,
        }[QuestionColumn(column)]

    def _on_changed(self, set_id: int) -> None:
        if set_id == self._set_id:
            self.refresh()


def kind_words(kind: QuestionKind) -> str:
    """Say a kind of question in a word or two."""
    return {
        QuestionKind.FACT: _tr("Fact"),
        QuestionKind.LABEL: _tr("Label"),
        QuestionKind.STYLE: _tr("Style"),
        QuestionKind.FREE: _tr("Free answer"),
        QuestionKind.REFUSE: _tr("Refuse"),
    }[kind]


def kinds_words(kind: QuestionKind) -> str:
    """Say the questions of a kind."""
    return {
        QuestionKind.FACT: _tr("Facts"),
        QuestionKind.LABEL: _tr("Labels"),
        QuestionKind.STYLE: _tr("Style and format"),
        QuestionKind.FREE: _tr("Free answers"),
        QuestionKind.REFUSE: _tr("To be refused"),
    }[kind]


def kind_explanation(kind: QuestionKind) -> str:
    """Say what makes an answer to a question of this kind a right one."""
    return {
        QuestionKind.FACT: _tr("Right when the answer holds the fact."),
        QuestionKind.LABEL: _tr("Right when it is this label."),
        QuestionKind.STYLE: _tr("Right when it looks and sounds like this one."),
        QuestionKind.FREE: _tr("Right when it says about the same."),
        QuestionKind.REFUSE: _tr("Right when it says that it does not know."),
    }[kind]


def question_origin_words(origin: QuestionOrigin) -> str:
    """Say where a question came from."""
    return {
        QuestionOrigin.IMPORTED: _tr("Imported"),
        QuestionOrigin.CORRECTED: _tr("Corrected answer"),
        QuestionOrigin.LIKED: _tr("Liked answer"),
        QuestionOrigin.DRAFTED: _tr("Drafted from a document"),
        QuestionOrigin.EXAMPLE: _tr("Taken from examples"),
        QuestionOrigin.WRITTEN: _tr("Written by you"),
    }[origin]


def expected_words(content: NewQuestion) -> str:
    """Say the right answer, and how many others there are."""
    if not content.expected:
        return _tr("That it does not know")
    more = len(content.expected) - 1
    return content.expected[0] + (_tr(" (or %Ln others)", more) if more else "")


def place_words(place: AnswerPlace) -> str:
    """Say where an answer stands; empty where that is not known."""
    return place_in_file(place.path, f"page {place.page}" if place.page else "")


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Questions", text, count)
