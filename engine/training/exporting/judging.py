"""What the numbers of a proof mean, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from engine.training.exporting.agreement import Agreement
from engine.training.exporting.bounds import LARGEST_ROUNDING, Bounds
from engine.training.exporting.proof_records import ProofCheck

_LEAST_CHANGE: Final = 0.5
"""Share of the trained model's change that an export must show."""

_LEAST_GAIN: Final = 0.5
"""Share of what teaching took off the loss that an export must keep."""


def is_whole(problem: str) -> ProofCheck:
    """Return whether a file holds what was taught and nothing else."""
    words = problem or "Each layer that was taught is there with its numbers, and nothing else is."
    return ProofCheck("whole", not problem, float(not problem), 1.0, words)


def is_held(share: float, bounds: Bounds) -> ProofCheck:
    """Return whether the weights of a merged file hold what was taught, after rounding."""
    least, most = bounds.held
    words = (
        f"Its weights hold {share:.0%} of the change that was taught, at least {least:.0%} must."
    )
    return ProofCheck("held", least <= share <= most, share, least, words)


def has_same_layout(is_same: bool) -> ProofCheck:
    """Return whether text becomes the same tokens, and conversations the same text."""
    words = "Chat template, control tokens and the tokens of the questions are the plain model's."
    if not is_same:
        words = "Its chat template, or the way it cuts text into tokens, is not the plain model's."
    return ProofCheck("layout", is_same, float(is_same), 1.0, words)


@dataclass(frozen=True, slots=True)
class Judge:
    """Holds replays against the bounds.

    Attributes:
        bounds: How far an export may be from the trained model.
        rounding: How far the plain model is from itself in both programs.
        effect: From the plain model to the trained one.
    """

    bounds: Bounds
    rounding: Agreement
    effect: Agreement

    def checks(self, near: Agreement, far: Agreement) -> list[ProofCheck]:
        """Return the checks.

        Args:
            near: From the trained model to the export.
            far: From the plain model to the export.
        """
        return [
            self._comparable(),
            self._distribution(near),
            self._difference(near),
            self._likeliest(near),
            self._loss(near),
            self._gain(near),
            self._change(far),
        ]

    def _comparable(self) -> ProofCheck:
        value = self.rounding.divergence
        words = f"The plain model says the same in both programs: they differ by {value:.2g} nats."
        if value > LARGEST_ROUNDING:
            words = (
                f"The plain model itself differs by {value:.2g} nats between the program that "
                "taught it and the one that chats: nothing can be proved with it."
            )
        is_alike = value <= LARGEST_ROUNDING
        return ProofCheck("comparable", is_alike, value, LARGEST_ROUNDING, words)

    def _distribution(self, near: Agreement) -> ProofCheck:
        most = self.bounds.most_divergence(self.rounding.divergence)
        words = (
            f"Over {near.places} places its next words differ from the trained model's by "
            f"{near.divergence:.2g} nats; {most:.2g} are allowed."
        )
        return ProofCheck("distribution", near.divergence <= most, near.divergence, most, words)

    def _difference(self, near: Agreement) -> ProofCheck:
        most = self.bounds.most_difference(self.rounding.difference)
        words = (
            f"The probability of no word differs by more than {near.difference:.1%}; {most:.1%} "
            "are allowed."
        )
        return ProofCheck("difference", near.difference <= most, near.difference, most, words)

    def _likeliest(self, near: Agreement) -> ProofCheck:
        least = self.bounds.same
        share = near.same / near.compared if near.compared else 1.0
        # One place of a few is no share.
        passed = share >= least or near.compared - near.same <= 1 < near.compared
        words = (
            f"At {near.same} of {near.compared} places with a clear choice it chooses the trained "
            f"model's word; {least:.0%} must be the same."
        )
        return ProofCheck("likeliest", passed, share, least, words)

    def _loss(self, near: Agreement) -> ProofCheck:
        most = self.bounds.most_loss(near.loss, self.rounding)
        words = (
            f"Its loss on the questions held back is {near.other_loss:.3f}, the trained model's "
            f"{near.loss:.3f}; {most:.3f} is allowed."
        )
        return ProofCheck("loss", near.other_loss <= most, near.other_loss, most, words)

    def _gain(self, near: Agreement) -> ProofCheck:
        """What teaching took off the loss, less what rounding alone may add."""
        plain, trained = self.effect.loss, self.effect.other_loss
        gained, noise = plain - trained, self.bounds.loss_noise(self.rounding)
        least = _LEAST_GAIN * (gained - self.bounds.loss * trained) - noise
        kept = plain - near.other_loss
        words = (
            f"Teaching took {gained:.3f} off the loss, and in this file it takes {kept:.3f}; "
            f"{max(least, 0.0):.3f} must be left."
        )
        return ProofCheck("gain", gained <= 0 or kept >= least, kept, least, words)

    def _change(self, far: Agreement) -> ProofCheck:
        value, least = far.divergence, _LEAST_CHANGE * self.effect.divergence
        words = (
            f"It differs from the plain model by {value:.2g} nats, as what was taught does "
            f"({self.effect.divergence:.2g})."
        )
        if not self.effect.divergence:
            words = "What was taught changes nothing: the plain model says the same."
        passed = value >= least and self.effect.divergence > 0
        return ProofCheck("change", passed, value, least, words)
