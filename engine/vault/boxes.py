"""Locks a key into a box that a secret opens: a passphrase, or the recovery phrase.

The secret is stretched by scrypt (RFC 7914), so that guessing costs 64 MB and a tenth of a second a
try, and the box is closed with ChaCha20-Poly1305 (RFC 8439), so that a wrong secret is noticed.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from dataclasses import dataclass
from typing import Final

_COST: Final = 1 << 16
_BLOCK: Final = 8
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_SALT_BYTES: Final = 16
_MOST_COST: Final = 1 << 18
"""Of a box that was read: a damaged or hostile one must not take all memory."""


@dataclass(frozen=True, slots=True)
class Box:
    """A key that is locked.

    Attributes:
        salt: Makes equal secrets different, in hexadecimal.
        nonce: Never used twice, in hexadecimal.
        content: The locked key, in hexadecimal.
        cost: Of scrypt: how often it mixes.
    """

    salt: str
    nonce: str
    content: str
    cost: int = _COST


def new_key() -> bytes:
    """Return a key that nobody can guess, 256 bits."""
    return os.urandom(_KEY_BYTES)


def lock(key: bytes, secret: str) -> Box:
    """Lock a key with a secret."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    content = ChaCha20Poly1305(_stretched(secret, salt, _COST)).encrypt(nonce, key, None)
    return Box(salt.hex(), nonce.hex(), content.hex())


def unlock(box: Box, secret: str) -> bytes | None:
    """Return the key of a box; None when the secret is not the right one."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    stretched = _stretched(secret, bytes.fromhex(box.salt), min(box.cost, _MOST_COST))
    try:
        return ChaCha20Poly1305(stretched).decrypt(
            bytes.fromhex(box.nonce), bytes.fromhex(box.content), None
        )
    except InvalidTag:
        return None


def _stretched(secret: str, salt: bytes, cost: int) -> bytes:
    # However a keyboard writes an accent, it is the same passphrase.
    words = unicodedata.normalize("NFC", secret).encode()
    memory = 256 * _BLOCK * cost
    return hashlib.scrypt(words, salt=salt, n=cost, r=_BLOCK, p=1, dklen=_KEY_BYTES, maxmem=memory)
