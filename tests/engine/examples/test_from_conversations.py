"""Corrected and liked answers become examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import Rating
from engine.conversations.presets import Preset, PresetList
from engine.conversations.records import (
    MessageState,
    ReasoningPart,
)
from engine.examples.from_conversations import gather
from engine.examples.records import (
    ExampleOrigin,
    ExamplePassage,
    ExampleTurn,
    NewExample,
    Purpose,
    Review,
)
from engine.examples.storage import Added, ExampleList
from engine.store import Connection
from tests.fixtures.talks import Talk, source


@pytest.fixture
def talk(user_database: Connection) -> Talk:
    return Talk(user_database, "Ferries")


def gathered(database: Connection) -> list[NewExample]:
    return list(gather(database))


def test_liked_and_corrected_answers_come_with_what_was_said_before(
    talk: Talk, user_database: Connection
) -> None:
    first = talk.answer("At nine.", talk.ask("When?"), ReasoningPart("Hm."), rating=Rating.GOOD)
    second = talk.answer("No.", talk.ask("Every day?", first), correction="Not on Sundays.")
    talk.answer("Yes.", talk.ask("Sure?", second), rating=Rating.GOOD)
    talk.answer("Nobody judged this.", talk.ask("And?", second))
    before = (ExampleTurn(False, "When?"), ExampleTurn(True, "At nine.", is_taught=False))
    corrected = (
        ExampleTurn(False, "Every day?"),
        ExampleTurn(True, "Not on Sundays.", is_taught=False),
    )
    expected = [
        NewExample("When?", "At nine."),
        NewExample("Every day?", "Not on Sundays.", history=before),
        NewExample("Sure?", "Yes.", history=(*before, *corrected)),
    ]
    found = gathered(user_database)
    assert [
        replace(one, origin=ExampleOrigin.IMPORTED, source="", group="") for one in found
    ] == expected
    assert [one.origin for one in found] == [
        ExampleOrigin.LIKED,
        ExampleOrigin.CORRECTED,
        ExampleOrigin.LIKED,
    ]
    assert {(one.source, one.group) for one in found} == {("Ferries", talk.identity)}
    assert all(one.review is Review.ACCEPTED for one in found)


def test_each_branch_has_its_own_history(talk: Talk, user_database: Connection) -> None:
    asked = talk.ask("When?")
    good = talk.answer("At nine.", asked)
    bad = talk.answer("At ten.", asked, rating=Rating.BAD)
    talk.answer("By the harbour.", talk.ask("Where?", good), rating=Rating.GOOD)
    talk.answer("By the lighthouse.", talk.ask("From where?", bad), rating=Rating.GOOD)
    one, other = gathered(user_database)
    assert [turn.text for turn in one.history] == ["When?", "At nine."]
    assert other.history == ()
    assert (one.question, other.question) == ("Where?", "From where?")


def test_what_is_not_whole_is_not_taught(talk: Talk, user_database: Connection) -> None:
    asked = talk.ask("When?")
    cut_off = talk.answer("At", asked, rating=Rating.GOOD, state=MessageState.STOPPED)
    mended = talk.answer("At", asked, correction="At nine.", state=MessageState.FAILED)
    talk.answer("bad", asked, rating=Rating.BAD)
    talk.answer("Yes.", talk.ask("Really?", cut_off), rating=Rating.GOOD)
    talk.answer("Yes.", talk.ask("Really?", mended), rating=Rating.GOOD)
    found = gathered(user_database)
    assert [(one.answer, len(one.history)) for one in found] == [
        ("At nine.", 0),
        ("Yes.", 0),
        ("Yes.", 2),
    ]


def test_the_passages_that_the_model_read_are_there(talk: Talk, user_database: Connection) -> None:
    parts = (
        source(2, "The lamp burns oil."),
        source(1, "It leaves at nine.", cited=True),
        source(3, "No room for this.", given=False),
    )
    talk.answer("At nine.", talk.ask("When?"), *parts, rating=Rating.GOOD)
    talk.answer("At ten.", talk.ask("When then?"), *parts, correction="At nine.")
    talk.answer("Hm.", talk.ask("Who?"), source(1, "Nobody cited."), rating=Rating.GOOD)
    liked, corrected, uncited = gathered(user_database)
    assert liked.passages == (
        ExamplePassage("It leaves at nine.", "/ferry.txt", "line 3", 10, 20),
        ExamplePassage("The lamp burns oil.", "/ferry.txt", "line 3", 10, 20, is_distractor=True),
    )
    assert [one.is_distractor for one in corrected.passages] == [False, False]
    assert [one.is_distractor for one in uncited.passages] == [False]


def test_the_instructions_of_the_preset_are_there(talk: Talk, user_database: Connection) -> None:
    talk.answer("At nine.", talk.ask("When?"), rating=Rating.GOOD)
    preset = PresetList(user_database).add(Preset(0, "Short", "", "Answer in one sentence."))
    ConversationList(user_database).set_preset(talk.id, preset.id)
    (one,) = gathered(user_database)
    assert one.system == "Answer in one sentence."


def test_gathering_again_adds_what_is_new(talk: Talk, user_database: Connection) -> None:
    examples = ExampleList(user_database)
    set_id = examples.create_set("Mine", Purpose.STYLE).id
    assert examples.add(set_id, gather(user_database)) == Added(0, 0)
    first = talk.answer("At nine.", talk.ask("When?"), rating=Rating.GOOD)
    assert examples.add(set_id, gather(user_database)) == Added(1, 0)
    other = Talk(user_database, "Lighthouses")
    other.answer("Oil.", other.ask("What burns?"), rating=Rating.GOOD)
    talk.answer("Yes.", talk.ask("Sure?", first), rating=Rating.GOOD)
    assert examples.add(set_id, gather(user_database)) == Added(2, 1)
    groups = {one.content.group for one in examples.accepted(set_id)}
    assert groups == {talk.identity, other.identity}
