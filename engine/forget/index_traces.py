"""Where a document lives on in the index, and its removal from there.

The text, the chunks, their terms and vectors of a content go with the last document that has it. A
document that is still on the disk, inside the library, is excluded, else the next sync would read
it again: its path and a hash of its bytes are kept for that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.forget.erasing import erasing, write_anew
from engine.forget.records import ForgottenDocument, Place, Trace
from engine.index.contents import Contents
from engine.index.excluding import ExcludedContents
from engine.index.opening import OpenIndex
from engine.index.turn import turn
from engine.library.folders import FolderList
from engine.store import Connection


@dataclass(frozen=True, slots=True)
class IndexTraces:
    """What the index holds of a document.

    Attributes:
        content_id: Of its text; None where there is none.
        hash: Of its bytes as they were read; empty where it is not known.
        is_listed: Whether it stands in the index at all.
        chunks: Into which it was cut, each with its terms and its vector.
        copies: Other documents with the same bytes.
    """

    content_id: int | None = None
    hash: str = ""
    is_listed: bool = False
    chunks: int = 0
    copies: tuple[Path, ...] = ()


def find(index: Connection, path: Path) -> IndexTraces:
    """Return what the index holds of a document."""
    row = index.row(
        "SELECT d.content_id, c.hash FROM document d LEFT JOIN content c ON c.id = d.content_id "
        "WHERE d.path = ?",
        (str(path),),
    )
    if row is None:
        return IndexTraces()
    content_id, hash_ = row
    chunks = index.row("SELECT count(*) FROM chunk WHERE content_id = ?", (content_id,))
    copies = index.rows(
        "SELECT path FROM document WHERE content_id = ? AND path <> ? ORDER BY path",
        (content_id, str(path)),
    )
    return IndexTraces(
        content_id,
        hash_ or "",
        True,
        int(chunks[0]) if chunks else 0,
        tuple(Path(copy) for (copy,) in copies),
    )


def traces(found: IndexTraces) -> Iterator[Trace]:
    """Yield what was found, for people."""
    if found.is_listed and not found.copies:
        words = f"its text, in {found.chunks:,} passages with their vectors"
        yield Trace(Place.INDEX, max(found.chunks, 1), words)
    elif found.is_listed:
        words = "its place in the index"
        yield Trace(Place.INDEX, 1, words)
        names = tuple(map(str, found.copies))
        left = "The same text is found through them: forget them too, if you want that."
        words = f"{len(names):,} equal files" if len(names) > 1 else "an equal file"
        yield Trace(Place.INDEX, len(names), words, names, left)


def remove(opened: OpenIndex, user: Connection, subject: ForgottenDocument) -> bool:
    """Remove a document from the index, and keep it out.

    Returns:
        Whether nothing of it is left in the file's free space; not while others read from it.

    Raises:
        UserProblem: The index is being changed, or cannot be written to.
    """
    index, listed = opened.database, FolderList(user)
    with turn(index.path), erasing(index):
        found = find(index, subject.path)
        if any(one.holds(subject.path) for one in listed.all()) and subject.path.exists():
            listed.exclude(subject.path)
        contents = Contents(index, opened.vectors)
        with index.transaction():
            if found.content_id is not None:
                ExcludedContents(index, listed).remember([(subject.path, found.content_id)])
            index.run("DELETE FROM document WHERE path = ?", (str(subject.path),))
        contents.remove_orphans()
        return write_anew(index, ["chunk_text"])
