"""Why a document is not in an answer: each stage, in a real small index."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocumentList
from engine.library.explanations import Explanation, Mend, Stage, StepState
from engine.library.folders import FolderList
from engine.library.records import DocumentState
from engine.retrieval import search, why
from engine.retrieval.scope import Scope
from engine.retrieval.why import AnswerSource, Asked
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import searcher_of

_QUESTION = "When does the zebra ferry leave the harbour?"
_TEXT = "The zebra ferry leaves the harbour at nine."


@pytest.fixture
def shelf(library: IndexedLibrary) -> IndexedLibrary:
    """One document that answers, and others that speak of other things."""
    library.write("ferry.txt", _TEXT)
    for number in range(12):
        library.write(f"gulls{number}.txt", f"Gulls number {number} sleep upon roof {number * 7}.")
    library.sync()
    return library


def explained(library: IndexedLibrary, name: str | Path, asked: Asked) -> Explanation:
    with searcher_of(library) as (searcher, run):
        found = why.explain(searcher, run.index, FolderList(run.user), library.root / name, asked)
    _check_steps(found)
    return found


def _check_steps(found: Explanation) -> None:
    """Assert that the way is passed up to one place and not beyond it."""
    states = [one.state for one in found.steps]
    order = [StepState.PASSED, StepState.STOPPED, StepState.NOT_REACHED]
    assert states == sorted(states, key=order.index)
    assert states.count(StepState.STOPPED) == (found.stage not in (Stage.CITED, Stage.CHOSEN))
    assert all(one.words == found.words for one in found.steps if one.state is StepState.STOPPED)
    assert found.words


def stopped_at(found: Explanation) -> str:
    return next(one.name for one in found.steps if one.state is StepState.STOPPED)


def only(library: IndexedLibrary, name: str, *, given: bool, cited: bool) -> Asked:
    """Return the question with an answer that was made from one document."""
    source = AnswerSource(library.root / name, given, cited)
    return Asked(_QUESTION, 3, sources=(source,))


# Not in the index -------------------------------------------------------------------------------


def test_a_file_that_is_not_there(shelf: IndexedLibrary) -> None:
    found = explained(shelf, "nowhere.txt", Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (Stage.NOT_IN_LIBRARY, Mend.NOTHING)
    assert "no file" in found.words


def test_a_file_outside_of_the_library_can_be_added(shelf: IndexedLibrary, tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("words")
    found = explained(shelf, outside, Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (Stage.NOT_IN_LIBRARY, Mend.ADD)
    assert stopped_at(found) == "In the library"


def test_an_excluded_file_can_be_included(shelf: IndexedLibrary) -> None:
    with shelf.open() as run:
        FolderList(run.user).exclude(shelf.root / "ferry.txt")
    shelf.sync()
    found = explained(shelf, "ferry.txt", Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (Stage.EXCLUDED, Mend.INCLUDE)


def test_a_file_that_was_not_looked_at_yet(shelf: IndexedLibrary) -> None:
    shelf.write("new.txt", "New words.")
    found = explained(shelf, "new.txt", Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (Stage.WAITING, Mend.RESUME)
    assert stopped_at(found) == "Read"


def test_a_file_of_no_known_format(shelf: IndexedLibrary) -> None:
    shelf.write("film.mp4", "not text")
    found = explained(shelf, "film.mp4", Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (Stage.SKIPPED, Mend.NOTHING)
    assert ".mp4" in found.words


@pytest.mark.parametrize(
    ("state", "reason", "needs_password", "stage", "mend"),
    [
        (DocumentState.WAITING, "", False, Stage.WAITING, Mend.RESUME),
        (DocumentState.READING, "", False, Stage.WAITING, Mend.RESUME),
        (DocumentState.FAILED, "It is damaged.", False, Stage.FAILED, Mend.RETRY),
        (DocumentState.SKIPPED, "It is encrypted.", True, Stage.SKIPPED, Mend.PASSWORD),
        (DocumentState.SKIPPED, "This file holds no text.", False, Stage.NO_TEXT, Mend.RETRY),
        (DocumentState.SKIPPED, "It is too large.", False, Stage.SKIPPED, Mend.RETRY),
    ],
)
def test_a_file_that_was_not_read(
    shelf: IndexedLibrary,
    state: DocumentState,
    reason: str,
    needs_password: bool,
    stage: Stage,
    mend: Mend,
) -> None:
    with shelf.open() as run:
        run.index.run(
            "UPDATE document SET state = ?, reason = ?, hint = 'Mend it.', needs_password = ?, "
            "content_id = NULL WHERE path LIKE '%ferry.txt'",
            (str(state), reason, needs_password),
        )
    found = explained(shelf, "ferry.txt", Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (stage, mend)
    assert stopped_at(found) == "Read"
    assert not reason or (found.words, found.hint) == (reason, "Mend it.")


def test_a_file_read_by_the_sync_without_text(shelf: IndexedLibrary) -> None:
    shelf.write("blank.txt", "\n \n")
    shelf.sync()
    found = explained(shelf, "blank.txt", Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (Stage.NO_TEXT, Mend.RETRY)


# In the index and not found ---------------------------------------------------------------------


def test_outside_of_the_part_that_was_asked(shelf: IndexedLibrary) -> None:
    scope = Scope(paths=frozenset({shelf.root / "gulls1.txt"}))
    found = explained(shelf, "ferry.txt", Asked(_QUESTION, 3, scope))
    assert (found.stage, found.mend) == (Stage.OUT_OF_SCOPE, Mend.WIDEN_SCOPE)
    assert stopped_at(found) == "In the part that was asked"


@pytest.mark.parametrize("is_partly_embedded", [False, True])
def test_without_vectors_and_without_shared_words(
    shelf: IndexedLibrary, is_partly_embedded: bool
) -> None:
    shelf.write("late.txt", "Storms blow.\n\nRefunds are paid within ten days only, they say.")
    shelf.sync()
    with shelf.open() as run:
        chunks = run.index.rows(
            "SELECT chunk.id FROM chunk JOIN document USING (content_id) "
            "WHERE path LIKE '%late.txt' ORDER BY chunk.id"
        )
    removed = chunks[1:] if is_partly_embedded else chunks
    assert len(chunks) == 2
    with searcher_of(shelf) as (_, run):
        for (chunk,) in removed:
            run.index.run("UPDATE chunk SET embedded = 0 WHERE id = ?", (chunk,))
            run.index.run("DELETE FROM chunk_vector WHERE rowid = ?", (chunk,))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "CANDIDATES", 3)
        found = explained(shelf, "late.txt", Asked("zebra ferry", 3))
    assert (found.stage, found.mend) == (Stage.NOT_EMBEDDED, Mend.RESUME)
    assert ("all of it" in found.words) == is_partly_embedded
    assert stopped_at(found) == "In the index"


def test_below_the_cut(shelf: IndexedLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "CANDIDATES", 2)
    shelf.write("far.txt", "Storms delay everything quite often.")
    shelf.sync()
    found = explained(shelf, "far.txt", Asked("zebra gulls", 2))
    assert (found.stage, found.mend) == (Stage.BELOW_CUT, Mend.ONLY_THIS)
    assert stopped_at(found) == "Found for the question"
    assert found.outranked_by


def test_an_attachment_below_the_cut_is_measured_too(
    shelf: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "CANDIDATES", 2)
    path = shelf.root.parent / "attached.txt"
    path.write_text("Storms delay the gulls quite often.", encoding="utf-8")
    with shelf.open() as run:
        conversation = ConversationList(run.user).start("When?")
        ConversationDocumentList(run.user).attach(conversation.id, path)
    shelf.sync()
    asked = Asked("gulls sleep upon roof number", 2, Scope(attachments=frozenset({path})))
    found = explained(shelf, path, asked)
    assert found.stage is Stage.BELOW_CUT
    assert "a similarity of 0.00" not in found.words


# Found and not chosen ---------------------------------------------------------------------------


def test_nearly_chosen_and_outranked(shelf: IndexedLibrary) -> None:
    with searcher_of(shelf) as (searcher, _):
        selection = searcher.select("gulls", 13)
        ranked = [searcher.path_of(selection.candidates.rows[one]) for one in selection.order]
    near, far = ranked[2], ranked[-1]
    assert near is not None
    assert far is not None
    found = explained(shelf, near, Asked("gulls", 1))
    assert (found.stage, found.mend) == (Stage.OUTRANKED, Mend.MORE_PASSAGES)
    assert stopped_at(found) == "Chosen among the found"
    assert "number 3 of 13 that were found; one was chosen." in found.words
    assert "2 were chosen." in explained(shelf, far, Asked("gulls", 2)).words
    assert [one.path for one in found.outranked_by] == [ranked[0]]
    assert explained(shelf, far, Asked("gulls", 1)).mend is Mend.ONLY_THIS


def test_a_near_duplicate_of_what_was_chosen(shelf: IndexedLibrary) -> None:
    shelf.write("draft.txt", _TEXT.replace(".", "!"))
    shelf.sync()
    results = {name: explained(shelf, name, Asked(_QUESTION, 3)) for name in _DRAFTS}
    chosen, left_out = sorted(results, key=lambda name: results[name].stage)
    assert results[chosen].stage is Stage.CHOSEN
    assert (results[left_out].stage, results[left_out].mend) == (
        Stage.NEAR_DUPLICATE,
        Mend.ONLY_THIS,
    )
    assert chosen in results[left_out].words


_DRAFTS = ("draft.txt", "ferry.txt")


def test_repeating_what_was_not_chosen_is_being_outranked(shelf: IndexedLibrary) -> None:
    """Two drafts repeat each other, and neither is among the chosen."""
    for name, end in (("one.txt", "."), ("two.txt", "!")):
        shelf.write(name, f"Gulls of the ferry sleep upon roof number forty{end}")
    shelf.sync()
    for name in ("one.txt", "two.txt"):
        found = explained(shelf, name, Asked(_QUESTION, 1))
        assert found.stage is Stage.OUTRANKED, found.words


def test_what_is_chosen_is_given_to_no_model_by_a_search_alone(shelf: IndexedLibrary) -> None:
    found = explained(shelf, "ferry.txt", Asked(_QUESTION, 3))
    assert (found.stage, found.mend) == (Stage.CHOSEN, Mend.NOTHING)
    states = {one.name: one.state for one in found.steps}
    assert states["Chosen among the found"] is StepState.PASSED
    assert states["Given to the model"] is states["Cited"] is StepState.NOT_REACHED


def test_what_would_be_chosen_only_now(shelf: IndexedLibrary) -> None:
    asked = only(shelf, "gulls1.txt", given=True, cited=True)
    found = explained(shelf, "ferry.txt", asked)
    assert (found.stage, found.mend) == (Stage.CHOSEN, Mend.ONLY_THIS)
    assert "has changed since" in found.words


# In the answer's sources ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "cited", "stage", "mend"),
    [
        (True, True, Stage.CITED, Mend.NOTHING),
        (True, False, Stage.GIVEN_NOT_CITED, Mend.ONLY_THIS),
        (False, False, Stage.CUT_BY_BUDGET, Mend.ONLY_THIS),
    ],
)
def test_a_source_of_the_answer(
    shelf: IndexedLibrary, given: bool, cited: bool, stage: Stage, mend: Mend
) -> None:
    found = explained(shelf, "ferry.txt", only(shelf, "ferry.txt", given=given, cited=cited))
    assert (found.stage, found.mend) == (stage, mend)


def test_a_source_of_a_question_that_no_model_was_asked(shelf: IndexedLibrary) -> None:
    asked = replace(only(shelf, "ferry.txt", given=False, cited=False), is_held_back=True)
    found = explained(shelf, "ferry.txt", asked)
    assert (found.stage, found.mend) == (Stage.HELD_BACK, Mend.NOTHING)
    assert "no model was asked" in found.words
    assert stopped_at(found) == "Given to the model"


def test_a_source_of_an_answer_that_was_stopped(shelf: IndexedLibrary) -> None:
    asked = replace(only(shelf, "ferry.txt", given=True, cited=False), is_whole=False)
    found = explained(shelf, "ferry.txt", asked)
    assert (found.stage, found.mend) == (Stage.GIVEN_NOT_CITED, Mend.NOTHING)
    assert "not written to its end" in found.words


def test_the_best_use_of_several_sources_counts(shelf: IndexedLibrary) -> None:
    path = shelf.root / "ferry.txt"
    sources = (AnswerSource(path, False, False), AnswerSource(path, True, True))
    found = explained(shelf, "ferry.txt", Asked(_QUESTION, 3, sources=sources))
    assert found.stage is Stage.CITED


def test_what_was_cited_stays_cited_when_the_file_waits_or_is_gone(shelf: IndexedLibrary) -> None:
    asked = only(shelf, "ferry.txt", given=True, cited=True)
    with shelf.open() as run:
        run.index.run("UPDATE document SET state = 'waiting' WHERE path LIKE '%ferry.txt'")
    assert explained(shelf, "ferry.txt", asked).stage is Stage.CITED
    (shelf.root / "ferry.txt").unlink()
    shelf.sync()
    assert explained(shelf, "ferry.txt", asked).stage is Stage.CITED


def test_a_copy_of_a_source_is_told_under_which_name_it_shows(shelf: IndexedLibrary) -> None:
    shelf.write("copy.txt", _TEXT)
    shelf.sync()
    found = explained(shelf, "ferry.txt", only(shelf, "copy.txt", given=True, cited=True))
    assert found.stage is Stage.CITED
    assert "under the name copy.txt" in found.words


def test_an_answer_without_sources_is_explained_by_the_search(shelf: IndexedLibrary) -> None:
    found = explained(shelf, "gulls1.txt", Asked(_QUESTION, 1, sources=()))
    assert found.stage is Stage.OUTRANKED


def test_the_conversation_is_searched_along(shelf: IndexedLibrary) -> None:
    asked = Asked("And why?", 1, earlier=(_QUESTION,))
    assert explained(shelf, "ferry.txt", asked).stage is Stage.CHOSEN
