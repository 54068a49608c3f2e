"""The chat over workers that the test plays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.services.adapter_choice import AdapterChoice
from desktop.services.adapters_service import AdaptersService
from desktop.services.answering_model import AnsweringModel
from desktop.services.attachment_service import AttachmentService
from desktop.services.chat_service import ChatService
from desktop.services.inquiries import Inquiries
from desktop.services.library_service import LibraryService
from desktop.services.preset_service import PresetService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from desktop.services.side_by_side import SideBySide
from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocumentList
from engine.conversations.presets import PresetList
from engine.library.documents import DocumentList
from engine.store import Connection
from tests.desktop.services.chat.material import Heard, Models
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
def held(user_database: Connection) -> ConversationDocumentList:
    return ConversationDocumentList(user_database)


@pytest.fixture
def presets(
    user_database: Connection, conversations: ConversationList, settings: SettingsService
) -> PresetService:
    return PresetService(PresetList(user_database), conversations, settings)


@pytest.fixture
def attachments(
    held: ConversationDocumentList, index_database: Connection, library: LibraryService
) -> AttachmentService:
    return AttachmentService(held, DocumentList(index_database), library)


@pytest.fixture
def scopes(conversations: ConversationList, library: LibraryService) -> ScopeService:
    return ScopeService(conversations, library)


@pytest.fixture
def models() -> Models:
    """No models but the starter, until a test adds some."""
    return Models()


@pytest.fixture
def model(answering: FakeWorker, settings: SettingsService, models: Models) -> AnsweringModel:
    return AnsweringModel(answering, settings, models)


@pytest.fixture
def inspecting(settings: SettingsService) -> FakeWorker:
    del settings
    return FakeWorker("models")


@pytest.fixture
def adapters(inspecting: FakeWorker) -> AdaptersService:
    """Nothing is known of what was taught, until a test tells it."""
    return AdaptersService(inspecting)


@pytest.fixture
def taught(
    adapters: AdaptersService,
    presets: PresetService,
    settings: SettingsService,
    model: AnsweringModel,
) -> AdapterChoice:
    return AdapterChoice(adapters, presets, settings, model)


@pytest.fixture
def chat(
    conversations: ConversationList,
    library: LibraryService,
    searching: FakeWorker,
    model: AnsweringModel,
    settings: SettingsService,
    scopes: ScopeService,
    presets: PresetService,
    attachments: AttachmentService,
    taught: AdapterChoice,
) -> Iterator[ChatService]:
    inquiries = Inquiries(library, settings, scopes, presets, attachments, taught)
    made = ChatService(conversations, searching, model, inquiries)
    yield made
    made.shut_down()


@pytest.fixture
def side_by_side(chat: ChatService) -> SideBySide:
    return SideBySide(chat)


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
