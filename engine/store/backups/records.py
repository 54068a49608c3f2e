"""What backups there are, and what came of restoring one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class BackupKind(StrEnum):
    """Why a copy was made."""

    SCHEDULED = "scheduled"
    BEFORE_UPDATE = "before an update"
    BEFORE_RESTORE = "before a restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of user.db that lies on the shelf.

    Attributes:
        path: The file.
        kind: Why it was made; only scheduled ones are ever thinned.
        made_at: When, in UTC.
        bytes: Its size.
        problem: Why it cannot be restored, as far as a short look tells; empty when it can.
    """

    path: Path
    kind: BackupKind
    made_at: datetime
    bytes: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and where the state before it lies.

    Attributes:
        source: The backup, as it was named.
        kept: The files that hold the state before; empty where there was none.
        adapters: The adapters that came back with it, by their short names.
    """

    source: str
    kept: tuple[Path, ...]
    adapters: tuple[str, ...] = ()
