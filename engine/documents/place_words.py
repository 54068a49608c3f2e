"""The words for places in documents: "page 14", "lines 10 to 40", "chapter “Rust”".

They are stored with each passage and shown beside citations, so the words of a place that was read
years ago are still these. Each stands here as a whole form, for a language says "lines 10 to 40" as
one phrase. Not covered: the cells of a sheet ("Sheet2!B3:C9") and the paths of JSON, which are no
words of a language.
"""

from __future__ import annotations


def pages(first: int, last: int | None = None) -> str:
    """Return the words for pages, counted from 1."""
    return f"page {first}" if last in (None, first) else f"pages {first} to {last}"


def slides(first: int, last: int | None = None) -> str:
    """Return the words for slides of a presentation, counted from 1."""
    return f"slide {first}" if last in (None, first) else f"slides {first} to {last}"


def messages(first: int, last: int | None = None) -> str:
    """Return the words for messages of a mailbox, counted from 1."""
    return f"message {first}" if last in (None, first) else f"messages {first} to {last}"


def cells(first: int, last: int | None = None) -> str:
    """Return the words for cells of a notebook, counted from 1."""
    return f"cell {first}" if last in (None, first) else f"cells {first} to {last}"


def parts(first: int, last: int | None = None) -> str:
    """Return the words for parts of a book that have no names, counted from 1."""
    return f"part {first}" if last in (None, first) else f"parts {first} to {last}"


def paragraphs(first: int, last: int | None = None) -> str:
    """Return the words for paragraphs, counted from 1."""
    return f"paragraph {first}" if last in (None, first) else f"paragraphs {first} to {last}"


def lines(first: int, last: int | None = None) -> str:
    """Return the words for lines, counted from 1."""
    return f"line {first}" if last in (None, first) else f"lines {first} to {last}"


def rows(first: int, last: int | None = None) -> str:
    """Return the words for rows of a table, counted from 1."""
    return f"row {first}" if last in (None, first) else f"rows {first} to {last}"


def chapter(name: str) -> str:
    """Return the words for a chapter of a book."""
    return f"chapter “{name}”"


def form_fields(page: int) -> str:
    """Return the words for what was written onto a page beside its text."""
    return f"form fields and comments of page {page}"
