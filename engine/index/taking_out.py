"""Takes out of the index what left the library, without a run over the folders.

What a person removed or excluded is found by no search from then on, though indexing is paused. Its
contents stay until the next run, which removes them, or gives them back where the removal was
undone. Covered: folders that were removed, files and folders that were excluded. Not covered: files
that are gone from the disk (`planning`).
"""

from __future__ import annotations

import json
from pathlib import Path

from engine.index.excluding import ExcludedContents
from engine.library.documents import ATTACHMENTS_FACT
from engine.library.folders import FolderList
from engine.store import Connection


def take_out(database: Connection, folders: FolderList) -> int:
    """Remove the documents that are in the library no more; returns how many there were.

    Args:
        database: The index. A run that is under way, in another process, is not disturbed.
        folders: Of the library.
    """
    return drop_unlisted(database, folders) + _drop_excluded(database, folders)


def drop_unlisted(database: Connection, folders: FolderList) -> int:
    """Remove the documents of folders that were taken out, and note which are attachments.

    Returns:
        How many there were.
    """
    _note_attachments(database, folders)
    listed = {folder.id for folder in folders.to_index()}
    rows = database.rows("SELECT DISTINCT folder_id FROM document")
    return sum(
        database.run("DELETE FROM document WHERE folder_id = ?", (folder_id,))
        for (folder_id,) in rows
        if folder_id not in listed
    )


def _note_attachments(database: Connection, folders: FolderList) -> None:
    """Keep which documents are attachments where the search can see it."""
    database.run(
        "INSERT INTO fact (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (ATTACHMENTS_FACT, json.dumps([folder.id for folder in folders.attachments()])),
    )


def _drop_excluded(database: Connection, folders: FolderList) -> int:
    excluded = folders.exclusions()
    rows = database.rows("SELECT id, path, content_id FROM document") if excluded else []
    left = [
        (id_, Path(path), content_id)
        for id_, path, content_id in rows
        if not excluded.isdisjoint((Path(path), *Path(path).parents))
    ]
    with database.transaction():
        ExcludedContents(database, folders).remember(
            [(path, content_id) for _, path, content_id in left if content_id is not None]
        )
        database.run_many("DELETE FROM document WHERE id = ?", [(id_,) for id_, _, _ in left])
    return len(left)
