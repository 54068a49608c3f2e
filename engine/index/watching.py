"""Notices that something in the folders of the library has changed.

The operating system tells of changes (`watchfiles`). Where it cannot, on network disks and beyond
its limit of watched folders, and beside it everywhere, all folders are reported every so many
minutes: looking at an unchanged folder is cheap. A folder that was not there and comes back, as a
disk does, is noticed within a second or two.

Covered: grouping changes that come close together; silence about what no sync would look at: what
Inglenook writes itself, hidden files, files left out by rules. Not covered: what has changed (the
sync finds that), and excluded files, which cost a look that finds nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from engine.errors import Cancelled
from engine.index.report import FileReason
from engine.library.ignoring import IGNORE_FILE, ignores_below
from engine.library.records import Folder
from engine.library.survey import is_left_out

if TYPE_CHECKING:
    from watchfiles.main import FileChange

_ROUND_MS: Final = 1_000
"""One look at all folders takes this long at least: so long may a cancel take."""

_STEP_MS: Final = 50
_GROUP_MS: Final = 500

_NETWORK_DISKS: Final = frozenset(
    "9p afpfs afs cifs davfs drvfs ncpfs nfs nfs4 prl_fs smb2 smb3 smbfs vboxsf virtiofs webdav "
    "fuse.davfs fuse.gvfsd-fuse fuse.rclone fuse.s3fs fuse.sshfs".split()
)
"""File systems that others write to without this computer's system hearing of it."""


@dataclass(frozen=True, slots=True)
class WatchOptions:
    """How to watch.

    Attributes:
        rescan_seconds: Time between two looks at everything.
        ignore_rules: The rules of the setting (see `library.ignoring`).
        own_folders: Where Inglenook itself writes.
        quiet_seconds: Changes are reported when there was no other for so long.
        longest_seconds: Changes without a pause are reported after so long.
    """

    rescan_seconds: float
    ignore_rules: str = ""
    own_folders: tuple[Path, ...] = ()
    quiet_seconds: float = 1.0
    longest_seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class WatchState:
    """Which folders the system tells of, and why the others are only looked at now and then."""

    watched: tuple[Path, ...]
    rescanned: tuple[FileReason, ...]


def watch_folders(
    folders: Sequence[Folder],
    options: WatchOptions,
    *,
    on_state: Callable[[WatchState], None],
    on_changed: Callable[[frozenset[Path]], None],
    is_cancelled: Callable[[], bool],
) -> NoReturn:
    """Watch folders until the end.

    Args:
        folders: Folders and single files of the library.
        options: How to watch.
        on_state: Told at the beginning, and when another folder can or cannot be watched. What
            changes after it was told is not missed.
        on_changed: Told which folders have changed, or may have.
        is_cancelled: Asked about every second.

    Raises:
        Cancelled: `is_cancelled` said so: there is no other end.
    """
    share = _ROUND_MS // max(len(folders), 1)
    watches = [_FolderWatch(one, options, share, is_cancelled) for one in folders]
    group = _Group(options)
    told: WatchState | None = None
    rescan_at = time.monotonic() + options.rescan_seconds
    try:
        while not is_cancelled():
            began = time.monotonic()
            for one in watches:
                if one.look():
                    group.add(one.folder.path)
            state = _state_of(watches)
            if state != told:
                told = state
                on_state(state)
            if time.monotonic() >= rescan_at:
                rescan_at = time.monotonic() + options.rescan_seconds
                on_changed(group.take() | {one.folder.path for one in watches})
            elif group.is_ripe():
                on_changed(group.take())
            if not state.watched:
                # Nobody else keeps the pace.
                time.sleep(max(0.0, began + _ROUND_MS / 1000 - time.monotonic()))
    finally:
        for one in watches:
            one.close()
    raise Cancelled


class _Group:
    """Changes that come close together."""

    def __init__(self, options: WatchOptions) -> None:
        self._options = options
        self._paths: set[Path] = set()
        self._first = 0.0
        self._last = 0.0

    def add(self, path: Path) -> None:
        self._last = time.monotonic()
        if not self._paths:
            self._first = self._last
        self._paths.add(path)

    def is_ripe(self) -> bool:
        now = time.monotonic()
        is_quiet = now - self._last >= self._options.quiet_seconds
        is_old = now - self._first >= self._options.longest_seconds
        return bool(self._paths) and (is_quiet or is_old)

    def take(self) -> frozenset[Path]:
        taken = frozenset(self._paths)
        self._paths.clear()
        return taken


