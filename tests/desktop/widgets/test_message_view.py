"""Questions and answers: streaming stays cheap, nothing is loaded, marks and actions speak."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QElapsedTimer, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import MEASURE, Colour
from desktop.widgets import answer_body
from desktop.widgets.answer_body import AnswerBody
from desktop.widgets.buttons import IconButton, TextButton
from desktop.widgets.message_view import AnswerView, CitationMark
from desktop.widgets.question_bubble import QuestionBubble
from desktop.widgets.source_card import SourceCard, SourceCardContent
from desktop.widgets.tone import Tone

from .conftest import Show

TEXT = "Delays are refunded in full. Except in storms."
MARKS = (CitationMark(28, (1,)), CitationMark(len(TEXT), (1, 2)))


@pytest.fixture
def answer(theme: Theme, show: Show) -> AnswerView:
    made = AnswerView(theme)
    made.resize(640, 300)
    show(made)
    return made


def body(answer: AnswerView) -> AnswerBody:
    found = answer.findChild(AnswerBody)
    assert isinstance(found, AnswerBody)
    return found


def action(answer: AnswerView, words: str) -> IconButton:
    return next(b for b in answer.findChildren(IconButton) if b.accessibleName() == words)


def text_button(answer: AnswerView, words: str) -> TextButton:
    buttons = answer.findChildren(TextButton)
    return next(one for one in buttons if words in (one.accessibleName(), one.text()))


def test_streaming_two_thousand_tokens_lays_out_once_a_frame(
    answer: AnswerView, qtbot: QtBot
) -> None:
    layouts: list[None] = []
    body(answer).document().contentsChanged.connect(lambda: layouts.append(None))
    clock = QElapsedTimer()
    clock.start()
    for _ in range(2000):
        answer.append_text("token ")
        QCoreApplication.processEvents()
    frames = clock.elapsed() / 24
    qtbot.waitUntil(lambda: body(answer).toPlainText() == "token " * 2000)
    assert len(layouts) <= frames + 2
    assert len(layouts) < 500
    assert answer.text() == "token " * 2000


def test_streaming_renders_a_paragraph_once(
    answer: AnswerView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[str] = []

    def render(text: str, _marks: tuple[CitationMark, ...]) -> str:
        rendered.append(text)
        return f"<p>{len(text)}</p>"

    monkeypatch.setattr(answer_body, "markdown_to_html", render)
    for paragraph in range(20):
        for word in range(20):
            answer.append_text(f"word{word} ")
            QCoreApplication.processEvents()
        answer.append_text(f"end{paragraph}.\n\n")
    qtbot.waitUntil(lambda: rendered[-1:] != [] and "end19." in rendered[-1])
    assert len(rendered) <= 20


def test_finished_paragraphs_are_shown_as_markdown_while_the_rest_arrives(
    answer: AnswerView, qtbot: QtBot
) -> None:
    answer.append_text("The **timetable** changes.\n\nThen **a fer")
    shown = "The timetable changes.\nThen **a fer"
    qtbot.waitUntil(lambda: body(answer).toPlainText() == shown)
    answer.append_text("ry** leaves")
    qtbot.waitUntil(lambda: body(answer).toPlainText() == f"{shown}ry** leaves")


def test_blank_lines_in_open_code_end_no_paragraph(answer: AnswerView, qtbot: QtBot) -> None:
    answer.append_text("Code:\n\n```\na = 1\n\n")
    answer.append_text("b = 2")
    qtbot.waitUntil(lambda: body(answer).toPlainText().endswith("b = 2"))
    assert "```" in body(answer).toPlainText()


def test_selection_survives_arriving_text(answer: AnswerView, qtbot: QtBot) -> None:
    answer.append_text("Delays are refunded.")
    qtbot.waitUntil(lambda: "refunded" in body(answer).toPlainText())
    body(answer).selectAll()
    answer.append_text("\n\nMore")
    qtbot.waitUntil(lambda: "More" in body(answer).toPlainText())
    assert body(answer).textCursor().selectedText() == "Delays are refunded."


def test_final_text_replaces_what_arrived(answer: AnswerView) -> None:
    answer.append_text("Delays are")
    answer.set_final(TEXT, MARKS)
    shown = body(answer).toPlainText().replace("\u2060", "")
    assert shown == "Delays are refunded in full.[1] Except in storms.[1][2]"
    assert answer.text() == TEXT


def test_click_on_a_mark_chooses_its_source(answer: AnswerView, qtbot: QtBot) -> None:
    answer.set_final(TEXT, MARKS)
    cursor = body(answer).document().find("[2]")
    cursor.setPosition(cursor.position() - 1)
    place = body(answer).cursorRect(cursor).center()
    with qtbot.waitSignal(answer.citation_chosen) as chosen:
        QTest.mouseClick(body(answer).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_marks_are_reached_and_chosen_with_the_keyboard(answer: AnswerView, qtbot: QtBot) -> None:
    answer.set_final(TEXT, MARKS)
    body(answer).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(body(answer), Qt.Key.Key_Tab)
    with qtbot.waitSignal(answer.citation_chosen) as chosen:
        QTest.keyClick(body(answer), Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_focus_ring_shows_for_the_keyboard_and_not_for_the_mouse(
    answer: AnswerView, theme: Theme
) -> None:
    answer.set_final(TEXT)
    corner = QPoint(1, body(answer).height() // 2)
    body(answer).setFocus(Qt.FocusReason.MouseFocusReason)
    assert body(answer).grab().toImage().pixelColor(corner) != theme.colour(Colour.ACCENT)
    body(answer).clearFocus()
    body(answer).setFocus(Qt.FocusReason.TabFocusReason)
    assert body(answer).grab().toImage().pixelColor(corner) == theme.colour(Colour.ACCENT)


@pytest.mark.parametrize("address", ["https://example.org/x.png", "local"])
def test_nothing_is_loaded(answer: AnswerView, address: str) -> None:
    icon = Path(__file__).parents[3] / "resources" / "icons" / "check.svg"
    url = QUrl.fromLocalFile(str(icon)) if address == "local" else QUrl(address)
    kind = QTextDocument.ResourceType.ImageResource
    assert body(answer).document().resource(kind.value, url) == QByteArray()


def test_final_answer_holds_no_image_and_no_foreign_link(answer: AnswerView) -> None:
    hostile = '![x](https://example.org/x.png) <img src="https://example.org/y.png"> [a](http://b)'
    answer.set_final(hostile)
    html = body(answer).toHtml()
    assert "<img" not in html
    assert "href" not in html
    assert body(answer).toPlainText() == hostile


def test_height_follows_the_text_without_an_inner_scroll_bar(answer: AnswerView) -> None:
    answer.set_final("One line.")
    low = body(answer).height()
    answer.set_final("\n\n".join(["A paragraph of the answer."] * 12))
    assert body(answer).height() > 8 * low
    assert body(answer).verticalScrollBar().maximum() == 0
    assert not body(answer).verticalScrollBar().isVisible()


def test_wheel_scrolls_the_page_around_the_answer(theme: Theme, show: Show) -> None:
    answer = AnswerView(theme)
    answer.set_final("\n\n".join(["A paragraph of the answer."] * 40))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(answer)
    area.resize(640, 300)
    show(area)
    place = QPointF(body(answer).viewport().mapTo(area, QPoint(40, 40)))
    QTest.wheelEvent(area.windowHandle(), place, QPoint(0, -120))
    assert area.verticalScrollBar().value() > 0


def test_reading_column_ends_at_its_measure(theme: Theme, show: Show) -> None:
    answer = AnswerView(theme)
    answer.resize(2000, 300)
    show(answer)
    assert answer.width() == MEASURE.reading_column == 720


def test_actions_stand_under_a_finished_answer_only(answer: AnswerView, qtbot: QtBot) -> None:
    answer.append_text("Delays")
    assert not action(answer, "Copy the answer").isVisible()
    answer.set_final(TEXT)
    with qtbot.waitSignal(answer.copy_chosen):
        action(answer, "Copy the answer").click()
    with qtbot.waitSignal(answer.again_chosen):
        action(answer, "Answer again").click()
    with qtbot.waitSignal(answer.why_chosen):
        text_button(answer, "Why wasn't my document used?").click()


def test_ways_past_weak_evidence_are_offered_only_when_wanted(
    answer: AnswerView, qtbot: QtBot
) -> None:
    answer.set_final("Your documents hold nothing about this.")
    anyway = text_button(answer, "Answer anyway")
    alone = text_button(answer, "Answer without documents")
    assert not anyway.isVisible()
    answer.offer_ways(offered=True)
    with qtbot.waitSignal(answer.anyway_chosen):
        anyway.click()
    with qtbot.waitSignal(answer.without_documents_chosen):
        alone.click()


def test_ways_stand_one_below_the_other_where_the_width_is_short(
    answer: AnswerView, qtbot: QtBot
) -> None:
    anyway = text_button(answer, "Answer anyway")
    alone = text_button(answer, "Answer without documents")
    answer.offer_ways(offered=True)
    qtbot.waitUntil(lambda: anyway.y() == alone.y() and anyway.x() < alone.x())
    answer.resize(240, 300)
    qtbot.waitUntil(lambda: anyway.x() == alone.x() and anyway.y() < alone.y())
    assert alone.width() >= alone.sizeHint().width()


def test_the_search_and_the_sources_are_told_of_where_there_is_something_to_tell(
    answer: AnswerView,
) -> None:
    card = SourceCardContent(1, "annex.docx", "section 3", "Storms.")
    answer.set_sources([card])
    answer.show_search("")
    assert not set(visible_words(answer)) & {"The closest passages:", "Searched for: storms"}
    answer.set_sources([card], "The closest passages:")
    answer.show_search("Searched for: storms")
    assert {"The closest passages:", "Searched for: storms"} <= set(visible_words(answer))
    answer.set_sources([], "The closest passages:")
    assert "The closest passages:" not in visible_words(answer)


def test_state_line_comes_and_goes(answer: AnswerView) -> None:
    answer.show_state("Reading 5 passages…")
    assert "Reading 5 passages…" in visible_words(answer)
    answer.show_state("Stopped", Tone.CAUTION)
    assert "Stopped" in visible_words(answer)
    answer.show_state("")
    assert "Stopped" not in visible_words(answer)


def test_cards_come_before_the_words_and_choose_their_source(
    answer: AnswerView, qtbot: QtBot
) -> None:
    answer.set_sources([SourceCardContent(4, "annex.docx", "section 3", "Storms.")])
    card = answer.findChild(SourceCard)
    assert isinstance(card, SourceCard)
    assert card.isVisible()
    with qtbot.waitSignal(answer.citation_chosen) as chosen:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen.args == [4]


def test_marks_take_the_accent_of_the_new_theme(answer: AnswerView, theme: Theme) -> None:
    answer.set_final(TEXT, MARKS)
    theme.set_appearance(Appearance.DARK)
    mark = body(answer).document().find("[2]").charFormat()
    assert mark.foreground().color() == theme.colour(Colour.ACCENT)


def test_question_is_plain_text(theme: Theme, show: Show) -> None:
    bubble = QuestionBubble(theme, "<b>What</b> about *delays*?")
    bubble.resize(640, 80)
    show(bubble)
    label = bubble.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert bubble.shown_text() == "<b>What</b> about *delays*?"


def test_short_question_has_a_narrow_bubble(theme: Theme, show: Show) -> None:
    bubble = QuestionBubble(theme, "Why?")
    bubble.resize(640, 80)
    show(bubble)
    label = bubble.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.width() < 100
    assert label.height() < 2 * label.fontMetrics().lineSpacing()


def test_very_long_question_is_folded_until_wanted(theme: Theme, show: Show) -> None:
    text = "word " * 20_000
    bubble = QuestionBubble(theme, text)
    bubble.resize(640, 80)
    show(bubble)
    assert len(bubble.shown_text()) < 1300
    unfold = bubble.findChild(QPushButton)
    assert isinstance(unfold, QPushButton)
    assert unfold.text() == "Show all 100,000 characters"
    unfold.click()
    assert bubble.shown_text() == bubble.text() == text
    assert not unfold.isVisible()


def visible_words(answer: AnswerView) -> list[str]:
    return [label.text() for label in answer.findChildren(QLabel) if label.isVisible()]
