"""Forgetting a document or a conversation: where it lives on, and its removal.

Covered: asking the worker, and that what the window shows is read anew afterwards. Not covered:
what is found and removed (`engine.forget`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.errors import EngineError
from engine.protocol import Values

__all__ = ["EngineError", "ForgetService", "ForgetWish", "Found", "FoundPlace"]

_PATIENCE_MS: Final = 1_800_000
"""Databases and backups of some gigabytes are written anew."""


@dataclass(frozen=True, slots=True)
class ForgetWish:
    """What is to be forgotten.

    Attributes:
        name: What a person calls it.
        document: The document; None for a conversation.
        conversation: The id of the conversation; 0 for a document.
    """

    name: str
    document: Path | None = None
    conversation: int = 0


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One place in which something lives on.

    Attributes:
        place: Which, as `engine.forget.records.Place` names it.
        words: What is there.
        names: What people call the things there.
        left: Why it cannot be removed; empty when it can.
    """

    place: str
    words: str
    names: tuple[str, ...] = ()
    left: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Where something lives on, or what became of it.

    Attributes:
        removed: What can be removed, or was.
        left: What is left, and why.
    """

    removed: tuple[FoundPlace, ...]
    left: tuple[FoundPlace, ...]

    @property
    def has_adapters(self) -> bool:
        """Whether something was taught with it."""
        return any(one.place == "adapters" for one in (*self.removed, *self.left))


class ForgetService(QObject):
    """Asks the worker, one thing at a time.

    Signals:
        looked: (ForgetWish, Found) where it lives on.
        forgotten: (ForgetWish, Found) it is done.
        failed: (ForgetWish, EngineError).
    """

    looked = Signal(object, object)
    forgotten = Signal(object, object)
    failed = Signal(object, object)

    def __init__(
        self,
        worker: Worker,
        before: Callable[[], EngineError | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            worker: The indexing worker, which alone changes the index.
            before: Lets go of what other processes hold, or says why that cannot be now.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._worker = worker
        self._before = before

    def look(self, wish: ForgetWish, *, with_adapters: bool = False) -> None:
        """Find out where something lives on."""
        self._ask(wish, look=True, with_adapters=with_adapters)

    def forget(self, wish: ForgetWish, *, with_adapters: bool = False) -> None:
        """Remove it from wherever it can be removed."""
        refusal = self._before()
        if refusal is not None:
            self.failed.emit(wish, refusal)
            return
        self._ask(wish, look=False, with_adapters=with_adapters)

    def _ask(self, wish: ForgetWish, *, look: bool, with_adapters: bool) -> None:
        parameters: Values = {
            "path": None if wish.document is None else str(wish.document),
            "conversation": wish.conversation,
            "look": look,
            "adapters": with_adapters,
        }
        operation: Operation = self._worker.request("forget", parameters, _PATIENCE_MS)
        signal = self.looked if look else self.forgotten
        operation.succeeded.connect(lambda values: signal.emit(wish, found_from_wire(values)))
        operation.failed.connect(partial(self.failed.emit, wish))


def found_from_wire(values: Values) -> Found:
    """Return the worker's answer to "forget"."""
    return Found(_places(values, "removed"), _places(values, "left"))


def _places(values: Values, name: str) -> tuple[FoundPlace, ...]:
    return tuple(
        FoundPlace(
            wire.text(one, "place"),
            wire.text(one, "words"),
            tuple(map(str, one.get("names") or ())),
            wire.text(one, "left"),
        )
        for one in values.get(name) or ()
    )
