"""The searching worker: the embedder and index.db, a question in, passages out."""

from __future__ import annotations

from collections.abc import Mapping

from engine.paths import Folders
from engine.protocol import Values
from engine.retrieval import wire
from engine.retrieval.best_sentence import best_by_meaning
from engine.retrieval.opening import OpenSearch, open_search
from engine.workers.runtime import Handler, Job


class SearchingWorker:
    """Answers `prepare` and `search`."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._open: OpenSearch | None = None

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {"prepare": self.prepare, "search": self.search}

    def prepare(self, _: Values, __: Job) -> Values:
        """Load the embedder, so that the first question does not wait for it."""
        return {"embedder": self._opened().embedder.identity}

    def search(self, parameters: Values, job: Job) -> Values:
        """Find the passages for a question.

        They are told at once, as the event "passages", and come again as the result with their best
        sentences found by meaning.
        """
        question, count = str(parameters["question"]), int(parameters["count"])
        opened = self._opened()
        result = opened.searcher.search(question, count)
        job.tell("passages", wire.result_to_wire(result))
        refined = best_by_meaning(question, result.passages, opened.embedder)
        return wire.result_to_wire(result, tuple(refined))

    def _opened(self) -> OpenSearch:
        if self._open is None:
            self._open = open_search(self._folders)
        return self._open
