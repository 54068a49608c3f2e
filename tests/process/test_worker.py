"""The window's side: whatever becomes of a worker's process, the window lives and says so."""

from __future__ import annotations

import sys

import psutil
import pytest

from desktop.services import worker as worker_module
from desktop.services.worker import EndKind, WorkerCommand, WorkerDeath
from engine import protocol
from engine.errors import Bug, EngineError, UserProblem
from tests.process.desk import LONG_MS, SCRIPTED, Desk, Heard, Make, command

pytestmark = pytest.mark.usefixtures("no_process_left", "folders", "qapp")


# The ordinary way ----------------------------------------------------------------------------


def test_a_request_starts_the_process_and_is_answered(desk: Desk) -> None:
    assert not desk.worker.is_running
    heard = desk.ask("count", {"to": 3})
    assert desk.worker.is_running
    assert desk.worker.is_busy
    desk.ended(heard)
    assert [values["number"] for _, values in heard.events] == [0, 1, 2]
    assert heard.results == [{"counted": 3}]
    assert heard.errors == []
    assert not desk.worker.is_busy
    assert desk.deaths == []


def test_one_process_serves_many_requests_in_order(desk: Desk) -> None:
    many = [desk.ask("echo", {"number": number}) for number in range(50)]
    for heard in many:
        desk.ended(heard)
    assert [heard.results[0]["number"] for heard in many] == list(range(50))
    assert desk.process_id() == desk.process_id()


def test_the_opening_request_goes_first_at_every_start(desk: Desk) -> None:
    desk.worker.open_with("prepare", {"model": "small"})
    desk.worker.start()
    desk.until(lambda: bool(desk.ready))
    assert desk.ready == [{"prepared": {"model": "small"}}]
    desk.ended(desk.ask("abort"))
    desk.until(lambda: len(desk.ready) == 2)


def test_without_an_opening_request_a_greeting_is_enough(desk: Desk) -> None:
    desk.worker.start()
    desk.until(lambda: bool(desk.ready))
    assert desk.ready == [{}]


def test_a_failed_opening_is_told_and_is_no_death(make: Make) -> None:
    desk = make(command("cannot be prepared"))
    desk.worker.open_with("prepare", {})
    desk.worker.start()
    desk.until(lambda: bool(desk.not_opened))
    assert desk.not_opened[0].message == "The model is not there."
    assert desk.ready == []
    assert desk.deaths == []
    assert desk.process_id()


def test_failures_are_values(desk: Desk) -> None:
    problem = desk.ended(desk.ask("user_problem"))
    assert type(problem.errors[0]) is UserProblem
    assert problem.errors[0].hint == "Free some space."
    mistake = desk.ended(desk.ask("mistake"))
    assert type(mistake.errors[0]) is Bug
    assert desk.deaths == []


def test_large_answers_and_much_talk_block_nothing(desk: Desk) -> None:
    heard = desk.ended(desk.ask("talk_much", {"bytes": 5_000_000}))
    assert len(heard.results[0]["text"]) == 5_000_000


def test_what_native_code_prints_does_no_harm(desk: Desk) -> None:
    assert desk.ended(desk.ask("print_natively")).results == [{"printed": True}]
    assert desk.deaths == []


# Cancelling ----------------------------------------------------------------------------------


def test_a_cancelled_operation_ends_silently_and_the_process_lives(desk: Desk) -> None:
    before = desk.process_id()
    operation = desk.worker.request("wait", {}, LONG_MS)
    heard = Heard(operation)
    desk.until(lambda: bool(heard.events))
    operation.cancel()
    operation.cancel()
    desk.ended(heard)
    assert (heard.results, heard.errors) == ([], [])
    assert desk.process_id() == before
    assert desk.deaths == []


def test_an_operation_can_be_cancelled_before_the_process_greets(desk: Desk) -> None:
    operation = desk.worker.request("hang", {}, LONG_MS)
    heard = Heard(operation)
    operation.cancel()
    assert heard.ends == 1
    assert desk.process_id()
    assert desk.deaths == []


