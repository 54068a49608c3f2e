"""The first step: which questions are asked, where they come from, and the questions themselves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.item_models.question_model import QuestionModel
from desktop.language.numbers import number_words
from desktop.services.comparison_plan import ComparisonPlan
from desktop.services.question_service import QuestionKind, QuestionSet, Review
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.check_notes import CheckNotes
from desktop.views.compare.kind_field import KindField
from desktop.views.compare.question_editor import QuestionEditor
from desktop.views.compare.question_sources_row import SourceCards, SourceRow, Sources
from desktop.views.compare.question_table import QuestionTable
from desktop.views.compare.services import CompareServices
from desktop.views.compare.set_row import SetRow
from desktop.views.compare.words import questions_words, tr
from desktop.views.review_table import MOST_AT_ONCE
from desktop.views.source_progress import SourceProgress
from desktop.views.wizard import WizardStep
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.filter_row import FilterRow
from desktop.widgets.page_stack import PageStack
from desktop.widgets.search_field import SearchField
from desktop.widgets.segments import Segments
from desktop.widgets.yielding_area import YieldingArea

_SEARCH_MS = 350
"""A set may be large: the search waits until the word is written."""

_CHECK_MS = 600
"""A check begins when nothing was changed for a moment."""

_TABLE_WIDTH = 560
_EDITOR_WIDTH = 330

_REVIEWS: tuple[frozenset[Review] | None, ...] = (
    None,
    frozenset({Review.WAITING}),
    frozenset({Review.ACCEPTED}),
    frozenset({Review.REJECTED}),
)


class QuestionsStep(WizardStep):
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
        services: CompareServices,
        plan: ComparisonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = services.questions
        self._check = services.check
        self._plan = plan
        self._model = QuestionModel(services.questions)
        self._model.setParent(self)
        self._sources = Sources(theme, services, plan, self)
        self._set_row = SetRow(theme, services.questions, plan)
        self._cards = SourceCards(theme, self._sources)
        self._row = SourceRow(theme, self._sources)
        self._progress = SourceProgress(theme, services.sources)
        self._notes = CheckNotes(theme, services.check)
        self._search = SearchField(theme, self.tr("Find a question"))
        self._kinds = KindField(self.tr("Which kinds are shown"), narrows=True)
        self._reviews = Segments(
            theme,
            (self.tr("All"), self.tr("Waiting"), self.tr("Accepted"), self.tr("Rejected")),
            self.tr("Which questions are shown"),
        )
        self._table = QuestionTable(theme, self._model)
        self._editor = QuestionEditor(theme, services.questions)
        self._nothing = QLabel(self.tr("No question matches these filters."))
        self._rows_words = QLabel()
        self._all_rows = TextButton(theme, self.tr("Show all"), ButtonRole.FLAT)
        self._banner = QWidget()
        self._stack = PageStack()
        self._delay = _timer(self, _SEARCH_MS)
        self._settle = _timer(self, _CHECK_MS)
        self._arrange()
        self._connect()

    @property
    def table(self) -> QuestionTable:
        """The table of questions."""
        return self._table

    @property
    def sources(self) -> Sources:
        """Where questions come from."""
        return self._sources

    def show_rows(self, ids: Sequence[int], words: str) -> None:
        """Show these questions alone, and say which they are."""
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._reviews.choose(0)
        self._kinds.show_kind(None)
        self._model.narrow(ids=tuple(ids), search="", reviews=None, kinds=None)
        self._rows_words.setText(words)
        self._banner.show()
        if self._model.rowCount():
            self._table.selectRow(0)

    @override
    def enter(self) -> None:
        self._show_set()
        self._sources.count()
        self._refresh()
        self._ask_for_check()

    @override
    def leave_forwards(self) -> bool:
        return self._editor.save()

    @override
    def why_not_on(self) -> str:
        known = self._plan.questions
        if known is None or known.accepted == 0:
            waiting = known.waiting if known is not None else 0
            if waiting:
                return self.tr("Accept some of the questions that wait for you.")
            return self.tr("Add some questions first.")
        return ""

    def drop(self, paths: Sequence[Path]) -> None:
        """Take dropped files for questions."""
        self._sources.look_into(paths)

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("kind", "caption")
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(0, 0, 0, 0)
        banner.setSpacing(SPACE.tight)
        self._rows_words.setWordWrap(True)
        banner.addWidget(self._rows_words, 1)
        banner.addWidget(self._all_rows)
        self._banner.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACE.tight, 0)
        column.setSpacing(SPACE.tight)
        searching = QWidget()
        row = QHBoxLayout(searching)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._search, 1)
        row.addWidget(self._kinds)
        column.addWidget(FilterRow(searching, (self._reviews,)))
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
        rows.addWidget(YieldingArea(self._notes))
        self._stack.addWidget(self._cards)
        self._stack.addWidget(filled)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.snug)
        page.addWidget(self._set_row)
        page.addWidget(self._stack, 1)
        page.addWidget(self._progress)

    def _connect(self) -> None:
        self._service.changed.connect(self._on_changed)
        self._plan.changed.connect(self._on_plan)
        self._model.modelReset.connect(self._show_nothing)
        self._search.textChanged.connect(lambda _: self._delay.start())
        self._delay.timeout.connect(lambda: self._model.narrow(search=self._search.text()))
        self._settle.timeout.connect(self._ask_for_check)
        self._kinds.kind_chosen.connect(
            lambda kind: self._model.narrow(kinds=frozenset({kind}) if kind else None)
        )
        self._reviews.chosen.connect(lambda place: self._model.narrow(reviews=_REVIEWS[place]))
        self._all_rows.clicked.connect(self._show_all)
        self._notes.rows_wanted.connect(self.show_rows)
        self._table.selected.connect(self._editor.show_question)
        self._table.review_chosen.connect(self._review)
        self._table.removal_chosen.connect(self._remove)
        self._table.kind_chosen.connect(self._set_kind)
        self._table.limited.connect(
            lambda: self.told.emit(
                self.tr("The first {questions} of them at once: do it again for the rest.").format(
                    questions=questions_words(MOST_AT_ONCE)
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
        if set_id == self._plan.set_id and self.isVisible():
            self._refresh()
            self._settle.start()

    def _on_plan(self) -> None:
        if self.isVisible():
            self._show_set()
            self._refresh()
            self._settle.start()

    def _ask_for_check(self) -> None:
        known = self._plan.questions
        if known is not None and known.accepted:
            self._check.check(known.id, self._plan.adapter_id)
        else:
            self._check.forget()

    def _show_set(self) -> None:
        if self._model.set_id != self._plan.set_id:
            self._show_all()
            self._reviews.choose(0)
            self._kinds.show_kind(None)
            self._search.clear()
        self._model.show_set(self._plan.set_id)

    def _refresh(self) -> None:
        known = self._plan.questions
        total = known.accepted + known.waiting + known.rejected if known is not None else 0
        self._stack.setCurrentIndex(1 if total else 0)
        if known is not None:
            self._show_counts(known, total)
        self._show_nothing()
        self.changed.emit()

    def _show_counts(self, known: QuestionSet, total: int) -> None:
        for place, (words, count) in enumerate(
            (
                (self.tr("All"), total),
                (self.tr("Waiting"), known.waiting),
                (self.tr("Accepted"), known.accepted),
                (self.tr("Rejected"), known.rejected),
            )
        ):
            self._reviews.set_words(place, f"{words} {number_words(count)}")

    def _show_nothing(self) -> None:
        is_empty = self._model.rowCount() == 0
        self._nothing.setVisible(is_empty)
        self._table.setVisible(not is_empty)
        if is_empty:
            self._editor.show_question(None)

    def _show_all(self) -> None:
        self._banner.hide()
        self._model.narrow(ids=None)

    def _review(self, ids: list[int], review: Review) -> None:
        self._service.review(self._plan.set_id, ids, review)

    def _set_kind(self, ids: list[int], kind: QuestionKind) -> None:
        changed = self._service.set_kind(self._plan.set_id, ids, kind)
        if changed < len(ids):
            self.told.emit(tr("Questions without a right answer stay such that are to be refused."))

    def _remove_shown(self) -> None:
        shown = self._table.current_row()
        if shown is not None:
            self._remove([shown.id])

    def _remove(self, ids: list[int]) -> None:
        removed = self._service.remove_rows(self._plan.set_id, ids)
        if removed:
            words = self.tr("{questions} removed.")
            self.undoable.emit(
                words.format(questions=questions_words(len(removed))),
                lambda: self._service.restore(removed),
            )


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
