"""A whole document in short, section by section."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from engine.answering.summarising import Section, Summary, sections_of, summarise
from engine.errors import UserProblem
from engine.generation.fake import FakeGenerator
from engine.generation.records import ReasoningMarks, Sampling

_FERRY = "The ferry leaves the harbour at nine and comes back at five. " * 6
_LIGHT = "The lighthouse was built of granite and burns whale oil. " * 6


def summarised(
    sections: Sequence[Section], generator: FakeGenerator
) -> tuple[Summary, list[tuple[int, int, Section]]]:
    told: list[tuple[int, int, Section]] = []
    made = summarise(
        sections,
        generator,
        Sampling(),
        lambda done, total, section: told.append((done, total, section)),
        lambda: False,
    )
    return made, told


def test_each_section_and_then_all_together() -> None:
    generator = FakeGenerator(["Ferries go daily.", "It is of granite.", "A harbour with a light."])
    made, told = summarised([Section("Ferry", _FERRY), Section("Light", _LIGHT)], generator)
    assert made.sections == (
        Section("Ferry", "Ferries go daily."),
        Section("Light", "It is of granite."),
    )
    assert [(done, total) for done, total, _ in told] == [(1, 2), (2, 2)]
    assert told[0][2] == made.sections[0]
    assert made.is_whole
    # Two short summaries are short enough to stand together as they are.
    assert made.text == "Ferries go daily. It is of granite."


def test_long_summaries_are_summarised_in_turn() -> None:
    long = "A long sentence about the harbour stands here once more. " * 3
    generator = FakeGenerator([long, long, "All in one."])
    made, _ = summarised([Section("Ferry", _FERRY), Section("Light", _LIGHT)], generator)
    assert made.text == "All in one."


def test_a_section_that_does_not_fit_is_read_in_parts_at_sentence_ends() -> None:
    generator = FakeGenerator(["In short."], context_tokens=400)
    made, told = summarised([Section("All", _FERRY * 6)], generator)
    assert len(told) == len(made.sections) > 2
    for turns in generator.asked[: len(told)]:
        assert turns[-1].text.endswith("five.")
        assert generator.count(turns) <= 400


def test_a_text_without_sentence_ends_is_cut_all_the_same() -> None:
    generator = FakeGenerator(["In short."], context_tokens=400)
    made, _ = summarised([Section("", "word " * 2000)], generator)
    assert made.is_whole
    read = sum(turns[-1].text.count("word") for turns in generator.asked)
    assert read >= 2000


def test_a_short_section_is_its_own_summary() -> None:
    generator = FakeGenerator()
    made, _ = summarised([Section("Note", "Dogs travel\nfree.")], generator)
    assert made.sections == (Section("Note", "Dogs travel free."),)
    assert generator.asked == []


def test_a_stop_keeps_the_sections_that_are_done() -> None:
    told: list[Section] = []
    made = summarise(
        [Section("Ferry", _FERRY), Section("Light", _LIGHT), Section("Bees", _FERRY)],
        FakeGenerator(["One.", "Two.", "Three."]),
        Sampling(),
        lambda _done, _total, section: told.append(section),
        lambda: len(told) >= 2,
    )
    assert [one.text for one in made.sections] == ["One.", "Two."]
    assert not made.is_whole


def test_what_a_model_thinks_is_not_its_summary() -> None:
    generator = FakeGenerator(
        ["<think> What is this? </think> Ferries go."],
        reasoning=ReasoningMarks("<think>", "</think>"),
    )
    made, _ = summarised([Section("Ferry", _FERRY)], generator)
    assert made.text == "Ferries go."


def test_thoughts_are_not_taken_from_the_length_of_a_summary() -> None:
    thoughts = "hm " * 300
    generator = FakeGenerator(
        [f"<think> {thoughts} </think> Ferries go."],
        context_tokens=4096,
        reasoning=ReasoningMarks("<think>", "</think>"),
    )
    made, _ = summarised([Section("Ferry", _FERRY)], generator)
    assert made.text == "Ferries go."


def test_a_context_too_small_for_any_part_is_a_problem_with_words() -> None:
    with pytest.raises(UserProblem, match="too small") as caught:
        summarised([Section("All", _FERRY * 100)], FakeGenerator(context_tokens=60))
    assert "larger context" in caught.value.hint


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("It leaves at nine. It comes ba", "It leaves at nine."),
        ("It leaves at ni", "It leaves at ni"),
        ("It leaves at nine.", "It leaves at nine."),
    ],
)
def test_a_last_sentence_that_was_cut_is_left_out(cut: str, whole: str) -> None:
    made, _ = summarised([Section("Ferry", _FERRY)], FakeGenerator([cut]))
    assert made.text == whole


def test_sections_are_cut_by_their_places_and_empty_ones_left_out() -> None:
    text = "Intro here.\n   \nMore there."
    assert sections_of(text, [("A", 0, 11), ("B", 11, 16), ("C", 16, 27)]) == [
        Section("A", "Intro here."),
        Section("C", "More there."),
    ]
    assert sections_of(text, []) == [Section("", text)]
