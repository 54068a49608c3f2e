"""The settings page, made from the settings' declarations."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language.installing import waits_for_new_start
from desktop.language.words import NO_COUNT, translated
from desktop.services.adapters_service import AdaptersService
from desktop.services.backup_service import BackupService
from desktop.services.credits_service import CreditsService
from desktop.services.models_service import ModelsService
from desktop.services.privacy_service import PrivacyService
from desktop.services.problem_report_service import ProblemReportService
from desktop.services.settings_service import Setting, SettingsService
from desktop.services.vault_service import VaultService
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.settings.about_section import AboutSection
from desktop.views.settings.backups_section import BackupsSection
from desktop.views.settings.privacy_section import PrivacySection
from desktop.views.settings.problem_section import ProblemSection
from desktop.views.settings.vault_section import VaultSection
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.number_field import DecimalField, NumberField
from desktop.widgets.reading_column import ReadingColumn
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.text_field import TextField
from desktop.widgets.tone import Tone

_FIELD_WIDTH = 180
_MODEL = "model"
_ADAPTER = "adapter"
_LANGUAGE = "language"


class SettingsPage(QScrollArea):
    """All settings with their words, each with a way back to its default.

    Signals:
        models_wanted: The model that answers is to be chosen on its page.
        adapters_wanted: What it was taught is to be looked at on that page.
        about_wanted: The version and the licences are to be told.
    """

    models_wanted = Signal()
    adapters_wanted = Signal()
    about_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        service: SettingsService,
        models: ModelsService,
        adapters: AdaptersService,
        backups: BackupService,
        privacy: PrivacyService,
        reports: ProblemReportService,
        vault: VaultService,
        credits_: CreditsService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._service = service
        self._models = models
        self._adapters = adapters
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Settings"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, SPACE.wide, 0, SPACE.wide)
        rows.setSpacing(SPACE.wide)
        rows.addWidget(SectionHeader(self.tr("Settings"), page=True))
        for section, words in self._section_words().items():
            settings = [one for one in service.declarations if one.section == section]
            if settings:
                rows.addWidget(SectionHeader(words))
                rows.addWidget(self._make_card(settings))
        self._backups = BackupsSection(theme, backups)
        rows.addWidget(self._backups)
        rows.addWidget(VaultSection(theme, vault))
        rows.addWidget(PrivacySection(theme, privacy))
        rows.addWidget(ProblemSection(theme, reports))
        about = AboutSection(theme, credits_)
        about.about_wanted.connect(self.about_wanted)
        rows.addWidget(about)
        rows.addStretch(1)
        self.setWidget(ReadingColumn(column))

    def show_backups(self) -> None:
        """Bring the backups into view."""
        # The page may just have been made: only then does it know where they are.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._backups))

    def _section_words(self) -> dict[str, str]:
        return {
            "general": self.tr("General"),
            "documents": self.tr("Documents"),
            "answering": self.tr("Answers"),
            "model": self.tr("Model"),
        }

    def _make_card(self, settings: list[Setting]) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(SPACE.normal, SPACE.normal, SPACE.normal, SPACE.normal)
        rows.setSpacing(SPACE.normal)
        for setting in settings:
            rows.addWidget(self._make_row(setting))
        return card

    def _make_row(self, setting: Setting) -> QWidget:
        if setting.name == _MODEL:
            model = ModelRow(self._theme, self._models, setting)
            model.chosen.connect(self.models_wanted)
            return model
        if setting.name == _ADAPTER:
            adapter = AdapterRow(self._theme, self._adapters, self._service, setting)
            adapter.chosen.connect(self.adapters_wanted)
            return adapter
        if setting.name == _LANGUAGE:
            return LanguageRow(self._theme, self._service, setting)
        return SettingRow(self._theme, self._service, setting)


class ElsewhereRow(QWidget):
    """A setting that is chosen on another page: what is chosen, and the way there.

    Signals:
        chosen: That page is to be shown.
    """

    chosen = Signal()

    def __init__(
        self, theme: Theme, setting: Setting, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = ElidedLabel()
        self._now.setProperty("kind", "caption")
        choose = TextButton(theme, action)
        choose.setAccessibleName(setting.label)
        choose.setAccessibleDescription(setting.help)
        choose.setFixedWidth(_FIELD_WIDTH)
        choose.clicked.connect(self.chosen)
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(QLabel(setting.label))
        words.addWidget(self._now)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE.page, 0)
        row.setSpacing(SPACE.normal)
        row.addLayout(words, 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)


class ModelRow(ElsewhereRow):
    """Which model answers."""

    def __init__(
        self, theme: Theme, models: ModelsService, setting: Setting, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, setting, _tr("Choose a model"), parent)
        self._models = models
        models.changed.connect(self._show_name)
        self._show_name()
        if models.models is None:
            models.refresh()

    def _show_name(self) -> None:
        used = self._models.used
        name = used.name if used is not None else self.tr("The starter model")
        self._now.setText(self.tr("{name} answers your questions.").format(name=name))


class AdapterRow(ElsewhereRow):
    """What it was taught that it answers with."""

    def __init__(
        self,
        theme: Theme,
        adapters: AdaptersService,
        service: SettingsService,
        setting: Setting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, setting, _tr("What was taught"), parent)
        self._adapters = adapters
        self._service = service
        adapters.changed.connect(self._show_name)
        service.changed.connect(self._show_name)
        self._show_name()

    def _show_name(self) -> None:
        used = self._adapters.at(self._service.current.adapter)
        plain = self.tr("Nothing is used: the plain model answers.")
        words = self.tr("“{name}” is used.").format(name=used.name) if used else plain
        self._now.setText(words)


class SettingRow(QWidget):
    """One setting: its words, its field, and a way back to the default."""

    def __init__(
        self,
        theme: Theme,
        service: SettingsService,
        setting: Setting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._setting = setting
        label = QLabel(setting.label)
        help_ = QLabel(setting.help)
        help_.setProperty("kind", "caption")
        help_.setWordWrap(True)
        self._field = self._make_field()
        self._field.setAccessibleName(setting.label)
        self._field.setAccessibleDescription(setting.help)
        if not setting.is_long:
            self._field.setFixedWidth(_FIELD_WIDTH)
        self._reset = IconButton(theme, IconName.UNDO, self.tr("Back to the default"))
        self._reset.clicked.connect(lambda: service.reset(setting.name))
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._words = words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(label)
        words.addWidget(help_)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.normal)
        row.addLayout(words, 1)
        if setting.is_long:
            words.addSpacing(SPACE.hair)
            words.addWidget(self._field)
        else:
            row.addWidget(self._field, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignTop)
        service.changed.connect(self._on_changed)
        self._show_value()

    def _make_field(self) -> QWidget:
        setting = self._setting
        if setting.choices:
            combo = QComboBox()
            for value, words in setting.choices:
                combo.addItem(words, value)
            combo.currentIndexChanged.connect(lambda _: self._change(combo.currentData()))
            return combo
        if setting.is_long:
            text = TextField()
            text.edited.connect(self._change)
            return text
        if isinstance(setting.default, bool):
            box = QCheckBox()
            box.toggled.connect(self._change)
            return box
        if isinstance(setting.default, float):
            number = DecimalField(
                setting.label, float(setting.minimum or 0), float(setting.maximum or 0)
            )
            number.setKeyboardTracking(False)
            number.valueChanged.connect(self._change)
            return number
        field = NumberField(setting.label, int(setting.minimum or 0), int(setting.maximum or 0))
        field.setKeyboardTracking(False)
        field.valueChanged.connect(self._change)
        return field

    def _change(self, value: object) -> None:
        self._service.change(self._setting.name, value)

    def _on_changed(self, name: str) -> None:
        if name == self._setting.name:
            self._show_value()

    def _show_value(self) -> None:
        value = getattr(self._service.current, self._setting.name)
        self._reset.setVisible(value != self._setting.default)
        field = self._field
        field.blockSignals(True)
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, TextField):
            field.set_text(value)
        elif isinstance(field, QCheckBox):
            field.setChecked(value)
        elif isinstance(field, DecimalField | NumberField):
            field.setValue(value)
        field.blockSignals(False)


class LanguageRow(SettingRow):
    """The language of the window; while another one is spoken, a note with a new start."""

    def __init__(
        self,
        theme: Theme,
        service: SettingsService,
        setting: Setting,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, service, setting, parent)
        self._note = QWidget()
        words = QLabel(self.tr("The window speaks the other language after a new start."))
        words.setWordWrap(True)
        set_look(words, "tone", Tone.CAUTION.value)
        again = TextButton(theme, self.tr("Start again"), ButtonRole.SECONDARY)
        again.clicked.connect(service.restart_wanted)
        row = QHBoxLayout(self._note)
        row.setContentsMargins(0, SPACE.hair, 0, 0)
        row.setSpacing(SPACE.normal)
        row.addWidget(words, 1)
        row.addWidget(again)
        self._words.addWidget(self._note)
        service.changed.connect(self._show_note)
        self._show_note()

    def _show_note(self) -> None:
        self._note.setVisible(waits_for_new_start(self._service.current.language))


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Settings", text, count)
