"""Chooses the model to teach; those that cannot be taught say why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.services.lesson_plan import LessonPlan
from desktop.services.models_service import InstalledModel, ModelKind, ModelsService
from desktop.views.models.words import size_words
from desktop.views.teach.words import why_not_teachable

_ID_ROLE = Qt.ItemDataRole.UserRole


class ModelField(QComboBox):
    """The installed chat models.

    Signals:
        model_chosen: (model's id).
    """

    model_chosen = Signal(str)

    def __init__(
        self, models: ModelsService, lesson: LessonPlan, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._models = models
        self._lesson = lesson
        self._entries = QStandardItemModel(self)
        self.setModel(self._entries)
        self.setAccessibleName(self.tr("The model to teach"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.activated.connect(lambda place: self.model_chosen.emit(self.itemData(place, _ID_ROLE)))
        models.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the models anew, those that can be taught first."""
        listed = [one for one in self._models.models or () if one.kind is ModelKind.CHAT]
        listed.sort(key=lambda one: bool(why_not_teachable(one)))
        self._entries.clear()
        for one in listed:
            self._entries.appendRow(_item_of(one))
        self.setCurrentIndex(self.findData(self._lesson.model_id, _ID_ROLE))


def _item_of(model: InstalledModel) -> QStandardItem:
    why_not = why_not_teachable(model)
    remark = why_not.rstrip(".") if why_not else size_words(model.details.file_bytes)
    item = QStandardItem(f"{model.name} · {remark}")
    item.setData(model.id, _ID_ROLE)
    item.setToolTip(why_not)
    item.setEnabled(not why_not)
    return item
