"""Backups in the window: one a day by itself, and whatever a person asks for.

Everything runs in one thread at a time, with connections of its own, so that the window never
waits. Covered: when, one after another, what came of it. Not covered: copying and restoring
(`engine.store.backups`), the restart that a restore needs (`desktop.running`).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import Cancelled, EngineError, UserProblem, from_exception
from engine.store.backups.records import Backup, BackupKind
from engine.store.places import PlaceWarning

__all__ = ["Backup", "BackupKind", "BackupService", "EngineError", "PlaceWarning"]

_FIRST_LOOK: Final = 4_000
_EVERY_HOUR: Final = 3_600_000

_Work = Callable[[], Callable[[], None]]
"""Done in the thread; what it returns is then called in the window."""

_log = logging.getLogger(__name__)


class Backups(Protocol):
    """What is done in the thread (`engine.store.backups.desk`)."""

    @property
    def folder(self) -> Path: ...
    def all(self) -> list[Backup]: ...
    def is_due(self) -> bool: ...
    def back_up(self, is_cancelled: Callable[[], bool]) -> Backup: ...
    def save(self, target: Path, is_cancelled: Callable[[], bool]) -> None: ...
    def prepare(self, source: Path, is_cancelled: Callable[[], bool]) -> None: ...
    def withdraw(self) -> None: ...
    def damage(self) -> UserProblem | None: ...
    def warnings(self) -> tuple[PlaceWarning, ...]: ...


class BackupService(QObject):
    """Makes backups, lists them, and prepares restores.

    Signals:
        changed: Something is under way, has ended, or the list is another one.
        backed_up: (Backup) a person asked for it.
        saved: (Path) the file is written and checked.
        problem: (EngineError) a backup or a restore failed.
        damaged: (EngineError) user.db is, after an end by force.
        warned: (tuple of PlaceWarning) what is dangerous about the place of the data; may be empty.
        restart_wanted: A restore is prepared, and the next start carries it out.
        restore_refused: (EngineError) the backup cannot be restored.
    """

    changed = Signal()
    backed_up = Signal(object)
    saved = Signal(object)
    problem = Signal(object)
    damaged = Signal(object)
    warned = Signal(object)
    restart_wanted = Signal()
    restore_refused = Signal(object)
    _thread_ended = Signal(object)

    def __init__(self, backups: Backups, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._thread: threading.Thread | None = None
        self._waiting: list[tuple[_Work, bool]] = []
        self._stops = threading.Event()
        self._is_shut_down = False
        self._listed: tuple[Backup, ...] = ()
        self._was_cut_off = False
        self._told = ""
        self._first_look = QTimer(self)
        self._first_look.setSingleShot(True)
        self._first_look.timeout.connect(self._look)
        self._hourly = QTimer(self)
        self._hourly.setInterval(_EVERY_HOUR)
        self._hourly.timeout.connect(self._back_up_if_due)
        self._thread_ended.connect(self._on_ended)

    @property
    def folder(self) -> Path:
        """Where the backups lie."""
        return self._backups.folder

    @property
    def backups(self) -> tuple[Backup, ...]:
        """What there was at the last look, the newest first."""
        return self._listed

    @property
    def last(self) -> Backup | None:
        """The newest daily one that is not known to be damaged."""
        good = [one for one in self._listed if not one.problem]
        return next((one for one in good if one.kind is BackupKind.SCHEDULED), None)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._thread is not None

    def start(self, *, was_cut_off: bool) -> None:
        """Look after the data from now on, a moment later than whatever a person waits for.

        Args:
            was_cut_off: Whether the last window came to no orderly end.
        """
        self._was_cut_off = was_cut_off
        self._first_look.start(_FIRST_LOOK)
        self._hourly.start()

    def refresh(self) -> None:
        """Look again at what there is."""
        self._do(lambda: lambda: None, quietly=True)

    def back_up(self) -> None:
        """Make a backup now."""

        def work() -> Callable[[], None]:
            made = self._backups.back_up(self._stops.is_set)
            return lambda: self.backed_up.emit(made)

        self._do(work)

    def save(self, target: Path) -> None:
        """Write everything into one file; one that is there is replaced."""

        def work() -> Callable[[], None]:
            self._backups.save(target, self._stops.is_set)
            return lambda: self.saved.emit(target)

        self._do(work)

    def restore(self, source: Path) -> None:
        """Check a backup and prepare to restore it at the next start."""

        def work() -> Callable[[], None]:
            try:
                self._backups.prepare(source, self._stops.is_set)
            except EngineError as error:
                refused = error
                return lambda: self.restore_refused.emit(refused)
            return self.restart_wanted.emit

        self._do(work)

    def withdraw(self) -> None:
        """Want no restore any more."""
        self._backups.withdraw()

    def shut_down(self) -> None:
        """Stop what is under way and wait for it: half a backup is none, and is removed."""
        self._is_shut_down = True
        self._first_look.stop()
        self._hourly.stop()
        self._waiting.clear()
        if self._thread is not None:
            self._stops.set()
            self._thread.join()
            self._thread = None

    # In the thread -------------------------------------------------------------------------

    def _look(self) -> None:
        self._do(self._look_at_place, quietly=True)
        if self._was_cut_off:
            self._do(self._look_for_damage, quietly=True)
        self._back_up_if_due()

    def _look_at_place(self) -> Callable[[], None]:
        found = self._backups.warnings()
        return lambda: self.warned.emit(found)

    def _look_for_damage(self) -> Callable[[], None]:
        damage = self._backups.damage()
        if damage is None:
            return lambda: None
        return lambda: self.damaged.emit(damage)

    def _back_up_if_due(self) -> None:
        self._do(self._make_daily_one)

    def _make_daily_one(self) -> Callable[[], None]:
        try:
            if self._backups.is_due():
                self._backups.back_up(self._stops.is_set)
            self._told = ""
        except UserProblem as error:
            if error.message == self._told:
                return lambda: None  # it was said an hour ago
            self._told = error.message
            raise
        return lambda: None

    def _do(self, work: _Work, *, quietly: bool = False) -> None:
        """Work in the thread; `quietly` when nobody is waiting to hear that it failed."""
        if self._is_shut_down:
            return
        self._waiting.append((work, quietly))
        if self._thread is None:
            self._begin_next()

    def _begin_next(self) -> None:
        self._thread = threading.Thread(
            target=self._run, args=self._waiting.pop(0), name="backups", daemon=True
        )
        self._thread.start()
        self.changed.emit()

    def _run(self, work: _Work, quietly: bool) -> None:
        outcome: Callable[[], None]
        try:
            outcome = work()
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it to hear of it
            outcome = self._failed(from_exception(error), quietly)
        try:
            self._listed = tuple(self._backups.all())
        except OSError as error:
            _log.warning("the backups cannot be listed: %s", error)
        self._thread_ended.emit(outcome)

    def _failed(self, problem: EngineError, quietly: bool) -> Callable[[], None]:
        if isinstance(problem, Cancelled):
            return lambda: None
        _log.error("%s %s", problem.message, problem.detail)
        return (lambda: None) if quietly else (lambda: self.problem.emit(problem))

    def _on_ended(self, outcome: Callable[[], None]) -> None:
        if self._is_shut_down or self._thread is None:
            return
        self._thread.join()
        self._thread = None
        if self._waiting:
            self._begin_next()
        outcome()
        self.changed.emit()
