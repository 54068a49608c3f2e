"""What people call the formats and kinds of documents."""

from __future__ import annotations

from typing import Final

from desktop.language.words import NO_COUNT, said, translated
from engine.library.formats import ALL, FormatKind

__all__ = ["KINDS", "FormatKind", "all_formats", "format_words", "kind_of", "kind_words"]

_BY_NAME: Final = {one.name: one for one in ALL}

KINDS: Final = tuple(FormatKind)
"""The kinds in the order in which a person chooses among them."""


def kind_of(format_name: str) -> FormatKind | None:
    """Return the kind of a format; None for files that Inglenook does not read."""
    found = _BY_NAME.get(format_name)
    return found.kind if found else None


def format_words(format_name: str) -> str:
    """Say a format; empty for files that Inglenook does not read."""
    found = _BY_NAME.get(format_name)
    return said(found.label) if found else ""


def all_formats() -> list[str]:
    """Say all formats that are read."""
    return [said(one.label) for one in ALL]


def kind_words(kind: FormatKind) -> str:
    """Say a kind, for many files of it."""
    return {
        FormatKind.TEXT: _tr("Texts"),
        FormatKind.DOCUMENT: _tr("Documents"),
        FormatKind.WEB_PAGE: _tr("Web pages"),
        FormatKind.TABLE: _tr("Tables"),
        FormatKind.SLIDES: _tr("Slides"),
        FormatKind.BOOK: _tr("Books"),
        FormatKind.MAIL: _tr("Mail"),
        FormatKind.CODE: _tr("Code and data"),
        FormatKind.IMAGE: _tr("Images"),
        FormatKind.ARCHIVE: _tr("Archives"),
    }[kind]


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Documents", text, count)
