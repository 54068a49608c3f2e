"""Translation for the functions of the chat page that belong to no widget."""

from __future__ import annotations

from desktop.language.words import NO_COUNT, translated


def tr(text: str, count: int = NO_COUNT) -> str:
    """Translate words of the chat."""
    return translated("Chat", text, count)