def test_work_that_does_not_heed_a_cancel_is_ended(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "_CANCEL_PATIENCE_MS", 100)
    desk.process_id()
    operation = desk.worker.request("hang", {}, LONG_MS)
    heard = Heard(operation)
    desk.until(lambda: bool(heard.events))
    operation.cancel()
    desk.ended(heard)
    assert heard.errors == []
    assert desk.deaths[0].kind is EndKind.HUNG
    desk.check_serves_again()


def test_work_that_brings_something_to_the_disk_first_may_take_longer_to_heed_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "_CANCEL_PATIENCE_MS", 100)
    before = desk.process_id()
    operation = desk.worker.request("busy", {}, LONG_MS, LONG_MS)
    heard = Heard(operation)
    desk.until(lambda: bool(heard.events))
    operation.cancel()
    desk.ended(heard)
    assert (heard.errors, desk.deaths) == ([], [])
    assert desk.process_id() == before


# Deaths --------------------------------------------------------------------------------------


def check_death(desk: Desk, heard: Heard, kind: EndKind, method: str) -> WorkerDeath:
    """Assert that a death was told, as a value and as the operation's failure."""
    desk.ended(heard)
    (death,) = desk.deaths
    assert (death.worker, death.kind, death.methods) == ("indexing", kind, (method,))
    (error,) = heard.errors
    assert type(error) is UserProblem
    assert "indexing" in error.message
    assert error.hint
    assert kind.value in error.detail
    return death


def test_an_abort_is_told_with_its_last_words(desk: Desk) -> None:
    desk.process_id()
    death = check_death(desk, desk.ask("abort"), EndKind.CRASHED, "abort")
    assert "about to abort" in death.last_words
    assert any("Aborted" in line for line in death.last_words)
    if sys.platform != "win32":
        assert death.code == 6
    desk.check_serves_again()


@pytest.mark.parametrize("code", [0, 3])
def test_an_exit_is_told_with_its_code(desk: Desk, code: int) -> None:
    desk.process_id()
    death = check_death(desk, desk.ask("exit", {"code": code}), EndKind.EXITED, "exit")
    assert death.code == code
    desk.check_serves_again()


def test_a_hanging_worker_is_ended_when_patience_is_over(desk: Desk) -> None:
    desk.process_id()
    death = check_death(desk, desk.ask("hang", patience_ms=200), EndKind.HUNG, "hang")
    assert "about to hang" in death.last_words
    desk.check_serves_again()


def test_garbage_ends_the_worker(desk: Desk) -> None:
    desk.process_id()
    death = check_death(desk, desk.ask("garbage"), EndKind.TALKED_NONSENSE, "garbage")
    assert any("this is no message" in line for line in death.last_words)
    desk.check_serves_again()


def test_an_endless_line_ends_the_worker(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "LONGEST_LINE", 1_000_000)
    desk.process_id()
    check_death(desk, desk.ask("endless_line"), EndKind.TALKED_NONSENSE, "endless_line")
    desk.check_serves_again()


def test_everything_that_was_asked_fails_with_the_process(desk: Desk) -> None:
    desk.process_id()
    asked = [desk.ask("abort"), desk.ask("echo"), desk.ask("wait")]
    for heard in asked:
        desk.ended(heard)
        assert type(heard.errors[0]) is UserProblem
    assert desk.deaths[0].methods == ("abort", "echo", "wait")
    assert not desk.worker.is_busy
    desk.check_serves_again()


def test_a_death_between_requests_is_mended_at_once(desk: Desk) -> None:
    desk.process_id()
    desk.ended(desk.ask("exit_later"))
    desk.until(lambda: bool(desk.deaths))
    assert desk.deaths[0].methods == ()
    assert desk.deaths[0].code == 7
    desk.check_serves_again()


