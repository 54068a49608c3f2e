"""About Inglenook: its version, what it is made of, every licence, and where new versions are.

Nothing here opens a connection. Whether there is a newer version is found out by the person, in the
way in which they got this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from desktop.language.words import translated
from desktop.services.credits_service import Credit, CreditsService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import TextButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.list_row import ListRowDelegate
from desktop.widgets.tone import Tone

_WIDTH: Final = 860
_LIST_WIDTH: Final = 240
_HEIGHT: Final = 200
_CAPTION_ROLE: Final = Qt.ItemDataRole.UserRole
_MAIN: Final = (
    "Python",
    "PySide6_Essentials",
    "llama_cpp_python",
    "torch",
    "sentence-transformers",
    "sqlite-vec",
    "pypdfium2",
)
"""The libraries that most questions are about."""


class AboutDialog(Dialog):
    """Says what this is, and shows each licence to read.

    Signals:
        report_wanted: The person wants to report a problem.
    """

    report_wanted = Signal()

    def __init__(self, theme: Theme, service: CreditsService, parent: QWidget) -> None:
        super().__init__(theme, _tr("About Inglenook"), _tr("Close"), parent)
        self._service = service
        self._shown: tuple[Credit, ...] = ()
        self.setMinimumWidth(_WIDTH)
        self._versions = plain_label(kind="caption", selectable=True)
        self._list = self._make_list(theme)
        self._text = self._make_text(theme)
        report = TextButton(theme, _tr("Report a problem…"))
        report.clicked.connect(self._on_report)
        self.add_button(report)
        self.cancel.hide()
        self._arrange()
        service.found.connect(self._show)
        if service.credits is None:
            self.say(_tr("Looking up versions and licences…"), Tone.QUIET)
            service.gather()
        else:
            self._show()

    def _make_list(self, theme: Theme) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(_tr("What Inglenook is made of"))
        made.setItemDelegate(ListRowDelegate(theme, _CAPTION_ROLE, made))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMouseTracking(True)
        made.setFixedWidth(_LIST_WIDTH)
        made.setMinimumHeight(_HEIGHT)
        made.currentRowChanged.connect(self._show_text)
        return made

    def _make_text(self, theme: Theme) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setFont(theme.code_font())
        made.setAccessibleName(_tr("Licence"))
        return made

    def _arrange(self) -> None:
        version = _tr("Version {version}. Private, local AI on your own documents.")
        self.content.addWidget(plain_label(version.format(version=self._service.version)))
        self.content.addWidget(self._versions)
        self.content.addWidget(
            plain_label(
                _tr(
                    "Inglenook does not look for new versions, because that would open a "
                    "connection. They are published in the place where you got this one."
                )
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE.snug)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self.content.addSpacing(SPACE.tight)
        self.content.addLayout(row, 1)

    def _show(self) -> None:
        self._shown = self._service.credits or ()
        self._versions.setText(_versions_words(self._shown))
        self._list.clear()
        for one in self._shown:
            item = QListWidgetItem(f"{one.name} {one.version}".strip())
            item.setData(_CAPTION_ROLE, one.licence or _tr("See the text"))
            item.setToolTip(f"{item.text()}\n{one.licence}".strip())
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setFocus()
        self.say("")

    def _show_text(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self._text.setPlainText(self._shown[row].text())

    def _on_report(self) -> None:
        self.accept()
        self.report_wanted.emit()


def _versions_words(found: Sequence[Credit]) -> str:
    versions = {one.name: one.version for one in found}
    return " · ".join(f"{name} {versions[name]}" for name in _MAIN if name in versions)


def _tr(words: str) -> str:
    return translated("About", words)
