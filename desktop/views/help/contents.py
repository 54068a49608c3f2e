"""The manual's contents beside a page: its pages, or while somebody searches, what was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.manual import ManualHit, ManualService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import IconButton
from desktop.widgets.hit_row import HitRowDelegate
from desktop.widgets.labels import plain_label
from desktop.widgets.search_field import SearchField

_WIDTH: Final = 232
_NAME_ROLE: Final = Qt.ItemDataRole.UserRole
_ANCHOR_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_SNIPPET_ROLE: Final = Qt.ItemDataRole.UserRole + 2
_SPANS_ROLE: Final = Qt.ItemDataRole.UserRole + 3


class ManualContents(QFrame):
    """A search field above the list of pages.

    Signals:
        chosen: (name of a page, anchor of a heading or nothing) it is to be shown.
        back_chosen: The page before is to be shown.
    """

    chosen = Signal(str, str)
    back_chosen = Signal()

    def __init__(self, theme: Theme, manual: ManualService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual = manual
        self.setProperty("surface", "sidebar")
        self.setFixedWidth(_WIDTH)
        self.search = SearchField(theme, self.tr("Search the manual"))
        self._back = IconButton(theme, IconName.CHEVRON_LEFT, self.tr("Back (Alt+Left)"))
        self._back.setEnabled(False)
        self.pages = self._make_list(theme, self.tr("Pages of the manual"))
        self.hits = self._make_list(theme, self.tr("What was found"))
        self._nothing = self._make_nothing()
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        for page in manual.pages:
            self._add(self.pages, page.title, page.name)

    def set_current(self, name: str, *, has_before: bool) -> None:
        """Mark the page that is shown.

        Args:
            name: Of the page.
            has_before: Whether there is a page to go back to.
        """
        self._back.setEnabled(has_before)
        for row in range(self.pages.count()):
            if self.pages.item(row).data(_NAME_ROLE) == name:
                self.pages.setCurrentRow(row)

    def _make_list(self, theme: Theme, name: str) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "bare")
        made.setAccessibleName(name)
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setItemDelegate(HitRowDelegate(theme, _SNIPPET_ROLE, _SPANS_ROLE, made))
        made.itemClicked.connect(self._on_chosen)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            _add_key(made, key, lambda: self._on_chosen(made.currentItem()))
        return made

    def _make_nothing(self) -> QLabel:
        label = plain_label(self.tr("No page holds these words."), "caption")
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        label.setContentsMargins(SPACE.snug, SPACE.wide, SPACE.snug, 0)
        return label

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE.hair)
        top.addWidget(self._back)
        top.addWidget(self.search, 1)
        for page in (self.pages, self.hits, self._nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.snug, SPACE.normal, SPACE.snug, SPACE.snug)
        layout.setSpacing(SPACE.tight)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_chosen)
        self.search.textChanged.connect(self._show_hits)
        self.search.returnPressed.connect(self._enter_hits)

    def _add(self, into: QListWidget, words: str, name: str) -> QListWidgetItem:
        item = QListWidgetItem(words, into)
        item.setData(_NAME_ROLE, name)
        item.setData(_ANCHOR_ROLE, "")
        return item

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_NAME_ROLE), item.data(_ANCHOR_ROLE))

    # Searching -----------------------------------------------------------------------------

    def _show_hits(self, words: str) -> None:
        self.hits.clear()
        for hit in self._manual.search(words):
            self._add_hit(hit)
        if not words.strip():
            self._stack.setCurrentWidget(self.pages)
        else:
            self._stack.setCurrentWidget(self.hits if self.hits.count() else self._nothing)

    def _add_hit(self, hit: ManualHit) -> None:
        is_whole_page = hit.section is hit.page.sections[0]
        words = hit.page.title if is_whole_page else f"{hit.page.title}: {hit.section.title}"
        item = self._add(self.hits, words, hit.page.name)
        item.setData(_ANCHOR_ROLE, hit.section.anchor)
        item.setData(_SNIPPET_ROLE, hit.snippet)
        item.setData(_SPANS_ROLE, hit.spans)
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}: {hit.snippet}")

    def _enter_hits(self) -> None:
        if self.hits.count():
            self.hits.setCurrentRow(0)
            self.hits.setFocus(Qt.FocusReason.TabFocusReason)


def _add_key(view: QListWidget, key: Qt.Key, chosen: Callable[[], None]) -> None:
    action = QAction(view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(chosen)
    view.addAction(action)
