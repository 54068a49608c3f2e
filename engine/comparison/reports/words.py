"""Words and numbers of a report, for people: no raw floats, no names that only machines use."""

from __future__ import annotations

import time
from pathlib import PurePath
from typing import Final

from engine.comparison.advice_records import Verdict
from engine.comparison.interval_records import Interval
from engine.comparison.records import Fault, QuestionKind, ReadPassage, Way
from engine.comparison.summary_records import WORTHWHILE, Difference
from engine.counting import counted

WAYS: Final = {
    Way.BASE: "plain",
    Way.DOCUMENTS: "with documents",
    Way.TUNED: "taught",
    Way.BOTH: "both",
}
KINDS: Final = {
    QuestionKind.FACT: "fact in a document",
    QuestionKind.LABEL: "label",
    QuestionKind.STYLE: "style and format",
    QuestionKind.FREE: "free answer",
    QuestionKind.REFUSE: "to be refused",
}
KIND_TITLES: Final = {
    QuestionKind.FACT: "Facts in documents",
    QuestionKind.LABEL: "Labels",
    QuestionKind.STYLE: "Style and format",
    QuestionKind.FREE: "Free answers",
    QuestionKind.REFUSE: "Questions to be refused",
}
MEASURES: Final = {
    "is_exact": "Word for word",
    "token_f1": "Shared words",
    "similarity": "Likeness of meaning",
    "is_label": "Right label",
    "has_form": "Right form",
    "has_evidence": "Place of the answer found",
    "citation_precision": "Right citations",
    "faithfulness": "Sentences that a passage holds",
    "refusal": "Refused where it should be, and only there",
    "is_judged_right": "Right, says the local judge",
}
VERDICTS: Final = {
    Verdict.DOCUMENTS: "use documents",
    Verdict.TEACH: "teach the model",
    Verdict.BOTH: "teach the model and use documents",
    Verdict.NEITHER: "neither is worth it",
    Verdict.NOT_ENOUGH: "not enough evidence",
}
FAULTS: Final = {
    Fault.EMPTY: "The model wrote nothing.",
    Fault.LOOPING: "The model repeated itself: what it wrote before counts.",
    Fault.FAILED: "It could not be answered.",
}
FAULT_NAMES: Final = {Fault.EMPTY: "empty", Fault.LOOPING: "repeating", Fault.FAILED: "failed"}

_MANY: Final = 2_000
"""No comparison asks more questions."""

_UNITS: Final = (("GB", 1e9), ("MB", 1e6), ("KB", 1e3))


# Numbers -----------------------------------------------------------------------------------------


def percent(share: float) -> str:
    """Return a share of 1 as "85 %"."""
    return f"{100 * share:.0f} %"


def of_hundred(quality: float) -> str:
    """Return a quality of 1 as a whole number up to 100."""
    return f"{100 * quality:.0f}"


def size(count: float) -> str:
    """Return bytes as "98 MB"."""
    for unit, bytes_ in _UNITS:
        if count >= bytes_:
            number = count / bytes_
            return f"{number:.1f} {unit}" if number < 10 else f"{number:.0f} {unit}"
    return counted(round(count), "byte")


def duration(seconds: float) -> str:
    """Return a time as people say it: "0.4 seconds", "12 seconds", "about 4 minutes"."""
    if seconds < 9.95:
        return f"{seconds:.1f} seconds"
    if seconds < 99.5:
        return f"{seconds:.0f} seconds"
    if seconds < 5_370:
        return f"about {seconds / 60:.0f} minutes"
    return f"about {seconds / 3_600:.1f} hours"


def roughly(count: int) -> str:
    """Return a number of which no more than two digits are meant, as in "about 120"."""
    digits = max(len(str(count)) - 2, 0)
    return f"about {round(count, -digits):,}"


def moment(seconds: float) -> str:
    """Return a day and hour in this machine's own time: "2026-11-22, 14:05"."""
    return time.strftime("%Y-%m-%d, %H:%M", time.localtime(seconds))


# Comparing ---------------------------------------------------------------------------------------


def between(interval: Interval) -> str:
    """Return the bounds of a quality, as in "72 to 95"."""
    return f"{of_hundred(interval.low)} to {of_hundred(interval.high)}"


def difference(interval: Interval) -> str:
    """Say by how much one way is better: "21 points better (between 12 and 31)"."""
    mean, low, high = (round(100 * one) for one in (interval.mean, interval.low, interval.high))
    if low < 0 < high:
        bounds = f"between {-low} worse and {high} better"
    else:
        near, far = sorted((abs(low), abs(high)))
        bounds = f"between {near} and {far}"
    if mean == 0:
        return f"no difference ({bounds})"
    points = counted(abs(mean), "point")
    return f"{points} {'better' if mean > 0 else 'worse'} ({bounds})"


def is_firm(interval: Interval) -> bool:
    """Return whether chance alone hardly explains a difference."""
    return interval.low > 0 or interval.high < 0


def certainty(found: Difference) -> str:
    """Say how sure a difference is, and what would make it surer."""
    if is_firm(found.interval):
        return "more than chance"
    if max(-found.interval.low, found.interval.high) < WORTHWHILE:
        return "no difference that matters: less than 10 points either way"
    if found.needed is None or found.needed <= found.interval.count:
        return "may be chance"
    if found.needed > _MANY:
        return "may be chance: too close to tell with any number of questions"
    return f"may be chance: {roughly(found.needed)} questions would tell"


# Places ------------------------------------------------------------------------------------------


def file_name(path: str) -> str:
    """Return the name of a file, whatever system its path is from."""
    return PurePath(path.replace("\\", "/")).name


def cited(passages: tuple[ReadPassage, ...]) -> list[str]:
    """Return what an answer rests on, as in "contract.pdf, page 14", each place once."""
    places = (
        ", ".join(word for word in (file_name(one.path), one.location) if word)
        for one in passages
        if one.is_cited
    )
    return list(dict.fromkeys(places))
