"""A second start finds the first: it asks the window that is open to come to the front, and ends.

Covered: the call from one process to the other, over a local socket that only the same person may
use; nothing is said on it. Not covered: who is first (`engine.store.presence`).
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE: Final = 1_000

_log = logging.getLogger(__name__)


class FirstWindow(QObject):
    """Listens for later starts.

    Signals:
        called: Another start found this one.
    """

    called = Signal()

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        name = _name_of(data)
        QLocalServer.removeServer(name)  # of one that was ended by force
        if not self._server.listen(name):
            # A second start then only says that there is a first one.
            _log.warning("later starts cannot call: %s", self._server.errorString())

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_call(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.called.emit()


def call_first_window(data: Path) -> bool:
    """Ask the window that is open to come to the front; returns whether it heard."""
    socket = QLocalSocket()
    socket.connectToServer(_name_of(data))
    heard = socket.waitForConnected(_PATIENCE)
    socket.disconnectFromServer()
    return heard


def _name_of(data: Path) -> str:
    digest = hashlib.sha256(str(data.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"inglenook-{digest[:16]}"
