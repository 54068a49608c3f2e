"""The help page: the manual that came with Inglenook, its pages at the left, one of them shown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.language.installing import spoken_language
from desktop.language.languages import ENGLISH
from desktop.services.manual import INDEX, ManualService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.help.contents import ManualContents
from desktop.widgets.picture_dialog import PictureDialog
from desktop.widgets.reading_column import ReadingColumn
from desktop.widgets.rich_text.own_page import OwnPageView

HELP_OF_PAGE: Final = {
    "chat": "chat.md",
    "library": "library.md",
    "teach": "teach.md",
    "compare": "compare.md",
    "models": "models.md",
    "settings": "settings.md",
}
"""Which page of the manual belongs to a page of the window."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A page of the manual, and how far down it was being read."""

    name: str
    height: int


class HelpPage(QWidget):
    """The manual.

    Signals:
        told: (str) Something small happened.
    """

    told = Signal(str)

    def __init__(self, theme: Theme, manual: ManualService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manual = manual
        self._name = ""
        self._before: list[_Place] = []
        self._wanted_height = 0
        self.setAccessibleName(self.tr("Help"))
        self.contents = ManualContents(theme, manual)
        self.text = OwnPageView(theme, self.tr("Page of the manual"))
        self._area = self._make_area()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addWidget(self._area, 1)
        self.setFocusProxy(self._area)
        self._connect()
        self.open(INDEX)

    @property
    def name(self) -> str:
        """The page of the manual that is shown."""
        return self._name

    def open(self, name: str, anchor: str = "") -> None:
        """Show a page of the manual at a heading; one that there is not changes nothing."""
        page = self._manual.page(name)
        if page is None:
            return
        if self._name and (name != self._name or anchor):
            self._before.append(_Place(self._name, self._area.verticalScrollBar().value()))
        self._show(name)
        number = page.number_of(anchor)
        # A page that was just written is laid out first: only then is it known where things are.
        QTimer.singleShot(0, self, lambda: self._scroll_to_heading(number))

    def go_back(self) -> None:
        """Show the page before, where it was being read."""
        if self._before:
            place = self._before.pop()
            self._show(place.name)
            QTimer.singleShot(0, self, lambda: self._scroll_to(place.height))

    def _make_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Page of the manual"))
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, SPACE.wide, 0, SPACE.page)
        if spoken_language() is not ENGLISH:
            rows.addWidget(self._make_note())
        rows.addWidget(self.text)
        rows.addStretch(1)
        area.setWidget(ReadingColumn(column))
        return area

    def _make_note(self) -> QLabel:
        note = QLabel(self.tr("The manual is in English."))
        note.setProperty("kind", "caption")
        note.setWordWrap(True)
        note.setContentsMargins(SPACE.tight, 0, 0, 0)  # as the words of the page stand
        return note

    def _connect(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._scroll_farther)
        bar.actionTriggered.connect(self._stay)
        self.contents.chosen.connect(self.open)
        self.contents.back_chosen.connect(self.go_back)
        self.text.link_chosen.connect(self._follow)
        self.text.picture_chosen.connect(self._enlarge)
        self.text.code_copied.connect(lambda: self.told.emit(self.tr("The code is copied.")))
        for keys, do in (
            (QKeySequence.StandardKey.Find, self.contents.search.setFocus),
            (QKeySequence.StandardKey.Back, self.go_back),
        ):
            QShortcut(QKeySequence(keys), self, do)

    def _show(self, name: str) -> None:
        page = self._manual.page(name)
        if page is not None and name != self._name:
            self._name = name
            self.text.show_page(page.markdown, self._manual.folder)
        self.contents.set_current(name, has_before=bool(self._before))

    def _follow(self, target: str) -> None:
        name, _, anchor = target.partition("#")
        self.open(name or self._name, anchor)

    def _scroll_to_heading(self, number: int) -> None:
        self._scroll_to(self.text.height_of_heading(number) if number else 0)

    def _scroll_to(self, height: int) -> None:
        """Scroll as far as the page reaches by now, and farther when it has grown."""
        bar = self._area.verticalScrollBar()
        bar.setValue(height)
        self._wanted_height = height if bar.value() < height else 0

    def _scroll_farther(self) -> None:
        if self._wanted_height:
            self._scroll_to(self._wanted_height)

    def _stay(self) -> None:
        """Want no other place any more: the person scrolls."""
        self._wanted_height = 0

    def _enlarge(self, path: Path) -> None:
        PictureDialog(path, self.tr("Picture"), self).open()
