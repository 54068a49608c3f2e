"""Asks before something is forgotten: where it lives on, what goes, what is left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.words import NO_COUNT, said, translated
from desktop.services.forget_service import (
    EngineError,
    ForgetService,
    ForgetWish,
    Found,
    FoundPlace,
)
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone

_WIDTH: Final = 480
_HIGHEST: Final = 420
_MOST_NAMES: Final = 3


class ForgetDialog(Dialog):
    """Looks first; forgets when the person says so; shows then what became of it."""

    def __init__(
        self, theme: Theme, service: ForgetService, wish: ForgetWish, parent: QWidget
    ) -> None:
        title = _tr("Forget {name}?").format(name=wish.name)
        super().__init__(theme, title, _tr("Forget it"), parent)
        self.setMinimumWidth(_WIDTH)
        self._service = service
        self._wish = wish
        self._is_done = False
        self._adapters = QCheckBox(_tr("Also delete what was taught with it"))
        self._adapters.toggled.connect(self._look)
        self._adapters.hide()
        self._lists = _Lists()
        self.content.addWidget(self._lists)
        self.content.addWidget(self._adapters)
        service.looked.connect(self._show_found)
        service.forgotten.connect(self._show_done)
        service.failed.connect(self._show_failure)
        self._look()

    @override
    def accept(self) -> None:
        self._wait(_tr("Removing it, and writing the databases and backups anew…"))
        self._service.forget(self._wish, with_adapters=self._adapters.isChecked())

    @override
    def reject(self) -> None:
        if self.cancel.isEnabled():
            super().reject()

    def _look(self) -> None:
        self.action.setEnabled(False)
        self.say(_tr("Looking where it lives on…"), Tone.QUIET)
        self._service.look(self._wish, with_adapters=self._adapters.isChecked())

    def _wait(self, words: str) -> None:
        for one in (self.action, self.cancel, self._adapters):
            one.setEnabled(False)
        self.say(words, Tone.QUIET)

    def _show_found(self, wish: ForgetWish, found: Found) -> None:
        if wish != self._wish or self._is_done:
            return
        self.say("")
        self.action.setEnabled(bool(found.removed))
        self._adapters.setVisible(found.has_adapters)
        nothing = _tr("Inglenook keeps nothing of it that can be removed.")
        self._lists.show_found(found, _tr("What is removed"), _tr("What will be left"), nothing)
        self.adjustSize()

    def _show_done(self, wish: ForgetWish, found: Found) -> None:
        if wish != self._wish:
            return
        self._is_done = True
        for one in (self.action, self._adapters):
            one.hide()
        self.cancel.setText(_tr("Close"))
        self.cancel.setEnabled(True)
        self.cancel.setFocus()
        self.say(_tr("It is forgotten."), Tone.GOOD)
        self._lists.show_found(found, _tr("What was removed"), _tr("What is left"), "")
        self.adjustSize()

    def _show_failure(self, wish: ForgetWish, error: EngineError) -> None:
        if wish != self._wish:
            return
        for one in (self.action, self.cancel, self._adapters):
            one.setEnabled(True)
        self.say(said(error.message, error.hint))


class _Lists(QScrollArea):
    """Two lists of places below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_found(self, found: Found, removed: str, left: str, nothing: str) -> None:
        """Show what is found.

        Args:
            found: What is found.
            removed: Stands above what goes.
            left: Stands above what stays.
            nothing: Stands there when nothing goes.
        """
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE.tight, 0)
        column.setSpacing(SPACE.tight)
        if found.removed:
            _add_list(column, removed, found.removed)
        elif nothing:
            column.addWidget(plain_label(nothing))
        if found.left:
            column.addSpacing(SPACE.tight)
            _add_list(column, left, found.left)
        column.addStretch(1)
        self.setWidget(inside)
        wanted = inside.heightForWidth(_WIDTH) if inside.hasHeightForWidth() else 0
        self.setMinimumHeight(min(max(wanted, inside.sizeHint().height()), _HIGHEST))


def _add_list(column: QVBoxLayout, title: str, places: Iterable[FoundPlace]) -> None:
    column.addWidget(plain_label(title, "strong"))
    for one in places:
        kind = said(one.words)
        words = f"{kind}: {_some(one.names)}" if one.names else kind
        entry = QVBoxLayout()
        entry.setSpacing(SPACE.hair)
        entry.addWidget(plain_label(words[:1].upper() + words[1:], selectable=True))
        if one.left:
            entry.addWidget(plain_label(said(one.left), "caption"))
        column.addLayout(entry)


def _some(names: Sequence[str]) -> str:
    """Return the first names, and how many more there are."""
    shown = ", ".join(names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return shown if more <= 0 else _tr("{names} and %Ln more", more).format(names=shown)


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Forget", text, count)
