"""How work that takes a while says how far it is, and is asked to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.errors import Cancelled


def _tell_nobody(_: str, __: int, ___: int) -> None:
    """Say nothing."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who looks on.

    Attributes:
        tell: Told the stage ("writing", "proving"), how much is done, and of how much.
        is_cancelled: Asked between the steps.
    """

    tell: Callable[[str, int, int], None] = _tell_nobody
    is_cancelled: Callable[[], bool] = _never

    def step(self, stage: str, done: int, total: int) -> None:
        """Say how far it is.

        Raises:
            Cancelled: It is to stop.
        """
        if self.is_cancelled():
            raise Cancelled
        self.tell(stage, done, total)
