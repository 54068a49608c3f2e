"""What word counts reach on labels, and which answers are labels."""

from __future__ import annotations

import pytest

from engine.training.floor import are_labels, floor_accuracy

_GOOD = ("a lovely film", "what a lovely day", "lovely and warm", "warm and kind", "so kind to us")
_BAD = ("a dreadful film", "what a dreadful day", "cold and dreadful", "cold and rude", "so rude")
_TAUGHT = [*((one, "good") for one in _GOOD), *((one, "bad") for one in _BAD)]


def test_words_that_tell_are_found() -> None:
    held_back = [("lovely people", "good"), ("kind people", "good"), ("rude people", "bad")]
    assert floor_accuracy(_TAUGHT, held_back) == 1.0
    assert floor_accuracy(_TAUGHT, [*held_back, ("dreadful", "good")]) == 0.75
    assert floor_accuracy(_TAUGHT, [("lovely", " good\n")]) == 1.0


@pytest.mark.parametrize(
    ("taught", "held_back"),
    [
        (_TAUGHT, []),
        ([], [("lovely", "good")]),
        (_TAUGHT[:5], [("lovely", "good")]),
        ([("lovely", "good"), ("kind", "good ")], [("lovely", "good")]),
        ([("?", "good"), ("!", "bad")], [("lovely", "good")]),
    ],
)
def test_where_it_cannot_be_told_it_is_not(
    taught: list[tuple[str, str]], held_back: list[tuple[str, str]]
) -> None:
    assert floor_accuracy(taught, held_back) is None


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (["yes", "no"] * 3, True),
        (["yes", "no", " no"] * 3, True),
        (["yes"] * 9, False),  # nothing to tell apart
        (["yes", "no"] * 2 + ["perhaps"], False),  # too seldom
        ([f"label {number % 40}" for number in range(120)], True),
        ([f"label {number}" for number in range(120)], False),
        (["x" * 61, "no"] * 5, False),
        ([f"{number % 201}" for number in range(900)], False),
        ([], False),
    ],
)
def test_labels_are_few_short_and_often(answers: list[str], expected: bool) -> None:
    assert are_labels(answers) is expected
