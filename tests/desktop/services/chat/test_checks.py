"""An answer is held against its passages, and the sentence that answers best is quoted."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.attachment_service import AttachmentService
from desktop.services.chat_service import (
    ChatService,
    CheckPart,
    CitationMark,
    MeasurePart,
    MessageState,
    QuotationPart,
    SentenceCheck,
    Support,
    TextPart,
)
from desktop.services.settings_service import SettingsService
from engine.errors import UserProblem
from engine.protocol import Values
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    as_kept,
    ask,
    found,
    passage,
    prompt,
    write,
)
from tests.fixtures.fake_worker import FakeWorker

pytestmark = pytest.mark.usefixtures("filled")

CHECKED: Values = {
    "sentences": [
        {"start": 0, "end": 18, "support": "unsupported", "numbers": [1], "not_held": [[13, 17]]}
    ],
    "marks": [],
    "quotation": {"number": 1, "start": 100, "end": 120, "text": "Passage 1 tells of t"},
}


def answered(
    chat: ChatService,
    searching: FakeWorker,
    answering: FakeWorker,
    text: str = "It leaves at nine.",
) -> int:
    """Ask, find two passages, answer; returns the conversation."""
    id_ = ask(chat, "When?")
    searching.last.succeed(found(1, 2))
    write(answering, text)
    answering.last.succeed(answer(text))
    return id_


def test_an_answer_from_documents_is_checked_when_it_is_whole(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = answered(chat, searching, answering)
    assert searching.last.method == "check"
    asked = searching.last.parameters
    assert (asked["question"], asked["text"]) == ("When?", "It leaves at nine.")
    assert [one["path"] for one in asked["passages"]] == ["/library/1.pdf", "/library/2.pdf"]
    assert not chat.is_answering

    searching.last.succeed(CHECKED)
    ((told_id, message),) = heard.checked
    assert told_id == message.id
    check = SentenceCheck(0, 18, Support.UNSUPPORTED, (1,), ((13, 17),))
    assert CheckPart((check,)) in message.parts
    assert QuotationPart(1, 100, 120, "Passage 1 tells of t") in message.parts
    assert isinstance(message.parts[-1], MeasurePart)
    assert as_kept(chat, id_, message) == message


def test_the_check_decides_what_is_cited(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    ask(chat, "When?")
    searching.last.succeed(found(1, 2))
    write(answering, "It leaves at nine.")
    answering.last.succeed(answer("It leaves at nine.", (18, [1])))
    assert [one.cited for one in heard.answered[0][1].sources] == [True, False]

    searching.last.succeed({**CHECKED, "marks": [{"position": 18, "numbers": [2]}]})
    message = heard.checked[0][1]
    assert TextPart("It leaves at nine.", (CitationMark(18, (2,)),)) in message.parts
    assert [one.cited for one in message.sources] == [False, True]


def test_the_check_is_told_what_the_model_read(
    chat: ChatService, searching: FakeWorker, answering: FakeWorker
) -> None:
    ask(chat, "When?")
    searching.last.succeed(found(1, 2, 3))
    answering.last.tell("prompt", prompt(given=[1, 3], left_out=[2]))
    answering.last.succeed(answer("It leaves at nine."))
    asked = searching.last.parameters
    assert asked["given"] == [1, 3]
    assert len(asked["passages"]) == 3, "each keeps its number"


def test_without_an_answer_in_the_passages_nothing_is_quoted(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    answered(chat, searching, answering)
    searching.last.succeed({**CHECKED, "quotation": None})
    assert not any(isinstance(part, QuotationPart) for part in heard.checked[0][1].parts)


def test_a_check_that_fails_leaves_the_answer_as_it_is(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = answered(chat, searching, answering)
    searching.die()
    assert heard.checked == []
    assert heard.problems == []
    assert as_kept(chat, id_, heard.answered[0][1]) == heard.answered[0][1]


def test_a_stopped_answer_is_not_checked(
    chat: ChatService, searching: FakeWorker, answering: FakeWorker
) -> None:
    ask(chat, "When?")
    searching.last.succeed(found(1))
    write(answering, "It leaves")
    chat.stop()
    assert searching.methods == ["search"]


def test_an_answer_without_passages_is_not_checked(
    chat: ChatService, searching: FakeWorker, answering: FakeWorker
) -> None:
    ask(chat, "When?")
    searching.last.succeed(found())
    answering.last.succeed(answer("At nine."))
    assert searching.methods == ["search"]


def test_the_check_of_a_deleted_answer_is_forgotten(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = answered(chat, searching, answering)
    chat.delete(id_)
    searching.last.succeed(CHECKED)
    assert (heard.checked, heard.problems) == ([], [])


def test_the_check_of_an_answer_that_goes_on_meanwhile_is_forgotten(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = answered(chat, searching, answering)
    check = searching.last
    chat.go_on(id_, heard.answered[0][0])
    check.succeed(CHECKED)
    assert heard.checked == []


def test_a_check_that_comes_late_takes_nothing_of_an_answer_that_went_on(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = answered(chat, searching, answering)
    check = searching.last
    chat.go_on(id_, heard.answered[0][0])
    write(answering, " And back at")
    chat.stop()
    check.succeed(CHECKED)
    assert heard.checked == []
    kept = chat.messages(id_)[1]
    assert (kept.text, kept.state) == ("It leaves at nine. And back at", MessageState.STOPPED)


def test_a_question_asked_meanwhile_does_not_disturb_the_check(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = answered(chat, searching, answering)
    check = searching.last
    ask(chat, "And then?", id_)
    check.succeed(CHECKED)
    assert heard.checked[0][0] == heard.answered[0][0]
    assert chat.is_answering


def test_a_preferred_quotation_is_there_before_the_words(
    chat: ChatService,
    heard: Heard,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> None:
    settings.change("prefer_quotation", True)
    id_ = ask(chat, "When?")
    searching.last.tell("passages", found(1, 2))
    assert searching.last.method == "check"
    assert searching.last.parameters["text"] == ""
    searching.last.succeed({**CHECKED, "sentences": []})
    quotation = QuotationPart(1, 100, 120, "Passage 1 tells of t", leads=True)
    assert [one[1] for one in heard.quoted] == [quotation]
    assert quotation in chat.messages(id_)[1].parts

    answering.last.succeed(answer("It leaves at nine."))
    searching.last.succeed(CHECKED)
    quotations = [part for part in heard.checked[0][1].parts if isinstance(part, QuotationPart)]
    assert quotations == [quotation]


def test_a_quotation_that_cannot_be_had_early_is_no_problem(
    chat: ChatService,
    heard: Heard,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> None:
    settings.change("prefer_quotation", True)
    ask(chat, "When?")
    searching.last.tell("passages", found(1))
    searching.last.fail(UserProblem("The embedder is gone."))
    answering.last.succeed(answer("At nine."))
    assert heard.quoted == []
    assert heard.answered[0][1].text == "At nine."


def test_what_a_pinned_document_holds_becomes_a_source(
    chat: ChatService,
    heard: Heard,
    searching: FakeWorker,
    answering: FakeWorker,
    attachments: AttachmentService,
    tmp_path: Path,
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("It leaves at nine.", encoding="utf-8")
    id_ = chat.begin("letter.txt")
    assert id_ is not None
    attachments.attach(id_, [path])
    attachments.pin(id_, path)
    chat.ask("When?", id_)
    for one in [one for one in searching.asked if one.method == "text"]:
        one.succeed({"name": "letter.txt", "text": "It leaves at nine.", "sections": []})
    next(one for one in searching.asked if one.method == "search").succeed(found(1))
    write(answering, "It leaves at nine.")
    answering.last.succeed(answer("It leaves at nine."))
    asked = next(one for one in searching.asked if one.method == "check")
    assert asked.parameters["pinned"] == [str(path)]
    asked.succeed(
        {
            "sentences": [
                {"start": 0, "end": 18, "support": "supported", "numbers": [2], "not_held": []}
            ],
            "marks": [{"position": 18, "numbers": [2]}],
            "quotation": None,
            "added": [passage(2)],
        }
    )
    ((_, message),) = heard.checked
    assert [(one.number, one.cited) for one in message.sources] == [(1, False), (2, True)]
    text = next(one for one in message.parts if isinstance(one, TextPart))
    assert text.marks == (CitationMark(18, (2,)),)
    assert message.parts.index(text) > message.parts.index(message.sources[1])
