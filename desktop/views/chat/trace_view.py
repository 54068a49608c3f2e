"""What became of one document: the steps, the reason, what was preferred, and what mends it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.language.words import said, said_place
from desktop.services.why_service import Explanation, Mend, Preferred, Step, StepState
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import path_words
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.trail import Trail, TrailMark, TrailStep

_MOST_OUTRANKERS = 5
_MARKS = {
    StepState.PASSED: TrailMark.PASSED,
    StepState.STOPPED: TrailMark.STOPPED,
    StepState.NOT_REACHED: TrailMark.NOT_REACHED,
}


class TraceView(QWidget):
    """Shows one trace.

    Signals:
        mend_chosen: The button that mends it was pressed.
        again_chosen: The question is to be asked again, now that the document is there.
        other_chosen: Another document is meant.
    """

    mend_chosen = Signal()
    again_chosen = Signal()
    other_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asks_again = False
        self._name = ElidedLabel()
        self._name.setProperty("kind", "strong")
        self._folder = ElidedLabel()
        self._folder.setProperty("kind", "caption")
        self._words = _wrapping("")
        self._hint = _wrapping("caption")
        self._trail = Trail(theme)
        self._preferred_title = _wrapping("caption")
        self._preferred_title.setText(self.tr("These passages were preferred:"))
        self._preferred = QVBoxLayout()
        self._other = TextButton(
            theme, self.tr("Another document"), ButtonRole.QUIET, IconName.CHEVRON_LEFT
        )
        self._other.clicked.connect(self.other_chosen.emit)
        self._button = TextButton(theme, "", ButtonRole.PRIMARY)
        self._button.clicked.connect(self._on_button)
        self._arrange()

    def show_waiting(self, path: Path, words: str) -> None:
        """Say that something is being done for a document."""
        self._show_document(path)
        self._words.setText(words)
        self._hint.hide()
        self._trail.set_steps(())
        self._show_preferred(())
        self._button.hide()

    def show_trace(self, trace: Explanation, *, asks_again: bool) -> None:
        """Show what became of a document.

        Args:
            trace: What is known of it.
            asks_again: Offer to ask the question again instead of the trace's own mend.
        """
        self._asks_again = asks_again
        self._show_document(trace.path)
        self._words.setText(said(trace.words))
        self._hint.setText(said(trace.hint))
        self._hint.setVisible(bool(trace.hint))
        self._trail.set_steps([_trail_step(one, trace.words) for one in trace.steps])
        self._show_preferred(trace.outranked_by[:_MOST_OUTRANKERS])
        words = self.tr("Ask the question again") if asks_again else self._mend_words(trace.mend)
        self._button.setText(words)
        self._button.setVisible(bool(words))
        announce(self, said(trace.words))

    def take_focus(self) -> None:
        """Give the focus to what mends it, for those who work with the keyboard."""
        button = self._other if self._button.isHidden() else self._button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE.normal, 0, SPACE.normal, SPACE.normal)
        column.setSpacing(SPACE.tight)
        column.addWidget(self._words)
        column.addWidget(self._hint)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(SPACE.tight)
        column.addWidget(self._trail)
        column.addSpacing(SPACE.tight)
        column.addWidget(self._preferred_title)
        self._preferred.setSpacing(SPACE.hair)
        column.addLayout(self._preferred)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.normal, 0, SPACE.normal, SPACE.snug)
        head.setSpacing(0)
        head.addWidget(self._name)
        head.addWidget(self._folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(head)
        layout.addWidget(area, 1)

    def _show_document(self, path: Path) -> None:
        self._name.setText(path.name)
        self._folder.setText(path_words(path.parent))

    def _show_preferred(self, outrankers: tuple[Preferred, ...]) -> None:
        while item := self._preferred.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._preferred_title.setVisible(bool(outrankers))
        for one in outrankers:
            self._preferred.addWidget(_OutrankerRow(one))

    def _mend_words(self, mend: Mend) -> str:
        words = {
            Mend.NOTHING: "",
            Mend.ADD: self.tr("Add it to the library"),
            Mend.INCLUDE: self.tr("Include it again"),
            Mend.RETRY: self.tr("Read it once more"),
            Mend.PASSWORD: self.tr("Give the password…"),
            Mend.RESUME: self.tr("Go on indexing"),
            Mend.WIDEN_SCOPE: self.tr("Ask in all documents"),
            Mend.MORE_PASSAGES: self.tr("Ask again with more passages"),
            Mend.ONLY_THIS: self.tr("Ask only this document"),
        }
        return words[mend]

    def _on_button(self) -> None:
        if self._asks_again:
            self.again_chosen.emit()
        else:
            self.mend_chosen.emit()


class _OutrankerRow(QWidget):
    """A passage that was preferred: its file, its place, its score."""

    def __init__(self, one: Preferred, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        place = ElidedLabel(f"{one.path.name} · {said_place(one.location)}")
        place.setToolTip(str(one.path))
        score = QLabel(self.locale().toString(one.score, "f", 2))
        score.setProperty("kind", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addWidget(place, 1)
        row.addWidget(score)


def _trail_step(step: Step, reason: str) -> TrailStep:
    """Return a step; the reason stands above the trail and is not said again."""
    words = "" if step.words == reason else said(step.words)
    return TrailStep(said(step.name), _MARKS[step.state], words)


def _wrapping(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
