"""The table of examples: a page of them is read when somebody looks at it, and a few are kept.

A set may hold a million examples. Covered: filter, search. Not covered: reading by pages
(`paged_model`), order (the oldest first, or that of the ids that are asked for).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from typing_extensions import override

from desktop.item_models.paged_model import PagedModel
from desktop.language.words import NO_COUNT, translated
from desktop.services.example_service import Example, ExampleOrigin, ExampleService, Review

EXAMPLE_ROLE = PagedModel.row_role


class ExampleColumn(IntEnum):
    """The columns, from the left."""

    QUESTION = 0
    ANSWER = 1
    SOURCE = 2
    STATE = 3


@dataclass(frozen=True, slots=True)
class ExampleFilter:
    """Which examples are shown; what is None or empty narrows nothing.

    Attributes:
        reviews: Those with one of these.
        search: Those whose question or answer holds these words.
        ids: These, in this order.
    """

    reviews: frozenset[Review] | None = None
    search: str = ""
    ids: Sequence[int] | None = None


class ExampleModel(PagedModel[Example]):
    """The examples of one set that pass the filter. The state's display value is the badge's."""

    def __init__(self, service: ExampleService) -> None:
        super().__init__()
        self._service = service
        self._set_id = 0
        self._filter = ExampleFilter()
        service.changed.connect(self._on_changed)

    @property
    def set_id(self) -> int:
        """The set that is shown; 0 for none."""
        return self._set_id

    @property
    def filter(self) -> ExampleFilter:
        """Which examples are shown."""
        return self._filter

    def show_set(self, set_id: int) -> None:
        """Show another set, all of it."""
        if set_id != self._set_id:
            self._set_id = set_id
            self._filter = ExampleFilter()
            self.refresh()

    def narrow(self, **changes: object) -> None:
        """Change parts of the filter, named as in `ExampleFilter`."""
        wanted = replace(self._filter, **changes)  # type: ignore[arg-type]
        if wanted != self._filter:
            self._filter = wanted
            self.refresh()

    @override
    def _count_rows(self) -> int:
        wanted = self._filter
        if not self._set_id:
            return 0
        return self._service.count(self._set_id, wanted.reviews, wanted.search.strip(), wanted.ids)

    @override
    def _read_page(self, offset: int, limit: int) -> list[Example]:
        wanted = self._filter
        return self._service.page(
            self._set_id, offset, limit, wanted.reviews, wanted.search.strip(), wanted.ids
        )

    @override
    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Question"), self.tr("Answer"), self.tr("Source"), self.tr("State"))

    @override
    def _words_of(self, row: Example, column: int) -> str:
        content = row.content
        if column == ExampleColumn.QUESTION:
            return content.question
        if column == ExampleColumn.ANSWER:
            return content.answer
        if column == ExampleColumn.SOURCE:
            return content.source or origin_words(content.origin)
        return content.review.value

    def _on_changed(self, set_id: int) -> None:
        if set_id == self._set_id:
            self.refresh()


def origin_words(origin: ExampleOrigin) -> str:
    """Say where an example came from."""
    return {
        ExampleOrigin.IMPORTED: _tr("Imported"),
        ExampleOrigin.CORRECTED: _tr("Corrected answer"),
        ExampleOrigin.LIKED: _tr("Liked answer"),
        ExampleOrigin.DRAFTED: _tr("Drafted from a document"),
        ExampleOrigin.WRITTEN: _tr("Written by you"),
    }[origin]


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Examples", text, count)
