"""The first moments, before there is a window, and the last, when it starts again.

Covered: the vault, a restore that waits for a start, an offer to restore when user.db cannot be
opened, words when nothing can be opened at all, a new start. Not covered: building the window
(`app`).
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from desktop.language.words import NO_COUNT, said, translated
from desktop.views.settings.backup_words import time_words
from desktop.widgets.error_panel import ErrorPanelContent
from desktop.widgets.tone import Tone
from engine import own_processes
from engine.errors import EngineError, UserProblem
from engine.paths import Folders
from engine.store.backups.copying import damage_of
from engine.store.backups.records import Backup, Restored
from engine.store.backups.restoring import finish_restore, restore
from engine.store.backups.shelf import last_good
from engine.store.backups.sole import InUse
from engine.store.backups.staging import Stage
from engine.store.encrypting import finish
from engine.vault.lock import open_quietly, open_with

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What happened before there was a window to tell it in.

    Attributes:
        restored: The backup that was restored; None when none was.
        refused: Why one was not; None when none was wanted, or it was restored.
    """

    restored: Restored | None = None
    refused: EngineError | None = None

    def message(self) -> ErrorPanelContent | None:
        """Say it; None when there is nothing to say."""
        if self.refused is not None:
            why = said(self.refused.message)
            words = _tr("The backup was not restored. {why}").format(why=why)
            return ErrorPanelContent(words, said(self.refused.hint), self.refused.detail)
        if self.restored is None:
            return None
        kept = "\n".join(str(path) for path in self.restored.kept)
        hint = _tr("What was here before is kept, and stands in the list of backups.")
        return ErrorPanelContent(
            _tr("The backup is restored."), hint if kept else "", kept, tone=Tone.GOOD
        )


def finish_wanted_restore(folders: Folders) -> Beginning:
    """Carry out a restore that was prepared; to be called before a database is opened.

    Raises:
        UserProblem: It had begun and cannot be finished now.
    """
    try:
        return Beginning(restored=finish_restore(folders, datetime.now(UTC), gives_up=True))
    except EngineError as error:
        if Stage(folders).has_begun:
            raise
        return Beginning(refused=error)


def open_vault(folders: Folders, ask: Callable[[str], str | None]) -> bool:
    """Open the vault, if there is one, and encrypt or decrypt what still is to be.

    Args:
        folders: Whose data.
        ask: Asks for the secret, told what was wrong with the last one; None when the person
            gives up.

    Returns:
        Whether it is open, or there is none.

    Raises:
        UserProblem: Its record cannot be read, or a file cannot be written.
    """
    problem = ""
    while not open_quietly(folders.data):
        secret = ask(problem)
        if secret is None:
            return False
        try:
            open_with(folders.data, secret)
        except UserProblem as refused:
            problem = said(refused.message, refused.hint)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        finish(folders)
    except InUse:
        # Another process has the data open: what is plain still stays so until the next start.
        logging.getLogger(__name__).warning("the vault is not finished: the data is in use")
    finally:
        QGuiApplication.restoreOverrideCursor()
    return True


def opened_or_rescued(
    build: Callable[[], _Made],
    folders: Folders,
    ask: Callable[[EngineError, Backup], bool] | None = None,
) -> _Made:
    """Build what opens the databases; where user.db is damaged, offer its last good backup.

    Args:
        build: Builds it.
        folders: Whose data.
        ask: Asks whether to restore; a dialog if not given.

    Raises:
        UserProblem: It cannot be opened, and nothing was restored.
    """
    try:
        return build()
    except UserProblem as error:
        if not damage_of(folders.user_database, in_use=True):
            raise
        last = last_good(folders.backups)
        if last is None or not (ask or _ask)(error, last):
            raise
    # Outside: half of what was built goes with the error.
    restore(folders, last.path, datetime.now(UTC))
    return build()


def cannot_start(error: EngineError) -> int:
    """Say why there is no window: there is none yet to say it in. Returns the exit code."""
    if logging.getLogger().handlers:
        # Without a log file, Python would print the record between our words.
        logging.getLogger(__name__).error("no window: %s %s", error.message, error.detail)
    sys.stderr.write(f"{error.message}\n{error.hint}\n")
    box = QMessageBox(QMessageBox.Icon.Critical, "Inglenook", said(error.message))
    box.setInformativeText(said(error.hint))
    box.setDetailedText(error.detail)
    box.exec()
    return 1


def start_again(handed: int = 0) -> bool:
    """Start a new process in the way in which this one was started.

    Args:
        handed: How many files and folders this one was given, at its end; they are taken already.

    Returns:
        Whether it began.
    """
    program, *arguments = own_processes.command_to_start_again(handed)
    started = QProcess.startDetached(program, arguments)
    return bool(started[0] if isinstance(started, tuple) else started)


def _ask(error: EngineError, last: Backup) -> bool:
    box = QMessageBox(QMessageBox.Icon.Critical, "Inglenook", said(error.message))
    words = _tr(
        "The last good backup is of {time}. What can still be read of the damaged file is kept "
        "beside it."
    )
    box.setInformativeText(words.format(time=time_words(last.made_at)))
    box.setDetailedText(error.detail)
    yes = box.addButton(_tr("Restore the backup"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("Close Inglenook"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is yes


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Starting", text, count)
