"""Counting what a drop would add, in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services import survey as survey_module
from desktop.services.survey import Survey, SurveyService
from engine.errors import Cancelled

_BYTES = len("The ferry leaves at nine.") + len("The lamp burns oil.")


@pytest.fixture
def service(qtbot: QtBot) -> Iterator[SurveyService]:
    del qtbot
    made = SurveyService()
    yield made
    made.cancel()


def test_files_are_counted_and_told_once(
    service: SurveyService, documents: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(service.counted) as heard:
        service.count([documents])
    assert heard.args == [Survey(files=2, bytes=_BYTES, left_out=0)]


def test_what_the_rules_leave_out_is_not_counted(
    service: SurveyService, documents: Path, qtbot: QtBot
) -> None:
    """The sync that follows leaves it out, too."""
    service.ignore_rules = lambda: "inner/"
    with qtbot.waitSignal(service.counted) as heard:
        service.count([documents])
    assert [one.files for one in heard.args or ()] == [1]


def test_only_the_last_question_is_answered(
    service: SurveyService, documents: Path, qtbot: QtBot
) -> None:
    answers: list[Survey] = []
    service.counted.connect(answers.append)
    service.count([documents])
    service.count([documents / "inner"])
    qtbot.waitUntil(lambda: bool(answers))
    service.count([documents])
    service.cancel()
    with qtbot.waitSignal(service.counted):
        service.count([documents / "ferry.txt"])
    assert [one.files for one in answers] == [1, 1]


def test_a_count_under_way_can_be_cancelled(
    service: SurveyService, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def count_for_ever(_: list[Path], is_cancelled: Callable[[], bool], *__: object) -> Survey:
        while not is_cancelled():
            pass
        raise Cancelled

    monkeypatch.setattr(survey_module, "survey", count_for_ever)
    answers: list[Survey] = []
    service.counted.connect(answers.append)
    service.count([documents])
    service.cancel()
    service.cancel()
    assert answers == []


def test_a_missing_path_is_left_out_and_not_the_end(
    service: SurveyService, documents: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(service.counted) as heard:
        service.count([documents / "gone", documents])
    assert heard.args == [Survey(files=2, bytes=_BYTES, left_out=1)]
