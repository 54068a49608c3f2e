"""Questions drafted from documents into a set."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from engine.comparison.questions import drafting
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import AnswerPlace, QuestionKind, QuestionOrigin
from engine.errors import Cancelled, UserProblem
from engine.examples.records import Review
from engine.generation.fake import FakeGenerator
from engine.models.records import ModelDetails
from engine.paths import Folders
from engine.settings import Settings
from engine.store import Connection
from engine.training.runs import drafts
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import searcher_of

_LIGHT = (
    "The granite lighthouse at Candle Point has 148 steps from the door to the lantern. "
    "The keeper counts the ships in every night of the year."
)
_FERRY = (
    "The ferry Kittiwake carries 180 passengers and crosses the sound in the morning. "
    "Nobody on the island remembers a winter without it, and no one would want to."
)
_STEPS = " does the lighthouse at Candle Point have?"
_CARRY = " does the ferry Kittiwake carry?"


@pytest.fixture
def library(folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> IndexedLibrary:
    """Two documents, and a model that knows two questions."""
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root, target_tokens=60)
    made.write("light.txt", _LIGHT)
    made.write("ferry.txt", _FERRY)
    made.add()
    made.sync()
    chosen = SimpleNamespace(details=ModelDetails())
    monkeypatch.setattr(drafts, "resolve", lambda *_: chosen)
    monkeypatch.setattr(drafts, "open_generator", lambda *_: _Knowing())
    return made


class _Knowing(FakeGenerator):
    """Asks about what it is shown."""

    def __init__(self) -> None:
        super().__init__([_STEPS, _CARRY] * 50)


def drafted(
    library: IndexedLibrary,
    monkeypatch: pytest.MonkeyPatch,
    set_id: int,
    share: float,
    stop_after: int = 99,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    told: list[dict[str, Any]] = []
    with searcher_of(library) as (searcher, run):
        search = SimpleNamespace(index=run.index, searcher=searcher)
        monkeypatch.setattr(drafts, "open_search", lambda _: search)
        values = drafting.draft_questions(
            library.folders,
            Settings(),
            set_id,
            [library.root],
            4,
            "",
            lambda _, each: told.append(each),
            lambda: len(told) >= stop_after,
            share,
        )
    return values, told


def test_drafts_wait_with_their_passage_and_the_bare_fact(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch, user_database: Connection
) -> None:
    questions = QuestionList(user_database)
    set_id = questions.create_set("Drafts").id
    values, told = drafted(library, monkeypatch, set_id, 0.0)
    found = {one.content.question: one.content for one in questions.page(set_id, 0, 9)}
    assert values["added"] == len(found) == 2
    one = found[f"How many steps{_STEPS}"]
    assert one.expected == (f"{_LIGHT.partition('. ')[0]}.", "148")
    assert one.place == AnswerPlace(str(library.root / "light.txt"), _LIGHT)
    assert (one.kind, one.origin) == (QuestionKind.FACT, QuestionOrigin.DRAFTED)
    assert (one.review, one.group) == (Review.WAITING, str(library.root / "light.txt"))
    assert told[0]["question"] in found
    assert set(found) == {each["question"] for each in told}


def test_some_become_questions_that_nothing_answers(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch, user_database: Connection
) -> None:
    questions = QuestionList(user_database)
    set_id = questions.create_set("Drafts").id
    _, told = drafted(library, monkeypatch, set_id, 0.5)
    refused = [
        one.content
        for one in questions.page(set_id, 0, 9)
        if one.content.kind is QuestionKind.REFUSE
    ]
    assert [one.question for one in refused] in (
        ["How many passengers does the ferry Candle Point carry?"],
        ["How many steps does the lighthouse at Kittiwake have?"],
    )
    assert (refused[0].expected, refused[0].place) == ((), AnswerPlace())
    assert refused[0].review is Review.WAITING
    assert sorted(each["kind"] for each in told) == ["fact", "refuse"]


def test_what_was_drafted_until_a_stop_stays(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch, user_database: Connection
) -> None:
    questions = QuestionList(user_database)
    set_id = questions.create_set("Drafts").id
    with pytest.raises(Cancelled):
        drafted(library, monkeypatch, set_id, 0.0, stop_after=1)
    assert questions.count(set_id) == 1


def test_documents_without_anything_to_ask_are_told(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch, user_database: Connection
) -> None:
    set_id = QuestionList(user_database).create_set("Drafts").id
    monkeypatch.setattr(drafts, "open_generator", lambda *_: FakeGenerator([" eat?"] * 50))
    with pytest.raises(UserProblem, match="Nothing could be drafted"):
        drafted(library, monkeypatch, set_id, 0.0)
