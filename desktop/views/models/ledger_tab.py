"""What was fetched: every connection that was ever opened, as a list that people can read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language.numbers import moment_words
from desktop.services.download_service import DownloadService, LedgerEntry, LedgerEvent
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.models.words import size_words, tr
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.list_row import ListRowDelegate
from desktop.widgets.page_stack import PageStack

_CAPTION_ROLE = Qt.ItemDataRole.UserRole


class LedgerTab(QWidget):
    """The ledger of connections, the newest on top."""

    def __init__(
        self, theme: Theme, downloads: DownloadService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._list = QListWidget()
        self._list.setProperty("kind", "bare")
        self._list.setAccessibleName(self.tr("Connections"))
        self._list.setItemDelegate(ListRowDelegate(theme, _CAPTION_ROLE, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = EmptyState(
            theme,
            EmptyStateContent(
                IconName.CONNECTION,
                self.tr("No connection was ever opened"),
                self.tr(
                    "When you look at a model or download one, each connection is listed here."
                ),
            ),
        )
        words = QLabel(
            self.tr("Each connection is written down before it opens. The list is never shortened.")
        )
        words.setProperty("kind", "caption")
        words.setWordWrap(True)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.snug)
        column.addWidget(words)
        column.addWidget(self._list, 1)
        self._stack = PageStack()
        self._stack.addWidget(self._none)
        self._stack.addWidget(filled)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        downloads.ledger_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        entries = _telling(self._downloads.ledger or ())
        self._list.clear()
        for entry in reversed(entries):
            item = QListWidgetItem(_title_of(entry))
            item.setData(_CAPTION_ROLE, _caption_of(entry))
            item.setToolTip(f"{entry.path}\n{entry.sha256}".strip())
            self._list.addItem(item)
        self._stack.setCurrentIndex(1 if entries else 0)


def _telling(entries: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    """Leave out that a connection was about to open, where the line of its end follows."""
    told: list[LedgerEntry] = []
    ended: set[tuple[str, str]] = set()
    for entry in reversed(entries):
        place = (entry.host, entry.path)
        if entry.event is not LedgerEvent.ASKED:
            ended.add(place)
            told.append(entry)
        elif place in ended:
            ended.discard(place)
        else:
            told.append(entry)
    return told[::-1]


def _title_of(entry: LedgerEntry) -> str:
    place = entry.path if entry.event is LedgerEvent.FILE else f"{entry.host}{entry.path}"
    return f"{_event_words(entry.event)}: {place}"


def _event_words(event: LedgerEvent) -> str:
    return {
        LedgerEvent.ASKED: tr("Opened, no end known"),
        LedgerEvent.ANSWERED: tr("Asked"),
        LedgerEvent.BROKEN: tr("Broken off"),
        LedgerEvent.REFUSED: tr("Refused, not opened"),
        LedgerEvent.FILE: tr("File"),
    }[event]


def _caption_of(entry: LedgerEntry) -> str:
    parts = [moment_words(entry.time), entry.why]
    if entry.bytes:
        parts.append(size_words(entry.bytes))
    if entry.result:
        parts.append(entry.result)
    return " · ".join(part for part in parts if part)
