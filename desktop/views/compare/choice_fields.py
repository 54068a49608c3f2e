"""Lists to choose from: the model, what it was taught, the part of the library, the ways."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from desktop.item_models.answer_model import way_explanation, way_words
from desktop.services.comparison_plan import ComparisonPlan, Way, can_answer
from desktop.services.library_service import LibraryService
from desktop.services.models_service import ModelsService
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import tr
from desktop.views.models.words import size_words
from desktop.widgets.labels import plain_label


class ChoiceField(QComboBox):
    """Words, each with a key.

    Signals:
        key_chosen: (key).
    """

    key_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self.activated.connect(lambda _: self.key_chosen.emit(str(self.currentData())))

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these (words, key), without telling of it."""
        shown = [(self.itemText(place), self.itemData(place)) for place in range(self.count())]
        if shown != list(choices):
            self.clear()
            for words, key in choices:
                self.addItem(words, key)
        self.setCurrentIndex(max(self.findData(chosen), 0))
        self.setEnabled(len(choices) > 1)


def model_choices(models: ModelsService) -> list[tuple[str, str]]:
    """Return the models that can answer."""
    return [
        (f"{one.name} · {size_words(one.details.file_bytes)}", one.id)
        for one in models.models or ()
        if can_answer(one)
    ]


def adapter_choices(plan: ComparisonPlan) -> list[tuple[str, str]]:
    """Return what was taught to the model, and nothing."""
    return [*((one.name, one.id) for one in plan.adapters()), (tr("Nothing taught"), "")]


def collection_choices(library: LibraryService) -> list[tuple[str, str]]:
    """Return the parts of the library."""
    names = ((one.name, one.name) for one in library.collections())
    return [(tr("All documents"), ""), *names]


class WayFields(QWidget):
    """The four ways, each with a check and a sentence; the plain one is always there.

    Signals:
        way_chosen: (Way, whether it is wanted).
    """

    way_chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[Way, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.tight)
        grid.setVerticalSpacing(SPACE.hair)
        grid.setColumnStretch(1, 1)
        for row, way in enumerate(Way):
            box = QCheckBox(way_words(way))
            box.setAccessibleDescription(way_explanation(way))
            box.clicked.connect(lambda is_on, way=way: self.way_chosen.emit(way, is_on))
            self._boxes[way] = box
            grid.addWidget(box, row, 0)
            grid.addWidget(plain_label(way_explanation(way), "caption"), row, 1)

    def box(self, way: Way) -> QCheckBox:
        """Return the check of a way."""
        return self._boxes[way]

    def show_ways(self, wanted: Sequence[Way], possible: Sequence[Way]) -> None:
        """Show which are wanted, and which can be had."""
        for way, box in self._boxes.items():
            box.setChecked(way in wanted)
            box.setEnabled(way in possible and way is not Way.BASE)
            box.setToolTip(_why_fixed(way, possible))


def _why_fixed(way: Way, possible: Sequence[Way]) -> str:
    if way is Way.BASE:
        return tr("All others are held against it.")
    if way in possible:
        return ""
    if way.is_taught and Way.TUNED not in possible:
        return tr("Choose something that the model was taught.")
    return tr("There are no documents in your library yet.")
