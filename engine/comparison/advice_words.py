"""The words of advice, in plain English, with the numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from engine.comparison.advice_records import KindAdvice, ReasonCode, StepCode, Verdict
from engine.comparison.interval_records import Interval
from engine.comparison.records import QuestionKind, Way
from engine.comparison.summary_records import Difference, KindSummary, WayScores

_WAYS: Final = {
    Way.BASE: "the plain model",
    Way.DOCUMENTS: "reading documents",
    Way.TUNED: "teaching",
    Way.BOTH: "teaching and documents together",
}
_KINDS: Final = {
    QuestionKind.FACT: "questions for facts",
    QuestionKind.LABEL: "labels",
    QuestionKind.STYLE: "style and format",
    QuestionKind.FREE: "free answers",
    QuestionKind.REFUSE: "questions to be refused",
}
_DO: Final = {
    Verdict.DOCUMENTS: "Use documents",
    Verdict.TEACH: "Teach the model",
    Verdict.BOTH: "Teach the model and use documents",
}
_FIRM: Final = frozenset(_DO)
_STEPS: Final = {
    StepCode.MORE_QUESTIONS: "Add questions: about {needed:.0f} would make it clear.",
    StepCode.TREAT_AS_EQUAL: "More than {most:,.0f} questions would be needed to tell the ways "
    "apart: take the simpler one.",
    StepCode.MORE_EXAMPLES: "It was taught with {count:.0f} examples and gained a little: add some "
    "hundred more and teach again.",
    StepCode.BETTER_DOCUMENTS: "Only {share:.0%} of the questions found the place of their answer: "
    "add the documents that are missing, scan them better, or look at “Why?” for one of them.",
    StepCode.ANOTHER_MODEL: "The place of the answer was found for {share:.0%} of the questions, "
    "yet the answers reach {quality:.0%}: a larger model would make more of it.",
    StepCode.TEACH_AND_COMPARE: "Teaching was not tried: teach the model with examples of your "
    "own, and compare again.",
    StepCode.LOOK_AT_FAULTS: "Look at the answers that are none: mend what they name and ask "
    "again, or compare with another model or a larger context.",
    StepCode.TEACH_WITH_DOCUMENTS: "What was taught makes the model read documents worse: teach it "
    "with the passages that a search finds (“with documents”).",
}


def way_words(way: Way) -> str:
    """Return what a way is called inside a sentence."""
    return _WAYS[way]


def kind_words(kind: QuestionKind | None) -> str:
    """Return what the questions of a kind are called inside a sentence."""
    return "all questions" if kind is None else _KINDS[kind]


def points(share: float) -> str:
    """Return a difference of quality in points of a hundred."""
    rounded = round(100 * share)
    return f"{rounded} point" if abs(rounded) == 1 else f"{rounded} points"


def between(interval: Interval) -> str:
    """Return where a difference lies, as in "between 4 and 31 points"."""
    return f"between {round(100 * interval.low)} and {points(interval.high)}"


def step_words(code: StepCode, values: Mapping[str, float]) -> str:
    """Return what to do next."""
    return _STEPS[code].format(**values)


def better_words(gain: Difference, found: KindSummary) -> str:
    """Say by how much a way is better than the plain model."""
    mine, base = found.scores(gain.way), found.scores(gain.other)
    name, interval = _WAYS[gain.way].capitalize(), gain.interval
    better, range_ = points(interval.mean), between(interval)
    if mine is None or base is None:
        return f"{name}: {better} better than the plain model ({range_})."
    right = f"{mine.right} of {found.count} right instead of {base.right}"
    return f"{name}: {right}; {better} better than the plain model ({range_})."


def headline(whole: KindAdvice, found: KindSummary, kinds: Sequence[KindAdvice]) -> str:
    """Return the advice in a sentence or two, as on the verdict card."""
    return " ".join((*_whole_words(whole, found), *_exceptions(whole, kinds)))


def _whole_words(whole: KindAdvice, found: KindSummary) -> Iterator[str]:
    base = found.scores(Way.BASE)
    scores = found.scores(whole.way or Way.BASE)
    if whole.verdict is Verdict.NOT_ENOUGH:
        yield "Not enough evidence."
    elif whole.verdict is Verdict.NEITHER:
        yield _neither(whole)
        if base is not None:
            yield f"It has {base.right} of {found.count} right."
    elif scores is None or base is None:
        yield f"{_DO[whole.verdict]}."
    else:
        yield _counted_words(_DO[whole.verdict], scores, base, found.count)


def _neither(whole: KindAdvice) -> str:
    codes = {one.code for one in whole.reasons}
    if ReasonCode.ALREADY_GOOD in codes:
        return "Neither is worth it: the plain model does it already."
    if ReasonCode.NOT_WORTH_IT in codes:
        return "Neither is worth its price by what counts for you: the plain model will do."
    return "Neither is worth it: nothing tried is measurably better than the plain model."


def _counted_words(do: str, scores: WayScores, base: WayScores, count: int) -> str:
    right, more = scores.right, scores.right - base.right
    if more > 0:
        return f"{do}: {right} of {count} right, {more} more than the plain model."
    if more < 0:
        return f"{do}: {right} of {count} right, {-more} fewer than the plain model."
    return f"{do}: {right} of {count} right, as many as the plain model."


def _exceptions(whole: KindAdvice, kinds: Sequence[KindAdvice]) -> Iterator[str]:
    """Name the kinds of questions for which something else is better."""
    for one in kinds:
        if one.verdict in _FIRM and one.verdict is not whole.verdict:
            yield f"For {kind_words(one.kind)} something else is better: {_lowered(one.verdict)}."


def _lowered(verdict: Verdict) -> str:
    words = _DO[verdict]
    return words[:1].lower() + words[1:]
