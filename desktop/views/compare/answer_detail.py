"""One question in full: its right answer, what each way answered, what was read and cited.

Covered: rating answers, opening a document where a passage stands, going to the next question.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.item_models.question_model import kind_explanation, kind_words
from desktop.language.numbers import number_words
from desktop.language.words import said_place
from desktop.services.comparison_result import (
    AnsweredQuestion,
    ComparisonResult,
    Mark,
    ReadPassage,
    Way,
    WayAnswer,
    as_source,
)
from desktop.services.library_service import LibraryService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.source_words import view_of
from desktop.views.compare.rated_card import RatedCard
from desktop.views.compare.result_words import seconds_words
from desktop.views.compare.words import tr
from desktop.views.wizard import scrolled
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.column_grid import ColumnGrid
from desktop.widgets.labels import plain_label
from desktop.widgets.source_card import SourceCardContent, SourceRow
from desktop.widgets.source_viewer.viewer import SourceViewer

_CARD_WIDTH = 240
_VIEWER_WIDTH = 380


class AnswerDetail(QWidget):
    """Shows one question of the comparison that is looked at.

    Signals:
        back_chosen: The person has seen enough of it.
        step_chosen: (-1 or 1) the question before or after it is wanted.
        told: (words) something small happened that is worth a quiet word.
    """

    back_chosen = Signal()
    step_chosen = Signal(int)
    told = Signal(str)

    def __init__(
        self,
        theme: Theme,
        result: ComparisonResult,
        library: LibraryService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._result = result
        self._library = library
        self._row: AnsweredQuestion | None = None
        self._passages: list[ReadPassage] = []
        self._cards: dict[Way, RatedCard] = {}
        self._back = TextButton(
            theme, self.tr("All questions"), ButtonRole.FLAT, IconName.CHEVRON_LEFT
        )
        self._place = QLabel()
        self._place.setProperty("kind", "caption")
        self._previous = IconButton(theme, IconName.CHEVRON_UP, self.tr("The question before"))
        self._next = IconButton(theme, IconName.CHEVRON_DOWN, self.tr("The next question"))
        self._question = plain_label(kind="section", selectable=True)
        self._kind = plain_label(kind="caption")
        self._expected = plain_label(selectable=True)
        self._expected_title = plain_label(kind="caption")
        self._grid = ColumnGrid(_CARD_WIDTH, SPACE.snug)
        self._read_title = plain_label(self.tr("What was read"), "strong")
        self._read_none = plain_label(self.tr("No documents were read."), "caption")
        self._sources = SourceRow(theme)
        self._viewer = SourceViewer(theme)
        self._viewer.hide()
        self._splitter = QSplitter()
        self._arrange()
        self._connect()

    @property
    def number(self) -> int | None:
        """The number of the question that is shown."""
        return self._row.question.number if self._row is not None else None

    def card(self, way: Way) -> RatedCard:
        """Return the card of a way."""
        return self._cards[way]

    def show_question(self, number: int, place: int, count: int) -> None:
        """Show a question.

        Args:
            number: Its number.
            place: Its place among those that are shown, from 0.
            count: How many are shown.
        """
        rows = self._result.page([number])
        if not rows:
            return
        is_other = self.number != number
        self._row = rows[0]
        self._place.setText(
            self.tr("{place} of {count}").format(
                place=number_words(place + 1), count=number_words(count)
            )
        )
        self._previous.setEnabled(place > 0)
        self._next.setEnabled(place + 1 < count)
        if is_other:
            self._close_viewer()
        self._show(self._row)

    def let_go(self) -> None:
        """Close the document that is open."""
        self._close_viewer()

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.hair)
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(self._place)
        head.addSpacing(SPACE.tight)
        head.addWidget(self._previous)
        head.addWidget(self._next)
        block = QFrame()
        block.setProperty("surface", "quotation")
        right = QVBoxLayout(block)
        right.setContentsMargins(SPACE.tight, SPACE.hair, 0, SPACE.hair)
        right.setSpacing(SPACE.hair)
        right.addWidget(self._expected_title)
        right.addWidget(self._expected)
        parts = scrolled(
            self._question,
            self._kind,
            block,
            self._grid,
            self._read_title,
            self._read_none,
            self._sources,
            gap=SPACE.tight,
        )
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(parts)
        self._splitter.addWidget(self._viewer)
        self._splitter.setStretchFactor(0, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.tight)
        page.addLayout(head)
        page.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_chosen)
        self._previous.clicked.connect(lambda: self.step_chosen.emit(-1))
        self._next.clicked.connect(lambda: self.step_chosen.emit(1))
        self._sources.chosen.connect(self._open_passage)
        self._viewer.close_chosen.connect(self._close_viewer)
        self._viewer.open_externally_chosen.connect(self._open_externally)
        self._result.rated.connect(self._on_rated)
        for keys, what in (
            ("Alt+Up", lambda: self.step_chosen.emit(-1)),
            ("Alt+Down", lambda: self.step_chosen.emit(1)),
            ("Alt+Left", self.back_chosen.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(what)

    # What is shown -------------------------------------------------------------------------

    def _show(self, row: AnsweredQuestion) -> None:
        content = row.question.content
        self._question.setText(content.question)
        parts = [kind_words(content.kind), content.source]
        self._kind.setText(" · ".join(filter(None, parts)))
        self._kind.setToolTip(kind_explanation(content.kind))
        expected = "\n".join(content.expected) or self.tr("That it does not know.")
        self._expected_title.setText(
            self.tr("Right answers, each of which will do")
            if len(content.expected) > 1
            else self.tr("Right answer")
        )
        self._expected.setText(expected)
        self._show_answers(row)
        self._show_passages(row)

    def _show_answers(self, row: AnsweredQuestion) -> None:
        record = self._result.record
        ways = record.wish.ways if record is not None else ()
        if tuple(self._cards) != ways:
            self._cards = {way: RatedCard(self._theme, way) for way in ways}
            for card in self._cards.values():
                card.rated.connect(self._rate)
            self._grid.show_widgets(list(self._cards.values()))
        for way, card in self._cards.items():
            answer = row.answers.get(way)
            mark = row.marks.get(way, Mark())
            card.show_answer(
                answer.text if answer is not None else None,
                mark,
                caption_words(answer) if answer is not None else "",
            )
            card.show_rating(
                mark.is_right if mark.is_rated else None,
                can_rate=answer is not None and bool(answer.text),
            )

    def _show_passages(self, row: AnsweredQuestion) -> None:
        cited: dict[tuple[str, int, int], list[Way]] = {}
        kept: dict[tuple[str, int, int], ReadPassage] = {}
        for way, answer in row.answers.items():
            for passage in answer.passages:
                key = (passage.path, passage.start, passage.end)
                kept.setdefault(key, passage)
                cited.setdefault(key, [])
                if passage.is_cited:
                    cited[key].append(way)
        self._passages = list(kept.values())
        readers = sum(bool(one.passages) for one in row.answers.values())
        contents = [
            SourceCardContent(
                number,
                Path(passage.path).name,
                said_place(passage.location),
                passage.text,
                cited=bool(ways),
                note=cited_words(len(ways), readers),
            )
            for number, (passage, ways) in enumerate(
                zip(self._passages, cited.values(), strict=True), start=1
            )
        ]
        self._sources.set_sources(contents)
        self._sources.setVisible(bool(contents))
        self._read_none.setVisible(not contents)

    # What is done --------------------------------------------------------------------------

    def _rate(self, way: Way, is_right: bool | None) -> None:
        if self.number is not None:
            self._result.rate(self.number, way, is_right)

    def _on_rated(self, number: int) -> None:
        if number == self.number:
            rows = self._result.page([number])
            if rows:
                self._row = rows[0]
                self._show_answers(self._row)

    def _open_passage(self, number: int) -> None:
        passage = self._passages[number - 1]
        self._viewer.open(view_of(as_source(number, passage), self._library))
        if not self._viewer.isVisible():
            self._viewer.show()
            width = self._splitter.width()
            self._splitter.setSizes([width - _VIEWER_WIDTH, _VIEWER_WIDTH])

    def _close_viewer(self) -> None:
        self._viewer.hide()
        self._viewer.clear()

    def _open_externally(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.told.emit(self.tr("No program on this computer opens this kind of file."))


def caption_words(answer: WayAnswer) -> str:
    """Say what an answer took, and what went wrong."""
    timing = answer.timing
    said = [seconds_words(timing.total)]
    if timing.tokens:
        said.append(tr("%Ln tokens", timing.tokens))
    measures = answer.measures
    if measures is not None and measures.has_evidence is False:
        said.append(tr("the place of the answer was not found"))
    if answer.detail:
        said.append(answer.detail)
    return " · ".join(said)


def cited_words(citing: int, readers: int) -> str:
    """Say how many of the ways that read a passage cite it."""
    if readers == 1:
        return tr("cited") if citing else tr("not cited")
    return tr("cited by {n} of {readers}").format(
        n=number_words(citing), readers=number_words(readers)
    )
