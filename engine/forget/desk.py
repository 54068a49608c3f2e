"""Everything about forgetting that the command line and the window both do.

What is removed is gone from the databases' files, not only from their tables; what cannot be is
told. Doing it again after an end by force goes on where it stopped: what tells where something
lives on goes last. The person's own file is never touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from engine.errors import UserProblem
from engine.forget import file_traces, index_traces, user_traces
from engine.forget.earlier_paths import earlier_paths
from engine.forget.earlier_states import FULL_TEXTS, backups_with, forget_in_backups
from engine.forget.erasing import erasing, write_anew
from engine.forget.records import (
    Forgotten,
    ForgottenConversation,
    ForgottenDocument,
    Place,
    Subject,
    Trace,
)
from engine.index.opening import open_index
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import Connection, open_index_database, open_user_database


class ForgetDesk:
    """The forgetting of one person.

    Args:
        folders: Theirs.
        is_cancelled: Asked between the steps.
    """

    def __init__(self, folders: Folders, is_cancelled: Callable[[], bool]) -> None:
        self._folders = folders
        self._is_cancelled = is_cancelled

    # What is meant ---------------------------------------------------------------------------

    def document(self, path: Path) -> ForgottenDocument:
        """Return a document as what is to be forgotten.

        Args:
            path: As the index names it. The file need not be there any more.

        Raises:
            UserProblem: It is a folder.
        """
        if path.is_dir():
            raise UserProblem(
                f"{path} is a folder.",
                "Single documents are forgotten; `inglenook library remove` takes a folder out of "
                "the library.",
            )
        with closing(open_index_database(self._folders.index_database)) as index:
            found = index_traces.find(index, path)
            if found.content_id is None or not found.hash or found.copies:
                return ForgottenDocument(path)
            with closing(open_user_database(self._folders.user_database)) as user:
                earlier = earlier_paths(user, index, found.content_id, found.hash)
        return ForgottenDocument(path, frozenset({found.hash}), earlier)

    def conversation(self, id_: int) -> ForgottenConversation:
        """Return a conversation as what is to be forgotten.

        Raises:
            UserProblem: There is none.
        """
        with closing(open_user_database(self._folders.user_database)) as user:
            row = user.row("SELECT title, identity FROM conversation WHERE id = ?", (id_,))
        if row is None:
            raise UserProblem(
                f"There is no conversation {id_}.", "`inglenook conversations` lists those there."
            )
        return ForgottenConversation(id_, *row)

    # Looking and forgetting ------------------------------------------------------------------

    def look(self, subject: Subject, *, with_adapters: bool = False) -> Forgotten:
        """Return what would be removed and what would be left, without a change."""
        with closing(open_user_database(self._folders.user_database)) as user:
            found = user_traces.find(user, subject)
            listed = list(user_traces.traces(user, subject, found))
            files = file_traces.find(self._folders, subject, found.examples)
            listed += file_traces.traces(files, with_adapters=with_adapters)
            listed += self._index_traces(subject)
            listed += backups_with(self._folders, subject)
            listed += _kept_out(user, subject)
        return _sorted(subject, [*listed, *(_elsewhere(subject) if listed else ())])

    def forget(self, subject: Subject, *, with_adapters: bool = False) -> Forgotten:
        """Remove all that can be removed.

        Args:
            subject: What is to be forgotten.
            with_adapters: Whether what was taught with it is deleted, too.

        Raises:
            UserProblem: Something cannot be written or deleted; what was removed stays removed.
            Cancelled: A stop was wanted; to do it again goes on.
        """
        with closing(open_user_database(self._folders.user_database)) as user:
            found = user_traces.find(user, subject)
            listed = list(user_traces.traces(user, subject, found))
            files = file_traces.find(self._folders, subject, found.examples)
            listed += file_traces.traces(files, with_adapters=with_adapters)
            listed += self._index_traces(subject)
            file_traces.remove(self._folders, subject, files, with_adapters=with_adapters)
            listed += forget_in_backups(self._folders, subject, self._is_cancelled)
            with erasing(user):
                user_traces.remove(user, subject, found)
            are_clean = [write_anew(user, FULL_TEXTS)]
            if isinstance(subject, ForgottenDocument):
                with closing(open_index(self._folders)) as opened:
                    are_clean.append(index_traces.remove(opened, user, subject))
            listed += _kept_out(user, subject)
        if listed and not all(are_clean):
            listed.append(_STILL_IN_LOG)
        return _sorted(subject, [*listed, *(_elsewhere(subject) if listed else ())])

    # Parts -----------------------------------------------------------------------------------

    def _index_traces(self, subject: Subject) -> Iterator[Trace]:
        if isinstance(subject, ForgottenDocument):
            with closing(open_index_database(self._folders.index_database)) as index:
                yield from index_traces.traces(index_traces.find(index, subject.path))


def _kept_out(user: Connection, subject: Subject) -> Iterator[Trace]:
    """Yield what has to be kept so that a document is not read again."""
    if isinstance(subject, ForgottenDocument) and subject.path in FolderList(user).exclusions():
        left = (
            "It is kept so that the file is not read again; `inglenook library include`, or to "
            "index it by name, ends that."
        )
        words = "its path, and a hash of its bytes"
        yield Trace(Place.LIBRARY, 1, words, (str(subject.path),), left)


def _elsewhere(subject: Subject) -> Iterator[Trace]:
    """Yield what Inglenook does not touch, or does not know of."""
    if isinstance(subject, ForgottenDocument) and subject.path.exists():
        left = "Inglenook never deletes your files. It is kept out of the library from now on."
        yield Trace(Place.ELSEWHERE, 1, "the file itself", (str(subject.path),), left)
    left = "Exports, reports, saved backups and copies that you made are yours to look after."
    yield Trace(Place.ELSEWHERE, 0, "what you saved elsewhere", (), left)


_STILL_IN_LOG = Trace(
    Place.ELSEWHERE,
    1,
    "free space of the database",
    (),
    "Another process reads from it: it is written over as soon as Inglenook is closed.",
)


def _sorted(subject: Subject, listed: list[Trace]) -> Forgotten:
    removed = tuple(one for one in listed if not one.left)
    return Forgotten(subject, removed, tuple(one for one in listed if one.left))
