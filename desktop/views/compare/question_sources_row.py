"""The five ways to get questions: as cards while there are none, as a row of buttons later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.comparison_plan import ComparisonPlan
from desktop.services.question_sources import ImportOutcome, ImportPreview
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.from_examples_dialog import FromExamplesDialog
from desktop.views.compare.services import CompareServices
from desktop.views.compare.source_words import outcome_words
from desktop.views.compare.write_question_dialog import WriteQuestionDialog
from desktop.views.teach.draft_dialog import DraftDialog
from desktop.views.teach.import_dialog import ImportDialog
from desktop.views.teach.step import heading, scrolled
from desktop.views.teach.words import number_words
from desktop.widgets.buttons import TextButton
from desktop.widgets.option_card import OptionCard, OptionContent

_FILES = "*.jsonl *.json *.csv *.tsv *.txt *.xlsx *.xls *.ods"


class Sources(QObject):
    """Opens the dialogs, asks the services, tells what came of it.

    Signals:
        changed: How many rated answers there are, or whether something can be done now.
        told: (words) what came of it.
        import_ended: (ImportOutcome) with lines that were left out.
        documents_wanted: There are no documents to draft from yet.
    """

    changed = Signal()
    told = Signal(str)
    import_ended = Signal(object)
    documents_wanted = Signal()

    def __init__(
        self, theme: Theme, services: CompareServices, plan: ComparisonPlan, host: QWidget
    ) -> None:
        super().__init__(host)
        self._theme = theme
        self._services = services
        self._plan = plan
        self._host = host
        self._rated = 0
        self._examples = 0
        sources = services.sources
        sources.previewed.connect(self._on_previewed)
        sources.imported.connect(self._on_imported)
        sources.drafting_ended.connect(self._on_drafted)
        sources.changed.connect(self.changed)
        services.heavy.changed.connect(self.changed)

    @property
    def rated(self) -> int:
        """How many answers of the conversations can become questions."""
        return self._rated

    @property
    def examples(self) -> int:
        """How many examples can become questions."""
        return self._examples

    @property
    def why_no_draft(self) -> str:
        """Why nothing can be drafted now; empty when it can."""
        if self._services.sources.draft_progress is not None:
            return self.tr("Drafting is under way.")
        if self._services.comparing.is_under_way:
            return self.tr("One thing at a time: a comparison is running now.")
        return self._services.comparing.why_not

    @property
    def is_importing(self) -> bool:
        """Whether a file is being imported."""
        return self._services.sources.is_importing

    def count(self) -> None:
        """Count the rated answers and the examples anew."""
        self._rated = self._services.questions.rated_answers().total
        self._examples = sum(one.accepted for one in self._services.examples.sets())
        self.changed.emit()

    def choose_file(self) -> None:
        """Let the person choose a file of questions."""
        name, _ = QFileDialog.getOpenFileName(
            self._host,
            self.tr("Import questions"),
            "",
            self.tr("Questions ({files});;All files (*)").format(files=_FILES),
        )
        if name:
            self.look_into([Path(name)])

    def look_into(self, paths: Sequence[Path]) -> None:
        """Show what files hold, before they are imported."""
        for path in paths:
            self._services.sources.preview(path)

    def gather(self) -> None:
        """Add the answers that were corrected or liked."""
        self._services.sources.gather(self._plan.set_id)

    def take_examples(self) -> None:
        """Let the person choose a set of examples."""
        services = self._services
        FromExamplesDialog(
            self._theme, services.sources, services.examples, self._plan.set_id, self._host
        ).open()

    def draft(self) -> None:
        """Let the person choose documents to draft from."""
        model = self._plan.model
        if not self._services.library.health().indexed:
            self.told.emit(self.tr("There are no documents yet: add some to your library first."))
            self.documents_wanted.emit()
        elif model is not None:
            services = self._services
            DraftDialog(
                self._theme,
                services.sources,
                services.library,
                self._plan.set_id,
                model,
                self._host,
            ).open()

    def write(self) -> None:
        """Let the person write questions."""
        WriteQuestionDialog(
            self._theme, self._services.questions, self._plan.set_id, self._host
        ).open()

    # Answers -------------------------------------------------------------------------------

    def _on_previewed(self, preview: ImportPreview) -> None:
        if self._host.isVisible():
            sources, set_id = self._services.sources, self._plan.set_id
            ImportDialog(self._theme, sources, set_id, preview, self._host).open()

    def _on_imported(self, outcome: ImportOutcome) -> None:
        if outcome.left_out_total:
            self.import_ended.emit(outcome)
        else:
            self.told.emit(outcome_words(outcome))
        self.count()

    def _on_drafted(self, count: int, is_whole: bool) -> None:
        words = self.tr("{n} drafted. They wait for you.") if is_whole else self.tr("{n} drafted.")
        self.told.emit(words.format(n=number_words(count)))


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
