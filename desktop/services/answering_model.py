"""Which model answers: loading it, changing it, and going on with the starter when it cannot load.

The model is the one of the settings, or of the preset that a conversation is held with. Another one
needs a new process, so that the memory of the old one is freed. Covered: resolving a model's id,
opening the answering worker, the fall back to the starter. Not covered: what the worker is asked
(`answer_run`, `summary_run`), which models there are (`models_service`).
"""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker, WorkerDeath
from engine.errors import EngineError, UserProblem
from engine.models.records import InstalledModel, ModelKind, Origin
from engine.protocol import Values

__all__ = ["AnsweringModel", "InstalledModel", "ModelChoices", "NoModels", "Origin"]

_SECTION: Final = "model"
_CHOICE: Final = "model"
"""The setting of that section which names the model."""


class ModelChoices(Protocol):
    """The installed models, as far as they are known."""

    @property
    def models(self) -> tuple[InstalledModel, ...] | None:
        """All of them; None until they are known."""

    def at(self, model_id: str) -> InstalledModel | None:
        """Return the model with an id; None when there is none."""
        ...


class NoModels:
    """No model but the starter, for whoever has no list of models."""

    models: tuple[InstalledModel, ...] | None = ()

    def at(self, model_id: str) -> InstalledModel | None:
        """Return None: there is nothing to choose from."""
        del model_id
        return None


