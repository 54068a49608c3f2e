"""Reading a file of any format, and its way through the sandbox."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx as python_docx
import pytest

from engine.documents import plain_text, reading
from engine.documents.reading import (
    NotRead,
    from_wire_form,
    read,
    read_for_wire,
    read_in_sandbox,
    to_wire_form,
)
from engine.documents.records import Block, BlockKind, Counted, Document, Place, Rows
from engine.errors import Bug, Cancelled, UserProblem
from engine.sandbox import Limits, Sandbox
from tests.fixtures.pdf_files import column, pdf_bytes

DOCUMENT = Document(
    "Head\n\ntext ä \U0001f600",
    (Block(BlockKind.HEADING, 0, 4, 2), Block(BlockKind.PARAGRAPH, 6, 14)),
    (Place("page 1", 0, 4, 1), Place("Sheet2", 6, 14, rows=Rows(3, (2, 5)))),
    Counted.PARAGRAPHS,
    "Title",
    ("A note.",),
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(Limits(memory_bytes=2_000_000_000, largest_file_bytes=0)) as made:
        yield made


def test_every_format_is_read_in_the_sandbox_as_outside(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "a.md").write_text("# head\n\ntext")
    (tmp_path / "a.HTML").write_text("<title>t</title><h1>head</h1>text")
    (tmp_path / "a.pdf").write_bytes(pdf_bytes([column(["text"])]))
    word = python_docx.Document()
    word.add_paragraph("text")
    word.save(str(tmp_path / "a.docx"))
    for path in tmp_path.iterdir():
        document = read_in_sandbox(sandbox, path)
        assert document == read(path)
        assert document.text.endswith("text")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names there are always text")
def test_names_that_are_not_text_are_read(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xfe.txt")
    path.write_text("text")
    assert read_in_sandbox(sandbox, path).text == "text"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n ", "no text"),
        ("a.html", b"<p></p>", "no text"),
        ("a.txt", bytes(range(256)) * 9, "data"),
        ("a.xyz", b"text", "files of this kind"),
        ("a", b"text", "files of this kind"),
    ],
)
def test_what_is_left_out_says_why_on_both_sides(
    sandbox: Sandbox, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(NotRead, match=words) as outside:
        read(path)
    with pytest.raises(NotRead, match=words) as inside:
        read_in_sandbox(sandbox, path)
    assert inside.value.hint == outside.value.hint != ""


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_damaged_files_are_a_problem_but_not_left_out(
    sandbox: Sandbox, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"nothing of the kind")
    with pytest.raises(UserProblem, match="damaged") as caught:
        read_in_sandbox(sandbox, path)
    assert not isinstance(caught.value, NotRead)
    assert caught.value.hint


def test_a_missing_file_and_a_pipe(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="not there"):
        read(tmp_path / "a.txt")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(NotRead):
        read(tmp_path / "folder.txt")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.txt")
        with pytest.raises(NotRead):
            read(tmp_path / "pipe.txt")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text")
    path.chmod(0)
    with pytest.raises(UserProblem, match="permission"):
        read(path)


def test_too_much_text_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MOST_CHARACTERS", 3)
    (tmp_path / "a.txt").write_text("text")
    with pytest.raises(NotRead, match="more text"):
        read(tmp_path / "a.txt")


def test_whatever_a_parser_raises_is_a_user_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> Document:
        raise KeyError(path.name)

    monkeypatch.setattr(plain_text, "read", fail)
    (tmp_path / "a.txt").write_text("text")
    with pytest.raises(UserProblem, match="damaged") as caught:
        read(tmp_path / "a.txt")
    assert "KeyError" in caught.value.detail


def test_limits_are_told_in_words_about_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text " * 100_000)
    with (
        Sandbox(Limits(largest_reply_bytes=1000)) as sandbox,
        pytest.raises(UserProblem, match="more text"),
    ):
        read_in_sandbox(sandbox, path)
    with (
        Sandbox(Limits(wall_seconds=0)) as sandbox,
        pytest.raises(UserProblem, match="too long"),
    ):
        read_in_sandbox(sandbox, path)


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<div>" * 20_000)
    with Sandbox() as sandbox, pytest.raises(Cancelled):
        read_in_sandbox(sandbox, path, is_cancelled=lambda: True)


def test_a_document_survives_the_wire() -> None:
    assert from_wire_form(to_wire_form(DOCUMENT)) == DOCUMENT


@pytest.mark.parametrize(
    "change",
    [
        {"text": "short"},
        {"blocks": [["heading", 3, 2, 0]]},
        {"blocks": [["heading", 3, 5, 0], ["heading", 4, 6, 0]]},
        {"blocks": [["heading", -1, 5, 0]]},
        {"blocks": [["nothing", 0, 1, 0]]},
        {"blocks": [[0]]},
        {"places": [["page 1", 0, "x", 1]]},
        {"counted_in": "apples"},
        {"notes": None},
    ],
)
def test_what_is_no_document_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(Bug, match="reader returned"):
        from_wire_form(to_wire_form(DOCUMENT) | change)


def test_the_wire_form_of_a_file_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    assert set(read_for_wire(str(tmp_path / "a.txt"), "")) == {"not_read", "needs_password"}
