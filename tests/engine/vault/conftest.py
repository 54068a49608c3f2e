"""A keyring in memory, and an environment without a key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.vault.keys import KEY_VARIABLE
from tests.fixtures.keyrings import MemoryKeyring, memory_keyring


@pytest.fixture(autouse=True)
def chain(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    with memory_keyring() as made:
        yield made
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
