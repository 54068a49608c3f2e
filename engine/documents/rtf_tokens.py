"""Cuts rich text (RTF) into its tokens, in one pass whatever the file holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

_TOKEN: Final = re.compile(
    rb"""
      (?P<text>[^\\{}\r\n\0]+)
    | (?P<open>\{) | (?P<close>\})
    | \\(?P<word>[A-Za-z]{1,32})(?P<number>-?[0-9]{1,10})?[ ]?
    | \\'(?P<hex>[0-9A-Fa-f]{2})
    | \\(?P<symbol>.)
    """,
    re.VERBOSE | re.DOTALL,
)


class TokenKind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    SYMBOL = auto()
    BYTES = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """One token.

    Attributes:
        kind: What it is.
        content: The name of a control word, the character of a symbol, or bytes of text.
        number: Behind a control word; None when there is none.
        is_escaped: Whether the bytes were written as a code, so that they count as one character.
    """

    kind: TokenKind
    content: bytes = b""
    number: int | None = None
    is_escaped: bool = False


_OPEN: Final = Token(TokenKind.OPEN)
_CLOSE: Final = Token(TokenKind.CLOSE)


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens; line ends, which mean nothing, and binary data are left out."""
    position = 0
    while position < len(data):
        match = _TOKEN.match(data, position)
        if match is None:  # a line end, a NUL, a backslash at the very end
            position += 1
            continue
        position = match.end()
        kind = match.lastgroup
        if kind == "text":
            yield Token(TokenKind.BYTES, match["text"])
        elif kind == "open":
            yield _OPEN
        elif kind == "close":
            yield _CLOSE
        elif kind == "hex":
            yield Token(TokenKind.BYTES, bytes.fromhex(match["hex"].decode()), is_escaped=True)
        elif kind == "symbol":
            yield Token(TokenKind.SYMBOL, match["symbol"])
        else:
            number = None if match["number"] is None else int(match["number"])
            if match["word"] == b"bin":
                position += max(number or 0, 0)
            else:
                yield Token(TokenKind.WORD, match["word"], number)
