"""The second step: where examples come from, and the examples themselves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.item_models.example_model import ExampleModel
from desktop.language.numbers import number_words
from desktop.services.example_service import ExampleSet, Review
from desktop.services.lesson_plan import LessonPlan
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.source_progress import SourceProgress
from desktop.views.teach.example_editor import ExampleEditor
from desktop.views.teach.example_sources_row import SourceCards, SourceRow, Sources
from desktop.views.teach.example_table import MOST_AT_ONCE, ExampleTable
from desktop.views.teach.services import TeachServices
from desktop.views.teach.words import examples_words
from desktop.views.wizard import WizardStep
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.filter_row import FilterRow
from desktop.widgets.page_stack import PageStack
from desktop.widgets.search_field import SearchField
from desktop.widgets.segments import Segments

_SEARCH_MS = 350
"""A set may hold a million examples: the search waits until the word is written."""

_TABLE_WIDTH = 520
_EDITOR_WIDTH = 330

_REVIEWS: tuple[frozenset[Review] | None, ...] = (
    None,
    frozenset({Review.WAITING}),
    frozenset({Review.ACCEPTED}),
    frozenset({Review.REJECTED}),
)


class ExamplesStep(WizardStep):
    """Cards for the sources while the set is empty, else the table with a row of them above.

    Signals:
        undoable: (words, callable) something was done that can be taken back.
        told: (words) something small happened that is worth a quiet word.
        import_ended: (ImportOutcome) with lines that were left out.
        documents_wanted: There are no documents to draft from yet.
    """

    undoable = Signal(str, object)
    told = Signal(str)
    import_ended = Signal(object)
    documents_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        services: TeachServices,
        lesson: LessonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = services.examples
        self._lesson = lesson
        self._model = ExampleModel(services.examples)
        self._model.setParent(self)
        self._sources = Sources(theme, services, lesson, self)
        self._cards = SourceCards(theme, self._sources)
        self._row = SourceRow(theme, self._sources)
        self._progress = SourceProgress(theme, services.sources)
        self._search = SearchField(theme, self.tr("Find an example"))
        self._reviews = Segments(
            theme,
            (self.tr("All"), self.tr("Waiting"), self.tr("Accepted"), self.tr("Rejected")),
            self.tr("Which examples are shown"),
        )
        self._table = ExampleTable(theme, self._model)
        self._editor = ExampleEditor(theme, services.examples)
        self._nothing = QLabel(self.tr("No example matches these filters."))
        self._rows_words = QLabel()
        self._all_rows = TextButton(theme, self.tr("Show all"), ButtonRole.FLAT)
        self._banner = QWidget()
        self._stack = PageStack()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_SEARCH_MS)
        self._arrange()
        self._connect()

    @property
    def table(self) -> ExampleTable:
        """The table of examples."""
        return self._table

    @property
    def sources(self) -> Sources:
        """Where examples come from."""
        return self._sources

    def show_rows(self, ids: Sequence[int], words: str) -> None:
        """Show these examples alone, and say which they are."""
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._reviews.choose(0)
        self._model.narrow(ids=tuple(ids), search="", reviews=None)
        self._rows_words.setText(words)
        self._banner.show()
        if self._model.rowCount():
            self._table.selectRow(0)

    @override
    def enter(self) -> None:
        if self._model.set_id != self._lesson.set_id:
            self._show_all()
            self._reviews.choose(0)
            self._search.clear()
        self._model.show_set(self._lesson.set_id)
        self._sources.count()
        self._refresh()

    @override
    def leave_forwards(self) -> bool:
        return self._editor.save()

    @override
    def why_not_on(self) -> str:
        known = self._lesson.examples
        if known is None or known.accepted == 0:
            waiting = known.waiting if known is not None else 0
            if waiting:
                return self.tr("Accept some of the examples that wait for you.")
            return self.tr("Add some examples first.")
        return ""

    def drop(self, paths: Sequence[Path]) -> None:
        """Take dropped files for examples."""
        self._sources.look_into(paths)

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("kind", "caption")
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(0, 0, 0, 0)
        banner.setSpacing(SPACE.tight)
        banner.addWidget(self._rows_words, 1)
        banner.addWidget(self._all_rows)
        self._banner.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACE.tight, 0)
        column.setSpacing(SPACE.tight)
        column.addWidget(FilterRow(self._search, (self._reviews,)))
        column.addWidget(self._banner)
        column.addWidget(self._table, 1)
        column.addWidget(self._nothing, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._editor)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([_TABLE_WIDTH, _EDITOR_WIDTH])
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE.snug)
        rows.addWidget(self._row)
        rows.addWidget(splitter, 1)
        self._stack.addWidget(self._cards)
        self._stack.addWidget(filled)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.tight)
        page.addWidget(self._stack, 1)
        page.addWidget(self._progress)

    def _connect(self) -> None:
        self._service.changed.connect(self._on_changed)
        self._model.modelReset.connect(self._show_nothing)
        self._search.textChanged.connect(lambda _: self._delay.start())
        self._delay.timeout.connect(lambda: self._model.narrow(search=self._search.text()))
        self._reviews.chosen.connect(lambda place: self._model.narrow(reviews=_REVIEWS[place]))
        self._all_rows.clicked.connect(self._show_all)
        self._table.selected.connect(self._editor.show_example)
        self._table.review_chosen.connect(self._review)
        self._table.removal_chosen.connect(self._remove)
        self._table.limited.connect(
            lambda: self.told.emit(
                self.tr("The first {examples} of them at once: do it again for the rest.").format(
                    examples=examples_words(MOST_AT_ONCE)
                )
            )
        )
        self._editor.review_chosen.connect(self._table.review)
        self._editor.removal_chosen.connect(self._remove_shown)
        self._editor.close_chosen.connect(self._table.clearSelection)
        self._sources.told.connect(self.told)
        self._sources.import_ended.connect(self.import_ended)
        self._sources.documents_wanted.connect(self.documents_wanted)

    # What happens --------------------------------------------------------------------------

    def _on_changed(self, set_id: int) -> None:
        if set_id == self._lesson.set_id and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        known = self._lesson.examples
        total = known.accepted + known.waiting + known.rejected if known is not None else 0
        self._stack.setCurrentIndex(1 if total else 0)
        if known is not None:
            self._show_counts(known, total)
        self._show_nothing()
        self.changed.emit()

    def _show_counts(self, known: ExampleSet, total: int) -> None:
        for place, (words, count) in enumerate(
            (
                (self.tr("All"), total),
                (self.tr("Waiting"), known.waiting),
                (self.tr("Accepted"), known.accepted),
                (self.tr("Rejected"), known.rejected),
            )
        ):
            self._reviews.set_words(place, f"{words} {number_words(count)}")
        self._row.show_count(examples_words(known.accepted))

    def _show_nothing(self) -> None:
        is_empty = self._model.rowCount() == 0
        self._nothing.setVisible(is_empty)
        self._table.setVisible(not is_empty)
        if is_empty:
            self._editor.show_example(None)

    def _show_all(self) -> None:
        self._banner.hide()
        self._model.narrow(ids=None)

    def _review(self, ids: list[int], review: Review) -> None:
        self._service.review(self._lesson.set_id, ids, review)

    def _remove_shown(self) -> None:
        shown = self._table.current_row()
        if shown is not None:
            self._remove([shown.id])

    def _remove(self, ids: list[int]) -> None:
        removed = self._service.remove_examples(self._lesson.set_id, ids)
        if removed:
            words = self.tr("{examples} removed.")
            self.undoable.emit(
                words.format(examples=examples_words(len(removed))),
                lambda: self._service.restore(removed),
            )
