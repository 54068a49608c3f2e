"""Gives the key of a vault to whoever opens a file in it.

Once the vault is open, this process remembers the key, and hands it to those of its children that
open the databases, in their environment, from which they take it at once. Children that parse
documents, open connections or show files never get it. It stands in no file, log or command line.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.errors import UserProblem
from engine.vault.record import FILE, VaultRecord, read_record

KEY_VARIABLE: Final = "INGLENOOK_VAULT_KEY"


class VaultLocked(UserProblem):
    """The vault is there, and its key is not."""


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


def for_children() -> dict[str, str]:
    """Return what a child that opens the databases needs in its environment."""
    return {} if _memory.key is None else {KEY_VARIABLE: _memory.key.hex()}


def take_from_environment() -> None:
    """Take the key that a parent handed over: children of this process do not find it there."""
    try:
        key = bytes.fromhex(os.environ.pop(KEY_VARIABLE, ""))
    except ValueError:
        return
    if key:
        remember(key)


@dataclass(slots=True)
class _Memory:
    """What this process knows."""

    key: bytes | None = None


_memory: Final = _Memory()
