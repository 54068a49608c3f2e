"""The first view: what was taught so far, runs that can go on, sets of examples."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.language.words import said
from desktop.services.adapters_service import InstalledAdapter
from desktop.services.example_service import ExampleSet
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.confirming import may_delete
from desktop.views.name_dialog import NameDialog
from desktop.views.teach import landing_entries as entries
from desktop.views.teach.services import TeachServices
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.entry_card import EntryList
from desktop.widgets.entry_section import EntrySection
from desktop.widgets.page_stack import PageStack
from desktop.widgets.reading_column import ReadingColumn
from desktop.widgets.section_header import SectionHeader


class Landing(QWidget):
    """What there is, and the way to something new.

    Signals:
        new_wanted: Something new is to be taught.
        set_chosen: (set's id) it is to be opened.
        run_chosen: (run's id, what is to be done: "story", "go on", "keep").
        live_chosen: The run that is under way is to be shown.
        use_chosen: (adapter's id) chat is to answer with it.
        export_chosen: (adapter's id).
        undoable: (words, callable) something was done that can be taken back.
    """

    new_wanted = Signal()
    set_chosen = Signal(int)
    run_chosen = Signal(str, str)
    live_chosen = Signal()
    use_chosen = Signal(str)
    export_chosen = Signal(str)
    undoable = Signal(str, object)

    def __init__(
        self, theme: Theme, services: TeachServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._services = services
        self._header = SectionHeader(self.tr("Teach"), page=True)
        self._new = TextButton(
            theme, self.tr("Teach something new"), ButtonRole.PRIMARY, IconName.PLUS
        )
        self._live = EntrySection(theme, self.tr("Being taught now"))
        self._runs = EntrySection(
            theme, self.tr("Not finished"), self.tr("They go on from their last checkpoint.")
        )
        self._adapters = EntrySection(theme, self.tr("What was taught"))
        self._sets = EntrySection(theme, self.tr("Examples"))
        self._stack = PageStack()
        self._arrange()
        self._connect()
        self._refresh()

    def cards(self) -> EntryList:
        """Return the list of what was taught."""
        return self._adapters.entries

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._services.runs.refresh()
            self._services.adapters.refresh()
            self._refresh()

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._header.add_action(self._new)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, SPACE.wide)
        rows.setSpacing(SPACE.wide)
        for section in (self._live, self._runs, self._adapters, self._sets):
            rows.addWidget(section)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ReadingColumn(column, is_leading=True))
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(scroll)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.normal)
        page.setSpacing(SPACE.normal)
        page.addWidget(self._header)
        page.addWidget(self._stack, 1)

    def _make_empty(self) -> EmptyState:
        content = EmptyStateContent(
            IconName.TEACH,
            self.tr("Nothing was taught yet"),
            self.tr(
                "Show a model how you want it to answer: your tone, your labels, your form. "
                "Some dozens of examples are a start. Everything stays on this computer."
            ),
            self.tr("Teach something"),
        )
        state = EmptyState(self._theme, content)
        state.primary_chosen.connect(self.new_wanted)
        return state

    def _connect(self) -> None:
        services = self._services
        self._new.clicked.connect(self.new_wanted)
        self._live.entries.action_chosen.connect(lambda *_: self.live_chosen.emit())
        self._runs.entries.action_chosen.connect(self._on_run)
        self._adapters.entries.action_chosen.connect(self._on_adapter)
        self._sets.entries.action_chosen.connect(self._on_set)
        for changed in (
            services.examples.sets_changed,
            services.examples.changed,
            services.runs.changed,
            services.adapters.changed,
            services.training.changed,
            services.exports.changed,
            services.heavy.changed,
        ):
            changed.connect(self._refresh_if_seen)
        services.training.progressed.connect(self._show_live)
        services.examples.removed.connect(self._on_set_removed)

    # What is shown -------------------------------------------------------------------------

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        services = self._services
        self._show_live()
        live = services.training.current if services.training.is_under_way else None
        why_not = self._why_not()
        self._runs.show_entries(
            [
                entries.run_entry(run, why_not)
                for run in services.runs.runs or ()
                if run.state.can_go_on and not (live is not None and run.id == live.run_id)
            ]
        )
        self._adapters.show_entries(
            [
                entries.adapter_entry(
                    one,
                    has_story=services.runs.of_adapter(one.run_id) is not None and not live,
                    why_no_export=why_not or said(one.problem),
                )
                for one in services.adapters.adapters or ()
            ]
        )
        self._sets.show_entries([entries.set_entry(one) for one in services.examples.sets()])
        sections = (self._live, self._runs, self._adapters, self._sets)
        has_any = any(not one.isHidden() for one in sections)
        self._stack.setCurrentIndex(1 if has_any else 0)
        self._new.setVisible(has_any)
        self._header.set_caption(self.tr("Everything happens on this computer.") if has_any else "")

    def _show_live(self) -> None:
        training = self._services.training
        shown = training.current if training.is_under_way else None
        self._live.show_entries([entries.live_entry(shown)] if shown is not None else [])

    def _why_not(self) -> str:
        if self._services.training.is_under_way:
            return self.tr("One thing at a time: something is being taught now.")
        if self._services.exports.is_under_way:
            return self.tr("One thing at a time: an export is under way.")
        return self._services.training.why_not

    # What is done --------------------------------------------------------------------------

    def _on_run(self, run_id: str, action: str) -> None:
        if action == entries.DISCARD:
            if may_delete(
                self,
                self.tr("Discard this run?"),
                self.tr("What it has learned so far is deleted. The examples stay."),
            ):
                self._services.runs.discard(run_id)
        else:
            self.run_chosen.emit(run_id, action)

    def _on_adapter(self, adapter_id: str, action: str) -> None:
        adapter = self._services.adapters.at(adapter_id)
        if adapter is None:
            return
        does: dict[str, Callable[[], object]] = {
            entries.USE: lambda: self.use_chosen.emit(adapter_id),
            entries.EXPORT: lambda: self.export_chosen.emit(adapter_id),
            entries.STORY: lambda: self.run_chosen.emit(adapter.run_id, entries.STORY),
            entries.RENAME: lambda: self._rename_adapter(adapter),
            entries.REMOVE: lambda: self._remove_adapter(adapter),
        }
        does[action]()

    def _on_set(self, key: str, action: str) -> None:
        one = self._services.examples.at(int(key))
        if one is None:
            return
        if action == entries.OPEN:
            self.set_chosen.emit(one.id)
        elif action == entries.RENAME:
            examples = self._services.examples
            NameDialog(
                self._theme,
                self.tr("Rename the examples"),
                one.name,
                lambda name: examples.rename(one.id, name),
                self,
            ).open()
        else:
            self._services.examples.remove(one)

    def _rename_adapter(self, adapter: InstalledAdapter) -> None:
        NameDialog(
            self._theme,
            self.tr("Rename {name}").format(name=adapter.name),
            adapter.name,
            lambda name: self._services.adapters.rename(adapter, name),
            self,
        ).open()

    def _remove_adapter(self, adapter: InstalledAdapter) -> None:
        if may_delete(
            self,
            self.tr("Remove {name}?").format(name=adapter.name),
            self.tr("What was taught is deleted. The examples and the model stay."),
        ):
            self._services.adapters.remove(adapter)

    def _on_set_removed(self, one: ExampleSet) -> None:
        words = self.tr("The examples {name} are removed.").format(name=one.name)
        self.undoable.emit(words, self._services.examples.undo_remove)
