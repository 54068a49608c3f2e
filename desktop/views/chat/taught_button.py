"""The quiet control that says what the answer uses of all that the model was taught, and how much.

Covered: choosing one, its strength. Not covered: several side by side (`side_by_side_dialog`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QWidgetAction

from desktop.services.adapter_choice import InstalledAdapter, Taught
from desktop.theme.theme import Theme
from desktop.views.chat.taught_words import taught_words
from desktop.widgets.choice_button import ChoiceButton
from desktop.widgets.strength_slider import StrengthSlider

_MOST_PERCENT = 150


class TaughtButton(ChoiceButton):
    """Shows what is used; its menu offers what else was taught to the model, and a slider.

    Signals:
        adapter_chosen: (id) another one is wanted; empty for the plain model.
        percent_chosen: (per cent) it should show so strongly.
        adapters_wanted: All that was taught is to be looked at.
    """

    adapter_chosen = Signal(str)
    percent_chosen = Signal(int)
    adapters_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[Taught, tuple[str, ...]] | None = None
        self._strength = StrengthSlider(
            self.tr("Strength"),
            _MOST_PERCENT,
            self.tr("Above 100 %, what was taught is exaggerated; at 0 %, nothing of it is left."),
        )
        self._strength.chosen.connect(self.percent_chosen)
        self._strength_action = QWidgetAction(self)
        self._strength_action.setDefaultWidget(self._strength)
        self.show_taught(Taught(), ())

    def show_taught(self, chosen: Taught, offered: Sequence[InstalledAdapter]) -> None:
        """Show what is used, and offer these."""
        names = tuple(f"{one.id} {one.name}" for one in offered)
        was, self._shown = self._shown, (chosen, names)
        if self._shown == was:
            return  # the menu may be open
        words = taught_words(chosen.name, chosen.percent)
        self.show_choice(
            self.tr("Taught: {words}").format(words=words or self.tr("none")),
            self._tool_tip(chosen),
            self.tr("What it was taught: {words}").format(words=words or self.tr("none")),
        )
        self._strength.show_percent(chosen.percent)
        if was is None or (was[0].adapter, was[1]) != (chosen.adapter, names):
            # Else the slider has moved, which must not go away under the hand.
            self._fill_menu(chosen, offered)

    def _tool_tip(self, chosen: Taught) -> str:
        if chosen.adapter is None:
            return self.tr("The plain model answers.")
        words = self.tr("The model answers as it was taught: {name}").format(name=chosen.name)
        return f"{words}\n{chosen.adapter.purpose}".strip()

    def _fill_menu(self, chosen: Taught, offered: Sequence[InstalledAdapter]) -> None:
        self.choices.clear()
        self._add(self.tr("None"), "", self.tr("The plain model answers."), chosen)
        for one in offered:
            self._add(one.name, one.id, one.purpose, chosen)
        self.choices.addSeparator()
        if chosen.adapter is not None:
            self.choices.addAction(self._strength_action)
            self.choices.addSeparator()
        self.choices.addAction(self.tr("What was taught…"), self.adapters_wanted.emit)

    def _add(self, name: str, adapter_id: str, purpose: str, chosen: Taught) -> None:
        used = chosen.adapter.id if chosen.adapter else ""
        action = self.add_choice(
            name, partial(self.adapter_chosen.emit, adapter_id), is_chosen=adapter_id == used
        )
        action.setToolTip(purpose)
