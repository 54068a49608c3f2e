"""reStructuredText: structure found, text left as it is in the file."""

from __future__ import annotations

import time

import pytest

from engine.documents import restructured_text
from engine.documents.records import Document
from engine.documents.source import Source

FILE = """\
=====
Title
=====

:Author: Ada

A paragraph
over two lines.

Part
====

- item one
  goes on
- item two

  has a second paragraph

1. first
#. second

Not an item. It ends with::

    literal = 1

    more

Deeper
------

.. code-block:: python
   :caption: x

   def f():
       pass

.. note:: Read this.

   And this.

=====  =====
a      b
=====  =====
1      2
3      4
=====  =====

+-----+-----+
| a   | b   |
+=====+=====+
| 1   | 2   |
|     | two |
+-----+-----+

----

>>> 1 + 1
2

Part two
========

End.
"""


def read(text: str) -> Document:
    return restructured_text.read(Source("a.rst", text.encode()))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def test_structure() -> None:
    document = read(FILE)
    assert document.text == FILE
    assert document.title == "Title"
    assert blocks(document) == [
        ("heading", 1, "Title"),
        ("paragraph", 0, ":Author: Ada"),
        ("paragraph", 0, "A paragraph\nover two lines."),
        ("heading", 2, "Part"),
        ("list_item", 0, "- item one\n  goes on"),
        ("list_item", 0, "- item two"),
        ("list_item", 0, "has a second paragraph"),
        ("list_item", 0, "1. first"),
        ("list_item", 0, "#. second"),
        ("paragraph", 0, "Not an item. It ends with::"),
        ("code", 0, "literal = 1\n\n    more"),
        ("heading", 3, "Deeper"),
        ("code", 0, ".. code-block:: python\n   :caption: x\n\n   def f():\n       pass"),
        ("paragraph", 0, ".. note:: Read this."),
        ("paragraph", 0, "And this."),
        ("table_row", 1, "a      b"),
        ("table_row", 0, "1      2"),
        ("table_row", 0, "3      4"),
        ("table_row", 1, "| a   | b   |"),
        ("table_row", 0, "| 1   | 2   |\n|     | two |"),
        ("code", 0, ">>> 1 + 1\n2"),
        ("heading", 2, "Part two"),
        ("paragraph", 0, "End."),
    ]


def test_short_headings_and_wrong_adornment() -> None:
    document = read("FAQ\n===\n\nText\n==\n\nOverlined too short\n----\n\nx\n")
    assert [(level, text) for kind, level, text in blocks(document) if kind == "heading"] == [
        (1, "FAQ"),
        (2, "Overlined too short"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "=",
        "====",
        "====\n====\n====",
        "+---+",
        "+---+\n| a",
        "== ==\n\n\n",
        "::",
        ".. ",
        "..",
        "a::\n\n b",
    ],
)
def test_odd_files_lose_no_words(text: str) -> None:
    words = {"a", "b"} & set(text.split())
    found = " ".join(one for _, _, one in blocks(read(text)))
    assert all(word in found for word in words)


@pytest.mark.parametrize(
    "text", ["- a\n" * 100_000, "=" * 1_000_000, "a\n " * 100_000, "+-+\n" * 100_000]
)
def test_monstrous_files_take_seconds(text: str) -> None:
    begun = time.process_time()
    read(text)
    assert time.process_time() - begun < 10


def test_a_huge_file_is_read_as_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restructured_text, "_MOST_CHARACTERS", 10)
    document = read("Title\n=====\n\nText\n")
    assert [kind for kind, _, _ in blocks(document)] == ["paragraph", "paragraph"]
    assert "too large" in document.notes[0]
