"""Try a search: what the documents give for a question, with ranks and scores, without a model."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.services.document_words import KINDS, kind_words
from desktop.services.library_service import LibraryService
from desktop.services.search_service import (
    Evidence,
    SearchOutcome,
    SearchScope,
    SearchService,
)
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.source_words import view_of
from desktop.views.library.result_words import content_of
from desktop.views.library.words import documents_words
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.page_stack import PageStack
from desktop.widgets.result_card import ResultList
from desktop.widgets.search_field import SearchField
from desktop.widgets.source_viewer.viewer import SourceViewer
from desktop.widgets.tone import Tone

_DAY = 86_400
_VIEWER_WIDTH = 380


class SearchTab(QWidget):
    """A question, where it is asked, and the passages that were found.

    Signals:
        told: (words) something small happened that is worth a quiet word.
    """

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        library: LibraryService,
        search: SearchService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._search = search
        self._outcome: SearchOutcome | None = None
        self._question = SearchField(theme, self.tr("What would you ask your documents?"))
        self._go = TextButton(theme, self.tr("Search"), ButtonRole.PRIMARY)
        self._where = QComboBox()
        self._kind = QComboBox()
        self._when = QComboBox()
        self._summary = QLabel()
        self._summary.setProperty("kind", "caption")
        self._summary.setWordWrap(True)
        self._caution = QLabel()
        self._caution.setWordWrap(True)
        set_look(self._caution, "tone", Tone.CAUTION.value)
        self._results = ResultList(theme)
        self._viewer = SourceViewer(theme)
        self._viewer.hide()
        self._stack = PageStack()
        self._fill_filters()
        self._arrange()
        self._connect()
        self._refresh_places()
        self._show_caution()

    def ask(self, question: str) -> None:
        """Search for a question."""
        self._question.setText(question)
        self._run()

    def open_result(self, rank: int) -> None:
        """Open the passage of a rank where it stands."""
        if self._outcome is None:
            return
        passage = self._outcome.passages[rank - 1]
        self._viewer.open(view_of(passage.source, self._library))
        if not self._viewer.isVisible():
            self._viewer.show()
            width = self._splitter.width()
            self._splitter.setSizes([width - _VIEWER_WIDTH, _VIEWER_WIDTH])

    # Building ------------------------------------------------------------------------------

    def _fill_filters(self) -> None:
        self._where.setAccessibleName(self.tr("Where to search"))
        self._where.setMinimumContentsLength(14)
        self._where.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._kind.setAccessibleName(self.tr("Kind of file"))
        self._kind.addItem(self.tr("All kinds"))
        self._kind.addItems([kind_words(kind) for kind in KINDS])
        self._when.setAccessibleName(self.tr("Last change of the file"))
        for words, days in (
            (self.tr("Changed at any time"), None),
            (self.tr("Changed in the last 7 days"), 7),
            (self.tr("Changed in the last 30 days"), 30),
            (self.tr("Changed in the last year"), 365),
        ):
            self._when.addItem(words, days)

    def _arrange(self) -> None:
        asking = QHBoxLayout()
        asking.setSpacing(SPACE.tight)
        asking.addWidget(self._question, 1)
        asking.addWidget(self._go)
        filters = QHBoxLayout()
        filters.setSpacing(SPACE.tight)
        for combo in (self._where, self._kind, self._when):
            filters.addWidget(combo)
        filters.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._results)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_nothing())
        self._stack.addWidget(scroll)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self._viewer)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addLayout(asking)
        column.addLayout(filters)
        column.addWidget(self._caution)
        column.addWidget(self._summary)
        column.addWidget(self._splitter, 1)

    def _make_empty(self) -> EmptyState:
        content = EmptyStateContent(
            IconName.SEARCH,
            self.tr("See what a question finds"),
            self.tr(
                "The passages are ranked as they are for an answer, with the figures behind each "
                "rank. No model is asked, so nothing is made up and nothing is left out."
            ),
        )
        return EmptyState(self._theme, content)

    def _make_nothing(self) -> EmptyState:
        content = EmptyStateContent(
            IconName.SEARCH,
            self.tr("Nothing was found"),
            self.tr("Search in all documents, or use words that stand in them."),
        )
        return EmptyState(self._theme, content)

    def _connect(self) -> None:
        self._question.returnPressed.connect(self._run)
        self._go.clicked.connect(self._run)
        for combo in (self._where, self._kind, self._when):
            combo.activated.connect(self._run_again)
        self._search.started.connect(self._on_start)
        self._search.found.connect(self._on_found)
        self._search.finished.connect(self._on_finish)
        self._results.chosen.connect(self.open_result)
        self._viewer.close_chosen.connect(self._close_viewer)
        self._viewer.open_externally_chosen.connect(self._open_externally)
        self._library.changed.connect(self._refresh_places)
        self._library.changed.connect(self._show_caution)
        self._library.pause_changed.connect(self._show_caution)

    # Asking --------------------------------------------------------------------------------

    def _run(self) -> None:
        question = self._question.text().strip()
        if question:
            self._close_viewer()
            self._search.search(question, self._scope())

    def _run_again(self) -> None:
        if self._outcome is not None:
            self._run()

    def _scope(self) -> SearchScope:
        days: int | None = self._when.currentData()
        place = self._kind.currentIndex()
        return SearchScope(
            self._where.currentData(),
            KINDS[place - 1] if place else None,
            time.time() - days * _DAY if days is not None else None,
        )

    def _refresh_places(self) -> None:
        """Offer the collections and folders that there are; the choice stays while it can."""
        places: list[tuple[str, frozenset[int] | None]] = [(self.tr("All documents"), None)]
        places += [(one.name, one.folder_ids) for one in self._library.collections()]
        places += [(one.path.name, frozenset({one.id})) for one in self._library.folders()]
        old = [
            (self._where.itemText(i), self._where.itemData(i)) for i in range(self._where.count())
        ]
        if places == old:
            return
        chosen = self._where.currentText()
        self._where.clear()
        for words, folder_ids in places:
            self._where.addItem(words, folder_ids)
        self._where.setCurrentIndex(max(self._where.findText(chosen), 0))

    # Showing -------------------------------------------------------------------------------

    def _on_start(self) -> None:
        self._summary.setText(self.tr("Searching…"))

    def _on_finish(self) -> None:
        if self._outcome is None:
            self._summary.clear()

    def _on_found(self, outcome: SearchOutcome) -> None:
        self._outcome = outcome
        self._summary.setText(self._summary_of(outcome))
        self._results.show_results([content_of(one) for one in outcome.passages])
        self._stack.setCurrentIndex(2 if outcome.passages else 1)

    def _summary_of(self, outcome: SearchOutcome) -> str:
        locale = QLocale()
        parts = [
            self.tr("%Ln passages in {time} ms", "", len(outcome.passages)).format(
                time=locale.toString(round(outcome.milliseconds))
            ),
            self.tr("{dense} candidates by meaning, {text} by words").format(
                dense=locale.toString(outcome.dense_candidates),
                text=locale.toString(outcome.text_candidates),
            ),
        ]
        if outcome.evidence is not Evidence.STRONG:
            parts.append(self.tr("your documents seem to hold little about this"))
        return " · ".join(parts)

    def _show_caution(self) -> None:
        unfinished = self._library.health().unfinished
        if not unfinished:
            self._caution.hide()
            return
        words = self.tr("{documents} not indexed yet: something may be missing here.")
        self._caution.setText(words.format(documents=documents_words(unfinished)))
        self._caution.show()

    def _close_viewer(self) -> None:
        self._viewer.hide()
        self._viewer.clear()

    def _open_externally(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.told.emit(self.tr("No program on this computer opens this kind of file."))
