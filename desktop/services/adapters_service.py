"""What models were taught: the list of it, other names, removal.

Covered: asking the models worker, and what it said last. Not covered: teaching
(`training_service`), what the next answer uses (`adapter_choice`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.models.adapters import InstalledAdapter, from_wire
from engine.protocol import Values

__all__ = ["AdaptersService", "InstalledAdapter"]

_PATIENCE_MS: Final = 30_000


class AdaptersService(QObject):
    """Asks the models worker for what was taught, and keeps what it said last.

    Signals:
        changed: The list is known, or different now.
        renamed: (InstalledAdapter) it has this name now.
        removed: (InstalledAdapter) it is gone.
        problem: (EngineError).
    """

    changed = Signal()
    renamed = Signal(object)
    removed = Signal(object)
    problem = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._adapters: tuple[InstalledAdapter, ...] | None = None

    @property
    def adapters(self) -> tuple[InstalledAdapter, ...] | None:
        """All of them by name; None until they are known."""
        return self._adapters

    def at(self, adapter_id: str) -> InstalledAdapter | None:
        """Return the one with an id; None when there is none."""
        return next((one for one in self._adapters or () if one.id == adapter_id), None)

    def named(self, name: str) -> InstalledAdapter | None:
        """Return the one with a name; None when there is none."""
        return next((one for one in self._adapters or () if one.name == name), None)

    def refresh(self) -> None:
        """Read the list anew, after something was taught."""
        self._ask("adapters", {}).succeeded.connect(self._on_listed)

    def rename(self, adapter: InstalledAdapter, name: str) -> Operation:
        """Give one another name."""
        operation = self._worker.request(
            "rename_adapter", {"id": adapter.id, "name": name}, _PATIENCE_MS
        )
        operation.succeeded.connect(self._on_renamed)
        return operation

    def remove(self, adapter: InstalledAdapter) -> None:
        """Delete one with its files."""
        operation = self._ask("remove_adapter", {"id": adapter.id})
        operation.succeeded.connect(lambda _: self._on_removed(adapter))

    def _ask(self, method: str, values: Values) -> Operation:
        operation = self._worker.request(method, values, _PATIENCE_MS)
        operation.failed.connect(self.problem)
        return operation

    def _on_listed(self, values: Values) -> None:
        self._take(from_wire(one) for one in values["adapters"])

    def _on_renamed(self, values: Values) -> None:
        renamed = from_wire(values["adapter"])
        self._take(renamed if one.id == renamed.id else one for one in self._adapters or ())
        self.renamed.emit(renamed)

    def _on_removed(self, adapter: InstalledAdapter) -> None:
        self._take(one for one in self._adapters or () if one.id != adapter.id)
        self.removed.emit(adapter)

    def _take(self, adapters: Iterable[InstalledAdapter]) -> None:
        self._adapters = tuple(sorted(adapters, key=lambda one: one.name.casefold()))
        self.changed.emit()
