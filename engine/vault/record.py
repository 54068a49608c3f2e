"""The file `vault.json` beside the databases: they are encrypted, and this is how to open them.

It holds no secret: the key lies in boxes that the passphrase and the recovery phrase open. Without
it nobody can open the databases any more, so it is in every saved backup, too.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from engine.errors import UserProblem, from_os_error
from engine.paths import write_atomically
from engine.vault.boxes import Box

FILE: Final = "vault.json"
_FORMAT: Final = 1


class VaultState(StrEnum):
    """How far a vault is."""

    CLOSING = "closing"
    """Some files may not be encrypted yet."""

    CLOSED = "closed"
    """All are encrypted."""

    OPENING = "opening"
    """Some files may be encrypted still; when none is, the vault is gone."""


@dataclass(frozen=True, slots=True)
class VaultRecord:
    """A vault.

    Attributes:
        id: Names it to the system's keyring.
        check: Tells whether a key is the right one, and nothing else about it.
        phrase: The key, locked with the recovery phrase.
        passphrase: The key, locked with the passphrase; None where the keyring alone opens it.
        state: How far it is.
    """

    id: str
    check: str
    phrase: Box
    passphrase: Box | None = None
    state: VaultState = VaultState.CLOSED

    def is_opened_by(self, key: bytes) -> bool:
        """Whether a key is the right one."""
        return hmac.compare_digest(check_of(key, self.id), self.check)


def check_of(key: bytes, id_: str) -> str:
    """Return what tells a right key from a wrong one."""
    return hmac.new(key, f"inglenook vault {id_}".encode(), hashlib.sha256).hexdigest()


def read_record(folder: Path) -> VaultRecord | None:
    """Return the vault of a folder; None where there is none.

    Raises:
        UserProblem: The file cannot be read, is damaged, or of a version to come.
    """
    path = folder / FILE
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise from_os_error(error, "read the vault's file") from error
    except ValueError as error:
        raise _damaged(path, error) from error
    try:
        if int(values["format"]) > _FORMAT:
            raise UserProblem(
                "The vault was made by a newer Inglenook.", "Use that version: nothing was changed."
            )
        passphrase = values["passphrase"]
        return VaultRecord(
            str(values["id"]),
            str(values["check"]),
            Box(**values["phrase"]),
            None if passphrase is None else Box(**passphrase),
            VaultState(values["state"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(path, error) from error


def write_record(folder: Path, record: VaultRecord) -> None:
    """Keep a vault's record.

    Raises:
        UserProblem: It cannot be written.
    """
    text = json.dumps({"format": _FORMAT, **asdict(record)}, indent=1)
    try:
        write_atomically(folder / FILE, text.encode())
    except OSError as error:
        raise from_os_error(error, "write the vault's file") from error


def _damaged(path: Path, error: Exception) -> UserProblem:
    return UserProblem(
        f"{path.name} is damaged: without it the vault cannot be opened.",
        "Put it back from a saved backup, which has a copy of it.",
        repr(error),
    )
