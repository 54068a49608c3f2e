"""An answer: prompt, words, marks, and how it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from engine.answering import answer as answering
from engine.answering.answer import Answer
from engine.errors import UserProblem
from engine.generation.fake import FakeGenerator
from engine.generation.records import ReasoningMarks, Sampling
from engine.prompt.records import PinnedDocument, Prompt, PromptRequest, Speaker, Turn
from engine.retrieval.records import Passage
from tests.fixtures.passages import passage

FERRY = passage("The ferry leaves the harbour at nine. Tickets cost four silver crowns.")
LIGHT = passage("The lighthouse was built of granite in 1810. Its lamp burns whale oil.")
LONG = passage("word " * 2000)


def answer(
    question: str,
    passages: Sequence[Passage],
    history: Sequence[Turn],
    generator: FakeGenerator,
    sampling: Sampling,
    **callbacks: Any,  # noqa: ANN401 - they have types of their own
) -> Answer:
    """Answer from passages and history."""
    request = PromptRequest(question, tuple(passages), tuple(history))
    return answering.answer(request, generator, sampling, **callbacks)


def test_the_words_are_told_as_they_come_and_cited_at_the_end() -> None:
    told: list[str] = []
    made = answer(
        "When and what?",
        [FERRY, LIGHT],
        (),
        FakeGenerator(["The ferry leaves at nine. The lamp burns oil."]),
        Sampling(),
        on_text=told.append,
    )
    assert "".join(told) == made.text == "The ferry leaves at nine. The lamp burns oil."
    assert [mark.numbers for mark in made.marks] == [(1,), (2,)]
    assert made.cited == {1, 2}
    assert made.report.tokens == len(told)
    assert made.is_whole
    assert not made.was_stopped
    assert 0 <= made.timings.first_token <= made.timings.total


def test_the_prompt_is_told_before_the_first_word() -> None:
    events: list[str] = []

    def on_prompt(prompt: Prompt) -> None:
        events.append(f"prompt with {len(prompt.given)}")

    answer(
        "When?",
        [FERRY],
        (),
        FakeGenerator(["At nine."]),
        Sampling(),
        on_prompt=on_prompt,
        on_text=events.append,
    )
    assert events == ["prompt with 1", "At", " nine."]


def test_the_conversation_before_is_read_too() -> None:
    generator = FakeGenerator()
    history = (Turn(Speaker.USER, "Hello?"), Turn(Speaker.ASSISTANT, "Hello."))
    answer("When?", [], history, generator, Sampling())
    assert generator.asked[0][1:-1] == history
    assert generator.asked[0][-1].text == "When?"


def test_marks_keep_the_passages_own_numbers_when_one_had_no_room() -> None:
    generator = FakeGenerator(["The lamp burns whale oil."], context_tokens=600)
    made = answer("What?", [FERRY, LONG, LIGHT], (), generator, Sampling(longest=100))
    assert made.prompt.left_out == (2,)
    assert [mark.numbers for mark in made.marks] == [(3,)]


def test_numbers_the_model_made_up_are_gone_and_marks_fit_what_is_left() -> None:
    text = "  The ferry leaves [1] at nine [passage 7]. The lamp burns oil [2]."
    made = answer("?", [FERRY, LIGHT], (), FakeGenerator([text]), Sampling())
    assert made.text == "The ferry leaves at nine. The lamp burns oil."
    assert [made.text[: mark.position] for mark in made.marks] == [
        "The ferry leaves at nine.",
        made.text,
    ]


def test_a_stop_keeps_what_was_written() -> None:
    told: list[str] = []
    made = answer(
        "When?",
        [FERRY],
        (),
        FakeGenerator(["The ferry leaves the harbour at nine."]),
        Sampling(),
        on_text=told.append,
        is_cancelled=lambda: len(told) >= 3,
    )
    assert made.text == "The ferry leaves"
    assert made.was_stopped
    assert not made.is_whole


def test_a_stop_before_the_first_word_is_an_empty_answer() -> None:
    made = answer("When?", [], (), FakeGenerator(), Sampling(), is_cancelled=lambda: True)
    assert (made.text, made.report.tokens, made.was_stopped) == ("", 0, True)
    assert made.timings.first_token == 0.0


def test_an_answer_that_ran_into_its_longest_length_is_not_whole() -> None:
    made = answer("?", [], (), FakeGenerator(["one two three four"]), Sampling(longest=2))
    assert made.text == "one two"
    assert not made.is_whole
    assert not made.was_stopped


def test_an_empty_answer_is_an_answer() -> None:
    made = answer("?", [FERRY], (), FakeGenerator([""]), Sampling())
    assert made.text == ""
    assert made.marks == ()


class _CountsLikeAModel(FakeGenerator):
    def count(self, turns: tuple[Turn, ...]) -> int:
        return sum(len(turn.text) // 4 + 5 for turn in turns)


@pytest.mark.parametrize("longest", [500, 2000, 2048, 8192])
def test_a_longest_answer_beyond_the_context_does_not_shut_out_every_question(
    longest: int,
) -> None:
    """Both can be set freely: the question is not what is too long."""
    generator = _CountsLikeAModel(["At nine."], context_tokens=2048)
    question = "When does the ferry to the island leave on a Sunday in winter, and from where?"
    made = answer(question, [FERRY], (), generator, Sampling(longest=longest))
    assert made.text == "At nine."
    assert made.prompt.given


def test_a_question_of_100_000_characters_is_a_problem_with_words() -> None:
    with pytest.raises(UserProblem, match="too long"):
        answer("abcdefghi " * 10_000, [FERRY], (), FakeGenerator(), Sampling())


def test_numbers_in_brackets_stay_where_nothing_was_read() -> None:
    made = answer("Count", [], (), FakeGenerator(["One and two are [1, 2] here."]), Sampling())
    assert made.text == "One and two are [1, 2] here."


class _BreaksDown(FakeGenerator):
    def generate(
        self, turns: tuple[Turn, ...], sampling: Sampling, is_cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        yield from super().generate(turns, sampling, is_cancelled)
        raise UserProblem("The model could not go on.")


def test_a_model_that_breaks_down_says_so_after_what_it_said() -> None:
    told: list[str] = []
    with pytest.raises(UserProblem, match="could not go on"):
        answer("?", [], (), _BreaksDown(["Well then"]), Sampling(), on_text=told.append)
    assert "".join(told) == "Well then"


# Thoughts, pinned documents, going on ----------------------------------------------------------


def test_thoughts_are_told_apart_from_the_answer() -> None:
    thinking = FakeGenerator(
        ["<think> Ferries leave early. </think> At nine."],
        reasoning=ReasoningMarks("<think>", "</think>"),
    )
    thought: list[str] = []
    told: list[str] = []
    made = answer(
        "When?",
        [FERRY],
        (),
        thinking,
        Sampling(),
        on_text=told.append,
        on_reasoning=thought.append,
    )
    assert made.text == "".join(told) == "At nine."
    assert made.reasoning == "".join(thought).strip() == "Ferries leave early."


def test_a_thinking_model_may_write_more_than_the_longest_answer() -> None:
    thinking = FakeGenerator(
        ["<think> " + "hm " * 50 + "</think> At nine."],
        reasoning=ReasoningMarks("<think>", "</think>"),
        context_tokens=8192,
    )
    assert answer("When?", [], (), thinking, Sampling(longest=20)).text == "At nine."


def test_an_answer_goes_on_from_where_it_was() -> None:
    generator = FakeGenerator([" The lamp burns oil."])
    told: list[str] = []
    made = answering.answer(
        PromptRequest("What?", (FERRY, LIGHT), begun="The ferry leaves at nine."),
        generator,
        Sampling(),
        on_text=told.append,
    )
    assert "".join(told) == " The lamp burns oil."
    assert made.text == "The ferry leaves at nine. The lamp burns oil."
    assert [mark.numbers for mark in made.marks] == [(1,), (2,)]
    assert generator.asked[0][-1] == Turn(Speaker.ASSISTANT, "The ferry leaves at nine.")


def test_a_pinned_document_is_read_ahead_and_kept() -> None:
    generator = FakeGenerator()
    pinned = (PinnedDocument("ferry.txt", "The ferry leaves at nine."),)
    answering.answer(PromptRequest("When?", pinned=pinned), generator, Sampling())
    assert len(generator.read) == 1
    assert "The ferry leaves at nine." in generator.read[0][0].text
