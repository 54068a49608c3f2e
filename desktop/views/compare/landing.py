"""The first view: comparisons over time, those that can go on, sets of questions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.services.comparison_history import ComparisonRecord
from desktop.services.question_service import QuestionSet
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare import landing_entries as entries
from desktop.views.compare.services import CompareServices
from desktop.views.name_dialog import NameDialog
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.entry_section import EntrySection
from desktop.widgets.page_stack import PageStack
from desktop.widgets.reading_column import ReadingColumn
from desktop.widgets.section_header import SectionHeader


class Landing(QWidget):
    """What there is, and the way to something new.

    Signals:
        new_wanted: Something new is to be compared.
        set_chosen: (set's id) it is to be compared with these questions.
        comparison_chosen: (id, what is to be done: "open", "go on").
        live_chosen: The comparison that is under way is to be shown.
        undoable: (words, callable) something was done that can be taken back.
    """

    new_wanted = Signal()
    set_chosen = Signal(int)
    comparison_chosen = Signal(int, str)
    live_chosen = Signal()
    undoable = Signal(str, object)

    def __init__(
        self, theme: Theme, services: CompareServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._services = services
        self._header = SectionHeader(self.tr("Compare"), page=True)
        self._new = TextButton(theme, self.tr("New comparison"), ButtonRole.PRIMARY, IconName.PLUS)
        self._live = EntrySection(theme, self.tr("Being compared now"))
        self._unfinished = EntrySection(
            theme,
            self.tr("Not finished"),
            self.tr("They go on from their last answer: nothing is asked twice."),
        )
        self._finished = EntrySection(theme, self.tr("What was compared"))
        self._sets = EntrySection(theme, self.tr("Questions"))
        self._stack = PageStack()
        self._arrange()
        self._connect()
        self._refresh()

    @property
    def sections(self) -> tuple[EntrySection, ...]:
        """What is under way, not finished, finished, and the questions, from the top."""
        return (self._live, self._unfinished, self._finished, self._sets)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._refresh()

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._header.add_action(self._new)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, SPACE.wide)
        rows.setSpacing(SPACE.wide)
        for section in self.sections:
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
            IconName.SIDE_BY_SIDE,
            self.tr("Documents, teaching, both or neither?"),
            self.tr(
                "Ask your own questions four ways: the plain model, with documents, taught, and "
                "both. You see which of them is worth it, with the numbers, and “none” when it is "
                "so. Some dozens of questions are a start."
            ),
            self.tr("Compare something"),
        )
        state = EmptyState(self._theme, content)
        state.primary_chosen.connect(self.new_wanted)
        return state

    def _connect(self) -> None:
        services = self._services
        self._new.clicked.connect(self.new_wanted)
        self._live.entries.action_chosen.connect(lambda *_: self.live_chosen.emit())
        self._unfinished.entries.action_chosen.connect(self._on_comparison)
        self._finished.entries.action_chosen.connect(self._on_comparison)
        self._sets.entries.action_chosen.connect(self._on_set)
        for changed in (
            services.questions.sets_changed,
            services.questions.changed,
            services.history.changed,
            services.comparing.changed,
            services.heavy.changed,
            services.sources.changed,
        ):
            changed.connect(self._refresh_if_seen)
        services.comparing.progressed.connect(self._show_live)
        services.questions.removed.connect(self._on_set_removed)
        services.history.removed.connect(self._on_comparison_removed)

    # What is shown -------------------------------------------------------------------------

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        services = self._services
        self._show_live()
        live = services.comparing.current if services.comparing.is_under_way else None
        listed = [one for one in services.history.all() if live is None or one.record.id != live.id]
        why_not = self._why_not()
        self._unfinished.show_entries(
            [entries.unfinished_entry(one.record, why_not) for one in listed if not one.is_finished]
        )
        self._finished.show_entries(
            [entries.finished_entry(one) for one in listed if one.is_finished]
        )
        self._finished.header.set_caption(self._predictions_words())
        self._sets.show_entries([entries.set_entry(one) for one in services.questions.sets()])
        has_any = any(not one.isHidden() for one in self.sections)
        self._stack.setCurrentIndex(1 if has_any else 0)
        self._new.setVisible(has_any)
        self._header.set_caption(
            self.tr("Measured on your own questions, on this computer.") if has_any else ""
        )

    def _show_live(self) -> None:
        comparing = self._services.comparing
        shown = comparing.current if comparing.is_under_way else None
        self._live.show_entries([entries.live_entry(shown)] if shown is not None else [])

    def _predictions_words(self) -> str:
        known = self._services.history.predictions()
        if not known.checked:
            return ""
        words = self.tr("What the quick look predicted was then measured in {hits} of {n}.")
        return words.format(hits=number_words(known.hits), n=number_words(known.checked))

    def _why_not(self) -> str:
        if self._services.comparing.is_under_way:
            return self.tr("One thing at a time: a comparison is running now.")
        if self._services.sources.draft_progress is not None:
            return self.tr("One thing at a time: questions are being drafted.")
        return self._services.comparing.why_not

    # What is done --------------------------------------------------------------------------

    def _on_comparison(self, key: str, action: str) -> None:
        record = self._services.history.at(int(key))
        if record is None:
            return
        if action == entries.RENAME:
            history = self._services.history
            NameDialog(
                self._theme,
                self.tr("Rename the comparison"),
                record.wish.name,
                lambda name: history.rename(record.id, name),
                self,
            ).open()
        elif action == entries.REMOVE:
            self._services.history.remove(record)
        else:
            self.comparison_chosen.emit(record.id, action)

    def _on_set(self, key: str, action: str) -> None:
        one = self._services.questions.at(int(key))
        if one is None:
            return
        if action == entries.OPEN:
            self.set_chosen.emit(one.id)
        elif action == entries.RENAME:
            questions = self._services.questions
            NameDialog(
                self._theme,
                self.tr("Rename the questions"),
                one.name,
                lambda name: questions.rename(one.id, name),
                self,
            ).open()
        else:
            self._services.questions.remove(one)

    def _on_set_removed(self, one: QuestionSet) -> None:
        words = self.tr("The questions {name} are removed.").format(name=one.name)
        self.undoable.emit(words, self._services.questions.undo_remove)

    def _on_comparison_removed(self, record: ComparisonRecord) -> None:
        words = self.tr("“{name}” is removed.").format(name=record.wish.name)
        self.undoable.emit(words, self._services.history.undo_remove)
