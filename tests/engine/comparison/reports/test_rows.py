"""The table for spreadsheets: one row a question and way, and nothing in it that runs."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from engine.comparison.comparison_records import ComparisonState
from engine.comparison.records import Fault, NewQuestion, QuestionKind, Way
from engine.comparison.reports import write_report
from engine.comparison.reports.rows import COLUMNS
from engine.comparison.storage import ComparisonList
from engine.paths import Folders
from engine.store import Connection
from tests.engine.comparison.reports.reported import answers, questions, replaced, store

HARMFUL = (
    "=HYPERLINK(1)",
    "+1",
    "-1 and more",
    "@SUM(A1)",
    "\t=1",
    "  =1",
    "\n=1",
    "\x00=1",
    "\ufeff=1",
    "\uff1d1",
    "'=1",
    "''@1",
)
HARMLESS = ("It is =1", "'quoted'", "5 - 3", "a@b.org", "", "“=1”", 'say "so", then', "two\nlines")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "report.csv"


def read(target: Path) -> list[dict[str, str]]:
    text = target.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_each_question_and_way_has_a_row(
    folders: Folders, user_database: Connection, target: Path
) -> None:
    id_ = store(user_database, questions(), answers())
    ComparisonList(user_database).rate(id_, 39, Way.BASE, True)
    write_report(folders, id_, target)
    rows = read(target)
    assert len(rows) == 160
    assert tuple(rows[0]) == COLUMNS
    assert rows[1] == {
        "number": "1",
        "kind": "fact in a document",
        "question": "When is a delay refunded?",
        "expected": "After two hours | Two hours",
        "way": "with documents",
        "answer": "documents: after 0 hours.",
        "right": "yes",
        "rated_by_you": "no",
        "quality": "1.0000",
        "is_exact": "no",
        "token_f1": "0.3333",
        "is_label": "",
        "has_form": "",
        "similarity": "",
        "has_evidence": "yes",
        "citation_precision": "",
        "faithfulness": "",
        "is_refusal": "no",
        "is_judged_right": "",
        "first_token_milliseconds": "400",
        "total_milliseconds": "2340",
        "prompt_tokens": "900",
        "tokens": "41",
        "cited": "contract.pdf, page 14",
        "fault": "",
    }
    assert (rows[156]["right"], rows[156]["rated_by_you"]) == ("yes", "yes")


def test_a_spreadsheet_opens_it(folders: Folders, user_database: Connection, target: Path) -> None:
    write_report(folders, store(user_database, questions(), answers()), target)
    content = target.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"number","kind",')
    assert content.count(b"\r\n") == 161
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize("text", HARMFUL)
def test_a_formula_is_made_a_text(
    text: str, folders: Folders, user_database: Connection, target: Path
) -> None:
    content = NewQuestion(text, (text,), QuestionKind.FREE)
    asked = [replace(one, content=content) for one in questions(2)]
    passage = replace(answers()[40].passages[0], path=text, location="")
    given = replaced(answers(count=2), 0, Way.DOCUMENTS, text=text, passages=(passage,))
    write_report(folders, store(user_database, asked, given), target)
    row = read(target)[1]
    for name in ("question", "expected", "answer", "cited"):
        assert row[name].startswith("'"), name
        assert row[name][1:] == re.sub("[\x00\ufeff]", "", text), name


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_stay_as_they_are(
    text: str, folders: Folders, user_database: Connection, target: Path
) -> None:
    given = replaced(answers(), 0, Way.DOCUMENTS, text=text)
    write_report(folders, store(user_database, questions(), given), target)
    assert read(target)[1]["answer"] == text


def test_a_text_beyond_a_cell_is_cut(
    folders: Folders, user_database: Connection, target: Path
) -> None:
    given = replaced(answers(), 0, Way.BASE, text="=" + "long " * 10_000)
    write_report(folders, store(user_database, questions(), given), target)
    cell = read(target)[0]["answer"]
    assert cell.startswith("'=long")
    assert cell.endswith("…")
    assert len(cell) < 32_767


def test_faults_and_answers_that_are_missing(
    folders: Folders, user_database: Connection, target: Path
) -> None:
    given = replaced(
        answers(), 0, Way.BASE, text="", measures=None, fault=Fault.FAILED, detail="Too long."
    )
    given = [one for one in given if one.number < 39]
    id_ = store(user_database, questions(), given, state=ComparisonState.PAUSED)
    write_report(folders, id_, target)
    rows = read(target)
    assert len(rows) == 160
    assert (rows[0]["right"], rows[0]["quality"]) == ("", "")
    assert rows[0]["fault"] == "It could not be answered. Too long."
    assert rows[159]["fault"] == "not answered yet"
    assert (rows[159]["number"], rows[159]["way"], rows[159]["answer"]) == ("40", "both", "")
