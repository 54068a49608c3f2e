"""Lets the model read what the next question will begin with, while the person reads the answer.

The conversation so far is the longest part of most follow-up questions. What was read ahead is not
read again, so that the next answer begins sooner. It gives way at once to whatever is asked.

Covered: the request, giving way. Not covered: whether it is worth it (the answering worker knows
what it has read).
"""

from __future__ import annotations

from typing import Final

from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.protocol import Values

_PATIENCE_MS: Final = 600_000


class ReadAhead:
    """Reads ahead for one conversation at a time."""

    def __init__(self, answering: Worker) -> None:
        self._answering = answering
        self._operation: Operation | None = None

    def begin(self, asked: Values, answer: str) -> None:
        """Read a conversation that goes on behind an answer.

        Args:
            asked: What the answering worker was asked with.
            answer: What it said.
        """
        self.give_way()
        history = [
            *asked["history"],
            {"speaker": "user", "text": asked["question"]},
            {"speaker": "assistant", "text": answer},
        ]
        values = {**asked, "question": "", "continue_from": "", "history": history}
        # A failure is no loss: the next question reads everything itself.
        self._operation = self._answering.request("read_ahead", values, _PATIENCE_MS)

    def give_way(self) -> None:
        """Stop, because there is something to do."""
        if self._operation is not None:
            self._operation.cancel()
            self._operation = None
