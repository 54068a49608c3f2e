"""Reads books (EPUB): chapter by chapter, named as in their table of contents.

Covered: reading order, chapters that share a file, books with broken parts, of which the rest is
read; copy protection is named as such. Not covered: pictures, also those of a whole page.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from engine.documents import html, place_words
from engine.documents.archives import open_archive
from engine.documents.epub_package import Book, Package
from engine.documents.joining import Member, headed, joined
from engine.documents.reading import NotRead, PasswordNeeded
from engine.documents.records import BlockKind, Document, Place
from engine.documents.source import Source

_EMPTY_ELEMENT: Final = re.compile(rb"<([A-Za-z][\w:-]{0,30})(\s[^<>]*)?/>")
_EMPTY_IN_HTML: Final = frozenset(
    b"area base br col embed hr img input link meta param source track wbr".split()
)
_NAMES_ITSELF: Final = re.compile(
    r"(?:chapter|part|book|section|appendix|kapitel|teil|anhang|chapitre|partie|cap[i\u00ed]tulo"
    r"|parte|capitolo)\b|[\divxlc]+(?:[.:)\s]|\Z)|\u7b2c",
    re.IGNORECASE,
)


def read(source: Source) -> Document:
    """Read a book.

    Raises:
        PasswordNeeded: Its archive is encrypted.
        NotRead: Copy protection keeps it closed, or it unpacks to too much.
        zipfile.BadZipFile: It is damaged.
    """
    with open_archive(source) as archive:
        book = Book(archive, source)
        package = book.package()
        open_chapters = [one for one in package.chapters if one not in package.locked]
        if package.chapters and not open_chapters:
            raise NotRead(
                "This book is locked by copy protection (DRM).",
                "Only the program that it was bought for can open it.",
            )
        notes: list[str] = []
        closed = len(package.chapters) - len(open_chapters)
        if closed:
            notes.append(f"Locked by copy protection (DRM): {closed:,} parts of this book.")
        chapters = [Member("", one) for one in _chapters(book, package, open_chapters, notes)]
    document = joined(chapters, package.title, notes)
    return replace(document, places=tuple(_merged(document.places)))


def _chapters(
    book: Book, package: Package, members: list[str], notes: list[str]
) -> Iterator[Document]:
    """Yield the documents of the files, their places named after chapters."""
    label = ""
    for number, member in enumerate(members, start=1):
        try:
            document = html.read(Source(member, _as_html(book.content(member))))
        except PasswordNeeded:
            raise
        except (NotRead, zipfile.BadZipFile):
            notes.append(f"Part {number:,} of this book is damaged and was left out.")
            continue
        names = package.names.get(member) or [_first_heading(document)]
        if names[0] or not label or not package.names:
            label = _label(names[0]) or place_words.parts(number)
        if not document.blocks:
            continue
        if names[0] and document.blocks[0].kind is not BlockKind.HEADING:
            document = headed(document, names[0])
        document = replace(document, places=tuple(_places(document, label, names[1:])))
        label = document.places[-1].label
        yield document


def _as_html(page: bytes) -> bytes:
    """Close elements such as `<title/>` as HTML wants it: it takes them for open ones."""

    def closed(empty: re.Match[bytes]) -> bytes:
        name, attributes = empty[1], empty[2] or b""
        if name.lower() in _EMPTY_IN_HTML:
            return empty[0]
        return b"<" + name + attributes + b"></" + name + b">"

    return _EMPTY_ELEMENT.sub(closed, page)


def _first_heading(document: Document) -> str:
    first = next((one for one in document.blocks if one.kind is BlockKind.HEADING), None)
    return " ".join(document.text[first.start : first.end].split()) if first else ""


def _label(name: str) -> str:
    if not name or _NAMES_ITSELF.match(name):
        return name
    return place_words.chapter(name)


def _places(document: Document, label: str, further: list[str]) -> Iterator[Place]:
    """Yield the chapters of one file; those behind the first begin at their headings."""
    waiting = {_comparable(name): name for name in further}
    start = 0
    for block in document.blocks:
        if block.kind is not BlockKind.HEADING:
            continue
        name = waiting.pop(_comparable(document.text[block.start : block.end]), None)
        if name:
            yield Place(label, start, block.start)
            label, start = _label(name), block.start
    yield Place(label, start, len(document.text))


def _comparable(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _merged(places: tuple[Place, ...]) -> Iterator[Place]:
    """Make one place of neighbours with one name: chapters are cut into files of handy sizes."""
    before: Place | None = None
    for place in places:
        if before and before.label == place.label:
            before = replace(before, end=place.end)
            continue
        if before and before.end > before.start:
            yield before
        before = place
    if before:
        yield before
