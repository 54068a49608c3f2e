"""Health: what of the library can be searched, what cannot and why, and what mends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.language.words import said
from desktop.services.library_service import (
    DocumentState,
    HealthReport,
    IndexingState,
    LibraryService,
    Reason,
    Work,
)
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import (
    documents_words,
    files_words,
    percent_words,
    size_words,
)
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.reading_column import ReadingColumn
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.tone import Tone

_MOST_ROWS = 8


class HealthTab(QScrollArea):
    """Cards with bars and reasons; gathered only while somebody looks at them.

    Signals:
        attention_chosen: The documents that need attention are to be shown.
    """

    attention_chosen = Signal()

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._report: HealthReport | None = None
        self._work: Work | None = None
        self._state_words = _caption()
        self._states = BarList(theme)
        self._formats = BarList(theme)
        self._languages = BarList(theme)
        self._foreign = _caption()
        set_look(self._foreign, "tone", Tone.CAUTION.value)
        self._index_words = _caption()
        self._pause = TextButton(theme, self.tr("Pause"), ButtonRole.SECONDARY, IconName.PAUSE)
        self._resume = TextButton(theme, self.tr("Resume"), ButtonRole.SECONDARY, IconName.PLAY)
        self._retry = TextButton(theme, self.tr("Retry all"), ButtonRole.SECONDARY, IconName.RETRY)
        self._show = TextButton(theme, self.tr("Show them"), ButtonRole.FLAT)
        self._rebuild = TextButton(theme, self.tr("Rebuild"), ButtonRole.SECONDARY)
        self._compact = TextButton(theme, self.tr("Make compact"), ButtonRole.SECONDARY)
        self._reasons = QVBoxLayout()
        self._arrange()
        self._connect()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Health"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, SPACE.wide)
        rows.setSpacing(SPACE.normal)
        searchable = SectionHeader(self.tr("What can be searched"))
        searchable.add_action(self._pause)
        searchable.add_action(self._resume)
        rows.addWidget(_card(searchable, self._state_words, self._states))
        attention = SectionHeader(self.tr("What needs attention"))
        attention.add_action(self._show)
        attention.add_action(self._retry)
        reasons = QWidget()
        self._reasons.setContentsMargins(0, 0, 0, 0)
        self._reasons.setSpacing(SPACE.snug)
        reasons.setLayout(self._reasons)
        self._attention_card = _card(attention, reasons)
        rows.addWidget(self._attention_card)
        rows.addWidget(_card(SectionHeader(self.tr("By type")), self._formats))
        self._language_card = _card(
            SectionHeader(self.tr("By language")), self._languages, self._foreign
        )
        rows.addWidget(self._language_card)
        rows.addWidget(self._make_index_card())
        rows.addStretch(1)
        self.setWidget(ReadingColumn(column))

    def _make_index_card(self) -> QFrame:
        words = _caption(
            self.tr(
                "Rebuild makes the search index anew out of what is stored. Make compact gives "
                "the space of removed documents back to the disk. Both let you search meanwhile."
            )
        )
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._rebuild)
        row.addWidget(self._compact)
        row.addStretch(1)
        return _card(SectionHeader(self.tr("The index")), self._index_words, words, buttons)

    def _connect(self) -> None:
        self._library.changed.connect(self._refresh_if_seen)
        self._library.pause_changed.connect(self._refresh_if_seen)
        self._library.indexing_started.connect(self._show_actions)
        self._library.indexing_progressed.connect(self._on_progress)
        self._library.indexing_finished.connect(self._on_finished)
        self._pause.clicked.connect(self._library.pause)
        self._resume.clicked.connect(self._library.resume)
        self._retry.clicked.connect(self._library.retry_all)
        self._show.clicked.connect(self.attention_chosen)
        self._rebuild.clicked.connect(self._library.rebuild)
        self._compact.clicked.connect(self._library.compact)

    # What happens --------------------------------------------------------------------------

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        report = self._library.health_report()
        self._show_states(report)
        self._formats.set_bars(
            _bars([(one.name, one.count) for one in report.formats], self.tr("Other types"))
        )
        self._show_languages(report)
        if self._report is None or report.reasons != self._report.reasons:
            self._show_reasons(report.reasons)
        self._index_words.setText(self._index_words_of(report))
        self._report = report
        self._show_actions()

    def _on_progress(self, state: IndexingState) -> None:
        if state.work is not self._work:
            self._work = state.work
            self._show_actions()

    def _on_finished(self) -> None:
        self._work = None
        self._show_actions()

    def _show_actions(self) -> None:
        paused, running = self._library.is_paused, self._library.is_indexing
        self._pause.setVisible(not paused)
        self._resume.setVisible(paused)
        for button in (self._rebuild, self._compact, self._retry):
            button.setEnabled(not paused)
            button.setToolTip(self.tr("Indexing is paused.") if paused else "")
        self._rebuild.setEnabled(not paused and not (running and self._work is Work.REBUILD))
        self._compact.setEnabled(not paused and not (running and self._work is Work.COMPACT))
        self._state_words.setText(self._words_of_state(paused, running))

    def _words_of_state(self, paused: bool, running: bool) -> str:
        unfinished = self._library.health().unfinished
        if paused:
            to_go = self.tr("{documents} to go.").format(documents=documents_words(unfinished))
            words = self.tr("Indexing is paused until you resume it.")
            return f"{words} {to_go}" if unfinished else words
        if running and self._work is Work.REBUILD:
            return self.tr("The index is being rebuilt.")
        if running and self._work is Work.COMPACT:
            return self.tr("The index is being made compact.")
        if running and unfinished:
            return self.tr("Indexing: {documents} to go.").format(
                documents=documents_words(unfinished)
            )
        if unfinished:
            return self.tr("{documents} wait for the next indexing.").format(
                documents=documents_words(unfinished)
            )
        return self._words_of_watch()

    def _words_of_watch(self) -> str:
        watch = self._library.watch_state
        if not watch.is_watching:
            return self.tr("New and changed files are read at the next start.")
        words = self.tr("Your folders are watched: new and changed files are read by themselves.")
        if watch.rescanned_folders:
            words += " " + self.tr(
                "%Ln folders can only be looked through every {n} minutes.",
                "",
                watch.rescanned_folders,
            ).format(n=watch.rescan_minutes)
        return words

    def _show_states(self, report: HealthReport) -> None:
        figures = report.figures
        total = sum(figures.states.values())
        unfinished = sum(n for state, n in figures.states.items() if not state.is_done)
        rows = (
            (self.tr("Can be searched"), figures.states.get(DocumentState.INDEXED, 0)),
            (self.tr("Not finished"), unfinished),
            (self.tr("Skipped"), figures.states.get(DocumentState.SKIPPED, 0)),
            (self.tr("Failed"), figures.states.get(DocumentState.FAILED, 0)),
        )
        bars = [Bar(name, n / total, documents_words(n)) for name, n in rows if n and total]
        with_vector = figures.chunks - figures.chunks_without_vector
        words = self.tr("{n} of %Ln passages", "", figures.chunks).format(
            n=number_words(with_vector)
        )
        if figures.chunks:
            bars.append(Bar(self.tr("Found by meaning"), figures.coverage, words))
        self._states.set_bars(bars)

    def _show_languages(self, report: HealthReport) -> None:
        rows = [(one.name or self.tr("Not recognised"), one.count) for one in report.languages]
        self._languages.set_bars(_bars(rows, self.tr("Other languages")))
        foreign = [one.name for one in report.languages if one.is_unknown_to_search]
        self._foreign.setText(
            self.tr(
                "The search by meaning does not know {languages}: such documents are found by "
                "their words only."
            ).format(languages=", ".join(foreign))
        )
        self._foreign.setVisible(bool(foreign))
        self._language_card.setVisible(bool(rows))

    def _show_reasons(self, reasons: tuple[Reason, ...]) -> None:
        while (item := self._reasons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._attention_card.setVisible(bool(reasons))
        for reason in reasons[:_MOST_ROWS]:
            self._reasons.addWidget(_reason_row(reason))
        rest = sum(len(one.paths) for one in reasons[_MOST_ROWS:])
        if rest:
            words = self.tr("{files} for other reasons").format(files=files_words(rest))
            self._reasons.addWidget(_caption(words))

    def _index_words_of(self, report: HealthReport) -> str:
        facts = []
        if report.index_bytes is not None:
            facts.append(self.tr("{size} on the disk").format(size=size_words(report.index_bytes)))
        facts.append(self.tr("%Ln passages", "", report.figures.chunks))
        if report.recall is not None:
            facts.append(
                self.tr("finds {share} of the nearest passages (measured on this library)").format(
                    share=percent_words(report.recall)
                )
            )
        return " · ".join(facts)


def _bars(rows: list[tuple[str, int]], rest_name: str) -> list[Bar]:
    """Return a bar for each of the largest rows, the small ones in one bar."""
    total = sum(count for _, count in rows)
    shown = [Bar(name, n / total, documents_words(n)) for name, n in rows]
    if len(rows) <= _MOST_ROWS:
        return shown
    rest = sum(count for _, count in rows[_MOST_ROWS - 1 :])
    return [*shown[: _MOST_ROWS - 1], Bar(rest_name, rest / total, documents_words(rest))]


def _reason_row(reason: Reason) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    words = QLabel(f"{files_words(len(reason.paths))}: {said(reason.words)}")
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    column.addWidget(words)
    if reason.hint:
        column.addWidget(_caption(said(reason.hint)))
    return row


def _caption(words: str = "") -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "caption")
    label.setWordWrap(True)
    return label


def _card(*widgets: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE.normal, SPACE.normal, SPACE.normal, SPACE.normal)
    column.setSpacing(SPACE.snug)
    for widget in widgets:
        column.addWidget(widget)
    return card
