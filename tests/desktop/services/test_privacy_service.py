"""The receipt in the window, and the trial by a process that may die or talk nonsense."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.privacy_service import PrivacyService, Proof, Receipt
from desktop.services.worker import WorkerCommand
from desktop.services.worker_commands import worker_commands
from engine.errors import EngineError, UserProblem
from engine.privacy.trial import TrialOutcome
from engine.receipt.records import ProcessTrial, proof_to_wire

EMPTY = Receipt((), (), {})
PROOF = Proof(
    TrialOutcome.CONNECTED,
    (ProcessTrial("models", python=TrialOutcome.REFUSED, native=TrialOutcome.REFUSED),),
)
SAYS = f"print({json.dumps({'ok': True, 'proof': proof_to_wire(PROOF)})!r})"

Make = Callable[..., PrivacyService]


@pytest.fixture
def make(qapp: QApplication) -> Iterator[Make]:
    del qapp
    made: list[PrivacyService] = []

    def make_service(
        code: str, program: str = sys.executable, gather: Callable[[], Receipt] = lambda: EMPTY
    ) -> PrivacyService:
        service = PrivacyService(gather, WorkerCommand("doctor", program, ("-c", code), {}))
        made.append(service)
        return service

    yield make_service
    for service in made:
        service.shut_down()
        service.deleteLater()


def test_the_receipt_is_read_when_it_is_wanted(make: Make, qtbot: QtBot) -> None:
    service = make("")
    assert service.receipt is None
    with qtbot.waitSignal(service.changed):
        service.refresh()
    assert service.receipt == EMPTY


def test_a_record_that_cannot_be_read_is_told(make: Make, qtbot: QtBot) -> None:
    def fail() -> Receipt:
        raise UserProblem("The network ledger cannot be read.")

    service = make("", gather=fail)
    with qtbot.waitSignal(service.problem) as told:
        service.refresh()
    assert told.args[0].message == "The network ledger cannot be read."
    assert service.receipt is None


@pytest.mark.parametrize("code", [SAYS, f"{SAYS}; raise SystemExit(1)"])
def test_what_came_of_a_trial_is_kept(make: Make, qtbot: QtBot, code: str) -> None:
    """Also that of one that did not hold, whose exit code is 1."""
    service = make(code)
    service.try_now()
    assert service.is_trying
    service.try_now()
    qtbot.waitUntil(lambda: not service.is_trying)
    assert service.proof == PROOF
    assert service.receipt == EMPTY


@pytest.mark.parametrize(
    ("code", "program"),
    [
        ("", sys.executable),
        ("print('nonsense')", sys.executable),
        ("print('{}')", sys.executable),
        ("print('[]')", sys.executable),
        ('print(\'{"proof": {"control": "x", "processes": []}}\')', sys.executable),
        ("import os; os.abort()", sys.executable),
        ("", "/nowhere/at/all"),
    ],
)
def test_a_trial_that_fails_is_told_and_can_be_made_again(
    make: Make, qtbot: QtBot, code: str, program: str
) -> None:
    service = make(code, program)
    told: list[EngineError] = []
    service.problem.connect(told.append)
    service.try_now()
    qtbot.waitUntil(lambda: bool(told))
    assert "could not be tried" in told[0].message
    assert not service.is_trying
    assert service.proof is None


def test_a_trial_that_hangs_is_ended(make: Make, qtbot: QtBot) -> None:
    service = make("import time; time.sleep(60)")
    service._run.patience.setInterval(300)
    with qtbot.waitSignal(service.problem):
        service.try_now()
    assert not service.is_trying


def test_closing_the_window_ends_a_trial(make: Make) -> None:
    service = make("import time; time.sleep(60)")
    service.try_now()
    service.shut_down()
    assert not service.is_trying


@pytest.mark.skipif(sys.platform != "linux", reason="native code is tried on Linux alone")
@pytest.mark.usefixtures("folders")
def test_the_real_trial_holds(qapp: QApplication, qtbot: QtBot) -> None:
    del qapp
    service = PrivacyService(lambda: EMPTY, worker_commands().doctor)
    service.try_now()
    qtbot.waitUntil(lambda: not service.is_trying, timeout=240_000)
    assert service.proof is not None
    assert service.proof.holds
    assert service.proof.control is TrialOutcome.CONNECTED
