"""The question before something is deleted for good.

Whatever can come back needs no question: it is done at once, and a quiet message offers the way
back.
"""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.language.words import translated


def may_delete(parent: QWidget, title: str, words: str) -> bool:
    """Ask whether something may be deleted, and say that it cannot come back.

    Args:
        parent: Over which the question is shown.
        title: The question, as in "Remove this?".
        words: What is deleted, and what stays.

    Returns:
        Whether the person said yes; Enter and Escape say no.
    """
    answer = QMessageBox.question(
        parent,
        title,
        f"{words} {_tr('This cannot be undone.')}",
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Cancel,
    )
    return answer is QMessageBox.StandardButton.Yes


def _tr(words: str) -> str:
    return translated("Confirming", words)
