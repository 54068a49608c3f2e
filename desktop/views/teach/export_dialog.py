"""Writes what was taught to a file or folder for other programs, proved before it is there."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.words import said
from desktop.services.adapters_service import InstalledAdapter
from desktop.services.export_service import (
    AdapterFormat,
    Exported,
    ExportProgress,
    ExportService,
)
from desktop.services.training_service import EngineError
from desktop.theme.theme import Theme
from desktop.views.library.words import path_words, percent_words
from desktop.views.teach.proof_view import ProofView
from desktop.views.teach.words import tr
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone

_WIDTH = 480
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_MERGED_TYPES = ("", "same", "q8_0", "f16")


class ExportDialog(Dialog):
    """Asks in which form and where; stays until the export is proved, or refused with a reason."""

    def __init__(
        self, theme: Theme, exports: ExportService, adapter: InstalledAdapter, parent: QWidget
    ) -> None:
        title = tr("Export “{name}”").format(name=adapter.name)
        super().__init__(theme, title, tr("Export…"), parent)
        self._exports = exports
        self._adapter = adapter
        self.setMinimumWidth(_WIDTH)
        self._choices = {form: QRadioButton(_form_words(form)) for form in AdapterFormat}
        self._types = QComboBox()
        self._types.setAccessibleName(tr("Numbers of the merged model"))
        self._words = plain_label(kind="caption")
        self._bar = ThinBar(theme)
        self._bar.hide()
        self._proof = ProofView(theme)
        self._proof.hide()
        self._arrange()
        self._connect()
        self._choices[AdapterFormat.GGUF].setChecked(True)

    @override
    def accept(self) -> None:
        path = self._ask_path()
        if path is not None:
            self.start(path)

    @override
    def reject(self) -> None:
        """Close; an export that is under way is given up."""
        self._exports.cancel()
        super().reject()

    def start(self, path: Path) -> None:
        """Begin to export to a file or folder."""
        self.say("")
        self._proof.hide()
        form = self._chosen()
        type_ = str(self._types.currentData() or "") if form is AdapterFormat.MERGED else ""
        self._exports.export(self._adapter.id, form, path, type_)

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        for type_, words in zip(
            _MERGED_TYPES,
            (
                tr("As few bits as keep what was taught"),
                tr("As the model has them"),
                tr("8 bits (Q8_0)"),
                tr("16 bits (F16)"),
            ),
            strict=True,
        ):
            self._types.addItem(words, type_)
        for form, button in self._choices.items():
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(button)
            choice.addWidget(_indented(_use_words(form)))
            self.content.addLayout(choice)
            if form is AdapterFormat.MERGED:
                self.content.addWidget(self._types)
        for widget in (self._words, self._bar, self._proof):
            self.content.addWidget(widget)

    def _connect(self) -> None:
        exports = self._exports
        exports.changed.connect(self._refresh)
        exports.progressed.connect(self._on_progress)
        exports.exported.connect(self._on_exported)
        exports.failed.connect(self._on_failed)
        for button in self._choices.values():
            button.toggled.connect(self._refresh)
        self._refresh()

    # What happens --------------------------------------------------------------------------

    def _chosen(self) -> AdapterFormat:
        checked = (form for form, button in self._choices.items() if button.isChecked())
        return next(checked, AdapterFormat.GGUF)

    def _refresh(self) -> None:
        is_busy = self._exports.is_under_way
        self._types.setVisible(self._chosen() is AdapterFormat.MERGED)
        self.action.setEnabled(not is_busy)
        for button in (*self._choices.values(), self._types):
            button.setEnabled(not is_busy)
        self._bar.setVisible(is_busy)
        self._words.setVisible(is_busy)
        if is_busy:
            self._on_progress(ExportProgress("", None))
        self.cancel.setText(tr("Stop") if is_busy else tr("Close"))
        self.adjustSize()

    def _on_progress(self, progress: ExportProgress) -> None:
        words = _stage_words(progress.stage)
        if progress.share is not None:
            words += f" {percent_words(progress.share)}"
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.set_fraction(progress.share)

    def _on_exported(self, exported: Exported) -> None:
        proof = exported.proof
        self._proof.show_proof(proof)
        self._proof.setVisible(proof is not None)
        if proof is not None and proof.has_failed:
            self.say(tr("Nothing was written: it would not answer as it was taught."))
            return
        place = path_words(exported.path)
        self.say(tr("It is written: {place}").format(place=place), Tone.GOOD)

    def _on_failed(self, error: EngineError) -> None:
        self.say(said(error.message, error.hint))

    def _ask_path(self) -> Path | None:
        form = self._chosen()
        name = _file_name(self._adapter.name)
        if form.is_folder:
            found = QFileDialog.getExistingDirectory(self, tr("Where the folder is to be made"))
            return Path(found) / f"{name}-{form.value}" if found else None
        ending = "-merged.gguf" if form is AdapterFormat.MERGED else ".gguf"
        # What is there already is never replaced, so there is nothing to ask about it.
        found, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export to"),
            f"{name}{ending}",
            tr("GGUF files (*.gguf)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(found) if found else None


def _form_words(form: AdapterFormat) -> str:
    return {
        AdapterFormat.GGUF: tr("Adapter as a GGUF file"),
        AdapterFormat.MERGED: tr("Model with what it was taught, in one GGUF file"),
        AdapterFormat.PEFT: tr("PEFT folder"),
        AdapterFormat.MLX: tr("MLX folder"),
    }[form]


def _use_words(form: AdapterFormat) -> str:
    return {
        AdapterFormat.GGUF: tr("Small; for llama.cpp and programs on it, beside the same model."),
        AdapterFormat.MERGED: tr("As large as the model; runs wherever that model runs."),
        AdapterFormat.PEFT: tr("For Python programs with transformers and peft."),
        AdapterFormat.MLX: tr("For mlx-lm on Apple silicon."),
    }[form]


def _stage_words(stage: str) -> str:
    return {
        "reading": tr("Reading…"),
        "merging": tr("Putting both together…"),
        "writing": tr("Writing…"),
        "proving": tr("Proving that it answers as it was taught…"),
    }.get(stage, tr("Working…"))


def _indented(words: str) -> QLabel:
    label = plain_label(words, "caption")
    label.setIndent(24)
    return label


def _file_name(name: str) -> str:
    cleaned = " ".join(_NOT_IN_NAMES.sub(" ", name).split()).strip(" .")
    return cleaned.replace(" ", "-")[:60] or "adapter"
