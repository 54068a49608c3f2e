"""Conversations as files: exports of one or all, imports of what other programs exported.

An import runs in a thread with a connection of its own, because a whole export of another program
takes seconds. Covered: doing it and saying how it ended. Not covered: the formats
(`engine.conversations.exporting`, `engine.conversations.importing`).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.conversation_service import Conversation, ConversationService
from engine.conversations.exporting import ExportFormat
from engine.conversations.importing import ImportReport
from engine.errors import EngineError, from_exception

__all__ = ["ConversationTransfer", "ExportFormat", "ImportReport"]

Export = Callable[[Iterable[int], ExportFormat, Path], None]
"""Writes conversations into a file; raises a `UserProblem` when it cannot."""

Import = Callable[[Path, Callable[[], bool]], ImportReport]
"""Reads a file into the conversations, asking now and then whether to stop; called in a thread, so
with a connection of its own."""

_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME: Final = 60


class ConversationTransfer(QObject):
    """Exports and imports.

    Signals:
        exported: (Path) the file is written.
        import_began: (Path).
        imported: (ImportReport) what was read, and what was left out.
        problem: (EngineError).
    """

    exported = Signal(object)
    import_began = Signal(object)
    imported = Signal(object)
    problem = Signal(object)
    _thread_ended = Signal(object)

    def __init__(
        self,
        conversations: ConversationService,
        write_export: Export,
        read_import: Import,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._write_export = write_export
        self._read_import = read_import
        self._thread: threading.Thread | None = None
        self._stops = threading.Event()
        self._thread_ended.connect(self._on_ended)

    def suggested_name(self, one: Conversation | None, format_: ExportFormat) -> str:
        """Return a file name for an export of one conversation, or with None of all."""
        title = one.title if one is not None else self.tr("Conversations")
        words = " ".join(_NOT_IN_NAMES.sub(" ", title).split())
        cleaned = words.strip(" .")[:_LONGEST_NAME].strip()
        return (cleaned or self.tr("Conversation")) + format_.ending

    def export(self, one: Conversation | None, format_: ExportFormat, path: Path) -> None:
        """Write a conversation, or with None all of them, archived ones included."""
        service = self._conversations
        everything = (*service.conversations(), *service.conversations(archived=True))
        chosen = everything if one is None else (one,)
        try:
            self._write_export([each.id for each in chosen], format_, path)
        except EngineError as error:
            self.problem.emit(error)
            return
        self.exported.emit(path)

    @property
    def is_importing(self) -> bool:
        """Whether an import is under way."""
        return self._thread is not None

    def import_from(self, path: Path) -> None:
        """Read conversations from a file; while one import runs, another is not begun."""
        if self._thread is not None:
            return
        self._thread = threading.Thread(target=self._run, args=(path,), daemon=True)
        self._thread.start()
        self.import_began.emit(path)

    def shut_down(self) -> None:
        """Stop an import and wait for it: each conversation that it wrote is whole."""
        if self._thread is not None:
            self._stops.set()
            self._thread.join()
            self._thread = None
            self._stops.clear()

    def _run(self, path: Path) -> None:
        outcome: ImportReport | EngineError
        try:
            outcome = self._read_import(path, self._stops.is_set)
        except Exception as error:  # noqa: BLE001 - a thread has nobody above it to hear of it
            outcome = from_exception(error)
        self._thread_ended.emit(outcome)

    def _on_ended(self, outcome: ImportReport | EngineError) -> None:
        self.shut_down()
        if isinstance(outcome, EngineError):
            self.problem.emit(outcome)
        else:
            self.imported.emit(outcome)
        self._conversations.changed.emit()
