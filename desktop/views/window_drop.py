"""Files and folders over the window: counted while they hang there, then dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.survey import Survey, SurveyService
from desktop.theme.theme import Theme
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.file_drop import FileDrop


class WindowDrop(QObject):
    """Shows what would be added, over the whole window.

    Signals:
        dropped: (list of Path, Survey or None) what was counted by then.
    """

    dropped = Signal(object, object)

    def __init__(self, theme: Theme, survey: SurveyService, window: QWidget) -> None:
        super().__init__(window)
        self._survey = survey
        self._overlay = DropOverlay(theme, window)
        self._dragged: list[Path] = []
        self._counted: Survey | None = None
        survey.counted.connect(self._on_counted)
        drop = FileDrop(window, takes_folders=True)
        drop.entered.connect(self._begin)
        drop.left.connect(self._end)
        drop.dropped.connect(self._drop)

    def _begin(self, paths: list[Path]) -> None:
        self._dragged, self._counted = paths, None
        self._show()
        self._survey.count(paths)

    def _on_counted(self, counted: Survey) -> None:
        self._counted = counted
        if self._dragged:
            self._show()

    def _show(self) -> None:
        counted = self._counted
        self._overlay.show_preview(
            [path.name or str(path) for path in self._dragged],
            counting=counted is None,
            files=counted.files if counted else 0,
            size=counted.bytes if counted else 0,
            skipped=counted.left_out if counted else 0,
        )

    def _end(self) -> None:
        self._survey.cancel()
        self._dragged = []
        self._overlay.hide()

    def _drop(self, paths: list[Path]) -> None:
        self.dropped.emit(paths, self._counted)