class _FolderWatch:
    """The watch over one folder, or over one file by way of the folder around it.

    Attributes:
        problem: Why the system cannot tell of changes; None when it does.
    """

    def __init__(
        self,
        folder: Folder,
        options: WatchOptions,
        patience_ms: int,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self.folder = folder
        self.problem: FileReason | None = None
        self._options = options
        self._patience_ms = max(patience_ms, _STEP_MS)
        self._root = folder.path.parent if folder.is_file else folder.path
        self._stop = _Stop(is_cancelled)
        self._changes: Generator[set[FileChange], None, None] | None = None
        self._identity: tuple[int, int] | None = None
        self._has_looked = False

    def look(self) -> bool:
        """Wait a moment for changes; whether there were any that matter."""
        is_other = self._identity != (identity := _identity(self._root))
        if is_other or not self._has_looked:
            self._identity = identity
            self._open()
        found = self._next()
        # At the first look everything is other: the sync at the start has it.
        has_come_or_gone = is_other and self._has_looked
        self._has_looked = True
        return has_come_or_gone or any(self._matters(Path(path)) for _, path in found)

    def close(self) -> None:
        """Let the system forget about the folder."""
        if self._changes is not None:
            self._changes.close()
            self._changes = None

    def _open(self) -> None:
        self.close()
        self.problem = None
        if self._identity is None:
            self.problem = FileReason(
                self.folder.path, "This folder is not there now.", "Connect its disk."
            )
        elif disk := _network_disk(self._root):
            self.problem = FileReason(
                self.folder.path, f"This folder lies on a network disk ({disk})."
            )
        else:
            self._changes = self._watch()
            # Only the first answer says whether it can be watched.
            self._next()

    def _watch(self) -> Generator[set[FileChange], None, None]:
        import watchfiles

        return watchfiles.watch(
            self._root,
            watch_filter=None,
            debounce=_GROUP_MS,
            step=_STEP_MS,
            stop_event=self._stop,
            rust_timeout=self._patience_ms,
            yield_on_timeout=True,
            raise_interrupt=False,
            force_polling=False,
            recursive=not self.folder.is_file,
            ignore_permission_denied=True,
        )

    def _next(self) -> set[FileChange]:
        if self._changes is None:
            return set()
        try:
            return next(self._changes, set())
        except OSError as error:
            self.close()
            self.problem = FileReason(
                self.folder.path,
                f"The system cannot watch this folder: {error.strerror or error}.",
                "Its changes are found by looking again. On Linux, "
                "fs.inotify.max_user_watches may be raised.",
            )
            return set()

    def _matters(self, path: Path) -> bool:
        """Whether a sync would look at a path."""
        if self.folder.is_file:
            return path == self.folder.path
        if any(path.is_relative_to(own) for own in self._options.own_folders):
            return False
        if path == self._root or not path.is_relative_to(self._root):
            return True
        *around, name = path.relative_to(self._root).parts
        if any(is_left_out(part) for part in around):
            return False
        if name == IGNORE_FILE:
            return True
        return not is_left_out(name) and not ignores_below(
            self._root, path, self._options.ignore_rules
        )


class _Stop:
    """What `watchfiles` asks whether to go on."""

    def __init__(self, is_cancelled: Callable[[], bool]) -> None:
        self.is_set = is_cancelled


def _state_of(watches: Sequence[_FolderWatch]) -> WatchState:
    return WatchState(
        tuple(one.folder.path for one in watches if one.problem is None),
        tuple(one.problem for one in watches if one.problem is not None),
    )


def _identity(path: Path) -> tuple[int, int] | None:
    """Tell one folder from another one of the same name; None when there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _network_disk(path: Path) -> str:
    """Return the kind of network disk that a folder lies on; empty when on none that is known."""
    import psutil

    holders = [
        one
        for one in psutil.disk_partitions(all=True)
        if path.is_relative_to(one.mountpoint) and one.mountpoint
    ]
    nearest = max(holders, key=lambda one: len(one.mountpoint), default=None)
    kind = str(nearest.fstype).lower() if nearest else ""
    return kind if kind in _NETWORK_DISKS else ""
