"""`inglenook collections`: named sets of folders, for asking some of the documents."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from engine.cli.arguments import absolute, add_action, add_command, given_path, readable
from engine.cli.output import print_json
from engine.errors import UserProblem
from engine.library.collections import Collection, CollectionList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import Connection, open_user_database

_Change = Callable[[argparse.Namespace, Connection], None]


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    command = add_command(
        commands, "collections", _then_list(_keep), "show or change the collections of folders"
    )
    actions = command.add_subparsers(metavar="ACTION")
    add_action(actions, "list", _then_list(_keep), "show the collections")
    action = add_action(actions, "add", _then_list(_add), "make a collection of folders")
    _add_folders(action)
    action = add_action(actions, "rename", _then_list(_rename), "give a collection another name")
    action.add_argument("name", metavar="NAME")
    action.add_argument("new_name", metavar="NEW")
    action = add_action(actions, "fill", _then_list(_fill), "say anew which folders it holds")
    _add_folders(action)
    action = add_action(
        actions, "remove", _then_list(_remove), "remove a collection; its folders stay"
    )
    action.add_argument("name", metavar="NAME")


def _add_folders(action: argparse.ArgumentParser) -> None:
    action.add_argument("name", metavar="NAME")
    action.add_argument("folders", nargs="+", type=given_path, metavar="FOLDER")


def _then_list(
    change: _Change,
) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    """Return the action that makes a change and shows the collections as they are then."""

    def run(words: argparse.Namespace, folders: Folders, _: Callable[[], bool]) -> int:
        database = open_user_database(folders.user_database)
        try:
            change(words, database)
            _show(words, database)
        finally:
            database.close()
        return 0

    return run


def _keep(_: argparse.Namespace, __: Connection) -> None:
    """Change nothing."""


def _add(words: argparse.Namespace, database: Connection) -> None:
    held = _folder_ids(words.folders, database)
    CollectionList(database).add(readable(words.name), held)


def _rename(words: argparse.Namespace, database: Connection) -> None:
    listed = CollectionList(database)
    listed.rename(listed.named(words.name).id, readable(words.new_name))


def _fill(words: argparse.Namespace, database: Connection) -> None:
    listed = CollectionList(database)
    listed.fill(listed.named(words.name).id, _folder_ids(words.folders, database))


def _remove(words: argparse.Namespace, database: Connection) -> None:
    listed = CollectionList(database)
    listed.remove(listed.named(words.name).id)


def _folder_ids(paths: Iterable[Path], database: Connection) -> frozenset[int]:
    listed = FolderList(database)
    held = {path: listed.at(path) for path in paths}
    for path, folder in held.items():
        if folder is None:
            raise UserProblem(
                f"{absolute(path)} is not a folder of the library.",
                "Choose among those that `inglenook library` lists, or add it with "
                "`inglenook index`.",
            )
    return frozenset(folder.id for folder in held.values() if folder is not None)


def _show(words: argparse.Namespace, database: Connection) -> None:
    paths = {folder.id: folder.path for folder in FolderList(database).all()}
    collections = CollectionList(database).all()
    if words.json:
        print_json(
            {
                "collections": [
                    {"name": one.name, "folders": _paths_of(one, paths)} for one in collections
                ]
            }
        )
        return
    if not collections:
        print("There are no collections.")
    for one in collections:
        print(one.name)
        for path in _paths_of(one, paths):
            print(f"  {path}")


def _paths_of(collection: Collection, paths: dict[int, Path]) -> list[str]:
    return sorted(str(paths[id_]) for id_ in collection.folder_ids if id_ in paths)
