"""Forgetting in the window: first it is shown where something lives on, then it goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.forget_service import ForgetService, ForgetWish
from desktop.theme.theme import Theme
from desktop.views.forget_dialog import ForgetDialog
from engine.errors import EngineError, UserProblem
from tests.fixtures.fake_worker import FakeWorker

_WISH = ForgetWish("ferry.txt", Path("/papers/ferry.txt"))


def place(place: str, words: str, left: str = "", *names: str) -> dict[str, Any]:
    return {"place": place, "count": 1, "words": words, "names": list(names), "left": left}


FOUND = {
    "removed": [
        place("index", "its text, in 2 passages with their vectors"),
        place("conversations", "2 answers that read it", "", "Ferries", "Fares"),
    ],
    "left": [place("elsewhere", "the file itself", "Inglenook never deletes your files.")],
}


@dataclass
class Desk:
    """What the tests work with."""

    worker: FakeWorker
    service: ForgetService
    dialog: ForgetDialog
    refusals: list[EngineError] = field(default_factory=list)

    def words(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisibleTo(self.dialog))


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    worker = FakeWorker("indexing")
    refusals: list[EngineError] = []
    service = ForgetService(worker, lambda: refusals[0] if refusals else None)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ForgetDialog(theme, service, _WISH, window)
    dialog.open()
    yield Desk(worker, service, dialog, refusals)
    worker.shut_down()


def test_it_looks_before_it_forgets(desk: Desk) -> None:
    assert not desk.dialog.action.isEnabled()
    assert desk.worker.last.parameters == {
        "path": "/papers/ferry.txt",
        "conversation": 0,
        "look": True,
        "adapters": False,
    }
    desk.worker.last.succeed(FOUND)
    words = desk.words()
    assert "What is removed\nIts text, in 2 passages with their vectors" in words
    assert "2 answers that read it: Ferries, Fares" in words
    assert "What will be left\nThe file itself\nInglenook never deletes your files." in words
    assert desk.dialog.action.isEnabled()
    assert not desk.dialog._adapters.isVisible(), "nothing was taught with it"


def test_what_became_of_it_is_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.worker.last.succeed(FOUND)
    with qtbot.waitSignal(desk.service.forgotten):
        desk.dialog.action.click()
        assert desk.worker.last.parameters["look"] is False
        desk.dialog.reject()
        assert desk.dialog.isVisible(), "it is under way"
        desk.worker.last.succeed(FOUND)
    assert "What was removed" in desk.words()
    assert desk.dialog.said() == "It is forgotten."
    assert not desk.dialog.action.isVisible()
    desk.dialog.cancel.click()
    assert not desk.dialog.isVisible()


def test_what_was_taught_goes_only_when_asked_for(desk: Desk) -> None:
    taught = place("adapters", "adapter that was taught with it", "Delete it.", "Style")
    desk.worker.last.succeed({**FOUND, "left": [*FOUND["left"], taught]})
    box = desk.dialog._adapters
    assert box.isVisible()
    box.click()
    assert desk.worker.last.parameters["adapters"] is True
    desk.worker.last.succeed({**FOUND, "removed": [*FOUND["removed"], {**taught, "left": ""}]})
    assert box.isVisible()
    desk.dialog.action.click()
    assert desk.worker.last.parameters == {
        "path": "/papers/ferry.txt",
        "conversation": 0,
        "look": False,
        "adapters": True,
    }


def test_nothing_to_remove_leaves_nothing_to_do(desk: Desk) -> None:
    desk.worker.last.succeed({"removed": [], "left": []})
    assert "Inglenook keeps nothing of it" in desk.words()
    assert not desk.dialog.action.isEnabled()


def test_a_failure_is_said_and_can_be_tried_again(desk: Desk) -> None:
    desk.worker.last.succeed(FOUND)
    desk.dialog.action.click()
    desk.worker.last.fail(UserProblem("The disk is full.", "Free some space."))
    assert desk.dialog.said() == "The disk is full. Free some space."
    assert desk.dialog.action.isEnabled()
    desk.refusals.append(UserProblem("An answer is being written.", "Let it end."))
    asked = len(desk.worker.asked)
    desk.dialog.action.click()
    assert desk.dialog.said() == "An answer is being written. Let it end."
    assert len(desk.worker.asked) == asked
