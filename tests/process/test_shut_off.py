"""Processes of Inglenook that are no workers are shut off from the network too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_TRY = """
from engine.privacy.trial import try_this_process
found = try_this_process(9)
print(found["python"], found["native"])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="native code is tried on Linux alone")
@pytest.mark.usefixtures("folders")
@pytest.mark.parametrize(
    "start",
    [
        "from desktop.printing import run; run([])",
        "from engine.cli import main; main(['models', 'list'])",
        "from engine.cli import main; main(['backup', '/nowhere/at/all.zip'])",
    ],
)
def test_a_process_is_shut_off(start: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", f"{start}\n{_TRY}"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["refused refused"], done.stderr
