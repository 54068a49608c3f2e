"""The five ways to get questions: as cards while there are none, as a row of buttons later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.services.comparison_plan import ComparisonPlan
from desktop.services.models_service import InstalledModel
from desktop.services.question_sources import ImportOutcome
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.from_examples_dialog import FromExamplesDialog
from desktop.views.compare.services import CompareServices
from desktop.views.compare.source_words import outcome_words
from desktop.views.compare.write_question_dialog import WriteQuestionDialog
from desktop.views.review_sources import ReviewSources
from desktop.views.wizard import heading, scrolled
from desktop.widgets.buttons import TextButton
from desktop.widgets.option_card import OptionCard, OptionContent


class Sources(ReviewSources):
    """What questions come from."""

    def __init__(
        self, theme: Theme, services: CompareServices, plan: ComparisonPlan, host: QWidget
    ) -> None:
        super().__init__(theme, services.sources, services.library, host)
        self._services = services
        self._plan = plan
        self._examples = 0
        services.heavy.changed.connect(self.changed)

    @property
    def examples(self) -> int:
        """How many examples can become questions."""
        return self._examples

    @override
    def count(self) -> None:
        self._rated = self._services.questions.rated_answers().total
        self._examples = sum(one.accepted for one in self._services.examples.sets())
        self.changed.emit()

    def take_examples(self) -> None:
        """Let the person choose a set of examples."""
        services = self._services
        FromExamplesDialog(
            self._theme, services.sources, services.examples, self._plan.set_id, self._host
        ).open()

    def write(self) -> None:
        """Let the person write questions."""
        WriteQuestionDialog(
            self._theme, self._services.questions, self._plan.set_id, self._host
        ).open()

    @override
    def _set_id(self) -> int:
        return self._plan.set_id

    @override
    def _drafting_model(self) -> InstalledModel | None:
        return self._plan.model

    @override
    def _why_busy(self) -> str:
        if self._services.comparing.is_under_way:
            return self.tr("One thing at a time: a comparison is running now.")
        return self._services.comparing.why_not

    @override
    def _file_words(self) -> tuple[str, str]:
        return self.tr("Import questions"), self.tr("Questions")

    @override
    def _outcome_words(self, outcome: ImportOutcome) -> str:
        return outcome_words(outcome)


class SourceCards(QWidget):
    """The five ways with what they are good for; files can be dropped anywhere on the page."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sources = sources
        self._import = self._card(
            IconName.DROP,
            self.tr("Import a file"),
            self.tr("CSV, JSONL or a spreadsheet, with right answers. Drop it here, or choose it."),
            sources.choose_file,
        )
        self._draft = self._card(
            IconName.DRAFT,
            self.tr("Draft from documents"),
            self.tr("The model writes questions that your documents answer; you look at each."),
            sources.draft,
        )
        self._gather = self._card(IconName.RATE_GOOD, "", "", sources.gather)
        self._examples = self._card(IconName.TEACH, "", "", sources.take_examples)
        self._write = self._card(
            IconName.EDIT,
            self.tr("Write them"),
            self.tr("What you would ask, and the answer that is right."),
            sources.write,
        )
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE.snug)
        cards = (self._import, self._draft, self._gather, self._examples, self._write)
        for place, card in enumerate(cards):
            grid.addWidget(card, place // 2, place % 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(
            scrolled(
                heading(
                    self.tr("What would you ask?"),
                    self.tr(
                        "Questions as you really have them, each with the answer that is right. "
                        "30 are a start, 100 are firm."
                    ),
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
        sources = self._sources
        rated, examples = sources.rated, sources.examples
        self._gather.show_content(
            OptionContent(
                IconName.RATE_GOOD,
                self.tr("Answers you rated"),
                self.tr("What you corrected or liked in your conversations."),
                self._so_far(rated, self.tr("None yet: use the thumbs below an answer")),
            )
        )
        self._examples.show_content(
            OptionContent(
                IconName.TEACH,
                self.tr("Take from examples"),
                self.tr("Some of what a model is taught with, as a test."),
                self._so_far(examples, self.tr("None yet: see the page Teach")),
            )
        )
        self._gather.setEnabled(rated > 0)
        self._examples.setEnabled(examples > 0)
        self._draft.setEnabled(not sources.why_no_draft)
        self._draft.setToolTip(sources.why_no_draft)
        self._import.setEnabled(not sources.is_importing)

    def _so_far(self, count: int, none: str) -> str:
        return self.tr("{n} so far").format(n=number_words(count)) if count else none


class SourceRow(QWidget):
    """The same ways as buttons."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._import = TextButton(theme, self.tr("Import…"), icon=IconName.DROP)
        self._draft = TextButton(theme, self.tr("Draft…"), icon=IconName.DRAFT)
        self._gather = TextButton(theme, self.tr("Rated answers"), icon=IconName.RATE_GOOD)
        self._examples = TextButton(theme, self.tr("From examples…"), icon=IconName.TEACH)
        self._write = TextButton(theme, self.tr("Write…"), icon=IconName.EDIT)
        self._import.clicked.connect(sources.choose_file)
        self._draft.clicked.connect(sources.draft)
        self._gather.clicked.connect(sources.gather)
        self._examples.clicked.connect(sources.take_examples)
        self._write.clicked.connect(sources.write)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        buttons = (self._import, self._draft, self._gather, self._examples, self._write)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        sources.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        rated, examples = self._sources.rated, self._sources.examples
        words = self.tr("Rated answers")
        self._gather.setText(f"{words} {number_words(rated)}" if rated else words)
        self._gather.setEnabled(rated > 0)
        self._examples.setEnabled(examples > 0)
        self._draft.setEnabled(not self._sources.why_no_draft)
        self._draft.setToolTip(self._sources.why_no_draft)
        self._import.setEnabled(not self._sources.is_importing)
