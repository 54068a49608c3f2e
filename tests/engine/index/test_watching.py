"""Watching folders: real files, real changes, and what happens where the system cannot tell."""

from __future__ import annotations

import os
import queue
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import psutil
import pytest
import watchfiles

from engine.errors import Cancelled
from engine.index import watching
from engine.index.watching import WatchOptions, WatchState, watch_folders
from engine.library.ignoring import IGNORE_FILE
from engine.library.records import Folder

_PATIENCE_SECONDS = 10.0


class Watch:
    """A watch in a thread of its own."""

    def __init__(self, folders: Sequence[Folder], options: WatchOptions) -> None:
        self.states: queue.Queue[WatchState] = queue.Queue()
        self.changes: queue.Queue[frozenset[Path]] = queue.Queue()
        self.ended_with: list[BaseException] = []
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(folders, options))
        self._thread.start()

    def state(self) -> WatchState:
        """Wait for the next state."""
        return self.states.get(timeout=_PATIENCE_SECONDS)

    def changed(self) -> frozenset[Path]:
        """Wait for the next change."""
        return self.changes.get(timeout=_PATIENCE_SECONDS)

    def end(self) -> None:
        self._cancelled.set()
        self._thread.join(_PATIENCE_SECONDS)
        assert not self._thread.is_alive()

    def _run(self, folders: Sequence[Folder], options: WatchOptions) -> None:
        try:
            watch_folders(
                folders,
                options,
                on_state=self.states.put,
                on_changed=self.changes.put,
                is_cancelled=self._cancelled.is_set,
            )
        except BaseException as error:  # noqa: BLE001 - the test looks at it
            self.ended_with.append(error)


Begin = Callable[..., Watch]


class Disk(NamedTuple):
    mountpoint: str
    fstype: str


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made = tmp_path.resolve() / "documents"
    made.mkdir()
    return made


@pytest.fixture
def begin(monkeypatch: pytest.MonkeyPatch) -> Iterator[Begin]:
    monkeypatch.setattr(watching, "_ROUND_MS", 100)
    begun: list[Watch] = []

    def begin_one(
        *paths: Path,
        rescan_seconds: float = 3600.0,
        rules: str = "",
        own: tuple[Path, ...] = (),
        quiet_seconds: float = 0.2,
        longest_seconds: float = 10.0,
    ) -> Watch:
        folders = [
            Folder(number, path, path.is_file(), 0.0) for number, path in enumerate(paths, start=1)
        ]
        options = WatchOptions(rescan_seconds, rules, own, quiet_seconds, longest_seconds)
        made = Watch(folders, options)
        begun.append(made)
        return made

    yield begin_one
    for one in begun:
        one.end()


def test_new_changed_moved_and_deleted_files_are_noticed(begin: Begin, root: Path) -> None:
    watch = begin(root)
    assert watch.state() == WatchState((root,), ())
    file = root / "a.txt"
    steps: list[Callable[[], object]] = [
        lambda: file.write_text("new"),
        lambda: file.write_text("changed"),
        lambda: (root / "deep" / "er").mkdir(parents=True),
        lambda: file.rename(root / "b.txt"),
        lambda: (root / "b.txt").unlink(),
    ]
    for step in steps:
        step()
        assert watch.changed() == {root}


def test_a_file_in_a_new_folder_is_noticed(begin: Begin, root: Path) -> None:
    watch = begin(root)
    watch.state()
    (root / "deep").mkdir()
    assert watch.changed() == {root}
    (root / "deep" / "a.txt").write_text("new")
    assert watch.changed() == {root}


def test_only_the_folder_that_changed_is_named(begin: Begin, root: Path, tmp_path: Path) -> None:
    other = tmp_path.resolve() / "other"
    other.mkdir()
    watch = begin(root, other)
    assert watch.state().watched == (root, other)
    (other / "a.txt").write_text("new")
    assert watch.changed() == {other}


def test_changes_close_together_are_told_once(begin: Begin, root: Path) -> None:
    watch = begin(root)
    watch.state()
    for number in range(200):
        (root / f"{number}.txt").write_text("new")
    assert watch.changed() == {root}
    (root / "last.txt").write_text("new")
    assert watch.changed() == {root}
    assert watch.changes.empty()


