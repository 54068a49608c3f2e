"""A second start calls the first window, and hands over what it was given."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services import first_window
from desktop.services.first_window import Call, FirstWindow, call_first_window

ODD = Path("/papers/Мои данные & 文書.pdf")


def test_the_first_window_hears_a_second_start(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstWindow(tmp_path)
    with qtbot.waitSignal(first.called) as called:
        assert call_first_window(tmp_path)
    assert called.args == [Call()]
    first.close()
    assert not call_first_window(tmp_path)
    first.deleteLater()


@pytest.mark.parametrize(
    "paths",
    [
        (ODD,),
        (Path("/one"), Path("/two with spaces")),
        (Path(os.fsdecode(b"/caf\xe9")),),
        tuple(Path(f"/papers/{number:0200d}.pdf") for number in range(400)),
    ],
)
def test_files_and_folders_are_handed_over(
    qtbot: QtBot, tmp_path: Path, paths: tuple[Path, ...]
) -> None:
    first = FirstWindow(tmp_path)
    call = Call(paths, "leave-to-come-forward")
    with qtbot.waitSignal(first.called) as called:
        assert call_first_window(tmp_path, call)
    assert called.args == [call]
    first.close()
    first.deleteLater()


@pytest.mark.parametrize("said", [b"", b"garbage", b"[]", b'{"paths": 3, "activation": ""}'])
def test_what_cannot_be_understood_only_calls(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    first = FirstWindow(tmp_path)
    socket = QLocalSocket()
    with qtbot.waitSignal(first.called) as called:
        socket.connectToServer(first_window._name_of(tmp_path))
        assert socket.waitForConnected()
        socket.write(said)
        socket.flush()
        socket.disconnectFromServer()
    assert called.args == [Call()]
    first.close()
    first.deleteLater()


@pytest.mark.skipif(os.name != "posix", reason="sockets with owners")
def test_the_socket_is_closed_to_others_and_one_of_others_is_told_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = FirstWindow(tmp_path)
    socket = Path(first._server.fullServerName())
    assert socket.stat().st_mode & 0o077 == 0
    heard: list[Call] = []
    first.called.connect(heard.append)
    monkeypatch.setattr("desktop.services.first_window.os.getuid", lambda: os.geteuid() + 1)
    assert not call_first_window(tmp_path, Call((ODD,)))
    qtbot.wait(50)
    assert all(not one.paths for one in heard)
    first.close()
    first.deleteLater()


def test_windows_of_other_data_hear_nothing(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    first = FirstWindow(tmp_path / "one")
    assert not call_first_window(tmp_path / "two")
    first.close()
    first.deleteLater()
