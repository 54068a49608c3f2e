"""Attachments and pinned documents, and what the library sees of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocument, ConversationDocumentList
from engine.errors import UserProblem
from engine.library.folders import FolderList
from engine.store import Connection


@pytest.fixture
def documents(user_database: Connection) -> ConversationDocumentList:
    return ConversationDocumentList(user_database)


@pytest.fixture
def library(user_database: Connection) -> FolderList:
    return FolderList(user_database)


@pytest.fixture
def conversations(user_database: Connection) -> tuple[int, int]:
    kept = ConversationList(user_database)
    return kept.start("one").id, kept.start("other").id


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path.resolve() / "papers" / "offer.txt"
    path.parent.mkdir()
    path.write_text("Four silver crowns.", encoding="utf-8")
    return path


def indexed(library: FolderList) -> list[Path]:
    return [one.path for one in library.to_index()]


def test_an_attachment_is_indexed_and_no_part_of_the_library(
    documents: ConversationDocumentList,
    library: FolderList,
    conversations: tuple[int, int],
    file: Path,
) -> None:
    one, other = conversations
    documents.attach(one, file)
    assert documents.of(one) == (ConversationDocument(file, False, True),)
    assert documents.of(other) == ()
    assert library.all() == []
    assert indexed(library) == [file]


def test_a_file_of_two_conversations_stays_until_both_let_it_go(
    documents: ConversationDocumentList,
    library: FolderList,
    conversations: tuple[int, int],
    file: Path,
    user_database: Connection,
) -> None:
    one, other = conversations
    documents.attach(one, file)
    documents.attach(other, file)
    documents.attach(other, file)
    ConversationList(user_database).delete(one)
    assert indexed(library) == [file]
    documents.remove(other, file)
    assert indexed(library) == []
    assert user_database.rows("SELECT * FROM folder") == []


def test_pinning_keeps_an_attachment_and_a_document_of_the_library(
    documents: ConversationDocumentList,
    library: FolderList,
    conversations: tuple[int, int],
    file: Path,
) -> None:
    one, other = conversations
    documents.attach(one, file)
    documents.pin(one, file)
    assert documents.of(one) == (ConversationDocument(file, True, True),)
    documents.unpin(one, file)
    assert documents.of(one) == (ConversationDocument(file, False, True),)
    library.add(file.parent)
    documents.pin(other, file)
    assert documents.of(other) == (ConversationDocument(file, True, False),)
    documents.unpin(other, file)
    documents.unpin(other, file)
    assert documents.of(other) == ()
    assert indexed(library) == [file.parent]


def test_a_pinned_document_can_become_an_attachment(
    documents: ConversationDocumentList,
    library: FolderList,
    conversations: tuple[int, int],
    file: Path,
) -> None:
    one, _ = conversations
    documents.pin(one, file)
    assert indexed(library) == []
    documents.attach(one, file)
    assert documents.of(one) == (ConversationDocument(file, True, True),)
    assert indexed(library) == [file]


@pytest.mark.parametrize("added", ["file", "folder"])
def test_the_library_may_hold_an_attachment_too(
    documents: ConversationDocumentList,
    library: FolderList,
    conversations: tuple[int, int],
    file: Path,
    added: str,
) -> None:
    one, _ = conversations
    documents.attach(one, file)
    (before,) = library.to_index()
    folder, is_new = library.add(file if added == "file" else file.parent)
    assert is_new
    assert [each.path for each in library.all()] == [folder.path]
    assert indexed(library) == [folder.path]
    assert library.attachments() == []
    library.remove(folder.id)
    assert library.all() == []
    assert library.to_index() == library.attachments()
    assert [(each.id, each.path) for each in library.to_index()] == [(before.id, file)]
    documents.remove(one, file)
    assert indexed(library) == []


def test_a_file_of_the_library_stays_when_a_conversation_lets_it_go(
    documents: ConversationDocumentList,
    library: FolderList,
    conversations: tuple[int, int],
    file: Path,
) -> None:
    one, _ = conversations
    folder, _ = library.add(file)
    documents.attach(one, file)
    assert library.all() == library.to_index() == [folder]
    documents.remove(one, file)
    assert library.all() == [folder]


def test_documents_come_in_the_order_they_were_added(
    documents: ConversationDocumentList,
    conversations: tuple[int, int],
    file: Path,
    user_database: Connection,
) -> None:
    one, _ = conversations
    second = file.with_name("a_second.txt")
    second.write_text("x", encoding="utf-8")
    documents.attach(one, file)
    documents.attach(one, second)
    user_database.run("UPDATE conversation_document SET added_at = length(path)")
    documents.pin(one, file)
    assert [each.path for each in documents.of(one)] == sorted(
        [file, second], key=lambda path: len(str(path))
    )


def test_only_files_that_are_there_can_be_attached(
    documents: ConversationDocumentList, conversations: tuple[int, int], file: Path
) -> None:
    one, _ = conversations
    for path in (file.parent, file.with_name("gone.txt"), file.with_name("\udcff.txt")):
        with pytest.raises(UserProblem):
            documents.attach(one, path)
        with pytest.raises(UserProblem):
            documents.pin(one, path)
    assert documents.of(one) == ()


def test_a_link_is_attached_as_the_file_behind_it(
    documents: ConversationDocumentList, conversations: tuple[int, int], file: Path
) -> None:
    link = file.with_name("link.txt")
    link.symlink_to(file)
    assert documents.attach(conversations[0], link).path == file
