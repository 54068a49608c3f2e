"""Full text: whatever is asked, it is never a syntax error."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest

from engine.index.analysis import analysed, question_terms
from engine.index.full_text import TextMatch, add_text, match, query_of, remove_text
from engine.index.term_counts import TermCounts
from engine.store import Connection


def add(database: Connection, chunk: int, name: str, text: str, headings: str = "") -> None:
    parts = (analysed(part, "en") for part in (name, headings, text))
    add_text(database, chunk, *parts)


def ask(
    database: Connection, question: str, count: int, counts: TermCounts | None = None
) -> list[TextMatch]:
    return match(database, question_terms(question, ["en"]), count, counts=counts)


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
        add(index_database, chunk, title, text)
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
    found = ask(texts, question, 10)
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
            found = {one.chunk_id for one in ask(texts, question, 10)}
            assert found <= {1, 2, 3}
            assert 1 in found or not question.startswith("ferry ")


def test_words_match_by_their_stem_and_without_accents(texts: Connection) -> None:
    assert [one.chunk_id for one in ask(texts, "leaving harbours", 5)] == [1]
    assert [one.chunk_id for one in ask(texts, "NAIVE", 5)] == [2]
    assert [one.chunk_id for one in ask(texts, "creme brulee?", 5)] == [3]
    assert [one.chunk_id for one in ask(texts, "contract", 5)] == [1]
    assert ask(texts, "nowhere to be found", 5) == []


def test_any_word_may_match_and_better_ones_come_first(texts: Connection) -> None:
    found = ask(texts, "the ferry and the keeper of the harbour", 10)
    assert found[0].chunk_id == 1
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert all(one.score > 0 for one in found)
    assert len(ask(texts, "the ferry and the keeper", 1)) == 1


def test_a_query_has_each_form_once() -> None:
    assert query_of([("ferry",), ("and",), ("ferry", "ferri")]) == '"ferry" OR "and" OR "ferri"'
    assert query_of([]) == ""


def test_a_removed_text_is_not_found(texts: Connection) -> None:
    remove_text(texts, 1)
    remove_text(texts, 1)
    remove_text(texts, 99)
    assert ask(texts, "ferry", 5) == []
    add(texts, 1, "", "another ferry")
    assert [one.chunk_id for one in ask(texts, "ferry", 5)] == [1]


@pytest.fixture
def many(index_database: Connection) -> Connection:
    """300 chunks of 30 words whose frequencies fall as in real texts."""
    generator = random.Random(5)  # noqa: S311 - texts, no secrets
    words = [f"w{number}" for number in range(200)]
    frequencies = [1 / (number + 1) for number in range(200)]
    with index_database.transaction():
        for chunk in range(1, 301):
            text = " ".join(generator.choices(words, frequencies, k=30))
            add_text(index_database, chunk, "", "", text)
    return index_database


QUESTIONS: list[list[tuple[str, ...]]] = [
    [("w0",), ("w1",), ("w2",), ("w40",), ("w120",)],
    [("w0",), ("w3",), ("w5",), ("w60", "w61"), ("w150",)],
    [("w1",), ("w2",), ("w10",), ("w90",), ("unknown",)],
    [("w4", "w60"), ("w60",), ("w7",), ("w30",)],
]


@pytest.mark.parametrize("terms", QUESTIONS)
def test_common_terms_add_their_score_to_what_the_rare_ones_find(
    many: Connection, terms: list[tuple[str, ...]]
) -> None:
    whole = {one.chunk_id: one.score for one in match(many, terms, 300)}
    chosen = TermCounts(many, budget=60).choose(terms)
    assert 0 < len(chosen.leading) < len(terms)
    led = {one.chunk_id for one in match(many, list(chosen.leading), 300)}
    found = match(many, terms, 10, counts=TermCounts(many, budget=60))
    # Terms of more than half of all chunks are left out: they weigh a millionth.
    for one in found:
        assert one.score == pytest.approx(whole[one.chunk_id], abs=1e-4)
    best = sorted((whole[chunk] for chunk in led), reverse=True)[:10]
    assert [one.score for one in found] == pytest.approx(best, abs=1e-4)


def test_a_question_of_common_words_alone_still_finds(many: Connection) -> None:
    assert len(match(many, [("w0",), ("w1",)], 10, counts=TermCounts(many, budget=1))) == 10


def test_a_small_library_is_asked_for_all_terms(many: Connection) -> None:
    assert TermCounts(many).choose(QUESTIONS[0]).leading == tuple(QUESTIONS[0])
    enough = TermCounts(many, budget=1_000)
    assert enough.choose(QUESTIONS[0]).adding == ()


def test_terms_are_counted_as_the_index_stores_them(many: Connection) -> None:
    with many.transaction():
        for chunk in range(301, 401):
            add_text(many, chunk, "", "", "crème")
    chosen = TermCounts(many, budget=120).choose([("crème",), ("w199",), ("nowhere",)])
    assert chosen.adding == ()
    assert TermCounts(many, budget=90).choose([("crème",), ("w199",)]).adding == (("crème",),)


def test_counts_are_taken_again_when_the_library_has_grown(many: Connection) -> None:
    counts = TermCounts(many, budget=50)
    terms = [("new",), ("w150",)]
    assert counts.choose(terms).leading == (("new",), ("w150",))
    with many.transaction():
        for chunk in range(301, 401):
            add_text(many, chunk, "", "", "new")
    assert counts.choose(terms).leading == (("w150",),)


@pytest.mark.parametrize("budget", [5, 60, 50_000])
def test_a_search_stays_within_the_allowed_chunks(many: Connection, budget: int) -> None:
    allowed = np.arange(100, 140, dtype=np.int64)
    counts = TermCounts(many, budget=budget)
    found = match(many, QUESTIONS[0], 50, allowed=allowed, counts=counts)
    assert found
    assert {one.chunk_id for one in found} <= set(allowed.tolist())
    if budget >= len(allowed):
        whole = [one for one in match(many, QUESTIONS[0], 300) if 100 <= one.chunk_id < 140]
        assert found == whole
    assert match(many, QUESTIONS[0], 50, allowed=np.array([], dtype=np.int64)) == []
