"""How a run goes and how it ended, in plain sentences."""

from __future__ import annotations

from desktop.language.numbers import decimal_words, number_words
from desktop.services.training_progress import (
    Notice,
    NoticeKind,
    Stage,
    StagePoint,
    Verdict,
)
from desktop.services.training_runs import StopReason, TeachingResult
from desktop.services.training_service import Teaching, TeachingState
from desktop.views.models.words import size_words
from desktop.views.teach.words import share_words, time_words, tr
from desktop.widgets.fact_list import Fact
from desktop.widgets.tone import Tone

_RECITES = 0.05
"""From this share on, training answers are recited where nobody asked."""

_FORGETS = 0.05
"""From this growth of the loss on general text on, something was forgotten."""


def stage_words(point: StagePoint | None) -> str:
    """Say what the worker does now."""
    if point is None:
        return tr("Getting ready…")
    words = {
        Stage.READING: tr("Reading the model and the examples…"),
        Stage.LEARNING_RATE: tr("Trying out how large the steps may be…"),
        Stage.TEACHING: tr("Teaching"),
        Stage.FOLDS: tr("Part {n} of {folds}: the others are learned from").format(
            n=point.fold or 1, folds=point.folds
        ),
        Stage.EXPORTING: tr("Writing what was learned…"),
        Stage.PROVING: tr("Proving that it answers in chat as it was taught…"),
    }
    return words[point.stage]


def state_words(teaching: Teaching) -> str:
    """Say in a word or two how far a run is."""
    return {
        TeachingState.RUNNING: stage_words(teaching.stage),
        TeachingState.PAUSING: tr("Pausing…"),
        TeachingState.STOPPING: tr("Stopping…"),
        TeachingState.PAUSED: tr("Paused"),
        TeachingState.FINISHED: tr("Finished"),
        TeachingState.FAILED: tr("Cut off"),
    }[teaching.state]


def progress_words(teaching: Teaching) -> str:
    """Say how far the steps are and how long it still takes; empty before the first one."""
    step = teaching.last_step
    if step is None:
        return ""
    words = tr("Step {n} of {steps}").format(
        n=number_words(step.step), steps=number_words(step.steps)
    )
    if step.seconds_left is not None and teaching.state.is_under_way:
        words += " · " + tr("{time} left").format(time=time_words(step.seconds_left))
    return words


def verdict_words(teaching: Teaching) -> tuple[str, Tone]:
    """Say what the curves mean, in one sentence."""
    last = teaching.last_evaluation
    if last is None or last.step == 0:
        return tr("It is too early to tell what it learns."), Tone.QUIET
    best = number_words(last.best_step)
    return {
        Verdict.IMPROVING: (tr("Still improving."), Tone.GOOD),
        Verdict.LEVEL: (
            tr("It has stopped improving. Step {n} is the best so far.").format(n=best),
            Tone.QUIET,
        ),
        Verdict.MEMORISING: (
            tr("It began to memorise after step {n}. That step is kept.").format(n=best),
            Tone.CAUTION,
        ),
    }[last.verdict]


def headline_words(teaching: Teaching) -> tuple[str, Tone]:
    """Say the one sentence about a run that stands above everything else."""
    result = teaching.result
    if teaching.state is TeachingState.FAILED and not teaching.run_id:
        return tr("It could not begin."), Tone.BAD
    if teaching.state is TeachingState.FAILED:
        return tr("It was cut off. What was learned up to the last checkpoint is kept."), Tone.BAD
    if result is not None:
        if result.proof is not None and result.proof.has_failed:
            words = tr("“{name}” is taught, but cannot be used: see the proof")
            return words.format(name=teaching.name), Tone.BAD
        if not result.adapter_id and not result.has_gained:
            return tr("Teaching has ended"), Tone.CAUTION
        return tr("“{name}” is taught").format(name=teaching.name), Tone.GOOD
    if not teaching.steps and teaching.state.is_under_way:
        return state_words(teaching), Tone.QUIET
    return verdict_words(teaching)


