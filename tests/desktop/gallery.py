"""Pictures of all widgets in light and dark, to be looked at.

Run from the repository's root: `python -m tests.desktop.gallery FOLDER`. Not collected as a test.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QRadioButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.icons import IconName
from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.answer_columns import AnswerColumn, SideBySide
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.card import Card
from desktop.widgets.column_grid import ColumnGrid
from desktop.widgets.composer import Composer
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.entry_card import EntryAction, EntryCard, EntryContent
from desktop.widgets.error_panel import ErrorPanel, ErrorPanelContent
from desktop.widgets.fact_list import Fact, FactList
from desktop.widgets.figure_table import FigureTable
from desktop.widgets.interval_bars import IntervalBar, IntervalBars
from desktop.widgets.list_row import ListRowDelegate
from desktop.widgets.loss_plot import LossCurves, LossPlot
from desktop.widgets.message_view import AnswerView, CitationMark
from desktop.widgets.number_field import NumberField
from desktop.widgets.option_card import OptionCard, OptionContent
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.question_bubble import QuestionBubble
from desktop.widgets.rail import Rail, RailEntry
from desktop.widgets.search_field import SearchField
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.source_card import SourceCardContent
from desktop.widgets.status_badge import BadgeState, StatusBadge, StatusBadgeDelegate
from desktop.widgets.step_bar import StepBar
from desktop.widgets.toast import Toast
from desktop.widgets.tone import Tone
from desktop.widgets.trail import Trail, TrailMark, TrailStep
from desktop.widgets.weight_slider import WeightSlider

ICON_FOLDER = Path(__file__).parents[2] / "resources" / "icons"
WINDOW = QSize(1280, 800)
SMALL_WINDOW = QSize(900, 600)
CAPTION_ROLE = Qt.ItemDataRole.UserRole

ANSWER = """Delays over two hours are refunded in full, except in storms. The ferry company pays \
within **14 days** after the claim.

Three things are needed for a claim:

1. the ticket or its number,
2. the time of arrival that was announced,
3. a claim within `30 days`.

> A storm is wind of force 10 or more at the harbour.

```
refund = fare if delay > 120 else 0
```
"""


def marks() -> tuple[CitationMark, ...]:
    """Return marks behind three of the answer's sentences."""
    ends = (("in storms.", (1, 2)), ("the claim.", (1,)), ("`30 days`.", (3,)))
    return tuple(CitationMark(ANSWER.index(words) + len(words), n) for words, n in ends)


def sources() -> tuple[SourceCardContent, ...]:
    """Return four passages, two of them cited."""
    long_name = "contract_between_the_island_ferry_company_and_passengers_2021.pdf"
    quote = "Article 9. A delay of more than two hours entitles to a refund of the full fare. "
    best = quote.index("A delay")
    storm = "The company is not liable in a storm. A storm is wind of force 10 or more."
    return (
        SourceCardContent(1, long_name, "page 14", quote * 2, best, len(quote) - 1, cited=True),
        SourceCardContent(2, "annex.docx", "section 3, Storms", storm, 0, 37, cited=True),
        SourceCardContent(3, "claims.md", "lines 10-40", "Send the claim within 30 days.", 0, 30),
        SourceCardContent(4, "timetable.html", "chapter 2", "Winter: every second hour."),
    )


def conversation_list(theme: Theme) -> QListView:
    """Return a list with headings and rows of one and two lines."""
    view = QListView()
    model = QStandardItemModel(view)
    for words, caption in (
        ("Today", None),
        ("Ferry contracts", ""),
        ("Warranty terms of the washing machine and the dryer", ""),
        ("Last week", None),
        ("Holiday rules", "12 documents"),
        ("Bread recipes", "3 documents"),
    ):
        item = QStandardItem(words)
        item.setData(caption, CAPTION_ROLE)
        item.setSelectable(caption is not None)
        model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(ListRowDelegate(theme, CAPTION_ROLE, view))
    view.setCurrentIndex(model.index(1, 0))
    view.setAccessibleName("Conversations")
    view.setProperty("kind", "bare")
    return view


def rail(theme: Theme, key: str) -> Rail:
    """Return the rail with one page open."""
    entries = [
        RailEntry("chat", "Chat", IconName.CHAT),
        RailEntry("library", "Library", IconName.LIBRARY),
    ]
    widget = Rail(theme, entries, [RailEntry("settings", "Settings", IconName.SETTINGS)])
    widget.select(key)
    return widget


