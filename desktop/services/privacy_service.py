"""The receipt of privacy in the window: what left this machine, what wanted to, and a trial.

The receipt is read from two small files. The trial is made by a process of its own, the same as
`inglenook doctor --privacy`, because it shuts its process off for good. Covered: reading, trying,
what came of it. Not covered: what is tried (`engine.receipt.proof`).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.command_run import CommandRun
from desktop.services.worker import WorkerCommand
from engine.errors import EngineError, UserProblem
from engine.receipt.records import (
    WINDOW_WORDS,
    HostUse,
    ProcessTrial,
    Proof,
    Receipt,
    Standing,
    proof_from_wire,
)

__all__ = [
    "WINDOW_WORDS",
    "HostUse",
    "PrivacyService",
    "ProcessTrial",
    "Proof",
    "Receipt",
    "Standing",
]

_PATIENCE_MS: Final = 600_000
"""Each kind of process is started once; on a busy machine that takes its time."""


class PrivacyService(QObject):
    """Knows the receipt, and tries on a click.

    Signals:
        changed: The receipt or the proof is another one, or a trial began or ended.
        problem: (EngineError) a record cannot be read, or the trial could not be made.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(
        self,
        gather: Callable[[], Receipt],
        command: WorkerCommand,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            gather: Reads the receipt.
            command: How to start the trial, which prints its result as JSON.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._gather = gather
        self._run = CommandRun(command, _PATIENCE_MS, self)
        self._run.ended.connect(self._on_ended)
        self._receipt: Receipt | None = None
        self._proof: Proof | None = None

    @property
    def receipt(self) -> Receipt | None:
        """What left this machine and what wanted to; None until it was read."""
        return self._receipt

    @property
    def proof(self) -> Proof | None:
        """What came of the last trial; None until there was one."""
        return self._proof

    @property
    def is_trying(self) -> bool:
        """Whether a trial is under way."""
        return self._run.is_running

    def refresh(self) -> None:
        """Read the receipt anew."""
        try:
            self._receipt = self._gather()
        except EngineError as error:
            self.problem.emit(error)
            return
        self.changed.emit()

    def try_now(self) -> None:
        """Try all kinds of processes; some seconds."""
        if not self._run.is_running:
            self._run.start()
            self.changed.emit()

    def shut_down(self) -> None:
        """Give a trial up that is under way."""
        self._run.give_up()

    # The trial -----------------------------------------------------------------------------

    def _on_ended(self, _: int, printed: bytes, said: str) -> None:
        try:
            self._proof = proof_from_wire(json.loads(printed)["proof"])
        except (ValueError, KeyError, TypeError):
            self._fail(said)
            return
        self.refresh()

    def _fail(self, detail: str) -> None:
        self._proof = None
        self.changed.emit()
        self.problem.emit(
            UserProblem(
                "It could not be tried whether Inglenook is shut off from the network.",
                "Try it in a terminal: inglenook doctor --privacy",
                detail.strip(),
            )
        )