def test_changes_without_a_pause_are_told_all_the_same(begin: Begin, root: Path) -> None:
    watch = begin(root, quiet_seconds=3600.0, longest_seconds=0.2)
    watch.state()
    (root / "a.txt").write_text("new")
    assert watch.changed() == {root}


def test_what_no_sync_would_look_at_is_not_told(begin: Begin, root: Path) -> None:
    """Each of these changes comes before one that is told, and would have been told with it."""
    own = root / "inglenook"
    own.mkdir()
    (root / "notes").mkdir()
    (root / "notes" / IGNORE_FILE).write_text("secret.txt")
    watch = begin(root, rules="*.log\nold/", own=(own,))
    watch.state()
    for name in (
        "inglenook/index.db",
        ".hidden/a.txt",
        "~$letter.docx",
        "node_modules/a.txt",
        "run.log",
        "old/a.txt",
        "notes/secret.txt",
    ):
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("new")
    (root / "a.txt").write_text("seen")
    assert watch.changed() == {root}
    (root / "run.log").write_text("again")
    (root / "inglenook" / "index.db").write_text("again")
    (root / "notes" / "secret.txt").write_text("again")
    (root / "a.txt").read_text()
    with pytest.raises(queue.Empty):
        watch.changes.get(timeout=0.5)


def test_new_rules_in_a_folder_are_noticed(begin: Begin, root: Path) -> None:
    watch = begin(root)
    watch.state()
    (root / IGNORE_FILE).write_text("*.log")
    assert watch.changed() == {root}


def test_a_single_file_is_watched_and_its_neighbours_are_not(begin: Begin, root: Path) -> None:
    file = root / "a.txt"
    file.write_text("old")
    watch = begin(file)
    assert watch.state().watched == (file,)
    (root / "b.txt").write_text("neighbour")
    (root / "new.txt").write_text("new")
    os.replace(root / "new.txt", file)  # noqa: PTH105 - as editors save
    assert watch.changed() == {file}
    assert file.read_text() == "new"


def test_a_folder_that_goes_and_comes_back_is_watched_again(begin: Begin, root: Path) -> None:
    watch = begin(root)
    watch.state()
    root.rename(root.with_name("disk"))
    assert watch.changed() == {root}
    state = watch.state()
    assert state.watched == ()
    assert "not there" in state.rescanned[0].reason
    root.with_name("disk").rename(root)
    assert watch.changed() == {root}
    assert watch.state().watched == (root,)
    (root / "a.txt").write_text("new")
    assert watch.changed() == {root}


def test_another_folder_in_the_place_of_the_first_is_watched(begin: Begin, root: Path) -> None:
    """So comes a disk that is mounted."""
    watch = begin(root)
    watch.state()
    (root.parent / "disk").mkdir()
    shutil.rmtree(root)
    (root.parent / "disk").rename(root)
    assert watch.changed() == {root}


def test_everything_is_looked_at_now_and_then(begin: Begin, root: Path) -> None:
    watch = begin(root, rescan_seconds=0.05)
    assert watch.changed() == {root}
    assert watch.changed() == {root}


def test_a_network_disk_is_only_looked_at_now_and_then(
    begin: Begin, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disks = [Disk("/", "ext4"), Disk(str(root), "nfs4")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: disks)
    watch = begin(root, rescan_seconds=0.3)
    state = watch.state()
    assert state.watched == ()
    assert "network disk (nfs4)" in state.rescanned[0].reason
    assert watch.changed() == {root}


def test_a_folder_beyond_the_systems_limit_is_only_looked_at_now_and_then(
    begin: Begin, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path.resolve() / "large"
    large.mkdir()
    real = watchfiles.watch

    def watch_some(path: Path, **options: object) -> Iterator[object]:
        if path == large:
            raise OSError(28, "No space left on device")
        yield from real(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(watchfiles, "watch", watch_some)
    watch = begin(root, large, rescan_seconds=0.5)
    state = watch.state()
    assert state.watched == (root,)
    assert [one.path for one in state.rescanned] == [large]
    assert state.rescanned[0].hint
    assert watch.changed() == {root, large}


def test_a_cancel_ends_it(begin: Begin, root: Path) -> None:
    for folders in ((root,), ()):
        watch = begin(*folders)
        watch.state()
        watch.end()
        assert isinstance(watch.ended_with[0], Cancelled)
