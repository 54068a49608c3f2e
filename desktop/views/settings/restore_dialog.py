"""Asks before a backup is restored, and says what happens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.services.backup_service import BackupService, EngineError
from desktop.theme.theme import Theme
from desktop.views.library.words import path_words
from desktop.views.settings.backup_words import tr
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone


class RestoreDialog(Dialog):
    """Stays open while the backup is checked; a backup that is not sound is refused in it.

    Args:
        theme: Of the window.
        service: Which prepares the restore.
        source: The backup.
        name: What it is called in the title.
        parent: The window.
    """

    def __init__(
        self, theme: Theme, service: BackupService, source: Path, name: str, parent: QWidget
    ) -> None:
        title = tr("Restore {name}?").format(name=name)
        super().__init__(theme, title, tr("Restore and start again"), parent)
        self._service = service
        self._source = source
        for words in (
            tr(
                "Inglenook checks the backup, closes and starts again. Conversations, examples, "
                "questions and comparisons, and the list of your folders, are then what they were "
                "in the backup."
            ),
            tr(
                "What is here now is not lost: it is kept as a backup of its own in {folder}."
            ).format(folder=path_words(service.folder)),
            tr("Your documents, models and what models were taught stay as they are."),
        ):
            self.content.addWidget(plain_label(words))
        service.restore_refused.connect(self._refuse)
        service.restart_wanted.connect(self._close)

    @override
    def accept(self) -> None:
        self.action.setEnabled(False)
        self.cancel.setEnabled(False)
        self.say(tr("Checking the backup…"), Tone.QUIET)
        self._service.restore(self._source)

    @override
    def reject(self) -> None:
        if self.cancel.isEnabled():
            super().reject()

    def _refuse(self, error: EngineError) -> None:
        self.action.setEnabled(True)
        self.cancel.setEnabled(True)
        self.say(f"{error.message} {error.hint}".strip())

    def _close(self) -> None:
        super().accept()
