"""The models that are there: installed, found in other programs, and which of them answers.

Everything that opens a model's file happens in the models worker, so that a hostile file cannot
hurt the window. Covered: listing, discovery, inspection, adding, removing, choosing, the hash, the
catalogue. Not covered: downloads (`download_service`), loading a model (`chat_service`).
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker
from engine.errors import EngineError
from engine.models.catalogue import CatalogueEntry, entry_from_wire
from engine.models.records import (
    Fit,
    Forecast,
    InstalledModel,
    ModelDetails,
    ModelFormat,
    ModelKind,
    Origin,
    model_from_wire,
)
from engine.protocol import Values

__all__ = [
    "CatalogueEntry",
    "EngineError",
    "Fit",
    "Forecast",
    "InstalledModel",
    "ModelDetails",
    "ModelFormat",
    "ModelKind",
    "ModelsService",
    "Origin",
]

_PATIENCE_MS: Final = 120_000
"""Many models on a slow disk, each inspected in a child; each sign of life renews it."""

_FORECAST_SETTINGS: Final = frozenset({"context_tokens", "cache_type"})


class ModelsService(QObject):
    """Asks the models worker, and keeps what it said last.

    Signals:
        changed: The installed models, or which of them answers, are different now.
        found_changed: The models of other programs are known now.
        catalogue_changed: The catalogue is known now.
        inspected: (InstalledModel) this file can be added.
        added: (InstalledModel) it can be chosen now.
        removed: (InstalledModel) it is not in the list any more.
        copying_progressed: (share from 0 to 1) a model is copied while it is added.
        hashing_progressed: (model's id, share from 0 to 1).
        hashing_ended: (model's id) the hash is known, or it was given up.
        problem: (EngineError).
    """

    changed = Signal()
    found_changed = Signal()
    catalogue_changed = Signal()
    inspected = Signal(object)
    added = Signal(object)
    removed = Signal(object)
    copying_progressed = Signal(float)
    hashing_progressed = Signal(str, float)
    hashing_ended = Signal(str)
    problem = Signal(object)

    def __init__(
        self, worker: Worker, settings: SettingsService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._settings = settings
        self._models: tuple[InstalledModel, ...] | None = None
        self._found: tuple[InstalledModel, ...] | None = None
        self._catalogue: tuple[CatalogueEntry, ...] | None = None
        self._hashing: dict[str, Operation] = {}
        settings.changed.connect(self._on_setting)

    # What there is -------------------------------------------------------------------------

    @property
    def models(self) -> tuple[InstalledModel, ...] | None:
        """The installed models; None until they are known."""
        return self._models

    @property
    def found(self) -> tuple[InstalledModel, ...] | None:
        """Models of other programs that are not in the list yet; None until they are known."""
        return self._found

    @property
    def catalogue(self) -> tuple[CatalogueEntry, ...] | None:
        """What can be downloaded; None until it is known."""
        return self._catalogue

    @property
    def context_tokens(self) -> int:
        """The context that the forecasts are for."""
        return self._settings.current.context_tokens

    @property
    def free_memory(self) -> int | None:
        """What was free when the forecasts were made, in bytes; None before."""
        forecasts = (one.forecast for one in self._models or ())
        return next((one.available for one in forecasts if one is not None), None)

    @property
    def used(self) -> InstalledModel | None:
        """The model that answers, as far as the list is known."""
        return next((one for one in self._models or () if self.is_used(one)), None)

    def at(self, model_id: str) -> InstalledModel | None:
        """Return the installed model with an id."""
        return next((one for one in self._models or () if one.id == model_id), None)

    def find(self, model_id: str) -> InstalledModel | None:
        """Return the model with an id, installed or of another program."""
        found = (one for one in self._found or () if one.id == model_id)
        return self.at(model_id) or next(found, None)

    def is_used(self, model: InstalledModel) -> bool:
        """Whether this model answers."""
        if model.kind is not ModelKind.CHAT:
            return False
        chosen = self._settings.current.model
        return model.id == chosen if chosen else model.origin is Origin.STARTER

    def has(self, entry: CatalogueEntry) -> bool:
        """Whether what the catalogue lists is installed: by its hash, or by its file's name."""
        name = PurePosixPath(entry.file or entry.repository).name
        return any(
            (entry.sha256 and one.details.sha256 == entry.sha256) or Path(one.path).name == name
            for one in self._models or ()
        )

    def is_hashing(self, model_id: str) -> bool:
        """Whether a model's hash is being computed."""
        return model_id in self._hashing

    def refresh(self) -> None:
        """Read the list of installed models anew."""
        operation = self._ask("list", self._loading())
        operation.succeeded.connect(self._on_listed)

    def discover(self) -> None:
        """Look for models of other programs."""
        operation = self._ask("discover", self._loading())
        operation.succeeded.connect(self._on_found)

    def load_catalogue(self) -> None:
        """Read the catalogue that comes with Inglenook; nothing is fetched for it."""
        if self._catalogue is None:
            operation = self._ask("catalogue", self._loading())
            operation.succeeded.connect(self._on_catalogue)

    # What can be done ----------------------------------------------------------------------

    def use(self, model: InstalledModel) -> None:
        """Let a model answer from now on."""
        self._settings.change("model", "" if model.origin is Origin.STARTER else model.id)

    def inspect(self, path: Path) -> None:
        """Look into a file or folder; `inspected` or `problem` tells what it is."""
        operation = self._ask("inspect", {"path": str(path), **self._loading()})
        operation.succeeded.connect(
            lambda values: self.inspected.emit(model_from_wire(values["model"]))
        )

    def add(self, path: Path, *, copy: bool) -> None:
        """Put a model into the list.

        Args:
            path: Its file or folder.
            copy: Whether Inglenook keeps a copy of its own; else the file is used where it is.
        """
        operation = self._ask("add", {"path": str(path), "copy": copy})
        operation.progressed.connect(
            lambda _, values: self.copying_progressed.emit(_share_of(values))
        )
        operation.succeeded.connect(self._on_added)

    def remove(self, model: InstalledModel) -> None:
        """Take a model out of the list; only Inglenook's own copy is deleted."""
        operation = self._ask("remove", {"id": model.id})
        operation.succeeded.connect(lambda _: self._on_removed(model))

    def compute_hash(self, model: InstalledModel) -> None:
        """Compute a model's hash, and whether the catalogue knows it."""
        if model.id in self._hashing:
            return
        operation = self._ask("details", {"id": model.id})
        self._hashing[model.id] = operation
        operation.progressed.connect(
            lambda _, values: self.hashing_progressed.emit(model.id, _share_of(values))
        )
        operation.succeeded.connect(self._on_details)
        operation.finished.connect(lambda: self._on_hashing_ended(model.id))
        self.hashing_progressed.emit(model.id, 0.0)

    def cancel_hash(self, model_id: str) -> None:
        """Give up computing a model's hash."""
        if model_id in self._hashing:
            self._hashing[model_id].cancel()

    # Answers -------------------------------------------------------------------------------

    def _ask(self, method: str, values: Values) -> Operation:
        operation = self._worker.request(method, values, _PATIENCE_MS)
        operation.failed.connect(self.problem)
        return operation

    def _loading(self) -> Values:
        """Return what a forecast depends on beside the model."""
        current = self._settings.current
        return {"context_tokens": current.context_tokens, "cache_type": current.cache_type}

    def _on_listed(self, values: Values) -> None:
        self._models = tuple(model_from_wire(one) for one in values["models"])
        self.changed.emit()

    def _on_found(self, values: Values) -> None:
        self._found = tuple(model_from_wire(one) for one in values["models"])
        self.found_changed.emit()

    def _on_catalogue(self, values: Values) -> None:
        self._catalogue = tuple(entry_from_wire(one) for one in values["entries"])
        self.catalogue_changed.emit()

    def _on_added(self, values: Values) -> None:
        model = model_from_wire(values["model"])
        self._models = (*(one for one in self._models or () if one.id != model.id), model)
        self._found = tuple(one for one in self._found or () if one.path != model.path)
        self.changed.emit()
        self.found_changed.emit()
        self.added.emit(model)
        self.refresh()

    def _on_removed(self, model: InstalledModel) -> None:
        if self.is_used(model):
            self._settings.reset("model")
        self._models = tuple(one for one in self._models or () if one.id != model.id)
        self.changed.emit()
        self.removed.emit(model)
        if self._found is not None:
            self.discover()

    def _on_details(self, values: Values) -> None:
        known = model_from_wire(values["model"])
        self._models = tuple(known if one.id == known.id else one for one in self._models or ())
        self.changed.emit()

    def _on_hashing_ended(self, model_id: str) -> None:
        self._hashing.pop(model_id, None)
        self.hashing_ended.emit(model_id)

    def _on_setting(self, name: str) -> None:
        if name == "model":
            self.changed.emit()
        elif name in _FORECAST_SETTINGS and self._models is not None:
            self.refresh()


def _share_of(values: Values) -> float:
    total = float(values.get("total") or 0)
    return min(float(values.get("done") or 0) / total, 1.0) if total else 0.0
