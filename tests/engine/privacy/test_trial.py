"""The trial: it must see a connection where there is one, else its refusals prove nothing."""

from __future__ import annotations

import os
import socket

import pytest

from engine.paths import Folders
from engine.privacy.attempts import BlockedAttempts
from engine.privacy.trial import (
    TrialOutcome,
    has_trial,
    listening,
    try_in_python,
    try_natively,
    try_this_process,
)
from tests.engine.privacy.processes import run_offline

is_tried = pytest.mark.skipif(not has_trial(), reason="native code is tried on Linux alone")


@is_tried
def test_a_process_that_is_not_shut_off_reaches_the_listener() -> None:
    with listening() as listener:
        assert listener is not None
        assert try_natively(listener.port) is TrialOutcome.CONNECTED
        assert try_natively(listener.port) is TrialOutcome.CONNECTED
        assert listener.connections() == 2
        assert listener.connections() == 0
        with socket.create_connection(("127.0.0.1", listener.port), 5):
            assert listener.connections() == 1
    assert try_natively(listener.port) is TrialOutcome.NOT_CONNECTED


@is_tried
def test_the_listener_is_for_this_machine_alone() -> None:
    with listening() as listener:
        assert listener is not None
        with socket.socket(fileno=os.dup(listener.handle)) as opened:
            assert opened.getsockname() == ("127.0.0.1", listener.port)


def test_where_nothing_was_shut_nothing_is_claimed() -> None:
    found = try_this_process(9)
    assert found["tripwire"] is False
    assert found["kernel"] == "not asked"
    assert try_in_python() is TrialOutcome.NOT_TRIED


@is_tried
@pytest.mark.parametrize("in_kernel", [True, False])
def test_a_process_that_is_shut_off(folders: Folders, in_kernel: bool) -> None:
    with listening() as listener:
        assert listener is not None
        done = run_offline(
            f"""
from engine.privacy.trial import listening, try_this_process
found = try_this_process({listener.port})
print(found["python"], found["native"])
with listening() as own:
    print(own is None)
""",
            process="searching",
            in_kernel=in_kernel,
        )
        native = "refused" if in_kernel else "connected"
        assert done.stdout == f"refused {native}\n{in_kernel}\n", done.stderr
        assert listener.connections() == (0 if in_kernel else 1)
    assert BlockedAttempts(folders.data).entries() == [], "a trial is not written down"
