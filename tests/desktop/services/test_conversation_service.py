"""The list of conversations, and conversations as files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop.services.chat_service import ChatService
from desktop.services.conversation_service import Conversation, ConversationService
from desktop.services.conversation_transfer import (
    ConversationTransfer,
    ExportFormat,
    ImportReport,
)
from engine.conversations.conversations import ConversationList
from engine.conversations.records import Role, TextPart
from engine.conversations.searching import ConversationSearch
from engine.errors import Bug, EngineError, UserProblem
from engine.store import Connection


class Chat(QObject):
    """The part of the chat service that the list needs."""

    conversations_changed = Signal()

    def __init__(self, conversations: ConversationList) -> None:
        super().__init__()
        self._conversations = conversations

    def delete(self, conversation_id: int) -> None:
        self._conversations.delete(conversation_id)
        self.conversations_changed.emit()


@pytest.fixture
def conversations(user_database: Connection) -> ConversationList:
    """Three conversations with one question each."""
    made = ConversationList(user_database)
    for title in ("Ferry", "Lamp", "Gulls"):
        one = made.start(title)
        made.add_message(one.id, Role.QUESTION, (TextPart(f"What about the {title}?"),))
    return made


@pytest.fixture
def service(
    user_database: Connection, conversations: ConversationList, qapp: object
) -> ConversationService:
    del qapp
    chat: ChatService = Chat(conversations)  # type: ignore[assignment]
    made = ConversationService(conversations, ConversationSearch(user_database), chat)
    chat.setParent(made)
    return made


def titles(service: ConversationService, *, archived: bool = False) -> list[str]:
    return sorted(one.title for one in service.conversations(archived=archived))


def named(service: ConversationService, title: str) -> Conversation:
    return next(one for one in service.conversations() if one.title == title)


def test_each_change_is_told(service: ConversationService) -> None:
    told: list[None] = []
    service.changed.connect(lambda: told.append(None))
    ferry = named(service, "Ferry").id
    folder = service.add_folder("Travel")
    service.move(ferry, folder)
    service.pin(ferry, True)
    service.rename(ferry, "Ships")
    changed = named(service, "Ships")
    assert (changed.folder_id, changed.is_pinned, len(told)) == (folder, True, 4)


def test_archived_conversations_are_apart(service: ConversationService) -> None:
    service.archive(named(service, "Lamp").id, True)
    assert titles(service) == ["Ferry", "Gulls"]
    assert titles(service, archived=True) == ["Lamp"]


def test_a_deleted_conversation_comes_back(
    service: ConversationService, conversations: ConversationList
) -> None:
    deleted: list[Conversation] = []
    service.deleted.connect(deleted.append)
    lamp = named(service, "Lamp")
    service.delete(lamp)
    assert deleted == [lamp]
    assert titles(service) == ["Ferry", "Gulls"]
    assert service.search("Lamp") == []
    assert conversations.at(lamp.id) is not None
    service.undo_delete()
    assert titles(service) == ["Ferry", "Gulls", "Lamp"]


def test_second_thoughts_end_with_the_next_deletion_and_with_the_window(
    service: ConversationService, conversations: ConversationList
) -> None:
    lamp, gulls = named(service, "Lamp"), named(service, "Gulls")
    service.delete(lamp)
    service.delete(gulls)
    assert conversations.at(lamp.id) is None
    assert conversations.at(gulls.id) is not None
    service.finish_delete()
    assert conversations.at(gulls.id) is None
    service.undo_delete()
    assert titles(service) == ["Ferry"]


def test_the_words_of_messages_are_found(service: ConversationService) -> None:
    (hit,) = service.search("gulls")
    start, end = hit.spans[0]
    assert (hit.title, hit.snippet[start:end]) == ("Gulls", "Gulls")
    assert service.search("  ") == []


def test_new_folders_get_names_of_their_own(service: ConversationService) -> None:
    service.add_folder("New folder")
    service.add_folder("New folder")
    assert [one.name for one in service.folders()] == ["New folder", "New folder 2"]
    problems: list[EngineError] = []
    service.problem.connect(problems.append)
    service.rename_folder(service.folders()[1].id, "new folder")
    assert len(problems) == 1
    service.remove_folder(service.folders()[0].id)
    assert [one.name for one in service.folders()] == ["New folder 2"]


# Files ---------------------------------------------------------------------------------------


class Files:
    """Plays reading and writing."""

    def __init__(self) -> None:
        self.written: list[tuple[list[int], ExportFormat, Path]] = []
        self.error: Exception | None = None
        self.read_in: list[str] = []
        self.waits = False

    def write(self, ids: Iterable[int], format_: ExportFormat, path: Path) -> None:
        if self.error is not None:
            raise self.error
        self.written.append((list(ids), format_, path))

    def read(self, path: Path, is_cancelled: Callable[[], bool]) -> ImportReport:
        del path
        while self.waits and not is_cancelled():
            threading.Event().wait(0.001)
        self.read_in.append(threading.current_thread().name)
        if self.error is not None:
            raise self.error
        return ImportReport((1, 2), ())


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def transfer(service: ConversationService, files: Files) -> ConversationTransfer:
    return ConversationTransfer(service, files.write, files.read)


def test_one_or_all_are_exported(
    service: ConversationService, transfer: ConversationTransfer, files: Files, tmp_path: Path
) -> None:
    lamp = named(service, "Lamp")
    service.archive(named(service, "Gulls").id, True)
    transfer.export(lamp, ExportFormat.HTML, tmp_path / "lamp.html")
    transfer.export(None, ExportFormat.JSON, tmp_path / "all.json")
    assert files.written[0] == ([lamp.id], ExportFormat.HTML, tmp_path / "lamp.html")
    assert len(files.written[1][0]) == 3, "the archive, too"


def test_an_export_that_fails_is_a_problem(
    transfer: ConversationTransfer, files: Files, tmp_path: Path
) -> None:
    problems: list[EngineError] = []
    transfer.problem.connect(problems.append)
    files.error = UserProblem("The disk is full.")
    transfer.export(None, ExportFormat.JSON, tmp_path / "all.json")
    assert problems == [files.error]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lamp oil", "Lamp oil.md"),
        ("a/b: what?", "a b what.md"),
        ("..", "Conversation.md"),
        ("x" * 200, "x" * 60 + ".md"),
    ],
)
def test_a_title_becomes_the_name_of_a_file(
    transfer: ConversationTransfer, title: str, name: str
) -> None:
    one = Conversation(1, title, 0, 0)
    assert transfer.suggested_name(one, ExportFormat.MARKDOWN) == name


def test_an_import_runs_beside_the_window(
    service: ConversationService, transfer: ConversationTransfer, files: Files, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([transfer.imported, service.changed]):
        transfer.import_from(Path("export.zip"))
        transfer.import_from(Path("once more.zip"))
    assert len(files.read_in) == 1
    assert files.read_in[0] != threading.main_thread().name
    assert not transfer.is_importing


@pytest.mark.parametrize(
    ("error", "kind"), [(UserProblem("No export."), UserProblem), (KeyError("x"), Bug)]
)
def test_an_import_that_fails_is_a_problem(
    transfer: ConversationTransfer,
    files: Files,
    qtbot: QtBot,
    error: Exception,
    kind: type[EngineError],
) -> None:
    files.error = error
    with qtbot.waitSignal(transfer.problem) as told:
        transfer.import_from(Path("letter.txt"))
    assert isinstance(told.args[0], kind)


def test_the_end_of_the_window_stops_an_import(
    transfer: ConversationTransfer, files: Files
) -> None:
    files.waits = True
    transfer.import_from(Path("export.zip"))
    transfer.shut_down()
    assert not transfer.is_importing
    assert len(files.read_in) == 1
