"""Which set of questions is compared with: another one, a new one, another name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from desktop.services.comparison_plan import ComparisonPlan
from desktop.services.question_service import QuestionService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import questions_words, tr
from desktop.views.name_dialog import NameDialog
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton

_LEAST_WIDTH = 24
"""Characters of a name that are always in view."""


class SetRow(QWidget):
    """The sets as a list, with a way to a new one."""

    def __init__(
        self,
        theme: Theme,
        questions: QuestionService,
        plan: ComparisonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._questions = questions
        self._plan = plan
        self._sets = QComboBox()
        self._sets.setAccessibleName(self.tr("The set of questions"))
        self._sets.setMinimumContentsLength(_LEAST_WIDTH)
        self._sets.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._rename = IconButton(theme, IconName.RENAME, self.tr("Rename this set of questions"))
        self._new = TextButton(theme, self.tr("New set"), ButtonRole.FLAT, IconName.PLUS)
        self._count = QLabel()
        self._count.setProperty("kind", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._sets)
        row.addWidget(self._rename)
        row.addWidget(self._new)
        row.addStretch(1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._sets.activated.connect(lambda _: plan.choose_set(int(self._sets.currentData())))
        self._rename.clicked.connect(self._ask_name)
        self._new.clicked.connect(self._make)
        questions.sets_changed.connect(self.refresh)
        questions.changed.connect(lambda _: self.refresh())
        plan.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the sets that there are."""
        sets = self._questions.sets()
        known = [(one.name, one.id) for one in sets]
        shown = [
            (self._sets.itemText(place), self._sets.itemData(place))
            for place in range(self._sets.count())
        ]
        if known != shown:
            self._sets.clear()
            for name, id_ in known:
                self._sets.addItem(name, id_)
        self._sets.setCurrentIndex(self._sets.findData(self._plan.set_id))
        chosen = self._plan.questions
        words = self.tr("{questions} to ask")
        count = chosen.accepted if chosen is not None else 0
        self._count.setText(words.format(questions=questions_words(count)))
        self._rename.setEnabled(chosen is not None)

    def _make(self) -> None:
        made = self._questions.create(tr("My questions"))
        if made is not None:
            self._plan.choose_set(made.id)

    def _ask_name(self) -> None:
        chosen = self._plan.questions
        if chosen is not None:
            NameDialog(
                self._theme,
                self.tr("Rename the questions"),
                chosen.name,
                lambda name: self._questions.rename(chosen.id, name),
                self,
            ).open()
