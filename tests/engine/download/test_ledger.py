"""The ledger is only appended to, and can be read after any crash."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path

import pytest

from engine.download.ledger import (
    FILE_NAME,
    LedgerEntry,
    LedgerEvent,
    NetworkLedger,
    entry_from_wire,
    entry_to_wire,
)
from tests.fixtures.processes import run_together

_ENTRY = LedgerEntry(LedgerEvent.ASKED, "a test", "huggingface.co", "/ä\u2028b", 7, "fine", "ab")

_WRITE_MANY = """
import sys
from pathlib import Path
from engine.download.ledger import LedgerEntry, LedgerEvent, NetworkLedger
ledger = NetworkLedger(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(50):
    ledger.write(LedgerEntry(LedgerEvent.ASKED, "x" * 500, "host", str(number)))
"""


def test_an_entry_is_read_as_it_was_written(tmp_path: Path) -> None:
    ledger = NetworkLedger(tmp_path)
    ledger.write(_ENTRY)
    (read,) = ledger.entries()
    assert (read.event, read.path, read.bytes, read.sha256) == (_ENTRY.event, "/ä\u2028b", 7, "ab")
    assert datetime.fromisoformat(read.time).tzinfo is not None
    assert entry_from_wire(json.loads(json.dumps(entry_to_wire(read)))) == read


def test_an_empty_ledger_has_no_entries(tmp_path: Path) -> None:
    assert NetworkLedger(tmp_path).entries() == []


@pytest.mark.parametrize("torn", [b'{"event": "as', b'{"event": "unheard of"}', b"[]", b"\xff"])
def test_a_torn_line_costs_only_itself(tmp_path: Path, torn: bytes) -> None:
    ledger = NetworkLedger(tmp_path)
    ledger.write(_ENTRY)
    with (tmp_path / FILE_NAME).open("ab") as stream:
        stream.write(torn)
    ledger.write(_ENTRY)
    assert len(ledger.entries()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_the_ledger_is_for_its_person_alone(tmp_path: Path) -> None:
    NetworkLedger(tmp_path).write(_ENTRY)
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    run_together(_WRITE_MANY, 3, str(tmp_path))
    assert len(NetworkLedger(tmp_path).entries()) == 150
