"""The record of what was refused: which process wanted to reach whom, how often, when.

One JSON object a line in `blocked-connections.jsonl`, one line for each process, host and way, the
newest 200 of them. Covered: what the tripwire in Python refuses. Not covered: what the kernel
refuses to native code, of which no program is told but the one that asked.
"""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from engine.errors import from_os_error
from engine.paths import write_atomically

FILE_NAME: Final = "blocked-connections.jsonl"

_MOST_LINES: Final = 200
_LONGEST_HOST: Final = 300
_LOCK_SECONDS: Final = 1.0


@dataclass(frozen=True, slots=True)
class BlockedAttempt:
    """One line.

    Attributes:
        process: The kind of process, as in "searching".
        host: Whom it wanted to reach, with the port where there was one; may be empty.
        way: What it called, as in "socket.connect".
        count: How often.
        first: When it was refused first, in ISO 8601, UTC.
        last: When it was refused last.
    """

    process: str
    host: str
    way: str
    count: int
    first: str
    last: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two attempts the same line."""
        return self.process, self.host, self.way


class BlockedAttempts:
    """The record of one person. Several processes may write to it, and several threads."""

    def __init__(self, data: Path) -> None:
        """Name the record in the data folder; nothing is opened yet."""
        self.path = data / FILE_NAME
        # Not a plain one: whoever is refused while it writes must not wait for itself.
        self._lock = threading.RLock()

    def add(self, process: str, host: str, way: str) -> None:
        """Count an attempt, on the disk when this returns.

        Raises:
            OSError: It cannot be written, or another process is writing for too long.
        """
        from filelock import FileLock

        now = datetime.now(UTC).isoformat(timespec="seconds")
        new = BlockedAttempt(process, host[:_LONGEST_HOST], way, 1, now, now)
        beside = self.path.with_suffix(".lock")
        with self._lock, FileLock(beside, timeout=_LOCK_SECONDS):
            known = {one.key: one for one in self._read()}
            old = known.pop(new.key, None)
            if old is not None:
                new = replace(old, count=old.count + 1, last=now)
            lines = [*known.values(), new][-_MOST_LINES:]
            write_atomically(self.path, (_line(one) for one in lines))

    def entries(self) -> list[BlockedAttempt]:
        """Return all lines, the latest last; a line that makes no sense is left out.

        Raises:
            UserProblem: The record cannot be read.
        """
        try:
            return self._read()
        except OSError as error:
            raise from_os_error(error, "read the record of refused connections") from error

    def _read(self) -> list[BlockedAttempt]:
        try:
            text = self.path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        read = (_attempt(line) for line in text.splitlines())
        return [one for one in read if one is not None]


def _line(attempt: BlockedAttempt) -> bytes:
    return json.dumps(asdict(attempt), ensure_ascii=True).encode() + b"\n"


def _attempt(line: str) -> BlockedAttempt | None:
    try:
        values = json.loads(line)
        words = {name: str(values[name]) for name in ("process", "host", "way", "first", "last")}
        return BlockedAttempt(**words, count=int(values["count"]))
    except (ValueError, KeyError, TypeError):
        return None
