"""The quiet control that says in which way is answered, and changes it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.preset_service import Preset
from desktop.theme.theme import Theme
from desktop.widgets.choice_button import ChoiceButton


class PresetButton(ChoiceButton):
    """Shows the preset of a conversation; its menu offers the others.

    Signals:
        preset_chosen: (Preset, or None for the balanced way).
        presets_wanted: Presets are to be made or changed.
    """

    preset_chosen = Signal(object)
    presets_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[Preset | None, tuple[Preset, ...]] | None = None
        self.show_preset(None, ())

    def show_preset(self, chosen: Preset | None, presets: Sequence[Preset]) -> None:
        """Show what is chosen, and offer these."""
        shown = (chosen, tuple(presets))
        if shown == self._shown:
            return  # the menu may be open
        self._shown = shown
        words = chosen.name if chosen else self.tr("Balanced")
        purpose = chosen.purpose if chosen else self.tr("As the settings say.")
        self.show_choice(
            words,
            f"{self.tr('How is answered: {words}').format(words=words)}\n{purpose}".strip(),
            self.tr("Way of answering: {words}").format(words=words),
        )
        self._fill_menu(chosen, presets)

    def _fill_menu(self, chosen: Preset | None, presets: Sequence[Preset]) -> None:
        self.choices.clear()
        self._add(self.tr("Balanced"), None, self.tr("As the settings say."), chosen)
        was_built_in = True
        for one in presets:
            if was_built_in and not one.is_built_in:
                self.choices.addSeparator()
            was_built_in = one.is_built_in
            self._add(one.name, one, one.purpose, chosen)
        self.choices.addSeparator()
        self.choices.addAction(self.tr("Presets…"), self.presets_wanted.emit)

    def _add(self, name: str, preset: Preset | None, purpose: str, chosen: Preset | None) -> None:
        is_chosen = (preset and preset.id) == (chosen and chosen.id)
        action = self.add_choice(
            name, partial(self.preset_chosen.emit, preset), is_chosen=is_chosen
        )
        action.setToolTip(purpose)
