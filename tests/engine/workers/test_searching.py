"""The searching worker's handlers, over a real small index."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.paths import Folders
from engine.retrieval.opening import OpenSearch
from engine.workers import searching
from engine.workers.runtime import Job, Outlet
from engine.workers.searching import SearchingWorker
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import searcher_of


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root)
    made.write("ferry.txt", "The harbour is old. The ferry leaves the harbour at nine.")
    made.write("page.html", "<p>Gulls sleep on the roofs of the ferry.</p>")
    made.add()
    made.sync()
    return made


@pytest.fixture
def worker(
    library: IndexedLibrary, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SearchingWorker]:
    """A worker whose embedder needs no model."""
    with searcher_of(library) as (searcher, run):
        opened = OpenSearch(searcher, library.embedder, run.index)
        monkeypatch.setattr(searching, "open_search", lambda _: opened)
        yield SearchingWorker(folders)


def test_passages_are_told_at_once_and_come_again_refined(worker: SearchingWorker) -> None:
    told = io.BytesIO()
    job = Job(1, Outlet(told), lambda: False)
    result = worker.search({"question": "When does the ferry leave?", "count": 2}, job)
    (event,) = (json.loads(line) for line in told.getvalue().splitlines())
    early = event["values"]["passages"]
    assert [one["path"] for one in early] == [one["path"] for one in result["passages"]]
    best = next(one for one in result["passages"] if one["path"].endswith("ferry.txt"))
    sentence = best["text"][best["best_start"] - best["start"] : best["best_end"] - best["start"]]
    assert sentence == "The ferry leaves the harbour at nine."
    assert result["searched_for"] == "When does the ferry leave?"


def test_scope_and_conversation_are_taken_from_the_request(worker: SearchingWorker) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    request = {
        "question": "And why?",
        "count": 2,
        "scope": {"kinds": ["web_page"]},
        "earlier": ["When does the zebra ferry leave?"],
    }
    result = worker.search(request, job)
    assert [Path(one["path"]).name for one in result["passages"]] == ["page.html"]
    assert result["searched_for"] == "When does the zebra ferry leave? And why?"


def test_why_is_explained(worker: SearchingWorker, library: IndexedLibrary) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    path = str(library.root / "ferry.txt")
    request = {"path": path, "question": "ferry harbour nine", "count": 2}
    assert worker.why(request, job)["stage"] == "chosen"
    answered = {**request, "sources": [{"number": 1, "path": path}], "given": [1], "cited": []}
    found = worker.why(answered, job)
    assert (found["stage"], found["mend"]) == ("given_not_cited", "only_this")


def test_the_index_is_opened_once(
    worker: SearchingWorker, library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    assert worker.prepare({}, job) == {"embedder": library.embedder.identity}
    monkeypatch.delattr(searching, "open_search")
    assert worker.prepare({}, job) == {"embedder": library.embedder.identity}
    assert set(worker.handlers()) == {"prepare", "search", "why", "check", "text"}


def test_an_answer_is_checked_and_a_sentence_quoted(worker: SearchingWorker) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    question = {"question": "When does the ferry leave?", "count": 2}
    passages = worker.search(question, job)["passages"]
    number = 1 + next(i for i, one in enumerate(passages) if one["path"].endswith("ferry.txt"))
    text = "The ferry leaves the harbour at nine. It returns in 1955."
    found = worker.check({**question, "text": text, "passages": passages}, job)
    first, second = found["sentences"]
    assert (first["support"], first["numbers"]) == ("supported", (number,))
    assert (second["support"], second["not_held"]) == ("unsupported", ((52, 56),))
    assert found["marks"] == [{"position": 37, "numbers": (number,)}]
    quotation = found["quotation"]
    assert (quotation["number"], quotation["text"]) == (
        number,
        "The ferry leaves the harbour at nine.",
    )
    json.dumps(found)


def test_only_passages_that_the_model_read_support_an_answer(worker: SearchingWorker) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    passages = worker.search({"question": "the ferry", "count": 2}, job)["passages"]
    number = 1 + next(i for i, one in enumerate(passages) if one["path"].endswith("ferry.txt"))
    text = "The ferry leaves the harbour at nine."
    asked = {"question": "When?", "text": text, "passages": passages}
    (read,) = worker.check({**asked, "given": [number]}, job)["sentences"]
    (unread,) = worker.check({**asked, "given": [3 - number]}, job)["sentences"]
    assert (read["support"], read["numbers"]) == ("supported", (number,))
    assert (unread["support"], unread["numbers"]) == ("unsupported", ())


def test_without_an_answer_there_is_a_quotation_alone(worker: SearchingWorker) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    passages = worker.search({"question": "Where do gulls sleep?", "count": 2}, job)["passages"]
    asked = {"question": "Where do gulls sleep?", "text": "", "passages": passages}
    found = worker.check(asked, job)
    assert found["sentences"] == []
    assert found["quotation"]["text"] == "Gulls sleep on the roofs of the ferry."
    assert worker.check({**asked, "passages": []}, job)["quotation"] is None


def test_the_text_of_a_document_is_told_with_its_sections(
    worker: SearchingWorker, library: IndexedLibrary
) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    words = "The ferry leaves the harbour at nine in the morning and returns at noon. "
    text = f"# Times\n\n{words * 3}\n\n# Prices\n\n{words * 3}\n"
    path = library.write("guide.md", text)
    library.sync()
    told = worker.text({"path": str(path)}, job)
    assert (told["name"], told["text"]) == ("guide.md", text)
    names = {one["name"]: text[one["start"] : one["end"]] for one in told["sections"]}
    assert set(names) == {"Times", "Prices"}
    assert names["Prices"].endswith("returns at noon.")
    assert worker.text({"path": str(library.root / "ferry.txt")}, job)["sections"] == []


def test_a_document_that_is_not_there_has_no_text(worker: SearchingWorker) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    with pytest.raises(UserProblem, match="nowhere"):
        worker.text({"path": "/nowhere.txt"}, job)


def test_a_pinned_document_supports_an_answer_that_no_passage_holds(
    worker: SearchingWorker, library: IndexedLibrary
) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    scope = {"kinds": ["web_page"]}
    gulls = worker.search({"question": "gulls", "count": 1, "scope": scope}, job)["passages"]
    asked = {
        "question": "When does the ferry leave?",
        "text": "The ferry leaves the harbour at nine.",
        "passages": gulls,
    }
    alone = worker.check(asked, job)
    assert (alone["added"], alone["sentences"][0]["support"]) == ([], "unsupported")
    found = worker.check({**asked, "pinned": [str(library.root / "ferry.txt")]}, job)
    (added,) = found["added"]
    assert added["path"].endswith("ferry.txt")
    (sentence,) = found["sentences"]
    assert (sentence["support"], sentence["numbers"]) == ("supported", (2,))
    assert found["marks"][0]["numbers"] == (2,)


def test_a_passage_of_a_pinned_document_is_not_added_twice(
    worker: SearchingWorker, library: IndexedLibrary
) -> None:
    job = Job(1, Outlet(io.BytesIO()), lambda: False)
    passages = worker.search({"question": "ferry harbour nine", "count": 2}, job)["passages"]
    found = worker.check(
        {
            "question": "When?",
            "text": "The ferry leaves the harbour at nine.",
            "passages": passages,
            "pinned": [str(library.root / "ferry.txt")],
        },
        job,
    )
    assert found["added"] == []
