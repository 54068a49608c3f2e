"""The chat page over services whose workers the test plays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.chat_service import ChatService
from desktop.services.library_service import LibraryService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from desktop.services.why_service import WhyService
from desktop.theme.theme import Appearance, Theme
from desktop.views.chat.page import ChatPage
from desktop.views.chat.services import ChatServices
from engine.conversations.conversations import ConversationList
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.paths import Folders, resources
from engine.protocol import Values
from engine.store import Connection
from tests.desktop.services.chat.material import answer, found, write
from tests.fixtures.fake_worker import FakeWorker

LIBRARY = ("/papers/contract.pdf", "/papers/old/storms.docx", "/letters/harbour.eml")


@dataclass(frozen=True, slots=True)
class Stage:
    """The page with all that a test plays."""

    page: ChatPage
    services: ChatServices
    collections: CollectionList
    searching: FakeWorker
    answering: FakeWorker
    indexing: FakeWorker

    def ask(self, question: str, search: Values, words: str = "") -> int:
        """Ask, let the search find this, answer with the words, and return the answer's id."""
        self.page.ask(question)
        self.searching.last.succeed(search)
        if words:
            write(self.answering, words)
            self.answering.last.succeed(answer(words, (len(words), [1])))
        return self.answer_ids()[-1]

    def conversation(self) -> int:
        """Return the conversation that is shown."""
        return self.services.chat.conversations()[0].id

    def answer_ids(self) -> list[int]:
        """Return the answers of the conversation, in order."""
        return [one.id for one in self.services.chat.messages(self.conversation())[1::2]]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with the real icons."""
    shown = Theme(qapp, resources() / "icons", Appearance.LIGHT)
    yield shown
    shown.deleteLater()


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
    searching, answering, indexing = (FakeWorker(kind) for kind in ("s", "a", "i"))
    conversations, collections = ConversationList(user_database), CollectionList(user_database)
    library = LibraryService(
        FolderList(user_database), DocumentList(index_database), collections, indexing, settings
    )
    scopes = ScopeService(conversations, library)
    chat = ChatService(conversations, library, searching, answering, settings, scopes)
    why = WhyService(conversations, searching, settings)
    services = ChatServices(chat, library, scopes, settings, why)
    page = ChatPage(theme, services)
    qtbot.addWidget(page)
    page.resize(928, 700)
    with qtbot.waitExposed(page):
        page.show()
    yield Stage(page, services, collections, searching, answering, indexing)
    chat.shut_down()
    library.shut_down()


@pytest.fixture
def answered(stage: Stage) -> Stage:
    """The page with one answer from two passages of /library/1.pdf and /library/2.pdf."""
    stage.ask("When does it leave?", found(1, 2), "It leaves at nine.")
    return stage


def path_of(number: int) -> Path:
    """Return the path of a passage of the material."""
    return Path(f"/library/{number}.pdf")
