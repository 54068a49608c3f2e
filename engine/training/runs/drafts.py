"""Lets a model draft examples from documents into a set, where they wait for a person's look."""

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
from engine.settings import Settings
from engine.store import open_user_database
from engine.training.drafting.from_documents import draft_from_documents, way_for
from engine.training.drafting.records import DraftSettings

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
    chosen = resolve(folders, model or settings.model)
    search = open_search(folders)
    generator = open_generator(chosen, loading_of(settings, folders.cache))
    added = 0
    try:
        with closing(open_user_database(folders.user_database)) as database:
            listed = ExampleList(database)

            def keep(done: int, total: int, example: NewExample) -> None:
                nonlocal added
                added += listed.add(set_id, [example]).added
                values = {"question": example.question, "answer": example.answer}
                tell("drafted", {"done": done, "total": total, **values})

            made = draft_from_documents(
                search.index,
                paths,
                generator,
                count,
                DraftSettings(way=way_for(chosen.details)),
                searcher=search.searcher,
                on_drafted=keep,
                is_cancelled=is_cancelled,
            )
    finally:
        generator.close()
    if is_cancelled():
        raise Cancelled
    if not added and not made.examples:
        raise UserProblem(
            "Nothing could be drafted from these documents.",
            "Choose documents with whole sentences that are in the index, or write examples "
            "yourself.",
            str({fault.value: number for fault, number in made.faults.items()}),
        )
    faults = {fault.value: number for fault, number in made.faults.items()}
    return {"added": added, "faults": faults}
