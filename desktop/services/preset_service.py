"""Presets: ways of asking that a conversation is held with, over the settings.

Covered: the list, the choice of each conversation, what a preset says against what the settings
say. Not covered: loading a preset's model (`answering_model`), its collection (`scope_service`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.language.words import said
from desktop.services.settings_service import SettingsService
from engine.conversations.conversations import ConversationList
from engine.conversations.presets import PLAIN, Preset, PresetList
from engine.errors import EngineError
from engine.protocol import Values

__all__ = ["PLAIN", "Preset", "PresetService"]


class PresetService(QObject):
    """The presets, and which conversation is held with which.

    Signals:
        changed: A preset, or the choice of a conversation, is different now.
        problem: (EngineError) a choice cannot be kept.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(
        self,
        presets: PresetList,
        conversations: ConversationList,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presets = presets
        self._conversations = conversations
        self._settings = settings
        self._next: int | None = None
        """The choice for the conversation that begins with the next question."""

    # The list ------------------------------------------------------------------------------

    def all(self) -> list[Preset]:
        """Return the presets, those of Inglenook first."""
        return [_in_the_persons_words(one) for one in self._presets.all()]

    def save(self, preset: Preset) -> EngineError | None:
        """Add a preset (one with the id 0), or change the one with its id.

        Returns:
            Why that cannot be done; None when it was.
        """
        return self._change(
            lambda: self._presets.change(preset) if preset.id else self._presets.add(preset)
        )

    def remove(self, preset: Preset) -> EngineError | None:
        """Remove a preset; conversations that are held with it go on without one.

        Returns:
            Why that cannot be done; None when it was.
        """
        if self._next == preset.id:
            self._next = None
        return self._change(lambda: self._presets.remove(preset.id))

    def from_settings(self) -> Preset:
        """Return a new preset that says what the settings say now."""
        current = self._settings.current
        return Preset(
            0,
            "",
            model=current.model,
            adapter=current.adapter,
            adapter_strength=current.adapter_strength if current.adapter else None,
            temperature=current.temperature,
            answer_tokens=current.answer_tokens,
            prefer_quotation=current.prefer_quotation,
        )

    # The choice ----------------------------------------------------------------------------

    def chosen(self, conversation_id: int | None) -> Preset | None:
        """Return the preset of a conversation; None for the balanced way.

        No id stands for the conversation that begins with the next question.
        """
        if conversation_id is None:
            found = self._presets.at(self._next)
        else:
            conversation = self._conversations.at(conversation_id)
            found = self._presets.at(conversation.preset_id) if conversation else None
        return _in_the_persons_words(found) if found else None

    def choose(self, conversation_id: int | None, preset: Preset | None) -> None:
        """Hold a conversation with this preset from now on."""
        preset_id = preset.id if preset else None
        if conversation_id is None:
            self._next = preset_id
            self.changed.emit()
            return
        problem = self._change(lambda: self._conversations.set_preset(conversation_id, preset_id))
        if problem is not None:
            self.problem.emit(problem)

    def begin(self, conversation_id: int) -> None:
        """Let a conversation that just began keep what was chosen for it."""
        chosen, self._next = self.chosen(None), None
        if chosen is not None:
            self.choose(conversation_id, chosen)

    # What it says --------------------------------------------------------------------------

    def model(self, conversation_id: int) -> str:
        """Return the model that a conversation's preset names; empty for that of the settings."""
        preset = self.chosen(conversation_id)
        return preset.model if preset else ""

    def sampling(self, preset: Preset | None) -> Values:
        """Return how words are chosen: the preset's way, the settings' where it says nothing."""
        current = self._settings.current
        values: Values = {
            "temperature": current.temperature,
            "top_k": current.top_k,
            "top_p": current.top_p,
            "min_p": current.min_p,
            "repeat_penalty": current.repeat_penalty,
            "answer_tokens": current.answer_tokens,
            **(preset.sampling if preset else {}),
        }
        longest = values.pop("answer_tokens")
        return {"longest": longest, **values, "seed": current.seed}

    def prefers_quotation(self, preset: Preset | None) -> bool:
        """Whether the documents' own sentence stands before the model's words."""
        if preset is not None and preset.prefer_quotation is not None:
            return preset.prefer_quotation
        return self._settings.current.prefer_quotation

    def _change(self, action: Callable[[], object]) -> EngineError | None:
        try:
            action()
        except EngineError as error:
            return error
        self.changed.emit()
        return None


def _in_the_persons_words(preset: Preset) -> Preset:
    """Translate what comes with Inglenook; what a person wrote stays."""
    if not preset.is_built_in:
        return preset
    return replace(preset, name=said(preset.name), purpose=said(preset.purpose))
