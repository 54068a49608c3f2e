"""The quiet bar at the bottom of the window while documents are indexed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QWidget

from desktop.services.library_service import IndexingState, LibraryService, Work
from desktop.theme.theme import Theme
from desktop.views.library.words import documents_words, duration_words, files_words
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.tone import Tone

_SHOWN_MS = 6_000
"""How long "finished" is shown when there is nothing else to say."""


class IndexingStrip(ProgressStrip):
    """Shows what the library service says of the indexing; hidden when there is nothing to say."""

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._library = library
        self._announced: Work | None = None
        self.hide()
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(_SHOWN_MS)
        self._leave.timeout.connect(self.hide)
        self.cancel_chosen.connect(library.cancel_indexing)
        self.pause_chosen.connect(library.pause)
        self.resume_chosen.connect(library.resume)
        library.indexing_progressed.connect(self._on_progress)
        library.indexing_finished.connect(self._on_finished)
        library.pause_changed.connect(self._on_pause_changed)
        library.changed.connect(self._on_changed)
        self._on_pause_changed()

    def _on_progress(self, state: IndexingState) -> None:
        if state.work in (Work.SYNC, Work.TAKE_OUT) and state.documents_total == 0:
            # Looking through the folders is quick and mostly finds nothing: no word about it.
            return
        if self._announced is not state.work:
            self._announced = state.work
            self._leave.stop()
            self.start(self._title_of(state.work))
        self.show_progress(state.share, self._words_of(state))

    def _on_pause_changed(self) -> None:
        if self._library.is_paused:
            self._leave.stop()
            if not self._library.is_indexing:
                self._show_pause()
        elif self._announced is None:
            self.hide()

    def _on_changed(self) -> None:
        if self._library.is_paused and not self._library.is_indexing:
            self._show_pause()

    def _show_pause(self) -> None:
        self._announced = None
        unfinished = self._library.health().unfinished
        words = self.tr("{documents} to go. New and changed files wait too.")
        none = self.tr("New and changed files wait until you resume it.")
        self.show_paused(
            self.tr("Indexing is paused"),
            words.format(documents=documents_words(unfinished)) if unfinished else none,
        )

    def _on_finished(self, report: dict[str, object] | None) -> None:
        announced, self._announced = self._announced, None
        if self._library.is_paused:
            self._show_pause()
        elif announced is None:
            return
        elif report is None:
            self.finish(
                self.tr("Indexing stopped"),
                self.tr("What is done stays. It goes on at the next start or the next change."),
                Tone.CAUTION,
            )
        elif announced is Work.SYNC:
            self._show_end(report)
        else:
            self.finish(self._title_of_end(announced), "", Tone.GOOD)
            self._leave.start()

    def _show_end(self, report: dict[str, object]) -> None:
        skipped, failed = report["skipped"], report["failed"]
        attention = (len(skipped) if isinstance(skipped, list) else 0) + (
            len(failed) if isinstance(failed, list) else 0
        )
        words = self.tr("%Ln files added", "", int(str(report["indexed"])))
        if attention:
            words += ", " + self.tr("%Ln need attention", "", attention)
        self.finish(self.tr("Indexing finished"), words, Tone.CAUTION if attention else Tone.GOOD)
        if not attention:
            self._leave.start()

    def _title_of(self, work: Work) -> str:
        return {
            Work.SYNC: self.tr("Indexing"),
            Work.REBUILD: self.tr("Rebuilding the index"),
            Work.COMPACT: self.tr("Making the index compact"),
        }[work]

    def _title_of_end(self, work: Work) -> str:
        if work is Work.REBUILD:
            return self.tr("The index is rebuilt")
        return self.tr("The index is compact")

    def _words_of(self, state: IndexingState) -> str:
        if state.work is not Work.SYNC and not state.documents_total:
            return ""
        locale = QLocale()
        words = self.tr("{done} of {files}").format(
            done=locale.toString(state.documents_done), files=files_words(state.documents_total)
        )
        if state.documents_per_second is not None:
            rate = locale.toString(state.documents_per_second, "f", 1)
            words += ", " + self.tr("{rate} files a second").format(rate=rate)
        if state.seconds_left is not None:
            words += ", " + self.tr("{time} left").format(time=duration_words(state.seconds_left))
        return words
