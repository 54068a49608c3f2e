"""The quiet bar at the bottom of the window while documents are indexed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QWidget

from desktop.services.library_service import IndexingState, LibraryService
from desktop.theme.theme import Theme
from desktop.views.library.words import duration_words, files_words
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
        self._is_announced = False
        self.hide()
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(_SHOWN_MS)
        self._leave.timeout.connect(self.hide)
        self.cancel_chosen.connect(library.cancel_indexing)
        library.indexing_progressed.connect(self._on_progress)
        library.indexing_finished.connect(self._on_finished)

    def _on_progress(self, state: IndexingState) -> None:
        if state.documents_total == 0:
            # Looking through the folders is quick and mostly finds nothing: no word about it.
            return
        if not self._is_announced:
            self._is_announced = True
            self._leave.stop()
            self.start(self.tr("Indexing"))
        self.show_progress(state.share, _words(state, self))

    def _on_finished(self, report: dict[str, object] | None) -> None:
        if not self._is_announced:
            return
        self._is_announced = False
        if report is None:
            self.finish(
                self.tr("Indexing stopped"),
                self.tr("What is done stays. It goes on at the next start or the next change."),
                Tone.CAUTION,
            )
            return
        skipped, failed = report["skipped"], report["failed"]
        attention = (len(skipped) if isinstance(skipped, list) else 0) + (
            len(failed) if isinstance(failed, list) else 0
        )
        words = self.tr("{files} added").format(files=files_words(int(str(report["indexed"]))))
        if attention:
            words += ", " + self.tr("{n} need attention").format(n=attention)
        self.finish(self.tr("Indexing finished"), words, Tone.CAUTION if attention else Tone.GOOD)
        if not attention:
            self._leave.start()


def _words(state: IndexingState, widget: QWidget) -> str:
    locale = QLocale()
    words = widget.tr("{done} of {files}").format(
        done=locale.toString(state.documents_done), files=files_words(state.documents_total)
    )
    if state.documents_per_second is not None:
        rate = locale.toString(state.documents_per_second, "f", 1)
        words += ", " + widget.tr("{rate} files a second").format(rate=rate)
    if state.seconds_left is not None:
        words += ", " + widget.tr("{time} left").format(time=duration_words(state.seconds_left))
    return words
