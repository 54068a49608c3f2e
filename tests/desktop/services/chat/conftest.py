"""The chat over workers that the test plays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.services.chat_service import (
    ChatService,
)
from desktop.services.library_service import LibraryService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from engine.conversations.conversations import ConversationList
from engine.store import Connection
from tests.desktop.services.chat.material import (
    Heard,
)
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def searching(settings: SettingsService) -> FakeWorker:
    del settings
    return FakeWorker("searching")


@pytest.fixture
def answering(settings: SettingsService) -> FakeWorker:
    del settings
    return FakeWorker("answering")


@pytest.fixture
def conversations(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


@pytest.fixture
def scopes(conversations: ConversationList, library: LibraryService) -> ScopeService:
    return ScopeService(conversations, library)


@pytest.fixture
def chat(
    conversations: ConversationList,
    library: LibraryService,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
    scopes: ScopeService,
) -> Iterator[ChatService]:
    made = ChatService(conversations, library, searching, answering, settings, scopes)
    yield made
    made.shut_down()


@pytest.fixture
def heard(chat: ChatService) -> Heard:
    return Heard(chat)


@pytest.fixture
def filled(index_database: Connection) -> None:
    """A library that is not empty."""
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (1, '/a.pdf', 9, 1, 'indexed', 0)"
    )
