"""Translation for the functions of the chat page that belong to no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate words of the chat."""
    return QCoreApplication.translate("Chat", text)
