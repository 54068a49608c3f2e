"""The sandbox with a child that dies, hangs, eats memory and forges its replies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from engine.errors import Bug, Cancelled, UserProblem
from engine.sandbox import FailureKind, Limits, Sandbox, SandboxFailure

REPOSITORY = Path(__file__).resolve().parents[2]
HOSTILE_CHILD = [sys.executable, "-P", str(REPOSITORY / "tests" / "fixtures" / "hostile_child.py")]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the limits tried are POSIX's")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    limits = Limits(
        memory_bytes=600_000_000,
        processor_seconds=30,
        wall_seconds=30,
        largest_file_bytes=100_000,
        largest_reply_bytes=1_000_000,
    )
    with Sandbox(limits, command=HOSTILE_CHILD) as made:
        yield made
        assert made.call("engine.hostile:echo", {"again": 1})["again"] == 1  # still of use


def limited(**limits: float) -> Sandbox:
    return Sandbox(Limits(**limits), command=HOSTILE_CHILD)  # type: ignore[arg-type]


def failure_of(sandbox: Sandbox, function: str, **parameters: object) -> SandboxFailure:
    with pytest.raises(SandboxFailure) as caught:
        sandbox.call(f"engine.hostile:{function}", parameters)
    return caught.value


def wait_until(is_so: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, "it did not happen in time"
        threading.Event().wait(0.01)


def is_gone(process_id: int) -> bool:
    try:
        return bool(psutil.Process(process_id).status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def test_one_child_serves_many_calls(sandbox: Sandbox) -> None:
    process_ids = {sandbox.call("engine.hostile:echo", {})["process_id"] for _ in range(5)}
    assert process_ids == {sandbox.process_id}


def test_values_come_back_as_they_went(sandbox: Sandbox) -> None:
    values = {
        "text": "ä 漢 \U0001f600 \udcff",
        "numbers": [1, 2.5, None, True],
        "nested": {"a": []},
    }
    reply = sandbox.call("engine.hostile:echo", values)
    assert {name: reply[name] for name in values} == values


def test_native_noise_on_stdout_does_not_reach_the_replies(sandbox: Sandbox) -> None:
    assert sandbox.call("engine.hostile:print_to_stdout", {})["process_id"] == sandbox.process_id


def test_a_crash_is_a_value_with_last_words_and_the_next_call_has_a_new_child(
    sandbox: Sandbox,
) -> None:
    before = sandbox.call("engine.hostile:echo", {})["process_id"]
    failure = failure_of(sandbox, "abort")
    assert failure.kind is FailureKind.CRASHED
    assert "last words" in failure.detail
    assert sandbox.call("engine.hostile:echo", {})["process_id"] != before


def test_an_end_without_an_answer_is_a_crash(sandbox: Sandbox) -> None:
    assert failure_of(sandbox, "leave").kind is FailureKind.CRASHED


def test_a_child_that_was_killed_from_outside_is_replaced_unseen(sandbox: Sandbox) -> None:
    sandbox.call("engine.hostile:echo", {})
    assert sandbox.process_id is not None
    child = sandbox.process_id
    os.kill(child, signal.SIGKILL)
    wait_until(lambda: is_gone(child))
    assert sandbox.call("engine.hostile:echo", {})["process_id"] != child


def test_too_much_memory_is_refused(sandbox: Sandbox) -> None:
    assert failure_of(sandbox, "eat_memory").kind is FailureKind.OUT_OF_MEMORY


def test_wall_time_is_limited_for_a_child_that_sleeps() -> None:
    with limited(wall_seconds=0.5) as sandbox:
        began = time.monotonic()
        assert failure_of(sandbox, "hang").kind is FailureKind.TIMED_OUT
        assert time.monotonic() - began < 5


def test_processor_time_is_limited_and_counted_for_each_call() -> None:
    with limited(processor_seconds=1, wall_seconds=60) as sandbox:
        assert failure_of(sandbox, "spin").kind is FailureKind.TIMED_OUT
        for _ in range(3):
            assert sandbox.call("engine.hostile:echo", {})


def test_written_files_are_limited(sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "large"
    with pytest.raises(UserProblem):
        sandbox.call("engine.hostile:write_file", {"path": str(file), "size": 1_000_000})
    assert file.stat().st_size <= 100_000


def test_replies_are_limited(sandbox: Sandbox) -> None:
    assert failure_of(sandbox, "large_reply", size=2_000_000).kind is FailureKind.TOO_LARGE


@pytest.mark.parametrize(
    ("length", "content", "kind"),
    [
        (2**63, "", FailureKind.TOO_LARGE),
        (5, "hello", FailureKind.CRASHED),
        (2, "{}", FailureKind.CRASHED),
        (2, "[]", FailureKind.CRASHED),
        (15, '{"result":null}', FailureKind.CRASHED),
        (16, '{"failure":"??"}', FailureKind.CRASHED),
        (200_000, "[" * 200_000, FailureKind.CRASHED),
    ],
)
def test_a_forged_reply_does_no_harm(
    sandbox: Sandbox, length: int, content: str, kind: FailureKind
) -> None:
    failure = failure_of(sandbox, "forge_reply", length=length, content=content)
    assert failure.kind is kind


def test_errors_of_the_engine_travel_as_themselves(sandbox: Sandbox) -> None:
    with pytest.raises(UserProblem) as caught:
        sandbox.call("engine.hostile:raise_user_problem", {})
    error = caught.value
    assert (error.message, error.hint, error.detail) == ("message", "hint", "detail")
    with pytest.raises(Cancelled):
        sandbox.call("engine.hostile:raise_cancelled", {})


@pytest.mark.parametrize("function", ["raise_value_error", "not_json", "missing"])
def test_other_errors_are_bugs_and_the_child_lives_on(sandbox: Sandbox, function: str) -> None:
    child = sandbox.call("engine.hostile:echo", {})["process_id"]
    with pytest.raises(Bug):
        sandbox.call(f"engine.hostile:{function}", {})
    assert sandbox.process_id == child


@pytest.mark.parametrize(
    "name", ["os:getpid", "engine:x", "engine.hostile:_private", "enginex.y:z", "engine.a:b:c", ""]
)
def test_only_public_functions_of_the_engine_may_be_called(sandbox: Sandbox, name: str) -> None:
    with pytest.raises(Bug, match="may not run"):
        sandbox.call(name, {})


def test_the_child_reaches_no_network(sandbox: Sandbox) -> None:
    with pytest.raises(Bug, match="network"):
        sandbox.call("engine.hostile:connect", {})


def test_cancelling_kills_the_child_at_once(sandbox: Sandbox) -> None:
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 2

    sandbox.call("engine.hostile:echo", {})
    child = sandbox.process_id
    began = time.monotonic()
    with pytest.raises(Cancelled):
        sandbox.call("engine.hostile:hang", {}, is_cancelled=is_cancelled)
    assert time.monotonic() - began < 3
    assert child is not None
    assert is_gone(child)


def test_descendants_die_with_the_child() -> None:
    with limited(wall_seconds=0.5) as sandbox:
        sandbox.call("engine.hostile:echo", {})
        child = psutil.Process(sandbox.process_id)
        descendants: list[psutil.Process] = []

        def look() -> bool:
            descendants.extend(one for one in child.children() if one not in descendants)
            return False

        with pytest.raises(SandboxFailure):
            sandbox.call("engine.hostile:hang", {}, is_cancelled=look)
        assert descendants
        wait_until(lambda: all(is_gone(one.pid) for one in descendants))


def test_a_child_is_replaced_after_some_calls_and_when_it_holds_much_memory() -> None:
    with Sandbox(command=HOSTILE_CHILD, calls_per_child=2) as sandbox:
        seen = [sandbox.call("engine.hostile:echo", {})["process_id"] for _ in range(4)]
        assert seen[0] == seen[1] != seen[2] == seen[3]
    with Sandbox(command=HOSTILE_CHILD, resident_bytes_kept=150_000_000) as sandbox:
        child = sandbox.call("engine.hostile:hold_memory", {"megabytes": 200})["process_id"]
        assert sandbox.call("engine.hostile:echo", {})["process_id"] != child


def test_closing_ends_the_child_and_is_no_end() -> None:
    with limited() as sandbox:
        child = sandbox.call("engine.hostile:echo", {})["process_id"]
        sandbox.close()
        assert sandbox.process_id is None
        assert is_gone(child)
        other = sandbox.call("engine.hostile:echo", {})["process_id"]
    assert is_gone(other)


def test_a_child_ends_with_its_parent_even_in_a_call() -> None:
    code = (
        "import sys\n"
        "from engine.sandbox import Sandbox\n"
        "sandbox = Sandbox(command=sys.argv[1:])\n"
        "print(sandbox.call('engine.hostile:echo', {})['process_id'], flush=True)\n"
        "sandbox.call('engine.hostile:spin', {})\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code, *HOSTILE_CHILD], cwd=REPOSITORY, stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    with parent, parent.stdout:
        child = int(parent.stdout.readline())
        parent.kill()
    wait_until(lambda: is_gone(child))


def test_a_command_that_cannot_be_started_is_a_user_problem() -> None:
    with (
        Sandbox(command=["/nowhere/python"]) as sandbox,
        pytest.raises(UserProblem, match="not there"),
    ):
        sandbox.call("engine.hostile:echo", {})
