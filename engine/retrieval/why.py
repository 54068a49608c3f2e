"""Says at which stage a document fell out on its way into an answer, and what would mend it.

The way: in the library, read, in the index, in the part that was asked, found, chosen, given to the
model, cited. Covered: one document and one question; the answer's own sources where there are any,
else what a search chooses now. Not covered: why a reader took a text for what it is.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.library.documents import DocumentList
from engine.library.explanations import Explanation, Mend, Preferred, Stage, Step, StepState
from engine.library.formats import format_of
from engine.library.records import DocumentState
from engine.retrieval.scope import EVERYTHING, Scope, holds

if TYPE_CHECKING:
    from engine.library.folders import FolderList
    from engine.library.records import DocumentRecord
    from engine.retrieval.search import Searcher
    from engine.retrieval.selection import Selection
    from engine.store import Connection

NEARLY_CHOSEN: Final = 3
"""A document among so many times the passages asked for comes in with more passages."""

_PREFERRED_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class AnswerSource:
    """A passage that an answer was made from.

    Attributes:
        path: Its document.
        is_given: Whether the model read it: it may have had no room.
        is_cited: Whether the answer rests on it.
    """

    path: Path
    is_given: bool
    is_cited: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that a document is missed in.

    Attributes:
        question: In the person's words.
        count: Passages that were asked for.
        scope: The part of the library that was asked.
        earlier: The questions before it, oldest first.
        sources: What the answer was made from; None when there was none, only a search.
        is_held_back: Whether no model was asked, because the sources hold too little.
        is_whole: Whether the answer was written to its end, and then held against its sources.
    """

    question: str
    count: int
    scope: Scope = EVERYTHING
    earlier: tuple[str, ...] = ()
    sources: tuple[AnswerSource, ...] | None = None
    is_held_back: bool = False
    is_whole: bool = True


_STEPS: Final = (
    "In the library",
    "Read",
    "In the index",
    "In the part that was asked",
    "Found for the question",
    "Chosen among the found",
    "Given to the model",
    "Cited",
)

_STEP_OF: Final = {
    Stage.NOT_IN_LIBRARY: 0,
    Stage.EXCLUDED: 0,
    Stage.WAITING: 1,
    Stage.FAILED: 1,
    Stage.SKIPPED: 1,
    Stage.NO_TEXT: 1,
    Stage.NOT_EMBEDDED: 2,
    Stage.OUT_OF_SCOPE: 3,
    Stage.BELOW_CUT: 4,
    Stage.OUTRANKED: 5,
    Stage.NEAR_DUPLICATE: 5,
    Stage.CHOSEN: 6,
    Stage.HELD_BACK: 6,
    Stage.CUT_BY_BUDGET: 6,
    Stage.GIVEN_NOT_CITED: 7,
    Stage.CITED: len(_STEPS),
}


def explain(
    searcher: Searcher, index: Connection, folders: FolderList, path: Path, asked: Asked
) -> Explanation:
    """Find out at which stage a document fell out.

    Args:
        searcher: As it answered the question.
        index: The index it searches.
        folders: The library's folders and exclusions.
        path: The document, absolute.
        asked: The question, and what its answer was made from.
    """
    # What was done with it then is true whatever became of the file since.
    used = _used(path, _equal_files(index, path), asked)
    if used is not None:
        return used
    record = DocumentList(index).at(path)
    if record is None:
        return _not_in_index(folders, path)
    unread = _not_read(record)
    if unread is not None:
        return unread
    if not holds(index, asked.scope, path):
        return _ended(
            path,
            Stage.OUT_OF_SCOPE,
            "The question was asked of a part of the library that this document is not in.",
            "Ask all documents, or add its folder to the collection.",
            Mend.WIDEN_SCOPE,
        )
    return _not_chosen(searcher, record, asked)


