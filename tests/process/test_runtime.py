"""The worker's side of the protocol, in real processes."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest

from engine import protocol
from engine.errors import Bug, Cancelled, UserProblem
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.protocol import Cancel, Failure, Hello, Message, Progress, Request, Result
from engine.store import open_user_database

pytestmark = pytest.mark.usefixtures("no_process_left", "folders")

_REPOSITORY = Path(__file__).resolve().parents[2]
_SCRIPTED = _REPOSITORY / "tests" / "fixtures" / "workers" / "scripted.py"


class Process:
    """A worker and the two ends of its pipes."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=_REPOSITORY,
            env={**os.environ, "PYTHONPATH": str(_REPOSITORY)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def send(self, message: Message | bytes) -> None:
        assert self.process.stdin is not None
        line = message if isinstance(message, bytes) else protocol.encode(message)
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def receive(self) -> Message:
        assert self.process.stdout is not None
        return protocol.decode(self.process.stdout.readline())

    def answer(self, method: str, parameters: protocol.Values | None = None) -> Message:
        """Ask and skip what comes before the answer."""
        self.send(Request(1, method, parameters or {}))
        while isinstance(message := self.receive(), Progress):
            pass
        return message

    def hang_up(self) -> tuple[int, bytes, bytes]:
        """Close standard input; return the exit code and what was still said."""
        output, errors = self.process.communicate(timeout=20)
        return self.process.returncode, output, errors

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            # What was not sent to a process that has ended never will be.
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    """Start scripted workers that have greeted."""
    started: list[Process] = []

    def start_one(mode: str = "ordinary") -> Process:
        process = Process(str(_SCRIPTED), mode)
        started.append(process)
        hello = process.receive()
        assert isinstance(hello, Hello)
        assert hello.process_id == process.process.pid
        assert hello.version == protocol.VERSION
        return process

    yield start_one
    for process in started:
        process.__exit__(None, None, None)


Start = Callable[..., Process]


def test_each_request_gets_its_progress_and_one_answer(start: Start) -> None:
    worker = start()
    worker.send(Request(1, "count", {"to": 3}))
    worker.send(Request(2, "echo", {"text": "漢字 “quoted”\n"}))
    told = [worker.receive() for _ in range(5)]
    assert told == [
        *(Progress(1, "number", {"number": number}) for number in range(3)),
        Result(1, {"counted": 3}),
        Result(2, {"text": "漢字 “quoted”\n"}),
    ]


def test_a_failure_is_an_answer_and_the_worker_goes_on(start: Start) -> None:
    worker = start()
    problem = worker.answer("user_problem")
    assert isinstance(problem, Failure)
    assert type(problem.error) is UserProblem
    assert (problem.error.message, problem.error.hint) == ("The disk is full.", "Free some space.")
    mistake = worker.answer("mistake")
    assert isinstance(mistake, Failure)
    assert type(mistake.error) is Bug
    assert "ZeroDivisionError" in mistake.error.detail
    unknown = worker.answer("make coffee")
    assert isinstance(unknown, Failure)
    assert "make coffee" in unknown.error.message
    assert worker.answer("echo") == Result(1)


def test_a_result_that_cannot_be_sent_is_a_failure_and_not_the_end(start: Start) -> None:
    worker = start()
    answer = worker.answer("not_json")
    assert isinstance(answer, Failure)
    assert type(answer.error) is Bug
    assert worker.answer("echo") == Result(1)


def test_a_cancelled_request_ends_as_cancelled(start: Start) -> None:
    worker = start()
    worker.send(Request(5, "wait"))
    assert worker.receive() == Progress(5, "waiting")
    worker.send(Cancel(5))
    answer = worker.receive()
    assert isinstance(answer, Failure)
    assert answer.id == 5
    assert type(answer.error) is Cancelled
    assert worker.answer("echo") == Result(1)


def test_a_request_can_be_cancelled_before_its_turn(start: Start) -> None:
    worker = start()
    worker.send(Request(1, "wait"))
    worker.send(Request(2, "echo"))
    worker.send(Request(3, "echo"))
    assert isinstance(worker.receive(), Progress)
    worker.send(Cancel(2))
    worker.send(Cancel(1))
    answers = [worker.receive() for _ in range(3)]
    assert [one.id for one in answers if isinstance(one, Failure)] == [1, 2]
    assert answers[2] == Result(3)


def test_cancelling_what_is_done_or_unknown_does_no_harm(start: Start) -> None:
    worker = start()
    assert worker.answer("echo") == Result(1)
    worker.send(Cancel(99))
    assert worker.answer("echo", {"a": 1}) == Result(1, {"a": 1})


def test_what_native_code_prints_does_not_reach_the_protocol(start: Start) -> None:
    worker = start()
    assert worker.answer("print_natively") == Result(1, {"printed": True})
    assert worker.answer("echo") == Result(1)
    code, output, errors = worker.hang_up()
    assert (code, output) == (0, b"")
    assert b"ggml_init" in errors
    assert b"and from Python too" in errors


@pytest.mark.parametrize(
    "line", [b"what?\n", b"\xff\n", b"{}\n", b'{"message": "request"}\n', b"x" * 100_000 + b"\n"]
)
def test_a_line_that_is_no_message_is_answered_and_not_the_end(start: Start, line: bytes) -> None:
    worker = start()
    worker.send(line)
    answer = worker.receive()
    assert isinstance(answer, Failure)
    assert answer.id == 0
    assert worker.answer("echo") == Result(1)


def test_a_name_that_is_not_utf8_gets_there_and_back(start: Start) -> None:
    name = b"r\xe9sum\xe9".decode("utf-8", "surrogateescape")
    assert start().answer("echo", {"name": name}) == Result(1, {"name": name})


# Beside the others ---------------------------------------------------------------------------


def test_what_goes_on_beside_the_others_keeps_none_of_them_waiting(start: Start) -> None:
    worker = start()
    for id_ in (7, 8):
        worker.send(Request(id_, "listen"))
        assert worker.receive() == Progress(id_, "waiting")
    assert worker.answer("echo", {"a": 1}) == Result(1, {"a": 1})
    worker.send(Cancel(8))
    answer = worker.receive()
    assert isinstance(answer, Failure)
    assert (answer.id, type(answer.error)) == (8, Cancelled)
    assert worker.answer("echo") == Result(1)
    code, output, _ = worker.hang_up()
    assert code == 0
    (last,) = [protocol.decode(line) for line in output.splitlines()]
    assert isinstance(last, Failure)
    assert (last.id, type(last.error)) == (7, Cancelled)


def test_a_mistake_beside_the_others_is_an_answer(start: Start) -> None:
    worker = start()
    answer = worker.answer("listen_in_vain")
    assert isinstance(answer, Failure)
    assert type(answer.error) is Bug
    assert worker.answer("echo") == Result(1)


# The end -------------------------------------------------------------------------------------


def test_it_ends_when_standard_input_closes(start: Start) -> None:
    assert start().hang_up() == (0, b"", b"")


def test_work_is_cancelled_when_standard_input_closes(start: Start) -> None:
    worker = start()
    worker.send(Request(1, "wait"))
    worker.send(Request(2, "hang"))
    assert isinstance(worker.receive(), Progress)
    code, output, _ = worker.hang_up()
    assert code == 0
    answers = [protocol.decode(line) for line in output.splitlines()]
    assert [type(one) for one in answers] == [Failure, Failure]


def test_it_ends_hard_when_the_work_does_not_come_back(start: Start) -> None:
    worker = start("impatient")
    worker.send(Request(1, "hang"))
    assert worker.receive() == Progress(1, "hanging")
    code, output, _ = worker.hang_up()
    assert (code, output) == (0, b"")


def test_nobody_who_listens_is_no_reason_to_complain(start: Start) -> None:
    worker = start()
    assert worker.process.stdout is not None
    worker.process.stdout.close()
    worker.send(Request(1, "talk_much", {"bytes": 2000}))
    assert worker.process.stdin is not None
    worker.process.stdin.close()
    assert worker.process.wait(20) == 0
    assert worker.process.stderr is not None
    assert b"Traceback" not in worker.process.stderr.read()


# The real workers ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["searching", "answering", "indexing"])
def test_the_real_workers_greet_and_end(kind: str, folders: Folders) -> None:
    with Process("-P", "-m", "engine.workers.main", kind) as worker:
        hello = worker.receive()
        assert isinstance(hello, Hello)
        assert hello.worker == kind
        answer = worker.answer("make coffee")
        assert isinstance(answer, Failure)
        assert kind in answer.error.message
        assert worker.hang_up()[0] == 0
    assert (folders.logs / f"{kind}.log").exists()


def test_the_indexing_worker_answers(folders: Folders) -> None:
    with Process("-P", "-m", "engine.workers.main", "indexing") as worker:
        assert isinstance(worker.receive(), Hello)
        assert worker.answer("retry", {"paths": ["/nowhere"]}) == Result(1, {"known": []})
    assert folders.index_database.exists()


def test_the_indexing_worker_watches_while_it_works(folders: Folders, tmp_path: Path) -> None:
    library = tmp_path.resolve() / "documents"
    library.mkdir()
    database = open_user_database(folders.user_database)
    FolderList(database).add(library)
    database.close()
    with Process("-P", "-m", "engine.workers.main", "indexing") as worker:
        assert isinstance(worker.receive(), Hello)
        worker.send(Request(5, "watch"))
        assert worker.receive() == Progress(
            5, "watching", {"watched": [str(library)], "rescanned": []}
        )
        assert worker.answer("retry", {"paths": None}) == Result(1, {"known": []})
        (library / "a.txt").write_text("new")
        assert worker.receive() == Progress(5, "changed", {"folders": [str(library)]})
        worker.send(Cancel(5))
        answer = worker.receive()
        assert isinstance(answer, Failure)
        assert type(answer.error) is Cancelled
        worker.send(Request(6, "watch"))
        assert isinstance(worker.receive(), Progress)
        assert worker.hang_up()[0] == 0


def test_the_answering_worker_asked_too_early_says_so() -> None:
    with Process("-P", "-m", "engine.workers.main", "answering") as worker:
        assert isinstance(worker.receive(), Hello)
        answer = worker.answer("answer", {"question": "?"})
        assert isinstance(answer, Failure)


@pytest.mark.parametrize("arguments", [(), ("nonsense",), ("indexing", "too much")])
def test_an_unknown_worker_is_wrong_usage(arguments: tuple[str, ...]) -> None:
    with Process("-P", "-m", "engine.workers.main", *arguments) as worker:
        code, output, errors = worker.hang_up()
    assert (code, output) == (2, b"")
    assert b"usage" in errors
