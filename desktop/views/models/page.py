"""The models page: what is installed, taught and to be had, and what was fetched."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.services.adapter_choice import AdapterChoice
from desktop.services.adapters_service import AdaptersService
from desktop.services.download_service import DownloadService
from desktop.services.models_service import InstalledModel, ModelsService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import percent_words
from desktop.views.models.add_dialog import AddDialog
from desktop.views.models.catalogue_tab import CatalogueTab
from desktop.views.models.installed_tab import InstalledTab
from desktop.views.models.ledger_tab import LedgerTab
from desktop.views.models.taught_tab import TaughtTab
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.page_stack import PageStack
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.segments import Segments
from desktop.widgets.thin_bar import ThinBar


class ModelsTab(IntEnum):
    """The parts of the page, from the left."""

    INSTALLED = 0
    TAUGHT = 1
    CATALOGUE = 2
    LEDGER = 3


class ModelsPage(QWidget):
    """Which models there are, which one answers, and how to get another.

    Files and folders that are dropped here are taken for models, not for documents.

    Signals:
        undoable: (words, callable) something was done that can be taken back.
        told: (words) something small happened that is worth a quiet word.
    """

    undoable = Signal(str, object)
    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        models: ModelsService,
        downloads: DownloadService,
        adapters: AdaptersService,
        taught: AdapterChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._models = models
        self._downloads = downloads
        self._adapters = adapters
        self.setAcceptDrops(True)
        self._header = SectionHeader(self.tr("Models"), page=True)
        self._tabs = Segments(
            theme,
            (
                self.tr("On this computer"),
                self.tr("What was taught"),
                self.tr("Get more"),
                self.tr("What was fetched"),
            ),
            self.tr("Parts of the models page"),
        )
        self._installed = InstalledTab(theme, models)
        self._taught = TaughtTab(theme, adapters, taught, models)
        self._catalogue = CatalogueTab(theme, models, downloads)
        self._ledger = LedgerTab(theme, downloads)
        self._stack = PageStack()
        self._working = QLabel()
        self._working.setProperty("kind", "caption")
        self._bar = ThinBar(theme)
        self._arrange()
        self._overlay = DropOverlay(theme, self, self.tr("Drop to add a model"))
        self._end_work()
        self._connect()
        self._refresh()

    @property
    def installed(self) -> InstalledTab:
        """The part with what is there."""
        return self._installed

    @property
    def taught(self) -> TaughtTab:
        """The part with what models were taught."""
        return self._taught

    @property
    def catalogue(self) -> CatalogueTab:
        """The part with what can be downloaded."""
        return self._catalogue

    def show_tab(self, tab: ModelsTab) -> None:
        """Show a part of the page."""
        self._tabs.choose(tab)

    def add(self, paths: list[Path]) -> None:
        """Look into files or folders; each that is a model can be added then."""
        for path in paths:
            self._show_work(self.tr("Looking into {name}…").format(name=path.name), None)
            self._models.inspect(path)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Look anew: another program may have fetched a model meanwhile."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self._adapters.refresh()
        self._models.refresh()
        self._models.discover()
        self._models.load_catalogue()

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        file = TextButton(self._theme, self.tr("Add a file"), ButtonRole.SECONDARY, IconName.PLUS)
        folder = TextButton(
            self._theme, self.tr("Add a folder"), ButtonRole.SECONDARY, IconName.FOLDER_ADD
        )
        file.clicked.connect(self._choose_file)
        folder.clicked.connect(self._choose_folder)
        for button in (file, folder):
            self._header.add_action(button)
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        for tab in (self._installed, self._taught, self._catalogue, self._ledger):
            self._stack.addWidget(tab)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.normal)
        page.setSpacing(SPACE.normal)
        page.addWidget(self._header)
        page.addWidget(self._tabs)
        page.addWidget(self._stack, 1)
        page.addWidget(self._working)
        page.addWidget(self._bar)

    def _connect(self) -> None:
        self._tabs.chosen.connect(self._on_tab)
        self._models.changed.connect(self._refresh)
        self._models.inspected.connect(self._on_inspected)
        self._models.added.connect(self._on_added)
        self._models.copying_progressed.connect(self._on_copying)
        self._models.problem.connect(self._end_work)
        self._installed.undoable.connect(self.undoable)
        self._taught.told.connect(self.told)
        self._downloads.downloaded.connect(self._on_downloaded)

    # What happens --------------------------------------------------------------------------

    def _refresh(self) -> None:
        used = self._models.used
        words = self.tr("{name} answers your questions. Drop a GGUF file or a model folder here.")
        self._header.set_caption(words.format(name=used.name) if used else "")

    def _on_tab(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        if tab == ModelsTab.LEDGER:
            self._downloads.read_ledger()

    def _choose_file(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add a model"), "", self.tr("Models (*.gguf);;All files (*)")
        )
        self.add([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a model's folder"))
        if name:
            self.add([Path(name)])

    def _on_inspected(self, model: InstalledModel) -> None:
        self._end_work()
        AddDialog(self._theme, self._models, model, self).open()

    def _on_copying(self, share: float) -> None:
        words = self.tr("Copying the model: {share}").format(share=percent_words(share))
        self._show_work(words, share)

    def _on_added(self, model: InstalledModel) -> None:
        self._end_work()
        self.told.emit(self.tr("{name} is added.").format(name=model.name))

    def _on_downloaded(self, _: str, model: InstalledModel) -> None:
        self._models.refresh()
        self.told.emit(self.tr("{name} is downloaded and checked.").format(name=model.name))

    def _show_work(self, words: str, share: float | None) -> None:
        self._working.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.set_fraction(share)
        self._working.show()
        self._bar.show()

    def _end_work(self) -> None:
        self._working.hide()
        self._bar.hide()

    # Drag and drop -------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _paths_of(event)
        if paths:
            event.acceptProposedAction()
            self._overlay.show_names([path.name for path in paths])

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _paths_of(event):
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        event.acceptProposedAction()
        self.add(_paths_of(event))


def _paths_of(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
