"""Chunks respect the structure of a document, fit, and lose nothing."""

from __future__ import annotations

import itertools
import random
import time
from pathlib import Path

import pytest

from engine.documents import markdown
from engine.documents.builder import TextBuilder
from engine.documents.chunking import chunk
from engine.documents.records import Block, BlockKind, Chunk, Counted, Document, Place
from engine.documents.source import Source
from engine.documents.tokens import TokenCounter
from tests.fixtures.token_counters import CharacterCounter, WordCounter

WORDS = WordCounter()
KINDS = {
    "p": BlockKind.PARAGRAPH,
    "l": BlockKind.LIST_ITEM,
    "r": BlockKind.TABLE_ROW,
    "c": BlockKind.CODE,
}


def document_of(*blocks: tuple[str, str], counted_in: Counted = Counted.LINES) -> Document:
    """Build a document of blocks named "h1" to "h6", "p", "l", "r" and "c"."""
    builder = TextBuilder()
    for name, text in blocks:
        if name[0] == "h":
            builder.add(BlockKind.HEADING, text, int(name[1]))
        else:
            builder.add(KINDS[name], text)
    return Document(builder.text, builder.blocks, counted_in=counted_in)


def words(count: int, name: str = "w") -> str:
    return " ".join(f"{name}{number}" for number in range(count))


def sentences(count: int, length: int, name: str = "s") -> str:
    """Return sentences of `length` words, as people write them: with a capital letter."""
    return " ".join(
        f"{words(length - 1, f'{name.upper()}{number}x')} end." for number in range(count)
    )


def texts(document: Document, chunks: list[Chunk]) -> list[str]:
    return [document.text[one.start : one.end] for one in chunks]


def check(document: Document, chunks: list[Chunk], counter: TokenCounter, target: int) -> None:
    """Assert what holds for the chunks of any document."""
    covered = {index for one in chunks for index in range(one.start, one.end)}
    for block in document.blocks:
        for index in range(block.start, block.end):
            assert index in covered or document.text[index].isspace()
    assert chunks == sorted(chunks, key=lambda one: one.start)
    for one, text in zip(chunks, texts(document, chunks), strict=True):
        assert text == text.strip() != ""
        (tokens,) = counter.count([f"{one.headings} {text}"])
        assert tokens <= one.tokens <= target  # fewer when a word was cut and is whole again
        assert len(text) <= target * 12


def test_small_paragraphs_of_a_section_share_a_chunk() -> None:
    document = document_of(("p", words(10, "a")), ("p", words(10, "b")), ("p", words(15, "c")))
    chunks = chunk(document, WORDS, 30)
    assert [one.tokens for one in chunks] == [20, 15]
    check(document, chunks, WORDS, 30)


def test_a_chunk_does_not_cross_a_heading() -> None:
    document = document_of(
        ("h1", "One"), ("p", words(12, "a")), ("h1", "Two"), ("p", words(12, "b"))
    )
    chunks = chunk(document, WORDS, 40)
    assert [text.split()[0] for text in texts(document, chunks)] == ["One", "Two"]


def test_headings_stand_in_the_first_chunk_and_above_the_others() -> None:
    document = document_of(
        ("h1", "Book"),
        ("h2", "Chapter"),
        ("p", sentences(6, 10)),
        ("h3", "Part"),
        ("p", words(20)),
    )
    chunks = chunk(document, WORDS, 30)
    assert [one.headings for one in chunks] == [
        "",
        "Book > Chapter",
        "Book > Chapter",
        "Book > Chapter",
    ]
    assert texts(document, chunks)[0].startswith("Book\n\nChapter\n\nS0x0")
    assert texts(document, chunks)[3].startswith("Part\n\nw0")
    check(document, chunks, WORDS, 30)


def test_a_heading_is_never_alone_when_text_follows() -> None:
    document = document_of(("h1", "Head"), ("p", sentences(3, 10)))
    chunks = chunk(document, WORDS, 30)
    assert texts(document, chunks)[0].startswith("Head\n\nS0x0")
    long = document_of(("h1", "Head"), ("p", words(30)))
    assert texts(long, chunk(long, WORDS, 30))[0].startswith("Head\n\nw0")


def test_tiny_sections_join_but_not_across_a_higher_heading() -> None:
    document = document_of(
        ("h2", "A"),
        ("p", "one."),
        ("h2", "B"),
        ("p", "two."),
        ("h1", "C"),
        ("p", words(20)),
    )
    chunks = chunk(document, WORDS, 40)
    assert texts(document, chunks) == ["A\n\none.\n\nB\n\ntwo.", f"C\n\n{words(20)}"]
    assert [one.headings for one in chunks] == ["", ""]


def test_long_paragraphs_are_cut_between_sentences() -> None:
    document = document_of(("p", sentences(10, 8)))
    chunks = chunk(document, WORDS, 30)
    assert all(text.endswith("end.") for text in texts(document, chunks))
    check(document, chunks, WORDS, 30)


def test_a_tiny_rest_takes_from_the_chunk_before() -> None:
    document = document_of(("p", sentences(4, 10)), ("p", "The rest."))
    chunks = chunk(document, WORDS, 40)
    assert [one.tokens for one in chunks] == [30, 12]


def test_rows_stay_whole_and_a_table_goes_on() -> None:
    rows = [f"row {number} | {words(6)}" for number in range(10)]
    document = document_of(*(("r", row) for row in rows))
    chunks = chunk(document, WORDS, 40)
    assert len(chunks) > 1
    assert "\n".join(texts(document, chunks)).split("\n") == rows
    check(document, chunks, WORDS, 40)


