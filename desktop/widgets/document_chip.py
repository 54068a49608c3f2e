"""A document that a conversation uses: its name, its state, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName, icon_of_file
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, Colour
from desktop.widgets.buttons import IconButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class DocumentChipContent:
    """What a chip says.

    Attributes:
        name: The file's name.
        place: Where it lies, for the tool tip.
        state: A few words, such as "being read…".
        tone: How good or bad the state is.
        detail: More about the state, for the tool tip.
        is_pinned: Whether its whole text is read.
        can_be_used: Whether there is a text to pin or to summarise.
    """

    name: str
    place: str
    state: str
    tone: Tone = Tone.QUIET
    detail: str = ""
    is_pinned: bool = False
    can_be_used: bool = True


class DocumentChip(QFrame):
    """One document as a small card.

    Signals:
        pin_chosen: (bool) whether its whole text should be read first.
        summarise_chosen: A summary of it is wanted.
        remove_chosen: The conversation should not use it any more.
    """

    pin_chosen = Signal(bool)
    summarise_chosen = Signal()
    remove_chosen = Signal()

    def __init__(
        self, theme: Theme, content: DocumentChipContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self.setProperty("surface", "card")
        self._icon = QLabel()
        self._more = IconButton(
            theme, IconName.MORE, self.tr("More about {name}").format(name=content.name)
        )
        self._more.clicked.connect(self._show_menu)
        self._arrange()
        self.setAccessibleName(f"{content.name}, {content.state}")
        self.setToolTip("\n".join(filter(None, (content.place, content.detail))))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        theme.changed.connect(self._tint)
        self._tint()

    def menu(self) -> QMenu:
        """Return a new menu of what can be done with the document."""
        content = self._content
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if content.is_pinned:
            unpin = menu.addAction(self.tr("Search it only"), lambda: self.pin_chosen.emit(False))
            unpin.setEnabled(True)
        else:
            pin = menu.addAction(
                self.tr("Pin: read all of it first"), lambda: self.pin_chosen.emit(True)
            )
            pin.setEnabled(content.can_be_used)
        summarise = menu.addAction(self.tr("Summarise it"), self.summarise_chosen.emit)
        summarise.setEnabled(content.can_be_used)
        menu.addSeparator()
        menu.addAction(self.tr("Remove from this conversation"), self.remove_chosen.emit)
        return menu

    def _arrange(self) -> None:
        content = self._content
        name = ElidedLabel(content.name)
        state = ElidedLabel(content.state, Qt.TextElideMode.ElideRight)
        state.setProperty("kind", "caption")
        if content.tone is not Tone.QUIET:
            set_look(state, "tone", content.tone.value)
        remove = IconButton(
            self._theme, IconName.CLOSE, self.tr("Remove {name}").format(name=content.name)
        )
        remove.clicked.connect(self.remove_chosen.emit)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(state)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.tight, SPACE.hair, 0, SPACE.hair)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._more)
        row.addWidget(remove)
        row.setSpacing(SPACE.hair)

    def _show_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _tint(self) -> None:
        content = self._content
        icon = IconName.PIN if content.is_pinned else icon_of_file(content.name)
        colour = Colour.ACCENT if content.is_pinned else Colour.TEXT_SECONDARY
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap(icon, colour, MEASURE.icon, ratio))
