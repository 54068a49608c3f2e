"""Which report is written, and that a file is whole or not there."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from engine.comparison.comparison_records import ComparisonState
from engine.comparison.reports import write_report
from engine.comparison.storage import ComparisonList
from engine.errors import UserProblem
from engine.paths import Folders
from engine.store import Connection
from tests.engine.comparison.reports.reported import answers, questions, store


@pytest.mark.parametrize(
    ("name", "beginning"),
    [
        ("report.html", "<!DOCTYPE html>"),
        ("Report.HTML", "<!DOCTYPE html>"),
        ("report.v2.json", "{"),
        ("report.csv", '\ufeff"number"'),
    ],
)
def test_the_ending_decides(
    name: str, beginning: str, folders: Folders, user_database: Connection, tmp_path: Path
) -> None:
    id_ = store(user_database, questions(12), answers(count=12))
    write_report(folders, id_, tmp_path / name)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(beginning)


@pytest.mark.parametrize("name", ["report.pdf", "report", ".html", "html"])
def test_another_ending_is_refused_with_the_three(
    name: str, folders: Folders, user_database: Connection, tmp_path: Path
) -> None:
    id_ = store(user_database, questions(12), answers(count=12))
    with pytest.raises(UserProblem) as refused:
        write_report(folders, id_, tmp_path / name)
    assert all(ending in refused.value.hint for ending in (".html", ".json", ".csv"))
    assert not (tmp_path / name).exists()


def test_what_is_not_there_cannot_be_reported(
    folders: Folders, user_database: Connection, tmp_path: Path
) -> None:
    target = tmp_path / "report.html"
    with pytest.raises(UserProblem, match="not there any more"):
        write_report(folders, 99, target)
    id_ = store(user_database, questions(12), [], state=ComparisonState.RUNNING)
    with pytest.raises(UserProblem, match="no answers yet"):
        write_report(folders, id_, target)
    assert not target.exists()


@pytest.mark.parametrize("ending", ["html", "json", "csv"])
def test_a_full_disk_leaves_what_was_there(
    ending: str,
    folders: Folders,
    user_database: Connection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    id_ = store(user_database, questions(12), answers(count=12))
    place = tmp_path / "reports"
    place.mkdir()
    target = place / f"report.{ending}"
    target.write_text("before")

    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(UserProblem, match=r"Could not write the report.*the disk is full"):
        write_report(folders, id_, target)
    assert target.read_text() == "before"
    assert list(place.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_said(
    folders: Folders, user_database: Connection, tmp_path: Path
) -> None:
    id_ = store(user_database, questions(12), answers(count=12))
    with pytest.raises(UserProblem, match="write the report"):
        write_report(folders, id_, tmp_path / "gone" / "report.html")


def test_documents_that_changed_in_between_stay_known(
    folders: Folders, user_database: Connection, tmp_path: Path
) -> None:
    id_ = store(user_database, questions(12), answers(count=12))
    comparisons = ComparisonList(user_database)
    facts = replace(comparisons.at(id_).facts, library_changed=True, is_teaching_known=False)
    comparisons.set_facts(id_, replace(facts, judge="The judge is not used."))
    write_report(folders, id_, tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Documents changed while the questions were asked" in page
    assert "What the model was taught with is not known any more" in page
    assert "The judge is not used." in page
