"""Chooses the documents that questions and answers are drafted from, and how many."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.services.example_sources import Draft, ExampleSources
from desktop.services.library_service import DocumentState, LibraryService
from desktop.services.models_service import InstalledModel
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.views.library.words import path_words
from desktop.views.teach.words import tr
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.number_field import NumberField
from desktop.widgets.search_field import SearchField

_PATH_ROLE = Qt.ItemDataRole.UserRole
_WIDTH = 520
_LIST_HEIGHT = 200
_MOST_LISTED = 500
"""More rows than that nobody reads: another word of the name finds the document."""

_COUNT = 20
_MOST = 1_000


class DraftDialog(Dialog):
    """Documents of the library, of which some are checked."""

    def __init__(
        self,
        theme: Theme,
        sources: ExampleSources,
        library: LibraryService,
        set_id: int,
        model: InstalledModel,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, tr("Draft from documents"), tr("Draft"), parent)
        self._sources = sources
        self._set_id = set_id
        self._model = model
        self._checked: set[Path] = set()
        self._paths = [
            one.path for one in library.documents() if one.state is DocumentState.INDEXED
        ]
        self.setMinimumWidth(_WIDTH)
        words = tr(
            "{model} reads passages of the documents and writes questions with their answers. "
            "They count when you have looked at them. A larger model drafts better ones."
        )
        self.content.addWidget(plain_label(words.format(model=model.name), "caption"))
        self._search = SearchField(theme, tr("Find a document"))
        self._search.textChanged.connect(lambda _: self._fill())
        self._list = self._make_list()
        self._said = plain_label(kind="caption")
        self._count = NumberField(tr("How many to draft"), 1, _MOST)
        self._count.setValue(_COUNT)
        self._arrange()
        self._fill()
        self._search.setFocus()

    @override
    def accept(self) -> None:
        if not self._checked:
            self.say(tr("Check at least one document."))
            return
        paths = tuple(path for path in self._paths if path in self._checked)
        self._sources.draft(Draft(self._set_id, paths, self._count.value(), self._model.id))
        super().accept()

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(tr("Documents"))
        made.setMinimumHeight(_LIST_HEIGHT)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.itemChanged.connect(self._on_checked)
        return made

    def _arrange(self) -> None:
        how_many = QHBoxLayout()
        how_many.setSpacing(SPACE.tight)
        label = QLabel(tr("How many to draft"))
        label.setBuddy(self._count)
        how_many.addWidget(label)
        how_many.addWidget(self._count)
        how_many.addStretch(1)
        how_many.addWidget(self._said)
        self.content.addWidget(self._search)
        self.content.addWidget(self._list, 1)
        self.content.addLayout(how_many)

    def _fill(self) -> None:
        words = self._search.text().casefold().split()
        found = [path for path in self._paths if _holds(str(path).casefold(), words)]
        self._list.blockSignals(True)
        self._list.clear()
        for path in found[:_MOST_LISTED]:
            item = QListWidgetItem(path.name)
            item.setToolTip(path_words(path))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_checked = path in self._checked
            item.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)
            item.setData(_PATH_ROLE, path)
            item.setSizeHint(QSize(0, MEASURE.control_height))
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._show_count()

    def _on_checked(self, item: QListWidgetItem) -> None:
        path: Path = item.data(_PATH_ROLE)
        if item.checkState() is Qt.CheckState.Checked:
            self._checked.add(path)
        else:
            self._checked.discard(path)
        self.say("")
        self._show_count()

    def _show_count(self) -> None:
        words = tr("{n} of {all} documents chosen")
        self._said.setText(
            words.format(n=number_words(len(self._checked)), all=number_words(len(self._paths)))
        )


def _holds(folded: str, words: list[str]) -> bool:
    return all(word in folded for word in words)
