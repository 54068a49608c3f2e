"""Words as answers are compared by."""

from __future__ import annotations

import pytest

from engine.comparison.scoring.texts import (
    character_f,
    holds,
    is_same,
    recall,
    token_f1,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Ferry, a boat.", ("ferry", "boat")),
        ("1,200 and 3.5%", ("1200", "and", "3.5", "percent")),
        ("1\u202f200 \u20ac", ("1200",)),
        ("lost_card", ("lost", "card")),
        ("-5 \u22123.5, minus 2", ("-5", "-3.5", "-2")),
        ("COVID-19 in 2020-21, 5 - 3", ("covid", "19", "in", "2020", "21", "5", "3")),
        ("\u6771\u4eac Tower", ("\u6771", "\u4eac", "tower")),
        ("The", ("the",)),
        ("Stra\u00dfe", ("strasse",)),
        ("...", ()),
    ],
)
def test_words_without_case_marks_and_articles(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


def test_an_answer_holds_an_expected_one_only_with_all_words_in_order() -> None:
    assert holds("It opened in 1889, on 31 March.", "31 march")
    assert not holds("March has 31 days", "31 March")
    assert not holds("Port 8080", "80")
    assert not holds("anything", "...")


def test_the_same_words_are_the_same_answer() -> None:
    assert is_same("The Refund.", "refund")
    assert not is_same("refund", "no refund")
    assert not is_same("", "")


def test_shared_words_are_a_harmonic_mean() -> None:
    assert token_f1("two of three words", "two of three") == pytest.approx(6 / 7)
    assert token_f1("", "two") == 0.0
    assert recall("two of three words here", "two words") == 1.0


def test_wording_counts_signs_and_capitals() -> None:
    assert character_f("Ahoy!", "Ahoy!") == 1.0
    assert character_f("", "Ahoy!") == 0.0
    assert 0.0 < character_f("ahoy", "Ahoy!") < character_f("Ahoy", "Ahoy!") < 1.0
