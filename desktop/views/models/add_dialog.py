"""Says what a file or folder holds before it becomes one of the models."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from typing_extensions import override

from desktop.services.models_service import InstalledModel, ModelsService
from desktop.theme.theme import Theme
from desktop.views.library.words import path_words
from desktop.views.models.words import (
    FIT_TONES,
    facts_words,
    fit_words,
    forecast_words,
    size_words,
    tr,
)
from desktop.widgets.dialog import Dialog
from desktop.widgets.tone_label import ToneLabel


class AddDialog(Dialog):
    """Asks whether a model is to be used where it lies, or copied."""

    def __init__(
        self, theme: Theme, service: ModelsService, model: InstalledModel, parent: QWidget
    ) -> None:
        super().__init__(theme, tr("Add {name}?").format(name=model.name), tr("Add"), parent)
        self._service = service
        self._model = model
        self._add_words(facts_words(model))
        if model.forecast is not None:
            fit = ToneLabel(theme)
            fit.show_words(fit_words(model.forecast.fit), FIT_TONES[model.forecast.fit])
            self.content.addWidget(fit, 0, Qt.AlignmentFlag.AlignLeading)
            self._add_words(forecast_words(model.forecast), "caption")
        place = path_words(Path(model.path))
        self._add_words(tr("It is used where it lies: {place}").format(place=place), "caption")
        self._copy = QCheckBox(
            tr("Keep a copy in Inglenook ({size})").format(
                size=size_words(model.details.file_bytes)
            )
        )
        self.content.addWidget(self._copy)

    @override
    def accept(self) -> None:
        self._service.add(Path(self._model.path), copy=self._copy.isChecked())
        super().accept()

    def _add_words(self, words: str, kind: str = "") -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        self.content.addWidget(label)
