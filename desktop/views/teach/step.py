"""What every step of the wizard does alike."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.theme.tokens import SPACE
from desktop.widgets.section_header import SectionHeader


class WizardStep(QWidget):
    """One decision.

    Signals:
        changed: Whether one can go on from here may be another now.
        next_wanted: The person has decided: the next step is wanted.
    """

    changed = Signal()
    next_wanted = Signal()

    def enter(self) -> None:
        """Be shown now."""

    def leave_forwards(self) -> bool:
        """Make sure that the next step finds what it needs.

        Returns:
            Whether it does.
        """
        return True

    def why_not_on(self) -> str:
        """Say why one cannot go on from here; empty where one can."""
        return ""

    def next_words(self) -> str:
        """Say what going on does."""
        return self.tr("Next")


def scrolled(*widgets: QWidget, gap: int = SPACE.normal) -> QScrollArea:
    """Return widgets below each other, scrolled where they are higher than their place."""
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, SPACE.hair, SPACE.normal)
    rows.setSpacing(gap)
    for widget in widgets:
        rows.addWidget(widget)
    rows.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(column)
    return area


def heading(title: str, caption: str = "") -> SectionHeader:
    """Return the question that a step asks."""
    return SectionHeader(title, caption)
