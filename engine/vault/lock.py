"""Makes, opens and changes a vault; `engine.store.encrypting` encrypts the files themselves.

Covered: a new vault with its recovery phrase, opening by the keyring, the passphrase or the phrase,
another passphrase or none, another phrase. Not covered: who asks for them.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from engine.errors import UserProblem
from engine.vault import boxes, keychain, keys
from engine.vault.phrase import new_phrase, read_phrase
from engine.vault.record import VaultRecord, VaultState, check_of, read_record, write_record

SHORTEST: Final = 8
"""Characters of a passphrase."""


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault that was just made.

    Attributes:
        phrase: The recovery phrase; it is shown once and kept nowhere.
        is_in_keyring: Whether the system's keyring opens the vault from now on.
    """

    phrase: str
    is_in_keyring: bool


def make(folder: Path, passphrase: str, *, in_keyring: bool) -> NewVault:
    """Make a vault; its files are yet to be encrypted.

    Args:
        folder: That holds the databases.
        passphrase: Empty for none: then the keyring has to open it.
        in_keyring: Whether the key is given to the system's keyring.

    Raises:
        UserProblem: There is one already, the passphrase is short, or nothing would open it.
    """
    if read_record(folder) is not None:
        raise UserProblem("There is a vault already.", "`inglenook vault` says how it stands.")
    _check(passphrase)
    key, phrase, id_ = boxes.new_key(), new_phrase(), uuid.uuid4().hex
    is_kept = in_keyring and keychain.keep(id_, key)
    if not passphrase and not is_kept:
        raise UserProblem(
            "The keyring of this computer keeps nothing, so that a passphrase is needed.",
            "Choose a passphrase.",
        )
    record = VaultRecord(
        id_,
        check_of(key, id_),
        boxes.lock(key, phrase),
        boxes.lock(key, passphrase) if passphrase else None,
        VaultState.CLOSING,
    )
    write_record(folder, record)
    keys.remember(key)
    return NewVault(phrase, is_kept)


def open_quietly(folder: Path) -> bool:
    """Open a vault without asking anybody; returns whether it is open, or there is none."""
    record = read_record(folder)
    if record is None or keys.known_key(record) is not None:
        return True
    key = keychain.find(record.id)
    if key is None or not record.is_opened_by(key):
        return False
    keys.remember(key)
    return True


def open_with(folder: Path, secret: str) -> None:
    """Open a vault with its passphrase or its recovery phrase.

    Raises:
        UserProblem: It is neither, or there is no vault.
    """
    keys.remember(_key_from(_record(folder), secret))


def change_passphrase(folder: Path, passphrase: str) -> None:
    """Give an open vault another passphrase; an empty one leaves it to the keyring.

    Raises:
        UserProblem: It is locked, the passphrase is short, or nothing else would open it.
    """
    record = _record(folder)
    key = _known(record)
    _check(passphrase)
    if not passphrase and keychain.find(record.id) != key:
        raise UserProblem(
            "Without a passphrase only the recovery phrase would open it.",
            "Let the keyring open it first, or keep a passphrase.",
        )
    box = boxes.lock(key, passphrase) if passphrase else None
    write_record(folder, replace(record, passphrase=box))


def use_keyring(folder: Path, *, is_wanted: bool) -> None:
    """Give the key of an open vault to the keyring, or take it out.

    Raises:
        UserProblem: It is locked, the keyring keeps nothing, or nothing else would open it.
    """
    record = _record(folder)
    key = _known(record)
    if is_wanted:
        if not keychain.keep(record.id, key):
            raise UserProblem("The keyring of this computer keeps nothing.")
        return
    if record.passphrase is None:
        raise UserProblem(
            "Without the keyring only the recovery phrase would open it.",
            "Choose a passphrase first.",
        )
    keychain.drop(record.id)


def new_recovery_phrase(folder: Path) -> str:
    """Give an open vault another recovery phrase, and return it; the old one opens it no more.

    Raises:
        UserProblem: It is locked.
    """
    record = _record(folder)
    phrase = new_phrase()
    write_record(folder, replace(record, phrase=boxes.lock(_known(record), phrase)))
    return phrase


def is_in_keyring(record: VaultRecord) -> bool:
    """Whether the system's keyring opens a vault."""
    key = keychain.find(record.id)
    return key is not None and record.is_opened_by(key)


def _key_from(record: VaultRecord, secret: str) -> bytes:
    if record.passphrase is not None:
        key = boxes.unlock(record.passphrase, secret)
        if key is not None:
            return key
    try:
        phrase = read_phrase(secret)
    except UserProblem as problem:
        raise UserProblem(
            "This does not open it.", "Give the passphrase, or the recovery phrase."
        ) from problem
    key = boxes.unlock(record.phrase, phrase)
    if key is None:
        raise UserProblem(
            "This recovery phrase belongs to another vault.", "Look for the one of this vault."
        )
    return key


def _record(folder: Path) -> VaultRecord:
    record = read_record(folder)
    if record is None:
        raise UserProblem("There is no vault here.", "`inglenook vault create` makes one.")
    return record


def _known(record: VaultRecord) -> bytes:
    key = keys.known_key(record)
    if key is None:
        raise keys.VaultLocked("The vault is locked.", "Open it first: `inglenook vault unlock`.")
    return key


def _check(passphrase: str) -> None:
    if passphrase and len(passphrase) < SHORTEST:
        raise UserProblem(
            "This passphrase is short: it would be guessed.",
            f"Take at least {SHORTEST} characters; some words in a row are good.",
        )
