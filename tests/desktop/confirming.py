"""Answers the question before something is deleted for good."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget


def answer_questions(monkeypatch: pytest.MonkeyPatch, *, is_yes: bool) -> list[str]:
    """Say yes or no to each; returns the words of those that were asked, as they come."""
    asked: list[str] = []

    def question(_: QWidget, title: str, words: str, *__: object) -> QMessageBox.StandardButton:
        asked.append(f"{title} {words}")
        return QMessageBox.StandardButton.Yes if is_yes else QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked
