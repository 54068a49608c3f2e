"""Processes that are shut off the network: neither hook nor filter can be taken out again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    """Run some code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def run_offline(
    code: str, *, process: str = "", in_kernel: bool = True, before: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run some code in a process that is shut off the network.

    Args:
        code: What to run; it has `socket`, `privacy` and `Bug`.
        process: The kind of process it is.
        in_kernel: Whether the kernel refuses too.
        before: What to run before it is shut off.
    """
    prepared = f"""
import socket
from engine import privacy
from engine.errors import Bug
{before}
privacy.stay_offline(process={process!r}, in_kernel={in_kernel})
"""
    return run_python(prepared + code)
