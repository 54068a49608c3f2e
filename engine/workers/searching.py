"""The searching worker: the embedder and index.db, a question in, passages out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from itertools import count
from pathlib import Path
from typing import Final

from engine.answering.citing import marks_of
from engine.answering.entailment import CrossEncoderEntailment, installed_entailment
from engine.answering.quotation import best_quotation
from engine.answering.support.checking import check
from engine.documents.marks import without_marks
from engine.errors import UserProblem
from engine.index.stored_sections import stored_sections
from engine.library.documents import DocumentList
from engine.library.explanations import explanation_to_wire
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.protocol import Values
from engine.retrieval import wire
from engine.retrieval.best_sentence import best_by_meaning
from engine.retrieval.opening import OpenSearch, open_search
from engine.retrieval.records import Passage
from engine.retrieval.scope import scope_from_wire
from engine.retrieval.why import explain
from engine.store import open_user_database
from engine.workers.runtime import Handler, Job

_LONGEST_SEARCHED: Final = 1_000
"""Characters of an answer by which its place in a pinned document is searched."""

_MOST_ADDED: Final = 4


class SearchingWorker:
    """Answers `prepare`, `search`, `why`, `check` and `text`."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._open: OpenSearch | None = None
        self._entailment: CrossEncoderEntailment | None = None

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {
            "prepare": self.prepare,
            "search": self.search,
            "why": self.why,
            "check": self.check,
            "text": self.text,
        }

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

    def check(self, parameters: Values, _: Job) -> Values:
        """Check the sentences of an answer, and choose the sentence to quote.

        Parameters: "question", "text" (the answer; "" asks for the quotation alone), "passages" as
        the search gave them, and if wanted "given": the numbers of those that the model read, and
        "pinned": the paths of documents of which it read the whole text. Numbers are those of the
        passages, from 1; those after them are of "added", the passages of pinned documents that
        support the answer. "marks" replace those that the answer came with: they agree with the
        sentences.
        """
        embedder = self._opened().embedder
        found = [wire.passage_from_wire(one) for one in parameters["passages"]]
        text = str(parameters["text"])
        near = self._nearest_to(text, found, [str(one) for one in parameters.get("pinned", ())])
        given = parameters.get("given")
        numbers = list(given) if given is not None else list(range(1, len(found) + 1))
        read = [*(found[number - 1] for number in numbers), *near]
        checks = check(
            text,
            [without_marks(f"{one.headings}\n\n{one.text}".strip()) for one in read],
            embedder,
            entailment=self._entailment_model(),
        )
        cited = sorted({place for one in checks for place in one.numbers if place > len(numbers)})
        numbers_of = dict(enumerate(numbers, 1)) | dict(
            zip(cited, count(len(found) + 1), strict=False)
        )
        named = [
            replace(one, numbers=tuple(numbers_of[place] for place in one.numbers))
            for one in checks
        ]
        added = [read[place - 1] for place in cited]
        quotation = best_quotation(str(parameters["question"]), [*found, *added], embedder)
        return {
            "sentences": [asdict(one) for one in named],
            "marks": [asdict(one) for one in marks_of(named)],
            "quotation": asdict(quotation) if quotation else None,
            "added": [wire.passage_to_wire(one) for one in added],
        }

    def _nearest_to(
        self, text: str, known: Sequence[Passage], pinned: Sequence[str]
    ) -> list[Passage]:
        """Return passages of pinned documents that an answer may rest on, new ones only."""
        if not pinned or not text:
            return []
        scope = scope_from_wire({"paths": pinned, "attachments": pinned})
        result = self._opened().searcher.search(text[:_LONGEST_SEARCHED], _MOST_ADDED, scope)
        spans = {(one.path, one.start) for one in known}
        return [one for one in result.passages if (one.path, one.start) not in spans]

    def text(self, parameters: Values, _: Job) -> Values:
        """Return the extracted text of a document, and where its sections stand.

        Raises:
            UserProblem: The document is not in the index.
        """
        index = self._opened().index
        path = Path(parameters["path"])
        text = DocumentList(index).text(path, 0, sys.maxsize)
        if not text:
            raise UserProblem(
                f"The text of {path.name} is not there.",
                "Wait until the document is read, or look in the library why it was not.",
                str(path),
            )
        sections = [asdict(one) for one in stored_sections(index, path)]
        return {"name": path.name, "text": text, "sections": sections}

    def _entailment_model(self) -> CrossEncoderEntailment | None:
        """Look for a model at each answer: one may have been added since."""
        folder = installed_entailment(self._folders.models)
        if folder is None:
            self._entailment = None
        elif self._entailment is None or self._entailment.folder != folder:
            self._entailment = CrossEncoderEntailment(folder)
        return self._entailment

    def _opened(self) -> OpenSearch:
        if self._open is None:
            self._open = open_search(self._folders)
        return self._open
