"""Writes Markdown into a document, at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextListFormat

from desktop.language.words import NO_COUNT, translated
from desktop.theme.tokens import SPACE
from desktop.widgets.rich_text.decorations import Decoration, Ground
from desktop.widgets.rich_text.formulas import Formula, FormulaFrame, formula_format, typeset
from desktop.widgets.rich_text.look import LIST_INDENT, QUOTE_INDENT, Look
from desktop.widgets.rich_text.markdown import DISPLAYED, FORMULA, is_cut, parse
from desktop.widgets.rich_text.marks import SourceWalk
from desktop.widgets.rich_text.stretches import Stretch
from desktop.widgets.rich_text.tables import Table, table_of, write_table

if TYPE_CHECKING:
    from markdown_it.token import Token

CITATION_SCHEME: Final = "citation"
CODE_SCHEME: Final = "code"

_NO_BREAK_BEFORE: Final = "\u2060"
_LINE_BREAK: Final = "\u2028"
_LONGEST_LINE: Final = 2_000
_DEEPEST_INDENT: Final = 6
_EMPHASIS: Final = {"strong": "bold", "em": "italic", "s": "struck"}


def tr(text: str, count: int = NO_COUNT) -> str:
    """Return words of the interface in the person's language."""
    return translated("DocumentWriter", text, count)


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Code that is shown: where its first line is, and what it says in which language."""

    begin: QTextCursor
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class WaitingFormula:
    """A formula whose source is shown until it is typeset."""

    place: QTextCursor
    frame: FormulaFrame
    done: Future[Formula | None]
    look: QTextCharFormat


@dataclass(slots=True)
class Written:
    """What is in the document beside words."""

    decorations: list[Decoration] = field(default_factory=list)
    codes: list[CodeBlock] = field(default_factory=list)
    waiting: list[WaitingFormula] = field(default_factory=list)
    headings: list[QTextCursor] = field(default_factory=list)

    def copy(self) -> Written:
        """Return what is there now, to come back to."""
        return Written(
            list(self.decorations), list(self.codes), list(self.waiting), list(self.headings)
        )


class DocumentWriter:
    """Writes stretches one after the other.

    `is_fresh` says that the document is empty: its one line is to be written into.
    """

    def __init__(
        self,
        cursor: QTextCursor,
        look: Look,
        walk: SourceWalk,
        written: Written,
        *,
        is_fresh: bool,
    ) -> None:
        self.is_fresh = is_fresh
        self._cursor = cursor
        self._look = look
        self._walk = walk
        self._written = written
        self._lists: list[int] = []  # the number of the item of each list that is open
        self._quotes: list[Decoration | None] = []
        self._item_begins = False
        self._gap = SPACE.snug

    def write(self, text: str, stretch: Stretch) -> None:
        """Write one stretch of the Markdown `text`."""
        source = text[stretch.start : stretch.end]
        self._gap = SPACE.snug
        if stretch.goes_on:
            self._gap = SPACE.hair if stretch.is_item else 0
        self._walk.begin_at(stretch.start)
        tokens = [] if stretch.is_plain else self._parse(source)
        if is_cut(tokens):
            self._begin_block(self._paragraph())
            self._write_words(source.strip("\n"), self._look.text)
        else:
            self._write_tokens(tokens, stretch.number)
        self._write_citations(stretch.end)

    def _parse(self, source: str) -> list[Token]:
        """Return the tokens of a stretch; whoever wrote it is not known."""
        return parse(source)

    # Blocks --------------------------------------------------------------------------------

    def _write_tokens(self, tokens: list[Token], number: int) -> None:
        steps = iter(tokens)
        words = self._look.text
        for token in steps:
            kind = token.type
            if kind == "table_open":
                self._write_table(table_of(steps))
            elif kind == "heading_open":
                words = self._open_heading(int(token.tag[1:]))
            elif kind == "heading_close":
                words = self._look.text
            elif kind == "paragraph_open":
                self._begin_block(self._paragraph())
            elif kind == "inline":
                self._write_inline(self._cursor, token, words)
            elif kind in ("fence", "code_block"):
                self._write_code(token)
            elif kind == FORMULA:
                self._begin_block(self._paragraph())
                self._write_formula(self._cursor, token, words, has_line=True)
            elif kind == "hr":
                self._write_rule()
            else:
                self._open_or_close(token, number)

    def _open_or_close(self, token: Token, number: int) -> None:
        kind = token.type
        if kind == "ordered_list_open":
            first = number if number and not self._lists else int(token.attrs.get("start", 1))
            self._lists.append(first)
        elif kind == "bullet_list_open":
            self._lists.append(0)
        elif kind in ("ordered_list_close", "bullet_list_close"):
            self._lists.pop()
        elif kind == "list_item_open":
            self._item_begins = True
        elif kind == "list_item_close":
            self._item_begins = False
            self._gap = SPACE.hair
            if self._lists[-1]:
                self._lists[-1] += 1
        elif kind == "blockquote_open":
            self._quotes.append(None)
        elif kind == "blockquote_close":
            self._quotes.pop()

    def _paragraph(self) -> QTextBlockFormat:
        return self._look.paragraph(self._gap)

    def _open_heading(self, level: int) -> QTextCharFormat:
        """Begin the line of a heading, and return the format of its words."""
        self._begin_block(self._paragraph())
        self._written.headings.append(steady(self._cursor))
        return self._look.heading(level)

    def _indent(self) -> int:
        depth = min(len(self._lists), _DEEPEST_INDENT)
        return depth * LIST_INDENT + min(len(self._quotes), _DEEPEST_INDENT) * QUOTE_INDENT

    def _begin_block(self, look: QTextBlockFormat) -> None:
        quotes = min(len(self._quotes), _DEEPEST_INDENT)
        look.setLeftMargin(look.leftMargin() + quotes * QUOTE_INDENT)
        in_item = self._item_begins and self._lists
        if not in_item:
            look.setIndent(min(len(self._lists), _DEEPEST_INDENT))
        if self.is_fresh:
            look.setTopMargin(0)
            self._cursor.setBlockFormat(look)
            self._cursor.setBlockCharFormat(self._look.text)
            self.is_fresh = False
        else:
            self._cursor.insertBlock(look, self._look.text)
        if in_item:
            self._begin_item()
        self._gap = SPACE.hair if self._lists else SPACE.snug
        self._extend_quotes()

    def _begin_item(self) -> None:
        self._item_begins = False
        style = QTextListFormat()
        number = self._lists[-1]
        styles = QTextListFormat.Style
        style.setStyle(styles.ListDecimal if number else styles.ListDisc)
        style.setStart(number or 1)
        style.setIndent(min(len(self._lists), _DEEPEST_INDENT))
        self._cursor.createList(style)

    def _extend_quotes(self) -> None:
        here = steady(self._cursor)
        for depth, quote in enumerate(self._quotes[:_DEEPEST_INDENT]):
            if quote is None:
                left = SPACE.tight + depth * QUOTE_INDENT + len(self._lists) * LIST_INDENT
                made = Decoration(Ground.QUOTATION, here, QTextCursor(here), left)
                made.end.setKeepPositionOnInsert(True)
                self._quotes[depth] = made
                self._written.decorations.append(made)
            else:
                quote.end.setPosition(self._cursor.position())

    def _write_rule(self) -> None:
        line = self._look.unseen_line()
        line.setTopMargin(SPACE.normal)
        line.setBottomMargin(SPACE.hair)
        self._begin_block(line)
        here = steady(self._cursor)
        self._written.decorations.append(Decoration(Ground.RULE, here, here, SPACE.tight))

    # Code ----------------------------------------------------------------------------------

    def _write_code(self, token: Token) -> None:
        language = token.info.split()[0][:40] if token.info.split() else ""
        lines = token.content.rstrip("\n").split("\n")
        for line in lines:
            self._walk.skip(line)
        caption = self._look.code_line()
        caption.setTopMargin(SPACE.snug + SPACE.tight)
        caption.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._begin_block(caption)
        begin = steady(self._cursor)
        self._write_caption(language)
        self._begin_block(self._look.code_line())
        first = steady(self._cursor)
        for count, line in enumerate(_broken(lines)):
            if count:
                self._begin_block(self._look.code_line())
            self._cursor.insertText(line, self._look.code)
        end = steady(self._cursor)
        left = SPACE.tight + self._indent()
        self._written.decorations.append(Decoration(Ground.CODE, begin, end, left))
        self._written.codes.append(CodeBlock(first, token.content, language))
        last = self._cursor.blockFormat()
        last.setBottomMargin(SPACE.tight)
        self._cursor.setBlockFormat(last)

    def _write_caption(self, language: str) -> None:
        if language:
            self._cursor.insertText(f"{language}   ", self._look.caption)
        copy = QTextCharFormat(self._look.caption)
        copy.setAnchor(True)
        copy.setAnchorHref(f"{CODE_SCHEME}:{len(self._written.codes)}")
        copy.setFontUnderline(True)
        copy.setToolTip(tr("Copy this code"))
        self._cursor.insertText(tr("Copy"), copy)

    # Tables --------------------------------------------------------------------------------

    def _write_table(self, table: Table) -> None:
        if not table.is_showable:
            self._begin_block(self._paragraph())
            self._write_words(table.source, self._look.code)
            return
        if self.is_fresh:
            self._cursor.setBlockFormat(self._look.unseen_line())
        write_table(self._cursor, self._look, table, self._write_inline)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockFormat(self._look.unseen_line())
        self.is_fresh = False

    # Words ---------------------------------------------------------------------------------

    def _write_inline(self, cursor: QTextCursor, token: Token, base: QTextCharFormat) -> None:
        styles: list[str] = []
        for child in token.children or ():
            name = child.type.removesuffix("_open").removesuffix("_close")
            if name in _EMPHASIS:
                styles = _changed(styles, _EMPHASIS[name], opens=child.nesting > 0)
                continue
            self._write_child(cursor, child, _styled(base, styles))

    def _write_child(self, cursor: QTextCursor, child: Token, words: QTextCharFormat) -> None:
        if child.type == FORMULA:
            self._write_formula(cursor, child, words)
        elif child.type in ("softbreak", "hardbreak"):
            for numbers in self._walk.due_here():
                self._write_numbers(cursor, numbers)
            cursor.insertText(_LINE_BREAK, words)
        elif child.type == "code_inline":
            self._write_words(child.content, self._look.code_word(words), cursor)
        elif child.type == "text_special":
            self._write_words(child.content, words, cursor, child.markup)
        else:
            self._write_words(child.content, words, cursor)

    def _write_words(
        self,
        text: str,
        look: QTextCharFormat,
        cursor: QTextCursor | None = None,
        written: str = "",
    ) -> None:
        """Write words; `written` is the Markdown for them, where it looks otherwise."""
        at = cursor or self._cursor
        for piece in self._walk.through(text, written):
            if isinstance(piece, tuple):
                self._write_numbers(at, piece)
            elif piece.doubt is None:
                at.insertText(piece.text, look)
            else:
                at.insertText(piece.text, self._look.in_doubt(look, piece.doubt))

    def _write_formula(
        self, cursor: QTextCursor, token: Token, look: QTextCharFormat, *, has_line: bool = False
    ) -> None:
        frame = FormulaFrame(str(token.meta["source"]), self._look.scale, has_line)
        self._walk.skip(frame.source)
        done = typeset(token.content, displayed=token.markup == DISPLAYED)
        if done.done() and done.result() is not None:
            insert_formula(cursor, done.result(), frame, look)
            return
        start = cursor.position()
        cursor.insertText(frame.source, self._look.code)
        if not done.done():
            place = QTextCursor(cursor)
            place.setPosition(start)
            place.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
            place.setKeepPositionOnInsert(True)
            self._written.waiting.append(WaitingFormula(place, frame, done, look))

    def _write_citations(self, end: int) -> None:
        for numbers in self._walk.due(end):
            self._write_numbers(self._cursor, numbers)

    def _write_numbers(self, cursor: QTextCursor, numbers: Sequence[int]) -> None:
        for number in numbers:
            look = QTextCharFormat(self._look.citation)
            cursor.insertText(_NO_BREAK_BEFORE, look)
            look.setAnchor(True)
            look.setAnchorHref(f"{CITATION_SCHEME}:{number}")
            cursor.insertText(f"[{number}]", look)


def steady(cursor: QTextCursor) -> QTextCursor:
    """Return a cursor that stays where it is when words are added behind it."""
    made = QTextCursor(cursor)
    made.clearSelection()
    made.setKeepPositionOnInsert(True)
    return made


def insert_formula(
    cursor: QTextCursor, formula: Formula | None, frame: FormulaFrame, look: QTextCharFormat
) -> None:
    """Put the picture of a formula where the cursor is, in place of what it selects."""
    if formula is not None:
        cursor.insertText("\ufffc", formula_format(formula, frame, look))


def _broken(lines: list[str]) -> Iterator[str]:
    for line in lines:
        for start in range(0, max(len(line), 1), _LONGEST_LINE):
            yield line[start : start + _LONGEST_LINE]


def _changed(styles: list[str], style: str, *, opens: bool) -> list[str]:
    if opens:
        return [*styles, style]
    place = len(styles) - 1 - styles[::-1].index(style)
    return styles[:place] + styles[place + 1 :]


def _styled(base: QTextCharFormat, styles: list[str]) -> QTextCharFormat:
    if not styles:
        return base
    made = QTextCharFormat(base)
    if "bold" in styles:
        made.setFontWeight(QFont.Weight.DemiBold)
    if "italic" in styles:
        made.setFontItalic(True)
    if "struck" in styles:
        made.setFontStrikeOut(True)
    return made
