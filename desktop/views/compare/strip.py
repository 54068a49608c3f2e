"""The quiet bar at the bottom of the window while a comparison runs and another page is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.services.comparison_service import ComparingState, ComparisonService
from desktop.theme.theme import Theme
from desktop.views.compare.words import progress_words, state_words, tr
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.tone import Tone


class ComparingStrip(ProgressStrip):
    """Shows what the service says; hidden where the page itself says it.

    There is no cancel beside the pause: a comparison that is paused is kept, and can be removed.
    """

    def __init__(
        self, theme: Theme, comparing: ComparisonService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, can_cancel=False)
        self._comparing = comparing
        self._is_elsewhere = True
        self._has_news = False
        self.pause_chosen.connect(comparing.pause)
        self.resume_chosen.connect(comparing.go_on)
        comparing.began.connect(self._on_began)
        comparing.progressed.connect(self._refresh)
        comparing.changed.connect(self._refresh)
        self.hide()

    def set_elsewhere(self, is_elsewhere: bool) -> None:
        """Say whether another page is shown than that of comparing."""
        self._is_elsewhere = is_elsewhere
        self._let_go_of_news()
        self.setVisible(is_elsewhere and self._has_news)
        self._refresh()

    def _on_began(self) -> None:
        self._has_news = True
        current = self._comparing.current
        if current is not None:
            self.start(tr("Comparing “{name}”").format(name=current.name))
            self.setVisible(self._is_elsewhere)

    def _let_go_of_news(self) -> None:
        """Forget how it ended when that was seen on the page itself."""
        if not self._is_elsewhere and not self._comparing.is_under_way:
            self._has_news = False

    def _refresh(self) -> None:
        self._let_go_of_news()
        current = self._comparing.current
        if current is None or not (self._is_elsewhere and self._has_news):
            return
        words = progress_words(current)
        if current.state is ComparingState.RUNNING:
            self.show_progress(current.share, words or state_words(current))
        elif current.state is ComparingState.PAUSED:
            self.show_paused(tr("Comparing “{name}” is paused").format(name=current.name), words)
        elif current.state is ComparingState.FAILED:
            title = tr("Comparing “{name}” was cut off").format(name=current.name)
            self.finish(title, tr("What is answered is kept: it can go on."), Tone.BAD)
        elif current.state is ComparingState.FINISHED:
            self.finish(tr("“{name}” is compared").format(name=current.name), "", Tone.GOOD)