def column_of(*widgets: QWidget, width: int = MEASURE.reading_column) -> QWidget:
    """Return the widgets one below the other in a column of a fixed width."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE.normal)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    holder.setMaximumWidth(width)
    return holder


def row_of(*widgets: QWidget) -> QWidget:
    """Return the widgets side by side."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return holder


def sidebar(theme: Theme) -> QFrame:
    """Return the column beside the rail on the chat page."""
    frame = QFrame()
    frame.setProperty("surface", "sidebar")
    frame.setFixedWidth(240)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(SPACE.tight, SPACE.snug, SPACE.tight, SPACE.snug)
    layout.addWidget(TextButton(theme, "New chat", icon=IconName.PLUS))
    layout.addWidget(SearchField(theme, "Search conversations"))
    layout.addWidget(conversation_list(theme), 1)
    return frame


def answers(theme: Theme) -> QScrollArea:
    """Return a conversation in all its states."""
    complete = AnswerView(theme)
    complete.set_sources(sources())
    complete.set_final(ANSWER, marks())
    arriving = AnswerView(theme)
    arriving.show_state("Reading 5 passages…")
    arriving.append_text("The **timetable** changes in winter.\n\nThen a ferry leaves every sec")
    stopped = AnswerView(theme)
    stopped.set_final("Storms are", ())
    stopped.show_state("Stopped", Tone.CAUTION)
    held_back = AnswerView(theme)
    held_back.show_search("Searched for: What did we promise about delays? And who won the cup?")
    held_back.set_sources(sources()[2:], "The closest passages, not used for an answer:")
    held_back.set_final("Your documents hold nothing about this.")
    held_back.offer_ways(offered=True)
    page = QWidget()
    layout = QHBoxLayout(page)
    layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
    talk = column_of(
        QuestionBubble(theme, "What did we promise about delays?"),
        complete,
        QuestionBubble(theme, "And in winter? " * 14),
        arriving,
        QuestionBubble(theme, "Storms?"),
        stopped,
        QuestionBubble(theme, "And who won the cup?"),
        held_back,
    )
    layout.addWidget(talk)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


def chat_page(theme: Theme) -> QWidget:
    """Return a whole chat page."""
    composer = Composer(theme)
    composer.set_placeholder("Ask about your documents")
    composer.set_caption("SmolLM2 135M · 3 documents")
    composer.set_hint("Indexing is still running: the answer may be incomplete")
    main = QWidget()
    layout = QVBoxLayout(main)
    layout.setContentsMargins(0, 0, 0, SPACE.normal)
    layout.addWidget(answers(theme), 1)
    holder = QHBoxLayout()
    holder.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
    composer.setMaximumWidth(MEASURE.reading_column)
    holder.addWidget(composer)
    layout.addLayout(holder)
    return page_of(rail(theme, "chat"), sidebar(theme), main)


def page_of(*parts: QWidget) -> QWidget:
    """Return parts side by side without gaps; the last one takes the space."""
    page = QWidget()
    layout = QHBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts[:-1]:
        layout.addWidget(part)
    layout.addWidget(parts[-1], 1)
    return page


def table(theme: Theme) -> QTableView:
    """Return a table of files with all states."""
    view = QTableView()
    model = QStandardItemModel(0, 2, view)
    model.setHorizontalHeaderLabels(["Name", "State"])
    for state in BadgeState:
        model.appendRow([QStandardItem("contract_2021.pdf"), QStandardItem(state.value)])
    view.setModel(model)
    view.setItemDelegateForColumn(1, StatusBadgeDelegate(theme, view))
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.selectRow(1)
    view.setColumnWidth(0, 200)
    view.setColumnWidth(1, 140)
    view.setFixedHeight(240)
    return view


def library_page(theme: Theme) -> QWidget:
    """Return panels, strips, badges and the plain controls."""
    running, unknown, finished = (ProgressStrip(theme) for _ in range(3))
    running.start("Reading documents")
    running.show_progress(128 / 312, "128 of 312 files, 14 files a second, about 2 minutes left")
    unknown.start("Looking for files")
    finished.start("Reading documents")
    finished.finish("312 documents are ready", "6 need attention")
    message = "contract.pdf is protected by a password."
    hint = "Open it in your PDF program, save it without a password, and add it again."
    problem = ErrorPanel(theme, ErrorPanelContent(message, hint, "PdfError: 4\n" * 3, "Try again"))
    unfolded = ErrorPanel(
        theme, ErrorPanelContent("The disk is nearly full.", hint, "free: 12 MB", "", Tone.CAUTION)
    )
    fold = next(b for b in unfolded.findChildren(TextButton) if b.text() == "Show detail")
    fold.click()
    done = ErrorPanel(theme, ErrorPanelContent("All documents are ready.", tone=Tone.GOOD))
    header = SectionHeader("Library", "312 of 318 documents, 6 need attention", page=True)
    header.add_action(TextButton(theme, "Add a folder", ButtonRole.PRIMARY, IconName.FOLDER_ADD))
    badges = row_of(*(StatusBadge(theme, state) for state in BadgeState))
    left = column_of(header, running, unknown, finished, problem, unfolded, done, badges, width=640)
    content = QWidget()
    layout = QHBoxLayout(content)
    layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
    layout.setSpacing(SPACE.wide)
    layout.addWidget(left, 3)
    layout.addWidget(column_of(controls(theme), table(theme), trail(theme)), 2)
    return page_of(rail(theme, "library"), content)


