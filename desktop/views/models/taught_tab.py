"""What models were taught: which model, how well, using it, other names, removal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.services.adapter_choice import AdapterChoice, InstalledAdapter
from desktop.services.adapters_service import AdaptersService
from desktop.services.models_service import ModelsService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.confirming import may_delete
from desktop.views.models.taught_words import LEAVE, REMOVE, RENAME, USE, taught_entry
from desktop.views.models.words import size_words
from desktop.views.name_dialog import NameDialog
from desktop.widgets.entry_card import EntryCard, EntryContent, EntryList
from desktop.widgets.labels import plain_label
from desktop.widgets.reading_column import ReadingColumn


class TaughtTab(QWidget):
    """Cards of what was taught.

    Signals:
        told: (words) something small happened that is worth a quiet word.
    """

    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        adapters: AdaptersService,
        taught: AdapterChoice,
        models: ModelsService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._adapters = adapters
        self._taught = taught
        self._models = models
        self._entries = EntryList(theme, self.tr("What was taught"))
        self._nothing = plain_label(
            self.tr(
                "Nothing was taught yet. On the Teach page a model learns to write in your way, "
                "and what it has learned stands here then."
            ),
            kind="caption",
        )
        self._arrange()
        self._entries.action_chosen.connect(self._act)
        adapters.removed.connect(self._on_removed)
        for changed in (taught.changed, adapters.changed, models.changed):
            changed.connect(self._refresh)
        self._refresh()

    def cards(self) -> tuple[EntryCard, ...]:
        """Return the cards, from the top."""
        return self._entries.cards()

    def _arrange(self) -> None:
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, SPACE.wide)
        rows.setSpacing(SPACE.snug)
        rows.addWidget(self._nothing)
        rows.addWidget(self._entries)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ReadingColumn(column, is_leading=True))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _refresh(self) -> None:
        listed = self._taught.all
        self._nothing.setVisible(not listed)
        self._entries.show_entries([self._content(one) for one in listed])

    def _content(self, adapter: InstalledAdapter) -> EntryContent:
        model = self._models.at(adapter.model_id)
        used = self._taught.chosen(None).adapter
        return taught_entry(
            adapter,
            model.name if model else adapter.model_name,
            is_used=used is not None and used.id == adapter.id,
            why_not=self._taught.why_not(adapter),
        )

    # What is done --------------------------------------------------------------------------

    def _act(self, adapter_id: str, action: str) -> None:
        adapter = self._adapters.at(adapter_id)
        if adapter is None:
            return
        {
            USE: lambda: self._taught.use(adapter),
            LEAVE: lambda: self._taught.choose(None, ""),
            RENAME: lambda: self._rename(adapter),
            REMOVE: lambda: self._remove(adapter),
        }[action]()

    def _rename(self, adapter: InstalledAdapter) -> None:
        title = self.tr("Rename “{name}”").format(name=adapter.name)
        rename = partial(self._adapters.rename, adapter)
        NameDialog(self._theme, title, adapter.name, rename, self).open()

    def _remove(self, adapter: InstalledAdapter) -> None:
        if may_delete(
            self,
            self.tr("Remove “{name}”?").format(name=adapter.name),
            self.tr(
                "What was taught is deleted, which frees {size}. The model and the examples stay."
            ).format(size=size_words(adapter.file_bytes)),
        ):
            self._adapters.remove(adapter)

    def _on_removed(self, adapter: InstalledAdapter) -> None:
        self.told.emit(self.tr("“{name}” is removed.").format(name=adapter.name))
