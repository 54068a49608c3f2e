"""Turns tokens into text while they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

_UNFINISHED: Final = "\ufffd"
_BEFORE: Final = 5
"""Tokens of the prompt that are looked at, because a space belongs to what stands before it."""


class TokenText:
    """The text of one answer, token by token.

    Some tokenizers give other text for a token alone than among others. So what is new is the
    difference of two texts: with the newest tokens, and without.

    Args:
        decode: Returns the text of tokens.
        prompt: The tokens that the answer follows.
    """

    def __init__(self, decode: Callable[[list[int]], str], prompt: Sequence[int]) -> None:
        self._decode = decode
        self._before = list(prompt[-_BEFORE:])
        self._waiting: list[int] = []

    def add(self, token: int) -> str:
        """Return the text that is certain now; empty while a character is not whole."""
        self._waiting.append(token)
        text = self._new_text()
        if not text or text.endswith(_UNFINISHED):
            return ""
        self._before, self._waiting = self._waiting, []
        return text

    def end(self) -> str:
        """Return what is left: a character that never became whole."""
        return self._new_text() if self._waiting else ""

    def _new_text(self) -> str:
        known = self._decode(self._before)
        return self._decode(self._before + self._waiting)[len(known) :]
