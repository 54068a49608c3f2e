"""What the cards of the first view say: comparisons and sets of questions."""

from __future__ import annotations

from desktop.language.numbers import number_words, when_words
from desktop.services.comparing import Comparing
from desktop.services.comparison_history import (
    ComparisonRecord,
    ComparisonState,
    ListedComparison,
)
from desktop.services.question_service import QuestionSet
from desktop.theme.icons import IconName
from desktop.views.compare.words import (
    VERDICT_TONES,
    answers_words,
    progress_words,
    questions_words,
    state_words,
    tr,
    verdict_words,
)
from desktop.widgets.buttons import ButtonRole
from desktop.widgets.entry_card import EntryAction, EntryContent
from desktop.widgets.tone import Tone

SHOW, GO_ON, OPEN, RENAME, REMOVE = "show", "go on", "open", "rename", "remove"


def live_entry(comparing: Comparing) -> EntryContent:
    """Say what is being compared now."""
    return EntryContent(
        "live",
        comparing.name,
        _model_words(comparing.model_name, comparing.adapter_name),
        progress_words(comparing),
        state=state_words(comparing),
        share=comparing.share or 0.0,
        actions=(EntryAction(SHOW, tr("Show"), ButtonRole.SECONDARY),),
    )


def unfinished_entry(record: ComparisonRecord, why_not: str) -> EntryContent:
    """Say what a comparison that is not finished waits for."""
    answered = tr("{done} of {answers}").format(
        done=number_words(record.answers), answers=answers_words(record.wanted)
    )
    is_cut_off = record.state is not ComparisonState.PAUSED
    return EntryContent(
        str(record.id),
        record.wish.name,
        " · ".join((_record_words(record), answered, when_words(record.changed_at))),
        state=tr("Cut off") if is_cut_off else tr("Paused"),
        tone=Tone.CAUTION if is_cut_off else Tone.QUIET,
        share=record.answers / record.wanted if record.wanted else 0.0,
        actions=(
            EntryAction(GO_ON, tr("Go on"), icon=IconName.PLAY, why_not=why_not),
            _rename(),
            _remove(),
        ),
    )


def finished_entry(listed: ListedComparison) -> EntryContent:
    """Say what came out of a comparison."""
    record, advice = listed.record, listed.advice
    return EntryContent(
        str(record.id),
        record.wish.name,
        " · ".join(
            (
                _record_words(record),
                questions_words(record.questions),
                when_words(record.created_at),
            )
        ),
        advice.headline if advice is not None else "",
        state=verdict_words(advice.verdict) if advice is not None else tr("Finished"),
        tone=VERDICT_TONES[advice.verdict] if advice is not None else Tone.QUIET,
        actions=(EntryAction(OPEN, tr("Open")), _rename(), _remove()),
    )


def set_entry(one: QuestionSet) -> EntryContent:
    """Say what a set of questions holds."""
    words = questions_words(one.accepted)
    if one.waiting:
        words += " · " + tr("{n} wait for you").format(n=number_words(one.waiting))
    actions = (EntryAction(OPEN, tr("Compare with these")), _rename(), _remove())
    return EntryContent(str(one.id), one.name, words, actions=actions)


def _record_words(record: ComparisonRecord) -> str:
    adapter = record.wish.adapter
    return _model_words(record.wish.model.name, adapter.name if adapter is not None else "")


def _model_words(model: str, adapter: str) -> str:
    if not adapter:
        return model
    return tr("{model}, taught: {adapter}").format(model=model, adapter=adapter)


def _rename() -> EntryAction:
    return EntryAction(RENAME, tr("Rename"), ButtonRole.QUIET)


def _remove() -> EntryAction:
    return EntryAction(REMOVE, tr("Remove"), ButtonRole.QUIET, IconName.DELETE)
