"""Files attached to a conversation, and documents whose whole text is read first."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.attachment_service import AttachmentService
from desktop.services.chat_service import ChatService, DocumentUse, ProblemPart
from engine.conversations.conversations import ConversationList
from engine.errors import EngineError, UserProblem
from engine.store import Connection
from tests.desktop.services.chat.material import Heard, answer, ask, found
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A file that can be attached."""
    path = tmp_path.resolve() / "letter.txt"
    path.write_text("Dear reader.")
    return path


@pytest.fixture
def conversation(chat: ChatService) -> int:
    """A conversation that began with a file."""
    begun = chat.begin("letter.txt")
    assert begun is not None
    return begun


def index(database: Connection, path: Path, state: str, reason: str = "") -> None:
    """Let the index know a file."""
    database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, reason, changed_at) "
        "VALUES (9, ?, 9, 1, ?, ?, 0)",
        (str(path), state, reason),
    )


def test_an_attachment_is_indexed_and_searched_in_its_conversation_only(
    chat: ChatService,
    attachments: AttachmentService,
    conversation: int,
    searching: FakeWorker,
    answering: FakeWorker,
    indexing: FakeWorker,
    index_database: Connection,
    letter: Path,
) -> None:
    attachments.attach(conversation, [letter])
    assert "sync" in indexing.methods
    (held,) = attachments.of(conversation)
    assert (held.path, held.is_attachment, held.is_waited_for) == (letter, True, True)
    index(index_database, letter, "indexed")
    assert attachments.of(conversation)[0].is_read

    ask(chat, "Who is it to?", conversation)
    assert searching.last.parameters["scope"] == {"attachments": [str(letter)]}
    searching.last.succeed(found(1))
    answering.last.succeed(answer("The reader."))
    assert not any(isinstance(one, ProblemPart) for one in chat.messages(conversation)[1].parts)
    ask(chat, "And here?")
    assert searching.last.parameters["scope"] == {}


def test_what_will_never_be_read_is_not_waited_for(
    attachments: AttachmentService,
    conversation: int,
    index_database: Connection,
    letter: Path,
    tmp_path: Path,
) -> None:
    attachments.attach(conversation, [letter])
    minutes = tmp_path.resolve() / "minutes.txt"
    minutes.write_text("They met.")
    index(index_database, minutes, "indexed")
    attachments.pin(conversation, minutes)
    waited, read = attachments.of(conversation)
    assert (waited.is_waited_for, read.is_read) == (True, True)
    index_database.run("DELETE FROM document")
    assert "not in the library" in attachments.of(conversation)[1].problem
    letter.unlink()
    gone = attachments.of(conversation)[0]
    assert not gone.is_waited_for
    assert "not there any more" in gone.problem


def test_an_answer_says_which_attachment_was_not_read_yet(
    chat: ChatService,
    heard: Heard,
    attachments: AttachmentService,
    conversation: int,
    searching: FakeWorker,
    answering: FakeWorker,
    letter: Path,
) -> None:
    attachments.attach(conversation, [letter])
    ask(chat, "Who is it to?", conversation)
    searching.last.succeed(found(1))
    answering.last.succeed(answer("The reader."))
    cautions = [one for one in heard.answered[0][1].parts if isinstance(one, ProblemPart)]
    assert len(cautions) == 1
    assert "letter.txt" in cautions[0].message


def test_what_cannot_be_read_says_why(
    attachments: AttachmentService, conversation: int, index_database: Connection, letter: Path
) -> None:
    attachments.attach(conversation, [letter])
    index(index_database, letter, "failed", "It is damaged.")
    (held,) = attachments.of(conversation)
    assert held.problem == "It is damaged."
    assert not held.is_waited_for


def test_what_is_no_file_is_a_problem_and_the_rest_is_attached(
    attachments: AttachmentService, conversation: int, letter: Path
) -> None:
    problems: list[EngineError] = []
    attachments.problem.connect(problems.append)
    attachments.attach(conversation, [letter.parent, letter.with_name("gone"), letter])
    assert len(problems) == 2
    assert [one.path for one in attachments.of(conversation)] == [letter]


