"""Tells what happens to backups wherever a person is in the window.

Dangers of the place where the data lie are told once each; one that went and came back is told
again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal

from desktop.language.words import said
from desktop.services.backup_service import Backup, BackupService, EngineError, PlaceWarning
from desktop.views.settings.backup_words import tr
from desktop.widgets.error_panel import ErrorPanelContent
from desktop.widgets.tone import Tone

_TOLD: Final = "places/told"


class BackupMessages(QObject):
    """Between the service and the one door for problems.

    Signals:
        told: (words) something went well, and the words go away by themselves.
    """

    told = Signal(str)

    def __init__(
        self,
        service: BackupService,
        state: QSettings,
        show: Callable[[ErrorPanelContent], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._show = show
        service.backed_up.connect(self._on_backed_up)
        service.saved.connect(self._on_saved)
        service.problem.connect(self._on_problem)
        service.damaged.connect(self._on_damaged)
        service.warned.connect(self._on_warned)

    def _on_backed_up(self, _: Backup) -> None:
        self.told.emit(tr("The backup is made and checked."))

    def _on_saved(self, target: Path) -> None:
        self.told.emit(tr("{name} is saved and checked.").format(name=target.name))

    def _on_problem(self, error: EngineError) -> None:
        words = tr("No backup was made. {why}").format(why=said(error.message))
        self._show(ErrorPanelContent(words, said(error.hint), error.detail, tr("Show backups")))

    def _on_damaged(self, error: EngineError) -> None:
        self._show(
            ErrorPanelContent(
                said(error.message), said(error.hint), error.detail, tr("Show backups")
            )
        )

    def _on_warned(self, warnings: tuple[PlaceWarning, ...]) -> None:
        told = str(self._state.value(_TOLD, "")).split()
        new = [one for one in warnings if one.danger.value not in told]
        self._state.setValue(_TOLD, " ".join(one.danger.value for one in warnings))
        if new:
            message = "\n".join(said(one.message) for one in new)
            hint = "\n".join(said(one.hint) for one in new)
            self._show(ErrorPanelContent(message, hint, tone=Tone.CAUTION))