class AnsweringModel(QObject):
    """The model behind the answering worker.

    Attributes:
        name: What a person calls it; empty until it is loaded.
        context_tokens: What it can take at once; 0 until it is loaded.

    Signals:
        changing: The worker ends now: what is being written should be kept.
        changed: (name) this model answers from now on.
        choices_changed: Other models can be chosen, or another one is.
        settled: A model that was tried is loaded, or given up.
        told: (words) how the model was loaded, where that is worth a quiet word.
        problem: (EngineError) a model cannot be used.
    """

    changing = Signal()
    changed = Signal(str)
    choices_changed = Signal()
    settled = Signal()
    told = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        worker: Worker,
        settings: SettingsService,
        choices: ModelChoices | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.worker = worker
        self.name = ""
        self.context_tokens = 0
        self._settings = settings
        self._choices = choices or NoModels()
        self._preset_model = ""
        self._loaded: InstalledModel | None = None
        """The model that the worker was opened with; None is the starter."""
        self._is_open = False
        self._is_on_trial = False
        self._failed_ids: set[str] = set()
        self._may_use_card = True
        """No more after the process died that used one, until the settings are changed."""
        self._uses_card = False
        sections = {one.name: one.section for one in settings.declarations}
        self._own_settings = {name for name, section in sections.items() if section == _SECTION}
        worker.became_ready.connect(self._on_ready)
        worker.could_not_open.connect(self._on_failure)
        worker.died.connect(self._on_death)
        settings.changed.connect(self._on_setting)

    @property
    def is_on_trial(self) -> bool:
        """Whether it is not known yet if the chosen model can be loaded."""
        return self._is_on_trial

    def chat_models(self) -> tuple[InstalledModel, ...]:
        """Return the models that can be chosen for answers."""
        models = self._choices.models or ()
        return tuple(one for one in models if one.kind is ModelKind.CHAT and not one.problem)

    @property
    def chosen_id(self) -> str:
        """The id of the model that should answer; empty for the starter."""
        return self._preset_model or self._settings.current.model

    @property
    def is_of_preset(self) -> bool:
        """Whether a preset says which model answers, and not the settings."""
        return bool(self._preset_model)

    @property
    def used(self) -> InstalledModel | None:
        """The model that answers; None as long as it is not known what there is."""
        if self._loaded is not None:
            return self._choices.at(self._loaded.id) or self._loaded
        models = self.chat_models()
        return next((one for one in models if one.origin is Origin.STARTER), None)

    def open(self) -> None:
        """Start the worker with the chosen model, so that the first question finds it ready."""
        if self._choices.models is None and self.chosen_id:
            return  # `refresh` opens it as soon as the list of models is known
        self._open_with(self._wanted())

    def use(self, preset_model: str) -> None:
        """Let a preset's model answer; empty for the model of the settings."""
        if preset_model != self._preset_model:
            self._preset_model = preset_model
            self.refresh()

    def refresh(self) -> None:
        """Change the model where another one should answer: a list or a choice is new."""
        if not self._is_open:
            self.open()
        elif not _is_same(self._wanted(), self._loaded):
            self._reopen()
        self.choices_changed.emit()

    # Loading -------------------------------------------------------------------------------

    def _wanted(self) -> InstalledModel | None:
        """Return the model that should answer; None is the starter.

        A model that is gone, or that failed before, gives way to the starter.
        """
        chosen = self.chosen_id
        if not chosen or chosen in self._failed_ids or self._choices.models is None:
            return None
        model = self._choices.at(chosen)
        if model is None or model.problem:
            gone = "It was removed, or its disk is not connected: choose another model."
            self._give_up(chosen, _no_model(chosen, model.problem if model else gone))
            return None
        return None if model.origin is Origin.STARTER else model

    def _open_with(self, model: InstalledModel | None) -> None:
        self._loaded = model
        self._is_open = True
        self._is_on_trial = model is not None
        self.worker.open_with("prepare", self._parameters(model))
        self.worker.start()

    def _reopen(self) -> None:
        self.changing.emit()
        self.name = ""
        self.changed.emit(self.name)
        self.worker.shut_down()
        self._open_with(self._wanted())

    def _parameters(self, model: InstalledModel | None) -> Values:
        current = self._settings.current
        return {
            "model": model.id if model else "",
            "context_tokens": current.context_tokens,
            "cache_type": current.cache_type,
            "flash_attention": current.flash_attention,
            "threads": current.threads,
            "graphics_card": current.graphics_card and self._may_use_card,
            "faster_layout": current.faster_layout,
            "drafting": current.drafting,
            "saved_states_megabytes": current.saved_states_megabytes,
        }

    # What becomes of it --------------------------------------------------------------------

    def _on_ready(self, values: Values) -> None:
        self.name = str(values.get("model", ""))
        self.context_tokens = int(values.get("context_tokens", 0))
        self._uses_card = bool(values.get("uses_graphics_card", False))
        self._settle()
        self.changed.emit(self.name)
        for note in values.get("notes", ()):
            self.told.emit(str(note))

    def _on_failure(self, error: EngineError) -> None:
        """Without the chosen model the starter answers; without that one nothing does."""
        failed = self._loaded
        if failed is None:
            self._settle()
            self.problem.emit(error)
            return
        self._give_up(failed.id, _no_model(failed.name, error.hint, error))
        self.worker.shut_down()
        self._open_with(None)
        self.settled.emit()

    def _give_up(self, model_id: str, problem: UserProblem) -> None:
        """Try a model no more until another one, or another way to load it, is chosen."""
        self._failed_ids.add(model_id)
        self.problem.emit(problem)

    def _settle(self) -> None:
        if self._is_on_trial:
            self._is_on_trial = False
            self.settled.emit()

    def _on_death(self, _: WorkerDeath) -> None:
        """The worker starts anew and loads its model again, which may fail this time.

        A graphics card that is lost, or has no memory left, ends the whole process: then the
        processor computes.
        """
        self._is_on_trial = self._loaded is not None
        if self._uses_card:
            self._may_use_card = self._uses_card = False
            self.worker.open_with("prepare", self._parameters(self._loaded))
            self.told.emit(
                "The graphics card failed, so the processor computes. To try the card again, "
                "change a setting of the model or start Inglenook anew."
            )

    def _on_setting(self, name: str) -> None:
        if name == _CHOICE:
            # What was given up is tried once more when it is chosen anew.
            self._failed_ids &= {self.chosen_id}
            self.refresh()
        elif name in self._own_settings and self._is_open:
            self._failed_ids.clear()
            self._may_use_card = True
            self._reopen()


def _is_same(one: InstalledModel | None, other: InstalledModel | None) -> bool:
    """Whether both are the same file: details and forecasts are found out later."""
    return (one and (one.id, one.path)) == (other and (other.id, other.path))


def _no_model(name: str, reason: str, error: EngineError | None = None) -> UserProblem:
    message = f"The model “{name}” could not be loaded. The starter model answers for now."
    detail = "\n".join(filter(None, (error.message, error.detail))) if error else ""
    hint = reason or "Choose a smaller context in the settings, or another model."
    return UserProblem(message, hint, detail)
