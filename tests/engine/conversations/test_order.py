"""Keeping many conversations in order: pins, the archive, folders."""

from __future__ import annotations

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.records import ConversationFolder
from engine.errors import UserProblem
from engine.store import Connection


@pytest.fixture
def kept(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


def test_a_pin_is_kept_and_taken_away(kept: ConversationList) -> None:
    one, other = kept.start("a"), kept.start("b")
    kept.pin(one.id, True)
    assert {found.id: found.is_pinned for found in kept.all()} == {one.id: True, other.id: False}
    kept.pin(one.id, False)
    assert not any(found.is_pinned for found in kept.all())


def test_archived_conversations_stand_in_a_list_of_their_own(kept: ConversationList) -> None:
    one, other = kept.start("a"), kept.start("b")
    kept.archive(one.id, True)
    assert [found.id for found in kept.all()] == [other.id]
    assert [found.id for found in kept.all(archived=True)] == [one.id]
    found = kept.at(one.id)
    assert found is not None
    assert found.is_archived
    kept.archive(one.id, False)
    assert {found.id for found in kept.all()} == {one.id, other.id}
    assert kept.all(archived=True) == []


def test_folders_hold_conversations_and_let_them_go(kept: ConversationList) -> None:
    one, other = kept.start("a"), kept.start("b")
    trips, work = kept.add_folder("  Trips  by sea "), kept.add_folder("work")
    assert kept.folders() == [
        ConversationFolder(trips, "Trips by sea"),
        ConversationFolder(work, "work"),
    ]
    kept.move(one.id, trips)
    kept.move(other.id, trips)
    kept.move(other.id, None)
    assert {found.id: found.folder_id for found in kept.all()} == {one.id: trips, other.id: None}
    kept.rename_folder(trips, "Voyages")
    assert [folder.name for folder in kept.folders()] == ["Voyages", "work"]
    kept.remove_folder(trips)
    assert [folder.id for folder in kept.folders()] == [work]
    assert {found.id: found.folder_id for found in kept.all()} == {one.id: None, other.id: None}


@pytest.mark.parametrize("name", ["", "  \n", "TRIPS", " trips "])
def test_a_folder_needs_a_free_name(kept: ConversationList, name: str) -> None:
    trips, work = kept.add_folder("Trips"), kept.add_folder("Work")
    with pytest.raises(UserProblem):
        kept.add_folder(name)
    with pytest.raises(UserProblem):
        kept.rename_folder(work, name)
    kept.rename_folder(trips, "trips")
    assert [folder.name for folder in kept.folders()] == ["trips", "Work"]
