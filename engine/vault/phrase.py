"""The recovery phrase: letters and digits that open the vault when everything else is lost.

Seven groups of four signs, of which the last two signs check the others. No sign is mistaken for
another: O is read as 0, I and L as 1 (Crockford's base 32). 130 bits cannot be guessed.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Final

from engine.errors import UserProblem

_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM: Final = 26
_CHECKING: Final = 2
_GROUP: Final = 4
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_phrase() -> str:
    """Return a new phrase, as in "7Q2M-…"."""
    signs = "".join(secrets.choice(_SIGNS) for _ in range(_RANDOM))
    return _grouped(signs + _check(signs))


def read_phrase(text: str) -> str:
    """Return a phrase as it was made, from what a person wrote down.

    Raises:
        UserProblem: It is no recovery phrase, or was copied wrongly.
    """
    signs = "".join(one for one in text.upper().translate(_READ_AS) if one.isalnum())
    if len(signs) != _RANDOM + _CHECKING or any(one not in _SIGNS for one in signs):
        raise UserProblem(
            "This is not a recovery phrase.",
            "It has seven groups of four letters and digits, as in 7Q2M-K0DX-….",
        )
    if _check(signs[:_RANDOM]) != signs[_RANDOM:]:
        raise UserProblem(
            "One sign of the recovery phrase is wrong.", "Compare it with what you wrote down."
        )
    return _grouped(signs)


def _check(signs: str) -> str:
    digest = hashlib.sha256(signs.encode()).digest()
    return "".join(_SIGNS[one % len(_SIGNS)] for one in digest[:_CHECKING])


def _grouped(signs: str) -> str:
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))
