"""What was taught, as the models page says it."""

from __future__ import annotations

from desktop.language.numbers import moment_words
from desktop.services.adapter_choice import InstalledAdapter
from desktop.theme.icons import IconName
from desktop.views.models.words import size_words, tr
from desktop.views.teach.landing_entries import loss_words
from desktop.views.teach.words import examples_words
from desktop.widgets.buttons import ButtonRole
from desktop.widgets.entry_card import EntryAction, EntryContent
from desktop.widgets.tone import Tone

USE, LEAVE, RENAME, REMOVE = "use", "leave", "rename", "remove"


def taught_entry(
    adapter: InstalledAdapter, model_name: str, *, is_used: bool, why_not: str
) -> EntryContent:
    """Say what was taught to which model, how well, and what can be done with it.

    Args:
        adapter: What was taught.
        model_name: What the model is called now.
        is_used: Whether it answers.
        why_not: Why it cannot be used; empty when it can.
    """
    state, tone = _state_of(adapter, is_used=is_used, why_not=why_not)
    return EntryContent(
        adapter.id,
        adapter.name,
        _facts(adapter, model_name),
        why_not or " · ".join(filter(None, (adapter.purpose, loss_words(adapter)))),
        state,
        tone,
        actions=_actions(is_used=is_used, why_not=why_not),
    )


def _facts(adapter: InstalledAdapter, model_name: str) -> str:
    examples = adapter.train_examples + adapter.validation_examples
    facts = (
        tr("Taught to {model}").format(model=model_name),
        examples_words(examples) if examples else "",
        moment_words(adapter.created_at),
        size_words(adapter.file_bytes) if adapter.file_bytes else "",
    )
    return " · ".join(filter(None, facts))


def _state_of(adapter: InstalledAdapter, *, is_used: bool, why_not: str) -> tuple[str, Tone]:
    if why_not:
        return tr("Cannot be used"), Tone.BAD if adapter.problem else Tone.CAUTION
    if is_used:
        return tr("In use for answers"), Tone.GOOD
    if not adapter.is_proved:
        return tr("Not proved"), Tone.CAUTION
    return tr("Proved"), Tone.GOOD


def _actions(*, is_used: bool, why_not: str) -> tuple[EntryAction, ...]:
    use = EntryAction(USE, tr("Use for answers"), why_not=why_not)
    leave = EntryAction(LEAVE, tr("Answer without it"))
    return (
        leave if is_used else use,
        EntryAction(RENAME, tr("Rename"), ButtonRole.QUIET, IconName.RENAME),
        EntryAction(REMOVE, tr("Remove"), ButtonRole.QUIET, IconName.DELETE),
    )
