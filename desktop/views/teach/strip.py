"""The quiet bar at the bottom of the window while a model is taught and another page is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.services.training_service import Teaching, TeachingState, TrainingService
from desktop.theme.theme import Theme
from desktop.views.teach.progress_words import progress_words, state_words, verdict_words
from desktop.views.teach.words import tr
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.tone import Tone


class TeachingStrip(ProgressStrip):
    """Shows what the training service says; hidden where the page itself says it."""

    def __init__(
        self, theme: Theme, training: TrainingService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent, cancel_words=tr("Stop"))
        self._training = training
        self._is_elsewhere = True
        self._has_news = False
        self.pause_chosen.connect(training.pause)
        self.resume_chosen.connect(training.go_on)
        self.cancel_chosen.connect(training.keep_best)
        training.began.connect(self._on_began)
        training.progressed.connect(self._refresh)
        training.changed.connect(self._refresh)
        self.hide()

    def set_elsewhere(self, is_elsewhere: bool) -> None:
        """Say whether another page is shown than that of teaching."""
        self._is_elsewhere = is_elsewhere
        self._let_go_of_news()
        self.setVisible(is_elsewhere and self._has_news)
        self._refresh()

    def _on_began(self) -> None:
        self._has_news = True
        current = self._training.current
        if current is not None:
            self.start(tr("Teaching “{name}”").format(name=current.name))
            self.setVisible(self._is_elsewhere)

    def _let_go_of_news(self) -> None:
        """Forget how it ended when that was seen on the page itself."""
        if not self._is_elsewhere and not self._training.is_under_way:
            self._has_news = False

    def _refresh(self) -> None:
        self._let_go_of_news()
        current = self._training.current
        if current is None or not (self._is_elsewhere and self._has_news):
            return
        if current.state is TeachingState.RUNNING:
            self.show_progress(current.share, _words_of(current))
        elif current.state is TeachingState.PAUSED:
            title = tr("Teaching “{name}” is paused").format(name=current.name)
            self.show_paused(title, progress_words(current))
        elif current.state is TeachingState.FAILED:
            title = tr("Teaching “{name}” was cut off").format(name=current.name)
            self.finish(title, tr("What was learned is kept: it can go on."), Tone.BAD)
        elif current.state is TeachingState.FINISHED:
            self.finish(tr("“{name}” is taught").format(name=current.name), "", Tone.GOOD)


def _words_of(teaching: Teaching) -> str:
    if teaching.last_evaluation is None:
        return progress_words(teaching) or state_words(teaching)
    return f"{progress_words(teaching)} · {verdict_words(teaching)[0]}"
