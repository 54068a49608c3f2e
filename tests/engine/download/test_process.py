"""The downloading process: what it may reach, and what is left when it is killed."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from engine import own_processes
from engine.cli.downloading_process import DownloadingProcess, downloading_process
from engine.cli.models_download_command import add_download
from engine.download.connection import Connections
from engine.download.hosts import HOST_VARIABLE, AllowedHosts
from engine.download.ledger import NetworkLedger
from engine.errors import Bug, Cancelled, UserProblem
from engine.paths import Folders
from engine.privacy import NetworkPermit
from engine.protocol import Values
from tests.engine.download.conftest import CONTENT, FILE, REPOSITORY, Person
from tests.fixtures.model_hub import ModelHub, running_hub
from tests.fixtures.processes import REPOSITORY as TREE


def never() -> bool:
    return False


@pytest.fixture
def process(
    hub: ModelHub, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DownloadingProcess]:
    """A downloading worker of these folders that asks the hub on this machine."""
    assert folders.data.is_dir()
    monkeypatch.setenv(HOST_VARIABLE, hub.base)
    with downloading_process() as running:
        yield running


def looked(process: DownloadingProcess) -> Values:
    return process.ask("look", {"repository": REPOSITORY, "asked_in": "a test"}, never)


# What it does -------------------------------------------------------------------------------


def test_a_look_and_a_download(process: DownloadingProcess, folders: Folders) -> None:
    offer = looked(process)
    assert offer["bytes"] == len(CONTENT)
    told: list[Values] = []
    model = process.ask("download", {"offer": offer, "asked_in": "a test"}, never, told.append)
    assert Path(model["model"]["path"]).read_bytes() == CONTENT
    assert told[-1]["done"] == told[-1]["total"] == len(CONTENT)
    entries = process.ask("ledger", {}, never)["entries"]
    assert entries[0]["why"] == f"look at {REPOSITORY}, asked in a test"
    assert entries[-1]["why"] == f"download {REPOSITORY}, asked in a test"
    assert len(NetworkLedger(folders.data).entries()) == len(entries) == 9


def test_an_entry_that_the_catalogue_does_not_have(process: DownloadingProcess) -> None:
    with pytest.raises(UserProblem, match="no model “nothing”"):
        process.ask("look", {"entry": "nothing"}, never)


def test_a_cancelled_download_ends_soon(hub: ModelHub, process: DownloadingProcess) -> None:
    offer = looked(process)
    hub.faults.hold_after = 10_000
    is_told = threading.Event()
    with pytest.raises(Cancelled):
        process.ask("download", {"offer": offer}, hub.is_holding.is_set, lambda _: is_told.set())
    hub.release.set()


# A process that is killed -------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_download_goes_on(
    hub: ModelHub, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOST_VARIABLE, hub.base)
    hub.faults.hold_after = 20_000
    with downloading_process() as running:
        offer = looked(running)
        partial = folders.models / f".{FILE}.partial" / f"{FILE}.partial"

        def kill() -> bool:
            if hub.is_holding.is_set() and partial.is_file() and partial.stat().st_size:
                os.kill(running.process_id, signal.SIGKILL)
            return False

        with pytest.raises(Bug, match="ended unexpectedly"):
            running.ask("download", {"offer": offer}, kill)
    hub.release.set()
    assert not (folders.models / FILE).exists()
    kept = partial.stat().st_size
    hub.faults.hold_after = None
    hub.asked.clear()
    with downloading_process() as running:
        model = running.ask("download", {"offer": offer}, never)["model"]
    assert Path(model["path"]).read_bytes() == CONTENT
    asked = hub.files_asked()[0].headers
    assert asked["Range"] == f"bytes={kept}-"


# What may be reached ------------------------------------------------------------------------

_TRY = """
import socket, sys
from engine import privacy
from engine.errors import Bug
permit = privacy.NetworkPermit()
privacy.stay_offline(permit)
permit.allow_host("localhost")
permit.allow_address("127.0.0.1", int(sys.argv[1]))
def refused(action):
    try:
        action()
    except Bug:
        return "refused"
    except OSError as error:
        return type(error).__name__
    return "allowed"
print(refused(lambda: socket.create_connection(("127.0.0.1", int(sys.argv[1])), 5).close()))
print(refused(lambda: socket.getaddrinfo("LocalHost", 80)))
print(refused(lambda: socket.create_connection(("127.0.0.1", 9), 5)))
print(refused(lambda: socket.create_connection(("10.255.255.1", int(sys.argv[1])), 5)))
print(refused(lambda: socket.getaddrinfo("evil.example", 443)))
print(refused(lambda: socket.gethostbyname("localhost")))
print(refused(lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9))))
print(refused(lambda: socket.socket().bind(("127.0.0.1", 0))))
"""


def run_code(code: str, *arguments: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=TREE,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout.splitlines() or done.stderr.splitlines()


def test_only_named_addresses_can_be_reached(hub: ModelHub) -> None:
    port = hub.base.rpartition(":")[2]
    assert run_code(_TRY, port) == ["allowed", "allowed"] + ["refused"] * 6


_OTHER = """
import sys
from pathlib import Path
from engine import privacy
privacy.stay_offline()
from engine.download.connection import Connections
from engine.download.hosts import AllowedHosts
from engine.download.ledger import NetworkLedger
from engine.errors import Bug
own = Connections(AllowedHosts(sys.argv[1]), NetworkLedger(Path(sys.argv[2])),
                  privacy.NetworkPermit(), "a test", lambda: False)
try:
    with own.open(sys.argv[1] + "/api/models/a/b"):
        print("allowed")
