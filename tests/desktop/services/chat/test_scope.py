"""Which documents a conversation asks: chosen, kept, taken over, lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.chat_service import ChatService
from desktop.services.library_service import LibraryService
from desktop.services.scope_service import AskedScope, Collection, ScopeService
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from engine.library.collections import CollectionList
from engine.library.folders import FolderList
from engine.store import Connection
from tests.desktop.services.chat.material import answer, ask, found
from tests.fixtures.fake_worker import FakeWorker

pytestmark = pytest.mark.usefixtures("filled")


@pytest.fixture
def collections(user_database: Connection) -> CollectionList:
    return CollectionList(user_database)


@pytest.fixture
def contracts(
    collections: CollectionList, user_database: Connection, documents: Path
) -> Collection:
    """A collection with one folder."""
    folder, _ = FolderList(user_database).add(documents)
    return collections.add("Contracts", [folder.id])


def answer_once(chat: ChatService, searching: FakeWorker, answering: FakeWorker) -> int:
    conversation = ask(chat, "When?")
    searching.last.succeed(found(1))
    answering.last.succeed(answer("At nine."))
    return conversation


def test_everything_is_asked_until_a_collection_is_chosen(
    chat: ChatService, scopes: ScopeService, searching: FakeWorker, contracts: Collection
) -> None:
    conversation = ask(chat, "When?")
    assert searching.last.parameters["scope"] == {}
    scopes.choose(conversation, AskedScope(contracts.id, "Contracts"))
    ask(chat, "And now?", conversation)
    assert searching.last.parameters["scope"] == {"folders": sorted(contracts.folder_ids)}
    assert scopes.scope(conversation).name == "Contracts"
    chat.stop()


def test_a_collection_is_asked_with_the_folders_that_it_has_now(
    chat: ChatService,
    scopes: ScopeService,
    searching: FakeWorker,
    collections: CollectionList,
    contracts: Collection,
) -> None:
    scopes.choose(None, AskedScope(contracts.id, "Contracts"))
    collections.fill(contracts.id, [])
    collections.rename(contracts.id, "Old contracts")
    conversation = ask(chat, "When?")
    assert searching.last.parameters["scope"] == {"folders": []}
    assert scopes.scope(conversation).name == "Old contracts"
    chat.stop()


def test_a_new_conversation_takes_the_collection_that_was_chosen_last(
    chat: ChatService, scopes: ScopeService, contracts: Collection, conversations: ConversationList
) -> None:
    first = ask(chat, "When?")
    scopes.choose(first, AskedScope(contracts.id, "Contracts", paths=("/a.pdf",), kinds=("table",)))
    new = scopes.scope(None)
    assert (new.collection_id, new.paths, new.kinds) == (contracts.id, None, None)
    second = ask(chat, "And?")
    kept = conversations.at(second)
    assert kept is not None
    assert kept.collection_id == contracts.id
    chat.stop()


def test_the_choice_is_there_after_a_restart(
    chat: ChatService,
    scopes: ScopeService,
    searching: FakeWorker,
    answering: FakeWorker,
    contracts: Collection,
    conversations: ConversationList,
    library: LibraryService,
) -> None:
    scopes.choose(None, AskedScope(contracts.id, "Contracts", kinds=("table",)))
    conversation = ask(chat, "When?")
    scopes.choose(
        conversation, AskedScope(contracts.id, "Contracts", paths=("/a.pdf",), kinds=("table",))
    )
    answer_id = conversations.messages(conversation)[1].id
    chat.ask_again(conversation, answer_id)
    searching.last.succeed(found(1))
    answering.last.succeed(answer("At nine."))
    later = ScopeService(conversations, library)
    assert later.scope(conversation) == scopes.scope(conversation)
    assert later.scope(conversation).paths == ("/a.pdf",)
    assert later.scope(None).collection_id == contracts.id


def test_a_collection_that_was_removed_gives_way_to_all_documents_with_one_word(
    chat: ChatService,
    scopes: ScopeService,
    searching: FakeWorker,
    contracts: Collection,
    collections: CollectionList,
) -> None:
    lost: list[str] = []
    scopes.collection_lost.connect(lost.append)
    conversation = ask(chat, "When?")
    scopes.choose(conversation, AskedScope(contracts.id, "Contracts"))
    collections.remove(contracts.id)
    ask(chat, "And now?", conversation)
    assert searching.last.parameters["scope"] == {}
    assert scopes.scope(conversation) == AskedScope()
    assert lost == ["Contracts"]
    assert scopes.scope(None) == AskedScope()
    chat.stop()


def test_a_collection_that_was_removed_before_the_start_is_told_too(
    chat: ChatService,
    scopes: ScopeService,
    searching: FakeWorker,
    answering: FakeWorker,
    contracts: Collection,
    collections: CollectionList,
    conversations: ConversationList,
    library: LibraryService,
) -> None:
    scopes.choose(None, AskedScope(contracts.id, "Contracts"))
    conversation = answer_once(chat, searching, answering)
    collections.remove(contracts.id)
    later = ScopeService(conversations, library)
    lost: list[str] = []
    later.collection_lost.connect(lost.append)
    assert later.scope(conversation) == AskedScope()
    assert lost == ["Contracts"]


def test_a_collection_that_was_given_up_is_not_missed(
    chat: ChatService,
    scopes: ScopeService,
    searching: FakeWorker,
    answering: FakeWorker,
    contracts: Collection,
    conversations: ConversationList,
    library: LibraryService,
) -> None:
    scopes.choose(None, AskedScope(contracts.id, "Contracts"))
    conversation = answer_once(chat, searching, answering)
    scopes.choose(conversation, AskedScope())
    later = ScopeService(conversations, library)
    lost: list[str] = []
    later.collection_lost.connect(lost.append)
    assert later.scope(conversation) == AskedScope()
    assert lost == []


def test_a_choice_that_cannot_be_kept_is_a_problem_and_holds_until_the_end(
    chat: ChatService,
    scopes: ScopeService,
    contracts: Collection,
    conversations: ConversationList,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problems: list[object] = []
    scopes.problem.connect(problems.append)
    conversation = ask(chat, "When?")
    chat.stop()

    def refuse(*_: object) -> None:
        raise UserProblem("The disk is full.")

    monkeypatch.setattr(conversations, "set_collection", refuse)
    scopes.choose(conversation, AskedScope(contracts.id, "Contracts"))
    assert len(problems) == 1
    assert scopes.scope(conversation).collection_id == contracts.id
