"""Chooses what a question is asked with, once each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from typing_extensions import override

from desktop.services.adapter_choice import PLAIN_MODEL, InstalledAdapter, Taught
from desktop.theme.theme import Theme
from desktop.views.chat.taught_words import taught_words
from desktop.widgets.choice_button import without_mnemonic
from desktop.widgets.dialog import Dialog


class SideBySideDialog(Dialog):
    """The plain model and all that it was taught, each with a box.

    Signals:
        chosen: (tuple of Taught) the question is to be asked once with each.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        used: Taught,
        offered: Sequence[InstalledAdapter],
        parent: QWidget,
    ) -> None:
        """Offer these; what is in use is offered as strongly as it is used, and chosen."""
        title = parent.tr("Ask with and without what it was taught")
        super().__init__(theme, title, parent.tr("Ask"), parent)
        words = self.tr(
            "The question is asked once with each, one after the other. The arrows below the "
            "answer lead from one to the next."
        )
        hint = QLabel(words)
        hint.setProperty("kind", "caption")
        hint.setWordWrap(True)
        self.content.addWidget(hint)
        self._boxes = [
            self._box(one, is_chosen=one in (PLAIN_MODEL, used))
            for one in (PLAIN_MODEL, *(_as_used(one, used) for one in offered))
        ]
        self._show_possible()
        self._boxes[0][1].setFocus()

    @override
    def accept(self) -> None:
        self.chosen.emit(self._wanted())
        super().accept()

    def _box(self, taught: Taught, *, is_chosen: bool) -> tuple[Taught, QCheckBox]:
        words = taught_words(taught.name, taught.percent) or self.tr("The plain model")
        box = QCheckBox(without_mnemonic(words))
        box.setChecked(is_chosen)
        box.setToolTip(taught.adapter.purpose if taught.adapter else "")
        box.toggled.connect(self._show_possible)
        self.content.addWidget(box)
        return taught, box

    def _wanted(self) -> tuple[Taught, ...]:
        return tuple(taught for taught, box in self._boxes if box.isChecked())

    def _show_possible(self) -> None:
        self.action.setEnabled(bool(self._wanted()))


def _as_used(adapter: InstalledAdapter, used: Taught) -> Taught:
    is_used = used.adapter is not None and used.adapter.id == adapter.id
    return used if is_used else Taught(adapter)
