"""Sentences as offsets."""

# ruff: noqa: RUF001  # other alphabets are part of what is tried

from __future__ import annotations

import itertools
import time

import pytest

from engine.documents.sentences import split_sentences, stripped


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["One.", "Two!", "Three?", "Four"],
        ["Mr. Smith paid Dr. J. R. Brown $3.50.", "He left."],
        ['"Really?" she asked.', "\u201cYes.\u201d", "Then they ended."],
        ["See e.g. Bern, i.e. the capital.", "In the U.S.", "The rate rose."],
        ["Acme Inc. reported 5.", "It rose by no. 7 in Fig. 3 etc. and so on."],
        ["Wait... what?", "No\u2026", "Yes."],
        ["Is that it?!", "(It is.)", "Good."],
        ["Das sind ca. 5 Stück, z.B. Äpfel.", "Am 3. Oktober war Schluss."],
        ["In 2019.", "The next year."],
        ["She paid 3.5 million (see p. 12)."],
        ["Ask him!", "Never."],
    ],
)
def test_sentences_are_split_where_people_would(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_scripts_without_spaces_and_other_full_stops() -> None:
    assert sentences("今日は。明日は！「本当？」はい。") == [
        "今日は。",
        "明日は！",
        "「本当？」",
        "はい。",
    ]
    assert sentences("यह एक है। दूसरा।") == ["यह एक है।", "दूसरा।"]
    assert sentences("هل هذا؟ نعم۔ لا") == ["هل هذا؟", "نعم۔", "لا"]


def test_line_ends_inside_a_sentence_do_not_split_it_but_blank_lines_do() -> None:
    assert sentences("a sentence\nover lines. Next\n\n \nheading\n\ntext") == [
        "a sentence\nover lines.",
        "Next",
        "heading",
        "text",
    ]


def test_items_of_lists_are_sentences() -> None:
    text = "Bring:\n- bread\n\u2022 salt\n  2) oil\n(c) wine\n10. a map. And a pen."
    assert sentences(text) == [
        "Bring:",
        "- bread",
        "\u2022 salt",
        "2) oil",
        "(c) wine",
        "10. a map.",
        "And a pen.",
    ]


def test_a_range_is_split_with_offsets_of_the_whole_text() -> None:
    text = "Skip this. Take this. And this. Not this."
    assert split_sentences(text, 11, 31) == [(11, 21), (22, 31)]


@pytest.mark.parametrize("text", ["", " \n\t ", "...", "\u3002"])
def test_edge_cases(text: str) -> None:
    assert sentences(text) == ([text] if text.strip() else [])


def test_every_visible_character_is_in_exactly_one_sentence() -> None:
    text = 'A. b! "C?" d\u2026 e.g. f.\n\n- g. 1. h\n(2) i\u3002j\uff01k .l. M... n ?! '
    spans = split_sentences(text)
    assert spans == sorted(spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    visible = {index for index, character in enumerate(text) if not character.isspace()}
    assert visible <= {index for start, end in spans for index in range(start, end)}


@pytest.mark.parametrize("text", [".", " ", "\n", "a. ", '."', "\n ", '? "', "A", "! (("])
def test_time_grows_with_the_length_only(text: str) -> None:
    began = time.process_time()
    split_sentences(text * 200_000)
    assert time.process_time() - began < 10


def test_stripping_a_span() -> None:
    assert stripped("  ab ", 0, 5) == (2, 4)
    assert stripped("    ", 0, 4) == (4, 4)
