"""What an answer uses of all that was taught, as people say it."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.language.numbers import number_words
from desktop.services.chat_service import MeasurePart, Message
from desktop.views.chat.words import tr

_WHOLE = 100


def taught_words(name: str, percent: int) -> str:
    """Say what is used and, where it is not used as it was taught, how strongly; empty for none."""
    if not name or percent == _WHOLE:
        return name
    return tr("{name}, {percent} %").format(name=name, percent=number_words(percent))


def used_words(message: Message) -> str:
    """Say what an answer was written with; empty for the plain model."""
    part = next((one for one in message.parts if isinstance(one, MeasurePart)), None)
    return taught_words(part.adapter, round(part.adapter_scale * _WHOLE)) if part else ""


def version_words(message: Message, versions: Iterable[Message]) -> str:
    """Say what tells an answer from its other versions; empty where that is not what was taught."""
    is_known = any(isinstance(one, MeasurePart) for one in message.parts)
    if not is_known or not any(used_words(one) for one in versions):
        return ""
    return used_words(message) or tr("plain model")
