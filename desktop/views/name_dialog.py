"""Gives something another name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.language.words import said
from desktop.services.operation import Operation
from desktop.services.training_service import EngineError
from desktop.theme.theme import Theme
from desktop.widgets.dialog import Dialog

Rename = Callable[[str], EngineError | Operation | None]
"""Renames at once and returns why it cannot, or asks a worker to."""


class NameDialog(Dialog):
    """Asks for a name; stays open while the name is refused."""

    def __init__(
        self, theme: Theme, title: str, name: str, rename: Rename, parent: QWidget
    ) -> None:
        super().__init__(theme, title, parent.tr("Rename"), parent)
        self._rename = rename
        self._name = QLineEdit(name)
        self._name.setAccessibleName(self.tr("Name"))
        self._name.selectAll()
        self.content.addWidget(self._name)
        self._name.setFocus()

    @override
    def accept(self) -> None:
        answer = self._rename(self._name.text())
        if answer is None:
            super().accept()
        elif isinstance(answer, Operation):
            self.action.setEnabled(False)
            answer.succeeded.connect(lambda _: QWidget.close(self))
            answer.failed.connect(self._refuse)
        else:
            self._refuse(answer)

    def _refuse(self, error: EngineError) -> None:
        self.action.setEnabled(True)
        self.say(said(error.message, error.hint))
        self._name.setFocus()
