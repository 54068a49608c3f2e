"""What the next answer uses of all that was taught, and how strongly.

The choice belongs to the preset that a conversation is held with, if it is the person's own, else
to the settings. What does not fit the model in use is not used: the settings let go of it with a
word.

Covered: choosing, what fits the model in use, what an answer was written with. Not covered: the
list (`adapters_service`), loading (the answering worker).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.adapters_service import AdaptersService
from desktop.services.answering_model import AnsweringModel, InstalledModel, Origin
from desktop.services.preset_service import PresetService
from desktop.services.settings_service import SettingsService
from engine.conversations.presets import PLAIN
from engine.conversations.records import MeasurePart, Message
from engine.models.adapters import InstalledAdapter, fits
from engine.protocol import Values

__all__ = ["PLAIN_MODEL", "AdapterChoice", "InstalledAdapter", "Taught"]

_AS_TAUGHT: Final = 100
_OWN_SETTINGS: Final = frozenset({"adapter", "adapter_strength"})


@dataclass(frozen=True, slots=True)
class Taught:
    """What an answer uses of all that was taught, and how strongly.

    Attributes:
        adapter: What was taught; None for the plain model.
        percent: 100 is as it was taught, 0 the plain model.
    """

    adapter: InstalledAdapter | None = None
    percent: int = _AS_TAUGHT

    @property
    def name(self) -> str:
        """What a person calls it; empty for the plain model."""
        return self.adapter.name if self.adapter else ""

    @property
    def scale(self) -> float:
        """The strength as the answering worker takes it."""
        return self.percent / 100

    def as_values(self) -> Values | None:
        """Return it as the answering worker takes it."""
        if self.adapter is None:
            return None
        return {"path": self.adapter.path, "name": self.name, "scale": self.scale}


PLAIN_MODEL: Final = Taught()


class AdapterChoice(QObject):
    """Which adapter answers in which conversation.

    Signals:
        changed: Another one is chosen, or others can be.
        told: (words) one is not used any more, and why.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        adapters: AdaptersService,
        presets: PresetService,
        settings: SettingsService,
        model: AnsweringModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._adapters = adapters
        self._presets = presets
        self._settings = settings
        self._model = model
        adapters.changed.connect(self._settle)
        model.changed.connect(self._settle)
        model.choices_changed.connect(self._settle)
        presets.changed.connect(self.changed)
        settings.changed.connect(self._on_setting)

    # What there is -------------------------------------------------------------------------

    @property
    def all(self) -> tuple[InstalledAdapter, ...]:
        """All that was taught, to whichever model; nothing while that is not known."""
        return self._adapters.adapters or ()

    def offered(self) -> tuple[InstalledAdapter, ...]:
        """Return what was taught to the model in use; nothing while that is not known."""
        if self._model.used is None:
            return ()
        return tuple(one for one in self.all if not self.unfit(one))

    def unfit(self, adapter: InstalledAdapter) -> str:
        """Say why an adapter cannot be used now; empty where it can, or that is not known."""
        used = self._model.used
        return fits(adapter, used) if used else ""

    def why_not(self, adapter: InstalledAdapter) -> str:
        """Say why an adapter cannot be used with any model that is here; empty where it can."""
        if adapter.problem:
            return adapter.problem
        if not self._model.chat_models() or self._model_for(adapter) is not None:
            return ""
        words = self.tr("The model that was taught, {name}, is not here or is another file now.")
        return words.format(name=adapter.model_name)

    # The choice ----------------------------------------------------------------------------

    def chosen(self, conversation_id: int | None) -> Taught:
        """Return what the next answer of a conversation uses.

        No id stands for the conversation that begins with the next question.
        """
        adapter = self._adapters.at(self._chosen_id(conversation_id))
        if adapter is None or self.unfit(adapter):
            return PLAIN_MODEL
        return Taught(adapter, self.percent(conversation_id))

    def percent(self, conversation_id: int | None) -> int:
        """Return how strongly what is chosen in a conversation shows, or would."""
        preset = self._presets.chosen(conversation_id)
        own = preset.adapter_strength if preset else None
        return self._settings.current.adapter_strength if own is None else own

    def choose(self, conversation_id: int | None, adapter_id: str) -> None:
        """Use an adapter in a conversation from now on; an empty id stands for the plain model."""
        self._keep(conversation_id, "adapter", adapter_id)

    def set_percent(self, conversation_id: int | None, percent: int) -> None:
        """Let what is chosen show so strongly in a conversation from now on."""
        self._keep(conversation_id, "adapter_strength", percent)

    def use(self, adapter: InstalledAdapter) -> None:
        """Let the model that was taught answer as it was taught, from now on."""
        model = self._model_for(adapter)
        if model is None or adapter.problem:
            self.told.emit(self.why_not(adapter))
            return
        # Before the model, so that nothing is said of what was used with another one.
        self._settings.change("adapter", adapter.id)
        self._settings.change("adapter_strength", _AS_TAUGHT)
        self._settings.change("model", "" if model.origin is Origin.STARTER else model.id)

    def of_answer(self, answer: Message) -> Taught:
        """Return what an answer was written with, if it is still there and fits."""
        part = next((one for one in answer.parts if isinstance(one, MeasurePart)), None)
        adapter = self._adapters.named(part.adapter) if part and part.adapter else None
        if part is None or adapter is None or self.unfit(adapter):
            return PLAIN_MODEL
        return Taught(adapter, round(part.adapter_scale * 100))

    def _model_for(self, adapter: InstalledAdapter) -> InstalledModel | None:
        """Return the model in use if it fits, else the first one that does."""
        models = (self._model.used, *self._model.chat_models())
        return next((one for one in models if one and not fits(adapter, one)), None)

    def _chosen_id(self, conversation_id: int | None) -> str:
        preset = self._presets.chosen(conversation_id)
        chosen = (preset.adapter if preset else "") or self._settings.current.adapter
        return "" if chosen == PLAIN else chosen

    def _keep(self, conversation_id: int | None, name: str, value: str | int) -> None:
        """Keep a choice in the preset of a conversation, or in the settings."""
        preset = self._presets.chosen(conversation_id)
        if preset is None or preset.is_built_in:
            self._settings.change(name, value)
        elif name == "adapter":
            self._presets.save(replace(preset, adapter=str(value) or PLAIN))
        else:
            self._presets.save(replace(preset, adapter_strength=int(value)))

    # What changes --------------------------------------------------------------------------

    def _settle(self) -> None:
        """Let go of what the settings name when the model in use was not taught it."""
        chosen = self._settings.current.adapter
        if chosen and self._adapters.adapters is not None:
            adapter = self._adapters.at(chosen)
            reason = self.unfit(adapter) if adapter and self._is_model_settled() else ""
            if adapter is None or reason:
                self._settings.reset("adapter")
            if reason:
                self.told.emit(self.tr("{reason} The plain model answers.").format(reason=reason))
        self.changed.emit()

    def _is_model_settled(self) -> bool:
        """Whether the model of the settings is loaded, and no other one is about to be."""
        model = self._model
        return bool(model.name) and not model.is_on_trial and not model.is_of_preset

    def _on_setting(self, name: str) -> None:
        if name in _OWN_SETTINGS:
            self.changed.emit()
