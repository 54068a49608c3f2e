"""The ledger: what was asked of the network, when, why, and what came of it.

One JSON object a line in `network-ledger.jsonl`, only ever appended to, on the disk before the
connection opens. Covered: writing and reading. Not covered: its listing in the window and the
terminal. Addresses are kept without what follows a question mark: that may hold keys.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from engine.errors import from_os_error

FILE_NAME: Final = "network-ledger.jsonl"


class LedgerEvent(StrEnum):
    """What a line tells."""

    ASKED = "asked"
    """A connection is about to open."""

    ANSWERED = "answered"
    """The server answered, and the connection is closed again."""

    BROKEN = "broken"
    """There was no answer, or it was cut off."""

    REFUSED = "refused"
    """The address is not an allowed one: nothing was opened."""

    FILE = "file"
    """A file is here, or was given up."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One line.

    Attributes:
        event: What happened.
        why: Who asked for what.
        host: With the port where it is not the usual one.
        path: Of the address, or of the file on this machine.
        bytes: How many came in.
        result: In words.
        sha256: Of a whole file.
        time: When, in ISO 8601, UTC.
    """

    event: LedgerEvent
    why: str
    host: str
    path: str
    bytes: int = 0
    result: str = ""
    sha256: str = ""
    time: str = ""


class NetworkLedger:
    """The ledger of one person."""

    def __init__(self, data: Path) -> None:
        """Name the ledger in the data folder; nothing is opened yet."""
        self.path = data / FILE_NAME

    def write(self, entry: LedgerEntry) -> None:
        """Append a line, on the disk when this returns.

        Raises:
            UserProblem: It cannot be written; then no connection may be opened either.
        """
        values = {**asdict(entry), "time": entry.time or datetime.now(UTC).isoformat()}
        line = json.dumps(values, ensure_ascii=True).encode() + b"\n"
        try:
            handle = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                # One write: two processes that append never mix their lines.
                os.write(handle, line if _ends_whole(handle) else b"\n" + line)
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise from_os_error(error, "write the network ledger") from error

    def entries(self) -> list[LedgerEntry]:
        """Return all lines, the oldest first; a line that a crash tore is left out.

        Raises:
            UserProblem: The ledger cannot be read.
        """
        try:
            text = self.path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise from_os_error(error, "read the network ledger") from error
        read = (_entry(line) for line in text.splitlines())
        return [one for one in read if one is not None]


def entry_to_wire(entry: LedgerEntry) -> dict[str, Any]:
    """Return an entry as values that JSON can carry."""
    return asdict(entry)


def entry_from_wire(values: Mapping[str, Any]) -> LedgerEntry:
    """Return the entry that `entry_to_wire` wrote.

    Raises:
        ValueError: It is not one.
    """
    known = {
        field.name: values[field.name] for field in fields(LedgerEntry) if field.name in values
    }
    try:
        return LedgerEntry(**{**known, "event": LedgerEvent(known["event"])})
    except (KeyError, TypeError) as error:
        raise ValueError(f"not an entry of the ledger: {values!r}") from error


def _entry(line: str) -> LedgerEntry | None:
    try:
        values = json.loads(line)
        return entry_from_wire(values) if isinstance(values, dict) else None
    except ValueError:
        return None


def _ends_whole(handle: int) -> bool:
    """Whether the file ends with a line feed, or is empty: a crash may have torn the last line."""
    end = os.lseek(handle, 0, os.SEEK_END)
    if end == 0:
        return True
    os.lseek(handle, end - 1, os.SEEK_SET)
    return os.read(handle, 1) == b"\n"
