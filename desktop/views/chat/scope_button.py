"""The quiet control that says which documents the next answer will use, and changes it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.services.document_words import KINDS, FormatKind, kind_words
from desktop.services.scope_service import AskedScope, Collection
from desktop.theme.theme import Theme
from desktop.views.chat.words import tr
from desktop.widgets.choice_button import ChoiceButton


class ScopeButton(ChoiceButton):
    """Shows a scope; its menu offers the others.

    Signals:
        scope_chosen: (AskedScope) another one is wanted.
        collections_wanted: Collections are to be made or changed.
    """

    scope_chosen = Signal(object)
    collections_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._scope: AskedScope | None = None
        self._collections: tuple[Collection, ...] = ()
        self._kinds = QMenu(self.tr("Kinds of files"), self.choices)
        self.show_scope(AskedScope(), ())

    def show_scope(self, scope: AskedScope, collections: tuple[Collection, ...]) -> None:
        """Show what is asked now, and offer these collections."""
        if (scope, collections) == (self._scope, self._collections):
            # The menu may be open, and the library tells of each indexed document.
            return
        self._scope, self._collections = scope, collections
        words = scope_words(scope)
        self.show_choice(
            words,
            self.tr("Which documents the answer uses: {words}").format(words=words),
            self.tr("Ask in: {words}").format(words=words),
        )
        self._fill_menu(scope, collections)
        self._fill_kinds(scope)

    def _fill_menu(self, scope: AskedScope, collections: tuple[Collection, ...]) -> None:
        self.choices.clear()
        is_everything = scope.collection_id is None and scope.paths is None
        self._add(tr("All documents"), AskedScope(kinds=scope.kinds), is_chosen=is_everything)
        for one in collections:
            is_chosen = one.id == scope.collection_id and scope.paths is None
            self._add(
                one.name, AskedScope(one.id, one.name, kinds=scope.kinds), is_chosen=is_chosen
            )
        if scope.paths:
            self._add(_paths_words(scope.paths), scope, is_chosen=True)
        self.choices.addSeparator()
        self.choices.addMenu(self._kinds)
        words = self.tr("Collections…") if collections else self.tr("Make a collection…")
        self.choices.addAction(words, self.collections_wanted.emit)

    def _fill_kinds(self, scope: AskedScope) -> None:
        self._kinds.clear()
        add = partial(self._add, menu=self._kinds)
        add(self.tr("All kinds"), replace(scope, kinds=None), is_chosen=scope.kinds is None)
        for kind in KINDS:
            wanted = replace(scope, kinds=(kind.value,))
            add(kind_words(kind), wanted, is_chosen=scope.kinds == wanted.kinds)

    def _add(
        self, words: str, scope: AskedScope, *, is_chosen: bool, menu: QMenu | None = None
    ) -> None:
        chosen = partial(self.scope_chosen.emit, scope)
        self.add_choice(words, chosen, is_chosen=is_chosen, menu=menu)


def scope_words(scope: AskedScope) -> str:
    """Say a scope in a few words, such as "Contracts · Tables"."""
    where = _paths_words(scope.paths) if scope.paths else scope.name or tr("All documents")
    kinds = ", ".join(kind_words(FormatKind(kind)) for kind in scope.kinds or ())
    return " · ".join(filter(None, (where, kinds)))


def _paths_words(paths: tuple[str, ...]) -> str:
    return tr("Only {names}").format(names=", ".join(Path(path).name for path in paths))
