"""Makes a preset, or changes one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from desktop.language.words import said
from desktop.services.adapters_service import InstalledAdapter
from desktop.services.answering_model import InstalledModel
from desktop.services.preset_service import PLAIN, Preset, PresetService
from desktop.services.scope_service import Collection
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.dialog import Dialog
from desktop.widgets.number_field import NumberField

_WIDTH = 520
_PROMPT_HEIGHT = 96
_LONGEST_ANSWER = 8192
_HIGHEST_TEMPERATURE = 2.0
_UNSET = -1
"""Below the least value: a field that shows it says "as in the settings"."""


class PresetDialog(Dialog):
    """What a preset says; what it leaves open is as in the settings."""

    def __init__(
        self,
        theme: Theme,
        presets: PresetService,
        preset: Preset,
        models: Sequence[InstalledModel],
        collections: Sequence[Collection],
        parent: QWidget,
        adapters: Sequence[InstalledAdapter] = (),
    ) -> None:
        title = parent.tr("Change the preset") if preset.id else parent.tr("New preset")
        super().__init__(theme, title, parent.tr("Save"), parent)
        self._presets = presets
        self._preset = preset
        self._as_set = self.tr("As in the settings")
        self._name = QLineEdit(preset.name)
        self._name.setPlaceholderText(self.tr("Name, as in “Letters”"))
        self._purpose = QLineEdit(preset.purpose)
        self._purpose.setPlaceholderText(self.tr("What it is for, in one sentence"))
        self._prompt = self._make_prompt(preset.system_prompt)
        self._model = self._choice(preset.model, [(one.name, one.id) for one in models])
        self._adapter = self._choice(
            preset.adapter,
            [
                (self.tr("Nothing"), PLAIN),
                *((self._adapter_words(one), one.id) for one in adapters),
            ],
        )
        self._collection = self._choice(
            preset.collection_id,
            [(one.name, one.id) for one in collections],
            self.tr("As in the conversation"),
        )
        self._temperature = self._make_temperature(preset.temperature)
        self._longest = self._make_longest(preset.answer_tokens)
        self._quotation = self._choice(
            preset.prefer_quotation,
            [(self.tr("First"), True), (self.tr("Beside the answer"), False)],
        )
        self._documents = QCheckBox(self.tr("Search the documents"))
        self._documents.setChecked(preset.use_documents)
        self._arrange()
        self._name.setFocus()

    @override
    def accept(self) -> None:
        problem = self._presets.save(self._written())
        if problem is None:
            super().accept()
        else:
            self.say(said(problem.message, problem.hint))
            self._name.setFocus()

    def _written(self) -> Preset:
        temperature, longest = self._temperature.value(), self._longest.value()
        return replace(
            self._preset,
            name=self._name.text(),
            purpose=self._purpose.text().strip(),
            system_prompt=self._prompt.toPlainText().strip(),
            model=self._model.currentData() or "",
            adapter=self._adapter.currentData() or "",
            collection_id=self._collection.currentData(),
            temperature=None if temperature < 0 else round(temperature, 2),
            answer_tokens=None if longest < 0 else longest,
            prefer_quotation=self._quotation.currentData(),
            use_documents=self._documents.isChecked(),
        )

    # Building ------------------------------------------------------------------------------

    def _make_prompt(self, text: str) -> QPlainTextEdit:
        prompt = QPlainTextEdit(text)
        prompt.setTabChangesFocus(True)
        prompt.setFixedHeight(_PROMPT_HEIGHT)
        prompt.setPlaceholderText(
            self.tr("What the model is told first. Empty: Inglenook's own words.")
        )
        return prompt

    def _adapter_words(self, adapter: InstalledAdapter) -> str:
        """Say what was taught, and to which model: not all fit the one that is chosen above."""
        words = self.tr("{name} ({model})")
        return words.format(name=adapter.name, model=adapter.model_name)

    def _make_temperature(self, value: float | None) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setRange(-0.1, _HIGHEST_TEMPERATURE)
        field.setSingleStep(0.1)
        field.setDecimals(1)
        field.setFixedHeight(MEASURE.control_height)
        field.lineEdit().setTextMargins(SPACE.tight, 0, 0, 0)
        field.setSpecialValueText(self._as_set)
        field.setValue(field.minimum() if value is None else value)
        return field

    def _make_longest(self, value: int | None) -> QSpinBox:
        field = NumberField(self.tr("Longest answer"), _UNSET, _LONGEST_ANSWER)
        field.setSuffix(self.tr(" tokens"))
        field.setSpecialValueText(self._as_set)
        field.setValue(_UNSET if value is None else value)
        return field

    def _choice(
        self, chosen: object, choices: Sequence[tuple[str, object]], unset: str = ""
    ) -> QComboBox:
        box = QComboBox()
        box.addItem(unset or self._as_set, None)
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen not in (None, "") else 0)
        return box

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.normal)
        form.setVerticalSpacing(SPACE.tight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("Name"), self._name),
            (self.tr("Purpose"), self._purpose),
            (self.tr("Instructions"), self._prompt),
            (self.tr("Model"), self._model),
            (self.tr("Taught"), self._adapter),
            (self.tr("Collection"), self._collection),
            (self.tr("Temperature"), self._temperature),
            (self.tr("Longest answer"), self._longest),
            (self.tr("Quotation"), self._quotation),
            ("", self._documents),
        )
        for words, field in rows:
            form.addRow(words, field)
            if words:
                field.setAccessibleName(words)
        self.content.addLayout(form)
        self.setMinimumWidth(_WIDTH)
