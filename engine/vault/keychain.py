"""The system's keyring, which opens the vault for whoever is logged in.

Source of the interface: the package `keyring`, which speaks to macOS's Keychain, Windows'
Credential Locker and the Secret Service of Linux desktops. Without one nothing is kept, and the
passphrase is asked for.
"""

from __future__ import annotations

import logging
from typing import Final

_SERVICE: Final = "Inglenook vault"

_log = logging.getLogger(__name__)


def is_there() -> bool:
    """Whether this system has a keyring that keeps secrets."""
    import keyring
    from keyring.backends import fail, null

    try:
        return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)
    except Exception as error:  # noqa: BLE001 - each system has errors of its own
        _log.warning("no keyring: %s", type(error).__name__)
        return False


def keep(id_: str, key: bytes) -> bool:
    """Give a key to the keyring; returns whether it keeps it."""
    import keyring

    try:
        keyring.set_password(_SERVICE, id_, key.hex())
    except Exception as error:  # noqa: BLE001 - as above
        _log.warning("the keyring keeps nothing: %s", type(error).__name__)
        return False
    return find(id_) == key


def find(id_: str) -> bytes | None:
    """Return the key that the keyring has; None when it has none, or is locked itself."""
    import keyring

    try:
        text = keyring.get_password(_SERVICE, id_)
        return None if text is None else bytes.fromhex(text)
    except Exception as error:  # noqa: BLE001 - as above
        _log.warning("the keyring gives nothing: %s", type(error).__name__)
        return None


def drop(id_: str) -> None:
    """Take a key out of the keyring, if it is there."""
    import keyring

    try:
        keyring.delete_password(_SERVICE, id_)
    except Exception as error:  # noqa: BLE001 - as above
        _log.info("the keyring had nothing to delete: %s", type(error).__name__)
