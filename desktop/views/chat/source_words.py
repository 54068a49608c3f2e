"""Sources as the cards and the viewer show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.language.words import said_place
from desktop.services.chat_service import SourcePart
from desktop.services.library_service import LibraryService
from desktop.views.chat.words import tr
from desktop.widgets.source_card import SourceCardContent
from desktop.widgets.source_viewer.source_view import SourceView

_TEXT_BEFORE = 20_000
_TEXT_AFTER = 60_000
_MOST_PAGES = 8


def cards_of(sources: Sequence[SourcePart]) -> list[SourceCardContent]:
    """Return what the cards of an answer show.

    Where the model read some of the sources, those that it did not read say so.
    """
    some_given = any(source.given for source in sources)
    note = tr("not read by the model")
    return [_card_of(one, note if some_given and not one.given else "") for one in sources]


def _card_of(source: SourcePart, note: str) -> SourceCardContent:
    return SourceCardContent(
        source.number,
        Path(source.path).name,
        said_place(source.location),
        source.quote,
        source.best_start - source.start,
        source.best_end - source.start,
        source.cited,
        note,
        source.alike,
    )


def view_of(source: SourcePart, library: LibraryService) -> SourceView:
    """Return what the viewer needs to open a source where it stands.

    A document that was moved since is opened where it lies now. When it has changed, its text in
    the index belongs to other offsets: then only the quotation that the conversation kept is shown.
    """
    path = library.lies_now(Path(source.path), source.content_hash)
    source = replace(source, path=str(path))
    is_unchanged = library.is_unchanged_since(path, source.content_hash)
    text, text_start = source.quote, source.start
    if is_unchanged:
        text_start = max(source.start - _TEXT_BEFORE, 0)
        text = library.text(path, text_start, source.end + _TEXT_AFTER)
    return SourceView(
        path,
        path.name,
        _location(source, library) if is_unchanged else said_place(source.location),
        source.page,
        library.page_start(path, source.page) if source.page else 0,
        source.start,
        source.end,
        source.best_start,
        source.best_end,
        text,
        text_start,
        _following_pages(source, library) if source.page else (),
        library.recognised_pages(path) if source.page and is_unchanged else frozenset(),
    )


def _location(source: SourcePart, library: LibraryService) -> str:
    place = said_place(source.location)
    pages = library.page_count(Path(source.path)) if source.page else 0
    return tr("{place} of {pages}").format(place=place, pages=pages) if pages else place


def _following_pages(source: SourcePart, library: LibraryService) -> tuple[int, ...]:
    starts = []
    first = source.page or 1
    for page in range(first + 1, first + _MOST_PAGES):
        start = library.page_start(Path(source.path), page)
        if not source.start < start < source.end:
            break
        starts.append(start)
    return tuple(starts)
