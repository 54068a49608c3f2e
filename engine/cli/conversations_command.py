"""`inglenook conversations`: list, search, show, export, import and remove conversations.

Holding one is `inglenook ask` and the window. What a removed conversation had attached leaves the
index at its next run.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from engine.cli.arguments import (
    absolute,
    add_action,
    add_command,
    add_target,
    given_path,
    readable,
    target_of,
)
from engine.cli.output import print_json
from engine.conversations.conversations import ConversationList
from engine.conversations.exporting import ExportFormat, export, write_export
from engine.conversations.importing import import_file
from engine.conversations.records import Conversation, Message
from engine.conversations.searching import ConversationSearch, Hit
from engine.errors import Cancelled, UserProblem
from engine.paths import Folders
from engine.store import Connection, open_user_database

_Action = Callable[[argparse.Namespace, Connection], None]
_StoppableAction = Callable[[argparse.Namespace, Connection, Callable[[], bool]], None]


def add(commands: Any) -> None:  # noqa: ANN401 - argparse gives its sub-parsers no public type
    """Define the command."""
    words = "list, search, show, export, import or remove conversations"
    command = add_command(commands, "conversations", _with_database(_list), words)
    command.set_defaults(archived=False)
    actions = command.add_subparsers(metavar="ACTION")
    action = add_action(actions, "list", _with_database(_list), "show the conversations")
    action.add_argument("--archived", action="store_true", help="those that were put away")
    action = add_action(actions, "search", _with_database(_search), "search what was said")
    action.add_argument("words", nargs="+", metavar="WORDS")
    action = add_action(actions, "show", _with_database(_show), "print a conversation")
    action.add_argument("id", type=int, metavar="ID")
    action = add_action(actions, "export", _with_database(_export), "write conversations to a file")
    action.add_argument("ids", nargs="+", type=int, metavar="ID")
    add_target(action)
    action.add_argument(
        "--format", choices=[one.value for one in ExportFormat], required=True, help="of the file"
    )
    words = "take in what ChatGPT, Open WebUI, GPT4All, OpenAI's form or Inglenook exported"
    action = add_action(actions, "import", _stoppable(_import), words)
    action.add_argument("file", type=given_path, metavar="FILE")
    action = add_action(actions, "remove", _with_database(_remove), "delete a conversation")
    action.add_argument("id", type=int, metavar="ID")


def _with_database(
    action: _Action,
) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    return _stoppable(lambda words, database, _: action(words, database))


def _stoppable(
    action: _StoppableAction,
) -> Callable[[argparse.Namespace, Folders, Callable[[], bool]], int]:
    def run(words: argparse.Namespace, folders: Folders, is_cancelled: Callable[[], bool]) -> int:
        database = open_user_database(folders.user_database)
        try:
            action(words, database, is_cancelled)
        finally:
            database.close()
        return 0

    return run


# What there is -----------------------------------------------------------------------------


def _list(words: argparse.Namespace, database: Connection) -> None:
    conversations = ConversationList(database)
    names = {one.id: one.name for one in conversations.folders()}
    found = conversations.all(words.archived)
    if words.json:
        listed = [{**asdict(one), "folder": names.get(one.folder_id or 0)} for one in found]
        print_json({"conversations": listed})
        return
    if not found:
        print("There are no conversations.")
    for one in found:
        print(f"{one.id:>6}  {'* ' if one.is_pinned else '  '}{one.title}")


def _search(words: argparse.Namespace, database: Connection) -> None:
    asked = readable(" ".join(words.words))
    hits = ConversationSearch(database).search(asked)
    if words.json:
        print_json({"words": asked, "hits": [asdict(one) for one in hits]})
        return
    if not hits:
        print("Nothing was found.")
    for one in hits:
        print(f"{one.conversation_id:>6}  {one.title}\n        {_marked(one)}")


def _marked(hit: Hit) -> str:
    """Return a snippet on one line, what was found between stars."""
    pieces, at = [], 0
    for start, end in hit.spans:
        pieces += [hit.snippet[at:start], f"*{hit.snippet[start:end]}*"]
        at = end
    return " ".join("".join([*pieces, hit.snippet[at:]]).split())


def _show(words: argparse.Namespace, database: Connection) -> None:
    one = _existing(words.id, database)
    if words.json:
        messages = ConversationList(database).messages(one.id)
        print_json({"conversation": asdict(one), "messages": [_values(each) for each in messages]})
    else:
        print(export(database, [one.id], ExportFormat.MARKDOWN), end="")


def _values(message: Message) -> dict[str, Any]:
    return {
        "id": message.id,
        "parent_id": message.parent_id,
        "role": message.role,
        "state": message.state,
        "model": message.model,
        "created_at": message.created_at,
        "text": message.text,
        "sources": [asdict(one) for one in message.sources],
        "alternatives": list(message.alternatives),
    }


# Changes -----------------------------------------------------------------------------------


def _export(words: argparse.Namespace, database: Connection) -> None:
    target = target_of(words, words.file)
    write_export(database, words.ids, ExportFormat(words.format), target)
    if words.json:
        print_json({"file": str(target), "conversations": words.ids})
    else:
        print(f"{target} is written.")


def _import(
    words: argparse.Namespace, database: Connection, is_cancelled: Callable[[], bool]
) -> None:
    report = import_file(database, absolute(words.file), is_cancelled)
    if words.json:
        print_json(asdict(report))
    else:
        count = len(report.imported)
        print(f"{count} {'conversation is' if count == 1 else 'conversations are'} here now.")
        for one in report.left_out:
            print(f"  Left out: {one.title}. {one.reason}")
        if report.not_reached:
            print(f"  Not reached: {report.not_reached}. Importing the file again takes them in.")
    if report.not_reached:
        raise Cancelled


def _remove(words: argparse.Namespace, database: Connection) -> None:
    one = _existing(words.id, database)
    ConversationList(database).delete(one.id)
    if words.json:
        print_json({"removed": one.id})
    else:
        print(f"“{one.title}” is deleted.")


def _existing(conversation_id: int, database: Connection) -> Conversation:
    found = ConversationList(database).at(conversation_id)
    if found is None:
        raise UserProblem(
            f"There is no conversation {conversation_id}.",
            "`inglenook conversations list` shows what there is.",
        )
    return found