def test_a_failure_may_be_answered_by_asking_again(desk: Desk) -> None:
    """As the library does: it goes on with its folders when indexing died."""
    again: list[Heard] = []
    operation = desk.worker.request("abort", {}, LONG_MS)
    operation.finished.connect(lambda: again.append(desk.ask("echo", {"again": True})))
    desk.until(lambda: bool(again))
    assert desk.ended(again[0]).results == [{"again": True}]
    assert len(desk.deaths) == 1


# Bad beginnings ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("exits at once", EndKind.EXITED),
        ("begins with garbage", EndKind.TALKED_NONSENSE),
        ("another version", EndKind.TALKED_NONSENSE),
        ("says nothing", EndKind.HUNG),
    ],
)
def test_a_worker_that_begins_badly_fails_what_was_asked_and_is_not_started_again(
    make: Make, mode: str, kind: EndKind
) -> None:
    desk = make(command(mode))
    patience = 400 if mode == "says nothing" else LONG_MS
    death = check_death(desk, desk.ask("echo", patience_ms=patience), kind, "echo")
    assert not desk.worker.is_running
    if mode == "exits at once":
        assert death.code == 4
        assert "no such library" in death.last_words
    if mode == "another version":
        assert any("999" in line for line in death.last_words)
    desk.ended(desk.ask("echo", patience_ms=patience))
    assert len(desk.deaths) == 2


@pytest.mark.parametrize("program", ["/nowhere/python", str(SCRIPTED.parent), ""])
def test_a_program_that_does_not_start_fails_what_was_asked(make: Make, program: str) -> None:
    desk = make(WorkerCommand("indexing", program, (), {}))
    for number in (1, 2):
        operation = desk.worker.request("echo", {}, LONG_MS)
        errors: list[EngineError] = []
        operation.failed.connect(errors.append)
        desk.until(lambda one=operation: one.is_finished)  # type: ignore[misc]
        assert desk.deaths[-1].kind is EndKind.DID_NOT_START
        assert len(desk.deaths) == number
        assert [type(error) for error in errors] == [UserProblem]
    assert not desk.worker.is_running
    assert not desk.worker.is_busy


def test_a_program_that_does_not_start_is_not_said_to_run_again(make: Make) -> None:
    desk = make(WorkerCommand("indexing", "/nowhere/python", (), {}))
    heard = desk.ended(desk.ask("echo"))
    assert "has been started again" not in heard.errors[0].hint


def test_a_worker_that_dies_of_its_opening_is_not_started_for_ever(make: Make) -> None:
    """A model file that aborts native code would do so each time."""
    desk = make(command("aborts when prepared"))
    desk.worker.open_with("prepare", {})
    desk.worker.start()
    desk.until(lambda: bool(desk.deaths))
    desk.until(lambda: not desk.worker.is_running)
    assert len(desk.deaths) <= 3
    heard = desk.ended(desk.ask("echo"))
    assert type(heard.errors[0]) is UserProblem


def test_a_worker_that_ends_after_its_greeting_is_not_started_for_ever(make: Make) -> None:
    desk = make(command("greets and exits"))
    desk.worker.start()
    desk.until(lambda: bool(desk.deaths))
    desk.until(lambda: not desk.worker.is_running)
    assert len(desk.deaths) <= 3


# Patience ------------------------------------------------------------------------------------


def test_signs_of_life_renew_the_patience(desk: Desk) -> None:
    desk.process_id()
    assert desk.ended(desk.ask("busy", patience_ms=250)).results == [{"done": True}]
    assert desk.deaths == []


def test_a_request_that_waits_its_turn_does_not_end_the_work_before_it(desk: Desk) -> None:
    desk.process_id()
    first, second = desk.ask("busy"), desk.ask("echo", patience_ms=200)
    desk.ended(first)
    desk.ended(second)
    assert (first.errors, second.errors) == ([], [])
    assert desk.deaths == []


