"""JSON: keys above their values, any depth, and no file refused for a mistake."""

from __future__ import annotations

import json
import time

import pytest

from engine.documents import json_data
from engine.documents.location import Locator
from engine.documents.records import Document
from engine.documents.sections import sections_of
from engine.documents.source import Source


def read(text: str | bytes, name: str = "a.json") -> Document:
    return json_data.read(Source(name, text.encode() if isinstance(text, str) else text))


def texts(document: Document) -> list[str]:
    return [document.text[one.start : one.end] for one in document.blocks]


def test_a_file_in_lines_stays_as_it_is_with_its_keys_as_headings() -> None:
    text = json.dumps(
        {"shop": {"owner": "Ada", "open": True}, "items": [{"a": 1}, {"a": 2}]}, indent=2
    )
    document = read(text)
    assert document.text == text
    assert document.places == ()
    paths = [section.path for section in sections_of(document)]
    assert ("shop",) in paths
    assert ("items",) in paths
    start = text.index("Ada")
    assert Locator(document).location(start, start + 3) == "line 3"


def test_letters_written_as_numbers_are_put_in_and_lines_stay() -> None:
    document = read(
        '{\n "name": "M\\u00fcller \\ud83d\\ude00 a\\nb \\ud800 \\u0041 \\\\u00fc"\n}\n'
    )
    assert (
        document.text == '{\n "name": "M\u00fcller \U0001f600 a\\nb \\ud800 \\u0041 \\\\u00fc"\n}\n'
    )


def test_one_long_line_is_laid_out_and_its_entries_are_places() -> None:
    values = {"shop": "M\u00fcller\nSons", "items": [{"name": f"thing {n}" * 9} for n in range(5)]}
    document = read(json.dumps(values))
    assert "M\u00fcller\nSons" in document.text
    assert [one.label for one in document.places] == [
        "shop",
        "items",
        *(f"items, item {number}" for number in range(2, 6)),
    ]
    start = document.text.index("thing 3")
    assert Locator(document).location(start, start + 7) == "items, item 4"
    ends = [place.end for place in document.places]
    assert [place.start for place in document.places] == [0, *ends[:-1]]
    assert ends[-1] == len(document.text)


def test_a_list_on_one_line_has_numbered_places() -> None:
    document = read(json.dumps(["word " * 20, 2, "word " * 30]))
    assert [one.label for one in document.places] == ["item 1", "item 2", "item 3"]


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.JSONL"])
def test_records_are_blocks(name: str) -> None:
    text = '{"a": "x"}\n\n{"a": "\\u00fc"}\nbroken {\n'
    document = read(text, name)
    assert texts(document) == ['{"a": "x"}', '{"a": "\u00fc"}', "broken {"]
    assert Locator(document).location(document.blocks[1].start, document.blocks[1].end) == "line 3"


def test_long_records_under_the_name_of_one_file() -> None:
    document = read("\n".join(json.dumps({"a": "word " * 1000}) for _ in range(3)))
    assert len(document.blocks) == 3
    assert document.places == ()


@pytest.mark.parametrize(
    "text",
    ["", "{", "}}}}", '{"a": ', '"unclosed', "[1,2", "nonsense", '{"a"\n:\n{\n', "\\", '"\\'],
)
def test_broken_files_keep_their_text(text: str) -> None:
    padded = text + " " * 300
    for written in (text, padded, padded + "x"):
        assert "".join("".join(texts(read(written))).split()) == "".join(written.split())


@pytest.mark.parametrize(
    "text",
    [
        "[" * 300_000,
        '{"a":' * 100_000,
        '"' + "a" * 1_000_000,
        "\\" * 300_001,
        "[1,\n" * 100_000,
        ",",
    ],
)
def test_monstrous_files_take_seconds(text: str) -> None:
    begun = time.process_time()
    assert read(text).blocks
    assert time.process_time() - begun < 10


def test_too_large_to_lay_out_stays_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_data, "_MOST_LAID_OUT", 1000)
    text = json.dumps(["word"] * 500)
    document = read(text)
    assert document.text == text
    assert "too large" in document.notes[0]
