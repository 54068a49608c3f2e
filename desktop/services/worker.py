"""One worker process and what is asked of it.

The process may die, hang or talk nonsense: each becomes a value (`WorkerDeath`), the work it had
fails with words, and the next request finds a new process. Covered: start, handshake, requests,
cancellation with a limit to patience, restart, orderly end. Not covered: what is asked
(`library_service`, `chat_service`).
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

from desktop.services.operation import Operation
from engine import own_processes, protocol
from engine.errors import Bug, EngineError, UserProblem
from engine.protocol import Cancel, Failure, Hello, Progress, Request, Result, Values
from engine.vault import keys

_LAST_WORDS: Final = 40
_CANCEL_PATIENCE_MS: Final = 5_000
_END_PATIENCE_MS: Final = 2_000
_OPENING_PATIENCE_MS: Final = 180_000
"""A large model is read from a slow disk in silence."""


@dataclass(frozen=True, slots=True)
class WorkerCommand:
    """How to start a worker.

    Attributes:
        kind: Which.
        program: The file that is run.
        arguments: Its words.
        environment: What it gets beside the environment of this process.
        opens_data: Whether it opens the databases, and so needs the key of a vault.
    """

    kind: str
    program: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str]
    opens_data: bool = True

    def start(self, process: QProcess, *further: str) -> None:
        """Start it, with further words behind its own, and hand it the key of an open vault."""
        handed = keys.for_child() if self.opens_data else keys.Handover()
        whole = QProcessEnvironment.systemEnvironment()
        for name, value in {**self.environment, **handed.environment}.items():
            whole.insert(name, value)
        process.setProcessEnvironment(whole)
        process.start(self.program, [*self.arguments, *further])
        if handed.first_line and process.state() is not QProcess.ProcessState.NotRunning:
            process.write(handed.first_line)


class EndKind(StrEnum):
    """How a worker's process came to its end."""

    EXITED = "exited"
    CRASHED = "crashed"
    HUNG = "hung"
    TALKED_NONSENSE = "talked nonsense"
    DID_NOT_START = "did not start"


@dataclass(frozen=True, slots=True)
class WorkerDeath:
    """An end that was not asked for.

    Attributes:
        worker: Its kind, as in "searching".
        kind: How it ended.
        code: Exit code, or the signal's number after a crash.
        last_words: The last lines it wrote to its log.
        methods: What it was working on.
    """

    worker: str
    kind: EndKind
    code: int
    last_words: tuple[str, ...]
    methods: tuple[str, ...]

    def as_problem(self) -> UserProblem:
        """Say it to a person."""
        detail = "\n".join((f"{self.kind.value}, code {self.code}", *self.last_words))
        if self.kind is EndKind.DID_NOT_START:
            return UserProblem(
                f"The part of Inglenook that does the {self.worker} cannot be started.",
                own_processes.how_to_repair(),
                detail,
            )
        return UserProblem(
            f"The part of Inglenook that does the {self.worker} stopped unexpectedly.",
            "Try once more: it is started anew. Everything else is unharmed.",
            detail,
        )


@dataclass(slots=True)
class _Pending:
    request: Request
    operation: Operation
    patience_ms: int | None
    cancel_patience_ms: int | None
    is_sent: bool = False