def test_what_goes_on_beside_the_work_may_be_silent(desk: Desk) -> None:
    desk.process_id()
    beside = desk.ask("listen", patience_ms=None)
    desk.until(lambda: bool(beside.events))
    assert desk.ended(desk.ask("busy", patience_ms=250)).results == [{"done": True}]
    assert not desk.worker._patience.isActive()
    assert not beside.is_over
    assert desk.deaths == []


def test_hanging_is_noticed_while_something_goes_on_beside_it(desk: Desk) -> None:
    desk.process_id()
    beside = desk.ask("listen", patience_ms=None)
    desk.until(lambda: bool(beside.events))
    desk.ended(desk.ask("hang", patience_ms=200))
    desk.ended(beside)
    (death,) = desk.deaths
    assert (death.kind, set(death.methods)) == (EndKind.HUNG, {"listen", "hang"})
    desk.check_serves_again()


def test_cancelling_what_waits_its_turn_does_not_end_the_work_before_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "_CANCEL_PATIENCE_MS", 100)
    desk.process_id()
    first = desk.ask("busy")
    second = desk.worker.request("echo", {}, LONG_MS)
    heard = Heard(second)
    second.cancel()
    desk.ended(first)
    desk.ended(heard)
    assert first.results == [{"done": True}]
    assert desk.deaths == []


def test_cancelling_during_the_opening_does_not_end_the_opening(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Loading a model takes seconds: a question stopped meanwhile must not begin it anew."""
    monkeypatch.setattr(worker_module, "_CANCEL_PATIENCE_MS", 100)
    desk = make(command("slowly prepared"))
    desk.worker.open_with("prepare", {})
    operation = desk.worker.request("echo", {}, LONG_MS)
    heard = Heard(operation)
    desk.until(lambda: desk.worker._has_greeted)
    operation.cancel()
    desk.until(lambda: bool(desk.ready) or bool(desk.deaths))
    assert desk.deaths == []
    desk.ended(heard)


# The orderly end -----------------------------------------------------------------------------


def test_shutting_down_ends_the_process_silently(desk: Desk) -> None:
    process = desk.process_id()
    desk.worker.shut_down()
    assert not desk.worker.is_running
    assert not psutil.pid_exists(process)
    assert desk.deaths == []
    desk.worker.shut_down()


def test_shutting_down_ends_what_was_asked_silently(desk: Desk) -> None:
    process = desk.process_id()
    asked = [desk.ask("wait"), desk.ask("echo")]
    desk.worker.shut_down()
    for heard in asked:
        assert (heard.ends, heard.results, heard.errors) == (1, [], [])
    assert not desk.worker.is_busy
    assert not psutil.pid_exists(process)


def test_shutting_down_a_hanging_worker_is_hard(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_module, "_END_PATIENCE_MS", 200)
    process = desk.process_id()
    heard = desk.ask("hang")
    desk.until(lambda: bool(heard.events))
    desk.worker.shut_down()
    assert not psutil.pid_exists(process)
    assert desk.deaths == []


def test_shutting_down_before_the_greeting_leaves_nothing(desk: Desk) -> None:
    desk.worker.start()
    desk.worker.shut_down()
    assert not desk.worker.is_running


def test_nothing_asked_while_it_shuts_down_starts_a_new_process(desk: Desk) -> None:
    """As the library does, which goes on when a run ends: the window would leave a process."""
    desk.process_id()
    operation = desk.worker.request("wait", {}, LONG_MS)
    operation.finished.connect(lambda: desk.worker.request("echo", {}, LONG_MS))
    desk.worker.shut_down()
    assert not desk.worker.is_running
    assert not desk.worker.is_busy


def test_after_a_shut_down_it_can_be_started_again(desk: Desk) -> None:
    """As when a setting of the model changed."""
    desk.process_id()
    desk.worker.shut_down()
    desk.worker.start()
    desk.until(lambda: bool(desk.ready))
    desk.check_serves_again()
