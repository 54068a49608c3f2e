"""Asks before a backup is restored, and says what happens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.language.words import said
from desktop.services.backup_service import BackupService, EngineError
from desktop.theme.theme import Theme
from desktop.views.library.words import path_words
from desktop.views.settings.backup_words import tr
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class RestoreWish:
    """A backup that a person has chosen.

    Attributes:
        path: The file.
        name: What it is called in the title.
        is_saved: Whether it was saved as one file, with the settings and what models were taught.
    """

    path: Path
    name: str
    is_saved: bool = False


class RestoreDialog(Dialog):
    """Stays open while the backup is checked; a backup that is not sound is refused in it."""

    def __init__(
        self, theme: Theme, service: BackupService, wish: RestoreWish, parent: QWidget
    ) -> None:
        title = tr("Restore {name}?").format(name=wish.name)
        super().__init__(theme, title, tr("Restore and start again"), parent)
        self._service = service
        self._source = wish.path
        for words in (
            tr("Inglenook checks the backup, closes and starts again."),
            tr(
                "Conversations, examples, questions, comparisons, the list of your folders and the "
                "settings are then what they were in the backup. What models were taught comes "
                "back where it is missing."
            )
            if wish.is_saved
            else tr(
                "Conversations, examples, questions, comparisons and the list of your folders are "
                "then what they were in the backup."
            ),
            tr(
                "What is here now is not lost: it is kept as a backup of its own in {folder}."
            ).format(folder=path_words(service.folder)),
            tr("Your documents and models stay as they are."),
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
        self.say(said(error.message, error.hint))

    def _close(self) -> None:
        super().accept()
