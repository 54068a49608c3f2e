"""An answer's Markdown as safe HTML with numbered citation marks. No Qt in here.

A model's words are not trusted: HTML is escaped, images and links stay plain text, and the only
anchors are the marks that are placed here. Marks travel through the parser as characters that count
as punctuation, so that `**bold.**` before a mark is still bold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, MutableMapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token
    from markdown_it.utils import OptionsDict

CITATION_SCHEME = "citation"

_OPEN = "\u2045"
_CLOSE = "\u2046"
_PLACEHOLDER = re.compile(f"{_OPEN}([0-9,]+){_CLOSE}")
_NO_BREAK_BEFORE = "\u2060"
_UNSAFE_RULES = ("image", "link", "autolink", "reference", "html_block", "html_inline")


@dataclass(frozen=True, slots=True)
class CitationMark:
    """Numbers of sources, to be shown at a character offset in the answer's Markdown."""

    position: int
    numbers: tuple[int, ...]


def markdown_to_html(text: str, marks: Iterable[CitationMark] = ()) -> str:
    """Return the HTML of an answer; each mark becomes anchors such as `citation:3`."""
    html: str = _parser().render(_with_placeholders(text, marks))
    return html.replace(">\n", ">")  # Qt would show these line ends as spaces


def _with_placeholders(text: str, marks: Iterable[CitationMark]) -> str:
    plain = text.replace(_OPEN, "[").replace(_CLOSE, "]")
    parts = []
    done = 0
    for mark in sorted(marks, key=lambda mark: mark.position):
        # A mark at the start of a line would hide that the line begins a list or a heading.
        place = len(plain[: max(mark.position, 0)].rstrip())
        place = max(place, done)
        numbers = ",".join(str(number) for number in mark.numbers)
        parts.append(f"{plain[done:place]}{_OPEN}{numbers}{_CLOSE}")
        done = place
    return "".join(parts) + plain[done:]


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # 50 ms; the window starts without it

    parser = MarkdownIt("commonmark", {"html": False, "breaks": True})
    parser.enable(["table", "strikethrough"]).disable(list(_UNSAFE_RULES))
    parser.inline.add_terminator_char(_OPEN)
    parser.inline.ruler.push("citation", _parse_citation)
    parser.add_render_rule("citation", _render_citation)
    parser.add_render_rule("code_inline", _render_code_in_line)
    parser.add_render_rule("fence", _render_code_block)
    parser.add_render_rule("code_block", _render_code_block)
    return parser


def _parse_citation(state: StateInline, silent: bool) -> bool:
    found = _PLACEHOLDER.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("citation", "", 0).content = found.group(0)
    state.pos = found.end()
    return True


def _anchors(text: str) -> str:
    numbers = [int(n) for found in _PLACEHOLDER.findall(text) for n in found.split(",") if n]
    links = (f'<a href="{CITATION_SCHEME}:{n}" class="citation">[{n}]</a>' for n in numbers)
    return "".join(f"{_NO_BREAK_BEFORE}{link}" for link in links)


def _render_citation(
    _renderer: RendererHTML,
    tokens: Sequence[Token],
    place: int,
    _options: OptionsDict,
    _environment: MutableMapping[str, object],
) -> str:
    return _anchors(tokens[place].content)


def _render_code_in_line(
    _renderer: RendererHTML,
    tokens: Sequence[Token],
    place: int,
    _options: OptionsDict,
    _environment: MutableMapping[str, object],
) -> str:
    content = tokens[place].content
    return f"<code>{escape(_PLACEHOLDER.sub('', content))}</code>{_anchors(content)}"


def _render_code_block(
    _renderer: RendererHTML,
    tokens: Sequence[Token],
    place: int,
    _options: OptionsDict,
    _environment: MutableMapping[str, object],
) -> str:
    content = tokens[place].content
    code = escape(_PLACEHOLDER.sub("", content).rstrip("\n"))
    # A table of one cell: the only block to which Qt's HTML gives padding and a background.
    cell = f'<td class="code"><pre>{code}</pre>{_anchors(content)}</td>'
    return f'<table width="100%" cellpadding="12" cellspacing="0"><tr>{cell}</tr></table>'
