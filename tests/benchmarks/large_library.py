"""A library of 100,000 documents: what indexing, searching and the window hold while they work.

    python -m tests.benchmarks.large_library [--documents N]

Small real files in folders, read by the real sync through the real sandbox. The vectors come from
an embedder that only counts words: what is measured is memory, threads, open files, children and
temporary files over the whole way, not the speed of a model (`embedding` measures that). The first
fifth is the warm-up: in it the vector index first takes the form of a large one. Afterwards
a second sync finds nothing to do, questions are asked, and the library's page is opened on it.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from engine import privacy
from engine.index.sync import SyncProgress
from engine.paths import folders_of, resources
from engine.retrieval.search import Searcher
from tests.benchmarks.day_of_use import MOST_GROWTH, Held
from tests.benchmarks.engine_index import indexed
from tests.fixtures.embedders import HashingEmbedder

if TYPE_CHECKING:
    from engine.index.embedder import Vectors

_FOLDERS = 100
_LOOKS = 10
_WARM = 2
_QUESTIONS = 50
_LENGTH = 120
_SYLLABLES = "ba ce di fo gu ha le mi no pu ra se ta vo wu ka ne lo ti za".split()


class _Forgetful(HashingEmbedder):
    """Remembers no texts, which alone would be 700 bytes a document."""

    @override
    def embed(self, texts: Sequence[str]) -> Vectors:
        vectors = super().embed(texts)
        self.embedded.clear()
        return vectors


def main() -> None:
    """Write, index, search, look, and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    words = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["INGLENOOK_HOME"] = str(Path(temporary) / "home")
        documents = Path(temporary) / "documents"
        _write(documents, words.documents)
        _index(documents, words.documents)
        _index(documents, words.documents)
        _open_window(words.documents)


def _write(folder: Path, count: int) -> None:
    draw = random.Random(0)  # noqa: S311 - words
    vocabulary = [f"{first}{second}" for first in _SYLLABLES for second in _SYLLABLES]
    for number in range(count):
        path = folder / f"{number % _FOLDERS:02}" / f"note {number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = " ".join(draw.choice(vocabulary) for _ in range(_LENGTH))
        path.write_text(f"Note {number}. {text}.", encoding="utf-8")


def _index(documents: Path, count: int) -> None:
    looks: list[Held] = []
    began = time.monotonic()

    def on_progress(progress: SyncProgress) -> None:
        done = progress.documents_done * _LOOKS // max(count, 1)
        while len(looks) < done:
            looks.append(Held.now())
            _print_row(f"{progress.documents_done} documents", looks[-1])

    print("\n| | MB | threads | files | children | temporary files |\n|---|---|---|---|---|---|")
    home = folders_of()
    with indexed(
        documents,
        database_folder=home.data,
        embedder=_Forgetful(384),
        on_progress=on_progress,
    ) as (searcher, _, report):
        seconds = time.monotonic() - began
        print(f"{report.indexed} indexed, {report.unchanged} unchanged in {seconds:.0f} s")
        if looks:
            growth = looks[-1].megabytes / looks[_WARM - 1].megabytes - 1
            verdict = "within" if growth <= MOST_GROWTH else "above"
            print(f"memory grew by {growth:.1%} after the first fifth: {verdict} {MOST_GROWTH:.0%}")
        _search(searcher)


def _search(searcher: Searcher) -> None:
    draw = random.Random(1)  # noqa: S311 - an order
    took = []
    for _ in range(_QUESTIONS):
        words = [draw.choice(_SYLLABLES) + draw.choice(_SYLLABLES) for _ in range(4)]
        began = time.perf_counter()
        searcher.search(" ".join(words), 3)
        took.append(1_000 * (time.perf_counter() - began))
    worst = sorted(took)[int(0.95 * len(took))]
    print(f"a search: {statistics.median(took):.0f} ms median, {worst:.0f} ms 95th percentile")
    _print_row("after the searches", Held.now())


def _open_window(count: int) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop.app import Application
    from tests.process.test_application import commands

    qt = QApplication([])
    began = time.monotonic()
    inglenook = Application(qt, folders_of(), commands("ordinary"), resources())
    inglenook.start()
    qt.processEvents()
    shown = time.monotonic() - began
    _print_row("window", Held.now())
    began = time.monotonic()
    inglenook.window.show_page("library")
    qt.processEvents()
    opened = time.monotonic() - began
    _print_row(f"library's page, {count} documents", Held.now())
    print(f"the window is there after {shown:.2f} s, the library's page after {opened:.2f} s more")
    inglenook.window.close()


def _print_row(name: str, held: Held) -> None:
    print(
        f"| {name} | {held.megabytes:.0f} | {held.threads} | {held.files} "
        f"| {held.children} | {held.temporary} |",
        flush=True,
    )


if __name__ == "__main__":
    main()
