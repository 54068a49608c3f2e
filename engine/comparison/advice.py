"""Summary and weights -> advice. A pure function: the same numbers give the same advice.

The rule, for all questions and again for each kind:

1. Too few questions, or too many answers that are none, and nothing is said.
2. A way helps when it is better than the plain model by more than chance explains (the 95 %
   interval of the paired difference lies above 0) and by at least 3 points. Only a way that helps
   is ever recommended, so that nothing is recommended that measurably hurts.
3. Of two ways that help, the one with the higher worth is taken: quality less what the person's
   weights make of slowness, effort and changing documents. Both together are recommended only when
   they are better than the better one of the two, helping or not, by more than chance.
4. A way that helps by less than the weights take from it is not worth it.
5. When none helps: "not enough evidence", with the number of questions that would decide, where a
   gain is seen and may be more than 10 points, or may be 20 points and more; else "neither".

Not covered: predicting before anything is taught (`probe`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Final

from engine.comparison.advice_records import (
    Advice,
    KindAdvice,
    NextStep,
    Reason,
    ReasonCode,
    StepCode,
    Verdict,
    Weights,
)
from engine.comparison.advice_words import (
    better_words,
    between,
    headline,
    kind_words,
    points,
    step_words,
    way_words,
)
from engine.comparison.comparison_records import Freshness
from engine.comparison.records import QuestionKind, Way
from engine.comparison.summary_records import (
    WORTHWHILE,
    Difference,
    KindSummary,
    Summary,
    WayScores,
)
from engine.counting import counted

FEWEST_QUESTIONS: Final = 10
_LEAST_GAIN: Final = 0.03
_LARGE_GAIN: Final = 0.20
_ALREADY_GOOD: Final = 0.90
_STILL_POOR: Final = 0.30
_MOST_FAULTS: Final = 0.20
_FEW_EVIDENCE: Final = 0.60
_MOST_NEEDED: Final = 1_000
"""Questions that anybody would still add."""


_SPEED_COST: Final = 0.01
"""Quality that a person gives for answers in half the time."""

_EFFORT_COST: Final = {Way.BASE: 0.0, Way.DOCUMENTS: 0.01, Way.TUNED: 0.02, Way.BOTH: 0.03}
_CHANGE_COST: Final = {Way.BASE: 0.0, Way.DOCUMENTS: 0.0, Way.TUNED: 0.20, Way.BOTH: 0.05}
"""Quality of facts that is lost by the next month, if all documents change within one."""

_VERDICTS: Final = {
    Way.BASE: Verdict.NEITHER,
    Way.DOCUMENTS: Verdict.DOCUMENTS,
    Way.TUNED: Verdict.TEACH,
    Way.BOTH: Verdict.BOTH,
}


def advise(summary: Summary, weights: Weights | None = None) -> Advice:
    """Return what to do, with the reasons.

    Args:
        summary: Of a comparison.
        weights: How much the person cares about what; None for the usual.
    """
    adviser = _Adviser(summary, weights or Weights())
    whole = adviser.advice_for(summary.all)
    kinds = tuple(map(adviser.advice_for, summary.kinds[1:]))
    return Advice(
        whole.verdict,
        whole.way,
        headline(whole, summary.all, kinds),
        (*whole.reasons, *adviser.warnings(whole, kinds)),
        tuple(adviser.next_steps(whole)),
        kinds,
    )


class _Adviser:
    """Weighs the numbers of one comparison."""

    def __init__(self, summary: Summary, weights: Weights) -> None:
        self._summary = summary
        self._weights = weights

    # Verdicts ------------------------------------------------------------------------------

    def advice_for(self, found: KindSummary) -> KindAdvice:
        """Return the advice for the questions of one kind, or for all."""
        unusable = self._unusable(found)
        if unusable is not None:
            return _not_enough(found, [unusable])
        helpers = [one.way for one in _gains(found) if _helps(one)]
        if not helpers:
            return self._without_gain(found)
        way = self._chosen(found, helpers)
        if way is None:
            return _not_enough(found, self._which_part_reasons(found))
        if self._worth(found, way) <= self._worth(found, Way.BASE):
            return _neither(found, list(self._not_worth_it_reasons(found, way)))
        reasons = tuple(self._reasons_for(found, way))
        return KindAdvice(found.kind, _VERDICTS[way], way, found.count, reasons)

    def _unusable(self, found: KindSummary) -> Reason | None:
        """Return why nothing can be said."""
        for scores in found.ways:
            faults = sum(scores.faults.values())
            if scores.answered and faults / scores.answered > _MOST_FAULTS:
                words = (
                    f"{way_words(scores.way).capitalize()}: {faults} of {scores.answered} answers "
                    "are empty, repeat themselves or failed. No verdict is made from that."
                )
                return Reason(ReasonCode.BROKEN, words, scores.way)
        if found.count < FEWEST_QUESTIONS:
            few = counted(found.count, "question is", "questions are")
            words = f"{few} too few: at least {FEWEST_QUESTIONS} are needed."
            return Reason(ReasonCode.FEW_QUESTIONS, words)
        if len(found.ways) < 2 or found.scores(Way.BASE) is None:
            words = "The plain model and at least one other way are needed to compare."
            return Reason(ReasonCode.NOT_TRIED, words)
        return None

    def _without_gain(self, found: KindSummary) -> KindAdvice:
        base, gains = _scores(found, Way.BASE), list(_gains(found))
        if base.quality.mean >= _ALREADY_GOOD:
            words = f"The plain model is right already: {_share(base)}."
            return _neither(found, [Reason(ReasonCode.ALREADY_GOOD, words, Way.BASE)])
        is_open = [one for one in gains if _is_open(one)]
        if is_open:
            return _not_enough(found, list(map(_open_reason, is_open)))
        return _neither(found, list(map(_no_gain_reason, gains)))

    def _chosen(self, found: KindSummary, helpers: Sequence[Way]) -> Way | None:
        """Return the way to recommend; None where only both help, and one of them may be enough."""
        tried = [one.way for one in found.ways if one.way in (Way.DOCUMENTS, Way.TUNED)]
        singles = [way for way in tried if way in helpers]
        single = max(singles, key=lambda way: self._worth(found, way), default=None)
        if Way.BOTH not in helpers:
            return single
        if not self._adds_something(found, tried):
            return single
        if single is None or self._worth(found, Way.BOTH) > self._worth(found, single):
            return Way.BOTH
        return single

    def _adds_something(self, found: KindSummary, singles: Sequence[Way]) -> bool:
        """Whether both are better than the better one of the two by more than chance."""
        if not singles:
            return True
        better = max(singles, key=lambda way: _scores(found, way).quality.mean)
        gain = found.difference(Way.BOTH, better)
        return gain is not None and gain.interval.low > 0

    def _which_part_reasons(self, found: KindSummary) -> list[Reason]:
        return [
            Reason(
                ReasonCode.OPEN,
                f"{way_words(Way.BOTH).capitalize()} help, and it is open whether "
                f"{way_words(one.other)} alone would do: they are {between(one.interval)} better.",
                Way.BOTH,
            )
            for one in found.differences
            if one.way is Way.BOTH and one.other is not Way.BASE and one.interval.low <= 0
        ]

    def _not_worth_it_reasons(self, found: KindSummary, way: Way) -> Iterator[Reason]:
        gain = found.difference(way, Way.BASE)
        gained = points(gain.interval.mean) if gain is not None else ""
        words = (
            f"{way_words(way).capitalize()} is {gained} better than the plain model, and by what "
            "counts for you not worth its time and effort."
        )
        yield Reason(ReasonCode.NOT_WORTH_IT, words, way)
        yield from self._cost_reasons(found, way)

    def _worth(self, found: KindSummary, way: Way) -> float:
        """Return the quality of a way less what the person's weights take from it."""
        scores = _scores(found, way)
        fastest = min(one.latency.total for one in found.ways)
        slower = math.log2(max(scores.latency.total, 1.0) / max(fastest, 1.0))
        facts = _share_of_facts(self._summary, found.kind)
        return (
            scores.quality.mean
            - self._weights.speed * _SPEED_COST * max(slower, 0.0)
            - self._weights.effort * _EFFORT_COST[way]
            - self._weights.freshness * _CHANGE_COST[way] * self._summary.freshness.share * facts
        )

    # Reasons -------------------------------------------------------------------------------

    def _reasons_for(self, found: KindSummary, way: Way) -> Iterator[Reason]:
        gain = found.difference(way, Way.BASE)
        if gain is not None:
            yield Reason(ReasonCode.BETTER, better_words(gain, found), way)
        for other in found.ways:
            if other.way in (way, Way.BASE):
                continue
            yield _against(found, way, other.way)
        yield from self._cost_reasons(found, way)
        scores = _scores(found, way)
        if scores.quality.mean < _STILL_POOR:
            words = f"It is still poor: {_share(scores)} right."
            yield Reason(ReasonCode.STILL_POOR, words, way)

    def _cost_reasons(self, found: KindSummary, way: Way) -> Iterator[Reason]:
        base, scores = _scores(found, Way.BASE), _scores(found, way)
        times = scores.latency.total / max(base.latency.total, 1.0)
        if times >= 1.5:
            words = (
                f"An answer takes {scores.latency.total / 1000:.1f} seconds, {times:.1f} times as "
                "long as the plain model's."
            )
            yield Reason(ReasonCode.SLOWER, words, way)
        fresh: Freshness = self._summary.freshness
        if fresh.changed_in_month and way is Way.TUNED and _share_of_facts(self._summary, None):
            words = (
                f"{fresh.changed_in_month} of {fresh.documents} documents changed in the last 30 "
                "days: what was taught does not follow them."
            )
            yield Reason(ReasonCode.CHANGING, words, way)

    def warnings(self, whole: KindAdvice, kinds: Sequence[KindAdvice]) -> Iterator[Reason]:
        """Yield what the numbers rest on, and for which kind of questions the advice is wrong."""
        is_taught = any(one.way.is_taught for one in self._summary.all.ways)
        if is_taught and not self._summary.is_teaching_known:
            words = (
                "What the model was taught with is not known any more: some of these questions may "
                "be among it, and the taught ways look better than they are."
            )
            yield Reason(ReasonCode.UNKNOWN_TEACHING, words)
        if self._summary.library_changed:
            words = (
                "Documents changed while the questions were asked: not all answers rest on the "
                "same library."
            )
            yield Reason(ReasonCode.LIBRARY_CHANGED, words)
        if whole.way is None or whole.way is Way.BASE:
            return
        for found, advice in zip(self._summary.kinds[1:], kinds, strict=True):
            loss = found.difference(whole.way, Way.BASE)
            if loss is not None and loss.interval.high < 0 and advice.count:
                words = (
                    f"Not for {kind_words(found.kind)}: there it is "
                    f"{points(-loss.interval.mean)} worse than the plain model."
                )
                yield Reason(ReasonCode.HURTS_KIND, words, whole.way)

    # What next -----------------------------------------------------------------------------

    def next_steps(self, whole: KindAdvice) -> Iterator[NextStep]:
        """Yield what would help further, the most useful first."""
        found = self._summary.all
        codes = {one.code for one in whole.reasons}
        if ReasonCode.BROKEN in codes:
            yield _step(StepCode.LOOK_AT_FAULTS)
            return
        yield from self._steps_for_questions(whole)
        yield from self._steps_for_documents(found)
        if found.scores(Way.TUNED) is None:
            yield _step(StepCode.TEACH_AND_COMPARE)
        elif self._is_taught_little(found):
            yield _step(StepCode.MORE_EXAMPLES, count=self._summary.costs.training_examples)

    def _steps_for_questions(self, whole: KindAdvice) -> Iterator[NextStep]:
        if whole.verdict is not Verdict.NOT_ENOUGH:
            return
        if whole.count < FEWEST_QUESTIONS:
            yield _step(StepCode.MORE_QUESTIONS, needed=2 * FEWEST_QUESTIONS)
            return
        open_ways = {one.way for one in whole.reasons if one.code is ReasonCode.OPEN}
        numbers = [
            one.needed
            for one in self._summary.all.differences
            if one.way in open_ways and one.interval.low <= 0 and one.other not in open_ways
        ]
        needed = min((one for one in numbers if one is not None), default=None)
        if needed is not None and needed <= _MOST_NEEDED:
            yield _step(StepCode.MORE_QUESTIONS, needed=max(needed, whole.count + 1))
        elif numbers:
            yield _step(StepCode.TREAT_AS_EQUAL, most=_MOST_NEEDED)

    def _steps_for_documents(self, found: KindSummary) -> Iterator[NextStep]:
        # Labels and refusals stand in no document: questions for facts tell.
        scores = (self._summary.facts or found).scores(Way.DOCUMENTS)
        held = None if scores is None else scores.measures.get("has_evidence")
        if scores is None or held is None:
            return
        if held < _FEW_EVIDENCE:
            yield _step(StepCode.BETTER_DOCUMENTS, share=held)
        elif scores.quality.mean < held / 2:
            yield _step(StepCode.ANOTHER_MODEL, share=held, quality=scores.quality.mean)
        both = found.difference(Way.BOTH, Way.DOCUMENTS)
        if both is not None and both.interval.high < 0:
            yield _step(StepCode.TEACH_WITH_DOCUMENTS)

    def _is_taught_little(self, found: KindSummary) -> bool:
        gain = found.difference(Way.TUNED, Way.BASE)
        return gain is not None and not _helps(gain) and gain.interval.mean > 0


