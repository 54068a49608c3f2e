"""Company filings as they are published: indexed, found, cited at the right page, and resumed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pypdfium2
import pytest

from engine.library.documents import DocumentList
from engine.paths import folders_of
from engine.store import open_index_database
from tests.end_to_end.test_samples_from_the_command_line import ROOT, run

pytestmark = [pytest.mark.models, pytest.mark.shared_data]

_SMALL = ("ULTABEAUTY_2023Q4_EARNINGS.pdf", "AMCOR_2023Q4_EARNINGS.pdf")


@pytest.fixture
def filings(tmp_path: Path, shared_data: Path) -> Path:
    """A folder with two earnings releases."""
    folder = tmp_path / "filings"
    folder.mkdir()
    for name in _SMALL:
        shutil.copy(shared_data / "financebench" / "pdfs" / name, folder)
    return folder


def test_passages_stand_on_the_page_they_name(filings: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    report = json.loads(run("index", str(filings), "--json", home=home))
    assert report["indexed"] == len(_SMALL)
    found = json.loads(
        run("search", "net sales of Ulta Beauty in the fourth quarter", "--json", home=home)
    )
    assert found["passages"]
    for one in found["passages"]:
        page = pypdfium2.PdfDocument(one["path"])[one["page"] - 1].get_textpage()
        on_page = set(page.get_text_range().split())
        first_line = one["text"].replace("\u00ad", "").split("\n")[0].split()
        assert set(first_line[:5]) <= on_page
    assert "ULTA" in Path(found["passages"][0]["path"]).name


def test_a_killed_index_goes_on_where_it_was(filings: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "desktop", "index", str(filings)],
        cwd=ROOT,
        env={**os.environ, "INGLENOOK_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as indexing:
        embedded = _wait_for_vectors(home)
        indexing.send_signal(signal.SIGKILL)
    report = json.loads(run("index", str(filings), "--json", home=home))
    assert report["failed"] == []
    database = open_index_database(folders_of({"INGLENOOK_HOME": str(home)}).index_database)
    documents = DocumentList(database)
    assert documents.health().indexed == len(_SMALL)
    total = sum(one.chunks for one in documents.all())
    database.close()
    assert report["chunks"] <= total - embedded, "what was embedded is embedded again"


def _wait_for_vectors(home: Path) -> int:
    """Wait until the first batch of vectors is committed and return how many there are."""
    path = folders_of({"INGLENOOK_HOME": str(home)}).index_database
    for _ in range(600):
        if path.exists():
            database = open_index_database(path)
            row = database.row("SELECT count(*) FROM chunk WHERE embedded = 1")
            database.close()
            if row and row[0]:
                return int(row[0])
        time.sleep(0.1)
    raise TimeoutError(path)
