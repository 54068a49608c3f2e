"""Jupyter notebooks: cells with what they say and what they put out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from engine.documents import notebook
from engine.documents.location import Locator
from engine.documents.reading import NotRead, read_source
from engine.documents.records import Document
from engine.documents.source import Source
from engine.errors import UserProblem

Values = dict[str, Any]


def read(*cells: Values, metadata: object = None) -> Document:
    content = {"cells": list(cells), "metadata": metadata or {}, "nbformat": 4}
    return notebook.read(Source("a.ipynb", json.dumps(content).encode()))


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(str(one.kind), document.text[one.start : one.end]) for one in document.blocks]


def code(source: object, *outputs: object) -> Values:
    return {"cell_type": "code", "source": source, "outputs": list(outputs)}


def test_cells_are_places_and_headings_reach_over_them() -> None:
    document = read(
        {"cell_type": "markdown", "source": ["# Growth\n", "\n", "Some *words*."]},
        code(""),
        code(["x = 1\n", "print(x)"], {"output_type": "stream", "text": ["1\n"]}),
        {"cell_type": "raw", "source": "raw text"},
    )
    assert document.title == "Growth"
    assert blocks(document) == [
        ("heading", "Growth"),
        ("paragraph", "Some *words*."),
        ("code", "x = 1\nprint(x)"),
        ("code", "1"),
        ("code", "raw text"),
    ]
    assert [one.label for one in document.places] == ["cell 1", "cell 3", "cell 4"]
    start = document.text.index("print")
    assert Locator(document).location(start, start + 5) == "cell 3"


def test_outputs_in_words() -> None:
    document = read(
        code(
            "y",
            {
                "output_type": "execute_result",
                "data": {"text/html": "<b>", "text/plain": ["a ", "b"]},
            },
            {"output_type": "display_data", "data": {"image/png": "iVBOR"}},
            {
                "output_type": "error",
                "ename": "ValueError",
                "evalue": "wrong",
                "traceback": ["\x1b"],
            },
        )
    )
    assert [text for _, text in blocks(document)] == ["y", "a b", "ValueError: wrong"]


def test_long_output_is_cut_with_a_note() -> None:
    document = read(code("y", {"output_type": "stream", "text": "word " * 5000}))
    assert len(document.text) < 11_000
    assert document.notes == ("cell 1: Only the first 10,000 characters of an output were read.",)


def test_version_3() -> None:
    sheet = {
        "cells": [
            {"cell_type": "heading", "level": 2, "source": "Old"},
            {"cell_type": "code", "input": "z", "outputs": [{"output_type": "pyout", "text": "3"}]},
        ]
    }
    content = {"worksheets": [sheet, None], "nbformat": 3}
    document = notebook.read(Source("a.ipynb", json.dumps(content).encode()))
    assert [text for _, text in blocks(document)] == ["Old", "z", "3"]


def test_a_title_of_its_own() -> None:
    assert read(code("x"), metadata={"title": " My\nbook "}).title == "My book"


@pytest.mark.parametrize(
    "cell",
    [
        {"cell_type": "code", "source": None, "outputs": None},
        {"cell_type": "code", "source": 3, "outputs": ["no", {"data": 3}, {"text": {}}]},
        {"cell_type": "heading", "source": "h", "level": "x"},
        {"cell_type": 7, "source": ["half \ud800", 3]},
        {},
    ],
)
def test_odd_cells_do_not_stop_the_others(cell: Values) -> None:
    document = read(cell, code("kept"))
    document.text.encode()
    assert "kept" in document.text


@pytest.mark.parametrize(
    "content", ["[]", "{}", '{"cells": 3}', '{"worksheets": [{"cells": null}]}']
)
def test_what_is_no_notebook(content: str) -> None:
    with pytest.raises(NotRead):
        read_source(Source("a.ipynb", content.encode()))


@pytest.mark.parametrize("content", ['{"cells": [words', "[" * 100_000, '{"cells": [' * 1000])
def test_damaged_files_are_read_as_text(content: str) -> None:
    document = read_source(Source("a.ipynb", content.encode()))
    assert "".join(document.text.split()) == "".join(content.split())
    assert document.notes == ("This notebook is damaged; it was read as plain text.",)


def test_an_empty_file_has_a_reason() -> None:
    with pytest.raises(UserProblem):
        read_source(Source("a.ipynb", b"  "))
