"""How torch's threads wait for one another; to be said before torch is imported.

OpenMP's threads spin while they wait, and a system takes a spinning thread for one that works: on
a machine that is busy with something else, a step took 18.6 s instead of 4.0 s, and four times the
processor time (docs/performance.md). Threads that sleep while they wait leave other programs alone.
"""

from __future__ import annotations

import os


def wait_asleep() -> None:
    """Let threads sleep while they wait, unless the person's environment says otherwise."""
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
