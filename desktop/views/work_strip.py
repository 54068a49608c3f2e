"""The quiet bar at the bottom of the window while a long job goes on and another page is shown.

Covered: when it is there, and until when it says how a job ended. Not covered: its words, which the
strips made of it know.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.services.comparison_service import ComparisonService
from desktop.services.training_service import TrainingService
from desktop.theme.theme import Theme
from desktop.widgets.progress_strip import ProgressStrip


class WorkStrip(ProgressStrip):
    """Shows what a service says of its job; hidden where the job's own page says it."""

    def __init__(
        self,
        theme: Theme,
        work: TrainingService | ComparisonService,
        parent: QWidget | None = None,
        *,
        cancel_words: str = "",
        can_cancel: bool = True,
    ) -> None:
        super().__init__(theme, parent, cancel_words=cancel_words, can_cancel=can_cancel)
        self._work = work
        self._is_elsewhere = True
        self._has_news = False
        self.pause_chosen.connect(work.pause)
        self.resume_chosen.connect(work.go_on)
        work.began.connect(self._on_began)
        work.progressed.connect(self._refresh)
        work.changed.connect(self._refresh)
        self.hide()

    def set_elsewhere(self, is_elsewhere: bool) -> None:
        """Say whether another page is shown than that of the job."""
        self._is_elsewhere = is_elsewhere
        self._let_go_of_news()
        self.setVisible(is_elsewhere and self._has_news)
        self._refresh()

    # For the strips made of this -----------------------------------------------------------

    def title_of(self, name: str) -> str:
        """Say what is done, for the name of a job."""
        raise NotImplementedError

    def show_current(self) -> None:
        """Show how far the job is, or how it ended."""
        raise NotImplementedError

    # What happens --------------------------------------------------------------------------

    def _on_began(self) -> None:
        self._has_news = True
        if self._work.current is not None:
            self.start(self.title_of(self._work.current.name))
            self.setVisible(self._is_elsewhere)

    def _let_go_of_news(self) -> None:
        """Forget how it ended when that was seen on the page itself."""
        if not self._is_elsewhere and not self._work.is_under_way:
            self._has_news = False

    def _refresh(self) -> None:
        self._let_go_of_news()
        if self._work.current is not None and self._is_elsewhere and self._has_news:
            self.show_current()
