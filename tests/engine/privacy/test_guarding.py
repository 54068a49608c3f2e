"""The tripwire for network sockets, tried in processes of their own: it cannot be taken out."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.paths import Folders
from engine.privacy import OFFLINE_VARIABLES, protections, refuse_in_kernel
from engine.privacy.attempts import BlockedAttempts
from engine.privacy.socket_filter import FilterState
from tests.engine.privacy.processes import run_offline

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


@pytest.mark.parametrize("in_kernel", [True, False])
@pytest.mark.parametrize("attempt", _ATTEMPTS.values(), ids=_ATTEMPTS.keys())
def test_the_network_is_refused(attempt: str, in_kernel: bool) -> None:
    done = run_offline(
        f"""
try:
    {attempt}
except Bug as error:
    print("refused:", error.message)
""",
        in_kernel=in_kernel,
    )
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


# What libraries are told ------------------------------------------------------------------


def test_the_variables_are_these() -> None:
    """Whoever takes one out, or adds one, says so here too."""
    assert OFFLINE_VARIABLES == {
        "COMET_MODE": "DISABLED",
        "DISABLE_SAFETENSORS_CONVERSION": "1",
        "DISABLE_TELEMETRY": "1",
        "DO_NOT_TRACK": "1",
        "HF_DATASETS_OFFLINE": "1",
        "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_OFFLINE": "1",
        "ORT_DISABLE_TELEMETRY": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "TRANSFORMERS_OFFLINE": "1",
        "WANDB_MODE": "disabled",
    }


def test_libraries_are_told_and_understand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    done = run_offline(f"""
import os
given = {OFFLINE_VARIABLES!r}
print({{name: os.environ.get(name) for name in given}} == given)
from huggingface_hub import constants
from transformers.utils.hub import is_offline_mode
print(constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_TELEMETRY, is_offline_mode())
""")
    assert done.stdout == "True\nTrue True True\n", done.stderr


# What is in force --------------------------------------------------------------------------


def test_a_process_says_what_is_in_force() -> None:
    done = run_offline("print(privacy.protections())", process="searching")
    assert "process='searching', tripwire=True, permits=False" in done.stdout


def test_a_process_that_was_not_told_is_left_alone() -> None:
    """Such as this one: else no test after it could open a socket."""
    refuse_in_kernel()
    assert not protections().tripwire
    assert protections().kernel.state is FilterState.NOT_ASKED


# What is written down ----------------------------------------------------------------------

_TWICE = """
import time
for _ in range(2):
    try:
        socket.create_connection(("Models.example", 443), timeout=1)
    except Bug:
        pass
"""


def test_what_was_refused_is_counted_with_its_host(folders: Folders) -> None:
    run_offline(_TWICE, process="answering")
    run_offline(_TWICE, process="answering")
    (line,) = BlockedAttempts(folders.data).entries()
    assert (line.process, line.host, line.way, line.count) == (
        *("answering", "models.example:443", "socket.getaddrinfo"),
        4,
    )
    assert line.first <= line.last


def test_addresses_are_written_down_without_the_kernel(folders: Folders) -> None:
    code = f"""
for attempt in {list(_ATTEMPTS.values())!r}:
    try:
        exec(attempt)
    except Bug:
        pass
"""
    run_offline(code, process="models", in_kernel=False)
    found = {(one.way, one.host): one.count for one in BlockedAttempts(folders.data).entries()}
    assert found == {
        ("socket.getaddrinfo", "127.0.0.1:9"): 2,
        ("socket.connect", "127.0.0.1:9"): 1,
        ("socket.connect", "::1:9"): 1,
        ("socket.bind", "127.0.0.1"): 1,
        ("socket.sendto", "127.0.0.1:9"): 1,
        ("socket.sendmsg", "127.0.0.1:9"): 1,
        ("socket.getaddrinfo", "localhost:80"): 1,
        ("socket.gethostbyname", "localhost"): 1,
        ("socket.gethostbyaddr", "127.0.0.1"): 1,
    }


def test_a_process_without_a_name_writes_nothing(folders: Folders) -> None:
    run_offline(_TWICE)
    assert BlockedAttempts(folders.data).entries() == []


def test_what_cannot_be_written_down_is_refused_all_the_same(folders: Folders) -> None:
    BlockedAttempts(folders.data).path.mkdir()
    done = run_offline(
        """
try:
    socket.getaddrinfo("models.example", 443)
except Bug:
    print("refused")
""",
        process="answering",
    )
    assert done.stdout == "refused\n", done.stderr
