"""Gathers the receipt from the ledger of connections and the record of refused ones."""

from __future__ import annotations

from collections.abc import Iterable

from engine.download.ledger import LedgerEntry, LedgerEvent, NetworkLedger
from engine.paths import Folders
from engine.privacy import OFFLINE_VARIABLES
from engine.privacy.attempts import BlockedAttempts
from engine.receipt.records import HostUse, Receipt

_ENDS = (LedgerEvent.ANSWERED, LedgerEvent.BROKEN)


def gather(folders: Folders) -> Receipt:
    """Return the receipt as it is now.

    Raises:
        UserProblem: A record cannot be read.
    """
    entries = NetworkLedger(folders.data).entries()
    blocked = tuple(BlockedAttempts(folders.data).entries())
    return Receipt(_by_host(entries), blocked, dict(OFFLINE_VARIABLES))


def _by_host(entries: Iterable[LedgerEntry]) -> tuple[HostUse, ...]:
    """Add up the entries of each host, in the order in which the hosts were first reached."""
    found: dict[str, list[LedgerEntry]] = {}
    for entry in entries:
        if entry.event in (LedgerEvent.ASKED, *_ENDS):
            found.setdefault(entry.host, []).append(entry)
    return tuple(_use(host, of_host) for host, of_host in found.items())


def _use(host: str, entries: list[LedgerEntry]) -> HostUse:
    opened = [one for one in entries if one.event is LedgerEvent.ASKED]
    received = sum(one.bytes for one in entries if one.event in _ENDS)
    times = [one.time for one in opened or entries]
    reasons = tuple(dict.fromkeys(one.why for one in entries if one.why))
    return HostUse(host, len(opened), received, min(times), max(times), reasons)
