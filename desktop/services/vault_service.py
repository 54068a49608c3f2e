"""The vault in the window: how it stands, and what a person changes about it.

Making one or giving it up only says so: the files are written anew at the next start, before
anything has them open (`desktop.starting`). Covered: asking and changing, the wish to start again.
Not covered: the vault itself (`engine.vault`), the lock after a while (`idle_lock`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.errors import EngineError
from engine.vault import keychain, keys, lock
from engine.vault.lock import SHORTEST, NewVault
from engine.vault.record import VaultState, read_record

__all__ = ["SHORTEST", "EngineError", "NewVault", "VaultService", "VaultStanding"]


@dataclass(frozen=True, slots=True)
class VaultStanding:
    """How the vault stands.

    Attributes:
        is_there: Whether there is one.
        has_passphrase: Whether a passphrase opens it.
        is_in_keyring: Whether this computer's keyring opens it.
        is_closed: Whether all files are encrypted already.
        left_readable: The names of damaged copies that cannot be encrypted.
    """

    is_there: bool = False
    has_passphrase: bool = False
    is_in_keyring: bool = False
    is_closed: bool = False
    left_readable: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether it asks for a secret when Inglenook starts."""
        return self.is_there and not self.is_in_keyring


class VaultService(QObject):
    """Knows and changes the vault.

    Signals:
        changed: It stands otherwise now.
        failed: (EngineError) something could not be done; nothing was changed.
        restart_wanted: The next start does what is wanted, or asks for the passphrase.
    """

    changed = Signal()
    failed = Signal(object)
    restart_wanted = Signal()

    def __init__(
        self,
        folder: Path,
        give_up: Callable[[], None],
        left_readable: Callable[[], Sequence[Path]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        """Look at nothing yet.

        Args:
            folder: That holds the databases.
            give_up: Wants no vault any more.
            left_readable: Tells which files a closed vault cannot encrypt.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._folder = folder
        self._give_up = give_up
        self._left_readable = left_readable
        self._standing = VaultStanding()

    @property
    def standing(self) -> VaultStanding:
        """How it stood at the last look."""
        return self._standing

    @property
    def has_keyring(self) -> bool:
        """Whether this computer has a keyring that keeps secrets."""
        return keychain.is_there()

    def refresh(self) -> None:
        """Look again."""
        try:
            record = read_record(self._folder)
        except EngineError as error:
            self.failed.emit(error)
            return
        self._standing = (
            VaultStanding()
            if record is None
            else VaultStanding(
                True,
                record.passphrase is not None,
                lock.is_in_keyring(record),
                record.state is VaultState.CLOSED,
                tuple(one.name for one in self._left_readable()),
            )
        )
        self.changed.emit()

    def make(self, passphrase: str, *, in_keyring: bool) -> NewVault | None:
        """Make a vault; its files are encrypted at the next start. None when that failed."""
        made: list[NewVault] = []
        self._try(lambda: made.append(lock.make(self._folder, passphrase, in_keyring=in_keyring)))
        return made[0] if made else None

    def change_passphrase(self, passphrase: str) -> bool:
        """Give it another passphrase; returns whether that was done."""
        return self._try(lambda: lock.change_passphrase(self._folder, passphrase))

    def new_phrase(self) -> str | None:
        """Give it another recovery phrase, and return it; None when that failed."""
        made: list[str] = []
        self._try(lambda: made.append(lock.new_recovery_phrase(self._folder)))
        return made[0] if made else None

    def use_keyring(self, *, is_wanted: bool) -> None:
        """Let the keyring open it, or no longer."""
        self._try(lambda: lock.use_keyring(self._folder, is_wanted=is_wanted))

    def give_up(self) -> None:
        """Want no vault any more: start again, and decrypt everything."""
        if self._try(self._give_up):
            self.restart_wanted.emit()

    def lock(self) -> None:
        """Start again, which asks for the secret. A person may stay after all: the key is kept."""
        self.restart_wanted.emit()

    def shut_down(self) -> None:
        """Know the key no more: the window is gone, and nothing is read or written any more."""
        keys.forget()

    def _try(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except EngineError as error:
            self.refresh()
            self.failed.emit(error)
            return False
        self.refresh()
        return True
