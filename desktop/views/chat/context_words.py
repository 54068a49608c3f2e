"""What is said about how full the model's context is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale

from desktop.services.chat_service import ContextUse
from desktop.views.chat.words import tr

_NEARLY_FULL: Final = 0.9


def is_nearly_full(use: ContextUse) -> bool:
    """Whether a person should know without looking for it."""
    return use.share >= _NEARLY_FULL


def context_words(use: ContextUse) -> str:
    """Say how full the context is, such as "2,310 of 4,096 tokens"."""
    if not use.context_tokens:
        return tr("How full the model's context is will be known after the first answer.")
    locale = QLocale()
    words = tr("{tokens} of {most} tokens of the model's context are taken.").format(
        tokens=locale.toString(min(use.tokens, use.context_tokens)),
        most=locale.toString(use.context_tokens),
    )
    return "\n".join(filter(None, (words, turns_words(use))))


def turns_words(use: ContextUse) -> str:
    """Say what of the conversation the model does not read any more; empty when it reads all."""
    locale = QLocale()
    lost = use.forgotten_turns - use.summarised_turns
    if use.summarised_turns and lost > 0:
        return tr(
            "Of the {all} oldest messages the model reads the last {short} in short, the others "
            "not at all."
        ).format(
            all=locale.toString(use.forgotten_turns), short=locale.toString(use.summarised_turns)
        )
    if use.summarised_turns:
        return tr("The %Ln oldest messages are read in short, to make room.", use.summarised_turns)
    if use.forgotten_turns:
        return tr(
            "The %Ln oldest messages have no room: the model does not read them.",
            use.forgotten_turns,
        )
    return ""
