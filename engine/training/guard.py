"""Early stopping (Prechelt, 1998): which step is kept, how it goes, when it is enough.

The step with the lowest validation loss is kept, never the last one by habit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from engine.training.records import EvaluationRecord, StopReason, Verdict

_NOTICEABLE: Final = 0.01
"""Share by which a loss must differ to be called higher or lower in words."""


@dataclass(frozen=True, slots=True)
class Guard:
    """What is known of a run's evaluations.

    Attributes:
        patience: Evaluations without a better one after which the run ends; 0 never ends it.
        evaluations: So far, the plain model's first.
    """

    patience: int
    evaluations: tuple[EvaluationRecord, ...] = ()

    @property
    def best(self) -> EvaluationRecord | None:
        """The evaluation with the lowest validation loss; of equals the first."""
        sound = [one for one in self.evaluations if math.isfinite(one.validation_loss)]
        return min(sound, key=lambda one: one.validation_loss, default=None)

    def is_better(self, loss: float) -> bool:
        """Whether a validation loss is lower than all before."""
        return math.isfinite(loss) and (self.best is None or loss < self.best.validation_loss)

    def judged(self, seen: EvaluationRecord) -> EvaluationRecord:
        """Return a new evaluation with the best step so far and in which direction it goes."""
        if self.is_better(seen.validation_loss) or self.best is None:
            return replace(
                seen,
                best_step=seen.step,
                best_loss=seen.validation_loss,
                verdict=Verdict.IMPROVING,
            )
        best = self.best
        rises = seen.validation_loss > best.validation_loss * (1 + _NOTICEABLE)
        # Of the plain model the training loss is not known: it is about the validation loss.
        before = best.validation_loss if best.train_loss is None else best.train_loss
        falls = seen.train_loss is not None and seen.train_loss < before
        return replace(
            seen,
            best_step=best.step,
            best_loss=best.validation_loss,
            verdict=Verdict.MEMORISING if rises and falls else Verdict.LEVEL,
        )

    def with_evaluation(self, judged: EvaluationRecord) -> Guard:
        """Return the guard that knows one more evaluation."""
        return replace(self, evaluations=(*self.evaluations, judged))

    def reason_to_stop(self) -> StopReason | None:
        """Say why it is enough; None while it is not."""
        best = self.best
        if not self.patience or best is None:
            return None
        since = [one for one in self.evaluations if one.step > best.step]
        if len(since) < self.patience:
            return None
        rises = any(one.verdict is Verdict.MEMORISING for one in since)
        return StopReason.MEMORISING if rises else StopReason.NO_GAIN
