"""What has changed since a comparison: which of its questions and what that was taught are stale.

A question is stale when a document that one of its answers read has changed or gone since, or when
an answer failed. Covered: documents, what was taught, the examples that it was taught with. Not
covered: documents that are new, for any question may be answered by one of them; the model, without
which a comparison does not go on (`preparing`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from engine.comparison.comparison_records import ComparisonRecord
from engine.comparison.library_state import contents_of, scope_of
from engine.comparison.records import Fault, WayAnswer
from engine.comparison.storage import ComparisonList
from engine.counting import counted
from engine.errors import UserProblem
from engine.examples.storage import ExampleList
from engine.models.adapters import Adapters, InstalledAdapter
from engine.paths import Folders
from engine.store import Connection
from engine.training.runs.record import RunList


@dataclass(frozen=True, slots=True)
class Drift:
    """What has changed.

    Attributes:
        changed: Documents that have other bytes now.
        gone: Documents that are not in the library any more.
        failed: The numbers of the questions to which an answer failed.
        questions: The numbers of all questions that should be asked again.
        adapter: Why what was taught is stale, in words; empty when it is not.
        new_documents: How many documents there are more than then; 0 when there are not more.
    """

    changed: tuple[str, ...]
    gone: tuple[str, ...]
    failed: tuple[int, ...]
    questions: tuple[int, ...]
    adapter: str = ""
    new_documents: int = 0

    @property
    def words(self) -> tuple[str, ...]:
        """All of it in sentences for people."""
        found = []
        documents = len(self.changed) + len(self.gone)
        if documents:
            found.append(f"{counted(documents, 'document')} changed since.")
        if self.failed:
            found.append(f"{counted(len(self.failed), 'question')} could not be answered.")
        if self.questions:
            found.append(f"{counted(len(self.questions), 'question')} should be asked again.")
        if self.new_documents:
            found.append(f"{counted(self.new_documents, 'document')} came since.")
        if self.adapter:
            found.append(self.adapter)
        return tuple(found)


def drift_of(
    folders: Folders, record: ComparisonRecord, user: Connection, index: Connection
) -> Drift:
    """Return what has changed since a comparison.

    Args:
        folders: Of the person.
        record: The comparison.
        user: user.db.
        index: index.db.

    Raises:
        UserProblem: The collection that was searched is not there any more.
    """
    contents = contents_of(index, scope_of(user, record.wish.collection))
    changed: set[str] = set()
    gone: set[str] = set()
    numbers: set[int] = set()
    failed: set[int] = set()
    for answer in ComparisonList(user).answers(record.id):
        for path, is_there in _stale(answer, contents):
            (changed if is_there else gone).add(path)
            numbers.add(answer.number)
        if answer.fault is Fault.FAILED:
            failed.add(answer.number)
    return Drift(
        tuple(sorted(changed)),
        tuple(sorted(gone)),
        tuple(sorted(failed)),
        tuple(sorted(numbers | failed)),
        _adapter_words(folders, record, user),
        max(len(contents) - record.facts.costs.documents, 0),
    )


def drift_to_wire(drift: Drift) -> dict[str, Any]:
    """Return what has changed as JSON values."""
    return {
        "changed": list(drift.changed),
        "gone": list(drift.gone),
        "failed": list(drift.failed),
        "questions": list(drift.questions),
        "adapter": drift.adapter,
        "new_documents": drift.new_documents,
        "words": list(drift.words),
    }


def _stale(answer: WayAnswer, contents: dict[str, str]) -> set[tuple[str, bool]]:
    """Return the documents that an answer read and that are others now, and if they are there."""
    return {
        (one.path, one.path in contents)
        for one in answer.passages
        if contents.get(one.path) != one.content_hash
    }


def _adapter_words(folders: Folders, record: ComparisonRecord, user: Connection) -> str:
    used = record.wish.adapter
    if used is None:
        return ""
    found = Adapters(folders.adapters).find(used.id)
    if found is None or found.problem or not Path(used.path).exists():
        return f"“{used.name}” is not there any more."
    changed = _changed_examples(folders, found, user)
    if changed:
        return f"{counted(changed, 'example')} changed since “{used.name}” was taught."
    return ""


def _changed_examples(folders: Folders, adapter: InstalledAdapter, user: Connection) -> int:
    """Return how many examples of its set are new or others since an adapter was taught."""
    try:
        set_id = RunList(folders.training).at(adapter.run_id).read().set_id
        taught_at = datetime.fromisoformat(adapter.created_at).timestamp()
        examples = ExampleList(user).accepted(set_id) if set_id else iter(())
    except (UserProblem, ValueError):
        # The run was thrown away, or the card has no time: nobody can tell.
        return 0
    return sum(one.changed_at > taught_at for one in examples)
