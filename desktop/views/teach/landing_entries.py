"""What the cards of the first view say: runs, what was taught, sets of examples."""

from __future__ import annotations

from desktop.language.numbers import decimal_words, moment_words, number_words
from desktop.language.words import said
from desktop.services.adapters_service import InstalledAdapter
from desktop.services.example_service import ExampleSet
from desktop.services.run_list_service import RunState, TeachingRun
from desktop.services.training_service import Teaching, TeachingState
from desktop.theme.icons import IconName
from desktop.views.teach.progress_words import progress_words, state_words
from desktop.views.teach.words import examples_words, set_words, tr
from desktop.widgets.buttons import ButtonRole
from desktop.widgets.entry_card import EntryAction, EntryContent
from desktop.widgets.tone import Tone

USE, EXPORT, STORY, RENAME, REMOVE = "use", "export", "story", "rename", "remove"
GO_ON, KEEP, DISCARD, SHOW, OPEN = "go on", "keep", "discard", "show", "open"


def live_entry(teaching: Teaching) -> EntryContent:
    """Say what is being taught now."""
    return EntryContent(
        "live",
        teaching.name,
        tr("{model} is being taught").format(model=teaching.model_name),
        progress_words(teaching),
        state=state_words(teaching),
        share=teaching.share or 0.0,
        actions=(EntryAction(SHOW, tr("Show"), ButtonRole.SECONDARY),),
    )


def run_entry(run: TeachingRun, why_not: str) -> EntryContent:
    """Say what a run that is not finished waits for."""
    facts = [run.model_name]
    if run.steps:
        steps = tr("step {n} of {steps}")
        facts.append(steps.format(n=number_words(run.step), steps=number_words(run.steps)))
    facts.append(moment_words(run.changed_at))
    actions = [EntryAction(GO_ON, tr("Go on"), icon=IconName.PLAY, why_not=why_not)]
    if run.best_step is not None:
        actions.append(
            EntryAction(KEEP, tr("Keep the best so far"), ButtonRole.FLAT, why_not=why_not)
        )
    actions.append(EntryAction(DISCARD, tr("Discard"), ButtonRole.QUIET, IconName.DELETE))
    failed = run.state is RunState.FAILED
    return EntryContent(
        run.id,
        run.name,
        " · ".join(one for one in facts if one),
        state=tr("Cut off") if failed else tr("Paused"),
        tone=Tone.CAUTION if failed else Tone.QUIET,
        share=run.step / run.steps if run.steps else None,
        actions=tuple(actions),
    )


def adapter_entry(
    adapter: InstalledAdapter, *, has_story: bool, why_no_export: str
) -> EntryContent:
    """Say what was taught, how well, and what can be done with it."""
    actions = [EntryAction(USE, tr("Use in chat"), why_not=said(adapter.problem))]
    actions.append(EntryAction(EXPORT, tr("Export…"), ButtonRole.FLAT, why_not=why_no_export))
    if has_story:
        actions.append(EntryAction(STORY, tr("How it went"), ButtonRole.FLAT))
    actions.append(EntryAction(RENAME, tr("Rename"), ButtonRole.QUIET))
    actions.append(EntryAction(REMOVE, tr("Remove"), ButtonRole.QUIET, IconName.DELETE))
    facts = [adapter.model_name, moment_words(adapter.created_at)]
    if adapter.train_examples:
        facts.append(examples_words(adapter.train_examples + adapter.validation_examples))
    state, tone = _standing_of(adapter)
    return EntryContent(
        adapter.id,
        adapter.name,
        " · ".join(one for one in facts if one),
        said(adapter.problem) or loss_words(adapter),
        state=state,
        tone=tone,
        actions=tuple(actions),
    )


def set_entry(one: ExampleSet) -> EntryContent:
    """Say what a set of examples holds."""
    return EntryContent(
        str(one.id),
        one.name,
        set_words(one),
        actions=(
            EntryAction(OPEN, tr("Open")),
            EntryAction(RENAME, tr("Rename"), ButtonRole.QUIET),
            EntryAction(REMOVE, tr("Remove"), ButtonRole.QUIET, IconName.DELETE),
        ),
    )


def loss_words(adapter: InstalledAdapter) -> str:
    """Say how much better the model got; empty where that is not known."""
    before, best = adapter.validation_before, adapter.validation_best
    if before is None or best is None:
        return ""
    words = tr("Loss on held-back examples: {before} before, {best} now")
    return words.format(before=decimal_words(before), best=decimal_words(best))


def _standing_of(adapter: InstalledAdapter) -> tuple[str, Tone]:
    if adapter.problem:
        return tr("Cannot be used"), Tone.BAD
    if adapter.is_proved:
        return tr("Proved"), Tone.GOOD
    return tr("Not proved"), Tone.CAUTION


def is_under_way(teaching: Teaching | None) -> bool:
    """Whether a run is under way, or stands still for a moment."""
    return teaching is not None and teaching.state in (
        TeachingState.RUNNING,
        TeachingState.PAUSING,
        TeachingState.STOPPING,
    )
