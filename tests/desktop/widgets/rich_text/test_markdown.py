"""Markdown of an untrusted author: what is maths, what is not, and where a stretch ends."""

from __future__ import annotations

import time

import pytest

from desktop.widgets.rich_text.markdown import FORMULA, parse
from desktop.widgets.rich_text.stretches import Stretch, stretches


def formulas(text: str) -> list[str]:
    tokens = [one for token in parse(text) for one in (token, *(token.children or ()))]
    return [one.content for one in tokens if one.type == FORMULA]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Let $x^2$ be.", ["x^2"]),
        (r"Let \(a_1\) be.", ["a_1"]),
        (r"So \[ a + b \] holds.", ["a + b"]),
        ("$$\na_b\n\nc\n$$", ["a_b\n\nc"]),
        ("\\[\nx = y\n\\]", ["x = y"]),
        ("With $5x = 10$ and $n$.", ["5x = 10", "n"]),
        ("From $5 and $10 to $20.", []),
        ("From $5-$10.", []),
        ("It costs $5 (about 6$).", []),
        ("An open $x stays.", []),
        ("`$x$` is code.", []),
        ("$$\nnever closed", []),
    ],
)
def test_formulas_are_found_and_prices_are_not(text: str, sources: list[str]) -> None:
    assert formulas(text) == sources


@pytest.mark.parametrize(
    "text",
    [
        "![picture](https://example.org/x.png)",
        "[words](https://example.org)",
        "<https://example.org> and https://example.org",
        "[words]\n\n[words]: https://example.org",
        "<b>bold</b> <img src=x>",
    ],
)
def test_images_links_and_html_stay_words(text: str) -> None:
    kinds = {one.type for token in parse(text) for one in token.children or ()}
    assert kinds == {"text"}


def texts(text: str) -> list[str]:
    return [text[one.start : one.end].strip() for one in stretches(text)]


def test_blocks_and_list_items_are_stretches() -> None:
    text = "Hello.\n\n1. one\n2. two\n   - in\n\n```\na\n\nb\n```\n> quote\n\nEnd"
    assert texts(text) == [
        "Hello.",
        "1. one",
        "2. two\n   - in",
        "```\na\n\nb\n```",
        "> quote",
        "End",
    ]


def test_a_list_counts_on_behind_a_frozen_item() -> None:
    text = "1. one\n1. two\n1. three"
    whole = stretches(text)
    assert [one.number for one in whole] == [1, 2, 3]
    rest = stretches(text, whole[1].end, whole[1])
    assert rest == [Stretch(14, 22, 3, is_item=True, goes_on=True)]


def test_a_paragraph_without_end_is_cut_into_plain_pieces() -> None:
    text = "word " * 40_000
    pieces = stretches(text)
    assert all(one.is_plain for one in pieces)
    assert max(one.end - one.start for one in pieces) <= 4_000
    assert "".join(text[one.start : one.end] for one in pieces).strip() == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        ">" * 20_000,
        "- " * 20_000,
        "*a_" * 60_000,
        "[" * 100_000,
        "$a" * 60_000,
        "`a" * 4_000,
        "**a* " * 1_600,
        "$$ a\n" * 20_000,
        "> a\n" * 20_000,
        "".join("`" * count + " " for count in range(600)),
        "\n".join("  " * depth + "- x" for depth in range(300)),
        "|a" * 10_000 + "|\n" + "|-" * 10_000 + "|\n" + "|b" * 10_000 + "|\n",
    ],
    ids=range(12),
)
def test_hostile_text_takes_bounded_time(text: str) -> None:
    begin = time.process_time()
    for one in stretches(text):
        if not one.is_plain:
            parse(text[one.start : one.end])
    assert time.process_time() - begin < 2.0
