"""Keeps other processes of the same person from looking into one that holds the key.

On Linux a process can say that it is not to be "dumpable". Then the kernel lets nobody but the
administrator read its memory, its environment or its open files, though they run as the same
person, and writes no core file of it. What counts memory and time still can. It holds until the
process becomes another program, so that children are as open as ever.

Covered: Linux. Not covered: other systems, where it depends on the system who may look; the window,
which desktops ask who it is by looking at its process, and refuse what it may not look at.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_SET_DUMPABLE: Final = 4


def shield() -> bool:
    """Let no other process read the memory of this one; returns whether the system does so."""
    if sys.platform != "linux":
        return False
    nothing = ctypes.c_ulong(0)
    try:
        library = ctypes.CDLL(None)
        return bool(library.prctl(_SET_DUMPABLE, nothing, nothing, nothing, nothing) == 0)
    except (OSError, AttributeError):
        return False
