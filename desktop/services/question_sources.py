"""Where questions come from: files, rated answers, sets of examples, drafts made from documents.

All of it happens in the comparing worker, which is asked as the training worker is for examples.
Covered: asking, what came of it. Not covered: what is in the sets (`question_service`).
"""

from __future__ import annotations

from functools import partial

from desktop.services.example_sources import (
    ColumnChoice,
    Draft,
    DraftProgress,
    ExampleSources,
    FileKind,
    ImportOutcome,
    ImportPreview,
    LeftOut,
)

__all__ = [
    "ColumnChoice",
    "Draft",
    "DraftProgress",
    "FileKind",
    "ImportOutcome",
    "ImportPreview",
    "LeftOut",
    "QuestionSources",
]


class QuestionSources(ExampleSources):
    """Asks the comparing worker for questions; its signals are those of `ExampleSources`."""

    def from_examples(self, set_id: int, example_set: int, count: int) -> None:
        """Take some of a set of examples for questions, spread over all of it."""
        wanted = {"set": set_id, "example_set": example_set, "count": count}
        operation = self._ask(self._reading, "from_examples", wanted)
        operation.succeeded.connect(partial(self._on_imported, None))
        operation.finished.connect(lambda: self._examples.tell_changed(set_id))
