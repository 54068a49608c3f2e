"""Shows what a file of examples holds and asks what its columns mean, before it is imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from desktop.language.words import said
from desktop.services.example_sources import (
    ColumnChoice,
    ExampleSources,
    ImportPreview,
)
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.teach.import_words import kind_words, problems_words
from desktop.views.teach.words import tr
from desktop.widgets.dialog import Dialog
from desktop.widgets.fold import Fold
from desktop.widgets.labels import plain_label

_WIDTH = 620
_ROWS_SHOWN = 5
_ROW_HEIGHT = 28
_PROBLEMS_HEIGHT = 96
_CELL_CHARACTERS = 200


class ImportDialog(Dialog):
    """Asks whether a file is to be imported, and how."""

    def __init__(
        self,
        theme: Theme,
        sources: ExampleSources,
        set_id: int,
        preview: ImportPreview,
        parent: QWidget,
    ) -> None:
        title = tr("Import {name}").format(name=preview.path.name)
        super().__init__(theme, title, tr("Import"), parent)
        self._sources = sources
        self._set_id = set_id
        self._preview = preview
        self._choice = preview.choice
        self._sample = plain_label(kind="caption")
        self.setMinimumWidth(_WIDTH)
        self.content.addWidget(plain_label(kind_words(preview.kind), "caption"))
        if len(preview.sheets) > 1:
            self._add_sheets()
        if preview.needs_choice:
            self._add_choices()
        self._add_rows()
        self.content.addWidget(self._sample)
        if preview.problems:
            self._add_problems(theme)
        self._refresh()

    @property
    def choice(self) -> ColumnChoice:
        """What the columns are taken for."""
        return self._choice

    @override
    def accept(self) -> None:
        chooses = self._preview.needs_choice
        if chooses and not is_complete(self._choice):
            self.say(tr("Choose two different columns: the questions and the answers."))
            return
        choice = self._choice if chooses else None
        self._sources.import_file(self._set_id, self._preview.path, choice)
        super().accept()

    # Building ------------------------------------------------------------------------------

    def _add_choices(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE.normal)
        form.setVerticalSpacing(SPACE.tight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for name, words in (
            ("question", tr("Questions are in")),
            ("answer", tr("Answers are in")),
            ("context", tr("Passages are in")),
            ("system", tr("Instructions are in")),
        ):
            form.addRow(QLabel(words), self._make_combo(name, words))
        form.addRow(QLabel(tr("Before each question")), self._make_instruction())
        self.content.addLayout(form)

    def _add_sheets(self) -> None:
        sheets = QComboBox()
        sheets.setAccessibleName(tr("Sheet"))
        sheets.addItems(list(self._preview.sheets))
        sheets.setCurrentText(self._choice.sheet or self._preview.sheets[0])
        sheets.activated.connect(lambda _: self._look_into(sheets.currentText()))
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        label = QLabel(tr("Sheet"))
        label.setBuddy(sheets)
        row.addWidget(label)
        row.addWidget(sheets, 1)
        self.content.addLayout(row)

    def _look_into(self, sheet: str) -> None:
        """Ask for another sheet, which comes in a dialog of its own."""
        self.reject()
        self._sources.preview(self._preview.path, sheet)

    def _make_combo(self, name: str, words: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(words)
        combo.addItem(tr("No column"), "")
        for column in self._preview.columns:
            combo.addItem(column, column)
        combo.setCurrentIndex(max(combo.findData(getattr(self._choice, name)), 0))
        combo.currentIndexChanged.connect(lambda _: self._choose(name, combo.currentData()))
        return combo

    def _make_instruction(self) -> QLineEdit:
        field = QLineEdit(self._choice.instruction)
        field.setAccessibleName(tr("Words before each question"))
        field.setPlaceholderText(tr("As in “Is this review good or bad?”; may be empty"))
        field.textChanged.connect(lambda text: self._choose("instruction", text))
        return field

    def _add_rows(self) -> None:
        rows, heads = self._rows()
        table = QTableWidget(min(len(rows), _ROWS_SHOWN), len(heads))
        table.setAccessibleName(tr("The first rows"))
        table.setHorizontalHeaderLabels(list(heads))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(rows[:_ROWS_SHOWN]):
            for column, cell in enumerate(cells[: len(heads)]):
                item = QTableWidgetItem(" ".join(cell[:_CELL_CHARACTERS].split()))
                item.setToolTip(cell[:_CELL_CHARACTERS])
                table.setItem(row, column, item)
        shown = table.rowCount() + 1
        table.setFixedHeight(shown * _ROW_HEIGHT + SPACE.normal)
        self.content.addWidget(table)

    def _rows(self) -> tuple[Sequence[Sequence[str]], Sequence[str]]:
        preview = self._preview
        if preview.needs_choice:
            return preview.rows, preview.columns
        rows = [(one.question, one.answer) for one in preview.examples]
        return rows, (tr("Question"), tr("Answer"))

    def _add_problems(self, theme: Theme) -> None:
        problems = self._preview.problems
        listed = QPlainTextEdit(
            "\n".join(
                tr("Line {n}: {reason}").format(n=one.line, reason=said(one.reason))
                for one in problems
            )
        )
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        listed.setFixedHeight(_PROBLEMS_HEIGHT)
        listed.setAccessibleName(tr("Lines that cannot be read"))
        fold = Fold(theme, problems_words(len(problems)), listed)
        self.content.addWidget(fold)

    # What happens --------------------------------------------------------------------------

    def _choose(self, name: str, value: str) -> None:
        change: Callable[..., ColumnChoice] = replace
        self._choice = change(self._choice, **{name: value})
        self._refresh()

    def _refresh(self) -> None:
        self.say("")
        words = self._sample_words()
        self._sample.setText(words)
        self._sample.setVisible(bool(words))
        self.adjustSize()

    def _sample_words(self) -> str:
        """Say what the first example of a table will be."""
        preview, choice = self._preview, self._choice
        if not (preview.needs_choice and preview.rows and is_complete(choice)):
            return ""
        cells = dict(zip(preview.columns, preview.rows[0], strict=False))
        question = " ".join(filter(None, (choice.instruction, cells.get(choice.question, ""))))
        return tr("The first example: “{question}” is answered “{answer}”").format(
            question=question[:_CELL_CHARACTERS],
            answer=cells.get(choice.answer, "")[:_CELL_CHARACTERS],
        )


def is_complete(choice: ColumnChoice) -> bool:
    """Return whether a table can be read with a choice of columns."""
    return bool(choice.question and choice.answer) and choice.question != choice.answer
