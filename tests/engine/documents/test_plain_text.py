"""Plain text: paragraphs by blank lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.documents.plain_text import read
from engine.documents.reading import NotRead
from engine.documents.records import BlockKind, Counted
from engine.documents.source import Source


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.txt"


def test_hard_wrapped_lines_are_one_paragraph(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf\r\n  one\r\ntwo \r\n\r\n \t\r\nthree\n\n\n")
    document = read(Source.of(file))
    assert [document.text[one.start : one.end] for one in document.blocks] == ["one\ntwo", "three"]
    assert {one.kind for one in document.blocks} == {BlockKind.PARAGRAPH}
    assert document.counted_in is Counted.LINES
    assert document.places == ()


def test_the_text_has_the_lines_of_the_file(file: Path) -> None:
    file.write_bytes(b"1\r\n2\r3\n\n5\x0c5\x0b5")
    assert read(Source.of(file)).text.split("\n") == ["1", "2", "3", "", "5\x0c5\x0b5"]


def test_white_space_alone_makes_no_block(file: Path) -> None:
    file.write_bytes(b" \n\t\n ")
    assert read(Source.of(file)).blocks == ()


def test_a_long_single_line_is_one_paragraph(file: Path) -> None:
    file.write_bytes(b"word " * 500_000)
    (block,) = read(Source.of(file)).blocks
    assert block.end - block.start == 5 * 500_000 - 1


def test_data_is_refused(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 10)
    with pytest.raises(NotRead):
        read(Source.of(file))
