"""Passages that stand beside the right one."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from engine.retrieval.records import Passage
from engine.training.drafting.beside import lay
from tests.fixtures.drafting import FERRY, anchor_in, source
from tests.fixtures.passages import passage as found_passage

_QUESTION = "How many passengers does the ferry Kittiwake carry?"
_LIGHT = source(
    "The lighthouse was built of granite. Its lamp burns whale oil all night.", name="light.txt"
)
_FARES = source("Passengers of the ferry pay four crowns for each crossing.", name="fares.txt")
_AGAIN = source("The Kittiwake is a ferry that carries up to 180 passengers.", name="again.txt")


def found(text: str, name: str, start: int) -> Passage:
    return replace(found_passage(text, start=start, name=name))


def test_without_a_search_the_nearest_of_the_chosen_documents_are_taken() -> None:
    mine = source()
    laid = lay(_QUESTION, anchor_in(mine, "180"), mine, 1, [mine, _LIGHT, _AGAIN, _FARES], None)
    assert laid.source.text == FERRY
    assert not laid.source.is_distractor
    assert (laid.source.path, laid.source.location) == (str(mine.path), "page 2")
    assert [one.text for one in laid.others] == [_FARES.text], "that which holds the answer is not"
    assert all(one.is_distractor for one in laid.others)


def test_with_a_search_they_are_what_chat_would_have_found() -> None:
    mine = source(start=100)
    asked: list[tuple[str, int]] = []

    def find(question: str, count: int) -> Sequence[Passage]:
        asked.append((question, count))
        return [
            found(_FARES.text, "fares.txt", 40),
            found(f"Two boats sail. {FERRY}", "ferry.txt", 84),
            found(_LIGHT.text, "light.txt", 0),
        ]

    laid = lay(_QUESTION, anchor_in(mine, "180"), mine, 2, [], find)
    assert asked[0][0] == _QUESTION
    assert asked[0][1] > 2
    assert laid.source.text.startswith("Two boats sail."), "as the search gives it"
    assert (laid.source.start, laid.source.path) == (84, str(mine.path))
    assert [Path(one.path).name for one in laid.others] == ["fares.txt", "light.txt"]


def test_what_the_search_does_not_find_comes_from_the_others() -> None:
    mine = source()
    laid = lay(
        _QUESTION,
        anchor_in(mine, "180"),
        mine,
        2,
        [_LIGHT, _FARES],
        lambda _question, _count: [found(_FARES.text, "fares.txt", 0)],
    )
    assert laid.source.text == FERRY
    assert [one.text for one in laid.others] == [_FARES.text, _LIGHT.text]


def test_a_stretch_of_the_same_document_must_not_overlap() -> None:
    mine = source()
    beside = source(FERRY[30:] + " More of it.", start=30)
    behind = source("The harbour has a crane. It lifts boats.", start=900)
    laid = lay(_QUESTION, anchor_in(mine, "180"), mine, 2, [beside, behind], None)
    assert [one.start for one in laid.others] == [900]


def test_the_right_passage_may_stand_anywhere() -> None:
    mine = source()
    laid = lay(_QUESTION, anchor_in(mine, "180"), mine, 2, [_LIGHT, _FARES], None)
    draw = random.Random(0)  # noqa: S311 - no secret
    places = {[one.is_distractor for one in laid.together(draw)].index(False) for _ in range(20)}
    assert places == {0, 1, 2}


def test_no_search_is_made_where_none_is_wanted() -> None:
    def find(_question: str, _count: int) -> Sequence[Passage]:
        raise AssertionError

    mine = source()
    assert lay(_QUESTION, anchor_in(mine, "180"), mine, 0, [_LIGHT], find).others == ()
