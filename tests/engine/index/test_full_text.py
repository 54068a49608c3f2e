"""Full text: whatever is asked, it is never a syntax error."""

from __future__ import annotations

import itertools

import pytest

from engine.index.full_text import add_text, match, query_of, remove_text
from engine.store import Connection


@pytest.fixture
def texts(index_database: Connection) -> Connection:
    for chunk, (title, text) in enumerate(
        [
            ("ferry contract", "The ferry leaves the harbour at nine."),
            ("lighthouse", "The keeper counted ships and naïve gulls."),
            ("menu", "Café, crème brûlée and 漢字 noodles."),
        ],
        start=1,
    ):
        add_text(index_database, chunk, title, text)
    return index_database


NASTY = {
    "nothing": "",
    "spaces": " \t\n\r\v\f\u00a0\u2003",
    "one quote": '"',
    "quotes": '"ferry" "',
    "single quotes": "it's 'quoted'",
    "operators": "AND OR NOT NEAR",
    "near": "NEAR(ferry harbour, 5)",
    "column": "title: ferry",
    "column set": "{title text} : ferry",
    "minus column": "- title : ferry",
    "prefix": "fer*",
    "caret": "^ferry",
    "parentheses": "((ferry OR (",
    "plus": "ferry + harbour",
    "comma": "ferry, harbour",
    "semicolon": "ferry; DROP TABLE chunk_text; --",
    "comment": "/* ferry */ -- ferry",
    "underscore": "_",
    "underscores": "____ ferry_contract",
    "punctuation": r"!@#$%^&*()_+-=[]{}\|;:',.<>/?`~",
    "nul": "ferry\0harbour",
    "control": "".join(map(chr, range(32))),
    "emoji": "😀 ⛴️ 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "combining": "e\u0301 \u0301\u0301\u0301 n\u0303",
    "right to left": "متى تغادر العبارة؟ \u202e reversed \u202c",
    "lone surrogate": "ferry \ud800 harbour",
    "private": "\ue000 \uf8ff ferry",
    "digits": "٣ ₃ ③ 3 ½",
    "Turkish": "\u0130STANBUL ISTANBUL \u0131stanbul",
    "sharp s": "STRASSE Straße",
    "one long word": "x" * 100_000,
    "many words": " ".join(f"word{number}" for number in range(20_000)),
    "repeated": "ferry " * 50_000,
    "number": "3.14e-10 0x1F -5",
    "question mark": "?1 ?2 :name @name $name",
    "backslashes": "\\\"\\' \\n",
    "not a character": "\ufffe \uffff ferry",
}


@pytest.mark.parametrize("question", NASTY.values(), ids=NASTY.keys())
def test_no_question_is_a_syntax_error(texts: Connection, question: str) -> None:
    found = match(texts, question, 10)
    assert {one.chunk_id for one in found} <= {1, 2, 3}
    if "ferry" in question:
        assert found[0].chunk_id == 1


def test_no_pair_of_special_characters_is_a_syntax_error(texts: Connection) -> None:
    special = [
        '"',
        "*",
        "(",
        ")",
        ":",
        "^",
        "-",
        "+",
        "{",
        "_",
        "\0",
        "\\",
        "NEAR",
        "NOT",
        "OR",
        "",
    ]
    for first, second in itertools.product(special, special):
        for question in (f"{first}{second}", f"{first}ferry{second}", f"ferry {first} {second} x"):
            match(texts, question, 10)


def test_words_match_by_their_stem_and_without_accents(texts: Connection) -> None:
    assert [one.chunk_id for one in match(texts, "leaving harbours", 5)] == [1]
    assert [one.chunk_id for one in match(texts, "NAIVE", 5)] == [2]
    assert [one.chunk_id for one in match(texts, "creme brulee?", 5)] == [3]
    assert [one.chunk_id for one in match(texts, "contract", 5)] == [1]
    assert match(texts, "nowhere to be found", 5) == []


def test_any_word_may_match_and_better_ones_come_first(texts: Connection) -> None:
    found = match(texts, "the ferry and the keeper of the harbour", 10)
    assert found[0].chunk_id == 1
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(one.score > 0 for one in found)
    assert len(match(texts, "the ferry and the keeper", 1)) == 1


def test_a_query_has_each_word_once_and_not_too_many() -> None:
    assert query_of("Ferry, ferry and FERRY!") == '"ferry" OR "and"'
    assert query_of("???") == ""
    many = query_of(" ".join(f"w{number}" for number in range(1000)))
    assert many.count(" OR ") == 63


def test_a_removed_text_is_not_found(texts: Connection) -> None:
    remove_text(texts, 1)
    remove_text(texts, 1)
    remove_text(texts, 99)
    assert match(texts, "ferry", 5) == []
    add_text(texts, 1, "", "another ferry")
    assert [one.chunk_id for one in match(texts, "ferry", 5)] == [1]
