"""The receipt, added up from what the ledger and the record of refusals hold."""

from __future__ import annotations

from engine.download.ledger import LedgerEntry, LedgerEvent, NetworkLedger
from engine.paths import Folders
from engine.privacy import OFFLINE_VARIABLES
from engine.privacy.attempts import BlockedAttempts
from engine.receipt.gathering import gather
from engine.receipt.records import HostUse, receipt_to_wire

HUB = "huggingface.co"


def at(minute: int) -> str:
    return f"2026-11-30T08:{minute:02}:00+00:00"


def test_normally_there_is_nothing(folders: Folders) -> None:
    receipt = gather(folders)
    assert (receipt.hosts, receipt.blocked) == ((), ())
    assert (receipt.connections, receipt.bytes) == (0, 0)
    assert receipt.variables == OFFLINE_VARIABLES


def test_connections_are_added_up_by_host(folders: Folders) -> None:
    ledger = NetworkLedger(folders.data)
    look, fetch = "look at a/b, asked in the terminal", "download a/b, asked in the terminal"
    for entry in (
        LedgerEntry(LedgerEvent.ASKED, look, HUB, "/a/b", time=at(1)),
        LedgerEntry(LedgerEvent.ANSWERED, look, HUB, "/a/b", 1_000, time=at(2)),
        LedgerEntry(LedgerEvent.ASKED, fetch, "cdn.hf.co", "/c", time=at(3)),
        LedgerEntry(LedgerEvent.BROKEN, fetch, "cdn.hf.co", "/c", 300, time=at(4)),
        LedgerEntry(LedgerEvent.ASKED, fetch, "cdn.hf.co", "/c", time=at(5)),
        LedgerEntry(LedgerEvent.ANSWERED, fetch, "cdn.hf.co", "/c", 700, time=at(6)),
        LedgerEntry(LedgerEvent.REFUSED, fetch, "evil.example", "/", time=at(7)),
        LedgerEntry(LedgerEvent.FILE, fetch, "", "/models/b.gguf", 1_000, time=at(8)),
        LedgerEntry(LedgerEvent.ASKED, fetch, HUB, "/a/b", time=at(9)),
    ):
        ledger.write(entry)
    receipt = gather(folders)
    assert receipt.hosts == (
        HostUse(HUB, 2, 1_000, at(1), at(9), (look, fetch)),
        HostUse("cdn.hf.co", 2, 1_000, at(3), at(5), (fetch,)),
    )
    assert (receipt.connections, receipt.bytes) == (4, 2_000)


def test_what_was_refused_is_in_it(folders: Folders) -> None:
    BlockedAttempts(folders.data).add("answering", "evil.example:443", "socket.connect")
    values = receipt_to_wire(gather(folders))
    assert values["blocked"][0]["host"] == "evil.example:443"
    assert values["blocked"][0]["count"] == 1
    assert values["connections"] == []
