"""Guesses the next tokens from what stands before (prompt lookup decoding).

An answer from documents often repeats their words. Where the last tokens stood once before, what
followed them there is a good guess; a model checks several guesses at once for less than it writes
them one by one. A wrong guess costs time only, never another answer. Source: Saxena, "Prompt Lookup
Decoding" (2023).

Covered: the latest place with the same four tokens; more guesses where more is the same; none
beyond the end of a sentence, where answers part from their sources; measuring by itself whether
guessing pays, and stopping where it does not. Not covered: draft models. docs/performance.md tells
how the numbers below were chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

_MATCHED: Final = 4
"""Tokens that must be the same. With fewer, most guesses are wrong."""

_SURELY_MATCHED: Final = 6
"""Tokens that are the same from which on many are guessed."""

_FEW: Final = 3
_MANY: Final = 7
"""Guesses at once; with the token itself 4 or 8, which processors compute best."""

_LEAST_GAIN: Final = 1.05
"""Tokens of a guessed step for the time of as many plain ones, below which guessing stops."""

_PRIOR_GAIN: Final = 1.5
"""What guessing is taken to bring at the beginning, so that one wrong guess does not end it."""

_FIRST_REST: Final = 48
"""Tokens after which it is tried again; twice as many each further time."""

_SMOOTHING: Final = 0.3
_PRIOR_COST: Final = {_FEW: 2.0, _MANY: 3.4}
"""A batch's time as a multiple of one token's, until it was measured."""


class Drafter:
    """Guesses for one answer; learns what guessing costs over many."""

    def __init__(self, ends_sentence: Callable[[int], bool] = lambda _: False) -> None:
        """Make a drafter; `ends_sentence` tells whether a token ends a sentence."""
        self._ends_sentence = ends_sentence
        self._tokens: list[int] = []
        self._places: dict[tuple[int, ...], int] = {}
        self._was_right = False
        self._rest = 0
        self._next_rest = _FIRST_REST
        self._gain = _PRIOR_GAIN
        self._plain_seconds: float | None = None
        self._cost = dict(_PRIOR_COST)
        self.drafted = 0
        self.accepted = 0

    def begin(self, prompt: Sequence[int]) -> None:
        """Start an answer to a prompt; what was learnt about costs is kept."""
        self._tokens = []
        self._places = {}
        self._was_right = False
        self._rest = 0
        self._next_rest = _FIRST_REST
        self._gain = _PRIOR_GAIN
        self.drafted = self.accepted = 0
        self.extend(prompt)

    def extend(self, tokens: Sequence[int]) -> None:
        """Add tokens that were written."""
        for token in tokens:
            # The place is noted before the token comes: the end itself is never its own match.
            if len(self._tokens) >= _MATCHED:
                self._places[tuple(self._tokens[-_MATCHED:])] = len(self._tokens)
            self._tokens.append(token)

    def guess(self) -> list[int]:
        """Return what may come next; empty where nothing suggests itself or guessing loses."""
        if self._rest > 0:
            self._rest -= 1
            return []
        place = self._places.get(tuple(self._tokens[-_MATCHED:]))
        if place is None:
            return []
        count = _MANY if self._was_right or self._matches_surely(place) else _FEW
        guesses = self._tokens[place : place + count]
        ends = (number for number, token in enumerate(guesses, 1) if self._ends_sentence(token))
        return guesses[: next(ends, count)]

    def learn(self, guessed: int, accepted: int, seconds: float) -> None:
        """Tell how a step went.

        Args:
            guessed: How many tokens were guessed; 0 for a plain step.
            accepted: How many of them were right.
            seconds: What the step took.
        """
        if guessed == 0:
            self._plain_seconds = _smoothed(self._plain_seconds, seconds)
            return
        self.drafted += guessed
        self.accepted += accepted
        size = _MANY if guessed > _FEW else _FEW
        if self._plain_seconds:
            # One slow step, because another program ran, must not end guessing for good.
            cost = min(seconds / self._plain_seconds, 2 * _PRIOR_COST[size])
            self._cost[size] = _smoothed(self._cost[size], cost)
        self._gain = _smoothed(self._gain, (1 + accepted) / self._cost[size])
        self._was_right = accepted == guessed
        if self._gain < _LEAST_GAIN:
            self._rest = self._next_rest
            self._next_rest *= 2
            self._gain = _PRIOR_GAIN

    def _matches_surely(self, place: int) -> bool:
        return (
            place >= _SURELY_MATCHED
            and self._tokens[place - _SURELY_MATCHED : place] == self._tokens[-_SURELY_MATCHED:]
        )


def _smoothed(before: float | None, value: float) -> float:
    return value if before is None else before + _SMOOTHING * (value - before)
