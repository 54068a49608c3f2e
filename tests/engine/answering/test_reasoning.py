"""Thoughts and answer, told apart while they arrive."""

from __future__ import annotations

import random
from collections.abc import Iterable
from itertools import pairwise

import pytest

from engine.answering.reasoning import PieceKind, ReasoningSplitter
from engine.generation.records import ReasoningMarks

THINK = ReasoningMarks("<think>", "</think>")
OPENED = ReasoningMarks("<think>", "</think>", begins_open=True)
CHANNELS = ReasoningMarks(
    "<|channel|>analysis<|message|>",
    "<|end|><|start|>assistant<|channel|>final<|message|>",
    begins_open=True,
)


def told_apart(
    marks: ReasoningMarks | None, pieces: Iterable[str], *, is_continued: bool = False
) -> tuple[str, str]:
    splitter = ReasoningSplitter(marks, is_continued=is_continued)
    found = [piece for text in pieces for piece in splitter.feed(text)]
    found.extend(splitter.end())
    assert all(piece.text for piece in found)
    return (
        "".join(one.text for one in found if one.kind is PieceKind.REASONING),
        "".join(one.text for one in found if one.kind is PieceKind.ANSWER),
    )


CASES = [
    (THINK, "<think>\nIs it 3?\n</think>\n\nIt is 3.", "Is it 3?", "It is 3."),
    (OPENED, "Is it 3?\n</think>\n\nIt is 3.\n", "Is it 3?", "It is 3.\n"),
    (OPENED, "<think>\nIs it 3?</think>It is 3.", "Is it 3?", "It is 3."),
    (THINK, "It is 3.", "", "It is 3."),
    (THINK, "\n <think>\n\n</think>\n\nIt is 3.", "", "It is 3."),
    (THINK, "<think>I wonder and\nwonder ", "I wonder and\nwonder", ""),
    (THINK, "<think>a</think>\n<think>b</think>c", "ab", "c"),
    (THINK, "<think>a<think>b</think>c</think>d", "ab", "cd"),
    (THINK, "c\n<think>a</think>d", "a", "c\nd"),
    (THINK, "Write <think> for a thought.", "", "Write <think> for a thought."),
    (THINK, "1 <thin>2 < 3 </ 4", "", "1 <thin>2 < 3 </ 4"),
    (CHANNELS, f"Hm.{CHANNELS.closes}It is 3.", "Hm.", "It is 3."),
    (CHANNELS, "Hm.<|end|>", "Hm.<|end|>", ""),
    (THINK, "", "", ""),
]


@pytest.mark.parametrize(("marks", "text", "reasoning", "answer"), CASES)
def test_thoughts_and_answer(marks: ReasoningMarks, text: str, reasoning: str, answer: str) -> None:
    assert told_apart(marks, [text]) == (reasoning, answer)


@pytest.mark.parametrize(("marks", "text", "reasoning", "answer"), CASES)
def test_how_the_text_is_cut_into_pieces_makes_no_difference(
    marks: ReasoningMarks, text: str, reasoning: str, answer: str
) -> None:
    chance = random.Random(4)  # noqa: S311
    assert told_apart(marks, text) == (reasoning, answer)
    for _ in range(50):
        cuts = sorted(chance.randrange(len(text) + 1) for _ in range(4))
        edges = [0, *cuts, len(text)]
        pieces = [text[start:end] for start, end in pairwise(edges)]
        assert told_apart(marks, pieces) == (reasoning, answer)


def test_a_model_that_does_not_think_is_passed_on_unchanged() -> None:
    text = "  <think> 1 </think>\n"
    assert told_apart(None, text) == ("", text)


def test_an_answer_that_goes_on_is_no_thought_and_keeps_its_spaces() -> None:
    assert told_apart(OPENED, [" and", " so on"], is_continued=True) == ("", " and so on")


def test_ordinary_text_does_not_wait() -> None:
    splitter = ReasoningSplitter(THINK)
    assert [piece.text for piece in splitter.feed("The ferry")] == ["The ferry"]
    assert [piece.text for piece in splitter.feed(" leaves <")] == [" leaves "]
    assert [piece.text for piece in splitter.feed("at 9")] == ["<at 9"]
    assert list(splitter.end()) == []


def test_a_thought_arrives_while_it_is_thought() -> None:
    splitter = ReasoningSplitter(OPENED)
    assert [piece.text for piece in splitter.feed("Is it 3? ")] == ["Is it 3?"]
    assert [piece.text for piece in splitter.feed("Or 4")] == [" Or 4"]


def test_no_text_loses_a_word() -> None:
    """Whatever a model writes, nothing but marks and the spaces around them is gone."""
    chance = random.Random(7)  # noqa: S311
    parts = ["<think>", "</think>", "<", "think>", "</", "\n", " ", "a", "bc", "é"]
    for _ in range(300):
        text = "".join(chance.choice(parts) for _ in range(chance.randrange(12)))
        whole = told_apart(THINK, [text])
        assert whole == told_apart(THINK, text)
        kept = "".join(whole)
        letters = sorted(letter for letter in text if letter in "abcé")
        assert sorted(letter for letter in kept if letter in "abcé") == letters
