"""The parent's side: starts the child, watches the call, ends the child when it must."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from types import TracebackType
from typing import Final

from engine import own_processes
from engine.errors import Cancelled, from_os_error, from_wire
from engine.sandbox import frames
from engine.sandbox.frames import Values
from engine.sandbox.limits import FailureKind, Limits, SandboxFailure

_LOOK_EVERY_SECONDS: Final = 0.05
_END_WITHIN_SECONDS: Final = 5.0
_LAST_WORDS_BYTES: Final = 2000


def child_command() -> list[str]:
    """Return the command that starts a child: of Python, or of the frozen application."""
    return own_processes.command(["--sandbox"], ["engine.sandbox"])


class Sandbox:
    """Runs functions of the engine in a child, one call after another. Not for several threads.

    Args:
        limits: What each call may use.
        command: Starts the child.
        calls_per_child: A child is replaced after this many calls, because native libraries leak.
        resident_bytes_kept: A child that holds more than this after a call is replaced.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        command: Sequence[str] | None = None,
        calls_per_child: int = 500,
        resident_bytes_kept: int = 512 * 1024 * 1024,
    ) -> None:
        self._limits = limits or Limits()
        self._command = list(command or child_command())
        self._calls_per_child = calls_per_child
        self._resident_bytes_kept = resident_bytes_kept
        self._child: _Child | None = None

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The child's process id, None while there is no child."""
        return self._child.process_id if self._child else None

    def call(
        self,
        function: str,
        parameters: Mapping[str, object],
        *,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Values:
        """Run a function of the engine in the child and return its result.

        Args:
            function: As in "engine.documents.reading:read_for_wire".
            parameters: Its keyword arguments; JSON values. It returns a JSON object.
            is_cancelled: Asked about every 50 ms; once it says yes the child is killed.

        Raises:
            SandboxFailure: The call hit a limit or killed its child.
            Bug: The function is not one of the engine's.
            UserProblem: The child cannot be started.
            EngineError: Whatever the function raised; errors that are not the engine's own are
                classified by `engine.errors.from_exception`.
            Cancelled: `is_cancelled` said so.
        """
        request = frames.encode(
            {"function": function, "parameters": dict(parameters), "limits": asdict(self._limits)}
        )
        child = self._fresh_child()
        try:
            reply = _checked_reply(self._watch(child, request, is_cancelled))
        except BaseException:  # also Ctrl+C: a child in an unknown state serves nobody
            self.close()
            raise
        if "error" in reply:
            raise from_wire(reply["error"])
        result: Values = reply["result"]
        return result

    def close(self) -> None:
        """End the child. The sandbox can be used again and then starts a new one."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def _fresh_child(self) -> _Child:
        child = self._child
        if child is not None and (
            not child.is_running()
            or child.calls >= self._calls_per_child
            or not 0 < child.resident_bytes() <= self._resident_bytes_kept  # 0: just killed
        ):
            self.close()
        if self._child is None:
            self._child = _Child(self._command)
        return self._child

    def _watch(self, child: _Child, request: bytes, is_cancelled: Callable[[], bool]) -> bytes:
        """Send a request and keep the limits that the child cannot keep itself."""
        end = time.monotonic() + self._limits.wall_seconds
        exchange = child.ask(request, self._limits.largest_reply_bytes)
        while True:
            exchange.join(_LOOK_EVERY_SECONDS)
            if not exchange.is_alive():
                break
            if is_cancelled():
                raise Cancelled
            if time.monotonic() > end:
                raise SandboxFailure(FailureKind.TIMED_OUT)
            if child.resident_bytes() > self._limits.memory_bytes:
                raise SandboxFailure(FailureKind.OUT_OF_MEMORY)
        try:
            return exchange.result()
        except frames.FrameTooLargeError as error:
            raise SandboxFailure(FailureKind.TOO_LARGE, str(error)) from error
        except (OSError, EOFError) as error:
            raise child.failure() from error


class _Exchange(threading.Thread):
    """Sends one request and receives its answer, which a hanging child may keep it from."""

    def __init__(self, child: subprocess.Popen[bytes], request: bytes, largest_reply: int) -> None:
        super().__init__(name="sandbox call", daemon=True)
        self._child = child
        self._request = request
        self._largest_reply = largest_reply
        self._answer = b""
        self._error: Exception | None = None

    def run(self) -> None:
        """Exchange; whatever goes wrong is raised by `result`."""
        assert self._child.stdin is not None  # noqa: S101  # both were asked for
        assert self._child.stdout is not None  # noqa: S101
        try:
            frames.write(self._child.stdin, self._request)
            self._answer = frames.read(self._child.stdout, self._largest_reply)
        except Exception as error:  # noqa: BLE001  # raised again where the answer is awaited
            self._error = error

    def result(self) -> bytes:
        """Return the answer of an exchange that has ended."""
        if self._error is not None:
            raise self._error
        return self._answer


class _Child:
    """One child process and its two pipes."""

    def __init__(self, command: list[str]) -> None:
        self.calls = 0
        self._exchange: _Exchange | None = None
        self._last_words = tempfile.TemporaryFile()  # noqa: SIM115  # closed in `end`
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._last_words,
                env=own_processes.environment(),
                process_group=None if sys.platform == "win32" else 0,
            )
        except OSError as error:
            self._last_words.close()
            raise from_os_error(error, "start a process for reading") from error

    @property
    def process_id(self) -> int:
        return self._process.pid

    def is_running(self) -> bool:
        return self._process.poll() is None

    def resident_bytes(self) -> int:
        """Return how much memory the child holds now; 0 when it has ended."""
        import psutil

        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def ask(self, request: bytes, largest_reply: int) -> _Exchange:
        """Start an exchange."""
        self.calls += 1
        self._exchange = _Exchange(self._process, request, largest_reply)
        self._exchange.start()
        return self._exchange

    def failure(self) -> SandboxFailure:
        """Say why the child ended, once it has closed its pipes by itself."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_WITHIN_SECONDS)
        return SandboxFailure(
            _kind_of_end(self._process.returncode),
            f"exit status {self._process.returncode}\n{self._said_last()}".strip(),
        )

    def end(self) -> None:
        """Kill the child with all its descendants, and give its pipes back."""
        self._kill()
        try:
            self._process.wait(_END_WITHIN_SECONDS)
        except subprocess.TimeoutExpired:
            return  # held by the kernel, as on a network disk that is gone; it ends when let go
        if self._exchange is not None:
            self._exchange.join(_END_WITHIN_SECONDS)
        for stream in (self._process.stdin, self._process.stdout, self._last_words):
            with contextlib.suppress(OSError):  # unsent bytes to a dead child
                if stream is not None:
                    stream.close()

    def _kill(self) -> None:
        if sys.platform == "win32":
            self._process.kill()
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def _said_last(self) -> str:
        size = self._last_words.seek(0, os.SEEK_END)
        self._last_words.seek(max(0, size - _LAST_WORDS_BYTES))
        return self._last_words.read().decode("utf-8", "replace")


def _checked_reply(content: bytes) -> Values:
    try:
        reply = frames.decode(content)
        if "failure" in reply:
            raise SandboxFailure(FailureKind(reply["failure"]))
        if not any(isinstance(reply.get(key), dict) for key in ("result", "error")):
            raise ValueError("neither result nor error")
    except (ValueError, RecursionError) as error:
        raise SandboxFailure(FailureKind.CRASHED, f"not a reply: {error!r}") from error
    return reply


def _kind_of_end(exit_status: int | None) -> FailureKind:
    if exit_status is None or sys.platform == "win32":
        return FailureKind.CRASHED
    return {
        -signal.SIGXCPU: FailureKind.TIMED_OUT,
        -signal.SIGXFSZ: FailureKind.TOO_LARGE,
        -signal.SIGKILL: FailureKind.OUT_OF_MEMORY,  # not by us, so by a kernel short of memory
    }.get(exit_status, FailureKind.CRASHED)
