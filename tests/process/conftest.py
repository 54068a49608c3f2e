"""What the tests of processes share."""

from __future__ import annotations

from collections.abc import Iterator

import psutil
import pytest


@pytest.fixture
def no_process_left() -> Iterator[None]:
    """Fail the test that leaves a process behind; end what it left."""
    before = {one.pid for one in psutil.Process().children(recursive=True)}
    yield
    mine = [one for one in psutil.Process().children(recursive=True) if one.pid not in before]
    _, left = psutil.wait_procs(mine, timeout=5)
    for one in left:
        one.kill()
    assert not left, f"processes left behind: {left}"
