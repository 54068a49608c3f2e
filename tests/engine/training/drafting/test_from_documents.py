"""From documents of the library to examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.generation.fake import FakeGenerator
from engine.generation.opening import open_generator
from engine.generation.records import Loading
from engine.models.records import ModelDetails
from engine.paths import Folders, resources
from engine.training.drafting.answerable import best_place
from engine.training.drafting.from_documents import draft_from_documents, way_for
from engine.training.drafting.records import DraftSettings, DraftWay, Fault
from tests.fixtures.chat_models import starter
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import searcher_of

_LIGHT = (
    "The granite lighthouse at Candle Point has 148 steps from the door to the lantern. "
    "The keeper counts the ships in every night of the year."
)
_WELLS = "The island has wells of clear water, and every farm may draw from them in a dry summer."
_STEPS = " does the lighthouse at Candle Point have?"


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root, target_tokens=60)
    made.write("light.txt", _LIGHT)
    made.write("wells.txt", _WELLS)
    made.add()
    made.sync()
    return made


def test_documents_become_examples_with_their_place(library: IndexedLibrary) -> None:
    gone = library.root / "gone.txt"
    with searcher_of(library) as (searcher, run):
        made = draft_from_documents(
            run.index,
            [library.root / "light.txt", gone],
            FakeGenerator([_STEPS]),
            3,
            DraftSettings(distractors=1, tries=1),
            searcher=searcher,
        )
    (example,) = made.examples
    right = next(one for one in example.passages if not one.is_distractor)
    assert (right.path, right.text) == (str(library.root / "light.txt"), _LIGHT)
    assert _LIGHT[right.start : right.end] == right.text
    beside = next(one for one in example.passages if one.is_distractor)
    assert beside.text == _WELLS, "found by the search, though it was not chosen"
    assert [one.path for one in made.left_out] == [gone]


def test_a_document_that_goes_while_questions_are_drafted_is_counted(
    library: IndexedLibrary,
) -> None:
    generator = FakeGenerator([" eat?", _STEPS])

    def on_tried(_: int) -> None:
        (library.root / "light.txt").unlink(missing_ok=True)
        library.sync()

    with library.open() as run:
        made = draft_from_documents(
            run.index,
            [library.root],
            generator,
            3,
            DraftSettings(tries=1, most_per_passage=1),
            on_tried=on_tried,
        )
        again = draft_from_documents(
            run.index, [library.root / "light.txt"], generator, 3, DraftSettings()
        )
    assert made.examples == ()
    assert again.examples == ()
    assert "not in the library" in again.left_out[0].reason


def test_nothing_is_drafted_once_it_is_stopped(library: IndexedLibrary) -> None:
    generator = FakeGenerator([_STEPS])
    with library.open() as run:
        made = draft_from_documents(
            run.index,
            [library.root],
            generator,
            3,
            DraftSettings(),
            is_cancelled=lambda: True,
        )
    assert made.was_stopped
    assert generator.asked == []


def test_small_models_do_not_write_answers() -> None:
    assert way_for(ModelDetails(parameters=135_000_000)) is DraftWay.QUOTED
    assert way_for(ModelDetails(parameters=7_000_000_000)) is DraftWay.WRITTEN
    assert way_for(ModelDetails()) is DraftWay.QUOTED


@pytest.mark.models
def test_the_starter_model_drafts_from_a_document(folders: Folders, tmp_path: Path) -> None:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    library = IndexedLibrary(folders, root, target_tokens=120)
    bees = resources() / "samples" / "Keeping bees on Fennick.txt"
    library.write(bees.name, bees.read_text(encoding="utf-8"))
    library.add()
    library.sync()
    generator = open_generator(starter(), Loading(2048, 1))
    with library.open() as run:
        made = draft_from_documents(run.index, [root], generator, 3, DraftSettings(tries=2))
    generator.close()
    assert len(made.examples) == 3
    assert made.tried < 60
    for one in made.examples:
        (passage,) = one.passages
        place = best_place(one.question, passage.text, "en")
        words = " ".join(passage.text[place:].split())
        assert one.question.endswith("?")
        assert one.answer[-40:] in words
    assert Fault.VANISHED not in made.faults
