"""The indexing worker: brings index.db in step with the folders, and watches them.

What it can be asked, one request after another:

- `sync`: index what is new or changed. Parameters, each optional: `largest_file_megabytes` and
  `ignore_rules` (else those of the settings file), `folders` (paths of folders of the library: only
  these are looked at, and one that is empty now is taken at its word). Event `progress`:
  `documents_done`, `documents_total`, `bytes_done`, `bytes_total`, `current` (a name or null). The
  result is the report of `index.wire`.
- `take_out`: let no search find what was removed from the library or excluded; the next sync does
  the rest. The result is the report of `index.wire`.
- `retry`: let documents that were skipped or failed wait for the next sync. Parameters: `paths`, or
  null for all; `passwords`, optional, by path. The next sync uses the passwords, once; they are
  nowhere but in the memory of this process until then. Result: `known`, the paths that wait now.
- `rebuild`: make the vector index anew; the present one is searched meanwhile. Event `progress` as
  for `sync`, without documents. Result: `chunks`, `search`, `recall`, `seconds`.
- `compact`: give unused space back to the disk. Event `progress` as for `rebuild`. Result:
  `bytes_before`, `bytes_after`, `seconds`.
- `forget`: remove a document or a conversation from everything, or only `look` where it lives on.
  Parameters: `path` or `conversation`, `look`, `adapters` (whether what was taught with it goes,
  too). The result is that of `forget.wire`.

And beside these, for as long as it is not cancelled:

- `watch`: notice changes in the folders as they are in the library now (ask anew when they are
  others). Parameters, each optional: `rescan_minutes` and `ignore_rules` (else those of the
  settings file). Event `watching`, at the beginning and when it becomes another: `watched` (paths),
  `rescanned` (a list of `path`, `reason`, `hint`: folders that are only looked at every so many
  minutes). Event `changed`: `folders` (paths); a sync is wanted. There is no result: a cancel ends
  it within a second or two, as a failure of kind "cancelled".
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Final

from engine import settings
from engine.index.opening import sync_folders
from engine.index.report import SyncReport
from engine.index.sync import SyncProgress, retry, retry_all
from engine.index.taking_out import take_out
from engine.index.upkeep import compact_index, rebuild_index
from engine.index.watching import WatchOptions, WatchState, watch_folders
from engine.index.wire import (
    compacted_to_wire,
    reason_to_wire,
    rebuilt_to_wire,
    report_to_wire,
)
from engine.library.folders import FolderList
from engine.library.records import Folder
from engine.paths import Folders
from engine.protocol import Values
from engine.settings import Settings
from engine.store import open_index_database, open_user_database
from engine.workers.runtime import Handler, Job

_SECONDS_BETWEEN_WORDS: Final = 0.1
"""Progress is told ten times a second at most: the window has better things to do."""

_SYNC_SETTINGS: Final = ("largest_file_megabytes", "ignore_rules")
_WATCH_SETTINGS: Final = ("rescan_minutes", "ignore_rules")


class IndexingWorker:
    """Answers `sync`, `take_out`, `retry`, `rebuild`, `compact`, `forget` and `watch`."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._passwords: dict[Path, str] = {}

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {
            "sync": self.sync,
            "take_out": self.take_out,
            "retry": self.retry,
            "rebuild": self.rebuild,
            "compact": self.compact,
            "forget": self.forget,
        }

    def beside(self) -> Mapping[str, Handler]:
        """Return what goes on beside that, by name."""
        return {"watch": self.watch}

    def sync(self, parameters: Values, job: Job) -> Values:
        """Index what is new or changed, told as the event "progress"."""
        chosen = self._settings(parameters, _SYNC_SETTINGS)
        passwords, self._passwords = self._passwords, {}
        only = parameters.get("folders")
        report = sync_folders(
            self._folders,
            only=None if only is None else frozenset(Path(path) for path in only),
            largest_file_bytes=chosen.largest_file_megabytes * 1_000_000,
            ignore_rules=chosen.ignore_rules,
            passwords=passwords,
            on_progress=_teller(job),
            is_cancelled=job.is_cancelled,
        )
        return report_to_wire(report)

    def take_out(self, _: Values, __: Job) -> Values:
        """Remove from the index what left the library, without a look at the folders."""
        with (
            closing(open_user_database(self._folders.user_database)) as user,
            closing(open_index_database(self._folders.index_database)) as index,
        ):
            removed = take_out(index, FolderList(user, self._folders.own))
        return report_to_wire(SyncReport(removed=removed))

    def retry(self, parameters: Values, _: Job) -> Values:
        """Let documents that were skipped or failed wait for the next sync."""
        given = parameters.get("passwords") or {}
        self._passwords.update((Path(path), str(word)) for path, word in given.items())
        paths = parameters["paths"]
        database = open_index_database(self._folders.index_database)
        try:
            if paths is None:
                return {"known": [str(path) for path in retry_all(database)]}
            return {"known": [path for path in paths if retry(database, Path(path))]}
        finally:
            database.close()

    def rebuild(self, _: Values, job: Job) -> Values:
        """Make the vector index anew, told as the event "progress"."""
        return rebuilt_to_wire(
            rebuild_index(self._folders, on_progress=_teller(job), is_cancelled=job.is_cancelled)
        )

    def compact(self, _: Values, job: Job) -> Values:
        """Give unused space back to the disk, told as the event "progress"."""
        return compacted_to_wire(
            compact_index(self._folders, on_progress=_teller(job), is_cancelled=job.is_cancelled)
        )

    def forget(self, parameters: Values, job: Job) -> Values:
        """Remove a document or a conversation from everything, or look where it lives on."""
        from engine.forget.desk import ForgetDesk
        from engine.forget.wire import forgotten_to_wire

        desk = ForgetDesk(self._folders, job.is_cancelled)
        path = parameters.get("path")
        subject = (
            desk.document(Path(path))
            if path
            else desk.conversation(int(parameters["conversation"]))
        )
        look = bool(parameters.get("look"))
        act = desk.look if look else desk.forget
        found = act(subject, with_adapters=bool(parameters.get("adapters")))
        return forgotten_to_wire(found, is_done=not look)

    def watch(self, parameters: Values, job: Job) -> Values:
        """Notice changes in the folders, told as the events "watching" and "changed"."""
        chosen = self._settings(parameters, _WATCH_SETTINGS)

        def on_state(state: WatchState) -> None:
            job.tell(
                "watching",
                {
                    "watched": [str(path) for path in state.watched],
                    "rescanned": [reason_to_wire(one) for one in state.rescanned],
                },
            )

        watch_folders(
            self._listed(),
            WatchOptions(chosen.rescan_minutes * 60, chosen.ignore_rules, self._folders.own),
            on_state=on_state,
            on_changed=lambda paths: job.tell(
                "changed", {"folders": sorted(str(path) for path in paths)}
            ),
            is_cancelled=job.is_cancelled,
        )

    def _listed(self) -> list[Folder]:
        database = open_user_database(self._folders.user_database)
        try:
            return FolderList(database).to_index()
        finally:
            database.close()

    def _settings(self, parameters: Values, names: tuple[str, ...]) -> Settings:
        """Return the settings that a request names, and those of the file for the others."""
        given = [name for name in names if name in parameters]
        # A file that cannot be understood is no reason to fail who does not need it.
        is_whole = len(given) == len(names)
        chosen = Settings() if is_whole else settings.load(self._folders.settings_file)
        for name in given:
            chosen = chosen.changed(name, parameters[name])
        return chosen


def _teller(job: Job) -> Callable[[SyncProgress], None]:
    """Return what tells of progress, now and then."""
    last = 0.0

    def tell(progress: SyncProgress) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _SECONDS_BETWEEN_WORDS:
            last = now
            current = progress.current.name if progress.current else None
            job.tell("progress", {**asdict(progress), "current": current})

    return tell