def test_attachments_are_pinned_unpinned_and_removed(
    attachments: AttachmentService, conversation: int, letter: Path
) -> None:
    attachments.attach(conversation, [letter])
    attachments.pin(conversation, letter)
    assert attachments.of(conversation)[0].is_pinned
    attachments.unpin(conversation, letter)
    assert not attachments.of(conversation)[0].is_pinned
    attachments.remove(conversation, letter)
    assert attachments.of(conversation) == ()
    assert letter.exists()


def test_a_conversation_that_has_not_begun_has_no_documents(
    attachments: AttachmentService,
) -> None:
    assert attachments.of(None) == ()


def test_the_first_question_gives_a_conversation_its_title(
    chat: ChatService,
    conversation: int,
    conversations: ConversationList,
    answering: FakeWorker,
) -> None:
    assert conversations.all()[0].title == "letter.txt"
    ask(chat, "Who is it to?", conversation)
    answering.last.succeed(answer("The reader."))
    assert conversations.all()[0].title == "Who is it to?"
    ask(chat, "And when?", conversation)
    assert conversations.all()[0].title == "Who is it to?"


def test_a_title_that_a_person_chose_stays(
    chat: ChatService, conversation: int, conversations: ConversationList
) -> None:
    conversations.rename(conversation, "Letters")
    ask(chat, "Who is it to?", conversation)
    assert conversations.all()[0].title == "Letters"


@pytest.mark.usefixtures("filled")
def test_pinned_text_is_fetched_and_read_before_the_question(
    chat: ChatService,
    heard: Heard,
    attachments: AttachmentService,
    conversation: int,
    searching: FakeWorker,
    answering: FakeWorker,
    letter: Path,
) -> None:
    attachments.pin(conversation, letter)
    ask(chat, "Who is it to?", conversation)
    fetch, search = searching.asked
    assert (fetch.method, fetch.parameters) == ("text", {"path": str(letter)})
    search.succeed(found(1, evidence="none"))
    assert answering.asked == []
    fetch.succeed({"name": "letter.txt", "text": "Dear reader.", "sections": []})
    assert answering.last.parameters["pinned"] == [
        {"path": str(letter), "name": "letter.txt", "text": "Dear reader."}
    ]
    answering.last.succeed(answer("The reader."))
    used = heard.answered[0][1].search
    assert used is not None
    assert used.use is DocumentUse.ALWAYS


@pytest.mark.usefixtures("filled")
def test_a_pinned_text_that_cannot_be_had_is_left_out_with_a_word(
    chat: ChatService,
    heard: Heard,
    attachments: AttachmentService,
    conversation: int,
    searching: FakeWorker,
    answering: FakeWorker,
    letter: Path,
) -> None:
    attachments.pin(conversation, letter)
    ask(chat, "Who is it to?", conversation)
    fetch, search = searching.asked
    fetch.fail(UserProblem("It is not in the index."))
    search.succeed(found(1))
    assert answering.last.parameters["pinned"] == []
    answering.last.succeed(answer("The reader."))
    (caution,) = [one for one in heard.answered[0][1].parts if isinstance(one, ProblemPart)]
    assert "letter.txt" in caution.message


@pytest.mark.usefixtures("filled")
def test_a_stop_while_pinned_text_is_fetched_ends_at_once(
    chat: ChatService,
    heard: Heard,
    attachments: AttachmentService,
    conversation: int,
    searching: FakeWorker,
    answering: FakeWorker,
    letter: Path,
) -> None:
    attachments.pin(conversation, letter)
    ask(chat, "Who is it to?", conversation)
    chat.stop()
    assert all(one.is_cancelled for one in searching.asked)
    assert len(heard.answered) == 1
    assert answering.asked == []
