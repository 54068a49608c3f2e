"""Markdown: structure found, text left as it is in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.documents import markdown
from engine.documents.records import BlockKind, Document
from engine.documents.source import Source

FILE = """\
---
title: "A title"
tags: [a]
---
# First *heading* ##

A paragraph
over two lines.

Second
======

- item one
  goes on
- item two

  has a second paragraph
  1. nested

> quoted
> ## Quoted heading

| a | b |
|---|---|
| 1 | 2 |

```python
# no heading
```

    indented code

***

[link]: https://example.org

<b>markup</b>
"""


def read(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8", newline="")
    return markdown.read(Source.of(path))


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [
        (str(one.kind), one.level, document.text[one.start : one.end]) for one in document.blocks
    ]


def test_every_kind_of_block(tmp_path: Path) -> None:
    document = read(tmp_path, FILE)
    assert document.text == FILE
    assert document.title == "A title"
    assert blocks(document) == [
        ("code", 0, '---\ntitle: "A title"\ntags: [a]\n---'),
        ("heading", 1, "First *heading*"),
        ("paragraph", 0, "A paragraph\nover two lines."),
        ("heading", 1, "Second"),
        ("list_item", 0, "- item one\n  goes on"),
        ("list_item", 0, "- item two"),
        ("list_item", 0, "has a second paragraph"),
        ("list_item", 0, "1. nested"),
        ("paragraph", 0, "> quoted"),
        ("heading", 2, "Quoted heading"),
        ("table_row", 1, "| a | b |"),
        ("table_row", 0, "| 1 | 2 |"),
        ("code", 0, "```python\n# no heading\n```"),
        ("code", 0, "indented code"),
        ("paragraph", 0, "[link]: https://example.org"),
        ("paragraph", 0, "<b>markup</b>"),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("## Small\n\n# The *one*\n", "The *one*"),
        ("+++\ntitle = 'In TOML'\n+++\n# Other\n", "In TOML"),
        ("text\n", ""),
        ("---\n\nnot front matter\n\n---\n", ""),
    ],
)
def test_the_title(tmp_path: Path, text: str, title: str) -> None:
    assert read(tmp_path, text).title == title


def test_line_ends_of_all_systems(tmp_path: Path) -> None:
    document = read(tmp_path, "# A\r\n\r\ntext\r\nmore\r\n")
    assert blocks(document) == [("heading", 1, "A"), ("paragraph", 0, "text\nmore")]


@pytest.mark.parametrize(
    "text",
    [
        "#",
        "# ",
        "\n\n",
        ">" * 3000 + "a",
        "- " * 3000 + "a",
        "`" * 9000,
        "[" * 9000,
        "|a|\n|-|\n",
        "* * *",
    ],
)
def test_odd_files_do_no_harm(tmp_path: Path, text: str) -> None:
    document = read(tmp_path, text)
    assert all(one.start < one.end for one in document.blocks)


def test_a_very_large_file_is_read_without_its_structure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(markdown, "_MOST_CHARACTERS", 10)
    document = read(tmp_path, "# heading\n\nand a paragraph\n")
    assert [one.kind for one in document.blocks] == [BlockKind.PARAGRAPH] * 2
    assert len(document.notes) == 1
