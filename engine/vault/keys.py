"""Gives the key of a vault to whoever opens a file in it.

Once the vault is open, this process remembers the key, and hands it to those of its children that
open the databases: as the first line of their standard input, for whoever runs as the same person
can read the environment that a process was started with as long as it lives. Children that parse
documents, open connections or show files never get it. It stands in no file, log, command line or
environment.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from engine.errors import UserProblem
from engine.vault.record import FILE, VaultRecord, read_record
from engine.vault.shielding import shield

FOLLOWS_VARIABLE: Final = "INGLENOOK_VAULT_KEY_FOLLOWS"
"""Tells a child that the first line of its standard input is a key; no secret itself."""

_LONGEST_LINE: Final = 1_000


class VaultLocked(UserProblem):
    """The vault is there, and its key is not."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What a child is given so that it knows the key; nothing, when this process knows none.

    Attributes:
        environment: What is added to its environment; no secret.
        first_line: What is written to its standard input before anything else.
    """

    environment: Mapping[str, str] = field(default_factory=dict)
    first_line: bytes = field(default=b"", repr=False)


def vault_of(path: Path) -> Path | None:
    """Return the folder of the vault that a file lies in; None where there is none."""
    return next((one for one in path.absolute().parents if (one / FILE).exists()), None)


def key_for(path: Path) -> str | None:
    """Return the key for a file, in hexadecimal; None where there is no vault.

    Raises:
        VaultLocked: There is one, and it is locked.
        UserProblem: Its file is damaged.
    """
    folder = vault_of(path)
    if folder is None:
        return None
    record = read_record(folder)
    if record is None:
        return None
    key = known_key(record)
    if key is None:
        raise VaultLocked(
            "Your Inglenook is locked: its vault needs the key.",
            "Start the window, or use `inglenook vault unlock`, and give the passphrase or the "
            "recovery phrase.",
        )
    return key.hex()


def known_key(record: VaultRecord) -> bytes | None:
    """Return the key of a vault if this process knows it."""
    key = _memory.key
    return key if key is not None and record.is_opened_by(key) else None


def is_any_known() -> bool:
    """Whether this process works on an open vault."""
    return _memory.key is not None


def remember(key: bytes) -> None:
    """Let this process know a key."""
    _memory.key = key


def forget() -> None:
    """Let this process know no key any more."""
    _memory.key = None


def for_child() -> Handover:
    """Return what a child that opens the databases is given."""
    if _memory.key is None:
        return Handover()
    return Handover({FOLLOWS_VARIABLE: "1"}, _memory.key.hex().encode() + b"\n")


def take_from_parent() -> None:
    """Take the key that a parent hands over; to be called before anything else is read.

    Children of this process are not told that a key follows. Without a parent that hands one over,
    nothing is read.
    """
    if not os.environ.pop(FOLLOWS_VARIABLE, ""):
        return
    shield()
    try:
        key = bytes.fromhex(sys.stdin.buffer.readline(_LONGEST_LINE).decode())
    except ValueError:
        return
    if key:
        remember(key)


@dataclass(slots=True)
class _Memory:
    """What this process knows."""

    key: bytes | None = None


_memory: Final = _Memory()
