"""Gives the key of a vault to whoever opens a file in it.

Once the vault is open, the key stands in this process's environment, where the workers that it
starts find it, too: whoever may read that may read the memory of the process as well. It never
stands in a file, a log or a command line.
"""

from __future__ import annotations

import os
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
    try:
        key = bytes.fromhex(os.environ.get(KEY_VARIABLE, ""))
    except ValueError:
        return None
    return key if key and record.is_opened_by(key) else None


def is_any_known() -> bool:
    """Whether this process works on an open vault."""
    return bool(os.environ.get(KEY_VARIABLE))


def remember(key: bytes) -> None:
    """Let this process and its children know a key."""
    os.environ[KEY_VARIABLE] = key.hex()


def forget() -> None:
    """Let this process and its later children know no key any more."""
    os.environ.pop(KEY_VARIABLE, None)
