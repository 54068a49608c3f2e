"""Lets a model draft from documents: opens what that takes, and keeps drafted examples in a set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from engine.errors import Cancelled, UserProblem
from engine.examples.records import NewExample
from engine.examples.storage import ExampleList
from engine.generation.opening import loading_of, open_generator
from engine.models.installed import resolve
from engine.paths import Folders
from engine.retrieval.opening import open_search
from engine.retrieval.search import Searcher
from engine.settings import Settings
from engine.store import open_user_database
from engine.training.drafting.drafting import OnDrafted
from engine.training.drafting.from_documents import draft_from_documents, way_for
from engine.training.drafting.records import Drafts, DraftSettings

Tell = Callable[[str, dict[str, Any]], None]


def draft_into(
    folders: Folders,
    settings: Settings,
    set_id: int,
    paths: Sequence[Path],
    count: int,
    model: str,
    tell: Tell,
    is_cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Draft examples and add each at once; returns how many were added, and why others were not.

    Args:
        folders: Of the person.
        settings: Theirs.
        set_id: Where the drafts go.
        paths: Documents of the library, or folders that hold them.
        count: How many at most.
        model: That drafts; empty means the one that answers.
        tell: Told each draft.
        is_cancelled: Asked all the time; what was drafted until then stays.

    Raises:
        UserProblem: Nothing could be drafted.
        Cancelled: `is_cancelled` said so.
    """
    added = 0
    with closing(open_user_database(folders.user_database)) as database:
        listed = ExampleList(database)

        def keeping(_: Searcher) -> OnDrafted:
            def keep(done: int, total: int, example: NewExample) -> None:
                nonlocal added
                added += listed.add(set_id, [example]).added
                values = {"question": example.question, "answer": example.answer}
                tell("drafted", {"done": done, "total": total, **values})

            return keep

        made = draft(folders, settings, paths, count, model, keeping, is_cancelled)
    return {"added": added, "faults": fault_counts(made)}


def draft(
    folders: Folders,
    settings: Settings,
    paths: Sequence[Path],
    count: int,
    model: str,
    keeping: Callable[[Searcher], OnDrafted],
    is_cancelled: Callable[[], bool],
) -> Drafts:
    """Open the index and a model, and draft.

    Args:
        folders: Of the person.
        settings: Theirs.
        paths: Documents of the library, or folders that hold them.
        count: How many at most.
        model: That drafts; empty means the one that answers.
        keeping: Given the search, returns what is told each draft.
        is_cancelled: Asked all the time; what was drafted until then was told.

    Raises:
        UserProblem: Nothing could be drafted.
        Cancelled: `is_cancelled` said so.
    """
    chosen = resolve(folders, model or settings.model)
    search = open_search(folders)
    generator = open_generator(chosen, loading_of(settings, folders.cache))
    try:
        made = draft_from_documents(
            search.index,
            paths,
            generator,
            count,
            DraftSettings(way=way_for(chosen.details)),
            searcher=search.searcher,
            on_drafted=keeping(search.searcher),
            is_cancelled=is_cancelled,
        )
    finally:
        generator.close()
    if is_cancelled():
        raise Cancelled
    if not made.examples:
        raise UserProblem(
            "Nothing could be drafted from these documents.",
            "Choose documents with whole sentences that are in the index, or write your own.",
            str(fault_counts(made)),
        )
    return made


def fault_counts(made: Drafts) -> dict[str, int]:
    """Return why questions and passages were not used, counted."""
    return {fault.value: number for fault, number in made.faults.items()}