except Bug as error:
    print(error.message)
"""


def test_other_processes_stay_offline_even_with_this_code(hub: ModelHub, tmp_path: Path) -> None:
    (said,) = run_code(_OTHER, hub.base, str(tmp_path))
    assert said.startswith("Something tried to open a network connection")
    assert hub.asked == []


# Encryption ---------------------------------------------------------------------------------


@contextmanager
def encrypted_hub(folder: Path) -> Iterator[ModelHub]:
    """Run a hub with a certificate for "localhost" that only a test trusts."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl makes the certificate, and it is not here")
    names = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")]
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    made = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    subprocess.run([*made, *names, *subject], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
    with running_hub(context) as running:
        running.add(REPOSITORY, {FILE: CONTENT})
        yield running


def test_an_encrypted_connection_is_to_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with encrypted_hub(tmp_path) as hub:
        hub.base = hub.cdn
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        Person(hub, tmp_path).download()
    assert (tmp_path / "models" / FILE).read_bytes() == CONTENT


@pytest.mark.parametrize("is_trusted", [True, False])
def test_a_certificate_that_is_not_the_hosts_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_trusted: bool
) -> None:
    with encrypted_hub(tmp_path) as hub:
        if is_trusted:
            # Trusted, and for another name than the address that is asked.
            monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
        else:
            hub.base = hub.cdn
        with pytest.raises(UserProblem, match="does not hold") as caught:
            Person(hub, tmp_path).look()
        assert "certificate verify failed" in caught.value.detail.lower()
        assert hub.asked == []


# A proxy ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "proxy"),
    [
        ({"https_proxy": "http://127.0.0.1:8080"}, "http://127.0.0.1:8080"),
        ({"https_proxy": "127.0.0.1:8080"}, "http://127.0.0.1:8080"),
        ({"https_proxy": "http://me:word@127.0.0.1:8080"}, "http://me:word@127.0.0.1:8080"),
        ({"all_proxy": "http://127.0.0.1"}, "http://127.0.0.1:80"),
        ({"http_proxy": "http://127.0.0.1:8080"}, None),
        ({"https_proxy": "http://127.0.0.1:8080", "no_proxy": "a.example, .hf.co"}, None),
        ({"https_proxy": "http://127.0.0.1:8080", "no_proxy": "*"}, None),
        ({"https_proxy": "http://127.0.0.1:8080", "no_proxy": "f.co"}, "http://127.0.0.1:8080"),
        ({}, None),
    ],
)
def test_the_persons_proxy_is_used(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    proxy: str | None,
) -> None:
    connections = connections_to_the_hub(tmp_path, monkeypatch, environment)
    assert connections._proxy(urlsplit("https://cdn-lfs.hf.co/x")) == proxy
    assert connections._proxy(urlsplit("http://localhost/x")) is None


def test_a_proxy_of_another_kind_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = {"https_proxy": "socks5://127.0.0.1:1080"}
    connections = connections_to_the_hub(tmp_path, monkeypatch, environment)
    with pytest.raises(UserProblem, match="proxy"):
        connections._proxy(urlsplit("https://huggingface.co/x"))


def connections_to_the_hub(
    folder: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> Connections:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return Connections(AllowedHosts(), NetworkLedger(folder), NetworkPermit(), "a test", never)


# In a terminal ------------------------------------------------------------------------------


def run_words(folders: Folders, *words: str) -> int:
    root = argparse.ArgumentParser()
    root.set_defaults(json=False)
    add_download(root.add_subparsers())
    given = root.parse_args(words)
    code: int = given.run(given, folders, never)
    return code


def test_the_command_downloads_and_shows_the_ledger(
    hub: ModelHub,
    folders: Folders,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(HOST_VARIABLE, hub.base)
    assert run_words(folders, "download", REPOSITORY, "--look") == 0
    shown = capsys.readouterr().out
    for words in ("apache-2.0", "127.0.0.1", FILE, "0.0 MB"):
        assert words in shown
    with pytest.raises(UserProblem, match="needs your agreement"):
        run_words(folders, "download", REPOSITORY, "--json")
    assert hub.files_asked() == []
    assert run_words(folders, "download", REPOSITORY, "--yes") == 0
    assert (folders.models / FILE).read_bytes() == CONTENT
    capsys.readouterr()
    assert run_words(folders, "ledger") == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"look at {REPOSITORY}, asked in the terminal" in lines[0]
    assert "sha256" in lines[-1]


def test_the_real_command_downloads_and_is_shut_off_itself(
    hub: ModelHub, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command is not to hand its own filter on to the process that downloads."""
    monkeypatch.setenv(HOST_VARIABLE, hub.base)
    code = """
import sys
from engine import privacy
from engine.cli.running import main
code = main(["models", "download", sys.argv[1], "--yes"])
print(code, privacy.protections().tripwire, privacy.protections().kernel)
"""
    said = run_code(code, REPOSITORY)
    assert (folders.models / FILE).read_bytes() == CONTENT
    assert said[-1].startswith("0 True")
    if sys.platform == "linux":
        assert "active" in said[-1]


def test_an_empty_ledger_says_so(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    run_words(folders, "ledger")
    assert capsys.readouterr().out == "Nothing was ever asked of the network.\n"


def test_an_unknown_id_starts_nothing(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    ends_at_once = [sys.executable, "-c", "raise SystemExit"]
    monkeypatch.setattr(own_processes, "command", lambda *_: ends_at_once)
    with pytest.raises((UserProblem, Bug)):
        run_words(folders, "download", "nothing")
