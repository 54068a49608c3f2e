"""Reads rich text (RTF) by its control words.

Covered: code pages of the document and of its fonts, Unicode with its fallback characters, headings
by outline level or style, lists, tables with their header rows, the results of fields, text boxes,
footnotes (at the end). Not covered: headers and footers, comments, deleted and hidden text,
formulas, pictures and embedded objects, tables inside cells (their text joins the cell's).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

from engine.documents.builder import TextBuilder
from engine.documents.misnamed import Content, refuse_misnamed
from engine.documents.records import BlockKind, Counted, Document
from engine.documents.rtf_tokens import Token, TokenKind, tokens
from engine.documents.source import Source
from engine.documents.table_rows import row_text


class _Target(Enum):
    """Where the text of a group goes."""

    BODY = auto()
    FONT = auto()
    STYLE = auto()
    INFO = auto()
    TITLE = auto()
    NOWHERE = auto()


_TARGETS: Final = {
    **dict.fromkeys(
        """annotation atnauthor atndate atnicn atnid atnparent atnref atrfend atrfstart background
        bkmkend bkmkstart colorschememapping colortbl datafield datastore defchp defpap docvar
        factoidname fchars filetbl fldinst fontemb footer footerf footerl footerr formfield ftncn
        ftnsep ftnsepc aftncn aftnsep aftnsepc generator gridtbl header headerf headerl headerr
        latentstyles lchars linkval listlevel listoverridetable listpicture listtable listtext
        mmath nesttableprops nextfile nonesttables nonshppict objclass objdata objname pgptbl pict
        pntext pntxta pntxtb private propname protusertbl pxe revtbl rsidtbl rxe shprslt sn
        staticval sv tc template themedata txe userprops wgrffmtfilter windowcaption xe
        xmlnstbl""".split(),
        _Target.NOWHERE,
    ),
    "info": _Target.INFO,
    "title": _Target.TITLE,
    "fonttbl": _Target.FONT,
    "stylesheet": _Target.STYLE,
}
"""Groups by their first control word; all others are text, unless they may be passed over."""

_ALTERNATIVE_TEXT: Final = frozenset({"shpinst", "shptxt", "do", "dptxbxtext", "ud"})
"""Groups that old readers pass over and that hold text all the same."""

_CHARACTERS: Final = {
    "tab": "\t",
    "line": "\n",
    "emdash": "\u2014",
    "endash": "\u2013",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "lquote": "\u2018",
    "rquote": "\u2019",
    "ldblquote": "\u201c",
    "rdblquote": "\u201d",
    "bullet": "\u2022",
    "nestcell": " ",
    "nestrow": " ",
}
_SYMBOLS: Final = {b"~": "\u00a0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}", b"\t": "\t"}

_PARAGRAPH_ENDS: Final = frozenset({"par", "sect", "page", "column", "softpage"})
_CHARACTER_SETS: Final = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_FONT_CHARACTER_SETS: Final = dict(
    zip(
        (77, 128, 129, 130, 134, 136, 161, 162, 163, 177, 178, 186, 204, 222, 238, 254, 255),
        """mac_roman cp932 cp949 johab gb18030 big5 cp1253 cp1254 cp1258 cp1255 cp1256 cp1257
        cp1251 cp874 cp1250 cp437 cp850""".split(),
        strict=True,
    )
)
"""Font character sets that say more than the document's own code page does."""

_USUAL_ENCODING: Final = "cp1252"
_HEADING_NAME: Final = re.compile(r"heading ([1-9])", re.IGNORECASE)
_BODY_LEVEL: Final = 9


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside one group; a group's end brings back what held before."""

    target: _Target = _Target.BODY
    font: int | None = None
    fallback: int = 1
    is_hidden: bool = False
    is_note: bool = False


@dataclass(slots=True)
class _Paragraph:
    """What is gathered until a paragraph ends."""

    parts: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    style: int | None = None
    level: int | None = None
    is_item: bool = False
    is_in_table: bool = False
    is_head: bool = False

    def take_text(self) -> str:
        """Return the text and begin anew."""
        text = "".join(self.parts)
        self.parts.clear()
        return text


