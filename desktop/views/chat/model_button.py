"""The quiet control that says which model answers, and changes it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.services.answering_model import InstalledModel, Origin
from desktop.theme.theme import Theme
from desktop.widgets.choice_button import ChoiceButton


class ModelButton(ChoiceButton):
    """Shows the model that answers; its menu offers the installed ones.

    Signals:
        model_chosen: (id) another one is wanted; empty for the starter.
        models_wanted: Models are to be looked at, added or removed.
    """

    model_chosen = Signal(str)
    models_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._shown: tuple[str, str, tuple[str, ...]] | None = None
        self.show_model("", "", ())

    def show_model(self, name: str, chosen_id: str, models: Sequence[InstalledModel]) -> None:
        """Show what answers now.

        Args:
            name: What it is called; empty while it is being loaded.
            chosen_id: The id of what was chosen; empty for the starter.
            models: What can be chosen.
        """
        shown = (name, chosen_id, tuple(one.id for one in models))
        if shown == self._shown:
            return  # the menu may be open
        self._shown = shown
        words = name or self.tr("Starting the model…")
        self.show_choice(
            words,
            self.tr("The model that answers: {name}").format(name=words),
            self.tr("Model: {name}").format(name=words),
        )
        self._fill_menu(chosen_id, models)

    def _fill_menu(self, chosen_id: str, models: Sequence[InstalledModel]) -> None:
        self.choices.clear()
        others = [one for one in models if one.origin is not Origin.STARTER]
        known = {one.id for one in others}
        starter = next((one.name for one in models if one.origin is Origin.STARTER), "")
        self._add(starter or self.tr("Starter model"), "", is_chosen=chosen_id not in known)
        for one in others:
            self._add(one.name, one.id, is_chosen=one.id == chosen_id)
        self.choices.addSeparator()
        self.choices.addAction(self.tr("Models…"), self.models_wanted.emit)

    def _add(self, name: str, model_id: str, *, is_chosen: bool) -> None:
        self.add_choice(name, partial(self.model_chosen.emit, model_id), is_chosen=is_chosen)
