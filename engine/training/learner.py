"""What a loop needs of whatever computes: torch on GGUF weights, MLX on a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from engine.training.sequences import TokenSequence


class OutOfMemory(Exception):
    """The computation did not fit into memory; nothing of it counts."""


@dataclass(frozen=True, slots=True)
class LossSum:
    """Losses added up.

    Attributes:
        total: Of the taught tokens.
        targets: How many they are.
        right: How many of them the model would have written itself, given those before.
    """

    total: float
    targets: int
    right: int

    @property
    def is_exact(self) -> bool:
        """Whether the model, always taking the likeliest token, writes all of it."""
        return self.right == self.targets

    @property
    def mean(self) -> float:
        """The mean loss of a taught token."""
        return self.total / max(self.targets, 1)


class Learner(Protocol):
    """A model with an adapter that can be taught. One thread."""

    def accumulate(self, sequences: Sequence[TokenSequence], targets: int, seed: int) -> float:
        """Add the gradient of some sequences to what `update` will use.

        Args:
            sequences: Few enough to be computed at once.
            targets: The taught tokens of the whole batch, by which losses are divided.
            seed: Of dropout.

        Returns:
            The sum of the losses of their taught tokens.

        Raises:
            OutOfMemory: They were too many; the gradient is as before.
        """

    def update(self, learning_rate: float, weight_decay: float, largest_gradient: float) -> float:
        """Make one step of AdamW with the gradient, and forget it.

        Returns:
            The gradient's length before it was scaled down.
        """

    def forget_gradient(self) -> None:
        """Forget what was accumulated."""

    def losses(
        self, sequences: Sequence[TokenSequence], *, plain: bool = False
    ) -> tuple[LossSum, ...]:
        """Return the losses of each sequence; of the plain model when asked.

        Raises:
            OutOfMemory: They were too many.
        """

    def save_adapter(self, path: Path) -> None:
        """Write the adapter as it is now, so that a crash leaves the old file or the new one."""

    def load_adapter(self, path: Path) -> None:
        """Give the adapter the values of a file."""

    def save_state(self, path: Path) -> None:
        """Write all that the next step depends on: adapter and optimiser."""

    def load_state(self, path: Path) -> None:
        """Go on from a state."""

    def save_memory(self) -> bool:
        """Take less memory for the same result; False when there is no way left."""

    def export(self, path: Path) -> Path:
        """Write the adapter in the form in which chat uses it; returns the path to give chat."""

    def close(self) -> None:
        """Free the model."""