def ending_words(result: TeachingResult) -> str:
    """Explain how a run ended and what was kept."""
    step = number_words(result.best_step)
    if not result.has_gained:
        return tr(
            "It did not get better at what it had not seen. Nothing worth keeping was learned."
        )
    return {
        StopReason.MEMORISING: tr("After step {n} it began to memorise; step {n} was kept."),
        StopReason.FINISHED: tr("It went through all that was planned; step {n} was the best."),
        StopReason.TIME: tr("The time was up; step {n} was the best and was kept."),
        StopReason.STOPPED: tr("You stopped it; step {n} was the best so far and was kept."),
        StopReason.NO_GAIN: tr("It stopped improving; step {n} was the best and was kept."),
    }[result.stopped_because].format(n=step)


def advice_words(result: TeachingResult) -> str:
    """Say what to do next where teaching brought nothing; empty where it did."""
    if result.has_gained:
        return ""
    return tr(
        "More or clearer examples help most. If the answers stand in your documents, chat finds "
        "them there without teaching."
    )


def measure_facts(teaching: Teaching) -> list[Fact]:
    """Say what was measured last."""
    last = teaching.last_evaluation
    if last is None:
        return []
    facts = [
        Fact(
            tr("Held back"),
            tr("{now}, best {best}").format(
                now=decimal_words(last.validation_loss), best=decimal_words(last.best_loss)
            ),
            tr("Validation loss: how surprised it is by answers that it does not learn from"),
        ),
    ]
    if last.step > 0:  # nothing was learned from before the first step
        facts.append(
            Fact(
                tr("Gap"),
                decimal_words(max(last.validation_loss - last.train_loss, 0.0)),
                tr("Validation loss less training loss: it grows when answers are memorised"),
            )
        )
    return facts + guard_facts(teaching.recited_share, last.forgetting)


def guard_facts(recited: float | None, forgetting: float | None) -> list[Fact]:
    """Say whether answers are recited and whether something was forgotten."""
    facts = []
    if recited is not None:
        facts.append(
            Fact(
                tr("Recites"),
                tr("nothing word for word")
                if recited <= 0
                else tr("{share} of the answers").format(share=share_words(recited)),
                tr("Training answers that come word for word where nobody asked (memorisation)"),
            )
        )
    if forgetting is not None:
        facts.append(
            Fact(
                tr("Forgets"),
                tr("nothing measurable")
                if forgetting <= 0
                else tr("{share} worse at general text").format(share=share_words(forgetting)),
                tr("Growth of the loss on fixed general text (forgetting)"),
            )
        )
    return facts


def worry_words(recited: float | None, forgetting: float | None) -> str:
    """Say what is worrying about the guards' figures; empty where nothing is."""
    worries = []
    if recited is not None and recited >= _RECITES:
        worries.append(
            tr("It recites answers word for word: fewer rounds or more different examples help.")
        )
    if forgetting is not None and forgetting >= _FORGETS:
        worries.append(
            tr("It has lost some of what it could before: fewer rounds or smaller steps help.")
        )
    return " ".join(worries)


def speed_facts(teaching: Teaching) -> list[Fact]:
    """Say how fast it goes, how long still, and how much memory it takes."""
    step = teaching.last_step
    if step is None:
        return []
    facts = [Fact(tr("Step"), _step_words(step.step, step.steps))]
    if step.seconds_left is not None and teaching.state.is_under_way:
        facts.append(Fact(tr("Time left"), time_words(step.seconds_left)))
    facts.append(
        Fact(
            tr("Speed"),
            tr("{n} tokens a second").format(n=number_words(round(step.tokens_per_second))),
            tr("A token is a part of a word"),
        )
    )
    facts.append(Fact(tr("Memory"), size_words(step.memory_bytes)))
    rate = f"{step.learning_rate:.2g}"
    facts.append(Fact(tr("Step size"), rate, tr("Learning rate")))
    return facts


def notice_words(notice: Notice) -> str:
    """Say a remark of the worker; empty for one that is not known here."""
    return {
        NoticeKind.SMALLER_BATCHES: tr(
            "Memory is short, so smaller steps are made. It takes longer; the result is the same."
        ),
        NoticeKind.OUT_OF_MEMORY: tr(
            "The memory was full for a moment. It goes on with smaller steps and the same result."
        ),
        NoticeKind.SLOWER_THAN_FORECAST: tr(
            "It is slower than forecast: something else may be using this computer."
        ),
        NoticeKind.ON_BATTERY: tr("This computer runs on its battery. Connect it to go on safely."),
        NoticeKind.UNKNOWN: "",
    }[notice.kind]


def _step_words(step: int, steps: int) -> str:
    return tr("{n} of {steps}").format(n=number_words(step), steps=number_words(steps))