def trail(theme: Theme) -> Trail:
    """Return a trail with all its marks."""
    made = Trail(theme)
    made.set_steps(
        (
            TrailStep("In the library", TrailMark.PASSED, "In the folder Letters."),
            TrailStep("Among the best passages", TrailMark.STOPPED, "Place 9; 3 were used."),
            TrailStep("Read by the model", TrailMark.NOT_REACHED),
            TrailStep("Cited", TrailMark.NOT_REACHED),
        )
    )
    return made


def controls(theme: Theme) -> QWidget:
    """Return the plain controls in their states."""
    primary = TextButton(theme, "Primary", ButtonRole.PRIMARY)
    disabled = TextButton(theme, "Disabled", ButtonRole.PRIMARY)
    disabled.setEnabled(False)
    chosen = TextButton(theme, "Needs attention", ButtonRole.FILTER)
    chosen.setChecked(True)
    combo = QComboBox()
    combo.addItems(["Follow the system", "Light", "Dark"])
    checked = QCheckBox("Keep conversations")
    checked.setChecked(True)
    radio = QRadioButton("Light")
    radio.setChecked(True)
    return column_of(
        row_of(primary, TextButton(theme, "Secondary"), disabled),
        row_of(
            TextButton(theme, "Flat", ButtonRole.FLAT, IconName.UNDO),
            TextButton(theme, "Delete", ButtonRole.DANGER, IconName.DELETE),
            IconButton(theme, IconName.MORE, "More"),
        ),
        row_of(TextButton(theme, "All", ButtonRole.FILTER), chosen),
        row_of(combo, NumberField("Passages", 1, 20)),
        row_of(checked, QCheckBox("Off"), radio, QRadioButton("Dark")),
        SearchField(theme, "Search documents"),
        ElidedLabel("/home/somebody/documents/contracts/2021/ferries/contract_2021_final.pdf"),
    )


def teach_page(theme: Theme) -> QWidget:
    """Return steps, options, curves, facts, entries and answers side by side."""
    steps = StepBar(theme, ("What", "Examples", "Check", "Plan", "Teach"), "Steps of teaching")
    steps.show_place(2, 3)
    style = OptionContent(IconName.STYLE, "A style", "How answers sound and look.", "50 examples")
    task = OptionContent(IconName.TASK, "A task", "Labels, fields, a form. " * 4)
    options = [OptionCard(theme, one, checkable=True) for one in (style, task)]
    options[0].setChecked(True)
    options[1].setEnabled(False)
    facts = FactList()
    facts.show_facts([Fact("Speed", "412 tokens a second", "A part of a word"), Fact("Gap", "0.3")])
    actions = (
        EntryAction("use", "Use in chat"),
        EntryAction("export", "Export…", ButtonRole.FLAT, why_not="Not now"),
        EntryAction("remove", "Remove", ButtonRole.QUIET, IconName.DELETE),
    )
    entry = EntryContent(
        "style",
        "Harbour style",
        "SmolLM2 135M · 100 examples",
        "Loss 2.41 before, 1.32 now",
        "Proved",
        Tone.GOOD,
        0.4,
        actions,
    )
    answers = [
        AnswerColumn("Before", "It leaves at 9:00."),
        AnswerColumn("After", "At nine sharp, friend. " * 6),
    ]
    page = QWidget()
    layout = QHBoxLayout(page)
    layout.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
    layout.addWidget(
        column_of(steps, *options, EntryCard(theme, entry), SideBySide("When?", answers))
    )
    layout.addWidget(column_of(Card(loss_plot(theme)), Card(facts)))
    return page_of(rail(theme, "chat"), page)


