"""How far an import or the drafting is, and a way to stop it; else hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.numbers import number_words
from desktop.services.example_sources import DraftProgress, ExampleSources
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.thin_bar import ThinBar


class SourceProgress(QWidget):
    """One line and a thin bar."""

    def __init__(
        self, theme: Theme, sources: ExampleSources, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._words = ElidedLabel()
        self._words.setProperty("kind", "caption")
        self._bar = ThinBar(theme)
        self._stop = TextButton(theme, self.tr("Stop"))
        self._stop.clicked.connect(self._on_stop)
        said = QVBoxLayout()
        said.setSpacing(SPACE.hair)
        said.addWidget(self._words)
        said.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.snug)
        row.addLayout(said, 1)
        row.addWidget(self._stop)
        sources.changed.connect(self._refresh)
        sources.importing.connect(self._on_importing)
        sources.drafted.connect(self._on_drafted)
        self._refresh()

    def _refresh(self) -> None:
        progress = self._sources.draft_progress
        is_importing = self._sources.is_importing
        self._stop.setEnabled(True)
        if is_importing:
            self._show(self.tr("Importing…"), None)
        elif progress is not None:
            self._on_drafted(progress)
        self.setVisible(is_importing or progress is not None)

    def _on_importing(self, done: int, total: int) -> None:
        words = self.tr("Importing: {done} lines").format(done=number_words(done))
        self._show(words, done / total if total else None)

    def _on_drafted(self, progress: DraftProgress) -> None:
        words = self.tr("Drafting: {done} of {total}").format(
            done=number_words(progress.done), total=number_words(progress.total)
        )
        if progress.question:
            words += f" · {' '.join(progress.question.split())}"
        self._show(words, progress.done / progress.total if progress.done else None)

    def _show(self, words: str, share: float | None) -> None:
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.set_fraction(share)

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self._sources.cancel_import()
        self._sources.cancel_draft()
