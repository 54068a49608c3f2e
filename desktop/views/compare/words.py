"""What is known of comparisons, as people say it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.item_models.answer_model import way_words
from desktop.language.numbers import number_words
from desktop.language.words import NO_COUNT, translated
from desktop.services.comparing import Comparing, ComparingState
from desktop.services.comparison_result import Verdict, Way
from desktop.views.teach.words import time_words
from desktop.widgets.tone import Tone

VERDICT_TONES = {
    Verdict.DOCUMENTS: Tone.GOOD,
    Verdict.TEACH: Tone.GOOD,
    Verdict.BOTH: Tone.GOOD,
    Verdict.NEITHER: Tone.QUIET,
    Verdict.NOT_ENOUGH: Tone.CAUTION,
}


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words of comparing."""
    return translated("Compare", text, count)


def questions_words(count: int) -> str:
    """Say a number of questions."""
    return tr("%Ln questions", count)


def answers_words(count: int) -> str:
    """Say a number of answers."""
    return tr("%Ln answers", count)


def verdict_words(verdict: Verdict) -> str:
    """Say a verdict in a few words."""
    return {
        Verdict.DOCUMENTS: tr("Use documents"),
        Verdict.TEACH: tr("Teach the model"),
        Verdict.BOTH: tr("Documents and teaching"),
        Verdict.NEITHER: tr("Neither is worth it"),
        Verdict.NOT_ENOUGH: tr("Not enough evidence"),
    }[verdict]


def percent_words(share: float) -> str:
    """Say a share as a whole percentage."""
    return tr("{n} %").format(n=number_words(round(100 * share)))


def ways_words(ways: Sequence[Way]) -> str:
    """Say some ways in their order."""
    return ", ".join(map(way_words, ways))


def state_words(comparing: Comparing) -> str:
    """Say in a few words how far a comparison is."""
    if comparing.state is ComparingState.RUNNING:
        if comparing.looked is not None:
            return tr("Looking at what can be told beforehand…")
        if not comparing.questions and not comparing.done:
            return tr("Getting ready…")
        return tr("Answering")
    return {
        ComparingState.PAUSING: tr("Pausing…"),
        ComparingState.PAUSED: tr("Paused"),
        ComparingState.FINISHED: tr("Finished"),
        ComparingState.FAILED: tr("Cut off"),
    }[comparing.state]


def progress_words(comparing: Comparing) -> str:
    """Say how many answers are there and how long it still takes; empty before the first one."""
    if not comparing.total:
        return ""
    words = tr("{done} of {total} answers").format(
        done=number_words(comparing.done), total=number_words(comparing.total)
    )
    if comparing.seconds_left is not None and comparing.state.is_under_way:
        words += " · " + tr("{time} left").format(time=time_words(comparing.seconds_left))
    return words


def kept_out_words(taught: int, doubled: int, crossed: int = 0) -> str:
    """Say which questions are not asked, and why; empty where all are."""
    said = []
    if taught:
        said.append(
            tr("{questions} kept out: the model was taught with them.").format(
                questions=questions_words(taught)
            )
        )
    if doubled:
        said.append(
            tr("{questions} kept out: another one asks nearly the same.").format(
                questions=questions_words(doubled)
            )
        )
    if crossed:
        said.append(
            tr("{questions} answered by the part of the teaching that did not see them.").format(
                questions=questions_words(crossed)
            )
        )
    return " ".join(said)
