"""The whole story on the sample documents with the starter models, as a person in a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.library.documents import DocumentList
from engine.paths import Folders, folders_of, resources
from engine.store import open_index_database

pytestmark = pytest.mark.models

SAMPLES = resources() / "samples"
QUESTIONS = json.loads(
    (Path(__file__).parents[1] / "fixtures" / "sample_questions.json").read_text(encoding="utf-8")
)
ROOT = Path(__file__).resolve().parents[2]


def run(*words: str, home: Path, expect: int = 0) -> str:
    """Run the `inglenook` command and return its output."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "desktop", *words],
        cwd=ROOT,
        env={**os.environ, "INGLENOOK_HOME": str(home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == expect, done.stderr
    return done.stdout if expect == 0 else done.stderr


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the samples are indexed."""
    folder = tmp_path_factory.mktemp("home")
    report = json.loads(run("index", str(SAMPLES), "--json", home=folder))
    assert report["indexed"] == len(list(SAMPLES.iterdir()))
    assert report["skipped"] == report["failed"] == []
    return folder


def folders_at(home: Path) -> Folders:
    return folders_of({"INGLENOOK_HOME": str(home)})


def test_a_second_index_does_nothing(home: Path) -> None:
    report = json.loads(run("index", str(SAMPLES), "--json", home=home))
    assert report["indexed"] == report["chunks"] == report["removed"] == 0
    assert report["unchanged"] == len(list(SAMPLES.iterdir()))


def test_most_questions_find_their_evidence_first(home: Path, tmp_path: Path) -> None:
    asked = tmp_path / "questions.txt"
    asked.write_text("\n".join(one["question"] for one in QUESTIONS), encoding="utf-8")
    lines = run("search", "--batch", str(asked), "-k", "3", home=home).splitlines()
    assert len(lines) == len(QUESTIONS)
    found = [
        _has_evidence(json.loads(line)["passages"], one)
        for line, one in zip(lines, QUESTIONS, strict=True)
    ]
    assert sum(found) >= len(QUESTIONS) - 1, found


def test_answers_cite_what_stands_in_the_documents(home: Path, tmp_path: Path) -> None:
    """A small model is right on one processor and wrong on another: most answers are looked at."""
    asked = tmp_path / "questions.txt"
    asked.write_text("\n".join(one["question"] for one in QUESTIONS[:6]), encoding="utf-8")
    answers = [json.loads(one) for one in run("ask", "--batch", str(asked), home=home).splitlines()]
    assert len(answers) == 6
    assert all(one["answer"] and one["tokens"]["prompt"] > 100 for one in answers)
    assert sum(bool(one["citations"]) for one in answers) >= 2
    database = open_index_database(folders_at(home).index_database)
    documents = DocumentList(database)
    for citation in (one for answer in answers for one in answer["citations"]):
        path = Path(citation["path"])
        assert documents.text(path, citation["start"], citation["end"]) == citation["quote"]
        assert citation["supported"] in (True, None)
    database.close()


def test_library_lists_every_document(home: Path) -> None:
    library = json.loads(run("library", "--json", home=home))
    assert {Path(one["path"]).name for one in library["documents"]} == {
        path.name for path in SAMPLES.iterdir()
    }
    assert library["health"]["indexed"] == len(list(SAMPLES.iterdir()))


def test_doctor_finds_this_machine_well(home: Path) -> None:
    checks = json.loads(run("doctor", "--json", home=home))
    assert checks["ok"], checks


def test_a_missing_path_is_a_problem_with_a_hint(home: Path) -> None:
    words = run("index", "/nowhere/at/all", home=home, expect=1)
    assert "There is nothing at" in words
    assert "Check the name" in words


def test_an_endless_question_is_refused_with_words(home: Path, tmp_path: Path) -> None:
    asked = tmp_path / "long.txt"
    asked.write_text("why " * 25_000, encoding="utf-8")
    words = run("ask", "--anyway", "--batch", str(asked), home=home, expect=1)
    assert "too long for the model" in words


def _has_evidence(passages: list[dict[str, Any]], wanted: dict[str, Any]) -> bool:
    return any(
        Path(one["path"]).name == wanted["document"]
        and wanted["evidence"].lower() in " ".join(one["text"].lower().split())
        for one in passages
    )