# Numbers -----------------------------------------------------------------------------------------


def _gains(found: KindSummary) -> Iterator[Difference]:
    """Yield how much better each way is than the plain model."""
    for one in found.differences:
        if one.other is Way.BASE:
            yield one


def _helps(gain: Difference) -> bool:
    return gain.interval.low > 0 and gain.interval.mean >= _LEAST_GAIN


def _scores(found: KindSummary, way: Way) -> WayScores:
    scores = found.scores(way)
    assert scores is not None, f"{way} was not tried"  # noqa: S101 - asked for tried ways only
    return scores


def _share_of_facts(summary: Summary, kind: QuestionKind | None) -> float:
    """Return the share of the questions that ask for a fact, 0 to 1."""
    if kind is not None:
        return float(kind is QuestionKind.FACT)
    facts = sum(one.count for one in summary.kinds[1:] if one.kind is QuestionKind.FACT)
    return facts / summary.all.count if summary.all.count else 0.0


def _share(scores: WayScores) -> str:
    return f"{scores.right} of {scores.quality.count}"


def _is_open(gain: Difference) -> bool:
    """Whether a gain can neither be shown nor be called too small to matter."""
    interval = gain.interval
    is_seen = interval.mean >= _LEAST_GAIN
    return interval.high >= _LARGE_GAIN or (is_seen and interval.high >= WORTHWHILE)


