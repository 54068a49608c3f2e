"""The passages of chosen documents, spread over them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from engine.paths import Folders
from engine.store import Connection
from engine.training.drafting.passages import PassageChoice, spread
from engine.training.drafting.records import Fault, SourcePassage
from tests.fixtures.indexing import IndexedLibrary

_PARTS = [
    f"The {name} lies beside the harbour and has {number} rooms for guests from the mainland, "
    f"with a garden, a cellar and a {thing} that the {name} is known for in all the district."
    for number, (name, thing) in enumerate(
        [
            ("inn", "stove"),
            ("mill", "wheel"),
            ("school", "bell"),
            ("chapel", "organ"),
            ("bakery", "oven"),
            ("forge", "anvil"),
            ("tower", "lantern"),
            ("library", "globe"),
        ],
        start=3,
    )
]
_SHORT = (
    "The lighthouse keeper winds the clockwork every four hours, by night and in any weather, and "
    "writes the names of all ships into a book."
)
_NOTES = "Eggs, milk, butter, flour, salt"


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root, target_tokens=40)
    made.write("houses.txt", "\n\n".join(_PARTS))
    made.write("light/keeper.txt", _SHORT)
    made.write("notes.txt", _NOTES)
    made.add()
    made.sync()
    return made


@pytest.fixture
def index(library: IndexedLibrary) -> Iterator[Connection]:
    with library.open() as run:
        yield run.index


def test_any_beginning_is_spread_over_all() -> None:
    for count in (1, 2, 7, 8, 100):
        assert sorted(spread(count)) == list(range(count))
        assert sorted(spread(count, 0.7)) == list(range(count))
    first = sorted(list(spread(100))[:8])
    assert max(b - a for a, b in pairwise(first)) <= 25
    assert list(spread(0)) == []


def test_documents_take_turns_and_offsets_are_those_of_the_text(
    library: IndexedLibrary, index: Connection
) -> None:
    choice = PassageChoice(index, [library.root], seed=3)
    passages = list(choice)
    assert {one.path.name for one in passages[:2]} == {"houses.txt", "keeper.txt"}
    assert len(passages) == len(_PARTS) + 1
    for one in passages:
        text = one.path.read_text(encoding="utf-8")
        assert text[one.start : one.end] == one.text
        assert one.language == "en"
        assert one.topic == one.path.stem
        assert one.source.startswith(f"{one.path.name}, line")
    assert choice.faults == {Fault.SHORT: 1}
    assert [(one.path.name, one.reason) for one in choice.left_out] == [
        ("notes.txt", "It holds no whole sentences to ask about.")
    ]


def test_the_same_seed_gives_the_same_order(library: IndexedLibrary, index: Connection) -> None:
    def starts(seed: int) -> list[int]:
        return [one.start for one in PassageChoice(index, [library.root / "houses.txt"], seed)]

    assert starts(1) == starts(1)
    assert len({tuple(starts(seed)) for seed in range(5)}) > 1


def test_documents_without_text_are_told(library: IndexedLibrary, index: Connection) -> None:
    library.write("late.txt", _SHORT)
    library.write("empty.txt", "")
    elsewhere = library.root / "nowhere.txt"
    library.sync()
    choice = PassageChoice(
        index, [elsewhere, library.root / "empty.txt", library.root / "light" / "keeper.txt"]
    )
    assert [one.path.name for one in choice] == ["keeper.txt"]
    reasons = {one.path.name: one.reason for one in choice.left_out}
    assert "not in the library" in reasons["nowhere.txt"]
    assert reasons["empty.txt"]
    assert len(reasons) == 2


def test_a_document_that_waits_to_be_read_is_told(
    library: IndexedLibrary, index: Connection
) -> None:
    index.run("UPDATE document SET state = 'waiting', content_id = NULL")
    choice = PassageChoice(index, [library.root / "light"])
    assert list(choice) == []
    assert [one.reason for one in choice.left_out] == [
        "It is not read yet. Try again when it is indexed."
    ]


def test_what_another_document_says_too_is_asked_once(
    library: IndexedLibrary, index: Connection
) -> None:
    library.write("copy.txt", f"{_SHORT} Always.")
    library.sync()
    paths = [library.root / "copy.txt", library.root / "light" / "keeper.txt"]
    choice = PassageChoice(index, paths)
    assert len(list(choice)) == 1
    assert choice.faults == {Fault.REPEATED: 1}
    assert [one.reason for one in choice.left_out] == [
        "It says what another of the chosen documents says."
    ]


def test_a_document_that_goes_in_between_is_skipped(
    library: IndexedLibrary, index: Connection
) -> None:
    choice = PassageChoice(index, [library.root / "houses.txt", library.root / "light"], seed=0)
    read: list[SourcePassage] = []
    for passage in choice:
        read.append(passage)
        if len(read) == 1:
            (library.root / "houses.txt").unlink()
            library.sync()
    houses = [one for one in read if one.path.name == "houses.txt"]
    assert len(houses) <= 1
    assert "keeper.txt" in {one.path.name for one in read}
    assert choice.faults[Fault.VANISHED] >= 1
    assert not any(choice.is_there(one) for one in houses)
    assert all(choice.is_there(one) for one in read if one.path.name == "keeper.txt")


def test_a_document_that_changed_is_not_there_any_more(
    library: IndexedLibrary, index: Connection
) -> None:
    path = library.root / "light" / "keeper.txt"
    choice = PassageChoice(index, [path])
    (passage,) = list(choice)
    assert choice.is_there(passage)
    library.write("light/keeper.txt", f"At dawn all is quiet. {_SHORT}")
    library.sync()
    assert not choice.is_there(passage)
