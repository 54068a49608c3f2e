"""Fetches the text of pinned documents, which the model reads before everything else.

Covered: asking for each text, going on without those that cannot be had. Not covered: which
documents are pinned (`attachment_service`), how much of them has room (the answering worker).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.protocol import Values

_PATIENCE_MS: Final = 60_000


class PinnedTexts(QObject):
    """The texts of some documents, once.

    Attributes:
        texts: What could be had so far, as the answering worker understands it.
        missed: Names of the documents whose text cannot be had.

    Signals:
        ready: All are there, or known to be missing.
    """

    ready = Signal()

    def __init__(self, paths: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = tuple(paths)
        self._found: dict[Path, Values] = {}
        self._operations: list[Operation] = []
        self.missed: list[str] = []

    @property
    def texts(self) -> list[Values]:
        """The texts that are there, in the order of their documents."""
        return [self._found[path] for path in self._paths if path in self._found]

    @property
    def is_ready(self) -> bool:
        """Whether nothing is waited for."""
        return len(self._found) + len(self.missed) == len(self._paths)

    def fetch(self, searching: Worker) -> None:
        """Ask for the texts."""
        for path in self._paths:
            operation = searching.request("text", {"path": str(path)}, _PATIENCE_MS)
            self._operations.append(operation)
            operation.succeeded.connect(partial(self._on_text, path))
            operation.failed.connect(partial(self._on_failure, path))

    def cancel(self) -> None:
        """Nothing is wanted any more."""
        for operation in self._operations:
            operation.cancel()

    def _on_text(self, path: Path, values: Values) -> None:
        name, text = str(values["name"]), str(values["text"])
        self._found[path] = {"path": str(path), "name": name, "text": text}
        self._tell()

    def _on_failure(self, path: Path, _: object) -> None:
        """The answer is made without it, and says so."""
        self.missed.append(path.name)
        self._tell()

    def _tell(self) -> None:
        if self.is_ready:
            self.ready.emit()
