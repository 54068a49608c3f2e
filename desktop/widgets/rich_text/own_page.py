"""A page that came with the application: with links between pages, headings and pictures.

Covered: what `RichTextView` leaves out for everybody else's Markdown. Not covered: links to
anywhere else, which stay the words that were written; nothing is loaded but local pictures.
"""

from __future__ import annotations

import re
from math import floor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour
from desktop.widgets.rich_text.look import Look
from desktop.widgets.rich_text.markdown import parse
from desktop.widgets.rich_text.marks import SourceWalk
from desktop.widgets.rich_text.pictures import (
    PICTURE_OBJECT,
    PicturePainter,
    file_for,
    picture_format,
)
from desktop.widgets.rich_text.view import RichTextView
from desktop.widgets.rich_text.writer import DocumentWriter, Written

if TYPE_CHECKING:
    from markdown_it.token import Token

_PAGE_SCHEME: Final = "page"
_PICTURE_SCHEME: Final = "picture"
_INNER_LINK: Final = re.compile(r"(?:[\w-]+\.md)?(?:#[\w-]+)?")
_LINE_BREAK: Final = "\u2028"


class OwnPageView(RichTextView):
    """One page of the manual.

    Signals:
        link_chosen: (str) a page as links name it, as in "library.md#folders".
        picture_chosen: (Path) a picture is to be seen larger.
    """

    link_chosen = Signal(str)
    picture_chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, Colour.TEXT, parent)
        self._folder = Path()
        self._pictures = PicturePainter(theme, self)
        self.document().documentLayout().registerHandler(PICTURE_OBJECT, self._pictures)

    def show_page(self, text: str, folder: Path) -> None:
        """Show a page.

        Args:
            text: Its Markdown.
            folder: Where it lies: its pictures are named from there.
        """
        self._folder = folder
        self.set_final(text)

    def height_of_heading(self, number: int) -> int:
        """Return how far below the view's top a heading begins; they are counted from 0."""
        headings = self._written.headings
        if not 0 <= number < len(headings):
            return 0
        block = headings[number].block()
        return floor(self.document().documentLayout().blockBoundingRect(block).top())

    @override
    def _make_writer(self, cursor: QTextCursor, walk: SourceWalk) -> DocumentWriter:
        return OwnPageWriter(
            cursor,
            self._look,
            walk,
            self._written,
            is_fresh=self._frozen_is_fresh,
            pictures=PictureFolder(self._theme, self._folder),
        )

    @override
    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() == _PAGE_SCHEME:
            self.link_chosen.emit(url.toString().removeprefix(f"{_PAGE_SCHEME}:"))
        elif url.scheme() == _PICTURE_SCHEME:
            path = PictureFolder(self._theme, self._folder).file(url.path())
            if path is not None:
                self.picture_chosen.emit(path)
        else:
            super()._on_anchor(url)


class PictureFolder:
    """Finds the pictures that pages of a folder name."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self._theme = theme
        self._folder = folder

    def file(self, name: str) -> Path | None:
        """Return the file of a picture as it suits the colours shown now, None where none is."""
        path = file_for(self._theme.scheme, (self._folder / name).resolve())
        is_ours = path.is_relative_to(self._folder.resolve().parent)
        return path if is_ours and path.is_file() else None


class OwnPageWriter(DocumentWriter):
    """Writes links, pictures, and headings of different sizes, too."""

    def __init__(
        self,
        cursor: QTextCursor,
        look: Look,
        walk: SourceWalk,
        written: Written,
        *,
        is_fresh: bool,
        pictures: PictureFolder,
    ) -> None:
        super().__init__(cursor, look, walk, written, is_fresh=is_fresh)
        self._pictures = pictures
        self._target = ""

    @override
    def _parse(self, source: str) -> list[Token]:
        return parse(source, is_own=True)

    @override
    def _open_heading(self, level: int) -> QTextCharFormat:
        self._gap = SPACE.wide
        words = super()._open_heading(level)
        return self._look.title() if level == 1 else words

    @override
    def _write_child(self, cursor: QTextCursor, child: Token, words: QTextCharFormat) -> None:
        if child.type == "link_open":
            target = str(child.attrs["href"])
            self._target = target if _INNER_LINK.fullmatch(target) else ""
        elif child.type == "link_close":
            self._target = ""
        elif child.type == "softbreak":
            cursor.insertText(" ", words)  # a page's lines end where its author's screen did
        elif child.type == "code_inline":
            self._write_words(child.content, self._linked(self._look.code_word(words)), cursor)
        elif child.type == "image":
            self._write_picture(cursor, str(child.attrs["src"]), child.content)
        else:
            super()._write_child(cursor, child, self._linked(words))

    def _linked(self, words: QTextCharFormat) -> QTextCharFormat:
        return self._look.link(words, f"{_PAGE_SCHEME}:{self._target}") if self._target else words

    def _write_picture(self, cursor: QTextCursor, name: str, words: str) -> None:
        path = self._pictures.file(name)
        if path is not None:
            look = picture_format(path, self._look.text)
            look.setAnchor(True)
            look.setAnchorHref(f"{_PICTURE_SCHEME}:{name}")
            look.setToolTip(words)
            cursor.insertText("\ufffc", look)
            cursor.insertText(_LINE_BREAK, self._look.text)
        cursor.insertText(words, self._look.caption)