def _not_in_index(folders: FolderList, path: Path) -> Explanation:
    if any(path.is_relative_to(excluded) for excluded in folders.exclusions()):
        return _ended(
            path,
            Stage.EXCLUDED,
            "This document is excluded from the library.",
            "Include it again.",
            Mend.INCLUDE,
        )
    if not os.path.exists(path):  # noqa: PTH110 - Path's raises where a folder may not be entered
        words = "There is no file at this place."
        return _ended(path, Stage.NOT_IN_LIBRARY, words, "Check where it lies.", Mend.NOTHING)
    if not any(folder.holds(path) for folder in folders.to_index()):
        return _ended(
            path,
            Stage.NOT_IN_LIBRARY,
            "This document is not in the library.",
            "Add it, or the folder that it lies in.",
            Mend.ADD,
        )
    if format_of(path) is None:
        words = f"Inglenook does not read {path.suffix.lower() or 'files without an ending'}."
        return _ended(
            path, Stage.SKIPPED, words, "Save it in a format that Inglenook reads.", Mend.NOTHING
        )
    return _ended(
        path,
        Stage.WAITING,
        "The library has not looked at this document yet, or an ignore rule leaves it out.",
        "Let the library look through its folders again.",
        Mend.RESUME,
    )


def _not_read(record: DocumentRecord) -> Explanation | None:
    """Explain a document that is in the library and not in the index; None when it is."""
    path, state = record.path, record.state
    if state in (DocumentState.WAITING, DocumentState.READING):
        return _ended(
            path,
            Stage.WAITING,
            "This document has not been read yet.",
            "Let indexing finish, then ask again.",
            Mend.RESUME,
        )
    if state is DocumentState.FAILED:
        return _ended(path, Stage.FAILED, record.reason, record.hint, Mend.RETRY)
    if state is DocumentState.SKIPPED:
        if record.needs_password:
            return _ended(path, Stage.SKIPPED, record.reason, record.hint, Mend.PASSWORD)
        stage = Stage.NO_TEXT if "no text" in record.reason else Stage.SKIPPED
        return _ended(path, stage, record.reason, record.hint, Mend.RETRY)
    if not record.chunks:
        return _ended(
            path, Stage.NO_TEXT, "This document holds no text that can be found.", "", Mend.RETRY
        )
    return None


def _equal_files(index: Connection, path: Path) -> frozenset[Path]:
    """Return the documents with the same content: a passage is shown as that of one of them."""
    rows = index.rows(
        "SELECT other.path FROM document mine JOIN document other USING (content_id) "
        "WHERE mine.path = ?",
        (str(path),),
    )
    return frozenset(Path(one) for (one,) in rows) | {path}


def _used(path: Path, equal: Collection[Path], asked: Asked) -> Explanation | None:
    """Explain a document that the answer had among its sources; None when it had not."""
    mine = [one for one in asked.sources or () if one.path in equal]
    if not mine:
        return None
    shown = _shown_as(path, {one.path for one in mine})
    if any(one.is_cited for one in mine):
        words = f"The answer cites this document.{shown}"
        return _ended(path, Stage.CITED, words, "", Mend.NOTHING)
    if asked.is_held_back:
        return _ended(
            path,
            Stage.HELD_BACK,
            "A passage of this document is among the closest, and they hold too little about the "
            f"question: no model was asked.{shown}",
            "Ask in words that stand in it, or choose “Answer anyway” below the answer.",
            Mend.NOTHING,
        )
    if any(one.is_given for one in mine):
        return _given(path, shown, asked)
    return _ended(
        path,
        Stage.CUT_BY_BUDGET,
        f"A passage of this document was chosen, and the model had no room left for it.{shown}",
        "Ask this document alone, or choose a larger context in the settings.",
        Mend.ONLY_THIS,
    )


def _given(path: Path, shown: str, asked: Asked) -> Explanation:
    """Explain a document that was there for the model, and is not cited."""
    if not asked.is_whole:
        return _ended(
            path,
            Stage.GIVEN_NOT_CITED,
            "The answer was not written to its end, so its sentences were not held against this "
            f"document.{shown}",
            "Let it be written on, or ask again.",
            Mend.NOTHING,
        )
    return _ended(
        path,
        Stage.GIVEN_NOT_CITED,
        "The model read a passage of this document, and no sentence of the answer rests on "
        f"it.{shown}",
        "Ask this document alone, or ask more precisely.",
        Mend.ONLY_THIS,
    )


def _shown_as(path: Path, shown: Collection[Path]) -> str:
    """Return a remark when a document shows under the name of another with the same content."""
    if path in shown:
        return ""
    return f" It stands under the name {min(shown).name}, a file with the same content."


