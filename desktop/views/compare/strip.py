"""The quiet bar at the bottom of the window while a comparison runs and another page is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.services.comparison_service import ComparingState, ComparisonService
from desktop.theme.theme import Theme
from desktop.views.compare.words import progress_words, state_words, tr
from desktop.views.work_strip import WorkStrip
from desktop.widgets.tone import Tone


class ComparingStrip(WorkStrip):
    """Says how far the comparison is.

    There is no cancel beside the pause: a comparison that is paused is kept, and can be removed.
    """

    def __init__(
        self, theme: Theme, comparing: ComparisonService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, comparing, parent, can_cancel=False)
        self._comparing = comparing

    @override
    def title_of(self, name: str) -> str:
        return tr("Comparing “{name}”").format(name=name)

    @override
    def show_current(self) -> None:
        current = self._comparing.current
        if current is None:
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
