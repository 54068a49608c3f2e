"""What the check of the questions found, in sentences, each with a way to the rows it is about."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.item_models.question_model import kinds_words
from desktop.language.numbers import number_words
from desktop.services.question_check import QuestionCheck, QuestionReport
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import tr
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

FEW = 30
"""Fewer questions than that seldom give a firm verdict."""

_MOST_NOTES = 5


class CheckNotes(QWidget):
    """A few lines; hidden until something is known.

    Signals:
        rows_wanted: (ids, words) these questions are to be shown.
    """

    rows_wanted = Signal(object, str)

    def __init__(self, theme: Theme, check: QuestionCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._kinds = ToneLabel(theme, wraps=True)
        self._notes = [_Note(theme) for _ in range(_MOST_NOTES)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._kinds)
        for note in self._notes:
            note.rows_wanted.connect(self.rows_wanted)
            column.addWidget(note)
        check.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        report = self._check.report
        is_known = report is not None and report.total > 0
        self.setVisible(self._check.is_checking or is_known)
        said = list(notes_of(report)) if report is not None and is_known else []
        for place, note in enumerate(self._notes):
            note.say(*(said[place] if place < len(said) else ("", ())))
        if report is None:
            self._kinds.show_words(tr("Looking the questions through…"), Tone.QUIET)
        else:
            self._kinds.show_words(kinds_sentence(report), Tone.QUIET)


class _Note(QWidget):
    """A sentence that asks for care, and a button that shows what it is about.

    Signals:
        rows_wanted: (ids, words).
    """

    rows_wanted = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ids: tuple[int, ...] = ()
        self._label = ToneLabel(theme, wraps=True)
        self._button = TextButton(theme, tr("Show them"), ButtonRole.QUIET)
        self._button.clicked.connect(lambda: self.rows_wanted.emit(self._ids, self._label.words()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        # Centred beside the button, and still as high as its words need: no alignment does both.
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._label)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        row.addWidget(self._button)

    def say(self, words: str, ids: tuple[int, ...]) -> None:
        """Say something about some questions; no words hide the line."""
        self._ids = ids
        self._label.show_words(words, Tone.CAUTION)
        self._button.setVisible(bool(ids))
        self._button.setAccessibleName(f"{tr('Show them')}: {words}")
        self.setVisible(bool(words))


def notes_of(report: QuestionReport) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield what asks for care, with the questions that it is about, the weightiest first."""
    if report.usable < FEW:
        yield tr("Few for a firm verdict: %Ln or more tell clearer.", FEW), ()
    for ids, words in (
        (
            report.taught,
            tr(
                "The model was taught with %Ln questions: kept out, unless a part of the teaching "
                "did not see them.",
                len(report.taught),
            ),
        ),
        (
            report.doubled,
            tr("%Ln questions repeating another one: each counts once.", len(report.doubled)),
        ),
        (
            report.without_answer,
            tr("%Ln questions without a right answer: kept out.", len(report.without_answer)),
        ),
        (
            report.other_languages,
            tr("%Ln questions in another language than most.", len(report.other_languages)),
        ),
    ):
        if ids:
            yield words, ids


def kinds_sentence(report: QuestionReport) -> str:
    """Say how many questions would be asked, and of which kinds."""
    kinds = ", ".join(
        f"{kinds_words(kind)} {number_words(count)}"
        for kind, count in report.kinds.items()
        if count
    )
    words = tr("%Ln questions will be asked", report.usable)
    said = f"{words}: {kinds}." if kinds else f"{words}."
    if report.without_place:
        said += " " + tr(
            "Of %Ln facts it is not known where they stand.", len(report.without_place)
        )
    return said
