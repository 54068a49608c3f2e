"""Questions of the person's own that are answered again and again while a model is taught."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.services.lesson_plan import MOST_PROBES
from desktop.theme.tokens import SPACE


class ProbeFields(QWidget):
    """Fields below each other; the next one comes when the last one is filled.

    Signals:
        probes_changed: (list of questions).
    """

    probes_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = [self._make_field(number) for number in range(1, MOST_PROBES + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        for field in self._fields:
            column.addWidget(field)
        self.setFocusProxy(self._fields[0])
        self._show_some()

    def show_probes(self, probes: list[str]) -> None:
        """Show questions."""
        for place, field in enumerate(self._fields):
            field.blockSignals(True)
            field.setText(probes[place] if place < len(probes) else "")
            field.blockSignals(False)
        self._show_some()

    def _make_field(self, number: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(self.tr("Question {n} of your own").format(n=number))
        field.setPlaceholderText(
            self.tr("As in “When does the last ferry leave?”")
            if number == 1
            else self.tr("Another question")
        )
        field.textChanged.connect(self._on_changed)
        return field

    def _on_changed(self) -> None:
        self._show_some()
        self.probes_changed.emit([field.text() for field in self._fields])

    def _show_some(self) -> None:
        filled = [bool(field.text().strip()) for field in self._fields]
        last = max((place for place, is_filled in enumerate(filled) if is_filled), default=-1)
        for place, field in enumerate(self._fields):
            field.setVisible(place <= last + 1)
