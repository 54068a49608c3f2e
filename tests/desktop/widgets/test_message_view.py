"""Questions and answers: streaming stays cheap, nothing is loaded, marks and actions speak."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.theme.tokens import MEASURE, Colour
from desktop.widgets.buttons import IconButton, TextButton
from desktop.widgets.message_view import AnswerView, CitationMark
from desktop.widgets.question_bubble import QuestionBubble
from desktop.widgets.quotation_block import QuotationBlock, QuotationContent
from desktop.widgets.reasoning_fold import ReasoningFold
from desktop.widgets.rich_text.view import RichTextView
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


def body(answer: AnswerView) -> RichTextView:
    found = answer.findChild(RichTextView)
    assert isinstance(found, RichTextView)
    return found


def action(answer: AnswerView, words: str) -> IconButton:
    return next(b for b in answer.findChildren(IconButton) if b.accessibleName() == words)


def text_button(answer: AnswerView, words: str) -> TextButton:
    buttons = answer.findChildren(TextButton)
    return next(one for one in buttons if words in (one.accessibleName(), one.text()))


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


def test_why_is_not_offered_where_no_document_can_be_missed(answer: AnswerView) -> None:
    answer.set_final(TEXT)
    answer.offer_why(False)
    assert not text_button(answer, "Why wasn't my document used?").isVisible()


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


def test_rating_is_chosen_and_taken_back(answer: AnswerView) -> None:
    rated: list[str] = []
    answer.rated.connect(rated.append)
    answer.set_final(TEXT)
    good, bad = action(answer, "A good answer"), action(answer, "A bad answer")
    good.click()
    assert good.isChecked()
    bad.click()
    assert not good.isChecked()
    bad.click()
    assert rated == ["good", "bad", ""]
    answer.set_rating("good")
    assert good.isChecked()
    assert good.accessibleDescription() == "chosen"


def test_versions_of_an_answer_are_counted_and_changed(answer: AnswerView, qtbot: QtBot) -> None:
    answer.set_final(TEXT)
    answer.set_branch(0, 1)
    assert not action(answer, "The next version").isVisible()
    answer.set_branch(2, 3)
    assert "3 of 3" in visible_words(answer)
    assert not action(answer, "The next version").isEnabled()
    with qtbot.waitSignal(answer.branch_chosen) as chosen:
        action(answer, "The version before").click()
    assert chosen.args == [-1]


def test_going_on_and_correcting_are_offered(answer: AnswerView, qtbot: QtBot) -> None:
    answer.set_final(TEXT)
    on = text_button(answer, "Continue")
    assert not on.isVisible()
    answer.offer_continue(True)
    with qtbot.waitSignal(answer.continue_chosen):
        on.click()
    with qtbot.waitSignal(answer.correct_chosen):
        action(answer, "Correct the answer").click()


def test_thoughts_are_folded_until_wanted(answer: AnswerView, qtbot: QtBot) -> None:
    answer.append_reasoning("First **this**, ")
    fold = answer.findChild(ReasoningFold)
    assert isinstance(fold, ReasoningFold)
    assert text_button(answer, "Thinking…").isVisible()
    answer.append_reasoning("then that.")
    assert fold.findChildren(RichTextView) == []
    text_button(answer, "Thinking…").click()
    (thoughts,) = fold.findChildren(RichTextView)
    qtbot.waitUntil(lambda: thoughts.toPlainText() == "First this, then that.")
    answer.append_text("So")
    assert text_button(answer, "Thought for 1 s").isVisible()
    text_button(answer, "Thought for 1 s").click()
    assert not thoughts.isVisible()


def test_a_quotation_leads_to_its_source(answer: AnswerView, qtbot: QtBot) -> None:
    answer.set_final(TEXT)
    content = QuotationContent("A delay is refunded.", 3, "contract.pdf, page 4")
    answer.set_quotation(content, leads=True)
    (block,) = answer.findChildren(QuotationBlock)
    qtbot.waitUntil(lambda: 0 < block.y() + block.height() <= body(answer).y())
    with qtbot.waitSignal(answer.citation_chosen) as chosen:
        text_button(answer, "Word for word from [3] contract.pdf, page 4").click()
    assert chosen.args == [3]
    answer.set_quotation(content)
    behind = answer.findChildren(QuotationBlock)[-1]
    qtbot.waitUntil(lambda: behind.y() >= body(answer).y() + body(answer).height())


def test_a_quotation_is_one_paragraph_whatever_the_lines_of_its_page(answer: AnswerView) -> None:
    answer.set_final(TEXT)
    answer.set_quotation(QuotationContent("A delay\n  is refunded.", 3, "contract.pdf, page 4"))
    assert "“A delay is refunded.”" in visible_words(answer)


def test_the_check_stands_next_to_the_words_that_it_is_about(
    answer: AnswerView, qtbot: QtBot
) -> None:
    answer.set_final(TEXT)
    answer.show_check("1 sentence has no support in the sources.")
    answer.set_quotation(QuotationContent("A delay is refunded.", 3, "contract.pdf, page 4"))
    (block,) = answer.findChildren(QuotationBlock)
    (check,) = (one for one in answer.findChildren(QLabel) if "no support" in one.text())
    qtbot.waitUntil(lambda: body(answer).y() < check.y() < block.y())


def test_check_and_measure_are_said_in_words(answer: AnswerView) -> None:
    answer.set_final(TEXT)
    answer.show_check("1 sentence has no support in the sources.")
    answer.show_measure("24 tokens/s", "Read: 900 tokens")
    assert {"1 sentence has no support in the sources.", "24 tokens/s"} <= set(
        visible_words(answer)
    )
    answer.show_check("")
    assert "1 sentence has no support in the sources." not in visible_words(answer)


def test_zoom_makes_words_larger(answer: AnswerView) -> None:
    answer.set_final(TEXT)
    before = body(answer).height()
    answer.set_zoom(200)
    assert body(answer).height() > before


def test_question_can_be_edited_and_has_versions(theme: Theme, show: Show, qtbot: QtBot) -> None:
    bubble = QuestionBubble(theme, "Why?")
    bubble.resize(640, 80)
    show(bubble)
    bubble.set_branch(0, 2)
    buttons = {one.accessibleName(): one for one in bubble.findChildren(IconButton)}
    with qtbot.waitSignal(bubble.branch_chosen) as chosen:
        buttons["The next version"].click()
    assert chosen.args == [1]
    with qtbot.waitSignal(bubble.edit_chosen):
        buttons["Ask in other words"].click()


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
