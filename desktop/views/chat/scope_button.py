"""The quiet control that says which documents the next answer will use, and changes it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.services.document_words import KINDS, FormatKind, kind_words
from desktop.services.scope_service import AskedScope, Collection
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.views.chat.words import tr
from desktop.widgets.buttons import ButtonRole, TextButton

_MOST_WIDTH = 260


class ScopeButton(TextButton):
    """Shows a scope; its menu offers the others.

    Signals:
        scope_chosen: (AskedScope) another one is wanted.
        collections_wanted: Collections are to be made or changed.
    """

    scope_chosen = Signal(object)
    collections_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", ButtonRole.QUIET, IconName.CHEVRON_DOWN, parent)
        self._scope: AskedScope | None = None
        self._collections: tuple[Collection, ...] = ()
        # The arrow stands behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setMaximumWidth(_MOST_WIDTH)
        self._menu = QMenu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._kinds = QMenu(self.tr("Kinds of files"), self._menu)
        self._places_group, self._kinds_group = QActionGroup(self), QActionGroup(self)
        self.setMenu(self._menu)
        self.show_scope(AskedScope(), ())

    def show_scope(self, scope: AskedScope, collections: tuple[Collection, ...]) -> None:
        """Show what is asked now, and offer these collections."""
        if (scope, collections) == (self._scope, self._collections):
            # The menu may be open, and the library tells of each indexed document.
            return
        self._scope, self._collections = scope, collections
        words = scope_words(scope)
        room = _MOST_WIDTH - 48  # for the arrow and the margins
        middle = Qt.TextElideMode.ElideMiddle
        self.setText(_without_mnemonic(self.fontMetrics().elidedText(words, middle, room)))
        self.setToolTip(self.tr("Which documents the answer uses: {words}").format(words=words))
        self.setAccessibleName(self.tr("Ask in: {words}").format(words=words))
        self._fill_menu(scope, collections)
        self._fill_kinds(scope)

    def _fill_menu(self, scope: AskedScope, collections: tuple[Collection, ...]) -> None:
        self._menu.clear()
        add = partial(self._add, self._menu, self._places_group)
        everything = AskedScope(kinds=scope.kinds)
        is_everything = scope.collection_id is None and scope.paths is None
        add(tr("All documents"), everything, is_chosen=is_everything)
        for one in collections:
            is_chosen = one.id == scope.collection_id and scope.paths is None
            wanted = AskedScope(one.id, one.name, kinds=scope.kinds)
            add(one.name, wanted, is_chosen=is_chosen)
        if scope.paths:
            add(_paths_words(scope.paths), scope, is_chosen=True)
        self._menu.addSeparator()
        self._menu.addMenu(self._kinds)
        words = self.tr("Collections…") if collections else self.tr("Make a collection…")
        self._menu.addAction(words, self.collections_wanted.emit)

    def _fill_kinds(self, scope: AskedScope) -> None:
        self._kinds.clear()
        add = partial(self._add, self._kinds, self._kinds_group)
        every = replace(scope, kinds=None)
        add(self.tr("All kinds"), every, is_chosen=scope.kinds is None)
        for kind in KINDS:
            wanted = replace(scope, kinds=(kind.value,))
            is_chosen = scope.kinds == wanted.kinds
            add(kind_words(kind), wanted, is_chosen=is_chosen)

    def _add(
        self, menu: QMenu, group: QActionGroup, words: str, scope: AskedScope, *, is_chosen: bool
    ) -> None:
        action = QAction(_without_mnemonic(words), menu)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        group.addAction(action)
        action.triggered.connect(lambda: self.scope_chosen.emit(scope))
        menu.addAction(action)


def scope_words(scope: AskedScope) -> str:
    """Say a scope in a few words, such as "Contracts · Tables"."""
    where = _paths_words(scope.paths) if scope.paths else scope.name or tr("All documents")
    kinds = ", ".join(kind_words(FormatKind(kind)) for kind in scope.kinds or ())
    return " · ".join(filter(None, (where, kinds)))


def _without_mnemonic(name: str) -> str:
    """Keep the ampersands of a name, which would else underline the letter behind them."""
    return name.replace("&", "&&")


def _paths_words(paths: tuple[str, ...]) -> str:
    return tr("Only {names}").format(names=", ".join(Path(path).name for path in paths))