def loss_plot(theme: Theme) -> LossPlot:
    """Return curves of a model that began to memorise."""
    plot = LossPlot(theme, "Step", "Loss")
    plot.show_curves(
        LossCurves(
            [(float(x), 3.0 * 0.985**x + 0.5 + 0.1 * (x % 3)) for x in range(1, 161)],
            [(float(x), 2.6 * 0.98**x + 1.0 + max(x - 110, 0) * 0.006) for x in range(10, 161, 10)],
            (110.0, 1.28),
            "learned from",
            "held back",
            "kept: step 110",
        )
    )
    return plot


def empty_page(theme: Theme) -> QWidget:
    """Return an empty library with a toast over it."""
    content = EmptyStateContent(
        IconName.DROP,
        "Drop documents here",
        "Inglenook reads them on this computer and answers questions with the page that says so.",
        "Add a folder",
        "Add the sample folder",
        drop_area=True,
    )
    page = page_of(rail(theme, "library"), EmptyState(theme, content))
    page.resize(WINDOW)
    Toast(theme, page).show_message("Added 312 files from Contracts", "Undo")
    return page


def compare_page(theme: Theme) -> QWidget:
    """Return bars with intervals, sliders for weights, and figures."""
    bars = IntervalBars(theme, "How good the answers are")
    bars.show_bars(
        [
            IntervalBar("Plain", 0.3, 0.18, 0.42, "30 % · 12 of 40 right", ""),
            IntervalBar(
                "With documents", 0.85, 0.73, 0.97, "85 % · 34 of 40 right", "", is_chosen=True
            ),
            IntervalBar("Taught", 0.0, 0.0, 0.09, "0 % · 0 of 40 right", ""),
            IntervalBar("Both", 1.0, 0.91, 1.0, "100 % · 40 of 40 right", ""),
        ]
    )
    places = ("not at all", "a little", "as usual", "some more")
    sliders = ColumnGrid(180, SPACE.normal)
    sliders.show_widgets(
        [WeightSlider(words, places) for words in ("Fast answers", "Fresh documents", "Effort")]
    )
    figures = FigureTable("What an answer takes")
    heads = ("Plain", "With documents", "Taught", "Both")
    figures.show_figures(heads, [("First word after", ("0.2 s", "0.4 s", "", "0.4 s"), "Latency")])
    column = column_of(Card(bars), Card(sliders), Card(figures), width=900)
    return page_of(rail(theme, "library"), column)


def drop_page(theme: Theme) -> QWidget:
    """Return a page with files dragged over it."""
    page = page_of(rail(theme, "chat"), QWidget())
    page.resize(WINDOW)
    overlay = DropOverlay(theme, page)
    names = ["Contracts", "annex.docx", "a" * 90 + ".pdf", "more.md", "other.md"]
    overlay.show_preview(names, counting=True, files=312, size=48_200_000, skipped=4)
    return page


def focus_page(theme: Theme) -> QWidget:
    """Return a busy composer with a long text, beside a conversation in a narrow window."""
    composer = Composer(theme)
    composer.set_caption("SmolLM2 135M · 3 documents")
    composer.set_maximum_length(100)
    composer.set_text("A question of many lines.\n" * 10)
    column = column_of(answers(theme), composer)
    column.setContentsMargins(SPACE.wide, 0, SPACE.wide, SPACE.normal)
    return page_of(rail(theme, "chat"), sidebar(theme), column)


PAGES: dict[str, tuple[Callable[[Theme], QWidget], QSize]] = {
    "chat": (chat_page, QSize(1280, 1560)),
    "library": (library_page, QSize(1280, 880)),
    "teach": (teach_page, QSize(1280, 900)),
    "compare": (compare_page, WINDOW),
    "empty": (empty_page, WINDOW),
    "drop": (drop_page, WINDOW),
    "narrow": (focus_page, SMALL_WINDOW),
}


def settle(milliseconds: int = 250) -> None:
    """Let timers, layouts and animations run."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < milliseconds:
        QCoreApplication.processEvents()


def main() -> int:
    """Save one picture a page and scheme."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--focus", type=int, default=0, help="press Tab so often")
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    theme = Theme(application, ICON_FOLDER, Appearance.LIGHT)
    for name, (make, size) in PAGES.items():
        page = make(theme)
        page.resize(size)
        page.show()
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            theme.set_appearance(appearance)
            settle()
            for _ in range(arguments.focus):
                page.focusNextChild()
            settle(50)
            page.grab().save(str(folder / f"{name}-{appearance.value}.png"))
        page.close()
        page.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main())