def test_a_row_that_is_too_long_is_cut() -> None:
    document = document_of(("h1", "T"), ("r", words(100)), ("r", "next row"))
    check(document, chunk(document, WORDS, 30), WORDS, 30)


def test_code_is_cut_between_lines() -> None:
    lines = [f"call({number}) and more words" for number in range(30)]
    document = document_of(("c", "\n".join(lines)))
    chunks = chunk(document, WORDS, 20)
    assert all(set(text.split("\n")) <= set(lines) for text in texts(document, chunks))
    check(document, chunks, WORDS, 20)


@pytest.mark.parametrize("counter", [WORDS, CharacterCounter()])
@pytest.mark.parametrize(
    "text", ["x" * 5000, "字" * 3000, words(3000), ". " * 3000, "- \n" * 2000, f"{'x' * 3000} y. z"]
)
def test_monstrous_text_is_cut_somewhere(text: str, counter: TokenCounter) -> None:
    document = document_of(("h1", "H"), ("p", text))
    check(document, chunk(document, counter, 50), counter, 50)


def test_long_heading_paths_lose_their_outer_part() -> None:
    document = document_of(
        ("h1", words(25, "outer")), ("h2", words(25, "inner")), ("p", sentences(40, 10))
    )
    chunks = chunk(document, WORDS, 200)
    assert chunks[1].headings == words(25, "inner")
    monstrous = document_of(("h1", words(90, "h")), ("p", sentences(40, 10)))
    assert chunk(monstrous, WORDS, 200)[1].headings == words(20, "h")
    check(monstrous, chunk(monstrous, WORDS, 200), WORDS, 200)


def test_soft_hyphens_and_line_ends_are_not_in_heading_paths() -> None:
    document = document_of(("h1", "A di\u00advided\nheading"), ("p", sentences(6, 10)))
    assert chunk(document, WORDS, 30)[1].headings == "A divided heading"


def test_overlap_repeats_the_last_sentences_inside_a_section_only() -> None:
    document = document_of(("p", sentences(9, 8, "a")), ("h1", "Head"), ("p", sentences(9, 8, "b")))
    chunks = chunk(document, WORDS, 30, overlap_sentences=1)
    check(document, chunks, WORDS, 30)
    for before, after in itertools.pairwise(chunks):
        shared = document.text[after.start : before.end]
        crosses = "Head" in document.text[before.end : after.end]
        assert shared.count("end.") == (0 if crosses else 1)


def test_pages_and_their_words() -> None:
    text = f"{words(20, 'a')}\n\n{words(20, 'b')}\n\n{words(20, 'c')}"
    starts = [0, text.index("b0"), text.index("c0")]
    ends = [starts[1] - 2, starts[2] - 2, len(text)]
    spans = list(zip(starts, ends, strict=True))
    document = Document(
        text,
        tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in spans),
        tuple(Place(f"page {n}", start, end, n) for n, (start, end) in enumerate(spans, 1)),
    )
    chunks = chunk(document, WORDS, 45)
    assert [(one.page, one.location) for one in chunks] == [(1, "pages 1 to 2"), (3, "page 3")]


def test_lines_of_the_file_and_paragraphs(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"# Head\n\n{words(20)}\nmore\n\n{words(20)}\n\n{words(20)}\n")
    document = markdown.read(Source.of(tmp_path / "a.md"))
    assert [one.location for one in chunk(document, WORDS, 30)] == [
        "lines 1 to 4",
        "line 6",
        "line 8",
    ]
    counted = document_of(
        ("h1", "Head"), ("p", words(20)), ("p", words(20)), counted_in=Counted.PARAGRAPHS
    )
    assert [one.location for one in chunk(counted, WORDS, 30)] == [
        "paragraphs 1 to 2",
        "paragraph 3",
    ]


def test_marks_of_the_format_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Head\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n***\n\nend\n")
    document = markdown.read(Source.of(tmp_path / "a.md"))
    (only,) = chunk(document, WORDS, 40)
    assert document.text[only.start : only.end] == document.text.strip()
    check(document, [only], WORDS, 40)


def test_a_document_without_blocks_has_no_chunks() -> None:
    assert chunk(Document("", ()), WORDS, 30) == []


@pytest.mark.parametrize("seed", range(40))
def test_nothing_is_lost_in_any_document(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    blocks = []
    for number in range(chance.randrange(1, 40)):
        kind = chance.choice(["h1", "h2", "h3", "p", "p", "p", "l", "r", "r", "c"])
        if kind[0] == "h":
            text = words(chance.randrange(1, 30), f"h{number}")
        elif chance.random() < 0.5:
            text = sentences(chance.randrange(1, 12), chance.randrange(2, 40))
        else:
            text = words(chance.choice([1, 3, 10, 200])) + chance.choice(["", "x" * 2000, "\n\n."])
        blocks.append((kind, text))
    document = document_of(*blocks)
    target = chance.choice([12, 30, 100, 240])
    overlap = chance.choice([0, 0, 2])
    check(document, chunk(document, WORDS, target, overlap_sentences=overlap), WORDS, target)


def test_time_grows_with_the_length_only() -> None:
    document = document_of(*(("p", "a") for _ in range(50_000)), ("p", "b " * 200_000))
    began = time.process_time()
    chunk(document, WORDS, 200)
    assert time.process_time() - began < 20
