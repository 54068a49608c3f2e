"""The words of advice, in plain English, with the numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    Verdict.NEITHER: "Neither is worth it",
    Verdict.NOT_ENOUGH: "Not enough evidence",
}
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
    interval = gain.interval
    counted = ""
    if mine is not None and base is not None:
        counted = f"{mine.right} of {found.count} right instead of {base.right}; "
    return (
        f"{_WAYS[gain.way].capitalize()}: {counted}{points(interval.mean)} better than the plain "
        f"model ({between(interval)})."
    )


def headline(whole: KindAdvice, found: KindSummary, kinds: Sequence[KindAdvice]) -> str:
    """Return the advice in one sentence, as on the verdict card."""
    do, others = _DO[whole.verdict], _exceptions(whole, kinds)
    if whole.verdict is Verdict.NOT_ENOUGH:
        why = f": {_lowered(whole.reasons[0].words).rstrip('.')}" if whole.reasons else ""
        return f"{do}{why}{others}."
    if whole.verdict is Verdict.NEITHER:
        return f"{do}: {_neither(whole, found)}{others}."
    scores, base = found.scores(whole.way or Way.BASE), found.scores(Way.BASE)
    if scores is None or base is None:
        return f"{do}{others}."
    counted = f"{scores.right} of {found.count} right, {_more(scores, base)} the plain model"
    return f"{do}: {counted}{others}."


def _neither(whole: KindAdvice, found: KindSummary) -> str:
    base = found.scores(Way.BASE)
    counted = "" if base is None else f" ({base.right} of {found.count} right)"
    if any(one.code is ReasonCode.ALREADY_GOOD for one in whole.reasons):
        return f"the plain model does it already{counted}"
    if any(one.code is ReasonCode.NOT_WORTH_IT for one in whole.reasons):
        return f"what is gained is not worth its price by what counts for you{counted}"
    return f"nothing tried is measurably better than the plain model{counted}"


def _more(scores: WayScores, base: WayScores) -> str:
    more = scores.right - base.right
    if more > 0:
        return f"{more} more than"
    return "as many as" if more == 0 else f"{-more} fewer than"


def _exceptions(whole: KindAdvice, kinds: Sequence[KindAdvice]) -> str:
    """Name the kinds of questions for which something else is better."""
    firm = (Verdict.DOCUMENTS, Verdict.TEACH, Verdict.BOTH)
    others = [one for one in kinds if one.verdict in firm and one.verdict is not whole.verdict]
    return "".join(f"; for {kind_words(one.kind)}: {_lowered(_DO[one.verdict])}" for one in others)


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
