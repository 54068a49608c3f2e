"""A keyring in memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fixtures.keyrings import MemoryKeyring, memory_keyring


@pytest.fixture(autouse=True)
def chain() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made
