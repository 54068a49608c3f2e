r"""Markdown of an untrusted author as tokens. No Qt in here.

CommonMark with tables, struck words and maths (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`). Not covered on
purpose: HTML, images, links and references, which all stay the words that were written. Every step
is bounded: nesting is cut, a very long paragraph stays plain.

Inglenook's own pages (`is_own`) may have links and pictures; they have no maths.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.ruler import RuleOptionsType
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

FORMULA: Final = "formula"
DISPLAYED: Final = "displayed"
"""The markup of a formula that has a line of its own."""

LONGEST_PARAGRAPH: Final = 8_000
_DEEPEST: Final = 12
_LONGEST_FORMULA: Final = 1_000
_MOST_FORMULA_LINES: Final = 60
_UNSAFE_RULES: Final = ("image", "link", "autolink", "reference", "html_block", "html_inline")
_OWN_RULES: Final = ("image", "link")
_DELIMITERS: Final = (("$$", "$$"), ("\\[", "\\]"), ("\\(", "\\)"), ("$", "$"))
_DISPLAYED_DELIMITERS: Final = {"$$": "$$", "\\[": "\\]"}
_MATHS_SIGN: Final = re.compile(r"[\\^_=+<>{}]")
_WORD_GAP: Final = re.compile(r"\s")


def parse(text: str, *, is_own: bool = False) -> list[Token]:
    """Return the tokens of Markdown, those of its words as children.

    Args:
        text: The Markdown.
        is_own: Whether it came with the application, so that its links and pictures are meant.
    """
    parser = _own_parser() if is_own else _parser()
    tokens = parse_blocks(text)
    for token in tokens:
        if token.type == "inline":
            token.children = []
            if len(token.content) > LONGEST_PARAGRAPH:
                token.children = [_plain(token.content)]
            else:
                parser.inline.parse(token.content, parser, {}, token.children)
    return tokens


def is_cut(tokens: list[Token]) -> bool:
    """Tell whether something was nested so deeply that the parser left it out."""
    return max((token.level for token in tokens), default=_DEEPEST) >= _DEEPEST - 1


def parse_blocks(text: str) -> list[Token]:
    """Return the tokens of Markdown without looking into its words.

    Offsets are those of `text`: line ends and signs that cannot be shown keep their length.
    """
    tokens: list[Token] = []
    parser = _parser()
    parser.block.parse(with_plain_lines(text).replace("\0", "\ufffd"), parser, {}, tokens)
    return tokens


def with_plain_lines(text: str) -> str:
    r"""Return text of the same length in which every line ends with "\n", whoever wrote it."""
    return text.replace("\r\n", " \n").replace("\r", "\n")


@cache
def _own_parser() -> MarkdownIt:
    return _plain_parser().enable(list(_OWN_RULES))


@cache
def _parser() -> MarkdownIt:
    parser = _plain_parser()
    parser.inline.ruler.before("escape", FORMULA, _parse_formula)
    interrupts: RuleOptionsType = {"alt": ["paragraph", "blockquote", "list"]}
    parser.block.ruler.before("fence", FORMULA, _parse_formula_block, interrupts)
    return parser


def _plain_parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # 50 ms; the window starts without it

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
    return parser.enable(["table", "strikethrough"]).disable(list(_UNSAFE_RULES))


def _plain(text: str) -> Token:
    from markdown_it.token import Token

    return Token("text", "", 0, content=text)


def _parse_formula(state: StateInline, silent: bool) -> bool:
    for opening, closing in _DELIMITERS:
        if state.src.startswith(opening, state.pos):
            return _take_formula(state, opening, closing, silent)
    return False


def _take_formula(state: StateInline, opening: str, closing: str, silent: bool) -> bool:
    start = state.pos + len(opening)
    end = state.src.find(closing, start, min(start + _LONGEST_FORMULA, state.posMax))
    if end < 0:
        return False
    content = state.src[start:end]
    after = state.src[end + len(closing) : end + len(closing) + 1]
    if not content.strip() or (opening == "$" and not _is_maths(content, after)):
        return False
    if not silent:
        token = state.push(FORMULA, "", 0)
        token.content = content.strip()
        token.markup = DISPLAYED if opening in _DISPLAYED_DELIMITERS else ""
        token.meta = {"source": state.src[state.pos : end + len(closing)]}
    state.pos = end + len(closing)
    return True


def _is_maths(content: str, after: str) -> bool:
    """Tell a formula from two prices, as in "$5 and $10" or "$5 (about 6$)"."""
    if content != content.strip() or after.isdigit():
        return False
    starts_as_price = content[0].isdigit() and _WORD_GAP.search(content) is not None
    return not starts_as_price or _MATHS_SIGN.search(content) is not None


def _parse_formula_block(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    if state.is_code_block(first):
        return False
    begin = state.bMarks[first] + state.tShift[first]
    opening = state.src[begin : begin + 2]
    closing = _DISPLAYED_DELIMITERS.get(opening)
    if closing is None:
        return False
    for line in range(first, min(last, first + _MOST_FORMULA_LINES)):
        start = begin + 2 if line == first else state.bMarks[line]
        end = state.src.find(closing, start, state.eMarks[line])
        if end < 0:
            continue
        if (
            state.src[end + 2 : state.eMarks[line]].strip()
            or not state.src[begin + 2 : end].strip()
        ):
            return False
        if not silent:
            token = state.push(FORMULA, "", 0)
            token.content = state.src[begin + 2 : end].strip()
            token.markup = DISPLAYED
            token.map = [first, line + 1]
            token.meta = {"source": state.src[begin : end + 2]}
            state.line = line + 1
        return True
    return False
