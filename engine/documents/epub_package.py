"""Finds out what an EPUB book consists of: its chapters in reading order, and their names.

Covered: EPUB 2 and 3, books without a table of contents, and books whose package file is missing
or broken: then all their pages, by name. Not covered: the text of the chapters (see `epub`).
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from engine.documents.archives import member_bytes
from engine.documents.reading import PasswordNeeded
from engine.documents.source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CONTAINER: Final = "META-INF/container.xml"
_ENCRYPTION: Final = "META-INF/encryption.xml"
_FONTS_ONLY: Final = frozenset(
    {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#rc"}
)
"""How fonts are kept from being copied; the text of such a book is open."""

_NCX_TYPE: Final = "application/x-dtbncx+xml"
_PAGE_ENDINGS: Final = (".xhtml", ".html", ".htm")
_DIGITS: Final = re.compile(r"(\d{1,9})")
_LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Package:
    """What a book consists of.

    Attributes:
        title: Empty when it does not say.
        chapters: The members with its text, in reading order, none of them twice.
        names: For some members what the table of contents calls the chapters in them, in order.
        locked: The members that copy protection has encrypted.
    """

    title: str = ""
    chapters: tuple[str, ...] = ()
    names: dict[str, list[str]] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()


class Book:
    """The members of a book's archive, found as leniently as reading programs find them."""

    def __init__(self, archive: zipfile.ZipFile, source: Source) -> None:
        self._archive = archive
        self._source = source
        self._names = {name.lower(): name for name in reversed(archive.namelist())}

    def find(self, path: str) -> str | None:
        """Return the member that a path means, None when there is none."""
        for one in (path, unquote(path)):
            name = self._names.get(posixpath.normpath(one).lstrip("/").lower())
            if name:
                return name
        return None

    def content(self, name: str) -> bytes:
        """Return the bytes of a member.

        Raises:
            PasswordNeeded: The archive is encrypted.
            KeyError: There is no such member.
            zipfile.BadZipFile: It is damaged.
        """
        try:
            return member_bytes(self._archive, name, self._source.password)
        except (NotImplementedError, zlib.error, EOFError, OSError, ValueError) as error:
            raise zipfile.BadZipFile(name) from error
        except RuntimeError as error:
            raise PasswordNeeded(self._source) from error

    def package(self) -> Package:
        """Return what the book consists of.

        Raises:
            PasswordNeeded: The archive is encrypted.
        """
        path = self._package_path()
        root = self._tree(path) if path else None
        package = self._described(root, posixpath.dirname(path)) if root is not None else Package()
        chapters = package.chapters or tuple(self._pages())
        return Package(package.title, chapters, package.names, frozenset(self._locked()))

    def _package_path(self) -> str:
        root = self._tree(_CONTAINER)
        for file in _elements(root, "rootfile"):
            found = self.find(file.get("full-path") or "")
            if found:
                return found
        packages = (name for name in self._archive.namelist() if name.lower().endswith(".opf"))
        return next(packages, "")

    def _described(self, root: Element, folder: str) -> Package:
        title = next((_text(one) for one in _elements(root, "title")), "")
        files: dict[str, str] = {}
        contents: list[str] = []
        for item in _elements(root, "item"):
            member = self.find(posixpath.join(folder, item.get("href") or ""))
            if member is None:
                continue
            files.setdefault(item.get("id") or "", member)
            if "nav" in (item.get("properties") or "").split():
                contents.insert(0, member)
            elif item.get("media-type") == _NCX_TYPE:
                contents.append(member)
        spine = (files.get(one.get("idref") or "") for one in _elements(root, "itemref"))
        chapters = tuple(dict.fromkeys(member for member in spine if member))
        named = (self._names_in(member) for member in contents)
        return Package(title, chapters, next((names for names in named if names), {}))

    def _names_in(self, contents: str) -> dict[str, list[str]]:
        """Return the names of the chapters by their members, from a table of contents."""
        root = self._tree(contents)
        names: dict[str, list[str]] = {}
        for href, name in _entries(root):
            path = posixpath.join(posixpath.dirname(contents), href.partition("#")[0])
            member = self.find(path)
            if member and name:
                names.setdefault(member, []).append(name[:_LONGEST_NAME])
        return names

    def _locked(self) -> Iterator[str]:
        root = self._tree(_ENCRYPTION)
        for data in _elements(root, "EncryptedData"):
            methods = {
                one.get("Algorithm", "").lower() for one in _elements(data, "EncryptionMethod")
            }
            if methods <= _FONTS_ONLY:
                continue
            for reference in _elements(data, "CipherReference"):
                member = self.find(reference.get("URI") or "")
                if member:
                    yield member

    def _pages(self) -> list[str]:
        """Return all pages by name, numbers in them by value."""
        pages = (one for one in self._archive.namelist() if one.lower().endswith(_PAGE_ENDINGS))
        return sorted(
            pages,
            key=lambda name: [
                (int(part), "") if part.isdecimal() else (0, part) for part in _DIGITS.split(name)
            ],
        )

    def _tree(self, path: str) -> Element | None:
        """Return the XML of a member, as much of it as can be understood."""
        from lxml import etree

        member = self.find(path)
        if member is None:
            return None
        parser = etree.XMLParser(
            recover=True, resolve_entities=False, no_network=True, huge_tree=False
        )
        try:
            return etree.fromstring(self.content(member), parser)
        except (etree.XMLSyntaxError, zipfile.BadZipFile, ValueError):
            return None


def _elements(root: Element | None, name: str) -> Iterator[Element]:
    return iter(()) if root is None else root.iter(f"{{*}}{name}")


def _entries(root: Element | None) -> Iterator[tuple[str, str]]:
    """Yield where the entries of a table of contents lead and what they say, in order."""
    for point in _elements(root, "navPoint"):  # EPUB 2
        label = next(point.iterchildren("{*}navLabel"), None)
        target = next(point.iterchildren("{*}content"), None)
        if label is not None and target is not None:
            yield target.get("src") or "", _text(label)
    lists = list(_elements(root, "nav"))  # EPUB 3
    contents = next((one for one in lists if "toc" in one.attrib.values()), None)
    for link in _elements(contents if contents is not None else next(iter(lists), None), "a"):
        yield link.get("href") or "", _text(link)


def _text(element: Element) -> str:
    return " ".join("".join(str(part) for part in element.itertext()).split())
