"""What every worker does alike: listen, work one request after another, answer, end.

A thread reads requests and cancellations while the main thread works. When standard input closes,
the window is gone: the work is cancelled, and a worker that does not come back from native code
in time is ended hard. Work that goes on beside all other, such as watching folders, has a thread of
its own for each request. Covered: the loop, cancellation, errors as values. Not covered: the work
itself (`searching`, `answering`, `indexing`).
"""

from __future__ import annotations

import contextlib
import os
import queue
import threading
from collections.abc import Callable, Mapping
from typing import BinaryIO, Final

from engine import protocol
from engine.errors import Bug, Cancelled, from_exception
from engine.privacy.trial import TRY_THE_NETWORK, try_this_process
from engine.protocol import Cancel, Failure, Hello, Progress, Request, Result, Values

_PATIENCE_SECONDS: Final = 5.0
"""How long cancelled work may take to end after standard input closed."""


class Job:
    """What a handler knows of the request that it works on."""

    def __init__(self, id_: int, outlet: Outlet, is_cancelled: Callable[[], bool]) -> None:
        self._id = id_
        self._outlet = outlet
        self.is_cancelled = is_cancelled

    def tell(self, event: str, values: Values) -> None:
        """Send something that is known before the request is done."""
        self._outlet.send(Progress(self._id, event, values))


Handler = Callable[[Values, Job], Values]


def _try_the_network(values: Values, _: Job) -> Values:
    """Try what must not work here; every worker can be asked for that."""
    return try_this_process(int(values["port"]))


class Outlet:
    """The way out to the window. May be used from any thread."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message: protocol.Message) -> None:
        """Write one message; when nobody listens any more it is dropped."""
        line = protocol.encode(message)
        with self._lock, contextlib.suppress(BrokenPipeError):
            self._stream.write(line)
            self._stream.flush()


class Runtime:
    """Runs one worker until its standard input closes."""

    def __init__(
        self,
        worker: str,
        handlers: Mapping[str, Handler],
        beside: Mapping[str, Handler] | None = None,
    ) -> None:
        """Prepare a worker.

        Args:
            worker: Its kind.
            handlers: What it does one after another, by name.
            beside: What goes on beside that until it is cancelled, by name.
        """
        self._worker = worker
        self._beside = dict(beside or {})
        self._handlers = {**handlers, **self._beside, TRY_THE_NETWORK: _try_the_network}
        self._threads: list[threading.Thread] = []
        self._requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._cancelled: set[int] = set()
        self._is_ending = threading.Event()
        self._has_ended = threading.Event()

    def run(self, inlet: BinaryIO, outlet: Outlet) -> None:
        """Say hello, then work until `inlet` ends."""
        outlet.send(Hello(self._worker, os.getpid()))
        threading.Thread(target=self._listen, args=(inlet, outlet), daemon=True).start()
        while (request := self._requests.get()) is not None:
            self._serve(request, outlet)
        for thread in self._threads:
            thread.join()
        self._has_ended.set()

    def _serve(self, request: Request, outlet: Outlet) -> None:
        answer = self._answer(request, outlet)
        try:
            outlet.send(answer)
        except (TypeError, ValueError) as error:
            # A handler gave something that is not JSON.
            outlet.send(Failure(request.id, from_exception(error)))
        self._cancelled.discard(request.id)

    def _answer(self, request: Request, outlet: Outlet) -> Result | Failure:
        def is_cancelled() -> bool:
            return self._is_ending.is_set() or request.id in self._cancelled

        try:
            if is_cancelled():
                raise Cancelled
            handler = self._handlers.get(request.method)
            if handler is None:
                raise Bug(f"The {self._worker} worker does not know “{request.method}”.")
            job = Job(request.id, outlet, is_cancelled)
            return Result(request.id, handler(request.parameters, job))
        except Exception as error:  # noqa: BLE001 - any failure is an answer, not the worker's end
            return Failure(request.id, from_exception(error))

    def _listen(self, inlet: BinaryIO, outlet: Outlet) -> None:
        for line in inlet:
            try:
                message = protocol.decode(line)
            except Bug as error:
                outlet.send(Failure(0, error))
                continue
            if isinstance(message, Request) and message.method in self._beside:
                self._begin_beside(message, outlet)
            elif isinstance(message, Request):
                self._requests.put(message)
            elif isinstance(message, Cancel):
                self._cancelled.add(message.id)
        self._is_ending.set()
        self._requests.put(None)
        if not self._has_ended.wait(_PATIENCE_SECONDS):
            os._exit(0)

    def _begin_beside(self, request: Request, outlet: Outlet) -> None:
        self._threads = [one for one in self._threads if one.is_alive()]
        thread = threading.Thread(target=self._serve, args=(request, outlet), daemon=True)
        self._threads.append(thread)
        thread.start()
