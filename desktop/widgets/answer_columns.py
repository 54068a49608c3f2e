"""One question with its answers side by side: as wanted, before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.tokens import SPACE
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label


@dataclass(frozen=True, slots=True)
class AnswerColumn:
    """A heading and the answer below it."""

    heading: str
    text: str


class SideBySide(Card):
    """A question over columns of answers that can be selected and copied."""

    def __init__(
        self, question: str, columns: Sequence[AnswerColumn], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(question)
        self.setAccessibleDescription(
            ", ".join(f"{column.heading}: {column.text}" for column in columns)
        )
        self.content.addWidget(plain_label(question, "strong", selectable=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE.normal)
        for column in columns:
            row.addLayout(_column(column), 1)
        self.content.addLayout(row)


def _column(column: AnswerColumn) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(SPACE.hair)
    made.addWidget(plain_label(column.heading, "caption"), 0, Qt.AlignmentFlag.AlignTop)
    answer = plain_label(column.text or "—", selectable=True)
    answer.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    made.addWidget(answer, 1)
    return made
