"""What teaching will take on this machine: the forecast before anything is begun."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Final

from engine.errors import UserProblem
from engine.training.learner import Learner
from engine.training.runs.forecast import (
    Fitting,
    TeachingFit,
    disk_bytes,
    fitting,
    measure,
)
from engine.training.runs.learners import base_of, number_bytes, open_learner
from engine.training.runs.options import Pace, arguments_for, batch_size
from engine.training.runs.preparing import Prepared, Wish
from engine.training.runs.teaching import Teller

_GUESSED_RATE: Final = 3e-4
"""A learning rate changes nothing in a forecast."""


class Planning:
    """The forecast of one wish.

    Args:
        wish: What is wanted.
        prepared: Its examples.
        free_memory: Bytes that are free.
        free_disk: Bytes that are free where runs are kept.
        tell: Told how far the measuring is.
        is_cancelled: Asked between steps.
    """

    def __init__(
        self,
        wish: Wish,
        prepared: Prepared,
        free_memory: int,
        free_disk: int,
        tell: Teller,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._wish = wish
        self._prepared = prepared
        self._free_disk = free_disk
        self._tell = tell
        self._is_cancelled = is_cancelled
        lengths = (one.sequence.length for one in prepared.dataset.examples.values())
        details, rank = wish.model.details, wish.options.rank
        self._found = fitting(
            details,
            rank,
            max(lengths, default=1),
            number_bytes(wish.options.precision),
            free_memory,
            batch_size(len(prepared.split.train)),
        )
        self._disk = disk_bytes(details, rank)

    @property
    def fitting(self) -> Fitting:
        """How it fits into memory."""
        return self._found

    def plan(self) -> dict[str, Any]:
        """Return the forecast, see the training worker.

        Raises:
            UserProblem: The model cannot be loaded.
            Cancelled: `is_cancelled` said so.
        """
        values = self._values()
        if self._found.fit is not TeachingFit.TOO_LARGE:
            values |= self._measured()
        split = self._prepared.split
        sizes = {"train": len(split.train), "validation": len(split.validation)}
        return {
            "forecast": values,
            "options": asdict(self._wish.options),
            "split": {**sizes, "groups": self._prepared.groups},
        }

    def refuse_what_does_not_fit(self) -> None:
        """Refuse what memory or disk are too small for.

        Raises:
            UserProblem: They are.
        """
        found = self._found
        if found.fit is TeachingFit.TOO_LARGE:
            raise UserProblem(
                f"Teaching {self._wish.model.name} needs about {found.memory_bytes / 1e9:.1f} GB "
                f"of memory, and {found.available_bytes / 1e9:.1f} GB are free.",
                "Close other programs, choose a smaller model or a smaller rank.",
            )
        if self._disk > self._free_disk:
            raise UserProblem(
                f"Teaching needs {self._disk / 1e6:.0f} MB on the disk, and "
                f"{self._free_disk / 1e6:.0f} MB are free.",
                "Free some space and try again.",
            )

    def _values(self) -> dict[str, Any]:
        fit = TeachingFit.DISK_FULL if self._disk > self._free_disk else self._found.fit
        return {
            "memory_bytes": self._found.memory_bytes,
            "available_bytes": self._found.available_bytes,
            "disk_bytes": self._disk,
            "free_disk_bytes": self._free_disk,
            "fits": fit.value,
            "micro_batch_tokens": self._found.micro_batch_tokens,
            "seconds": 0.0,
            "tokens_per_second": 0.0,
            "steps": 0,
            "epochs": 0.0,
        }

    def _measured(self) -> dict[str, Any]:
        data, split = self._prepared.dataset, self._prepared.split
        train = data.sequences(split.train)
        micro = self._found.micro_batch_tokens
        learner = self._learner()
        try:
            pace = measure(
                learner,
                train,
                data.held_back(split.validation),
                micro,
                lambda done, total: self._tell("measuring", {"done": done, "total": total}),
                self._is_cancelled,
            )
        finally:
            learner.close()
        return self._pace_values(pace, len(train), sum(one.length for one in train))

    def _pace_values(self, pace: Pace, examples: int, tokens: int) -> dict[str, Any]:
        options = self._wish.options
        made = arguments_for(options, examples, pace, _GUESSED_RATE, self._found.micro_batch_tokens)
        looks = made.steps / made.evaluate_every + 1
        seconds = made.steps * pace.step_seconds + looks * pace.evaluation_seconds
        return {
            "seconds": seconds * max(options.folds + 1, 1),
            "tokens_per_second": tokens / examples * made.batch_examples / pace.step_seconds,
            "steps": made.steps,
            "epochs": made.steps * made.batch_examples / examples,
        }

    def _learner(self) -> Learner:
        options = self._wish.options
        base = base_of(self._wish.model)
        learner = open_learner(base, options.lora, options.seed, options.precision)
        if not self._found.keeps_activations:
            learner.save_memory()
        return learner
