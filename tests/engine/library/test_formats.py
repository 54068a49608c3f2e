"""The table of formats."""

from __future__ import annotations

import importlib
from pathlib import PurePath

import pytest

from engine.library.formats import ALL, FormatKind, format_of


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.txt", "plain_text"),
        ("A.PDF", "pdf"),
        ("a.b.htm", "html"),
        ("letter.docx", "docx"),
        ("x.markdown", "markdown"),
        ("archive.zip", "zip_archive"),
        ("Slides.ODP", "open_slides"),
        ("archive.rar", None),
        (".pdf", None),
        ("no-ending", None),
        ("old.doc", None),
    ],
)
def test_the_ending_decides(name: str, expected: str | None) -> None:
    found = format_of(PurePath(name))
    assert (found.name if found else None) == expected


def test_every_format_has_a_reader_and_every_kind_a_format() -> None:
    for one in ALL:
        assert callable(importlib.import_module(one.reader).read), one.name
    assert {one.kind for one in ALL} == set(FormatKind)
    assert len({one.name for one in ALL}) == len(ALL)


def test_no_ending_belongs_to_two_formats() -> None:
    suffixes = [suffix for one in ALL for suffix in one.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(one.startswith(".") and one == one.lower() for one in suffixes)
