"""Small pieces of HTML. Everything that is put into a page goes through here: texts are hostile."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import Final

_NO_CHARACTERS: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""What no page may hold: control characters, halves of characters, what is no character at all."""

LONGEST: Final = 2_000
"""Characters of one text that are shown: a page of 2,000 questions is to open."""


def escaped(text: str) -> str:
    """Return a text so that a page shows it as it is."""
    return html.escape(_NO_CHARACTERS.sub("\ufffd", text))


def isolated(text: str) -> str:
    """Return a text inside a sentence, whose direction of writing changes nothing around it."""
    return f"<bdi>{escaped(text)}</bdi>"


def said(text: str, before: str = "") -> str:
    """Return a text with its lines as they are; of a very long one, the beginning.

    Args:
        text: The text.
        before: HTML that stands before it.
    """
    left = len(text) - LONGEST
    more = f' <span class="soft">… and {left:,} more characters</span>' if left > 0 else ""
    shown = isolated(text[:LONGEST].strip())
    return f'<p class="said">{before}{shown}{more}</p>'


def items(lines: Iterable[str], kind: str = "ul") -> str:
    """Return texts as a list; nothing when there are none."""
    inner = "".join(f"<li>{escaped(one)}</li>" for one in lines)
    return f"<{kind}>{inner}</{kind}>" if inner else ""


def table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of texts whose first column names the rows.

    Args:
        caption: What it shows, for those who hear it.
        heads: Above the columns; none for two columns that speak for themselves.
        rows: Texts, as many each as there are columns.
    """
    body = "\n".join(map(_row, rows))
    return (
        f'<div class="wide"><table class="lines even" aria-label="{escaped(caption)}" '
        'width="100%" cellpadding="4" cellspacing="0">\n'
        f"{_head(heads)}<tbody>{body}</tbody>\n</table></div>"
    )


def _head(heads: Sequence[str]) -> str:
    if not heads:
        return ""
    cells = "".join(f'<th scope="col" align="left">{escaped(one)}</th>' for one in heads)
    return f"<thead><tr>{cells}</tr></thead>\n"


def _row(cells: Sequence[str]) -> str:
    first, *others = cells
    rest = "".join(f"<td>{escaped(one)}</td>" for one in others)
    return (
        f'<tr><th class="name" scope="row" align="left" width="28%">{escaped(first)}</th>'
        f"{rest}</tr>"
    )
