"""What it costs to look at folders again: unchanged, touched, renamed, and with copies.

    python -m tests.benchmarks.resync [--files N] [--bytes N]

Each figure stands beside two plain ways over the same files in the same run: os.walk with a stat of
each file, and hashing their bytes one after another. An embedder without a model and a reader in
this process make the first indexing quick; in the runs that are measured neither may be used at
all, which is checked.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from engine.index.sync import SyncReport
from engine.paths import folders_of
from tests.benchmarks.engine_index import machine_words
from tests.fixtures.indexing import IndexedLibrary

Result = TypeVar("Result")

_FILES_OF_A_FOLDER = 100
_WORDS = (Path(__file__).parent / "resync.py").read_text(encoding="utf-8").split()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--bytes", type=int, default=2_000, help="mean size of a file")
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["INGLENOOK_HOME"] = f"{temporary}/home"
        folders = folders_of()
        folders.create()
        root = Path(temporary).resolve() / "documents"
        _write_files(root, words.files, words.bytes)
        # A chunk for each file: chunks are not what is measured here.
        library = IndexedLibrary(folders, root, target_tokens=10**6)
        library.add()
        first, seconds = _timed(library.sync)
        assert first.indexed == words.files, first
        print(f"{words.files} files, {_size(root) / 1e6:.0f} MB, on {machine_words()}")
        print(f"first indexing, without a model   {seconds:8.2f} s")
        _compare(library, root, words.files)


def _compare(library: IndexedLibrary, root: Path, files: int) -> None:
    _, walk_seconds = _timed(lambda: _size(root))
    _, hash_seconds = _timed(lambda: _hash_all(root))
    print(f"os.walk and stat                  {walk_seconds:8.2f} s")
    print(f"hashing all files                 {hash_seconds:8.2f} s")

    def measure(
        name: str, change: Callable[[], None], expected: Callable[[SyncReport], int]
    ) -> None:
        change()
        library.sandbox.read.clear()
        library.embedder.embedded.clear()
        report, seconds = _timed(library.sync)
        assert expected(report) == files, report
        assert not library.sandbox.read, "something was parsed"
        assert not library.embedder.embedded, "something was embedded"
        print(
            f"{name:<34}{seconds:8.2f} s   {seconds / walk_seconds:6.1f} x walking"
            f"   {seconds / hash_seconds:5.2f} x hashing"
        )

    measure("unchanged", lambda: None, lambda report: report.unchanged)
    measure("every file touched", lambda: _touch_all(root), lambda report: report.unchanged)
    measure("every folder renamed", lambda: _rename_folders(root), lambda report: report.moved)


def _write_files(root: Path, count: int, size: int) -> None:
    random.seed(7)
    for number in range(count):
        folder = root / f"folder {number // _FILES_OF_A_FOLDER}"
        folder.mkdir(parents=True, exist_ok=True)
        length = random.randint(size // 2, size * 3 // 2)  # noqa: S311 - no secret
        text = " ".join(random.choices(_WORDS, k=length // 6))  # noqa: S311
        (folder / f"{number}.txt").write_text(f"{number} {text}", encoding="utf-8")


def _timed(work: Callable[[], Result]) -> tuple[Result, float]:
    began = time.perf_counter()
    result = work()
    return result, time.perf_counter() - began


def _files(root: Path) -> list[Path]:
    return [Path(folder, name) for folder, _, names in os.walk(root) for name in names]


def _size(root: Path) -> int:
    return sum(
        os.stat(os.path.join(folder, name)).st_size  # noqa: PTH116, PTH118 - the plain way
        for folder, _, names in os.walk(root)
        for name in names
    )


def _hash_all(root: Path) -> None:
    for path in _files(root):
        with path.open("rb") as stream:
            hashlib.file_digest(stream, "sha256").hexdigest()


def _touch_all(root: Path) -> None:
    for path in _files(root):
        os.utime(path)


def _rename_folders(root: Path) -> None:
    for folder in list(root.iterdir()):
        folder.rename(folder.with_name(f"renamed {folder.name}"))


if __name__ == "__main__":
    main()