def read(source: Source) -> Document:
    """Read a rich text file.

    Raises:
        NotRead: It is something else.
    """
    refuse_misnamed(source, Content.RTF)
    reader = _Reader()
    for token in tokens(source.data):
        reader.read_token(token)
    reader.finish()
    return Document(
        reader.builder.text,
        reader.builder.blocks,
        counted_in=Counted.PARAGRAPHS,
        title=" ".join(reader.title.split()),
    )


class _Reader:
    """Goes through the tokens and keeps what is open at each moment."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self.title = ""
        self._state = _State()
        self._outer: list[_State] = []
        self._body = _Paragraph()
        self._note = _Paragraph()
        self._notes: list[str] = []
        self._encoding = _USUAL_ENCODING
        self._font_encodings: dict[int, str] = {}
        self._default_font = 0
        self._style_levels: dict[int, int] = {}
        self._style_name = ""
        self._style = 0
        self._bytes = bytearray()
        self._units: list[int] = []
        self._to_skip = 0
        self._is_optional = False

    def read_token(self, token: Token) -> None:
        """Take the next token."""
        match token.kind:
            case TokenKind.BYTES:
                self._read_bytes(token)
            case TokenKind.WORD:
                self._read_word(token.content.decode("ascii"), token.number)
            case TokenKind.SYMBOL:
                self._read_symbol(token.content)
            case TokenKind.OPEN:
                self._flush()
                self._outer.append(self._state)
                self._to_skip = 0
            case TokenKind.CLOSE:
                self._close_group()
        if token.kind is not TokenKind.SYMBOL or token.content != b"*":
            self._is_optional = False

    def finish(self) -> None:
        """Add what is still open, then the footnotes."""
        self._flush()
        self._end_paragraph()
        self._end_row()
        for note in self._notes:
            self.builder.add(BlockKind.PARAGRAPH, note)

    def _close_group(self) -> None:
        self._flush()
        before = self._state
        if self._outer:
            self._state = self._outer.pop()
        self._to_skip = 0
        if before.is_note and not self._state.is_note:
            self._notes.append(" ".join(self._note.take_text().split()))

    def _read_bytes(self, token: Token) -> None:
        content = token.content
        if self._to_skip:
            skipped = min(self._to_skip, len(content))
            self._to_skip -= skipped
            content = content[skipped:]
        if content and self._units:
            self._flush()
        self._bytes += content

    def _read_symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._is_optional = True
        elif symbol in b"\r\n":
            self._read_word("par", None)
        elif symbol in _SYMBOLS:
            self._write_character(_SYMBOLS[symbol])

    def _read_word(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._read_unicode(number)
            return
        if word in _CHARACTERS:
            self._write_character(_CHARACTERS[word])
            return
        self._flush()
        if self._is_optional and word not in _ALTERNATIVE_TEXT and word not in _TARGETS:
            self._state = replace(self._state, target=_Target.NOWHERE)
        elif word in _TARGETS:
            self._enter(word)
        elif word in _PARAGRAPH_ENDS or word in ("cell", "row"):
            self._end(word)
        else:
            self._read_property(word, number)

    def _enter(self, word: str) -> None:
        """Turn a group into what its first control word names; inside unread ones stays all so."""
        if word in ("listtext", "pntext") and self._state.target is _Target.BODY:
            self._paragraph.is_item = True
        if self._state.target is not _Target.NOWHERE:
            self._state = replace(self._state, target=_TARGETS[word])

    def _read_property(self, word: str, number: int | None) -> None:
        is_on = number != 0
        match word:
            case "f" if number is not None:
                self._state = replace(self._state, font=number)
            case "uc":
                self._state = replace(self._state, fallback=max(number or 0, 0))
            case "v" | "deleted":
                self._state = replace(self._state, is_hidden=is_on)
            case "plain":
                self._state = replace(self._state, is_hidden=False, font=None)
            case "footnote":
                self._state = replace(self._state, is_note=True)
            case "upr":
                self._state = replace(self._state, target=_Target.NOWHERE)
            case "ud" if self._outer:
                # The same text as in the group around it, in Unicode.
                self._state = replace(self._state, target=self._before_alternatives().target)
            case "deff" if number is not None:
                self._default_font = number
            case "ansicpg" | "mac" | "pc" | "pca" | "fcharset" | "cpg":
                self._read_character_set(word, number)
            case _:
                self._read_paragraph_property(word, number)

    def _before_alternatives(self) -> _State:
        """Return what held before the group with two forms of the same text."""
        return self._outer[-2] if len(self._outer) > 1 else self._outer[-1]

    def _read_paragraph_property(self, word: str, number: int | None) -> None:
        if self._state.target is _Target.STYLE:
            self._read_style_property(word, number)
        if self._state.target is not _Target.BODY:
            return
        paragraph = self._paragraph
        match word:
            case "pard":
                paragraph.style = paragraph.level = None
                paragraph.is_item = paragraph.is_in_table = False
            case "s":
                paragraph.style = number
            case "outlinelevel":
                paragraph.level = number
            case "ls":
                paragraph.is_item = bool(number)
            case "intbl":
                paragraph.is_in_table = True
            case "trowd":
                paragraph.is_head = False
            case "trhdr":
                paragraph.is_head = True

    def _read_style_property(self, word: str, number: int | None) -> None:
        if word == "s":
            self._style = number or 0
        elif word == "outlinelevel" and number is not None:
            self._style_levels[self._style] = number

    def _read_character_set(self, word: str, number: int | None) -> None:
        if word in _CHARACTER_SETS:
            self._encoding = _CHARACTER_SETS[word]
        elif word == "ansicpg":
            self._encoding = _known("utf-8" if number == 65001 else f"cp{number}")
        elif self._state.font is not None and number is not None:
            name = f"cp{number}" if word == "cpg" else _FONT_CHARACTER_SETS.get(number, "")
            if name:
                self._font_encodings[self._state.font] = _known(name)

    def _read_unicode(self, number: int) -> None:
        if self._bytes:
            self._flush()
        self._units.append(number & 0xFFFF)
        self._to_skip = self._state.fallback

    def _write_character(self, character: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
            return
        self._flush()
        self._write(character)

    def _flush(self) -> None:
        """Write the bytes and the Unicode characters that wait for what comes next."""
        if self._bytes:
            text = bytes(self._bytes).decode(self._current_encoding(), "replace")
            self._bytes.clear()
            self._write(text)
        if self._units:
            packed = b"".join(unit.to_bytes(2, "little") for unit in self._units)
            self._units.clear()
            self._write(packed.decode("utf-16-le", "replace"))

    def _current_encoding(self) -> str:
        font = self._default_font if self._state.font is None else self._state.font
        return self._font_encodings.get(font, self._encoding)

    def _write(self, text: str) -> None:
        match self._state.target:
            case _Target.BODY if not self._state.is_hidden:
                self._paragraph.parts.append(text.replace("\ufeff", ""))
            case _Target.TITLE:
                self.title += text
            case _Target.STYLE:
                self._read_style_name(text)

    def _read_style_name(self, text: str) -> None:
        name = _HEADING_NAME.match(text.strip())
        if name:
            self._style_levels.setdefault(self._style, int(name[1]) - 1)
        if ";" in text:
            self._style = 0

    @property
    def _paragraph(self) -> _Paragraph:
        return self._note if self._state.is_note else self._body

    def _end(self, word: str) -> None:
        if self._state.target is not _Target.BODY:
            return
        if self._state.is_note:
            self._note.parts.append("\n")
        elif word == "cell":
            self._body.cells.append(self._body.take_text())
        elif word == "row":
            self._end_row()
        elif self._body.is_in_table:
            self._body.parts.append("\n")
        else:
            self._end_row()
            self._end_paragraph()

    def _end_row(self) -> None:
        cells = self._body.cells
        is_head = self._body.is_head
        self.builder.add(BlockKind.TABLE_ROW, row_text(cells), int(is_head))
        cells.clear()

    def _end_paragraph(self) -> None:
        paragraph = self._body
        level = paragraph.level
        if level is None:
            level = self._style_levels.get(paragraph.style or 0, _BODY_LEVEL)
        text = paragraph.take_text()
        if 0 <= level < _BODY_LEVEL:
            self.builder.add(BlockKind.HEADING, text, min(level + 1, 6))
        elif paragraph.is_item:
            self.builder.add(BlockKind.LIST_ITEM, text)
        else:
            self.builder.add(BlockKind.PARAGRAPH, text)


def _known(encoding: str) -> str:
    """Return an encoding if Python has it, else the usual one."""
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return _USUAL_ENCODING
