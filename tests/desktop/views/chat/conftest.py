"""The chat page over services whose workers the test plays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.adapter_choice import AdapterChoice
from desktop.services.adapters_service import AdaptersService
from desktop.services.answering_model import AnsweringModel
from desktop.services.attachment_service import AttachmentService
from desktop.services.chat_service import ChatService
from desktop.services.conversation_service import ConversationService
from desktop.services.conversation_transfer import ConversationTransfer, ImportReport
from desktop.services.feedback_service import FeedbackService
from desktop.services.inquiries import Inquiries
from desktop.services.library_service import LibraryService
from desktop.services.preset_service import PresetService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from desktop.services.side_by_side import SideBySide
from desktop.services.why_service import WhyService
from desktop.theme.theme import Theme
from desktop.views.chat.page import ChatPage
from desktop.views.chat.services import ChatServices
from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocumentList
from engine.conversations.feedback import FeedbackList
from engine.conversations.presets import PresetList
from engine.conversations.searching import ConversationSearch
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.protocol import Values
from engine.store import Connection
from tests.desktop.services.chat.material import Models, answer, found, write
from tests.fixtures.fake_worker import FakeWorker

LIBRARY = ("/papers/contract.pdf", "/papers/old/storms.docx", "/letters/harbour.eml")


@dataclass(frozen=True, slots=True)
class Stage:
    """The page with all that a test plays."""

    page: ChatPage
    services: ChatServices
    collections: CollectionList
    models: Models
    searching: FakeWorker
    answering: FakeWorker
    indexing: FakeWorker
    adapters: AdaptersService
    inspecting: FakeWorker

    def ask(self, question: str, search: Values, words: str = "") -> int:
        """Ask, let the search find this, answer with the words, and return the answer's id."""
        self.page.ask(question)
        self.searching.last.succeed(search)
        if words:
            self.answer(words)
        return self.answer_ids()[-1]

    def answer(self, words: str) -> None:
        """Let the model write these words, which rest on the first passage."""
        write(self.answering, words)
        self.answering.last.succeed(answer(words, (len(words), [1])))

    def texts(self) -> list[str]:
        """Return the words of the branch that is shown."""
        return [one.text for one in self.services.chat.messages(self.conversation())]

    def conversation(self) -> int:
        """Return the conversation that is shown."""
        return self.services.conversations.conversations()[0].id

    def answer_ids(self) -> list[int]:
        """Return the answers of the conversation, in order."""
        return [one.id for one in self.services.chat.messages(self.conversation())[1::2]]


@pytest.fixture
def stage(
    theme: Theme,
    folders: Folders,
    user_database: Connection,
    index_database: Connection,
    qtbot: QtBot,
) -> Iterator[Stage]:
    """A page over a library of three documents."""
    for path in LIBRARY:
        index_database.run(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
            "VALUES (1, ?, 9, 1, 'indexed', 0)",
            (path,),
        )
    settings = SettingsService(folders.settings_file)
    searching, answering, indexing, inspecting = (FakeWorker(kind) for kind in "saim")
    conversations, collections = ConversationList(user_database), CollectionList(user_database)
    documents = DocumentList(index_database)
    library = LibraryService(FolderList(user_database), documents, collections, indexing, settings)
    scopes = ScopeService(conversations, library)
    models = Models()
    model = AnsweringModel(answering, settings, models)
    presets = PresetService(PresetList(user_database), conversations, settings)
    attachments = AttachmentService(ConversationDocumentList(user_database), documents, library)
    adapters = AdaptersService(inspecting)
    taught = AdapterChoice(adapters, presets, settings, model)
    inquiries = Inquiries(library, settings, scopes, presets, attachments, taught)
    chat = ChatService(conversations, searching, model, inquiries)
    listed = ConversationService(conversations, ConversationSearch(user_database), chat)
    services = ChatServices(
        chat=chat,
        conversations=listed,
        transfer=ConversationTransfer(listed, _no_export, _no_import),
        library=library,
        scopes=scopes,
        settings=settings,
        why=WhyService(conversations, searching, settings),
        model=model,
        presets=presets,
        attachments=attachments,
        feedback=FeedbackService(FeedbackList(user_database)),
        taught=taught,
        side_by_side=SideBySide(chat),
    )
    page = ChatPage(theme, services)
    qtbot.addWidget(page)
    page.resize(928, 700)
    with qtbot.waitExposed(page):
        page.show()
    yield Stage(
        page,
        services,
        collections,
        models,
        searching,
        answering,
        indexing,
        adapters,
        inspecting,
    )
    chat.shut_down()
    library.shut_down()


@pytest.fixture
def answered(stage: Stage) -> Stage:
    """The page with one answer from two passages of /library/1.pdf and /library/2.pdf."""
    stage.ask("When does it leave?", found(1, 2), "It leaves at nine.")
    return stage


def _no_export(*_: object) -> None:
    """No test of this page exports."""


def _no_import(_: Path, __: Callable[[], bool]) -> ImportReport:
    """No test of this page imports."""
    return ImportReport((), ())


def path_of(number: int) -> Path:
    """Return the path of a passage of the material."""
    return Path(f"/library/{number}.pdf")
