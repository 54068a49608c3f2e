"""The generator without a model."""

from __future__ import annotations

from engine.generation.fake import FakeGenerator
from engine.generation.records import Generator, Sampling
from engine.prompt.records import Speaker, Turn

TURNS = (Turn(Speaker.SYSTEM, "be brief"), Turn(Speaker.USER, "three more words"))


def test_it_says_what_it_was_told_to_word_by_word() -> None:
    generator: Generator = FakeGenerator(["Hello there.", "Good bye."])
    answers = ["".join(generator.generate(TURNS, Sampling(), lambda: False)) for _ in range(3)]
    assert answers == ["Hello there.", "Good bye.", "Good bye."]
    assert list(generator.generate(TURNS, Sampling(), lambda: False)) == ["Good", " bye."]


def test_it_counts_words_and_remembers_what_it_was_asked() -> None:
    generator = FakeGenerator()
    assert generator.count(TURNS) == 2 + 3 + 2 * 2
    list(generator.generate(TURNS, Sampling(), lambda: False))
    assert generator.asked == [TURNS]


def test_it_stops_when_it_is_long_enough_or_told_to() -> None:
    generator = FakeGenerator(["one two three four"])
    assert "".join(generator.generate(TURNS, Sampling(longest=2), lambda: False)) == "one two"
    told = iter([False, False, True])
    assert "".join(generator.generate(TURNS, Sampling(), lambda: next(told))) == "one two"
    assert list(generator.generate(TURNS, Sampling(), lambda: True)) == []
