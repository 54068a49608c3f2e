"""Names and values below each other; the term of the field is the tool tip of a plain name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.theme.tokens import SPACE
from desktop.widgets.labels import plain_label

_LEVEL = 1


@dataclass(frozen=True, slots=True)
class Fact:
    """One line.

    Attributes:
        name: What it is, in plain words.
        value: What it is worth, with its unit.
        term: What the field calls it; may be empty.
    """

    name: str
    value: str
    term: str = ""


class FactList(QWidget):
    """Facts, changed in place while their names stay the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Fact, ...] = ()
        self._values: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.normal)
        self._grid.setVerticalSpacing(SPACE.hair)
        self._grid.setColumnStretch(1, 1)

    def facts(self) -> tuple[Fact, ...]:
        """Return what is shown."""
        return self._shown

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts."""
        wanted = tuple(facts)
        if [one.name for one in wanted] != [one.name for one in self._shown]:
            self._build(wanted)
        for fact, label in zip(wanted, self._values, strict=True):
            label.setText(fact.value)
            label.setAccessibleName(f"{fact.name}: {fact.value}")
        self._shown = wanted

    def _build(self, facts: Sequence[Fact]) -> None:
        self._values.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, fact in enumerate(facts):
            name = QLabel(fact.name)
            name.setProperty("kind", "caption")
            # Smaller words stand on the same line as the value beside them.
            name.setContentsMargins(0, _LEVEL, 0, 0)
            value = plain_label()
            for label in (name, value):
                label.setToolTip(fact.term)
            self._values.append(value)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
