"""What can be downloaded: the catalogue, filtered, with a download behind each entry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.services.download_service import Download, DownloadService
from desktop.services.models_service import CatalogueEntry, ModelKind, ModelsService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.models.catalogue_card import CatalogueCard
from desktop.views.models.catalogue_words import count_words
from desktop.views.models.download_dialog import DownloadDialog
from desktop.views.models.words import kind_words
from desktop.widgets.reading_column import ReadingColumn

_GIGABYTE = 1_000_000_000
_FILTER_WIDTH = 240


class CatalogueTab(QWidget):
    """The entries of the catalogue as cards."""

    def __init__(
        self,
        theme: Theme,
        models: ModelsService,
        downloads: DownloadService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._models = models
        self._downloads = downloads
        self._cards: dict[str, CatalogueCard] = {}
        self._kind = QComboBox()
        self._kind.setAccessibleName(self.tr("Kind of model"))
        self._size = QComboBox()
        self._size.setAccessibleName(self.tr("Size of the download"))
        self._count = QLabel()
        self._count.setProperty("kind", "caption")
        self._column = QVBoxLayout()
        self._fill_filters()
        self._arrange()
        models.catalogue_changed.connect(self._build)
        models.changed.connect(self._refresh_all)
        downloads.changed.connect(self._refresh)
        downloads.offered.connect(self._show_offer)
        for box in (self._kind, self._size):
            box.currentIndexChanged.connect(self._filter)
        self._build()

    def cards(self) -> tuple[CatalogueCard, ...]:
        """Return the cards that the filters let by."""
        return tuple(card for card in self._cards.values() if not card.isHidden())

    # Building ------------------------------------------------------------------------------

    def _fill_filters(self) -> None:
        self._kind.addItem(self.tr("All kinds"), None)
        for kind in ModelKind:
            self._kind.addItem(kind_words(kind), kind)
        for words, bounds in (
            (self.tr("Any size"), None),
            (self.tr("Up to 1 GB"), (0, 1)),
            (self.tr("1 to 4 GB"), (1, 4)),
            (self.tr("4 to 10 GB"), (4, 10)),
            (self.tr("More than 10 GB"), (10, 100_000)),
        ):
            self._size.addItem(words, bounds)

    def _arrange(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(SPACE.tight)
        for box in (self._kind, self._size):
            box.setFixedWidth(_FILTER_WIDTH)
            filters.addWidget(box)
        filters.addWidget(self._count, 1, Qt.AlignmentFlag.AlignTrailing)
        words = QLabel(
            self.tr(
                "“Look” asks huggingface.co for size and hash; only a second click downloads. "
                "Nothing else in Inglenook opens a connection."
            )
        )
        words.setProperty("kind", "caption")
        words.setWordWrap(True)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, SPACE.wide)
        rows.setSpacing(SPACE.snug)
        rows.addLayout(filters)
        rows.addWidget(words)
        self._column.setSpacing(SPACE.snug)
        rows.addLayout(self._column)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ReadingColumn(content, is_leading=True))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _build(self) -> None:
        for entry in self._models.catalogue or ():
            if entry.id not in self._cards:
                self._cards[entry.id] = self._make_card(entry)
                self._column.addWidget(self._cards[entry.id])
        self._refresh_all()
        self._filter()

    def _make_card(self, entry: CatalogueEntry) -> CatalogueCard:
        card = CatalogueCard(self._theme, entry)
        card.look_chosen.connect(lambda _: self._downloads.look(entry))
        card.download_chosen.connect(self._show_known_offer)
        card.pause_chosen.connect(self._downloads.pause)
        card.resume_chosen.connect(self._downloads.start)
        card.cancel_chosen.connect(self._downloads.cancel)
        return card

    # What happens --------------------------------------------------------------------------

    def _filter(self) -> None:
        # Qt returns the text of an enumeration of texts.
        value: str | None = self._kind.currentData()
        kind = ModelKind(value) if value else None
        bounds: tuple[int, int] | None = self._size.currentData()
        for card in self._cards.values():
            card.setVisible(_is_wanted(card.entry, kind, bounds))
        self._count.setText(count_words(len(self.cards())))

    def _refresh_all(self) -> None:
        for entry_id in self._cards:
            self._refresh(entry_id)

    def _refresh(self, entry_id: str) -> None:
        card = self._cards.get(entry_id)
        if card is not None:
            card.show_fit(self._models.free_memory)
            card.show_download(
                self._downloads.at(entry_id), is_installed=self._models.has(card.entry)
            )

    def _show_known_offer(self, entry_id: str) -> None:
        download = self._downloads.at(entry_id)
        if download is not None:
            self._show_offer(download)

    def _show_offer(self, download: Download) -> None:
        if download.offer is None:
            return
        dialog = DownloadDialog(self._theme, download, download.offer, self)
        dialog.agreed.connect(self._downloads.start)
        dialog.file_chosen.connect(lambda _, file: self._downloads.look(download.entry, file))
        dialog.open()


def _is_wanted(
    entry: CatalogueEntry, kind: ModelKind | None, bounds: tuple[int, int] | None
) -> bool:
    if kind is not None and entry.kind is not kind:
        return False
    if bounds is None:
        return True
    low, high = (bound * _GIGABYTE for bound in bounds)
    return entry.bytes is not None and low < entry.bytes <= high