class Worker(QObject):
    """A worker that is there when it is needed.

    Signals:
        became_ready: The opening request was answered (its values), or there is none.
        could_not_open: The opening request failed (its error).
        died: The process ended without being asked to.
    """

    became_ready = Signal(object)
    could_not_open = Signal(object)
    died = Signal(object)

    def __init__(self, command: WorkerCommand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._opening: tuple[str, Values] | None = None
        self._has_greeted = False
        self._has_served = False
        self._is_shutting_down = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_hung)
        self._buffer = bytearray()
        self._last_words: deque[str] = deque(maxlen=_LAST_WORDS)
        self._unfinished_words = ""
        """The beginning of a line of its log whose end has not come yet."""
        self._pending: dict[int, _Pending] = {}
        self._ids = itertools.count(1)

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None

    @property
    def is_busy(self) -> bool:
        """Whether something was asked and is not answered."""
        return bool(self._pending)

    @property
    def is_at_work(self) -> bool:
        """Whether it does something that comes to an end; watching folders, for one, does not."""
        return self._front() is not None

    def open_with(self, method: str, parameters: Values) -> None:
        """Send this request first at every start, the restart after a death included."""
        self._opening = (method, parameters)

    def start(self) -> None:
        """Start the process, if there is none."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_last_words)
        process.finished.connect(self._on_finished)
        # Queued: a program that is not there is noticed inside start(), before anybody who asks
        # for something could listen to the answer.
        process.errorOccurred.connect(self._on_error, Qt.ConnectionType.QueuedConnection)
        self._process = process
        self._has_greeted = False
        self._has_served = False
        self._buffer.clear()
        self._last_words.clear()
        self._unfinished_words = ""
        self._command.start(process)

    def request(
        self,
        method: str,
        parameters: Values,
        patience_ms: int | None,
        cancel_patience_ms: int | None = None,
    ) -> Operation:
        """Ask for something.

        Args:
            method: What the worker calls it.
            parameters: JSON-ready values.
            patience_ms: When nothing is heard for so long, the worker is taken for hung. None is
                for what goes on beside all other work and may be silent for days.
            cancel_patience_ms: How long a cancel may take; None is for work that ends at once.
                Other work first brings to the disk what is done.
        """
        pending = self._enqueue(method, parameters, patience_ms, cancel_patience_ms)
        if self._is_shutting_down:
            self._forget(pending)
            pending.operation.cancel()
            pending.operation.fail(Bug("The worker was being shut down."))
            return pending.operation
        self.start()
        if self._has_greeted:
            self._send(pending)
        return pending.operation

    def shut_down(self) -> None:
        """End the process in order, hard if it does not come back."""
        process, self._process = self._process, None
        self._has_greeted = False
        self._is_shutting_down = True
        for one in list(self._pending.values()):
            self._forget(one)
            one.operation.cancel()
            one.operation.fail(Bug("The worker was shut down."))
        self._is_shutting_down = False
        if process is None:
            return
        self._stop_listening(process)
        process.closeWriteChannel()
        if not process.waitForFinished(_END_PATIENCE_MS):
            process.kill()
            process.waitForFinished(_END_PATIENCE_MS)
        process.deleteLater()

    # Asking --------------------------------------------------------------------------------

    def _enqueue(
        self,
        method: str,
        parameters: Values,
        patience_ms: int | None,
        cancel_patience_ms: int | None = None,
    ) -> _Pending:
        request = Request(next(self._ids), method, parameters)
        operation = Operation(self._cancel, self)
        operation.finished.connect(operation.deleteLater)
        pending = _Pending(request, operation, patience_ms, cancel_patience_ms)
        self._pending[request.id] = pending
        if pending is self._front():
            self._watch_front()
        return pending

    def _send(self, pending: _Pending) -> None:
        if self._process is not None and not pending.is_sent:
            pending.is_sent = True
            self._process.write(protocol.encode(pending.request))

    def _cancel(self, operation: Operation) -> None:
        pending = next((one for one in self._pending.values() if one.operation is operation), None)
        if pending is None or self._process is None:
            return
        if not pending.is_sent:
            self._forget(pending)
            operation.fail(Bug("Cancelled before it was sent."))
            return
        self._process.write(protocol.encode(Cancel(pending.request.id)))
        if pending is self._front():
            self._watch_front()

    def _forget(self, pending: _Pending) -> None:
        was_front = pending is self._front()
        self._pending.pop(pending.request.id, None)
        if was_front:
            self._watch_front()

    def _front(self) -> _Pending | None:
        """Return what the worker works on: it takes one request after another.

        What goes on beside the others is never in front.
        """
        return next((one for one in self._pending.values() if one.patience_ms is not None), None)

    def _watch_front(self) -> None:
        """Give the work in front all of its patience; what waits behind it has not begun."""
        front = self._front()
        if front is None or front.patience_ms is None:
            self._patience.stop()
        elif front.operation.was_cancelled:
            self._patience.start(front.cancel_patience_ms or _CANCEL_PATIENCE_MS)
        else:
            self._patience.start(front.patience_ms)

    # Listening -----------------------------------------------------------------------------

    def _read(self) -> None:
        if self._process is None:
            return
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        while (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            try:
                message = protocol.decode(line)
            except Bug as error:
                self._last_words.append(error.detail)
                self._end_hard(EndKind.TALKED_NONSENSE)
                return
            self._hear(message)
            if self._process is None:
                return
        if len(self._buffer) > protocol.LONGEST_LINE:
            self._end_hard(EndKind.TALKED_NONSENSE)

    def _hear(self, message: protocol.Message) -> None:
        if isinstance(message, Hello):
            self._greet(message)
            return
        if not isinstance(message, Progress | Result | Failure):
            self._end_hard(EndKind.TALKED_NONSENSE)
            return
        pending = self._pending.get(message.id)
        if pending is None:
            return
        if isinstance(message, Progress):
            if pending is self._front() and not pending.operation.was_cancelled:
                self._watch_front()
            pending.operation.tell_progress(message.event, message.values)
            return
        self._forget(pending)
        if isinstance(message, Result):
            self._has_served = True
            pending.operation.succeed(message.values)
        else:
            pending.operation.fail(message.error)

    def _greet(self, hello: Hello) -> None:
        if hello.version != protocol.VERSION:
            self._last_words.append(f"protocol {hello.version}, wanted {protocol.VERSION}")
            self._end_hard(EndKind.TALKED_NONSENSE)
            return
        self._has_greeted = True
        waiting = list(self._pending.values())
        if self._opening is None:
            self.became_ready.emit({})
        else:
            method, parameters = self._opening
            opening = self._enqueue(method, parameters, _OPENING_PATIENCE_MS)
            opening.operation.succeeded.connect(self.became_ready)
            opening.operation.failed.connect(self.could_not_open)
            waiting.insert(0, opening)
            self._pending = {one.request.id: one for one in waiting}
        self._watch_front()
        for pending in waiting:
            self._send(pending)

    def _read_last_words(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            *lines, self._unfinished_words = (self._unfinished_words + text).split("\n")
            self._last_words.extend(line.rstrip("\r") for line in lines if line.strip())

    def _stop_listening(self, process: QProcess) -> None:
        process.readyReadStandardOutput.disconnect(self._read)
        process.readyReadStandardError.disconnect(self._read_last_words)
        process.finished.disconnect(self._on_finished)
        process.errorOccurred.disconnect(self._on_error)

    # Ending --------------------------------------------------------------------------------

    def _on_hung(self) -> None:
        self._end_hard(EndKind.HUNG)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._last_words.append(self._process.errorString())
            self._bury(EndKind.DID_NOT_START, -1)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        crashed = status is QProcess.ExitStatus.CrashExit
        self._read_last_words()
        self._bury(EndKind.CRASHED if crashed else EndKind.EXITED, code)

    def _end_hard(self, kind: EndKind) -> None:
        process = self._process
        if process is None:
            return
        self._stop_listening(process)
        process.kill()
        process.waitForFinished(_END_PATIENCE_MS)
        self._bury(kind, process.exitCode())

    def _bury(self, kind: EndKind, code: int) -> None:
        """Let go of the process and tell everybody who waits for it."""
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        self._has_greeted = False
        lost = list(self._pending.values())
        death = WorkerDeath(
            self._command.kind,
            kind,
            code,
            tuple(filter(None, (*self._last_words, self._unfinished_words.strip()))),
            tuple(one.request.method for one in lost),
        )
        for one in lost:
            self._forget(one)
        self.died.emit(death)
        error: EngineError = death.as_problem()
        for one in lost:
            one.operation.fail(error)
        # One that has never done anything would die again at once: it waits for the next request.
        if self._has_served:
            self.start()
