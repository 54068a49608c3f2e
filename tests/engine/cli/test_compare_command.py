"""`inglenook compare` and `comparisons`: from questions to a verdict, and what becomes of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.cli.running import main
from engine.comparison.records import Way
from engine.comparison.storage import ComparisonList
from engine.generation.fake import FakeGenerator
from engine.store import Connection
from tests.fixtures.commands import Run

pytestmark = pytest.mark.models


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    """Fourteen questions that the documents answer, one to be refused, and a broken line."""
    rows = [
        {"question": f"Does the ferry number {at} leave at nine?", "answer": "at nine"}
        for at in range(14)
    ]
    refused = {"question": "Who keeps whale bees?", "kind": "refuse"}
    lines = [*map(json.dumps, [*rows, refused]), "{"]
    path = tmp_path / "ferries.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_from_questions_to_a_verdict(indexed: Run, questions: Path) -> None:
    values = indexed("compare", questions, "--json").json
    assert list(values["ways"]) == ["base", "documents"]
    base = values["ways"]["base"]
    assert base["questions"] == 15
    assert base["scores"]["right"] == 14
    assert 0 < base["interval"]["low"] < base["scores"]["quality"] < base["interval"]["high"] <= 1
    assert values["advice"]["verdict"] == "neither"
    assert values["advice"]["reasons"]
    listed = indexed("comparisons", "--json").json["comparisons"]
    assert [(one["name"], one["state"], one["verdict"]) for one in listed] == [
        ("ferries", "finished", "neither")
    ]
    again = indexed("compare", questions, "--json").json
    assert again["ways"] == {
        way: {**figures, "latency": again["ways"][way]["latency"], "memory_bytes": memory}
        for way, figures in values["ways"].items()
        for memory in [again["ways"][way]["memory_bytes"]]
    }


def test_people_are_told_in_sentences(indexed: Run, questions: Path) -> None:
    said = indexed("compare", questions, "--name", "Nine")
    assert "1 line of the file was left out" in said.errors
    assert "Comparison 1: 15 questions. Ctrl-C pauses it." in said.errors
    assert said.output.startswith("Neither is worth it: ")
    assert "with documents" in said.output
    listed = indexed("comparisons", "list").output
    assert "1  Nine" in listed
    assert "Neither is worth it" in listed
    assert indexed("comparisons", "drift", "1").output == "Nothing has changed since.\n"
    assert indexed("comparisons", "rename", "1", "Ten").code == 0
    assert indexed("comparisons", "remove", "1").output == "“Ten” is deleted.\n"
    assert indexed("comparisons").output == "Nothing was compared yet.\n"


def test_too_few_questions_are_told_of_before_they_are_asked(
    indexed: Run, questions: Path, tmp_path: Path
) -> None:
    two = tmp_path / "two.jsonl"
    two.write_text("\n".join(questions.read_text(encoding="utf-8").splitlines()[:2]))
    said = indexed("compare", two)
    assert said.code == 0
    words = "2 questions. So few give no verdict: at least 10 are needed. Ctrl-C pauses it."
    assert words in said.errors
    assert "So few" not in indexed("compare", questions).errors


def test_a_prediction_needs_no_answer(
    indexed: Run, questions: Path, generator: FakeGenerator
) -> None:
    values = indexed("compare", questions, "--probe", "--json").json
    assert values["signs"]["questions"] == 15
    assert values["verdict"] in {"documents", "neither"}
    assert generator.asked == []
    assert "This is a rule, no measurement." in indexed("compare", questions, "--probe").output


def test_documents_that_changed_make_questions_stale(
    indexed: Run,
    questions: Path,
    documents: Path,
    user_database: Connection,
    generator: FakeGenerator,
) -> None:
    indexed("compare", questions)
    (documents / "ferry.txt").write_text("The ferry leaves at ten now.", encoding="utf-8")
    indexed("index", documents)
    stale = indexed("comparisons", "drift", "1", "--json").json
    assert [Path(one).name for one in stale["changed"]] == ["ferry.txt"]
    assert len(stale["questions"]) >= 14
    assert "should be asked again" in stale["words"][1]
    comparisons = ComparisonList(user_database)
    before = comparisons.answers(1)
    asked = len(generator.asked)
    assert indexed("comparisons", "rerun", "1", "--json").json["ways"]
    assert len(generator.asked) - asked <= len(stale["questions"]), "the plain way is as it was"
    assert len(comparisons.answers(1)) == len(before)
    assert not comparisons.at(1).facts.library_changed
    assert indexed("comparisons", "drift", "1").output == "Nothing has changed since.\n"
    read = [one for one in comparisons.answers(1) if one.way is Way.DOCUMENTS and one.passages]
    assert any("at ten now" in passage.text for one in read for passage in one.passages)


def test_reports_are_written_and_a_pdf_only_where_somebody_can_print(
    indexed: Run, questions: Path, tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    for name in ("report.pdf", "report.docx"):
        assert indexed("compare", questions, "--report", tmp_path / name).code == 1
    assert indexed("comparisons", "list").output == "Nothing was compared yet.\n"
    assert indexed("compare", questions, "--report", page).code == 0
    assert "<html" in page.read_text(encoding="utf-8")
    refused = indexed("compare", questions, "--report", page)
    assert refused.code == 1, "before anything is asked"
    assert "is there already" in refused.errors
    assert indexed("comparisons", "report", "1", tmp_path / "report.csv").code == 0
    assert indexed("comparisons", "report", "1", tmp_path / "report.csv").code == 1
    refused = indexed("comparisons", "report", "1", tmp_path / "report.pdf")
    assert refused.code == 1
    assert "Nothing here can print a PDF." in refused.errors
    printed = []

    def print_page(source: Path, target: Path) -> bool:
        printed.append((source.read_text(encoding="utf-8")[:15], target))
        return len(printed) < 2

    words = ["comparisons", "report", "1", str(tmp_path / "report.pdf")]
    assert main(words, print_page=print_page) == 0
    assert printed == [("<!DOCTYPE html>", tmp_path / "report.pdf")]
    assert main(words, print_page=print_page) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--ways", "documents"), "plain model is what every other way is held against"),
        (("--ways", "base,tuned"), "need something that the model was taught"),
        (("--adapter", "nobody"), "Nothing was taught under the name"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    indexed: Run, questions: Path, words: tuple[str, ...], said: str
) -> None:
    result = indexed("compare", questions, *words)
    assert result.code == 1
    assert said in result.errors


def test_wrong_words_are_refused(indexed: Run, questions: Path) -> None:
    assert indexed("compare").code == 2
    assert indexed("compare", questions, "--resume", "1").code == 2
    assert indexed("compare", questions, "--ways", "base,magic").code == 2
    assert indexed("compare", "nowhere").code == 1
    assert indexed("comparisons", "show", "7").code == 1


def test_a_comparison_goes_by_its_name_too(indexed: Run, questions: Path) -> None:
    for name in ("First", "Twice", "Twice"):
        assert indexed("compare", questions, "--ways", "base,documents", "--name", name).code == 0
    assert indexed("comparisons", "show", "First").output == (
        indexed("comparisons", "show", "1").output
    )
    several = indexed("comparisons", "show", "Twice")
    assert several.code == 1
    assert "2" in several.errors
    assert "3" in several.errors
    assert indexed("comparisons", "show", "Nowhere").code == 1
