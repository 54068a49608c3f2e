"""What becomes of an answer on the page: again, on, branches, quotations, thumbs, corrections."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from desktop.services.chat_service import DocumentUse, MessageState
from desktop.services.feedback_service import Rating
from desktop.views.chat.answer_words import can_continue
from desktop.views.chat.correction_dialog import CorrectionDialog
from desktop.views.chat.thread import MessageThread
from engine.errors import UserProblem
from tests.desktop.confirming import answer_questions
from tests.desktop.services.chat.material import answer, found, write

from .conftest import Stage


def thread(stage: Stage) -> MessageThread:
    found_thread = stage.page.findChild(MessageThread)
    assert isinstance(found_thread, MessageThread)
    return found_thread


def shown(stage: Stage) -> list[int]:
    """Return the messages that are shown, in order."""
    return thread(stage).keys()


def branch(stage: Stage) -> list[int]:
    return [one.id for one in stage.services.chat.messages(stage.conversation())]


def test_asked_again_the_new_answer_takes_the_place_of_the_old_one(answered: Stage) -> None:
    old = answered.answer_ids()[0]
    thread(answered).again_chosen.emit(old, DocumentUse.WHEN_SUPPORTED)
    answered.searching.last.succeed(found(1))
    answered.answer("At ten.")
    assert shown(answered) == branch(answered)
    assert old not in shown(answered)
    thread(answered).branch_chosen.emit(shown(answered)[1], -1)
    assert shown(answered)[1] == old


def test_a_message_that_was_found_is_shown_in_its_branch(answered: Stage) -> None:
    old = answered.answer_ids()[0]
    answered.page._ask_again(old)
    answered.searching.last.succeed(found(1))
    answered.answer("At ten.")
    conversation = answered.conversation()
    answered.page.new_conversation()
    answered.page._sidebar.hit_chosen.emit(conversation, old)
    assert shown(answered)[1] == old


def test_a_stopped_answer_goes_on(stage: Stage) -> None:
    stage.page.ask("When?")
    stage.searching.last.succeed(found(1))
    write(stage.answering, "It leaves")
    stage.services.chat.stop()
    answer_id = stage.answer_ids()[0]
    thread(stage).continue_chosen.emit(answer_id)
    assert stage.answering.last.parameters["continue_from"] == "It leaves"
    write(stage.answering, " at nine.")
    stage.answering.last.succeed(answer("It leaves at nine."))
    assert stage.texts()[-1] == "It leaves at nine."
    assert shown(stage) == branch(stage)


@pytest.mark.parametrize(
    ("end", "expected"),
    [("whole", False), ("cut", True), ("stopped", True), ("failed", True)],
)
def test_only_what_has_no_end_can_go_on(stage: Stage, end: str, expected: bool) -> None:
    stage.page.ask("When?")
    stage.searching.last.succeed(found(1))
    write(stage.answering, "It leaves")
    if end == "stopped":
        stage.services.chat.stop()
    elif end == "failed":
        stage.answering.last.fail(UserProblem("Memory ran out."))
    else:
        stage.answering.last.succeed(answer("It leaves", is_whole=end == "whole"))
    assert can_continue(stage.services.chat.messages(stage.conversation())[1]) is expected


def test_a_check_that_comes_later_is_shown(answered: Stage) -> None:
    assert answered.searching.last.method == "check"
    sentence = {"start": 0, "end": 18, "support": "supported", "numbers": [1], "not_held": []}
    marks = [{"position": 18, "numbers": [1]}]
    checked = {"sentences": [sentence], "marks": marks, "quotation": None}
    answered.searching.last.succeed(checked)
    assert shown(answered) == branch(answered)
    kept = answered.services.chat.messages(answered.conversation())[1]
    assert kept.state is MessageState.COMPLETE
    assert thread(answered)._messages[kept.id].parts == kept.parts


def test_a_preferred_quotation_stands_there_before_the_words(stage: Stage) -> None:
    stage.services.settings.change("prefer_quotation", True)
    stage.page.ask("When?")
    stage.searching.last.tell("passages", found(1))
    quotation = {"number": 1, "start": 100, "end": 120, "text": "Passage 1 tells of t"}
    stage.searching.last.succeed({"sentences": [], "marks": [], "quotation": quotation})
    answer_id = stage.answer_ids()[0]
    assert any("tells of t" in str(part) for part in thread(stage)._messages[answer_id].parts)
    stage.answer("At nine.")
    assert stage.texts()[-1] == "At nine."


def test_thumbs_are_kept_and_shown_again(answered: Stage) -> None:
    answer_id = answered.answer_ids()[0]
    thread(answered).rated.emit(answer_id, "good")
    assert answered.services.feedback.of([answer_id])[answer_id].rating is Rating.GOOD
    conversation = answered.conversation()
    answered.page.new_conversation()
    answered.page.open_conversation(conversation)
    assert thread(answered)._ratings[answer_id] == "good"


def test_a_correction_is_written_kept_changed_and_removed(
    answered: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_id = answered.answer_ids()[0]
    feedback = answered.services.feedback
    _correct(answered, answer_id, "It leaves at ten.")
    assert feedback.of([answer_id])[answer_id].correction == "It leaves at ten."
    assert answered.texts()[-1] == "It leaves at nine."

    dialog = _open(answered, answer_id)
    edit = dialog.findChild(QPlainTextEdit)
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == "It leaves at ten."
    edit.setPlainText("  ")
    dialog.accept()
    assert "Write the right answer" in dialog.said()
    remove = next(
        one for one in dialog.findChildren(QPushButton) if one.text() == "Remove the correction"
    )
    answer_questions(monkeypatch, is_yes=False)
    remove.click()
    assert feedback.of([answer_id])[answer_id].correction == "It leaves at ten."
    asked = answer_questions(monkeypatch, is_yes=True)
    remove.click()
    assert "cannot be undone" in asked[0]
    assert feedback.of([answer_id]) == {}


def _open(stage: Stage, answer_id: int) -> CorrectionDialog:
    thread(stage).correct_chosen.emit(answer_id)
    dialog = stage.page.findChildren(CorrectionDialog)[-1]
    assert isinstance(dialog, CorrectionDialog)
    return dialog


def _correct(stage: Stage, answer_id: int, text: str) -> None:
    dialog = _open(stage, answer_id)
    edit = dialog.findChild(QPlainTextEdit)
    assert isinstance(edit, QPlainTextEdit)
    assert edit.toPlainText() == stage.texts()[-1]
    edit.setPlainText(text)
    dialog.accept()
