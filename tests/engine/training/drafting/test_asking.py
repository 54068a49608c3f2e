"""What the model is asked, and what is taken of what it writes."""

from __future__ import annotations

import pytest

from engine.errors import UserProblem
from engine.generation.fake import FakeGenerator
from engine.generation.records import ReasoningMarks
from engine.prompt.records import Speaker
from engine.training.drafting.asking import Author
from tests.fixtures.drafting import FERRY, anchor_in, source


def test_a_question_goes_on_from_its_beginning_and_ends_at_its_mark() -> None:
    generator = FakeGenerator([" does the ferry carry? And more words that nobody wants."])
    passage = source()
    written = Author(generator).question(anchor_in(passage, "180"), passage, 0)
    assert written.question == "How many passengers does the ferry carry?"
    assert written.begun == "How many passengers"
    assert written.answer is None
    turns = generator.asked[0]
    assert turns[0].speaker is Speaker.SYSTEM
    assert (turns[-1].speaker, turns[-1].text) == (Speaker.ASSISTANT, "How many passengers")
    assert "carries ____ passengers" in turns[-2].text
    assert "180" not in turns[-2].text, "a question cannot give away what it does not know"
    assert FERRY.split(". ")[1] not in turns[-2].text, "the sentence alone is shown"


def test_the_examples_stand_first_and_are_the_same_for_all() -> None:
    generator = FakeGenerator([" is it?"])
    passage = source()
    author = Author(generator)
    for key in ("180", "1998"):
        author.question(anchor_in(passage, key), passage, 0)
    one, other = generator.asked
    assert one[:-2] == other[:-2]
    assert len(one) > 6


def test_later_tries_use_the_next_beginning_and_then_other_words() -> None:
    generator = FakeGenerator([" the race start?"])
    passage = source("The rowing race at the festival starts at 14:00 from the western mole.")
    anchor = anchor_in(passage, "14:00")
    begun = [Author(generator).question(anchor, passage, one).begun for one in range(3)]
    assert begun == ["At what time", "When", "At what time"]


def test_question_and_answer_are_told_apart() -> None:
    said = " How many passengers fit on it?\nAnswer: It carries 180 passengers.\nQuestion: more?"
    generator = FakeGenerator([said])
    passage = source()
    written = Author(generator).question_and_answer(anchor_in(passage, "180"), passage, 0)
    assert written.question == "How many passengers fit on it?"
    assert written.answer == "It carries 180 passengers."
    assert written.begun == ""
    assert FERRY in generator.asked[0][-2].text, "the whole passage is shown"


def test_what_a_model_thinks_is_no_part_of_it() -> None:
    generator = FakeGenerator(
        ["\n<think> Hm? </think> does it carry?"], reasoning=ReasoningMarks("<think>", "</think>")
    )
    passage = source()
    written = Author(generator).question(anchor_in(passage, "180"), passage, 0)
    assert "Hm" not in written.question


def test_a_long_passage_gives_way_to_its_sentence() -> None:
    long = f"{FERRY} {'Many words stand here without any sense at all. ' * 40}"
    generator = FakeGenerator([" What?\nAnswer: No."], context_tokens=640)
    passage = source(long)
    Author(generator).question_and_answer(anchor_in(passage, "180"), passage, 0)
    shown = generator.asked[0][-2].text
    assert "Many words" not in shown
    assert "180 passengers" in shown


def test_a_context_too_small_is_a_problem_with_words() -> None:
    generator = FakeGenerator(context_tokens=90)
    passage = source()
    with pytest.raises(UserProblem, match="too small for drafting") as caught:
        Author(generator).question(anchor_in(passage, "180"), passage, 0)
    assert "larger context" in caught.value.hint


def test_a_model_answers_from_the_passage_as_in_chat() -> None:
    generator = FakeGenerator(["It carries 180 passengers."])
    said = Author(generator).answer("How many passengers fit?", source())
    assert said == "It carries 180 passengers."
    assert generator.asked[0][-1].text == f"{FERRY}\n\nQuestion: How many passengers fit?"


def test_in_a_language_without_words_of_its_own_the_model_begins_itself() -> None:
    generator = FakeGenerator(["Hoeveel treden heeft de toren?"])
    text = "De toren aan de haven van het eiland heeft 148 treden van graniet."
    passage = source(text, language="nl")
    written = Author(generator).question(anchor_in(passage, "148"), passage, 0)
    assert written.question == "Hoeveel treden heeft de toren?"
    assert generator.asked[0][-1].speaker is Speaker.USER
