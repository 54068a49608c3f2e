"""Comparing over real processes: killed in the midst, paused, gone on with; printing a report."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.printing import main as print_file
from desktop.services.comparing import ComparingState
from desktop.services.comparison_result import ComparisonResult
from desktop.services.comparison_service import ComparisonService
from desktop.services.heavy_work import HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.report_service import ReportService
from desktop.services.worker import Worker, WorkerCommand
from desktop.services.worker_commands import worker_commands
from engine.comparison.comparison_records import ComparisonState
from engine.comparison.questions.storage import QuestionList
from engine.comparison.storage import ComparisonList
from engine.errors import EngineError
from engine.store import Connection
from tests.desktop.compare_material import ALL_WAYS, AnyWish, question
from tests.desktop.views.teach.desk import Sleepless
from tests.process.desk import LONG_MS, REPOSITORY

pytestmark = pytest.mark.usefixtures("no_process_left")

QUESTIONS = 3


@dataclass
class Desk:
    """A service over a real process, and what it told."""

    service: ComparisonService
    idle: IdleWorker
    comparisons: ComparisonList
    failures: list[EngineError]

    def wait_for_answers(self, qtbot: QtBot, count: int) -> None:
        def are_there() -> bool:
            current = self.service.current
            return current is not None and current.done >= count

        qtbot.waitUntil(are_there, timeout=LONG_MS)


Make = Callable[[str], Desk]


@pytest.fixture
def make(user_database: Connection, qapp: QApplication) -> Iterator[Make]:
    """Start a service whose worker behaves in a mode, with a set of questions."""
    del qapp
    made: list[Desk] = []
    questions = QuestionList(user_database)
    one = questions.create_set("Harbour questions")
    questions.add(one.id, [question(number) for number in range(QUESTIONS)])

    def make_one(mode: str) -> Desk:
        script = REPOSITORY / "tests" / "fixtures" / "workers" / "comparing.py"
        command = WorkerCommand(
            "comparing", sys.executable, (str(script), mode), {"PYTHONPATH": str(REPOSITORY)}
        )
        idle = IdleWorker(Worker(command))
        service = ComparisonService(idle, Sleepless(), HeavyWork())
        desk = Desk(service, idle, ComparisonList(user_database), [])
        service.failed.connect(desk.failures.append)
        made.append(desk)
        return desk

    yield make_one
    for desk in made:
        desk.service.shut_down()


def test_a_worker_that_is_killed_loses_nothing_and_asks_nothing_twice(
    make: Make, qtbot: QtBot
) -> None:
    desk = make("dies")
    desk.service.start(AnyWish())
    qtbot.waitUntil(lambda: bool(desk.failures), timeout=LONG_MS)
    (record,) = desk.comparisons.all()
    assert record.answers == 5
    assert desk.service.current is not None
    assert desk.service.current.state is ComparingState.FAILED
    done: list[int] = []
    desk.service.progressed.connect(lambda: done.append(desk.service.current.done))
    with qtbot.waitSignal(desk.service.ended, timeout=LONG_MS) as ended:
        desk.service.go_on()
    assert ended.args == [record.id]
    assert [one for one in done if one] == list(range(5, QUESTIONS * len(ALL_WAYS) + 1))
    record = desk.comparisons.at(record.id)
    assert (record.state, record.answers) == (ComparisonState.FINISHED, record.wanted)
    result = ComparisonResult(desk.comparisons, desk.idle)
    assert result.show(record.id)
    assert result.advice is not None


def test_a_pause_ends_the_process_and_goes_on_later(make: Make, qtbot: QtBot) -> None:
    desk = make("slow")
    desk.service.start(AnyWish())
    desk.wait_for_answers(qtbot, 2)
    with qtbot.waitSignal(desk.service.paused, timeout=LONG_MS):
        desk.service.pause()
    (record,) = desk.comparisons.all()
    assert record.state is ComparisonState.PAUSED
    assert 2 <= record.answers < record.wanted
    with qtbot.waitSignal(desk.service.ended, timeout=LONG_MS):
        desk.service.go_on()
    assert desk.comparisons.at(record.id).answers == record.wanted


def test_a_report_is_printed_by_a_process_of_its_own(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make("ordinary")
    reports = ReportService(desk.idle, worker_commands().printing)
    target = tmp_path / "harbour.pdf"
    with qtbot.waitSignal(reports.written, timeout=LONG_MS):
        reports.write(1, target)
    document = pypdfium2.PdfDocument(target)
    assert "Use documents" in document[0].get_textpage().get_text_range()
    document.close()
    assert not reports.is_under_way


def test_a_report_that_cannot_be_printed_is_a_problem_with_words(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make("ordinary")
    reports = ReportService(desk.idle, worker_commands().printing)
    with qtbot.waitSignal(reports.failed, timeout=LONG_MS) as failed:
        reports.write(1, tmp_path / "nowhere" / "harbour.pdf")
    assert "could not be printed" in failed.args[0].message
    assert not reports.is_under_way


def test_printing_says_what_it_wants(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert print_file(["one"]) == 2
    assert "usage" in capsys.readouterr().err
    assert print_file([str(tmp_path / "none.html"), str(tmp_path / "none.pdf")]) == 1
    assert "none.html" in capsys.readouterr().err
