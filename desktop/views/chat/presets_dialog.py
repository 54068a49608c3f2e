"""The presets in a list: add one, change one, remove one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from desktop.language.words import said
from desktop.services.preset_service import Preset
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.preset_dialog import PresetDialog
from desktop.views.chat.services import ChatServices
from desktop.views.confirming import may_delete
from desktop.widgets.buttons import TextButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.list_row import ListRowDelegate

_CAPTION_ROLE = Qt.ItemDataRole.UserRole
_PRESET_ROLE = Qt.ItemDataRole.UserRole + 1
_LIST_SIZE = (480, 300)


class PresetsDialog(Dialog):
    """All presets; Inglenook's own can be copied, a person's own changed and removed."""

    def __init__(self, theme: Theme, services: ChatServices, parent: QWidget) -> None:
        super().__init__(theme, parent.tr("Presets"), parent.tr("Done"), parent)
        self._theme = theme
        self._services = services
        self._model = QStandardItemModel(self)
        self._list = self._make_list()
        self._add = TextButton(theme, self.tr("New from the settings"), icon=IconName.PLUS)
        self._change = TextButton(theme, self.tr("Change"), icon=IconName.EDIT)
        self._remove = TextButton(theme, self.tr("Remove"), icon=IconName.DELETE)
        self.cancel.hide()
        self._arrange()
        self._connect()
        self._refresh()
        self._list.setFocus()

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(ListRowDelegate(self._theme, _CAPTION_ROLE, view))
        view.setAccessibleName(self.tr("Presets"))
        view.setMinimumSize(*_LIST_SIZE)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        return view

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        for button in (self._add, self._change, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        self.content.addWidget(self._list, 1)
        self.content.addLayout(row)

    def _connect(self) -> None:
        presets = self._services.presets
        self._add.clicked.connect(lambda: self._open(presets.from_settings()))
        self._change.clicked.connect(self._change_current)
        self._remove.clicked.connect(self._remove_current)
        self._list.doubleClicked.connect(self._change_current)
        self._list.selectionModel().currentChanged.connect(self._show_possible)
        presets.changed.connect(self._refresh)

    def _refresh(self) -> None:
        current = self._current()
        self._model.clear()
        for preset in self._services.presets.all():
            item = QStandardItem(preset.name)
            item.setData(preset.purpose, _CAPTION_ROLE)
            item.setData(preset, _PRESET_ROLE)
            item.setToolTip(preset.purpose)
            self._model.appendRow(item)
            if current is None or preset.id == current.id:
                current = preset
                self._list.setCurrentIndex(item.index())
        self._show_possible()

    def _current(self) -> Preset | None:
        found = self._list.currentIndex().data(_PRESET_ROLE)
        return found if isinstance(found, Preset) else None

    def _show_possible(self, _: QModelIndex | None = None) -> None:
        preset = self._current()
        is_own = preset is not None and not preset.is_built_in
        self._change.setEnabled(preset is not None)
        self._change.setText(self.tr("Change") if is_own else self.tr("Change a copy"))
        self._remove.setEnabled(is_own)

    def _change_current(self) -> None:
        preset = self._current()
        if preset is None:
            return
        if preset.is_built_in:
            name = self.tr("{name}, my way").format(name=preset.name)
            preset = replace(preset, id=0, name=name)
        self._open(preset)

    def _remove_current(self) -> None:
        preset = self._current()
        if preset is None or not may_delete(
            self,
            self.tr("Remove “{name}”?").format(name=preset.name),
            self.tr("Conversations that are held with it go on without a preset."),
        ):
            return
        problem = self._services.presets.remove(preset)
        self.say(said(problem.message, problem.hint) if problem else "")

    def _open(self, preset: Preset) -> None:
        models = self._services.model.chat_models()
        collections = self._services.scopes.collections()
        presets = self._services.presets
        adapters = self._services.taught.all
        PresetDialog(self._theme, presets, preset, models, collections, self, adapters).open()
