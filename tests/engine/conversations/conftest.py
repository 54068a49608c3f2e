"""Conversations of a new user.db, and a way to import into them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.importing import ImportReport, import_file
from engine.store import Connection
from tests.engine.conversations.import_material import Import


@pytest.fixture
def kept(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


@pytest.fixture
def take_in(user_database: Connection, tmp_path: Path) -> Import:
    """Import a file with this content: bytes, text, or what is written as JSON."""

    def run(content: object) -> ImportReport:
        path = tmp_path / "export"
        if isinstance(content, str):
            content = content.encode()
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return import_file(user_database, path)

    return run