def _neither(found: KindSummary, reasons: Sequence[Reason]) -> KindAdvice:
    return KindAdvice(found.kind, Verdict.NEITHER, Way.BASE, found.count, tuple(reasons))


def _not_enough(found: KindSummary, reasons: Sequence[Reason]) -> KindAdvice:
    return KindAdvice(found.kind, Verdict.NOT_ENOUGH, None, found.count, tuple(reasons))


def _against(found: KindSummary, way: Way, other: Way) -> Reason:
    """Say how the chosen way stands against another one."""
    gain = found.difference(way, other)
    assert gain is not None, f"{way} and {other} were tried"  # noqa: S101
    interval, name = gain.interval, way_words(other).capitalize()
    if interval.low > 0:
        words = f"It is {points(interval.mean)} better than {way_words(other)}."
        return Reason(ReasonCode.BETTER, words, other)
    if interval.high < 0:
        words = (
            f"{name} is {points(-interval.mean)} better, and by what counts for you not worth its "
            "price."
        )
        return Reason(ReasonCode.NOT_WORTH_IT, words, other)
    if interval.mean > 0:
        words = f"{name} is no better: {points(interval.mean)} below it."
        return Reason(ReasonCode.NOT_BETTER_THAN, words, other)
    return Reason(ReasonCode.NOT_BETTER_THAN, f"{name} adds nothing measurable to it.", other)


def _no_gain_reason(gain: Difference) -> Reason:
    interval = gain.interval
    name = way_words(gain.way).capitalize()
    if interval.high < 0:
        words = f"{name} is {points(-interval.mean)} worse than the plain model."
        return Reason(ReasonCode.WORSE, words, gain.way)
    words = f"{name} adds nothing measurable: {between(interval)}."
    return Reason(ReasonCode.NO_GAIN, words, gain.way)


def _open_reason(gain: Difference) -> Reason:
    interval = gain.interval
    low, high = points(abs(interval.low)), points(interval.high)
    name = way_words(gain.way).capitalize()
    words = f"{name} may be {high} better than the plain model, or only {low}."
    if interval.low < 0:
        words = f"{name} may be {high} better than the plain model, or {low} worse."
    words = f"{words} {interval.count} questions cannot tell."
    return Reason(ReasonCode.OPEN, words, gain.way)


def _step(code: StepCode, **values: float) -> NextStep:
    return NextStep(code, step_words(code, values))
