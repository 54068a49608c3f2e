"""Labels, refusals, forms and looks of answers."""

from __future__ import annotations

import json
import time

import pytest

from engine.comparison.records import AnswerForm
from engine.comparison.scoring.forms import agreement, check_form, has_form
from engine.comparison.scoring.labels import label_in
from engine.comparison.scoring.refusals import is_refusal
from engine.comparison.scoring.styles import style_agreement
from engine.errors import UserProblem

_SCHEMA = json.dumps(
    {
        "type": "object",
        "required": ["pier", "minutes"],
        "properties": {"pier": {"type": "string"}, "minutes": {"type": "integer"}},
        "additionalProperties": False,
    }
)


@pytest.mark.parametrize(
    ("answer", "label"),
    [
        ("positive", "positive"),
        ("Positive.", "positive"),
        ("The review is clearly positive!", "positive"),
        ("positive or negative", None),
        ("It is good", None),
        ("", None),
    ],
)
def test_the_label_that_an_answer_names(answer: str, label: str | None) -> None:
    assert label_in(answer, ["positive", "negative"]) == label


def test_a_longer_label_is_not_the_shorter_one_inside_it() -> None:
    labels = ["card", "lost card", "card_arrival"]
    assert label_in("This is about a lost card.", labels) == "lost card"
    assert label_in("card arrival", labels) == "card_arrival"
    assert label_in("a card and a lost card", labels) is None


@pytest.mark.parametrize(
    ("labels", "answer", "label"),
    [
        (["-1", "0", "1"], "1", "1"),
        (["-1", "0", "1"], "The score is -1.", "-1"),
        (["a", "a+", "a-"], "A-", "a-"),
        (["a", "a+", "a-"], "A", "a"),
        (["a", "a+", "a-"], "“A+”.", "a+"),
        (["c", "c#", "c++"], "C++.", "c++"),
        (["c", "c#", "c++"], "It is C++.", None),
        (["+", "-"], "-", "-"),
        (["+", "-"], "", None),
        (["+", "-"], "...", None),
        (["a", "b", "c"], "The answer is A.", "a"),
        (["a", "b", "c"], "The answer is B, not a C.", None),
        (["a", "b", "c"], "A clear case of B", "b"),
    ],
)
def test_labels_that_differ_in_signs_or_are_letters(
    labels: list[str], answer: str, label: str | None
) -> None:
    assert label_in(answer, labels) == label


@pytest.mark.parametrize(
    ("answer", "refuses"),
    [
        ("Your documents hold nothing about this.", True),
        ("I don't know.", True),
        ("Unknown", True),
        ("The text does not mention a refund.", True),
        ("I'm sorry, but I cannot answer that.", True),
        ("Refunds are paid in full. Let me know if you need more.", False),
        ("Nobody knows the cause of the fire of 1921.", False),
        ("", False),
    ],
)
def test_a_refusal_is_told_from_an_answer(answer: str, refuses: bool) -> None:
    assert is_refusal(answer) is refuses


def test_an_answer_has_the_form_that_is_asked_for() -> None:
    schema = AnswerForm(schema=_SCHEMA)
    assert has_form(' {"pier": "7", "minutes": 20}\n', schema)
    assert not has_form('{"pier": "7"}', schema)
    assert not has_form('```json\n{"pier": "7", "minutes": 20}\n```', schema)
    assert not has_form("Pier 7", schema)
    pattern = AnswerForm(pattern=r"SELECT .+")
    assert has_form("SELECT name\nFROM pier", pattern)
    assert not has_form("Here it is: SELECT name", pattern)


@pytest.mark.parametrize(
    "form",
    [
        AnswerForm(schema="{"),
        AnswerForm(schema='{"type": 5}'),
        AnswerForm(schema='{"$ref": "https://elsewhere.example/schema"}'),
        AnswerForm(pattern="("),
    ],
)
def test_a_form_that_makes_no_sense_is_refused(form: AnswerForm) -> None:
    with pytest.raises(UserProblem, match="form of an answer"):
        check_form(form)


def test_an_expression_that_takes_for_ever_is_stopped() -> None:
    began = time.monotonic()
    assert not has_form("a" * 5_000 + "!", AnswerForm(pattern=r"(a|a|aa)+$"))
    assert time.monotonic() - began < 5


def test_objects_agree_by_their_fields() -> None:
    expected = '{"pier": "7 North", "minutes": 20}'
    assert agreement('{"minutes": 20, "pier": "7 north."}', expected) == 1.0
    assert agreement('{"pier": "7 North", "minutes": "20"}', expected) == 0.5
    assert agreement('{"pier": "7 North", "minutes": 20, "more": 1}', expected) == pytest.approx(
        2 / 3
    )
    assert agreement('{"minutes": 20.0, "pier": "7 North"}', expected) == 1.0
    assert agreement('{"minutes": true, "pier": "7 North"}', '{"minutes": 1}') == 0.0
    assert agreement("Pier 7", expected) == 0.0
    assert agreement("anything", "Pier 7") is None


def test_looks_are_nearer_the_more_is_alike() -> None:
    expected = "- Bread\n- Herring\n- Tea"
    assert style_agreement(expected, expected) == 1.0
    near = style_agreement("- Milk\n- Honey\n- Oats", expected)
    far = style_agreement("You will need some milk, some honey and a few oats for this.", expected)
    assert far < 0.6 < near
    assert style_agreement("", expected) == 0.0
