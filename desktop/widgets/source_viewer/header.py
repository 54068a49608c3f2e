"""The head of the source viewer: the title, the place, and the buttons."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.buttons import IconButton
from desktop.widgets.elided_label import ElidedLabel

_PAGE_FIELD_WIDTH = 56


class HeaderAction(Enum):
    """What the buttons of the header ask for."""

    PREVIOUS_PAGE = auto()
    NEXT_PAGE = auto()
    ZOOM_OUT = auto()
    ZOOM_IN = auto()
    FIT_WIDTH = auto()
    OPEN_EXTERNALLY = auto()
    CLOSE = auto()


class SourceHeader(QWidget):
    """Title and location above, the tools for pages below.

    Signals:
        action_chosen: A button was pressed, with its `HeaderAction`.
        page_chosen: A page was asked for by its number, counted from 1.
    """

    action_chosen = Signal(HeaderAction)
    page_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = self._make_buttons(theme)
        self._title = ElidedLabel()
        self._title.setProperty("kind", "strong")
        self._location = ElidedLabel()
        self._location.setProperty("kind", "caption")
        self._page = 1
        self._pages = 0
        self._page_range = QIntValidator(1, 1, self)
        self._page_field = self._make_page_field()
        self._page_count = QLabel()
        self._page_count.setProperty("kind", "caption")
        self._page_tools = self._make_page_tools()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.tight, SPACE.tight)
        layout.setSpacing(SPACE.tight)
        layout.addLayout(self._make_top_line())
        layout.addWidget(self._page_tools)
        self.show_page_tools(pages=0)

    def set_source(self, title: str, location: str) -> None:
        """Say what is shown."""
        self._title.setText(title)
        self._location.setText(location)

    def show_page_tools(self, pages: int) -> None:
        """Offer the tools for a file with so many pages; none hides them."""
        self._page_tools.setVisible(pages > 0)
        self._pages = pages
        self._page_range.setTop(pages)
        self._page_count.setText(self.tr("of {0}").format(pages))

    def set_page(self, page: int) -> None:
        """Say which page is in view, counted from 1."""
        self._page = page
        self._page_field.setText(str(page))
        self.set_enabled(HeaderAction.PREVIOUS_PAGE, enabled=page > 1)
        self.set_enabled(HeaderAction.NEXT_PAGE, enabled=page < self._pages)

    def set_enabled(self, action: HeaderAction, *, enabled: bool) -> None:
        """Let a button be pressed or not."""
        self._buttons[action].setEnabled(enabled)

    def _make_buttons(self, theme: Theme) -> dict[HeaderAction, QToolButton]:
        buttons: dict[HeaderAction, QToolButton] = {
            HeaderAction.PREVIOUS_PAGE: IconButton(
                theme, IconName.CHEVRON_LEFT, self.tr("Previous page")
            ),
            HeaderAction.NEXT_PAGE: IconButton(theme, IconName.CHEVRON_RIGHT, self.tr("Next page")),
            HeaderAction.ZOOM_OUT: _sign_button("\u2212", self.tr("Zoom out (Ctrl+-)")),
            HeaderAction.ZOOM_IN: _sign_button("+", self.tr("Zoom in (Ctrl++)")),
            HeaderAction.FIT_WIDTH: _sign_button(
                self.tr("Fit"), self.tr("Fit the page to the width (Ctrl+0)")
            ),
            HeaderAction.OPEN_EXTERNALLY: IconButton(
                theme, IconName.OPEN_EXTERNAL, self.tr("Open in its own program")
            ),
            HeaderAction.CLOSE: IconButton(
                theme, IconName.CLOSE, self.tr("Close the source (Esc)")
            ),
        }
        for action, button in buttons.items():
            button.clicked.connect(partial(self.action_chosen.emit, action))
        return buttons

    def _make_page_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setValidator(self._page_range)
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.setFixedWidth(_PAGE_FIELD_WIDTH)
        field.setAccessibleName(self.tr("Page"))
        field.returnPressed.connect(lambda: self.page_chosen.emit(int(field.text())))
        field.editingFinished.connect(lambda: field.setText(str(self._page)))
        return field

    def _make_top_line(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._location)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addLayout(words, stretch=1)
        for action in (HeaderAction.OPEN_EXTERNALLY, HeaderAction.CLOSE):
            line.addWidget(self._buttons[action], alignment=Qt.AlignmentFlag.AlignTop)
        return line

    def _make_page_tools(self) -> QWidget:
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._buttons[HeaderAction.PREVIOUS_PAGE])
        line.addWidget(self._page_field)
        line.addSpacing(SPACE.hair)
        line.addWidget(self._page_count)
        line.addWidget(self._buttons[HeaderAction.NEXT_PAGE])
        line.addStretch(1)
        for action in (HeaderAction.ZOOM_OUT, HeaderAction.ZOOM_IN, HeaderAction.FIT_WIDTH):
            line.addWidget(self._buttons[action])
        return tools


def _sign_button(sign: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumSize(MEASURE.control_height, MEASURE.control_height)
    return button
