"""Talks to the downloading worker from a terminal: the command itself stays offline."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import IO, Final

from engine import own_processes, privacy, protocol
from engine.errors import Bug
from engine.protocol import Cancel, Failure, Hello, Message, Progress, Request, Result, Values

_SECONDS_BETWEEN_QUESTIONS: Final = 0.1
_SECONDS_TO_END: Final = 10.0


class DownloadingProcess:
    """A running downloading worker, asked one thing after another."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._last = 0
        assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018 - pipes
        self._inlet: IO[bytes] = process.stdin
        self._outlet: IO[bytes] = process.stdout
        if not isinstance(self._heard(), Hello):
            raise Bug("The downloading process did not say hello.")

    @property
    def process_id(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(
        self,
        method: str,
        parameters: Values,
        is_cancelled: Callable[[], bool],
        on_progress: Callable[[Values], None] = lambda _: None,
    ) -> Values:
        """Return the answer to a request.

        Raises:
            EngineError: The worker's own, whichever it is.
        """
        self._last += 1
        self._say(Request(self._last, method, parameters))
        with self._cancelling(is_cancelled):
            while True:
                message = self._heard()
                if isinstance(message, Progress):
                    on_progress(message.values)
                elif isinstance(message, Failure):
                    raise message.error
                elif isinstance(message, Result):
                    return message.values

    @contextmanager
    def _cancelling(self, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """Pass a cancellation on while the answer is waited for."""
        is_answered = Event()

        def watch() -> None:
            while not is_answered.wait(_SECONDS_BETWEEN_QUESTIONS):
                if is_cancelled():
                    # A process that died meanwhile says so by its silence.
                    with suppress(BrokenPipeError):
                        self._say(Cancel(self._last))
                    return

        watcher = Thread(target=watch, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            is_answered.set()
            watcher.join()

    def _say(self, message: Message) -> None:
        self._inlet.write(protocol.encode(message))
        self._inlet.flush()

    def _heard(self) -> Message:
        line = self._outlet.readline()
        if not line:
            raise Bug(
                "The downloading process ended unexpectedly.",
                "The log file of the process “downloading” shows why.",
            )
        return protocol.decode(line)


@contextmanager
def downloading_process() -> Iterator[DownloadingProcess]:
    """Start the worker, and end it afterwards."""
    process = subprocess.Popen(
        own_processes.command(["--worker", "downloading"], ["engine.workers.main", "downloading"]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=own_processes.environment(),
        # A Ctrl-C is for the command, which passes it on.
        start_new_session=True,
    )
    # Not before: the child would inherit it. Other processes start with it.
    privacy.refuse_in_kernel()
    try:
        yield DownloadingProcess(process)
    finally:
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
