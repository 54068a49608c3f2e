"""The tripwire for network sockets, tried in processes of their own: it cannot be taken out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).resolve().parents[2]

_PREPARED = """
import socket
from engine import privacy
from engine.errors import Bug
privacy.stay_offline()
"""


def run_offline(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _PREPARED + code],
        cwd=_REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


_ATTEMPTS = {
    "connection": 'socket.create_connection(("127.0.0.1", 9), timeout=1)',
    "connect": 'socket.socket().connect(("127.0.0.1", 9))',
    "connect-ipv6": 'socket.socket(socket.AF_INET6).connect(("::1", 9))',
    "bind": 'socket.socket().bind(("127.0.0.1", 0))',
    "sendto": 'socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9))',
    "sendmsg": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
    '.sendmsg([b"x"], [], 0, ("127.0.0.1", 9))',
    "getaddrinfo": 'socket.getaddrinfo("localhost", 80)',
    "gethostbyname": 'socket.gethostbyname("localhost")',
    "gethostbyaddr": 'socket.gethostbyaddr("127.0.0.1")',
    "urllib": 'import urllib.request; urllib.request.urlopen("http://127.0.0.1:9/")',
}


@pytest.mark.parametrize("attempt", _ATTEMPTS.values(), ids=_ATTEMPTS.keys())
def test_the_network_is_refused(attempt: str) -> None:
    done = run_offline(f"""
try:
    {attempt}
except Bug as error:
    print("refused:", error.message)
""")
    assert done.stdout.startswith("refused: Something tried to open a network connection"), (
        done.stdout + done.stderr
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no Unix sockets in Python")
def test_unix_sockets_stay_on_this_machine_and_may_be_used(tmp_path: Path) -> None:
    done = run_offline(f"""
server = socket.socket(socket.AF_UNIX)
server.bind({str(tmp_path / "socket")!r})
server.listen()
client = socket.socket(socket.AF_UNIX)
client.connect({str(tmp_path / "socket")!r})
print("connected")
""")
    assert done.stdout == "connected\n", done.stderr


def test_libraries_are_told_to_stay_offline() -> None:
    done = run_offline("""
import os
print(os.environ["HF_HUB_OFFLINE"], os.environ["TRANSFORMERS_OFFLINE"])
""")
    assert done.stdout == "1 1\n"
