"""Which words of a block of code have which colour, found by Pygments a little at a time.

Code is coloured after it is shown, in slices between frames, and never where it is very long.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.theme.tokens import Colour

if TYPE_CHECKING:
    from pygments.lexer import Lexer  # type: ignore[import-untyped]

LONGEST_COLOURED: Final = 60_000

_KINDS: Final = (
    ("Token.Comment", Colour.CODE_COMMENT),
    ("Token.Keyword", Colour.CODE_KEYWORD),
    ("Token.Operator.Word", Colour.CODE_KEYWORD),
    ("Token.Literal.String", Colour.CODE_STRING),
    ("Token.Literal.Number", Colour.CODE_NUMBER),
    ("Token.Name.Function", Colour.CODE_NAME),
    ("Token.Name.Class", Colour.CODE_NAME),
    ("Token.Name.Decorator", Colour.CODE_NAME),
    ("Token.Name.Builtin", Colour.CODE_NAME),
    ("Token.Name.Tag", Colour.CODE_KEYWORD),
    ("Token.Name.Attribute", Colour.CODE_NAME),
)


@dataclass(frozen=True, slots=True)
class ColouredLine:
    """The words of one line of code that have a colour, as start, length and colour."""

    number: int
    words: tuple[tuple[int, int, Colour], ...]


def coloured_lines(code: str, language: str) -> Iterator[ColouredLine | None]:
    """Return the lines of code that have colours, and None for each step between.

    Nothing comes back for a language that nobody knows; each step is short.
    """
    lexer = _lexer(language)
    if lexer is None or len(code) > LONGEST_COLOURED:
        return
    number, column = 0, 0
    words: list[tuple[int, int, Colour]] = []
    for _, kind, text in lexer.get_tokens_unprocessed(code):
        colour = _colour_of(str(kind))
        for count, part in enumerate(text.split("\n")):
            if count:
                yield ColouredLine(number, tuple(words))
                number, column, words = number + 1, 0, []
            if colour is not None and part:
                words.append((column, len(part), colour))
            column += len(part)
        yield None
    yield ColouredLine(number, tuple(words))


def _colour_of(kind: str) -> Colour | None:
    return next((colour for prefix, colour in _KINDS if kind.startswith(prefix)), None)


def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    # Only once there is code.
    from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
    from pygments.util import ClassNotFound  # type: ignore[import-untyped]

    try:
        return get_lexer_by_name(language)
    except ClassNotFound:
        return None
