"""What the tests of imports share: exports of other programs, small."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.conversations.conversations import ConversationList
from engine.conversations.importing import ImportReport
from engine.conversations.records import Role

Values = dict[str, Any]
Import = Callable[[object], ImportReport]


def words(kept: ConversationList, conversation_id: int) -> list[tuple[Role, str]]:
    return [(one.role, one.text) for one in kept.messages(conversation_id)]


def node(
    id_: str, parent: str | None, role: str = "", text: str = "", **fields: object
) -> tuple[str, Values]:
    """Return a node of ChatGPT's tree; without a role it has no message."""
    message = {
        "id": id_,
        "author": {"role": role},
        "create_time": fields.pop("at", 1000.0),
        "content": fields.pop("content", {"content_type": "text", "parts": [text]}),
        "status": "finished_successfully",
        "metadata": {"model_slug": "gpt-4o"} if role == "assistant" else {},
        "recipient": "all",
        **fields,
    }
    return id_, {"id": id_, "message": message if role else None, "parent": parent, "children": []}


def chatgpt(*nodes: tuple[str, Values], current: str = "", **fields: object) -> Values:
    return {
        "title": "Ferries",
        "create_time": 1000.0,
        "update_time": 2000.5,
        "mapping": dict(nodes),
        "current_node": current or nodes[-1][0],
        "conversation_id": "c-1",
        **fields,
    }


TREE = chatgpt(
    node("root", None),
    node("s", "root", "system", "You are helpful."),
    node("q", "s", "user", "When?", at=1001.0),
    node("a", "q", "assistant", "At nine.", at=1002.0),
    node("q2", "a", "user", "And back?", at=1003.0),
    node("b", "q", "assistant", "At ten.", at=1004.0),
    current="q2",
)


WEBUI = {
    "id": "w-1",
    "title": "outer",
    "created_at": 1000,
    "updated_at": 2000,
    "pinned": True,
    "archived": False,
    "chat": {
        "title": "Ferries",
        "history": {
            "currentId": "a",
            "messages": {
                "q": {
                    "id": "q",
                    "parentId": None,
                    "childrenIds": ["a", "b"],
                    "role": "user",
                    "content": "When?",
                    "timestamp": 1001,
                },
                "a": {
                    "id": "a",
                    "parentId": "q",
                    "role": "assistant",
                    "content": '<details type="reasoning" done="true" duration="2">\n'
                    "<summary>Thought for 2 seconds</summary>\n&gt; Hm.\n&gt; So.\n</details>\n"
                    "At nine.",
                    "model": "llama3",
                    "timestamp": 1002,
                    "annotation": {"rating": 1},
                },
                "b": {
                    "id": "b",
                    "parentId": "q",
                    "role": "assistant",
                    "content": "At",
                    "done": False,
                    "timestamp": 1003000000000,
                    "annotation": {"rating": -1},
                },
            },
        },
    },
}


def zipped(path: Path, **contents: object) -> bytes:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            data = content if isinstance(content, str | bytes) else json.dumps(content)
            archive.writestr(name.replace("__", "/") + ".json", data)
    return path.read_bytes()


def line(*messages: tuple[str, object]) -> str:
    values = [{"role": role, "content": content} for role, content in messages]
    return json.dumps({"messages": values}, ensure_ascii=False)
