"""Collections: named sets of folders, to ask some of the documents instead of all.

Covered: making, renaming, filling, removing; which folders a collection holds. Not covered: the
collection that a conversation asks (engine.conversations).
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

from engine.errors import UserProblem
from engine.store import Connection


@dataclass(frozen=True, slots=True)
class Collection:
    """A named set of folders.

    Attributes:
        id: Never used again.
        name: What a person calls it.
        folder_ids: The folders of the library in it.
    """

    id: int
    name: str
    folder_ids: frozenset[int]


class CollectionList:
    """The collections of user.db."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def all(self) -> list[Collection]:
        """Return the collections, sorted by name."""
        rows = self._database.rows("SELECT collection_id, folder_id FROM collection_folder")
        held: dict[int, set[int]] = {}
        for collection_id, folder_id in rows:
            held.setdefault(collection_id, set()).add(folder_id)
        named = self._database.rows("SELECT id, name FROM collection ORDER BY name COLLATE NOCASE")
        return [Collection(id_, name, frozenset(held.get(id_, ()))) for id_, name in named]

    def at(self, collection_id: int) -> Collection | None:
        """Return the collection with an id."""
        return next((one for one in self.all() if one.id == collection_id), None)

    def named(self, name: str) -> Collection:
        """Return the collection with a name.

        Raises:
            UserProblem: There is none.
        """
        wanted = " ".join(name.split()).casefold()
        found = next((one for one in self.all() if one.name.casefold() == wanted), None)
        if found is None:
            names = ", ".join(f"“{one.name}”" for one in self.all()) or "none yet"
            raise UserProblem(f"There is no collection “{name}”.", f"There are: {names}.")
        return found

    def add(self, name: str, folder_ids: Iterable[int]) -> Collection:
        """Make a collection.

        Raises:
            UserProblem: The name is empty or taken.
        """
        words, held = self._free_name(name, None), frozenset(folder_ids)
        with self._database.transaction():
            collection_id = self._database.insert(
                "INSERT INTO collection (name, created_at) VALUES (?, ?)", (words, time.time())
            )
            self._fill(collection_id, held)
        return Collection(collection_id, words, held)

    def rename(self, collection_id: int, name: str) -> None:
        """Give a collection another name.

        Raises:
            UserProblem: The name is empty or taken.
        """
        words = self._free_name(name, collection_id)
        self._database.run("UPDATE collection SET name = ? WHERE id = ?", (words, collection_id))

    def fill(self, collection_id: int, folder_ids: Iterable[int]) -> None:
        """Say which folders a collection holds, instead of those it held."""
        with self._database.transaction():
            self._database.run(
                "DELETE FROM collection_folder WHERE collection_id = ?", (collection_id,)
            )
            self._fill(collection_id, folder_ids)

    def remove(self, collection_id: int) -> None:
        """Remove a collection; its folders stay in the library."""
        self._database.run("DELETE FROM collection WHERE id = ?", (collection_id,))

    def _fill(self, collection_id: int, folder_ids: Iterable[int]) -> None:
        self._database.run_many(
            "INSERT OR IGNORE INTO collection_folder (collection_id, folder_id) VALUES (?, ?)",
            ((collection_id, folder_id) for folder_id in folder_ids),
        )

    def _free_name(self, name: str, own_id: int | None) -> str:
        words = " ".join(name.split())
        if not words:
            raise UserProblem("A collection needs a name.", "Write a word or two.")
        for one in self.all():
            if one.name.casefold() == words.casefold() and one.id != own_id:
                raise UserProblem(
                    f"There is a collection “{one.name}” already.", "Choose another name."
                )
        return words
