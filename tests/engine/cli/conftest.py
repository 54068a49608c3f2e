"""A library of two text files, and commands that work on it without a model or a sandbox."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine import privacy
from engine.cli import running
from engine.cli.running import main
from engine.generation.fake import FakeGenerator
from engine.index import upkeep
from engine.index.contents import open_vector_index
from engine.index.opening import OpenIndex
from engine.index.recipe import Recipe
from engine.index.report import SyncReport
from engine.paths import Folders
from engine.retrieval.opening import OpenSearch
from engine.retrieval.search import Searcher
from tests.fixtures.commands import FERRY, LIGHT, Run, Said
from tests.fixtures.indexing import IndexedLibrary


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    (root / "ferry.txt").write_text(FERRY, encoding="utf-8")
    (root / "light.txt").write_text(LIGHT, encoding="utf-8")
    return root


@pytest.fixture
def library(folders: Folders, documents: Path) -> IndexedLibrary:
    """What stands behind the commands instead of models and a sandbox."""
    return IndexedLibrary(folders, documents, target_tokens=7)


@pytest.fixture
def generator() -> FakeGenerator:
    return FakeGenerator(["The ferry leaves at nine."])


@pytest.fixture
def run(
    library: IndexedLibrary,
    generator: FakeGenerator,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run a command in this process, with fakes for everything that is heavy."""

    def sync(
        _: Folders,
        *,
        largest_file_bytes: int,
        ignore_rules: str,
        **options: Any,  # noqa: ANN401 - handed on as they are
    ) -> SyncReport:
        library.largest_file_bytes = largest_file_bytes
        library.ignore_rules = ignore_rules
        library.progress.clear()
        told = options.pop("on_progress")
        report = library.sync(**options)
        for progress in library.progress:
            told(progress)
        return report

    def open_index(_: Folders) -> OpenIndex:
        index, used = library.open().index, library.embedder
        vectors = open_vector_index(index, used.identity, used.dimensions)
        return OpenIndex(index, used, vectors, Recipe(used.identity, library.counter, 7))

    def search(folders: Folders) -> OpenSearch:
        index = open_index(folders)
        searcher = Searcher(index.database, index.vectors, index.embedder)
        return OpenSearch(searcher, index.embedder, index.database)

    # Both would reach beyond this test: an audit hook stays, and logging belongs to pytest.
    monkeypatch.setattr(privacy, "stay_offline", lambda **_: None)
    monkeypatch.setattr(running, "start_logging", lambda *_: None)
    monkeypatch.setattr("engine.index.opening.sync_folders", sync)
    monkeypatch.setattr(upkeep, "open_index", open_index)
    monkeypatch.setattr("engine.retrieval.opening.open_search", search)
    monkeypatch.setattr("engine.generation.opening.open_generator", lambda *_: generator)

    def run_command(*arguments: str | Path) -> Said:
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        output, errors = capsys.readouterr()
        return Said(code, output, errors)

    return run_command


@pytest.fixture
def indexed(run: Run, documents: Path) -> Run:
    """The same, with both files in the index."""
    run("index", documents)
    return run
