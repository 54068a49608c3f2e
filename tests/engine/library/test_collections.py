"""Named sets of folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from engine.library.collections import Collection, CollectionList
from engine.library.folders import FolderList
from engine.store import Connection


@pytest.fixture
def collections(user_database: Connection) -> CollectionList:
    return CollectionList(user_database)


@pytest.fixture
def folder_ids(user_database: Connection, tmp_path: Path) -> list[int]:
    """Three folders of the library."""
    made = []
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        made.append(FolderList(user_database).add(tmp_path / name)[0].id)
    return made


def test_a_collection_holds_folders(collections: CollectionList, folder_ids: list[int]) -> None:
    made = collections.add("  Law   and order ", (one for one in folder_ids[:2]))
    assert made == Collection(made.id, "Law and order", frozenset(folder_ids[:2]))
    assert collections.all() == [made]
    assert collections.at(made.id) == made
    assert collections.at(made.id + 1) is None


def test_names_are_sorted_as_people_read_them(collections: CollectionList) -> None:
    for name in ("beta", "Alpha", "gamma"):
        collections.add(name, ())
    assert [one.name for one in collections.all()] == ["Alpha", "beta", "gamma"]


def test_a_name_is_found_however_it_is_written(collections: CollectionList) -> None:
    made = collections.add("Tax 2023", ())
    assert collections.named(" tax  2023 ") == made
    with pytest.raises(UserProblem, match="no collection “rent”") as caught:
        collections.named("rent")
    assert "“Tax 2023”" in caught.value.hint


def test_a_name_is_needed_and_must_be_free(collections: CollectionList) -> None:
    made = collections.add("Tax", ())
    other = collections.add("Rent", ())
    with pytest.raises(UserProblem, match="needs a name"):
        collections.add("  ", ())
    with pytest.raises(UserProblem, match="“Tax” already"):
        collections.add("TAX", ())
    with pytest.raises(UserProblem, match="“Tax” already"):
        collections.rename(other.id, "tax")
    collections.rename(made.id, "TAX")
    assert [one.name for one in collections.all()] == ["Rent", "TAX"]


def test_it_is_filled_anew(collections: CollectionList, folder_ids: list[int]) -> None:
    made = collections.add("Tax", folder_ids[:2])
    collections.fill(made.id, [*folder_ids[1:], folder_ids[1]])
    assert collections.all()[0].folder_ids == frozenset(folder_ids[1:])
    collections.fill(made.id, [])
    assert collections.all()[0].folder_ids == frozenset()


def test_a_removed_folder_leaves_its_collections(
    collections: CollectionList, folder_ids: list[int], user_database: Connection
) -> None:
    made = collections.add("Tax", folder_ids)
    FolderList(user_database).remove(folder_ids[0])
    assert collections.at(made.id) == Collection(made.id, "Tax", frozenset(folder_ids[1:]))


def test_a_removed_collection_takes_no_folder_and_no_conversation_along(
    collections: CollectionList, folder_ids: list[int], user_database: Connection
) -> None:
    made = collections.add("Tax", folder_ids)
    asked = ConversationList(user_database).start("How much?", made.id)
    collections.remove(made.id)
    assert collections.all() == []
    assert len(FolderList(user_database).all()) == 3
    kept = ConversationList(user_database).at(asked.id)
    assert kept is not None
    assert kept.collection_id is None
    assert collections.add("Tax", ()).id != made.id, "ids are never used again"
