"""The four ways to get examples: as cards while there are none, as a row of buttons later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.services.example_sources import ImportOutcome
from desktop.services.lesson_plan import LessonPlan
from desktop.services.models_service import InstalledModel
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.review_sources import ReviewSources
from desktop.views.teach.import_words import outcome_words
from desktop.views.teach.services import TeachServices
from desktop.views.teach.write_dialog import WriteDialog
from desktop.views.wizard import heading, scrolled
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.labels import plain_label
from desktop.widgets.option_card import OptionCard, OptionContent


class Sources(ReviewSources):
    """What examples come from."""

    def __init__(
        self, theme: Theme, services: TeachServices, lesson: LessonPlan, host: QWidget
    ) -> None:
        super().__init__(theme, services.sources, services.library, host)
        self._services = services
        self._lesson = lesson
        services.training.changed.connect(self.changed)
        services.heavy.changed.connect(self.changed)

    @override
    def count(self) -> None:
        self._rated = self._services.examples.rated_answers().total
        self.changed.emit()

    def write(self) -> None:
        """Let the person write examples."""
        WriteDialog(self._theme, self._services.examples, self._lesson.set_id, self._host).open()

    @override
    def _set_id(self) -> int:
        return self._lesson.set_id

    @override
    def _drafting_model(self) -> InstalledModel | None:
        return self._lesson.model or self._services.models.used

    @override
    def _why_busy(self) -> str:
        if self._services.training.is_under_way:
            return self.tr("One thing at a time: something is being taught now.")
        return self._services.training.why_not

    @override
    def _file_words(self) -> tuple[str, str]:
        return self.tr("Import examples"), self.tr("Examples")

    @override
    def _outcome_words(self, outcome: ImportOutcome) -> str:
        return outcome_words(outcome)


class SourceCards(QWidget):
    """The four ways with what they are good for; files can be dropped anywhere on the page."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = sources
        self._import = self._card(
            IconName.DROP,
            self.tr("Import a file"),
            self.tr("JSONL, CSV, TSV or a spreadsheet. Drop it here, or choose it."),
            sources.choose_file,
        )
        self._gather = self._card(
            IconName.RATE_GOOD,
            self.tr("Answers you rated"),
            self.tr("What you corrected or liked in your conversations."),
            sources.gather,
        )
        self._draft = self._card(
            IconName.DRAFT,
            self.tr("Draft from documents"),
            self.tr("The model writes questions and answers; each waits for your look."),
            sources.draft,
        )
        self._write = self._card(
            IconName.EDIT,
            self.tr("Write them"),
            self.tr("A question and the answer you want, one after another."),
            sources.write,
        )
        grid = QGridLayout()
        grid.setSpacing(SPACE.snug)
        cards = (self._import, self._gather, self._draft, self._write)
        for place, card in enumerate(cards):
            grid.addWidget(card, place // 2, place % 2)
        holder = QWidget()
        grid.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(grid)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(
            scrolled(
                heading(
                    self.tr("Where do the examples come from?"),
                    self.tr("Mix them as you like; you see and change every one."),
                ),
                holder,
            )
        )
        sources.changed.connect(self._refresh)
        self._refresh()

    def _card(
        self, icon: IconName, title: str, text: str, chosen: Callable[[], None]
    ) -> OptionCard:
        card = OptionCard(self._theme, OptionContent(icon, title, text))
        card.clicked.connect(lambda: chosen())
        return card

    def _refresh(self) -> None:
        count = self._sources.rated
        remark = self.tr("{n} so far").format(n=number_words(count))
        if not count:
            remark = self.tr("None yet: use the thumbs below an answer")
        self._gather.show_content(
            OptionContent(
                IconName.RATE_GOOD,
                self.tr("Answers you rated"),
                self.tr("What you corrected or liked in your conversations."),
                remark,
            )
        )
        self._gather.setEnabled(count > 0)
        self._draft.setEnabled(not self._sources.why_no_draft)
        self._draft.setToolTip(self._sources.why_no_draft)
        self._import.setEnabled(not self._sources.is_importing)


class SourceRow(QWidget):
    """The same ways as buttons, beside how many examples count."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._count = plain_label(kind="strong")
        self._import = TextButton(theme, self.tr("Import…"), icon=IconName.DROP)
        self._gather = TextButton(theme, self.tr("Rated answers"), icon=IconName.RATE_GOOD)
        self._draft = TextButton(theme, self.tr("Draft…"), icon=IconName.DRAFT)
        self._write = TextButton(theme, self.tr("Write…"), ButtonRole.SECONDARY, IconName.EDIT)
        self._import.clicked.connect(sources.choose_file)
        self._gather.clicked.connect(sources.gather)
        self._draft.clicked.connect(sources.draft)
        self._write.clicked.connect(sources.write)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._import, self._gather, self._draft, self._write):
            row.addWidget(button)
        sources.changed.connect(self._refresh)
        self._refresh()

    def show_count(self, words: str) -> None:
        """Say how many examples count."""
        self._count.setText(self.tr("{examples} to learn from").format(examples=words))

    def _refresh(self) -> None:
        count = self._sources.rated
        words = self.tr("Rated answers")
        self._gather.setText(f"{words} {number_words(count)}" if count else words)
        self._gather.setEnabled(count > 0)
        self._draft.setEnabled(not self._sources.why_no_draft)
        self._draft.setToolTip(self._sources.why_no_draft)
        self._import.setEnabled(not self._sources.is_importing)
