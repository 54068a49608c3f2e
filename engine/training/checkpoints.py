"""The state of a run on the disk: what a run that was ended at any moment goes on from.

The learner's tensors are one file, the loop's numbers another that names it; the second is replaced
last, so that both always belong together. The best adapter is written before the state that speaks
of it: a run that ended in between makes the same steps again, and writes the same adapter.
"""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from engine.errors import UserProblem, from_os_error
from engine.paths import write_atomically
from engine.training.guard import Guard
from engine.training.learner import Learner
from engine.training.records import Outcome, StopReason, evaluation_from_values

_STATE: Final = "state.json"
_BEST: Final = "best.safetensors"
_TENSORS: Final = "tensors-"


@dataclass(frozen=True, slots=True)
class LoopState:
    """Where a run stands.

    Attributes:
        guard: What the evaluations said.
        micro_batch_tokens: See `TrainingArguments`; smaller after memory ran short.
        step: Updates that were made.
        tokens: Of all batches so far.
        seconds: Since the run began, pauses not counted.
        teaching_seconds: Of these, in updates.
        losses: Of the steps since the last evaluation.
    """

    guard: Guard
    micro_batch_tokens: int
    step: int = 0
    tokens: int = 0
    seconds: float = 0.0
    teaching_seconds: float = 0.0
    losses: tuple[float, ...] = field(default=())

    def outcome(self, reason: StopReason) -> Outcome:
        """Return how the run ended, if it ends here."""
        looks, best = self.guard.evaluations, self.guard.best
        return Outcome(
            steps=self.step,
            best_step=best.step if best else self.step,
            reason=reason,
            loss_before=looks[0].validation_loss if looks else math.nan,
            loss_best=best.validation_loss if best else math.nan,
            loss_last=looks[-1].validation_loss if looks else math.nan,
            evaluations=looks,
            tokens_per_second=self.tokens / self.teaching_seconds if self.tokens else 0.0,
            seconds=self.seconds,
        )


class Checkpoints:
    """The checkpoints of one run over one split.

    Args:
        folder: Where they are kept; made when needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def best(self) -> Path:
        """The adapter of the best step."""
        return self._folder / _BEST

    def keep_best(self, learner: Learner) -> None:
        """Keep the adapter as it is now.

        Raises:
            UserProblem: It cannot be written.
        """
        self._written(lambda: learner.save_adapter(self.best))

    def save(self, learner: Learner, state: LoopState) -> None:
        """Keep everything that the next step depends on.

        Raises:
            UserProblem: It cannot be written; the state before is still there.
        """
        tensors = self._folder / f"{_TENSORS}{state.step}.safetensors"

        def write() -> None:
            learner.save_state(tensors)
            values = {**asdict(state), "tensors": tensors.name}
            write_atomically(self._folder / _STATE, json.dumps(values).encode())
            self._remove_all_but(tensors)

        self._written(write)

    def load(self, learner: Learner) -> LoopState | None:
        """Let a learner go on from the last state; None when there is none.

        Raises:
            UserProblem: The state is damaged.
        """
        values = self._values()
        if values is None:
            return None
        try:
            tensors = self._folder / str(values.pop("tensors"))
            learner.load_state(tensors)
            guard = values.pop("guard")
            looks = tuple(evaluation_from_values(one) for one in guard["evaluations"])
            losses = tuple(values.pop("losses"))
            state = LoopState(Guard(guard["patience"], looks), losses=losses, **values)
        except (OSError, ValueError, KeyError, TypeError, UserProblem) as error:
            raise _damaged(error) from error
        self._remove_all_but(tensors)
        return state

    def step(self) -> int:
        """Return the step of the last state; 0 when there is none.

        Raises:
            UserProblem: The state is damaged.
        """
        values = self._values()
        return values["step"] if values else 0

    def remove(self) -> None:
        """Delete everything."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _remove_all_but(self, tensors: Path) -> None:
        """Delete the states before, and what was half written when the process was ended."""
        for one in self._folder.iterdir():
            is_older = one.name.startswith(_TENSORS) and one != tensors
            if is_older or one.name.startswith("."):
                one.unlink(missing_ok=True)

    def _values(self) -> dict[str, Any] | None:
        try:
            values = json.loads((self._folder / _STATE).read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise _damaged(error) from error
        if not isinstance(values, dict) or not isinstance(values.get("step"), int):
            raise _damaged(ValueError("it says no step"))
        return values

    def _written(self, write: Callable[[], None]) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write()
        except OSError as error:
            raise from_os_error(error, "keep what was taught") from error


def _damaged(error: Exception) -> UserProblem:
    return UserProblem(
        "What was kept of this run is damaged.",
        "Discard it and begin anew: your examples are safe.",
        repr(error),
    )
