"""How an import ended, in words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.services.conversation_transfer import ImportReport
from desktop.views.chat.words import tr


def import_words(report: ImportReport) -> str:
    """Say how many conversations came in, and how many did not."""
    words = tr("{conversations} imported").format(
        conversations=_conversations_words(len(report.imported))
    )
    if report.left_out:
        left_out = QLocale().toString(len(report.left_out))
        words += ", " + tr("{n} left out").format(n=left_out)
    return f"{words}."


def _conversations_words(count: int) -> str:
    if count == 1:
        return tr("1 conversation")
    return tr("{n} conversations").format(n=QLocale().toString(count))
