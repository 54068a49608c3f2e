"""How a context is shared between what is read and what is written."""

from __future__ import annotations

import pytest

from engine.answering.room import has_ended_by_itself, prompt_room, with_room_to_think
from engine.generation.fake import FakeGenerator
from engine.generation.records import GenerationReport, ReasoningMarks, Sampling

_MARKS = ReasoningMarks("<think>", "</think>")


def test_thoughts_have_room_beside_the_answer() -> None:
    sampling = Sampling(longest=400)
    plain, thinking = FakeGenerator(), FakeGenerator(context_tokens=4096, reasoning=_MARKS)
    assert with_room_to_think(sampling, plain) == sampling
    longest = with_room_to_think(sampling, thinking).longest
    assert longest > 1000
    assert prompt_room(thinking, sampling) == 4096 - longest


def test_half_of_a_small_context_belongs_to_the_question() -> None:
    assert prompt_room(FakeGenerator(context_tokens=600), Sampling(longest=5000)) == 300


@pytest.mark.parametrize(
    ("read", "written", "whole"), [(10, 39, True), (10, 40, False), (80, 19, True), (80, 20, False)]
)
def test_an_answer_that_meets_its_length_or_the_end_of_the_context_is_not_whole(
    read: int, written: int, whole: bool
) -> None:
    generator = FakeGenerator(context_tokens=100)
    generator.report = GenerationReport(read, 0, written)
    assert has_ended_by_itself(generator, Sampling(longest=40)) is whole
