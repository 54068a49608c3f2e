"""The manual: its pages in the order of its contents, their headings, and a search over the words.

Covered: reading the Markdown pages of a folder, and finding words in them. Not covered: showing a
page (`widgets.rich_text.own_page`), and making those that are made from the program
(packaging/make_manual.py).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from engine.errors import UserProblem

INDEX: Final = "index.md"

_HEADING: Final = re.compile(r"(#{1,6}) +(.+?) *#*")
_FENCE: Final = re.compile(r" {0,3}(```|~~~)")
_LISTED: Final = re.compile(r"\]\(([\w-]+\.md)\)")
_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_EMPHASIS: Final = re.compile(r"[*`]+")
_SIGNS: Final = re.compile(r"\|+|^> ?|^ *[-:| ]+$|^ *(?:[-*]|\d+\.) ", re.MULTILINE)
_NO_ANCHOR: Final = re.compile(r"[^\w\- ]")
_WORD: Final = re.compile(r"\w+")
_MOST_HITS: Final = 30
_BEFORE_HIT: Final = 24
_SNIPPET: Final = 160


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, up to the next heading.

    Attributes:
        title: The words of the heading.
        anchor: How links name it.
        text: The words below it in one line, without the signs of Markdown.
    """

    title: str
    anchor: str
    text: str


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page.

    Attributes:
        name: Its file's name, by which links name it.
        title: The words of its first heading.
        markdown: All of it.
        sections: Its headings in their order; the first one is the title.
    """

    name: str
    title: str
    markdown: str
    sections: tuple[Section, ...]

    def number_of(self, anchor: str) -> int:
        """Return which heading an anchor names, counted from 0; the title where there is none."""
        anchors = [one.anchor for one in self.sections]
        return anchors.index(anchor) if anchor in anchors else 0


@dataclass(frozen=True, slots=True)
class ManualHit:
    """A section that holds the words that were searched for.

    Attributes:
        page: Where it stands.
        section: The heading.
        snippet: Some words around the first one that was found.
        spans: (start, end) in the snippet of each one found.
    """

    page: ManualPage
    section: Section
    snippet: str
    spans: tuple[tuple[int, int], ...]


class ManualService(QObject):
    """The pages of a folder, read when they are first wanted.

    Signals:
        problem: (EngineError) The manual cannot be read.
    """

    problem = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder

    @cached_property
    def pages(self) -> tuple[ManualPage, ...]:
        """The contents first, then what they list, in that order; empty when there is no manual."""
        try:
            return read_pages(self.folder)
        except (OSError, ValueError) as error:
            self.problem.emit(
                UserProblem(
                    "The manual cannot be read.",
                    "It comes with Inglenook: install it again.",
                    repr(error),
                )
            )
            return ()

    def page(self, name: str) -> ManualPage | None:
        """Return a page by the name of its file."""
        return next((one for one in self.pages if one.name == name), None)

    def search(self, words: str) -> list[ManualHit]:
        """Return the sections that hold all of the words, or begin words with them.

        Headings that hold them all come first; else the order is that of the pages.
        """
        wanted = [_beginning(one) for one in _WORD.findall(words)]
        if not wanted:
            return []
        sections = [(page, one) for page in self.pages for one in page.sections]
        found = [(page, one) for page, one in sections if _holds(one, wanted)]
        found.sort(key=lambda each: not _is_in_title(each[1], wanted))
        return [_hit(page, one, wanted) for page, one in found[:_MOST_HITS]]


# Reading -----------------------------------------------------------------------------------------


def read_pages(folder: Path) -> tuple[ManualPage, ...]:
    """Read the contents of a manual and the pages that they list.

    Raises:
        OSError: A page is not there or cannot be read.
        ValueError: A page is not UTF-8.
    """
    index = (folder / INDEX).read_text(encoding="utf-8")
    names = dict.fromkeys([INDEX, *_LISTED.findall(index)])
    return tuple(page_of(name, (folder / name).read_text(encoding="utf-8")) for name in names)


def page_of(name: str, markdown: str) -> ManualPage:
    """Return a page with its headings."""
    sections = tuple(_with_anchors(_sections(markdown)))
    return ManualPage(name, sections[0].title if sections else name, markdown, sections)


def anchor_of(title: str) -> str:
    """Return how links name a heading, as the places do that show Markdown on the web."""
    return _NO_ANCHOR.sub("", title.lower()).replace(" ", "-")


def _with_anchors(found: Iterable[tuple[str, str]]) -> Iterator[Section]:
    """Yield sections of titles and texts; a second heading of the same words has a number."""
    counts: Counter[str] = Counter()
    for title, text in found:
        anchor = anchor_of(title)
        counts[anchor] += 1
        count = counts[anchor] - 1
        yield Section(title, f"{anchor}-{count}" if count else anchor, text)


def _sections(markdown: str) -> Iterator[tuple[str, str]]:
    """Yield each heading with the text below it."""
    title, lines, is_code = "", list[str](), False
    for line in markdown.splitlines():
        if _FENCE.match(line):
            is_code = not is_code
            continue
        heading = None if is_code else _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line)
            continue
        if title:
            yield title, _plain("\n".join(lines))
        title, lines = _plain(heading[2]), []
    if title:
        yield title, _plain("\n".join(lines))


def _plain(markdown: str) -> str:
    words = _LINK.sub(r"\1", _PICTURE.sub(r"\1", markdown))
    return " ".join(_EMPHASIS.sub("", _SIGNS.sub(" ", words)).split())


# Searching ---------------------------------------------------------------------------------------


def _beginning(word: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(word)}\w*", re.IGNORECASE)


def _holds(section: Section, wanted: Sequence[re.Pattern[str]]) -> bool:
    words = f"{section.title} {section.text}"
    return all(one.search(words) for one in wanted)


def _is_in_title(section: Section, wanted: Sequence[re.Pattern[str]]) -> bool:
    return all(one.search(section.title) for one in wanted)


def _hit(page: ManualPage, section: Section, wanted: Sequence[re.Pattern[str]]) -> ManualHit:
    text = section.text
    starts = [found.start() for one in wanted if (found := one.search(text))]
    start = max(min(starts, default=0) - _BEFORE_HIT, 0)
    if start:
        start = text.find(" ", start) + 1
    snippet = text[start : start + _SNIPPET]
    spans = {found.span() for one in wanted for found in one.finditer(snippet)}
    return ManualHit(page, section, snippet, tuple(sorted(spans)))
