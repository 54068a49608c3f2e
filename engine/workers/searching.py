"""The searching worker: the embedder and index.db, a question in, passages out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from engine.library.explanations import explanation_to_wire
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.protocol import Values
from engine.retrieval import wire
from engine.retrieval.best_sentence import best_by_meaning
from engine.retrieval.opening import OpenSearch, open_search
from engine.retrieval.scope import scope_from_wire
from engine.retrieval.why import explain
from engine.store import open_user_database
from engine.workers.runtime import Handler, Job


class SearchingWorker:
    """Answers `prepare`, `search` and `why`."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._open: OpenSearch | None = None

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {"prepare": self.prepare, "search": self.search, "why": self.why}

    def prepare(self, _: Values, __: Job) -> Values:
        """Load the embedder, so that the first question does not wait for it."""
        return {"embedder": self._opened().embedder.identity}

    def search(self, parameters: Values, job: Job) -> Values:
        """Find the passages for a question.

        Parameters: "question", "count", and if wanted "scope" (see `retrieval.scope`) and
        "earlier", the questions before it. The passages are told at once, as the event "passages",
        and come again as the result with their best sentences found by meaning.
        """
        opened = self._opened()
        result = opened.searcher.search(
            str(parameters["question"]),
            int(parameters["count"]),
            scope_from_wire(parameters.get("scope") or {}),
            [str(one) for one in parameters.get("earlier", ())],
        )
        job.tell("passages", wire.result_to_wire(result))
        refined = best_by_meaning(result.searched_for, result.passages, opened.embedder)
        return wire.result_to_wire(result, tuple(refined))

    def why(self, parameters: Values, _: Job) -> Values:
        """Say at which stage a document fell out."""
        opened = self._opened()
        user = open_user_database(self._folders.user_database)
        try:
            return explanation_to_wire(
                explain(
                    opened.searcher,
                    opened.index,
                    FolderList(user),
                    Path(parameters["path"]),
                    wire.asked_from_wire(parameters),
                )
            )
        finally:
            user.close()

    def _opened(self) -> OpenSearch:
        if self._open is None:
            self._open = open_search(self._folders)
        return self._open
