"""The quiet bar at the bottom of the window while a model is taught and another page is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.services.training_service import Teaching, TeachingState, TrainingService
from desktop.theme.theme import Theme
from desktop.views.teach.progress_words import progress_words, state_words, verdict_words
from desktop.views.teach.words import tr
from desktop.views.work_strip import WorkStrip
from desktop.widgets.tone import Tone


class TeachingStrip(WorkStrip):
    """Says how far the teaching is; to stop it keeps the best step."""

    def __init__(
        self, theme: Theme, training: TrainingService, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, training, parent, cancel_words=tr("Stop"))
        self._training = training
        self.cancel_chosen.connect(training.keep_best)

    @override
    def title_of(self, name: str) -> str:
        return tr("Teaching “{name}”").format(name=name)

    @override
    def show_current(self) -> None:
        current = self._training.current
        if current is None:
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