def _not_chosen(searcher: Searcher, record: DocumentRecord, asked: Asked) -> Explanation:
    """Explain by the search as it runs now."""
    path = record.path
    selection = searcher.select(asked.question, asked.count, asked.scope, asked.earlier)
    chunks = searcher.chunks_of(path)
    found = [chunk for chunk in selection.order if chunk in chunks]
    chosen = {row.id for one in selection.chosen for row in one.rows}
    preferred = _preferred(searcher, selection, asked.scope)
    if chosen & chunks:
        return _now_chosen(path, asked)
    if not found:
        return _not_found(searcher, record, selection, preferred)
    better = selection.repeats.get(found[0])
    if better in chosen:
        other = searcher.path_of(selection.candidates.rows[better], asked.scope)
        words = "Its best passage says nearly the same as one that was chosen."
        if other:
            words = (
                f"Its best passage says nearly the same as one that was chosen, in {other.name}."
            )
        return _ended(
            path,
            Stage.NEAR_DUPLICATE,
            words,
            "Ask this document alone if you want it cited.",
            Mend.ONLY_THIS,
            preferred,
        )
    place = selection.order.index(found[0]) + 1
    is_near = place <= asked.count * NEARLY_CHOSEN
    count = len(selection.chosen)
    words = (
        f"Its best passage is number {place} of {len(selection.order)} that were found; "
        f"{count} were chosen."
    )
    if count == 1:
        words = (
            f"Its best passage is number {place} of {len(selection.order)} that were found; "
            "one was chosen."
        )
    return _ended(
        path,
        Stage.OUTRANKED,
        words,
        "Use more passages." if is_near else "Ask this document alone, or ask more precisely.",
        Mend.MORE_PASSAGES if is_near else Mend.ONLY_THIS,
        preferred,
    )


def _now_chosen(path: Path, asked: Asked) -> Explanation:
    if asked.sources is None:
        words = "A passage of this document is chosen for the question."
        return _ended(path, Stage.CHOSEN, words, "", Mend.NOTHING)
    return _ended(
        path,
        Stage.CHOSEN,
        "The library has changed since: a passage of this document would be chosen now.",
        "Ask again.",
        Mend.ONLY_THIS,
    )


def _not_found(
    searcher: Searcher,
    record: DocumentRecord,
    selection: Selection,
    preferred: tuple[Preferred, ...],
) -> Explanation:
    path = record.path
    if record.chunks_without_vector:
        words = "This document is read, and the search by meaning does not know it yet."
        if record.chunks_without_vector < record.chunks:
            words = "This document is read, and the search by meaning does not know all of it yet."
        return _ended(
            path,
            Stage.NOT_EMBEDDED,
            words,
            "Let indexing finish, then ask again.",
            Mend.RESUME,
        )
    # As an attachment, too: those are in a scope by their own name only.
    alone_here = Scope(paths=frozenset({path}), attachments=frozenset({path}))
    alone = searcher.candidates(selection.searched_for, 1, alone_here)
    best = max(alone.similarities.values(), default=0.0)
    dense = selection.candidates.dense
    last = selection.candidates.similarities[dense[-1]] if dense else 0.0
    return _ended(
        path,
        Stage.BELOW_CUT,
        f"Its best passage has a similarity of {best:.2f} to the question; the last of the "
        f"{len(dense)} that were looked at has {last:.2f}, and it shares too few rare words.",
        "Ask this document alone, or use words that stand in it.",
        Mend.ONLY_THIS,
        preferred,
    )


def _preferred(searcher: Searcher, selection: Selection, scope: Scope) -> tuple[Preferred, ...]:
    preferred = []
    for one in selection.chosen[:_PREFERRED_SHOWN]:
        row = selection.candidates.rows[one.best]
        path = searcher.path_of(row, scope)
        if path is not None:
            preferred.append(Preferred(path, row.location, selection.scores[one.best]))
    return tuple(preferred)


def _ended(
    path: Path,
    stage: Stage,
    words: str,
    hint: str,
    mend: Mend,
    outranked_by: tuple[Preferred, ...] = (),
) -> Explanation:
    stop = _STEP_OF[stage]
    steps = tuple(
        Step(name, StepState.PASSED)
        if number < stop
        else Step(name, StepState.STOPPED, words)
        if number == stop and stage is not Stage.CHOSEN
        else Step(name, StepState.NOT_REACHED)
        for number, name in enumerate(_STEPS)
    )
    return Explanation(path, stage, words, hint, mend, steps, outranked_by)
