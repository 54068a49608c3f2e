"""The proof over real processes: it holds for ours, and finds one that is not shut off."""

from __future__ import annotations

import pytest

from engine.errors import Cancelled
from engine.paths import Folders
from engine.privacy import protections
from engine.privacy.trial import has_trial
from engine.receipt.proof import WORKERS, prove
from engine.workers.main import KINDS
from tests.engine.privacy.processes import run_python

is_tried = pytest.mark.skipif(not has_trial(), reason="native code is tried on Linux alone")

_PROVE = """
from engine import privacy
from engine.receipt import proof
privacy.stay_offline(process="command", in_kernel=False)
found = proof.prove()
print(found.control, found.holds)
for one in found.trials:
    print(one.process, one.python, one.native, one.arrived, one.standing, one.problem)
"""


def test_all_workers_are_tried() -> None:
    assert WORKERS == KINDS


@is_tried
@pytest.mark.usefixtures("folders")
def test_it_holds_for_every_process() -> None:
    done = run_python(_PROVE)
    lines = done.stdout.splitlines()
    assert lines[0] == "connected True", done.stderr
    shut = [kind for kind in (*KINDS, "sandbox", "command") if kind != "downloading"]
    assert sorted(lines[1:]) == sorted(
        [f"{kind} refused refused 0 good " for kind in shut]
        + ["downloading refused connected 1 good "]
    )


_OPEN_WORKER = """
import json, sys
from engine.privacy import trial
port = json.loads(sys.stdin.readline())["parameters"]["port"]
values = {"permits": False, "python": "refused", "native": "refused", "kernel": "active",
          "reason": ""}
trial.try_natively(port)
print(json.dumps({"message": "result", "id": 1, "values": values}), flush=True)
"""


@is_tried
@pytest.mark.usefixtures("folders")
@pytest.mark.parametrize(
    ("worker", "found"),
    [
        (_OPEN_WORKER, "models refused refused 1 bad "),
        ("raise SystemExit", "ended before it answered"),
        ("print('nonsense')", "models not tried not tried 0 bad"),
    ],
)
def test_a_process_that_lies_or_dies_is_found(worker: str, found: str) -> None:
    """One that says it was refused and connected all the same is seen by the listener."""
    done = run_python(f"""
import sys
from engine.receipt import proof
proof.WORKERS = ("models",)
own = proof.own_processes.command
def command(words, module):
    is_worker = words[0] == "--worker"
    return [sys.executable, "-c", {worker!r}] if is_worker else own(words, module)
proof.own_processes.command = command
{_PROVE}""")
    assert "connected False" in done.stdout, done.stderr
    assert found in done.stdout


@is_tried
@pytest.mark.usefixtures("folders")
def test_a_process_that_is_shut_off_already_tries_sockets_alone() -> None:
    """As where the system around Inglenook refuses sockets to all of it."""
    done = run_python(f"""
from engine.privacy import socket_filter
from engine.receipt import proof
proof.WORKERS = ("models",)
socket_filter.install()
{_PROVE}""")
    assert "not tried True" in done.stdout, done.stderr
    assert "models refused refused 0 good" in done.stdout


def test_a_cancel_ends_it(folders: Folders) -> None:
    del folders
    with pytest.raises(Cancelled):
        prove(is_cancelled=lambda: True)
    assert not protections().tripwire, "this process was left alone"
