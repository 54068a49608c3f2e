"""A second start finds the first: it hands over what it was given to open, and ends.

Covered: the call from one process to the other, over a local socket that only the same person may
use, and what is said on it: the files and folders to open, and the desktop's leave to come to the
front. Not covered: who is first (`engine.store.presence`), what is done with the files
(`desktop.views.receiving`).
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE: Final = 1_000
"""Milliseconds for each step of a call."""

_MOST_BYTES: Final = 4_000_000
"""Of one call; more is no list of files that a person opened."""

ACTIVATION_VARIABLE: Final = "XDG_ACTIVATION_TOKEN"
"""By which a desktop of Linux lets a program that it starts come to the front."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Call:
    """What a later start hands over.

    Attributes:
        paths: Files and folders that it was given, absolute.
        activation: The desktop's leave to come to the front; empty where it gave none.
    """

    paths: tuple[Path, ...] = ()
    activation: str = ""


class FirstWindow(QObject):
    """Listens for later starts.

    Signals:
        called: (Call) another start found this one.
    """

    called = Signal(object)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _name_of(data)
        QLocalServer.removeServer(name)  # of one that was ended by force
        if not self._server.listen(name):
            # A second start then only says that there is a first one.
            _log.warning("later starts cannot call: %s", self._server.errorString())

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_MOST_BYTES)
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._take(socket)
            else:
                socket.disconnected.connect(partial(self._take, socket))

    def _take(self, socket: QLocalSocket) -> None:
        said = bytes(socket.readAll().data())
        socket.deleteLater()
        self.called.emit(_call_of(said))


def call_first_window(data: Path, call: Call | None = None) -> bool:
    """Call the window that is open.

    Args:
        data: Its data folder.
        call: What it is handed; nothing only brings it to the front.

    Returns:
        Whether it heard.
    """
    name = _name_of(data)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not (socket.waitForConnected(_PATIENCE) and _is_own(name)):
        socket.abort()
        return False
    socket.write(_words_of(call or Call()))
    while socket.bytesToWrite() and socket.waitForBytesWritten(_PATIENCE):
        pass
    heard = not socket.bytesToWrite()
    socket.disconnectFromServer()
    return heard


def _words_of(call: Call) -> bytes:
    # Names that are no UTF-8 travel as escapes, which JSON in ASCII holds.
    return json.dumps(
        {"paths": [str(path) for path in call.paths], "activation": call.activation}
    ).encode("ascii")


def _call_of(said: bytes) -> Call:
    """Understand a call; one that cannot be understood still is a call."""
    try:
        values = json.loads(said)
        paths, activation = values["paths"], values["activation"]
        return Call(tuple(Path(one) for one in paths), str(activation))
    except (ValueError, KeyError, TypeError) as error:
        _log.warning("a later start said nothing that can be understood: %r", error)
        return Call()


def _is_own(name: str) -> bool:
    """Whether the socket is this person's; another's could bear the name, to learn what is read."""
    if os.name != "posix":
        return True  # a pipe of Windows lets nobody else in
    try:
        return Path(QDir.tempPath(), name).stat().st_uid == os.getuid()
    except OSError:
        return False


def _name_of(data: Path) -> str:
    digest = hashlib.sha256(str(data.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"inglenook-{digest[:16]}"
