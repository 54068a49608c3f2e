"""A thread of many messages: only what is near the view is made, and nothing jumps."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.chat_service import (
    CheckPart,
    MeasurePart,
    Message,
    MessageState,
    QuotationPart,
    ReasoningPart,
    Role,
    SentenceCheck,
    SourcePart,
    Support,
    TextPart,
)
from desktop.theme.theme import Theme
from desktop.views.chat.part_words import check_words, doubts_of, measure_words, quotation_of
from desktop.views.chat.thread import MessageThread
from desktop.widgets.buttons import IconButton
from desktop.widgets.message_view import AnswerView
from desktop.widgets.question_bubble import QuestionBubble
from desktop.widgets.rich_text.marks import Doubt

LONG = "A paragraph of the answer that is long enough to wrap around.\n\n" * 12


def question(number: int, text: str = "What?", *others: int) -> Message:
    state = MessageState.COMPLETE
    parts = (TextPart(text),)
    return Message(number, number - 1 or None, Role.QUESTION, state, "", 0.0, parts, others)


def answer(number: int, text: str = LONG, *others: int) -> Message:
    state = MessageState.COMPLETE
    return Message(number, number - 1, Role.ANSWER, state, "m", 0.0, (TextPart(text),), others)


def conversation(count: int) -> list[Message]:
    return [question(n) if n % 2 else answer(n, f"Answer {n}.\n\n{LONG}") for n in range(1, count)]


@pytest.fixture
def thread(theme: Theme, qtbot: QtBot) -> MessageThread:
    made = MessageThread(theme)
    qtbot.addWidget(made)
    made.resize(760, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def view(thread: MessageThread, key: int) -> AnswerView:
    found = thread.widget_of(key)
    assert isinstance(found, AnswerView)
    return found


def top(thread: MessageThread, key: int) -> int:
    """Return where a message begins, from the top of the view."""
    found = thread.widget_of(key)
    assert isinstance(found, QWidget)
    return found.mapTo(thread.viewport(), found.rect().topLeft()).y()


def seen(thread: MessageThread) -> int:
    """Return the first message that is in view."""
    shown = ((key, thread.widget_of(key)) for key in list(thread.keys()))
    return next(key for key, one in shown if one and top(thread, key) + one.height() > 0)


def test_a_long_conversation_is_opened_at_its_end_with_few_widgets(
    thread: MessageThread, qtbot: QtBot
) -> None:
    thread.show_messages(conversation(501))
    assert view(thread, 500).visibleRegion().boundingRect().height() > 0
    qtbot.wait(50)
    assert len(list(thread.made())) < 12
    bar = thread.verticalScrollBar()
    assert bar.value() == bar.maximum() > 50_000


def test_scrolling_up_makes_messages_without_a_jump(thread: MessageThread) -> None:
    thread.show_messages(conversation(201))
    bar = thread.verticalScrollBar()
    for _ in range(60):
        key = seen(thread)
        before = top(thread, key)
        bar.setValue(bar.value() - 40)
        assert top(thread, key) == before + 40
    assert bar.value() < bar.maximum()


def test_messages_far_away_are_let_go(thread: MessageThread) -> None:
    thread.show_messages(conversation(301))
    bar = thread.verticalScrollBar()
    while bar.value() > 0:
        bar.setValue(bar.value() - 400)
    assert len(list(thread.made())) <= 45
    assert thread.widget_of(300) is None
    assert isinstance(thread.widget_of(1), QuestionBubble)


def test_messages_stand_below_each_other(thread: MessageThread) -> None:
    thread.show_messages(conversation(21))
    ends = [(one.geometry().top(), one.geometry().bottom()) for one in thread.made()]
    assert all(end < begin for (_, end), (begin, _) in pairwise(ends))


def test_an_arriving_answer_is_followed_until_somebody_reads_elsewhere(
    thread: MessageThread, qtbot: QtBot
) -> None:
    thread.show_messages(conversation(41))
    thread.add(question(41))
    thread.add(replace(answer(42, ""), state=MessageState.WRITING, parts=()))
    bar = thread.verticalScrollBar()
    thread.append_text(42, LONG)
    qtbot.waitUntil(lambda: view(thread, 42).height() > 300)
    assert bar.value() == bar.maximum()
    bar.setValue(bar.value() - 2_000)
    key = seen(thread)
    place = top(thread, key)
    thread.append_text(42, LONG)
    qtbot.waitUntil(lambda: view(thread, 42).height() > 700)
    assert top(thread, key) == place
    thread.finish(answer(42, LONG * 2))
    assert view(thread, 42).text() == LONG * 2


def test_another_branch_takes_its_place_without_moving_the_rest(thread: MessageThread) -> None:
    messages = [*conversation(7), question(7), answer(8, "One.", 8, 9)]
    thread.show_messages(messages)
    kept = thread.widget_of(6)
    thread.show_messages([*messages[:-1], answer(9, "Another.", 8, 9)])
    assert thread.widget_of(6) is kept
    assert view(thread, 9).text() == "Another."
    assert thread.widget_of(8) is None


def test_what_is_chosen_is_told_with_the_message(thread: MessageThread) -> None:
    told: list[tuple[object, ...]] = []
    thread.edit_chosen.connect(lambda *words: told.append(words))
    thread.branch_chosen.connect(lambda *words: told.append(words))
    thread.continue_chosen.connect(lambda *words: told.append(words))
    thread.rated.connect(lambda *words: told.append(words))
    thread.correct_chosen.connect(lambda *words: told.append(words))
    thread.show_messages([question(1), answer(2, "Yes.")])
    asked = thread.widget_of(1)
    assert isinstance(asked, QuestionBubble)
    asked.edit_chosen.emit()
    asked.branch_chosen.emit(1)
    view(thread, 2).branch_chosen.emit(-1)
    view(thread, 2).continue_chosen.emit()
    view(thread, 2).rated.emit("good")
    view(thread, 2).correct_chosen.emit()
    assert told == [(1,), (1, 1), (2, -1), (2,), (2, "good"), (2,)]


def test_an_answer_that_is_written_anew_is_emptied_in_its_place(thread: MessageThread) -> None:
    thread.show_messages(conversation(5))
    thread.clear_answer(4)
    assert view(thread, 4).text() == ""
    thread.append_reasoning(4, "Hm.")
    thread.append_text(4, "New.")
    assert view(thread, 4).text() == "New."


def test_zoom_reaches_messages_that_are_made_later(thread: MessageThread) -> None:
    thread.show_messages([question(1), answer(2, "Yes.")])
    usual = view(thread, 2).height()
    thread.set_zoom(200)
    assert view(thread, 2).height() > usual
    thread.show_messages([question(3), answer(4, "Yes.")])
    assert view(thread, 4).height() > usual


def test_tab_goes_through_the_messages_in_their_order(thread: MessageThread) -> None:
    thread.show_messages(conversation(9))
    thread.verticalScrollBar().setValue(0)
    thread.activateWindow()
    first = thread.widget_of(1)
    assert isinstance(first, QuestionBubble)
    first.findChildren(IconButton)[-1].setFocus(Qt.FocusReason.TabFocusReason)
    met: list[int] = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        keys = [key for key in list(thread.keys()) if holds(thread.widget_of(key), focus)]
        assert len(keys) == 1
        met += keys
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert met == sorted(met)
    assert set(met) >= {1, 2, 3, 4}


def holds(message: QWidget | None, focus: QWidget) -> bool:
    return message is not None and message.isAncestorOf(focus)


# Words of the parts --------------------------------------------------------------------------

TEXT = "It leaves at nine. It costs 12 francs."
SOURCE = SourcePart(2, "/papers/ferry.pdf", "", "page 4", 4, 0, 30, "It leaves at nine.", 0, 18)


def checked(*sentences: SentenceCheck) -> Message:
    parts = (SOURCE, TextPart(TEXT), CheckPart(sentences))
    return replace(answer(2), parts=parts)


def test_doubts_and_their_words() -> None:
    message = checked(
        SentenceCheck(0, 18, Support.SUPPORTED, (2,)),
        SentenceCheck(19, 38, Support.UNSUPPORTED, (), ((28, 30),)),
    )
    assert [(one.start, one.end, one.doubt) for one in doubts_of(message)] == [
        (19, 38, Doubt.SENTENCE),
        (28, 30, Doubt.DETAIL),
    ]
    assert check_words(message) == (
        "1 sentence has no support in the sources. 1 number or name stands in no source."
    )
    assert check_words(checked(SentenceCheck(0, 18, Support.SUPPORTED, (2,)))) == ""


def test_a_quotation_names_its_source() -> None:
    part = QuotationPart(2, 0, 18, "It leaves at nine.", leads=True)
    content, leads = quotation_of(replace(answer(2), parts=(SOURCE, part)))
    assert content is not None
    assert (content.number, content.place, leads) == (2, "ferry.pdf, page 4", True)
    assert quotation_of(replace(answer(2), parts=(part,))) == (None, False)


def test_the_measure_in_words() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    part = MeasurePart(900, 600, 121, 4096, 800.0, 5800.0, 3, 2, "style")
    words, detail = measure_words(replace(answer(2), parts=(part,)))
    assert words == "24 tokens/s, first word after 0.8 s"
    assert "Read: 900 tokens, 600 of them kept from before" in detail
    assert "Taught: style" in detail
    assert measure_words(answer(2)) == ("", "")


def test_all_parts_are_shown(thread: MessageThread) -> None:
    parts = (SOURCE, ReasoningPart("Hm."), TextPart(TEXT), MeasurePart(tokens=9))
    thread.show_messages([question(1), replace(answer(2), parts=parts)])
    texts = [one.accessibleName() for one in view(thread, 2).findChildren(QWidget)]
    assert "Source 2: ferry.pdf, page 4" in texts
