"""How an import ended, in words."""

from __future__ import annotations

from desktop.services.conversation_transfer import ImportReport
from desktop.views.chat.words import tr


def import_words(report: ImportReport) -> str:
    """Say how many conversations came in, and how many did not."""
    words = tr("%Ln conversations imported", len(report.imported))
    if report.left_out:
        words += ", " + tr("%Ln left out", len(report.left_out))
    return f"{words}."
